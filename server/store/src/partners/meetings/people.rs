//! Who can take part, and what they are called.

use std::collections::{HashMap, HashSet};

use domain::{
    account::Lang,
    partners::{MembershipStatus, meetings::Who},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    Error, Result,
    entity::{contact_person, member, organisation, partner_membership, person},
    scope::{Meetings, PartnerContacts, Read, Scope, Write},
};

/// Somebody who takes part, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Nothing when the person is gone and no organisation is left.
    pub who: Option<Who>,
    /// Of the person; empty when none is known, or for who may not read it.
    pub name: String,
    /// Of the partner; empty for who works in the alliance itself.
    pub organisation: String,
    /// Where mails go; empty for who may not read it.
    pub email: String,
    pub lang: Lang,
}

/// The three columns that say who.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    pub membership: Option<Uuid>,
    pub contact: Option<Uuid>,
    pub person: Option<Uuid>,
}

impl Place {
    pub(super) fn who(self) -> Option<Who> {
        let person = self.person.map(Who::Person);
        self.contact.map(Who::Contact).or(person).or(self.membership.map(Who::Partner))
    }
}

/// Everybody in an alliance who can take part, by number.
pub(super) struct People {
    organisations: HashMap<Uuid, String>,
    /// Partners that paused or left.
    away: HashSet<Uuid>,
    contacts: HashMap<Uuid, contact_person::Model>,
    persons: HashMap<Uuid, person::Model>,
    /// Those with a seat now.
    seated: HashSet<Uuid>,
    with_names: bool,
}

impl People {
    /// Five statements, however many there are.
    pub(super) async fn load(db: &impl ConnectionTrait, alliance: Uuid, with_names: bool) -> Result<Self> {
        let memberships = partner_membership::Entity::find()
            .filter(partner_membership::Column::AllianceId.eq(alliance))
            .all(db)
            .await?;
        let names: HashMap<Uuid, String> = organisation::Entity::find()
            .filter(organisation::Column::Id.is_in(memberships.iter().map(|row| row.organisation_id)))
            .all(db)
            .await?
            .into_iter()
            .map(|row| (row.id, row.name))
            .collect();
        let contacts = contact_person::Entity::find()
            .filter(contact_person::Column::MembershipId.is_in(memberships.iter().map(|row| row.id)))
            .all(db)
            .await?;
        let seats = member::Entity::find().filter(member::Column::AllianceId.eq(alliance)).all(db).await?;
        let persons = person::Entity::find()
            .filter(person::Column::Id.is_in(seats.iter().map(|seat| seat.person_id)))
            .all(db)
            .await?;
        Ok(Self {
            away: memberships.iter().filter(|row| is_away(row)).map(|row| row.id).collect(),
            organisations: memberships
                .into_iter()
                .filter_map(|row| Some((row.id, names.get(&row.organisation_id)?.clone())))
                .collect(),
            contacts: contacts.into_iter().map(|row| (row.id, row)).collect(),
            persons: persons.into_iter().map(|row| (row.id, row)).collect(),
            seated: seats.into_iter().filter(|seat| seat.ended_at.is_none()).map(|seat| seat.person_id).collect(),
            with_names,
        })
    }

    pub(super) async fn read(read: &Read<Meetings>) -> Result<Self> {
        Self::load(read.db(), read.alliance().id, reads_names(read.scope())).await
    }

    /// Of a partner that paused or left: it is mailed nothing.
    pub(super) fn is_away(&self, place: Place) -> bool {
        place.membership.is_some_and(|id| self.away.contains(&id))
    }

    pub(super) fn named(&self, place: Place) -> Named {
        let contact = place.contact.and_then(|id| self.contacts.get(&id));
        let person = place.person.and_then(|id| self.persons.get(&id));
        let organisation = place.membership.and_then(|id| self.organisations.get(&id)).cloned().unwrap_or_default();
        let mut named = Named { who: place.who(), organisation, ..Named::default() };
        if self.with_names {
            if let Some(contact) = contact {
                (named.name, named.email) = (contact.name.clone(), contact.email.clone());
            } else if let Some(person) = person {
                (named.name, named.email) = (person.name.clone(), person.email.clone());
                named.lang = Lang::parse(&person.lang).unwrap_or_default();
            }
        }
        named
    }

    /// The columns of somebody who takes part here; `Refused("choose")` for who does not.
    pub(super) fn place(&self, who: Who) -> Result<Place> {
        let unknown = || Error::Refused("choose");
        match who {
            Who::Contact(id) => {
                let contact = self.contacts.get(&id).ok_or_else(unknown)?;
                Ok(Place { membership: Some(contact.membership_id), contact: Some(id), person: None })
            }
            Who::Partner(id) if self.organisations.contains_key(&id) => {
                Ok(Place { membership: Some(id), ..Place::default() })
            }
            Who::Person(id) if self.seated.contains(&id) => Ok(Place { person: Some(id), ..Place::default() }),
            Who::Partner(_) | Who::Person(_) => Err(unknown()),
        }
    }

    /// All that can be chosen: who works in the alliance, then contact persons, then partners of which no person is known.
    fn all(&self) -> Vec<Named> {
        let persons = self.seated.iter().map(|id| Place { person: Some(*id), ..Place::default() });
        let contacts = self.contacts.values().map(|contact| Place {
            membership: Some(contact.membership_id),
            contact: Some(contact.id),
            person: None,
        });
        let known: HashSet<Uuid> = self.contacts.values().map(|contact| contact.membership_id).collect();
        let partners = self
            .organisations
            .keys()
            .filter(|id| !known.contains(id))
            .map(|id| Place { membership: Some(*id), ..Place::default() });
        persons.chain(contacts).chain(partners).map(|place| self.named(place)).collect()
    }

    /// Contact persons with this address, which is how an account of a partner is known to be of it, and their memberships.
    pub(super) fn of_address(&self, email: &str) -> (HashSet<Uuid>, HashSet<Uuid>) {
        let mine = || self.contacts.values().filter(|contact| contact.email == email);
        (mine().map(|contact| contact.id).collect(), mine().map(|contact| contact.membership_id).collect())
    }
}

/// Whether a partner paused or left.
pub(super) fn is_away(row: &partner_membership::Model) -> bool {
    [MembershipStatus::Paused, MembershipStatus::Left].iter().any(|status| status.as_str() == row.status)
}

/// Whether the reader may know who the contact persons are.
pub(super) fn reads_names(scope: &Scope) -> bool {
    scope.read::<PartnerContacts>().is_ok_and(|contacts| contacts.only().is_none())
}

/// Everybody who can be put in a group, be invited or get an action. Only for who works in the alliance.
pub async fn participants(write: &Write<Meetings>) -> Result<Vec<Named>> {
    all_of(write)?;
    Ok(People::read(&write.reading()).await?.all())
}

/// [`Error::NotFound`] for who may change only what is their own.
pub(super) fn all_of(write: &Write<Meetings>) -> Result<()> {
    if write.only().is_some() { Err(Error::NotFound) } else { Ok(()) }
}
