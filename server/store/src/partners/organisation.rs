//! Organisations: finding those that a name may be of, and correcting what is known.

use domain::partners::{Likeness, NameKey, OrganisationForm, Sector, network::NetworkStatus};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    Set, sea_query::Query,
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    Error, Result,
    alliance::touch,
    entity::{alliance, alliance_municipality, municipality, network_member, organisation, partner_membership},
    scope::{Partners, Read, Write},
    work::{Work, next_version},
};

/// An organisation, as every alliance sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    pub id: Uuid,
    pub name: String,
    /// Key of a kind; empty when none fits.
    pub kind: String,
    pub sector: Sector,
    /// Code of the municipality that it works in; nothing for the whole country.
    pub municipality: Option<String>,
    pub parent: Option<Uuid>,
    pub website: String,
    pub version: i64,
}

impl Organisation {
    /// Nothing when the sector is not one that we know.
    pub(crate) fn from_row(row: organisation::Model) -> Option<Self> {
        Some(Self {
            sector: Sector::parse(&row.sector)?,
            id: row.id,
            name: row.name,
            kind: row.kind,
            municipality: row.municipality_code,
            parent: row.parent_id,
            website: row.website,
            version: row.version,
        })
    }
}

/// An organisation that a name may be of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    pub organisation: Organisation,
    pub likeness: Likeness,
    /// It is a partner of this alliance already: the number of its membership.
    pub membership: Option<Uuid>,
}

/// Organisations in the municipalities of the alliance, in the whole country, and among its partners: those that a name can be of, with
/// the number of their membership.
pub async fn organisations(read: &Read<Partners>) -> Result<Vec<(Organisation, Option<Uuid>)>> {
    known(read.db(), read.alliance()).await
}

pub(super) async fn known(
    db: &impl ConnectionTrait,
    alliance: &alliance::Model,
) -> Result<Vec<(Organisation, Option<Uuid>)>> {
    find(db, alliance, Condition::any()).await
}

/// Those, and the ones that stand in the public list of the network: a name that is typed may be of one of them, wherever it works.
pub(super) async fn namesakes(
    db: &impl ConnectionTrait,
    alliance: &alliance::Model,
) -> Result<Vec<(Organisation, Option<Uuid>)>> {
    let listed = Query::select()
        .column(network_member::Column::OrganisationId)
        .from(network_member::Entity)
        .and_where(network_member::Column::Status.eq(NetworkStatus::Joined.as_str()))
        .and_where(network_member::Column::Shown.eq(true))
        .to_owned();
    find(db, alliance, Condition::any().add(organisation::Column::Id.in_subquery(listed))).await
}

async fn find(
    db: &impl ConnectionTrait,
    alliance: &alliance::Model,
    others: Condition,
) -> Result<Vec<(Organisation, Option<Uuid>)>> {
    let places = alliance_municipality::Entity::find()
        .filter(alliance_municipality::Column::AllianceId.eq(alliance.id))
        .all(db)
        .await?;
    let ours = partner_membership::Entity::find()
        .filter(partner_membership::Column::AllianceId.eq(alliance.id))
        .all(db)
        .await?;
    let near = others
        .add(organisation::Column::MunicipalityCode.is_null())
        .add(organisation::Column::MunicipalityCode.is_in(places.into_iter().map(|place| place.municipality_code)))
        .add(organisation::Column::Id.is_in(ours.iter().map(|ours| ours.organisation_id)));
    let rows = organisation::Entity::find()
        .filter(near)
        // A real alliance is not offered what was made up for a demo, nor the other way round.
        .filter(organisation::Column::Fictional.eq(alliance.fictional))
        .order_by_asc(organisation::Column::Name)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let membership = ours.iter().find(|ours| ours.organisation_id == row.id).map(|ours| ours.id);
            Some((Organisation::from_row(row)?, membership))
        })
        .collect())
}

/// Organisations that may be the one of this name, the most alike first.
pub async fn alike(read: &Read<Partners>, name: &str) -> Result<Vec<Alike>> {
    Ok(like(name, namesakes(read.db(), read.alliance()).await?))
}

/// For each of these names whether it may be of an organisation that is known.
pub async fn are_alike(read: &Read<Partners>, names: &[&str]) -> Result<Vec<bool>> {
    let known = namesakes(read.db(), read.alliance()).await?;
    Ok(names.iter().map(|name| !like(name, known.clone()).is_empty()).collect())
}

/// `Refused("partner-alike")` when one of these names may be of an organisation that is known: somebody has to say which it is.
pub(super) async fn none_alike(work: &Work, write: &Write<Partners>, names: &[&str]) -> Result<()> {
    let known = namesakes(&work.tx, write.alliance()).await?;
    let alike = names.iter().any(|name| !like(name, known.clone()).is_empty());
    if alike { Err(Error::Refused("partner-alike")) } else { Ok(()) }
}

pub(super) fn like(name: &str, known: Vec<(Organisation, Option<Uuid>)>) -> Vec<Alike> {
    let key = NameKey::new(name);
    let mut found: Vec<Alike> = known
        .into_iter()
        .filter_map(|(organisation, membership)| {
            let likeness = key.likeness(&NameKey::new(&organisation.name))?;
            Some(Alike { organisation, likeness, membership })
        })
        .collect();
    found.sort_by_key(|alike| std::cmp::Reverse(alike.likeness));
    found
}

/// An organisation within a larger change.
pub(super) async fn create(work: &Work, fictional: bool, form: &OrganisationForm, sector: Sector) -> Result<Uuid> {
    let id = Uuid::now_v7();
    organisation::ActiveModel {
        id: Set(id),
        name: Set(form.name.trim().to_owned()),
        kind: Set(form.kind.clone()),
        sector: Set(sector.as_str().to_owned()),
        municipality_code: Set(place(work, form).await?),
        parent_id: Set(parent(work, form, fictional).await?),
        website: Set(form.website.trim().to_owned()),
        fictional: Set(fictional),
        created_at: Set(work.at()),
        version: Set(1),
    }
    .insert(&work.tx)
    .await?;
    Ok(id)
}

/// `Refused("municipality-unknown")` for a code that no municipality has.
pub(super) async fn place(work: &Work, form: &OrganisationForm) -> Result<Option<String>> {
    if form.municipality.is_empty() {
        return Ok(None);
    }
    let known = municipality::Entity::find_by_id(&form.municipality).one(&work.tx).await?;
    known.map(|municipality| Some(municipality.code)).ok_or(Error::Refused("municipality-unknown"))
}

/// `Refused("parent-unknown")` for what is no organisation of this world.
async fn parent(work: &Work, form: &OrganisationForm, fictional: bool) -> Result<Option<Uuid>> {
    if form.parent.is_empty() {
        return Ok(None);
    }
    let unknown = Error::Refused("parent-unknown");
    let Ok(id) = form.parent.parse::<Uuid>() else { return Err(unknown) };
    let known = organisation::Entity::find_by_id(id)
        .filter(organisation::Column::Fictional.eq(fictional))
        .one(&work.tx)
        .await?;
    known.map(|parent| Some(parent.id)).ok_or(unknown)
}

/// The name of an organisation; empty when there is none.
pub async fn name(read: &Read<Partners>, id: Uuid) -> Result<String> {
    let row = organisation::Entity::find_by_id(id).one(read.db()).await?;
    Ok(row.map(|row| row.name).unwrap_or_default())
}

/// Whether others have this organisation too: then one alliance cannot change it for all.
pub async fn is_shared(read: &Read<Partners>, organisation: Uuid) -> Result<bool> {
    others_have(read.db(), read.alliance().id, &[organisation]).await
}

/// Whether another alliance has one of these organisations, or the national network.
pub(super) async fn others_have(db: &impl ConnectionTrait, alliance: Uuid, organisations: &[Uuid]) -> Result<bool> {
    let members = network_member::Entity::find()
        .filter(network_member::Column::OrganisationId.is_in(organisations.iter().copied()));
    let others = partner_membership::Entity::find()
        .filter(partner_membership::Column::OrganisationId.is_in(organisations.iter().copied()))
        .filter(partner_membership::Column::AllianceId.ne(alliance));
    Ok(members.count(db).await? + others.count(db).await? > 0)
}

/// [`Error::Refused`] `parent-circle` when an organisation would be part of itself, however many stand in between.
async fn no_circle(work: &Work, id: Uuid, parent: Option<Uuid>) -> Result<()> {
    let (mut seen, mut next) = (vec![id], parent);
    while let Some(one) = next {
        if seen.contains(&one) {
            return Err(Error::Refused("parent-circle"));
        }
        seen.push(one);
        next = organisation::Entity::find_by_id(one).one(&work.tx).await?.and_then(|row| row.parent_id);
    }
    Ok(())
}

/// Corrects what is known of the organisation behind a membership. `Refused("organisation-shared")` when others have it too,
/// `Refused("partner-alike")` when its new name may be of another one, unless the form says that it is not.
pub async fn save(
    write: &Write<Partners>,
    once: Uuid,
    membership: Uuid,
    form: &OrganisationForm,
    sector: Sector,
) -> Result<()> {
    let work = write.begin(once).await?;
    let id = super::register::membership(&work, write, membership).await?.organisation_id;
    if others_have(&work.tx, write.alliance().id, &[id]).await? {
        return Err(Error::Refused("organisation-shared"));
    }
    let old = organisation::Entity::find_by_id(id).one(&work.tx).await?.ok_or(Error::NotFound)?;
    if form.same != "new" && old.version == form.version && old.name != form.name.trim() {
        let mut known = namesakes(&work.tx, write.alliance()).await?;
        known.retain(|(other, _)| other.id != id);
        if !like(&form.name, known).is_empty() {
            return Err(Error::Refused("partner-alike"));
        }
    }
    let parent = parent(&work, form, write.alliance().fictional).await?;
    no_circle(&work, id, parent).await?;
    let saved = organisation::Entity::update_many()
        .set(organisation::ActiveModel {
            name: Set(form.name.trim().to_owned()),
            kind: Set(form.kind.clone()),
            sector: Set(sector.as_str().to_owned()),
            municipality_code: Set(place(&work, form).await?),
            parent_id: Set(parent),
            website: Set(form.website.trim().to_owned()),
            version: Set(next_version(form.version)?),
            ..Default::default()
        })
        .filter(organisation::Column::Id.eq(id))
        .filter(organisation::Column::Version.eq(form.version))
        .exec(&work.tx)
        .await?;
    if saved.rows_affected == 0 {
        return Err(Error::Stale);
    }
    work.audit("partner", &membership.to_string(), "changed", json!({})).await?;
    touch(&work, write.alliance().id).await?;
    work.commit().await
}
