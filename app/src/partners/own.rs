//! The page of a partner by its own link: with whom does it work, and may it stand on the public page? Made for a phone and three minutes,
//! without an account. What others said already comes first: one press says that it is right.

use domain::partners::Closeness;
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::collaboration::closeness_name;
use crate::{
    components::{
        Button, ButtonKind, Card, Choice, Confirm, Item, ItemList, Once, PageHead, PostForm, Radios, Row, Select,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    /// Address of this page.
    pub path: String,
    pub form: FormState,
    pub organisation: String,
    pub alliance: String,
    pub fictional: bool,
    pub lines: Vec<Line>,
    /// Number and name of who takes part here.
    pub others: Vec<(String, String)>,
    /// Code and name of what they may work on.
    pub themes: Vec<(String, String)>,
    /// Address of the alliance's public page; nothing as long as it is off.
    pub public_page: Option<String>,
    pub shown_on: Option<Date>,
    /// Stories about it that everybody reads.
    pub stories: Vec<String>,
    /// Where its actions are, when the link is that of its actions.
    pub actions: Option<String>,
    pub once: Uuid,
}

/// With whom it works, and who says so.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    /// Number and name.
    pub other: (String, String),
    /// Code and name; both empty for nothing in particular.
    pub theme: (String, String),
    pub own: Option<Closeness>,
    pub theirs: Option<Closeness>,
    pub office: Option<Closeness>,
    pub once: Uuid,
}

/// `/partner/…` with the partner's own link.
pub fn path(token: &str) -> String {
    format!("/partner/{token}")
}

/// The way here from a page that the same link opens; `path` is that of this page.
pub(crate) fn link_here(text: Text, path: Option<&String>) -> Option<AnyView> {
    let path = path?.clone();
    let card = view! {
        <Card title=text.get("own-link-title")>
            <p>{text.get("own-link-text")}</p>
            <Row>
                <a class="nl-button nl-button--secondary" href=path>{text.get("own-link")}</a>
            </Row>
        </Card>
    };
    Some(card.into_any())
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("own-title");
    let frame = Frame { fictional: view.fictional, ..frame };
    let lead = t!(text, "own-lead", organisation = view.organisation.clone(), alliance = view.alliance.clone());
    let actions = view.actions.clone().map(|href| {
        view! { <p><a href=href>{text.get("own-actions")}</a></p> }
    });
    let body = view! {
        <PageHead text title=title.clone() lead />
        <div class="aw-stack">{asked(text, view)} {form(text, view)} {said(text, view)} {shown(text, view)}</div>
        {actions}
        <p class="aw-note">
            {t!(text, "own-who-sees", alliance = view.alliance.clone())} " " <a href="/privacy">{text.get("pledge-privacy")}</a>
        </p>
    };
    document(frame, title, body.into_any())
}

/// "doen het samen · kinderarmoede".
fn about(text: Text, closeness: Closeness, theme: &str) -> String {
    let parts = [closeness_name(text, closeness), theme.to_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What others say of it, and it does not say itself yet.
fn asked(text: Text, view: &View) -> Option<AnyView> {
    let items: Vec<AnyView> = view
        .lines
        .iter()
        .filter(|line| line.own.is_none())
        .filter_map(|line| {
            let closeness = line.theirs.or(line.office)?;
            let (other, name) = line.other.clone();
            let says = match line.theirs {
                Some(_) => t!(text, "own-said-by-them", name = name.clone()),
                None => text.get("own-said-by-alliance"),
            };
            let id = format!("klopt-{}", line.id);
            let item = view! {
                <Item>
                    <p id=id.clone()><strong>{name}</strong> " " {about(text, closeness, &line.theme.1)}</p>
                    <p class="aw-note">{says}</p>
                    <form method="post" action=format!("{}/samenwerking", view.path) aria-describedby=id>
                        <Once once=line.once />
                        <input type="hidden" name="other" value=other />
                        <input type="hidden" name="theme" value=line.theme.0.clone() />
                        <input type="hidden" name="closeness" value=closeness.as_str() />
                        <Row>
                            <Button kind=ButtonKind::Secondary>{text.get("own-right")}</Button>
                        </Row>
                    </form>
                </Item>
            };
            Some(item.into_any())
        })
        .collect();
    if items.is_empty() {
        return None;
    }
    let card = view! {
        <Card title=text.get("own-asked")>
            <p>{text.get("own-asked-text")}</p>
            <ItemList>{items}</ItemList>
        </Card>
    };
    Some(card.into_any())
}

fn form(text: Text, view: &View) -> AnyView {
    let form = &view.form;
    let choices = |pairs: &[(String, String)]| -> Vec<Choice> {
        pairs.iter().map(|(value, label)| Choice::new(value.clone(), label.clone())).collect()
    };
    let closeness = Closeness::ALL
        .map(|one| {
            let hint = text.get(&format!("own-closeness-{}-hint", one.as_str()));
            Choice::new(one.as_str(), text.get(&format!("own-closeness-{}", one.as_str()))).hint(hint)
        })
        .to_vec();
    let theme = (!view.themes.is_empty()).then(|| {
        view! {
            <Select text form name="theme" label=text.get("map-theme") options=choices(&view.themes) empty=text.get("map-theme-none") />
        }
    });
    let first = if view.lines.iter().any(|line| line.own.is_some()) { "own-form-again" } else { "own-form" };
    view! {
        <Card title=text.get(first) id="noem">
            <PostForm text form action=format!("{}/samenwerking", view.path)>
                <Select text form name="other" label=text.get("own-other") options=choices(&view.others) required=true />
                <Radios text form name="closeness" label=text.get("map-closeness") options=closeness required=true />
                {theme}
                <Row>
                    <Button>{text.get("own-save")}</Button>
                </Row>
            </PostForm>
        </Card>
    }
    .into_any()
}

/// What it said itself.
fn said(text: Text, view: &View) -> Option<AnyView> {
    let items: Vec<AnyView> = view
        .lines
        .iter()
        .filter_map(|line| {
            let own = line.own?;
            let (_, name) = line.other.clone();
            let theirs = match line.theirs {
                Some(theirs) if theirs == own => t!(text, "own-both", name = name.clone()),
                Some(theirs) => {
                    t!(text, "own-differ", name = name.clone(), closeness = closeness_name(text, theirs))
                }
                None => t!(text, "own-alone", name = name.clone()),
            };
            let item = view! {
                <Item>
                    <p><strong>{name.clone()}</strong> " " {about(text, own, &line.theme.1)}</p>
                    <p class="aw-note">{theirs}</p>
                    <Confirm
                        label=text.get("own-take-back")
                        button=text.get("own-take-back-button")
                        action=format!("{}/samenwerking/terug", view.path)
                        once=line.once
                    >
                        <input type="hidden" name="which" value=line.id.clone() />
                        <p>{t!(text, "own-take-back-text", name = name.clone())}</p>
                    </Confirm>
                </Item>
            };
            Some(item.into_any())
        })
        .collect();
    if items.is_empty() {
        return None;
    }
    let title = t!(text, "own-said", count = items.len());
    let card = view! { <Card title><ItemList>{items}</ItemList></Card> };
    Some(card.into_any())
}

/// Whether it stands on the public page: agreed or not, with one button to change that.
fn shown(text: Text, view: &View) -> AnyView {
    let page = view.public_page.clone();
    let where_ = match page {
        Some(href) => view! { <p><a href=href>{text.get("own-shown-page")}</a></p> }.into_any(),
        None => view! { <p>{text.get("own-shown-off")}</p> }.into_any(),
    };
    let stories = (view.shown_on.is_some() && !view.stories.is_empty())
        .then(|| view! { <p>{t!(text, "own-shown-stories", stories = view.stories.join("; "))}</p> });
    // A story stands there also without the name in the list: it can be taken back all the same.
    let stop = view.shown_on.is_some() || !view.stories.is_empty();
    let words = match view.shown_on {
        Some(on) => t!(text, "own-shown-since", date = text.date(on)),
        None if stop => t!(text, "own-shown-only-stories", stories = view.stories.join("; ")),
        None => text.get("own-shown-not"),
    };
    let button = |key: &'static str, value: &'static str| {
        view! {
            <Button kind=ButtonKind::Secondary name="shown" value=value>{text.get(key)}</Button>
        }
    };
    let agree = view.shown_on.is_none().then(|| button("own-shown-agree", "ja"));
    let stop = stop.then(|| button("own-shown-stop", "nee"));
    view! {
        <Card title=text.get("shown-title") id="openbaar">
            <p>{words}</p>
            {stories}
            {where_}
            <form method="post" action=format!("{}/openbaar", view.path)>
                <Once once=view.once />
                <Row>{agree} {stop}</Row>
            </form>
        </Card>
    }
    .into_any()
}
