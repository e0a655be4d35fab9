//! The top of the page: the product, the alliance one works in, the language and the account.

use domain::account::Lang;
use leptos::prelude::*;

use super::{Frame, PersonFrame};
use crate::{t, text::Text};

pub(super) fn header(frame: &Frame) -> AnyView {
    let text = frame.text;
    let home = match (&frame.alliance, &frame.person) {
        (Some(alliance), Some(_)) => format!("/a/{}", alliance.slug),
        _ => "/".to_owned(),
    };
    let account = match &frame.person {
        Some(person) => view! {
            <a href="/account" title=person.name.clone()>{text.get("common-account")}</a>
            <form method="post" action="/uitloggen">
                <button type="submit" class="aw-plain-button">{text.get("common-sign-out")}</button>
            </form>
        }
        .into_any(),
        None => view! { <a href="/inloggen">{text.get("common-sign-in")}</a> }.into_any(),
    };
    view! {
        <header class="aw-header">
            <div class="aw-wrap aw-header__line">
                <a class="aw-brand" href=home>
                    {logo()}
                    {text.get("common-product")}
                </a>
                {switcher(frame)}
                <div class="aw-header__tools">{language_switch(text, frame.path.clone())} {account}</div>
            </div>
        </header>
    }
    .into_any()
}

/// Three circles that overlap: municipality, partners, families.
fn logo() -> AnyView {
    view! {
        <svg class="aw-logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <circle class="aw-logo__first" cx="11" cy="12" r="7" />
            <circle class="aw-logo__second" cx="21" cy="12" r="7" />
            <circle class="aw-logo__third" cx="16" cy="21" r="7" />
        </svg>
    }
    .into_any()
}

/// Where one works now, and the other places one may go to.
fn switcher(frame: &Frame) -> Option<AnyView> {
    let text = frame.text;
    let here = frame.alliance.as_ref();
    let Some(person) = &frame.person else {
        return here.map(|alliance| {
            view! { <span class="aw-switch aw-switch__name">{alliance.name.clone()}</span> }.into_any()
        });
    };
    let now = match here {
        Some(alliance) => alliance.name.clone(),
        None if person.national => text.get("common-national-team"),
        None if person.alliances.is_empty() => return None,
        None => text.get("common-choose-alliance"),
    };
    let others = places(text, person, here.map(|alliance| alliance.slug.as_str()));
    if let (None, false, [(href, name)]) = (here, person.national, &others[..]) {
        return Some(view! { <a class="aw-switch aw-switch__name" href=href.clone()>{name.clone()}</a> }.into_any());
    }
    if others.is_empty() {
        return Some(view! { <span class="aw-switch aw-switch__name">{now}</span> }.into_any());
    }
    let links = others.into_iter().map(|(href, name)| view! { <li><a href=href>{name}</a></li> }).collect_view();
    let summary = view! {
        <details class="aw-switch">
            <summary class="aw-switch__here">
                <span class="aw-hidden">{text.get("common-switch")}" "</span>
                {now}
            </summary>
            <ul class="aw-switch__list">{links}</ul>
        </details>
    };
    Some(summary.into_any())
}

/// Address and name of each place but the present one.
fn places(text: Text, person: &PersonFrame, here: Option<&str>) -> Vec<(String, String)> {
    let national =
        (person.national && here.is_some()).then(|| ("/landelijk".to_owned(), text.get("common-national-team")));
    let alliances = person
        .alliances
        .iter()
        .filter(|(slug, _)| Some(slug.as_str()) != here)
        .map(|(slug, name)| (format!("/a/{slug}"), name.clone()));
    national.into_iter().chain(alliances).collect()
}

/// Names the other language in that language, and comes back to this page.
fn language_switch(text: Text, path: String) -> AnyView {
    let (code, key) = match text.lang {
        Lang::Nl => ("en", "common-language-en"),
        Lang::En => ("nl", "common-language-nl"),
    };
    let label = t!(text, key);
    view! {
        <form method="post" action="/taal">
            <input type="hidden" name="terug" value=path />
            <button type="submit" class="aw-plain-button" name="taal" value=code lang=code>{label}</button>
        </form>
    }
    .into_any()
}
