//! Working together: groups, meetings and actions of an alliance.

pub mod actions;
pub mod groups;
pub mod list;
pub mod meeting;
pub mod own_actions;
pub mod plan;
pub mod scan;
pub mod shared;

use app::partners::{meetings::Someone, partners_path};
use store::partners::meetings::{Action, Named};
use time::Date;
use uuid::Uuid;

use crate::http::Cx;

fn someone(named: &Named) -> Someone {
    Someone {
        key: named.who.map(|who| who.to_string()).unwrap_or_default(),
        name: named.name.clone(),
        organisation: named.organisation.clone(),
        mine: false,
    }
}

/// Who does it; the reader knows itself, also where names are not for everybody.
fn owner(action: &Action) -> Someone {
    Someone { mine: action.own, ..someone(&action.owner) }
}

/// By organisation and then by name; who works in the alliance stands first.
fn in_order(cx: &Cx, people: &mut [Named]) {
    people.sort_by(|a, b| {
        cx.text.compare(&a.organisation, &b.organisation).then_with(|| cx.text.compare(&a.name, &b.name))
    });
}

fn meeting_path(slug: &str, id: Uuid) -> String {
    partners_path(slug, &format!("/overleg/{id}"))
}

pub(super) fn is_late(action: &Action, today: Date) -> bool {
    action.status == domain::partners::meetings::ActionStatus::Open && action.due_on.is_some_and(|due| due < today)
}

fn action_line(action: &Action, today: Date) -> app::partners::meetings::meeting::ActionLine {
    app::partners::meetings::meeting::ActionLine {
        id: action.id.to_string(),
        what: action.what.clone(),
        owner: owner(action),
        due_on: action.due_on,
        status: action.status,
        late: is_late(action, today),
    }
}
