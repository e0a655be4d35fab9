//! What a partner contributes (inzet): the part of its page that says so, a contribution to add or change, and how one ended.

use domain::partners::{ChangeLevel, ContributionStatus, meetings::ActionStatus};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{crumbs, meetings::action_badge, partners_path};
use crate::{
    alliance::Place,
    components::{
        Badge, BadgeKind, Button, ButtonKind, Card, Checkboxes, Choice, Confirm, Crumb, Field, FieldKind, Item,
        ItemList, LinkButton, PageHead, PostForm, Radios, Row, TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document},
    route::{StepLink, step_anchors},
    t,
    text::Text,
};

/// One contribution.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub what: String,
    pub whom: String,
    pub levels: Vec<ChangeLevel>,
    /// Names of challenges.
    pub challenges: Vec<String>,
    pub steps: Vec<StepLink>,
    pub starts_on: Date,
    pub ends_on: Option<Date>,
    pub status: ContributionStatus,
    /// What is done for it, of what the reader may see.
    pub actions: Vec<PartOf>,
}

/// An action that is part of a contribution.
#[derive(Clone, Debug)]
pub struct PartOf {
    pub href: String,
    pub what: String,
    pub due_on: Option<Date>,
    pub status: ActionStatus,
    pub late: bool,
}

/// What a partner contributes, for its page.
#[derive(Clone, Debug)]
pub struct Section {
    /// Address of the partner.
    pub path: String,
    pub lines: Vec<Line>,
    pub may_write: bool,
}

pub(crate) fn badge(text: Text, status: ContributionStatus) -> AnyView {
    let kind = match status {
        ContributionStatus::Planned => BadgeKind::Busy,
        ContributionStatus::Running => BadgeKind::Ok,
        ContributionStatus::Done | ContributionStatus::Stopped => BadgeKind::Neutral,
    };
    view! { <Badge kind=kind>{status_name(text, status)}</Badge> }.into_any()
}

pub(super) fn status_name(text: Text, status: ContributionStatus) -> String {
    text.get(&format!("contribution-{}", status.as_str()))
}

/// "Verzachten".
pub fn level_name(text: Text, level: ChangeLevel) -> String {
    text.get(&format!("level-short-{}", level.as_str()))
}

/// "Verzachten, Versterken".
pub(super) fn level_names(text: Text, levels: &[ChangeLevel]) -> String {
    levels.iter().map(|level| level_name(text, *level)).collect::<Vec<_>>().join(", ")
}

/// "1 maart 2026 tot en met 1 juni 2026", or "vanaf 1 maart 2026".
pub(super) fn period(text: Text, starts_on: Date, ends_on: Option<Date>) -> String {
    match ends_on {
        Some(end) => t!(text, "contribution-from-until", from = text.date(starts_on), until = text.date(end)),
        None => t!(text, "contribution-from", from = text.date(starts_on)),
    }
}

/// The part of a partner's page.
pub(super) fn section(text: Text, section: &Section) -> AnyView {
    let items = section.lines.iter().map(|line| item(text, section, line)).collect_view();
    let none = section.lines.is_empty().then(|| view! { <p>{text.get("contribution-none")}</p> });
    let add = section.may_write.then(|| {
        view! {
            <Row>
                <LinkButton kind=ButtonKind::Secondary href=format!("{}/inzet", section.path)>
                    {text.get("contribution-add")}
                </LinkButton>
            </Row>
        }
    });
    view! {
        <Card title=text.get("contribution-title") id="inzet">
            {none}
            <ItemList>{items}</ItemList>
            {add}
        </Card>
    }
    .into_any()
}

fn item(text: Text, section: &Section, line: &Line) -> AnyView {
    let id = format!("inzet-{}", line.id);
    let mut about = vec![t!(text, "contribution-for", whom = line.whom.clone()), level_names(text, &line.levels)];
    about.extend(line.challenges.iter().cloned());
    let steps = (!line.steps.is_empty()).then(|| {
        view! { <p class="aw-note">{text.get("contribution-steps-of")} " " {step_anchors(&line.steps)}</p> }
    });
    let actions = (!line.actions.is_empty()).then(|| {
        let items = line.actions.iter().map(|one| view! { <li>{part_of(text, one)}</li> }).collect_view();
        view! {
            <p class="aw-note">{text.get("contribution-actions")}</p>
            <ul>{items}</ul>
        }
    });
    let here = format!("{}/inzet/{}", section.path, line.id);
    let change = section.may_write.then(|| {
        let end = line.status.is_current().then(|| {
            view! { " · " <a href=format!("{here}/einde") aria-describedby=id.clone()>{text.get("contribution-end-open")}</a> }
        });
        view! {
            <p>
                <a href=here.clone() aria-describedby=id.clone()>{text.get("contribution-edit")}</a>
                {end}
            </p>
        }
    });
    view! {
        <Item lead=Some(badge(text, line.status))>
            <p id=id.clone()>
                <strong>{line.what.clone()}</strong>
            </p>
            <p class="aw-note">{about.join(" · ")}</p>
            <p class="aw-note">{period(text, line.starts_on, line.ends_on)}</p>
            {steps}
            {actions}
            {change}
        </Item>
    }
    .into_any()
}

/// "Flyer maken, klaar op 3 maart 2026", and how far it is.
pub(crate) fn part_of(text: Text, one: &PartOf) -> AnyView {
    let due = one.due_on.map(|due| view! { ", " {t!(text, "meetings-until", date = text.date(due))} });
    view! { <a href=one.href.clone()>{one.what.clone()}</a> {due} " " {action_badge(text, one.status, one.late)} }
        .into_any()
}

/// A contribution to add or change.
#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and name of the partner.
    pub partner: (String, String),
    /// Number and name of each challenge that has a name.
    pub challenges: Vec<(i32, String)>,
    /// Key and name of each step of the route, by phase.
    pub steps: Vec<(String, String)>,
    /// Where to take it away; nothing when it is new.
    pub remove: Option<(String, Uuid)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get(if view.remove.is_some() { "contribution-change" } else { "contribution-add" });
    let (name, back, crumbs) = way_back(text, &view.place, &view.partner);
    let levels = ChangeLevel::ALL
        .map(|level| {
            Choice::new(level.as_str(), level_name(text, level))
                .hint(text.get(&format!("alliance-level-{}-what", level.as_str())))
        })
        .to_vec();
    let challenges: Vec<Choice> =
        view.challenges.iter().map(|(number, name)| Choice::new(number.to_string(), name.clone())).collect();
    let challenges = (!challenges.is_empty()).then(|| {
        view! {
            <Checkboxes text form name="challenges" label=text.get("contribution-challenges") options=challenges />
        }
    });
    let statuses =
        ContributionStatus::ALL.map(|status| Choice::new(status.as_str(), status_name(text, status))).to_vec();
    let steps: Vec<Choice> = view.steps.iter().map(|(key, name)| Choice::new(key.clone(), name.clone())).collect();
    let chosen = view.steps.iter().any(|(key, _)| form.chosen("steps", key)) || form.error_of("steps").is_some();
    let remove = view.remove.clone().map(|(action, once)| {
        view! {
            <Confirm
                label=text.get("contribution-remove")
                button=text.get("contribution-remove-button")
                action
                once
            >
                <p>{text.get("contribution-remove-text")}</p>
            </Confirm>
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("contribution-lead") crumbs />
        <Card title=name width=Width::TwoThirds>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <TextArea
                    text
                    form
                    name="what"
                    label=text.get("contribution-what")
                    hint=text.get("contribution-what-hint")
                    rows=2
                    required=true
                />
                <Field
                    text
                    form
                    name="whom"
                    label=text.get("contribution-whom")
                    hint=text.get("contribution-whom-hint")
                    required=true
                />
                <Checkboxes
                    text
                    form
                    name="levels"
                    label=text.get("contribution-levels")
                    hint=text.get("contribution-levels-hint")
                    options=levels
                    required=true
                />
                {challenges}
                <Radios text form name="status" label=text.get("contribution-status") options=statuses required=true />
                <Field
                    text
                    form
                    name="starts_on"
                    label=text.get("contribution-starts")
                    kind=FieldKind::Date
                    required=true
                />
                <Field
                    text
                    form
                    name="ends_on"
                    label=text.get("contribution-ends")
                    hint=text.get("contribution-ends-hint")
                    kind=FieldKind::Date
                    sometimes=true
                />
                <details class="aw-fold" open=chosen>
                    <summary>{text.get("contribution-steps-open")}</summary>
                    <Checkboxes text form name="steps" label=text.get("contribution-steps") options=steps />
                </details>
                <Row>
                    <Button>{text.get("common-save")}</Button>
                    <a href=back>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
            {remove}
        </Card>
    };
    document(frame, title, body.into_any())
}

/// How a contribution ended.
#[derive(Clone, Debug)]
pub struct EndView {
    pub place: Place,
    pub form: FormState,
    /// Number and name of the partner.
    pub partner: (String, String),
    pub what: String,
}

pub fn end_page(frame: Frame, view: EndView) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get("contribution-end");
    let (name, back, crumbs) = way_back(text, &view.place, &view.partner);
    let statuses = [ContributionStatus::Done, ContributionStatus::Stopped]
        .map(|status| {
            Choice::new(status.as_str(), status_name(text, status))
                .hint(text.get(&format!("contribution-{}-what", status.as_str())))
        })
        .to_vec();
    let body = view! {
        <PageHead text title=title.clone() lead=view.what.clone() crumbs />
        <Card title=name width=Width::TwoThirds>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <Radios text form name="status" label=text.get("contribution-end-how") options=statuses required=true />
                <Field
                    text
                    form
                    name="ends_on"
                    label=text.get("contribution-ends")
                    kind=FieldKind::Date
                    required=true
                />
                <Row>
                    <Button>{text.get("common-save")}</Button>
                    <a href=back>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}

/// The name of the partner, its address, and the trail to it.
fn way_back(text: Text, place: &Place, (id, name): &(String, String)) -> (String, String, Vec<Crumb>) {
    let back = partners_path(&place.slug, &format!("/{id}"));
    let mut crumbs = crumbs(text, place);
    crumbs.push(Crumb::new(name.clone(), back.clone()));
    (name.clone(), back, crumbs)
}
