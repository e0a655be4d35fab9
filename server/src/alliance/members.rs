//! Who works in the alliance, and who was asked to.

use app::{
    alliance::members::{Member, Pending, View, page},
    frame::Nav,
};
use domain::account::{Role, Seat};
use store::{
    alliance::{members, settings},
    scope::{Appointments, Progress, Settings},
};
use uuid::Uuid;

use super::{day, helper, place};
use crate::http::{Answer, Cx, Form, Path, Press};

pub async fn get(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let read = scope.read::<Settings>()?;
    let me = cx.actor.person.as_ref().map(|me| me.id);
    let people = members::members(&read).await?;
    let leads = people.iter().filter(|member| member.seat == Seat::Lead).count();
    let now = cx.app.store.now();
    let view = View {
        place: place(&scope),
        members: people
            .into_iter()
            .map(|member| Member {
                id: member.id,
                factor_missing: Role::from(member.seat).needs_second_factor() && !member.has_second_factor,
                me: Some(member.person) == me,
                last_lead: member.seat == Seat::Lead && leads == 1,
                name: member.name,
                function: member.function,
                email: member.email,
                seat: member.seat,
                since: day(member.since),
                once: Uuid::new_v4(),
            })
            .collect(),
        pending: members::pending(&read)
            .await?
            .into_iter()
            .map(|pending| Pending {
                id: pending.id,
                name: pending.name,
                email: pending.email,
                seat: pending.seat,
                sent_on: day(pending.sent_at),
                until: day(pending.expires_at),
                expired: pending.expires_at <= now,
                once: (Uuid::new_v4(), Uuid::new_v4()),
            })
            .collect(),
        may_write: scope.may_write::<Settings>(),
        appoints: scope.may_write::<Appointments>(),
        terms: scope.has_terms(),
        helper: helper(&scope, &settings::facts(&scope.read::<Progress>()?).await?),
    };
    cx.ok(cx.alliance_frame(&scope, Nav::Overview).await?, view, page)
}

/// Ends somebody's seat, or one's own.
pub async fn remove(cx: Cx, Path((slug, id)): Path<(String, Uuid)>, form: Form<Press>) -> Answer {
    let write = cx.scope(&slug).await?.write::<Settings>()?;
    members::remove(&write, form.once, id).await?;
    cx.done(form.once, &format!("/a/{slug}/leden"), "done-removed").await
}
