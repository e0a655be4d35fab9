//! With whom a partner works together: on its own page, and to add, change or take away.

use app::{
    form::{FormState, Overtaken},
    frame::Nav,
    partners::collaboration::{Line, Section, View, page},
};
use axum::http::StatusCode;
use domain::{
    account::Lang,
    partners::{Collaboration, CollaborationForm, MembershipStatus, Theme},
};
use store::{
    Error,
    partners::{self, Partner},
    reference::{self, TermKind},
    route::history,
    scope::{Collaborations, Partners, Read, Scope, Write},
};
use uuid::Uuid;

use super::{network_map::theme_name, number, partner_path};
use crate::{
    alliance::place,
    http::{Answer, Cx, Form, Path, Press},
};

/// What partners can work on: challenges and life domains that have a name.
pub(super) async fn themes(cx: &Cx) -> store::Result<Vec<(Theme, String)>> {
    let english = cx.text.lang == Lang::En;
    let terms = reference::terms(&cx.app.store).await?.into_iter().filter(|term| !term.nl.is_empty());
    Ok(terms
        .map(|term| {
            let theme = match term.kind {
                TermKind::Challenge => Theme::Challenge(term.number),
                TermKind::LifeDomain => Theme::LifeDomain(term.number),
            };
            (theme, if english && !term.en.is_empty() { term.en } else { term.nl })
        })
        .collect())
}

/// On the page of a partner.
pub(super) async fn section(cx: &Cx, scope: &Scope, partner: Uuid) -> store::Result<Section> {
    let read = scope.read::<Partners>()?;
    let all = partners::collaborations_of(&scope.read::<Collaborations>()?, partner).await?;
    let names = if all.is_empty() { Vec::new() } else { partners::register(&read).await? };
    let name_of = |id: Uuid| names.iter().find(|known| known.id == id).map(|known| known.organisation.name.clone());
    let name = name_of(partner).unwrap_or_default();
    let themes = if all.is_empty() { Vec::new() } else { themes(cx).await? };
    let line = |one: Collaboration| {
        let other = one.beside(partner)?;
        Some(Line {
            id: one.id.to_string(),
            other: (other.to_string(), name_of(other)?),
            said: one.said(partner),
            office: one.words.office.is_some(),
            closeness: one.closeness,
            theme: theme_name(&themes, one.theme),
            since: one.since,
            once: Uuid::new_v4(),
        })
    };
    let mut lines: Vec<Line> = all.into_iter().filter_map(line).collect();
    cx.text.sort_by_name(&mut lines, |line| &line.other.1);
    let (place, may_write) = (place(scope), scope.may_write::<Partners>());
    Ok(Section { place, partner: partner.to_string(), name, lines, may_write })
}

/// An alliance and a partner that may be changed.
struct Here {
    scope: Scope,
    write: Write<Collaborations>,
    read: Read<Partners>,
    partner: Partner,
}

impl Here {
    async fn find(cx: &Cx, slug: &str, id: &str) -> store::Result<Self> {
        let scope = cx.scope(slug).await?;
        let write = scope.write::<Collaborations>()?;
        let read = scope.read::<Partners>()?;
        let partner = partners::one(&read, number(id)?).await?;
        Ok(Self { scope, write, read, partner })
    }

    async fn one(&self, id: &str) -> store::Result<Collaboration> {
        let id = number(id)?;
        let all = partners::collaborations_of(&self.write.reading(), self.partner.id).await?;
        all.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)
    }

    fn back(&self) -> String {
        partner_path(self.scope.slug(), self.partner.id)
    }
}

pub async fn get_new(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let here = Here::find(&cx, &slug, &id).await?;
    let form = cx.form(|form| form.with("version", 0)).await?;
    render(&cx, StatusCode::OK, &here, form, None).await
}

pub async fn post_new(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form<CollaborationForm>) -> Answer {
    let here = Here::find(&cx, &slug, &id).await?;
    save(&cx, &here, form, None).await
}

pub async fn get(cx: Cx, Path((slug, id, one)): Path<(String, String, String)>) -> Answer {
    let here = Here::find(&cx, &slug, &id).await?;
    let one = here.one(&one).await?;
    let form = cx.form(|form| fill(form, &one)).await?;
    render(&cx, StatusCode::OK, &here, form, Some(&one)).await
}

pub async fn post(
    cx: Cx,
    Path((slug, id, one)): Path<(String, String, String)>,
    form: Form<CollaborationForm>,
) -> Answer {
    let here = Here::find(&cx, &slug, &id).await?;
    let one = here.one(&one).await?;
    save(&cx, &here, form, Some(one)).await
}

pub async fn remove(cx: Cx, Path((slug, id, one)): Path<(String, String, String)>, form: Form<Press>) -> Answer {
    let here = Here::find(&cx, &slug, &id).await?;
    partners::remove_collaboration(&here.write, form.once, here.partner.id, number(&one)?).await?;
    cx.done(form.once, &here.back(), "done-collaboration-removed").await
}

fn fill(form: FormState, one: &Collaboration) -> FormState {
    form.with("closeness", one.words.office.unwrap_or(one.closeness).as_str())
        .with("theme", one.theme.map(Theme::code).unwrap_or_default())
        .with("since", one.since.map(|since| since.to_string()).unwrap_or_default())
        .with("version", one.version)
}

async fn save(cx: &Cx, here: &Here, form: Form<CollaborationForm>, old: Option<Collaboration>) -> Answer {
    let again =
        async |state, old: Option<&Collaboration>| render(cx, StatusCode::UNPROCESSABLE_ENTITY, here, state, old).await;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return again(state, old.as_ref()).await,
    };
    if old.is_none() && input.other.is_empty() {
        return again(form.refused("other", "error-choose"), None).await;
    }
    let id = old.as_ref().map(|old| old.id);
    match partners::save_collaboration(&here.write, form.once, here.partner.id, id, input).await {
        Ok(()) => cx.done(form.once, &here.back(), "done-saved").await,
        Err(Error::Stale) => {
            let own = history::partner_is_mine(
                &here.read,
                here.partner.id,
                &["collaboration_saved", "collaboration_taken_back", "collaboration_said", "collaboration_unsaid"],
                old.as_ref().and_then(|old| old.beside(here.partner.id)),
            )
            .await?;
            let now = here.one(&id.unwrap_or_default().to_string()).await?;
            // What the other partner says of it stands in that one's history.
            let theirs = now.beside(here.partner.id).and_then(|other| now.word_of(other));
            let own = own && theirs.is_none();
            let state = form.stale(&fill(FormState::new(Uuid::new_v4()), &now), Overtaken::new(own));
            again(state, Some(&now)).await
        }
        Err(Error::Refused("collaboration-self")) => again(form.refused("other", "map-self"), old.as_ref()).await,
        Err(Error::Refused("collaboration-known")) => {
            let field = if old.is_some() { "theme" } else { "other" };
            again(form.refused(field, "map-known"), old.as_ref()).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn render(cx: &Cx, status: StatusCode, here: &Here, form: FormState, old: Option<&Collaboration>) -> Answer {
    let all = partners::register(&here.read).await?;
    let other = old.and_then(|old| old.beside(here.partner.id));
    let other = other.and_then(|other| all.iter().find(|one| one.id == other));
    // Who left is not asked about any more.
    let choosable = all.iter().filter(|one| one.id != here.partner.id && one.status != MembershipStatus::Left);
    let mut others: Vec<(String, String)> =
        choosable.map(|one| (one.id.to_string(), one.organisation.name.clone())).collect();
    cx.text.sort_by_name(&mut others, |(_, name)| name);
    let view = View {
        place: place(&here.scope),
        form,
        spoken: old.is_some_and(|old| old.words.one.or(old.words.other).is_some()),
        partner: (here.partner.id.to_string(), here.partner.organisation.name.clone()),
        others,
        other: other.map(|one| one.organisation.name.clone()),
        themes: themes(cx).await?.into_iter().map(|(theme, name)| (theme.code(), name)).collect(),
    };
    cx.page(status, cx.alliance_frame(&here.scope, Nav::Partners).await?, view, page)
}
