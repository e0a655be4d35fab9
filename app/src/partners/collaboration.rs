//! With whom a partner works together: on its own page, and the form.

use domain::partners::{Closeness, Said};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{OfPartner, network_map::map_path, partners_path, save_or_cancel};
use crate::{
    alliance::Place,
    components::{
        ButtonKind, Card, Choice, Confirm, Field, FieldKind, Item, ItemList, LinkButton, Notice, NoticeKind, PostForm,
        Radios, Row, Select,
    },
    form::FormState,
    frame::Frame,
    t,
    text::Text,
};

/// On the page of a partner.
#[derive(Clone, Debug)]
pub struct Section {
    pub place: Place,
    /// Number and name of the partner; the name is empty while there are no lines.
    pub partner: String,
    pub name: String,
    pub lines: Vec<Line>,
    pub may_write: bool,
}

/// Somebody to work with.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    /// Number and name of the other one.
    pub other: (String, String),
    pub said: Said,
    /// The alliance says it too.
    pub office: bool,
    pub closeness: Closeness,
    /// Empty for nothing in particular.
    pub theme: String,
    pub since: Option<Date>,
    pub once: Uuid,
}

pub(super) fn closeness_name(text: Text, closeness: Closeness) -> String {
    text.get(&format!("map-closeness-{}", closeness.as_str()))
}

pub(super) fn closenesses(text: Text) -> Vec<Choice> {
    Closeness::ALL.map(|one| Choice::new(one.as_str(), closeness_name(text, one))).to_vec()
}

/// Who says that two partners work together.
pub(super) fn said(text: Text, said: Said, here: &str, there: &str) -> String {
    match said {
        Said::Both => text.get("map-said-both"),
        Said::Here => t!(text, "map-said-one", name = here.to_owned()),
        Said::There => t!(text, "map-said-one", name = there.to_owned()),
        Said::Office => text.get("map-said-office"),
    }
}

pub(super) fn section(text: Text, section: &Section) -> Option<AnyView> {
    if section.lines.is_empty() && !section.may_write {
        return None;
    }
    let here = partners_path(&section.place.slug, &format!("/{}", section.partner));
    let items = section.lines.iter().map(|line| item(text, section, &here, line)).collect_view();
    let none = section.lines.is_empty().then(|| view! { <p>{text.get("map-works-with-nobody")}</p> });
    let add = section.may_write.then(|| {
        view! {
            <Row>
                <LinkButton kind=ButtonKind::Secondary href=format!("{here}/samenwerking")>{text.get("map-add")}</LinkButton>
            </Row>
        }
    });
    let link = Some((text.get("map-title-short"), map_path(&section.place.slug)));
    Some(
        view! { <Card title=text.get("map-works-with") link>{none} <ItemList>{items}</ItemList> {add}</Card> }
            .into_any(),
    )
}

fn item(text: Text, section: &Section, here: &str, line: &Line) -> AnyView {
    let since = line.since.map(|since| t!(text, "map-since", date = text.date(since)));
    let note = [Some(closeness_name(text, line.closeness)), Some(line.theme.clone()), since];
    let note = note.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let (other, name) = &line.other;
    let id = format!("samen-{}", line.id);
    let change = section.may_write.then(|| {
        let path = format!("{here}/samenwerking/{}", line.id);
        // What partners say themselves stays when the alliance takes its word back.
        let words = match (line.said, line.office) {
            (Said::Office, _) => "map-remove-text",
            (_, true) => "map-remove-word-text",
            (_, false) => "map-remove-theirs-text",
        };
        view! {
            <p><a href=path.clone() aria-describedby=id.clone()>{text.get("partners-edit-short")}</a></p>
            <Confirm
                label=text.get("map-remove")
                button=text.get("map-remove-button")
                action=format!("{path}/verwijderen")
                once=line.once
            >
                <p>{text.get(words)}</p>
            </Confirm>
        }
    });
    view! {
        <Item>
            <a id=id.clone() href=partners_path(&section.place.slug, &format!("/{other}"))>{name.clone()}</a>
            <p class="aw-note">{note}</p>
            <p class="aw-note">{self::said(text, line.said, &section.name, name)}</p>
            {change}
        </Item>
    }
    .into_any()
}

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and name of the partner.
    pub partner: (String, String),
    /// Whom it may work with: number and name; nothing when that is fixed.
    pub others: Vec<(String, String)>,
    /// The one it works with, when that is fixed.
    pub other: Option<String>,
    /// Code and name of what they may work on.
    pub themes: Vec<(String, String)>,
    /// One of them said it itself: that goes before, and on what is theirs.
    pub spoken: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let heading = view.other.as_ref().map(|other| t!(text, "map-with", name = other.clone())).unwrap_or_default();
    let page = OfPartner {
        place: &view.place,
        partner: &view.partner,
        title: text.get(if view.other.is_some() { "map-change" } else { "map-add" }),
        lead: text.get("map-form-lead"),
        heading,
    };
    let back = page.back();
    let choices = |pairs: &[(String, String)]| -> Vec<Choice> {
        pairs.iter().map(|(value, label)| Choice::new(value.clone(), label.clone())).collect()
    };
    let other = view.other.is_none().then(|| {
        view! { <Select text form name="other" label=text.get("map-other") options=choices(&view.others) required=true /> }
    });
    let options = Closeness::ALL
        .map(|one| {
            let hint = text.get(&format!("map-closeness-{}-hint", one.as_str()));
            Choice::new(one.as_str(), closeness_name(text, one)).hint(hint)
        })
        .to_vec();
    let spoken = view.spoken.then(|| view! { <Notice kind=NoticeKind::Info>{text.get("map-spoken")}</Notice> });
    let theme = (!view.themes.is_empty() && !view.spoken).then(|| {
        view! {
            <Select text form name="theme" label=text.get("map-theme") options=choices(&view.themes) empty=text.get("map-theme-none") />
        }
    });
    let body = view! {
        {spoken}
        <PostForm text form>
            <input type="hidden" name="version" value=form.value("version") />
            {other}
            <Radios text form name="closeness" label=text.get("map-closeness") options required=true />
            {theme}
            <Field text form name="since" label=text.get("partners-since") hint=text.get("map-since-hint") kind=FieldKind::Date />
            {save_or_cancel(text, back)}
        </PostForm>
    };
    page.page(frame, body.into_any())
}
