//! Names of challenges and life domains. Only slots whose name changed are saved, so two admins who name different ones do not
//! meet; who names the same one sees both names.

use app::{
    coaching::terms::{CHALLENGES, LIFE_DOMAINS, Slot, View, page},
    form::{FormState, Overtaken},
    frame::Nav,
};
use axum::http::StatusCode;
use domain::coaching::TermNames;
use store::{
    Error,
    reference::{self, Term},
    route::history,
    scope::Admin,
};

use crate::http::{Answer, Cx, Form};

const HERE: &str = "/landelijk/beheer/begrippen";

pub async fn get(cx: Cx) -> Answer {
    cx.national()?.admin()?;
    let terms = reference::terms(&cx.app.store).await?;
    let form = cx.form(|form| fill(form, &terms)).await?;
    render(&cx, StatusCode::OK, View { form, by: Overtaken::ByOther, overtaken: Vec::new() }).await
}

pub async fn post(cx: Cx, form: Form<TermNames>) -> Answer {
    let admin = cx.national()?.admin()?;
    let input = match form.check() {
        Ok(input) => input,
        Err(form) => {
            return render(
                &cx,
                StatusCode::UNPROCESSABLE_ENTITY,
                View { form, by: Overtaken::ByOther, overtaken: Vec::new() },
            )
            .await;
        }
    };
    let stored = reference::terms(&cx.app.store).await?;
    let typed: Vec<Term> = stored
        .iter()
        .filter_map(|term| {
            let slot = slot(term)?;
            let (nl, en) = (input.name(slot.slot, "nl"), input.name(slot.slot, "en"));
            let differs = input.is_touched(slot.slot) && (nl != term.nl || en != term.en);
            differs.then(|| Term {
                nl: nl.to_owned(),
                en: en.to_owned(),
                version: input.version(slot.slot),
                ..term.clone()
            })
        })
        .collect();
    match reference::name_terms(&admin, form.once, &typed).await {
        Ok(()) => cx.done(form.once, HERE, "done-saved").await,
        Err(Error::Stale) => overtaken(&cx, &admin, &form, input).await,
        Err(error) => Err(error.into()),
    }
}

/// What was typed, with the names that are stored now beside it; saving again takes what was typed.
async fn overtaken(cx: &Cx, admin: &Admin, typed: &Form<TermNames>, input: &TermNames) -> Answer {
    let stored = reference::terms(&cx.app.store).await?;
    let typed = typed.state();
    let mut form = FormState::new(typed.once);
    let (mut overtaken, mut others) = (Vec::new(), false);
    for term in &stored {
        let Some(slot) = slot(term) else { continue };
        if !input.is_touched(slot.slot) {
            form = fill(form, std::slice::from_ref(term));
            continue;
        }
        form = form
            .with(slot.nl, typed.value(slot.nl))
            .with(slot.en, typed.value(slot.en))
            .with(slot.version, term.version)
            .with(slot.was, TermNames::joined(&term.nl, &term.en));
        if input.version(slot.slot) != term.version {
            others |= !history::is_mine_national(admin, term.kind.as_str(), &term.number.to_string()).await?;
            overtaken.push((slot.slot, term.nl.clone(), term.en.clone()));
        }
    }
    let by = Overtaken::new(!others && !overtaken.is_empty());
    form.error("", &by.key("error-stale"));
    render(cx, StatusCode::UNPROCESSABLE_ENTITY, View { form, by, overtaken }).await
}

fn fill(form: FormState, terms: &[Term]) -> FormState {
    terms.iter().filter_map(|term| Some((slot(term)?, term))).fold(form, |form, (slot, term)| {
        form.with(slot.nl, &term.nl)
            .with(slot.en, &term.en)
            .with(slot.version, term.version)
            .with(slot.was, TermNames::joined(&term.nl, &term.en))
    })
}

/// The fields of a slot.
fn slot(term: &Term) -> Option<Slot> {
    let name = format!("{}-{}", term.kind.as_str(), term.number);
    CHALLENGES.iter().chain(&LIFE_DOMAINS).find(|slot| slot.slot == name).copied()
}

async fn render(cx: &Cx, status: StatusCode, view: View) -> Answer {
    cx.page(status, cx.frame(Some(Nav::Administration)).await?, view, page)
}
