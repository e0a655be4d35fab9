//! Who may see and do what. This table decides everywhere: `store` builds its scopes from it, the page "Wat ziet wie?" shows
//! it, and the matrix test walks it over every route. A rule that stands anywhere else is a mistake.

use super::Role;

/// What the table is about: its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Record {
    /// Phase and last activity of an alliance, never of a person.
    Progress,
    /// Status of the route, plan, own figures.
    RouteWork,
    /// Notes, evidence, drafts, contact log.
    Notes,
    /// Which organisations are partners, and where they stand; no persons.
    Partners,
    /// Contact persons of partners.
    PartnerContacts,
    /// Proposals to merge organisations that more than one alliance has, and the decision.
    SharedOrganisations,
    /// Members of the national network; no persons.
    Network,
    /// Their contact persons, and who asks to become a member.
    NetworkContacts,
    /// What partners contribute (inzet).
    Contributions,
    /// Who works with whom, and the names of who takes part.
    Collaborations,
    /// Whether a partner agrees to stand on the public page.
    Shown,
    /// Stories of partners that were published; their drafts are under notes.
    Stories,
    /// Actions and meetings.
    Meetings,
    /// A coach's internal notes.
    CoachNotesInternal,
    /// A coach's notes shared with the alliance.
    CoachNotesShared,
    /// One partner's answers to the monitor.
    MonitorAnswers,
    /// Plan for the involvement of experts by experience, and its matrix.
    ExpertPlan,
    /// What the money of a place may mean for somebody's benefit: for the owner of the plan alone.
    SlotWarnings,
    /// The public page, with partners, goals and stories that may stand on it.
    PublicPage,
    /// Members, settings and links of an alliance.
    Settings,
    /// What binds the alliance: terms and processing agreement.
    Agreements,
    /// Who is the coach, and who the lead when the old one has gone.
    Appointments,
    /// To end an alliance, and to open it again.
    Archive,
    /// Reference data, content and accounts.
    Reference,
}

impl Record {
    pub const ALL: [Self; 24] = [
        Self::Progress,
        Self::RouteWork,
        Self::Notes,
        Self::Partners,
        Self::PartnerContacts,
        Self::SharedOrganisations,
        Self::Network,
        Self::NetworkContacts,
        Self::Contributions,
        Self::Collaborations,
        Self::Shown,
        Self::Stories,
        Self::Meetings,
        Self::CoachNotesInternal,
        Self::CoachNotesShared,
        Self::MonitorAnswers,
        Self::ExpertPlan,
        Self::SlotWarnings,
        Self::PublicPage,
        Self::Settings,
        Self::Agreements,
        Self::Appointments,
        Self::Archive,
        Self::Reference,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Progress => "progress",
            Self::RouteWork => "route_work",
            Self::Notes => "notes",
            Self::Partners => "partners",
            Self::PartnerContacts => "partner_contacts",
            Self::SharedOrganisations => "shared_organisations",
            Self::Network => "network",
            Self::NetworkContacts => "network_contacts",
            Self::Contributions => "contributions",
            Self::Collaborations => "collaborations",
            Self::Shown => "shown",
            Self::Stories => "stories",
            Self::Meetings => "meetings",
            Self::CoachNotesInternal => "coach_notes_internal",
            Self::CoachNotesShared => "coach_notes_shared",
            Self::MonitorAnswers => "monitor_answers",
            Self::ExpertPlan => "expert_plan",
            Self::SlotWarnings => "slot_warnings",
            Self::PublicPage => "public_page",
            Self::Settings => "settings",
            Self::Agreements => "agreements",
            Self::Appointments => "appointments",
            Self::Archive => "archive",
            Self::Reference => "reference",
        }
    }
}

/// A limit on what is seen or done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Only {
    /// Alliances that the coach coaches.
    OwnCaseload,
    /// What was marked "deel met coach".
    SharedWithCoach,
    /// What the alliance switched on for everybody.
    SwitchedOn,
    /// What concerns the reader's own organisation.
    Own,
    /// Own, and the meetings one was at.
    OwnAndAttended,
    /// Meetings one was invited to.
    Invited,
    /// Who answered, not what.
    WhoNotWhat,
    /// What was agreed, no drafts.
    Agreed,
    /// The plan that one is the owner of.
    OwnPlan,
    /// Contact persons for the national network list.
    NetworkList,
    /// Members that agreed to stand in the public list.
    AgreedToBeShown,
}

impl Only {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OwnCaseload => "own_caseload",
            Self::SharedWithCoach => "shared_with_coach",
            Self::SwitchedOn => "switched_on",
            Self::Own => "own",
            Self::OwnAndAttended => "own_and_attended",
            Self::Invited => "invited",
            Self::WhoNotWhat => "who_not_what",
            Self::Agreed => "agreed",
            Self::OwnPlan => "own_plan",
            Self::NetworkList => "network_list",
            Self::AgreedToBeShown => "agreed_to_be_shown",
        }
    }
}

/// A cell of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Access {
    None,
    Read,
    ReadOnly(Only),
    Write,
    WriteOnly(Only),
}

/// The table. Rows are [`Record`]s, columns are [`Role`]s.
pub const fn access(role: Role, record: Record) -> Access {
    use Access::{None, Read, ReadOnly, Write, WriteOnly};
    use Record as Rec;
    use Role as R;
    match (record, role) {
        (Rec::Progress, R::Public) => ReadOnly(Only::SwitchedOn),
        (Rec::Progress, _)
        | (
            Rec::RouteWork | Rec::Partners | Rec::Contributions | Rec::Collaborations | Rec::Shown | Rec::Stories,
            R::NationalAdmin | R::Viewer,
        ) => Read,

        (
            Rec::RouteWork | Rec::Partners | Rec::Contributions | Rec::Collaborations | Rec::Shown | Rec::Stories,
            R::NationalCoach,
        ) => ReadOnly(Only::OwnCaseload),
        // Partners know of each other what they do: that is how they find each other.
        (Rec::Contributions | Rec::Stories, R::PartnerContact) => Read,
        // With whom it works, and whether it is shown, a partner says itself, by its own link.
        (Rec::Collaborations | Rec::Shown, R::PartnerContact) => WriteOnly(Only::Own),
        (
            Rec::RouteWork
            | Rec::Notes
            | Rec::Partners
            | Rec::PartnerContacts
            | Rec::Contributions
            | Rec::Collaborations
            | Rec::Shown
            | Rec::Stories
            | Rec::Meetings
            | Rec::ExpertPlan,
            R::AllianceLead | R::AllianceMember,
        ) => Write,

        (Rec::Notes, R::NationalCoach) => ReadOnly(Only::SharedWithCoach),

        (Rec::PartnerContacts, R::NationalAdmin) => ReadOnly(Only::NetworkList),

        (Rec::CoachNotesInternal | Rec::CoachNotesShared, R::NationalAdmin) => Read,
        (Rec::Meetings, R::NationalCoach) => ReadOnly(Only::Invited),
        (Rec::Meetings, R::PartnerContact) => WriteOnly(Only::OwnAndAttended),

        (Rec::CoachNotesInternal | Rec::CoachNotesShared, R::NationalCoach) => Write,
        (Rec::CoachNotesShared, R::AllianceLead | R::AllianceMember) => Read,

        (Rec::MonitorAnswers, R::NationalAdmin) => Read,
        (Rec::MonitorAnswers, R::AllianceLead | R::AllianceMember) => ReadOnly(Only::WhoNotWhat),
        (Rec::MonitorAnswers, R::PartnerContact) => WriteOnly(Only::Own),

        (Rec::ExpertPlan, R::NationalCoach) => ReadOnly(Only::OwnCaseload),
        // What was agreed or adopted, never a draft.
        (Rec::ExpertPlan, R::Viewer) => ReadOnly(Only::Agreed),
        (Rec::SlotWarnings, R::AllianceLead | R::AllianceMember) => ReadOnly(Only::OwnPlan),

        (Rec::PublicPage, R::AllianceLead) => Write,
        (Rec::PublicPage, R::NationalAdmin | R::AllianceMember) => Read,
        (Rec::PublicPage, R::NationalCoach | R::PartnerContact | R::Viewer | R::Public) => ReadOnly(Only::SwitchedOn),

        // The national team cannot agree with itself, nor let itself in: it appoints a lead, of which everybody hears.
        (Rec::Settings | Rec::Agreements, R::AllianceLead)
        | (Rec::Appointments, R::NationalAdmin)
        | (Rec::Archive, R::NationalAdmin | R::AllianceLead) => Write,
        (
            Rec::Settings | Rec::Agreements | Rec::Appointments | Rec::Archive,
            R::NationalAdmin | R::AllianceLead | R::AllianceMember,
        ) => Read,
        (Rec::Settings | Rec::Agreements | Rec::Appointments | Rec::Archive, R::NationalCoach) => {
            ReadOnly(Only::OwnCaseload)
        }

        (Rec::SharedOrganisations, R::AllianceLead | R::AllianceMember) => WriteOnly(Only::Own),
        (Rec::SharedOrganisations | Rec::Network | Rec::NetworkContacts | Rec::Reference, R::NationalAdmin) => Write,
        (Rec::Network, R::NationalCoach) => Read,
        (Rec::Network, _) => ReadOnly(Only::AgreedToBeShown),
        (Rec::Reference, R::NationalCoach | R::AllianceLead | R::AllianceMember | R::PartnerContact | R::Viewer) => {
            Read
        }

        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn internal_notes_and_answers_never_reach_an_alliance() {
        for role in [Role::AllianceLead, Role::AllianceMember, Role::PartnerContact, Role::Viewer, Role::Public] {
            assert_eq!(access(role, Record::CoachNotesInternal), Access::None, "{role:?}");
        }
        assert_eq!(access(Role::NationalCoach, Record::MonitorAnswers), Access::None);
    }

    #[test]
    fn what_is_said_in_a_meeting_and_who_stands_on_a_list_stay_in_the_alliance() {
        assert_eq!(access(Role::NationalAdmin, Record::Meetings), Access::None);
        for role in [Role::NationalCoach, Role::PartnerContact, Role::Viewer, Role::Public] {
            assert_eq!(access(role, Record::PartnerContacts), Access::None, "{role:?}");
        }
    }

    #[test]
    fn the_network_is_kept_by_the_admin_and_its_persons_are_for_nobody_else() {
        for role in Role::ALL {
            let admin = role == Role::NationalAdmin;
            for record in [Record::Network, Record::NetworkContacts] {
                assert_eq!(access(role, record) == Access::Write, admin, "{role:?} {record:?}");
            }
            assert!(admin || access(role, Record::NetworkContacts) == Access::None, "{role:?}");
        }
        assert_eq!(access(Role::Public, Record::Network), Access::ReadOnly(Only::AgreedToBeShown));
    }

    #[test]
    fn nobody_but_the_alliance_writes_its_work() {
        for role in Role::ALL {
            let own = matches!(role, Role::AllianceLead | Role::AllianceMember);
            for record in [Record::RouteWork, Record::Notes] {
                assert_eq!(access(role, record) == Access::Write, own, "{role:?} {record:?}");
            }
        }
    }
}
