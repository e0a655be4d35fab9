//! Who asks, and what they may: the only place that turns an [`Actor`] into permission to call the rest of `store`.

mod grants;
mod team;

use std::collections::BTreeSet;

use domain::account::{
    NationalRole, Role, Seat,
    permission::{Access, Only, Record, access},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use time::Date;
use uuid::Uuid;

use crate::{
    Error, Result, Store,
    entity::{alliance, member, person},
};

pub use grants::{Read, Write};
pub use team::{Admin, Desk, Me, National};

/// Who asks.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    pub person: Option<SignedIn>,
    /// The alliance of which somebody holds a read-only link (council members do not sign in).
    pub council: Option<Uuid>,
}

/// Somebody with a session.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub national: Option<NationalRole>,
    /// This session passed the second factor.
    pub second_factor: bool,
    /// The account has one.
    pub has_second_factor: bool,
    /// Hash of the session's token, to end other sessions but this one.
    pub session: String,
}

impl Actor {
    fn signed_in(&self) -> Result<&SignedIn> {
        self.person.as_ref().ok_or(Error::SignIn)
    }

    /// [`Error::SecondFactor`] when it is `needed`, or turned on by choice, and this session did not pass it.
    fn passed(&self, needed: bool) -> Result<()> {
        let me = self.signed_in()?;
        if (needed || me.has_second_factor) && !me.second_factor { Err(Error::SecondFactor) } else { Ok(()) }
    }

    /// The answer about what this reader may not see. Somebody who is not signed in may well be a member: let them sign in, so that
    /// what they typed before the session expired is kept.
    fn hidden(&self) -> Error {
        if self.person.is_none() { Error::SignIn } else { Error::NotFound }
    }
}

/// A row of the permission table, as a type.
pub trait Subject {
    const RECORD: Record;
}

/// Whose alliances are somebody's own caseload: those of oneself, and of coaches who are absent and named this person in their place.
pub(crate) async fn stands_for(db: &impl ConnectionTrait, me: Uuid, today: Date) -> Result<BTreeSet<Uuid>> {
    let absent = person::Entity::find()
        .filter(person::Column::CoverId.eq(me))
        .filter(person::Column::AbsentUntil.gte(today))
        .all(db)
        .await?;
    Ok(absent.into_iter().map(|coach| coach.id).chain([me]).collect())
}

/// What a partner may say of itself by its own link, without signing in: what the table gives the contact of a partner as its own.
pub(crate) fn by_own_link<S: Subject>() -> Result<()> {
    match access(Role::PartnerContact, S::RECORD) {
        Access::WriteOnly(Only::Own) => Ok(()),
        _ => Err(Error::NotFound),
    }
}

macro_rules! subjects {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl Subject for $name {
            const RECORD: Record = Record::$name;
        }
    )+};
}

subjects! {
    /// Phase and last activity.
    Progress,
    /// Status of the route, plan, own figures.
    RouteWork,
    /// Notes and evidence.
    Notes,
    /// Partners and where they stand.
    Partners,
    /// Contact persons of partners.
    PartnerContacts,
    /// Groups, meetings and actions.
    Meetings,
    /// What partners contribute.
    Contributions,
    /// Who works with whom.
    Collaborations,
    /// Whether a partner agrees to stand on the public page.
    Shown,
    /// Stories of partners.
    Stories,
    /// Plan for the involvement of experts by experience.
    ExpertPlan,
    /// What the money of a place may mean for a benefit.
    SlotWarnings,
    /// The public page.
    PublicPage,
    /// Members, settings and links.
    Settings,
    /// Terms and processing agreement.
    Agreements,
    /// Coach and lead.
    Appointments,
    /// To end an alliance, and to open it again.
    Archive,
    /// Reference data and content.
    Reference,
}

/// What one reader may do in one alliance.
#[derive(Clone, Debug)]
pub struct Scope {
    store: Store,
    actor: Actor,
    alliance: alliance::Model,
    role: Role,
    own_caseload: bool,
    by_link: bool,
}

/// Where somebody stands in an alliance.
struct Place {
    role: Role,
    own_caseload: bool,
    /// Only because of a council's link.
    by_link: bool,
}

impl Store {
    /// What `actor` may do in the alliance at `slug`; [`Error::NotFound`] when there is none, or none for this reader.
    pub async fn scope(&self, actor: &Actor, slug: &str) -> Result<Scope> {
        let alliance = alliance::Entity::find().filter(alliance::Column::Slug.eq(slug)).one(&self.reader).await?;
        let alliance = alliance.ok_or_else(|| actor.hidden())?;
        let Place { role, own_caseload, by_link } = self.place_of(actor, &alliance).await?;
        if role == Role::Public && !alliance.public_progress {
            return Err(actor.hidden());
        }
        if let Some(me) = &actor.person {
            // Somebody of the national team does not get in without it by another seat.
            actor.passed(role.needs_second_factor() || me.national.is_some())?;
        }
        Ok(Scope { store: self.clone(), actor: actor.clone(), alliance, role, own_caseload, by_link })
    }

    /// What everybody reads of the alliance at `slug`, whoever asks; [`Error::NotFound`] unless its lead switched the page on.
    pub async fn public_page(&self, slug: &str) -> Result<Read<PublicPage>> {
        let alliance = alliance::Entity::find().filter(alliance::Column::Slug.eq(slug)).one(&self.reader).await?;
        let alliance = alliance.filter(|alliance| alliance.archived_at.is_none()).ok_or(Error::NotFound)?;
        let (actor, role) = (Actor::default(), Role::Public);
        let scope = Scope { store: self.clone(), actor, alliance, role, own_caseload: false, by_link: false };
        // Nobody is asked to sign in for a page that is not there.
        scope.read().map_err(|_| Error::NotFound)
    }

    async fn place_of(&self, actor: &Actor, alliance: &alliance::Model) -> Result<Place> {
        let place = |role, own_caseload| Place { role, own_caseload, by_link: false };
        if let Some(me) = &actor.person {
            let seat = member::Entity::find()
                .filter(member::Column::AllianceId.eq(alliance.id))
                .filter(member::Column::PersonId.eq(me.id))
                .filter(member::Column::EndedAt.is_null())
                .one(&self.reader)
                .await?;
            if let Some(seat) = seat.and_then(|member| Seat::parse(&member.role)) {
                return Ok(place(seat.into(), false));
            }
            if let Some(role) = me.national {
                return Ok(place(role.into(), self.coaches(me.id, alliance).await?));
            }
        }
        if actor.council == Some(alliance.id) {
            return Ok(Place { by_link: true, ..place(Role::Viewer, false) });
        }
        Ok(place(Role::Public, false))
    }

    /// The coach, or who stands in while the coach is absent.
    async fn coaches(&self, me: Uuid, alliance: &alliance::Model) -> Result<bool> {
        let Some(coach) = alliance.coach_id else { return Ok(false) };
        let today = domain::time::local(self.now()).date();
        Ok(coach == me || stands_for(&self.reader, me, today).await?.contains(&coach))
    }

    /// [`Error::NotFound`] for who is not in the national team.
    pub fn national(&self, actor: &Actor) -> Result<National> {
        let me = actor.signed_in()?;
        let role = me.national.ok_or(Error::NotFound)?;
        actor.passed(true)?;
        Ok(National::new(self.clone(), me.clone(), role))
    }

    /// [`Error::SecondFactor`] for who has a second factor and did not pass it yet.
    pub fn me(&self, actor: &Actor) -> Result<Me> {
        actor.passed(false)?;
        self.half_way(actor)
    }

    /// Somebody who is signed in, whether or not the second factor was passed: only for passing it.
    pub fn half_way(&self, actor: &Actor) -> Result<Me> {
        Ok(Me::new(self.clone(), actor.signed_in()?.clone()))
    }
}

impl Scope {
    fn actor_id(&self) -> Option<Uuid> {
        self.actor.person.as_ref().map(|me| me.id)
    }

    /// The address of who is signed in; empty for nobody.
    pub(crate) fn actor_email(&self) -> String {
        self.actor.person.as_ref().map(|me| me.email.clone()).unwrap_or_default()
    }

    pub fn role(&self) -> Role {
        self.role
    }

    pub fn slug(&self) -> &str {
        &self.alliance.slug
    }

    pub fn name(&self) -> &str {
        &self.alliance.name
    }

    pub fn is_fictional(&self) -> bool {
        self.alliance.fictional
    }

    pub fn is_archived(&self) -> bool {
        self.alliance.archived_at.is_some()
    }

    /// Whether the reader has a place here of their own, not by a council's link or as one of the public: only they read names.
    pub fn reads_names(&self) -> bool {
        !self.by_link && self.role != Role::Public
    }

    /// Whether the terms and the processing agreement were accepted.
    pub fn has_terms(&self) -> bool {
        self.alliance.terms_on.is_some()
    }

    /// Whether the reader may see records `S` at all.
    pub fn may_read<S: Subject>(&self) -> bool {
        self.allowed::<S>().is_some()
    }

    pub fn may_write<S: Subject>(&self) -> bool {
        self.allowed::<S>().is_some_and(|(write, _)| write) && !self.is_archived()
    }

    /// [`Error::NotFound`] for who may not see these records, [`Error::SignIn`] for who is not signed in.
    pub fn read<S: Subject>(&self) -> Result<Read<S>> {
        let (_, only) = self.allowed::<S>().ok_or_else(|| self.actor.hidden())?;
        Ok(Read::new(self.clone(), only))
    }

    /// As [`Scope::read`] for who may not see these records, [`Error::Forbidden`] for who may only see them,
    /// [`Error::Archived`] when nobody may change them.
    pub fn write<S: Subject>(&self) -> Result<Write<S>> {
        let write = self.write_archived::<S>()?;
        if self.is_archived() { Err(Error::Archived) } else { Ok(write) }
    }

    /// As [`Scope::write`], for the one change that an archived alliance allows: to reopen it.
    pub fn write_archived<S: Subject>(&self) -> Result<Write<S>> {
        match self.allowed::<S>() {
            None => Err(self.actor.hidden()),
            Some((false, _)) => Err(Error::Forbidden),
            Some((true, only)) => Ok(Write::new(self.clone(), only)),
        }
    }

    /// Whether writing is allowed, and with which limit; nothing when not even reading is.
    fn allowed<S: Subject>(&self) -> Option<(bool, Option<Only>)> {
        let holds = |only: Only| match only {
            Only::OwnCaseload => self.own_caseload,
            // A coach who is not this alliance's coach has nothing shared with them.
            Only::SharedWithCoach => self.own_caseload,
            Only::SwitchedOn if S::RECORD == Record::PublicPage => self.alliance.public_page,
            Only::SwitchedOn => self.alliance.public_progress,
            Only::Own
            | Only::OwnAndAttended
            | Only::Invited
            | Only::WhoNotWhat
            | Only::Agreed
            | Only::OwnPlan
            | Only::NetworkList
            | Only::AgreedToBeShown => true,
        };
        match access(self.role, S::RECORD) {
            Access::None => None,
            Access::Read => Some((false, None)),
            Access::Write => Some((true, None)),
            Access::ReadOnly(only) => holds(only).then_some((false, Some(only))),
            Access::WriteOnly(only) => holds(only).then_some((true, Some(only))),
        }
    }
}
