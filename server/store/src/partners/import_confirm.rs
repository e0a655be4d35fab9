//! Taking a list over: all of it in one transaction, or nothing. Rule: what is written is what was shown; when the world changed in between,
//! nothing is written and it is shown again. What comes of thousands of names is worked out before the transaction, which only looks whether
//! the names are still the same: others write meanwhile.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use domain::{
    account::email::normal,
    partners::{
        Likeness, NameIndex, NameKey,
        import::{Action, Candidate, Known, Person, Plan, Row, Rules, Verdict, places},
    },
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use uuid::Uuid;

use super::{
    import::{Import, ImportInto, ImportSheet, Outcome, find_alone, import, known_names},
    import_members,
};
use crate::{
    Error, Result,
    alliance::touch,
    entity::{contact_person, network_member, organisation, partner_import, partner_membership},
    reference,
    work::Work,
};

/// Rows in one statement; every database takes this many values.
pub(super) const CHUNK: usize = 500;

/// What the list changes, while it is put together.
struct Taking<'a> {
    work: &'a Work,
    /// Nothing for the national network.
    alliance: Option<Uuid>,
    /// Where what is new comes from.
    source: &'a str,
    fictional: bool,
    plan: &'a Plan,
    /// Membership by organisation, those of before and new ones; of the alliance, or of the network.
    memberships: HashMap<Uuid, Uuid>,
    /// New organisations by number of the row.
    created: BTreeMap<usize, Uuid>,
    organisations: Vec<organisation::ActiveModel>,
    new: Vec<partner_membership::ActiveModel>,
    new_members: Vec<network_member::ActiveModel>,
    outcome: Outcome,
}

/// What would come of a list, and of what that follows.
#[derive(Debug)]
pub struct Prepared {
    import: Import,
    rules: Rules,
    /// Codes of the municipalities that the rows name.
    places: BTreeSet<String>,
    known: Vec<Known>,
    plan: Plan,
    fingerprint: String,
}

/// Works out what would come of a list, on a thread of its own and outside of any transaction.
pub async fn prepare_import(into: &ImportInto, id: Uuid, rules: Rules) -> Result<Prepared> {
    let import = import(into, id).await?;
    let places = places(import.rows(), &import.layout, &rules);
    let known = known_names(into.db(), into, &places).await?;
    let work = move || {
        let plan = import.plan(&known, &rules);
        let fingerprint = plan.fingerprint();
        Prepared { import, rules, places, known, plan, fingerprint }
    };
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)
}

/// The same organisations under the same names, in whatever order they were read.
fn same(one: &[Known], other: &[Known]) -> bool {
    let sorted = |all: &[Known]| {
        let mut all = all.to_vec();
        all.sort_by_key(|one| one.id);
        all
    };
    one.len() == other.len() && sorted(one) == sorted(other)
}

/// Takes a list over as it was prepared. [`Error::Stale`] when that is something else than `fingerprint` says, or the list changed since;
/// `Refused("import-overtaken")` when the names that are known did: to be prepared again; `Refused("import-open")` while a row waits for a
/// decision, `Refused("import-nothing")` when nothing would come of it.
pub async fn confirm_import(into: &ImportInto, once: Uuid, prepared: &Prepared, fingerprint: &str) -> Result<Outcome> {
    let work = into.begin(once).await?;
    let Prepared { import, rules, places, known, plan, .. } = prepared;
    let id = import.id;
    let row = find_alone(&work, into, id).await?;
    if row.done_at.is_some() || row.version != import.version || prepared.fingerprint != fingerprint {
        return Err(Error::Stale);
    }
    if !same(&known_names(&work.tx, into, places).await?, known) {
        return Err(Error::Refused("import-overtaken"));
    }
    if plan.open() > 0 {
        return Err(Error::Refused("import-open"));
    }
    if plan.taken() == 0 {
        return Err(Error::Refused("import-nothing"));
    }
    let mut taking = Taking {
        work: &work,
        alliance: into.of().map(|alliance| alliance.id),
        source: &rules.source,
        fictional: match into.of() {
            Some(alliance) => alliance.fictional,
            None => reference::is_demo(&work.tx).await?,
        },
        plan,
        memberships: HashMap::new(),
        created: BTreeMap::new(),
        organisations: Vec::new(),
        new: Vec::new(),
        new_members: Vec::new(),
        outcome: Outcome::default(),
    };
    taking.organisations_and_memberships(known).await?;
    taking.people().await?;
    let outcome = taking.outcome;
    close(&work, import, plan, &outcome).await?;
    work.audit("partner_import", &id.to_string(), "imported", serde_json::to_value(outcome)?).await?;
    if let Some(alliance) = into.of() {
        touch(&work, alliance.id).await?;
    }
    work.commit().await?;
    Ok(outcome)
}

impl<'a> Taking<'a> {
    /// Rows that do something, with what.
    fn doing(&self) -> impl Iterator<Item = (&'a Row, &'a Candidate, Action)> + use<'a> {
        let plan = self.plan;
        plan.rows.iter().filter_map(|row| Some((row, row.candidate.as_ref()?, plan.action(row)?)))
    }

    async fn organisations_and_memberships(&mut self, known: &[Known]) -> Result<()> {
        self.memberships = match self.alliance {
            Some(alliance) => {
                let before = partner_membership::Entity::find()
                    .filter(partner_membership::Column::AllianceId.eq(alliance))
                    .all(&self.work.tx)
                    .await?;
                before.into_iter().map(|row| (row.organisation_id, row.id)).collect()
            }
            None => import_members::before(self.work).await?,
        };
        let listed: HashSet<Uuid> = known.iter().filter(|one| one.listed).map(|one| one.id).collect();
        for (row, candidate, action) in self.doing() {
            match action {
                Action::Create => {
                    let id = Uuid::now_v7();
                    self.created.insert(row.number, id);
                    self.organisations.push(self.organisation(id, candidate));
                    self.stand(id, candidate)?;
                    self.outcome.created += 1;
                }
                Action::Link(id) if self.memberships.contains_key(&id) => {
                    if listed.contains(&id) {
                        self.outcome.listed += 1;
                    } else {
                        self.outcome.joined += 1;
                    }
                }
                Action::Link(id) => {
                    self.stand(id, candidate)?;
                    self.outcome.linked += 1;
                }
                Action::Join(_) => self.outcome.joined += 1,
                Action::Skip => self.outcome.skipped += 1,
            }
        }
        self.outcome.errors = self.plan.count(Verdict::Error);
        self.outcome.empty = self.plan.count(Verdict::Empty);
        for rows in std::mem::take(&mut self.organisations).chunks(CHUNK) {
            organisation::Entity::insert_many(rows.to_vec()).exec_without_returning(&self.work.tx).await?;
        }
        for rows in std::mem::take(&mut self.new).chunks(CHUNK) {
            partner_membership::Entity::insert_many(rows.to_vec()).exec_without_returning(&self.work.tx).await?;
        }
        for rows in std::mem::take(&mut self.new_members).chunks(CHUNK) {
            network_member::Entity::insert_many(rows.to_vec()).exec_without_returning(&self.work.tx).await?;
        }
        self.parents(known).await
    }

    fn organisation(&self, id: Uuid, candidate: &Candidate) -> organisation::ActiveModel {
        organisation::ActiveModel {
            id: Set(id),
            name: Set(candidate.name.clone()),
            kind: Set(candidate.kind.clone()),
            sector: Set(candidate.sector.as_str().to_owned()),
            municipality_code: Set(candidate.municipality.clone()),
            parent_id: Set(None),
            website: Set(candidate.website.clone()),
            fictional: Set(self.fictional),
            created_at: Set(self.work.at()),
            version: Set(1),
        }
    }

    /// Puts an organisation on the list, where the row says that it stands.
    fn stand(&mut self, organisation: Uuid, candidate: &Candidate) -> Result<()> {
        let id = Uuid::now_v7();
        self.memberships.insert(organisation, id);
        let Some(alliance) = self.alliance else {
            self.new_members.push(import_members::row(self.work, id, organisation, candidate, self.source)?);
            return Ok(());
        };
        self.new.push(partner_membership::ActiveModel {
            id: Set(id),
            alliance_id: Set(alliance),
            organisation_id: Set(organisation),
            status: Set(candidate.status.as_str().to_owned()),
            since: Set(candidate.since),
            joined_on: Set(candidate.joined_on),
            shown_on: Set(None),
            created_at: Set(self.work.at()),
            version: Set(1),
        });
        Ok(())
    }

    /// New organisations that are a part of another, known or new. Another of the same name wins from oneself.
    async fn parents(&self, known: &[Known]) -> Result<()> {
        if self.doing().all(|(_, candidate, _)| candidate.parent.is_empty()) {
            return Ok(());
        }
        let mut index = NameIndex::default();
        for one in known {
            index.add(NameKey::new(&one.name), one.id);
        }
        for (row, candidate, _) in self.doing() {
            if let Some(id) = self.created.get(&row.number) {
                index.add(NameKey::new(&candidate.name), *id);
            }
        }
        for (row, candidate, _) in self.doing().filter(|(_, candidate, _)| !candidate.parent.is_empty()) {
            let Some(id) = self.created.get(&row.number) else { continue };
            let found = index.find(&NameKey::new(&candidate.parent));
            let same = found.into_iter().find(|(parent, likeness)| *likeness == Likeness::Same && *parent != id);
            if let Some((parent, _)) = same {
                let part =
                    organisation::ActiveModel { id: Set(*id), parent_id: Set(Some(*parent)), ..Default::default() };
                part.update(&self.work.tx).await?;
            }
        }
        Ok(())
    }

    /// Contact persons, but for those that the membership has already.
    async fn people(&mut self) -> Result<()> {
        let mut people: Vec<(Uuid, &Person)> = Vec::new();
        for (row, candidate, action) in self.doing() {
            let organisation = match action {
                Action::Create => self.created.get(&row.number).copied(),
                Action::Link(id) => Some(id),
                Action::Join(number) => self.created.get(&number).copied(),
                Action::Skip => None,
            };
            let membership = organisation.and_then(|id| self.memberships.get(&id).copied());
            people.extend(membership.into_iter().flat_map(|id| candidate.people.iter().map(move |one| (id, one))));
        }
        if self.alliance.is_none() {
            self.outcome.people = import_members::people(self.work, people).await?;
            return Ok(());
        }
        let theirs: BTreeSet<Uuid> = people.iter().map(|(membership, _)| *membership).collect();
        let mut there: BTreeSet<(Uuid, String)> = BTreeSet::new();
        for some in theirs.into_iter().collect::<Vec<_>>().chunks(CHUNK) {
            let rows = contact_person::Entity::find()
                .filter(contact_person::Column::MembershipId.is_in(some.iter().copied()))
                .all(&self.work.tx)
                .await?;
            there.extend(rows.into_iter().map(|row| (row.membership_id, who(&row.email, &row.name))));
        }
        let mut new = Vec::new();
        for (membership, person) in people {
            if there.insert((membership, who(&person.email, &person.name))) {
                new.push(contact_person::ActiveModel {
                    id: Set(Uuid::now_v7()),
                    membership_id: Set(membership),
                    name: Set(person.name.clone()),
                    function: Set(person.function.clone()),
                    email: Set(normal(&person.email)),
                    phone: Set(person.phone.clone()),
                    source: Set(person.source.clone()),
                    created_at: Set(self.work.at()),
                    imported_at: Set(Some(self.work.at())),
                    import_reminded_at: Set(None),
                    version: Set(1),
                });
            }
        }
        self.outcome.people = new.len();
        for rows in new.chunks(CHUNK) {
            contact_person::Entity::insert_many(rows.to_vec()).exec_without_returning(&self.work.tx).await?;
        }
        Ok(())
    }
}

/// Two contact persons of one partner with the same address are one, and without addresses those of the same name.
pub(super) fn who(email: &str, name: &str) -> String {
    if email.trim().is_empty() { name.trim().to_lowercase() } else { normal(email) }
}

/// Keeps the rows that were not taken, to be corrected and imported again; the others are where they belong now.
async fn close(work: &Work, import: &Import, plan: &Plan, outcome: &Outcome) -> Result<()> {
    let header = import.layout.header.and_then(|header| import.rows().get(header)).cloned().unwrap_or_default();
    let wrong = plan.rows.iter().filter(|row| row.verdict == Verdict::Error);
    let wrong = wrong.filter_map(|row| import.rows().get(row.number - 1).cloned());
    let name = import.sheets.get(import.sheet).map(|sheet| sheet.name.clone()).unwrap_or_default();
    let rows: Vec<Vec<String>> = std::iter::once(header).chain(wrong).collect();
    let layout = domain::partners::import::Layout { header: Some(0), columns: import.layout.columns.clone() };
    partner_import::ActiveModel {
        id: Set(import.id),
        sheets: Set(serde_json::to_string(&[ImportSheet { name, rows }])?),
        sheet: Set(0),
        layout: Set(serde_json::to_string(&layout)?),
        choices: Set(json!({}).to_string()),
        outcome: Set(serde_json::to_string(outcome)?),
        done_at: Set(Some(work.at())),
        version: Set(import.version + 1),
        ..Default::default()
    }
    .update(&work.tx)
    .await?;
    Ok(())
}
