//! Whom to ask, and the words of the field.

use domain::{
    coaching::TeamRole,
    experts::ParticipationLevel,
    partners::{ChangeLevel, Sector},
};
use leptos::prelude::*;

use super::{
    Place,
    helper::{Helper, contact},
};
use crate::{
    components::{Card, Facts, Grid, PageHead, RoleBadge, Stack, Width},
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub helper: Helper,
    /// Address of the national team; empty when it has none.
    pub contact: String,
    /// Challenges (opgaven) and life domains that have a name.
    pub challenges: Vec<String>,
    pub life_domains: Vec<String>,
}

/// Words that are explained, with the end of their locale keys.
const WORDS: [&str; 19] = [
    "alliance", "lead", "core", "basic", "expert", "slot", "rung", SECTORS, "lundy", "scheme", "package", "reach",
    "baseline", "evidence", "pledge", "monitor", "college", "council", "woo",
];

/// Explained by their names.
const SECTORS: &str = "sectors";

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("alliance-help-title");
    let words: Vec<_> = WORDS
        .map(|word| {
            let key = format!("alliance-word-{word}");
            let what = if word == SECTORS { sectors(text) } else { text.get(&format!("{key}-what")) };
            (text.get(&key), what.into_any())
        })
        .into();
    let rungs: Vec<_> = ParticipationLevel::ALL.map(|rung| explained(text, "rung", rung.as_str())).into();
    let levels: Vec<_> = ChangeLevel::ALL.map(|level| explained(text, "level", level.as_str())).into();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("alliance-help-lead") crumbs=view.place.crumbs(text) />
        <Grid>
            <Stack width=Width::Small>
                {coach(text, view)} {roles(text)} {links(text)}
            </Stack>
            <Stack width=Width::Large>
                <Card title=text.get("alliance-help-rungs") id="treden">
                    <p>{text.get("alliance-help-rungs-lead")}</p>
                    <Facts items=rungs />
                </Card>
                <Card title=text.get("alliance-help-levels")>
                    <p>{text.get("alliance-help-levels-lead")}</p>
                    <Facts items=levels />
                </Card>
                {named(text, "alliance-help-challenges", &view.challenges)}
                {named(text, "alliance-help-domains", &view.life_domains)} <Card title=text.get("alliance-help-words") id="woorden">
                    <Facts items=words />
                </Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn sectors(text: Text) -> String {
    Sector::ALL.map(|sector| text.get(&format!("sector-{}", sector.as_str()))).join(" · ")
}

fn explained(text: Text, prefix: &str, key: &str) -> (String, AnyView) {
    (text.get(&format!("{prefix}-{key}")), text.get(&format!("alliance-{prefix}-{key}-what")).into_any())
}

fn coach(text: Text, view: &View) -> AnyView {
    view! {
        <Card title=text.get("alliance-helper")>
            {view.helper.sentences(text)} {contact(text, &view.contact)}
        </Card>
    }
    .into_any()
}

fn roles(text: Text) -> AnyView {
    let items = TeamRole::ALL
        .map(|role| {
            view! {
                <li>
                    <RoleBadge text letter=role.letter() named=true />
                    <p>{text.get(&format!("alliance-team-role-{}-what", role.as_str()))}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <Card title=text.get("alliance-help-roles")>
            <ul class="aw-roles" role="list">{items}</ul>
        </Card>
    }
    .into_any()
}

fn links(text: Text) -> AnyView {
    let links = [
        ("/wat-ziet-wie", "common-footer-permissions"),
        ("/privacy", "common-footer-privacy"),
        ("/over", "common-footer-about"),
        ("/toegankelijkheid", "common-footer-accessibility"),
    ]
    .map(|(href, key)| view! { <li><a href=href>{text.get(key)}</a></li> })
    .collect_view();
    view! {
        <Card title=text.get("alliance-help-more")>
            <ul>{links}</ul>
        </Card>
    }
    .into_any()
}

/// Names that the national team filled in; those without a name are not shown.
fn named(text: Text, key: &str, names: &[String]) -> Option<AnyView> {
    if names.is_empty() {
        return None;
    }
    let items = names.iter().map(|name| view! { <li>{name.clone()}</li> }).collect_view();
    let card = view! {
        <Card title=text.get(key)>
            <p>{t!(text, "alliance-help-named", count = names.len())}</p>
            <ul>{items}</ul>
        </Card>
    };
    Some(card.into_any())
}
