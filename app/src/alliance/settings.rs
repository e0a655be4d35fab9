//! What an alliance tells about itself, and how it is closed and opened again.

use domain::alliance::{Approach, Topic, alderman_field};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{Place, Tab, in_a_sentence, yes_no};
use crate::{
    components::{
        Button, ButtonKind, Card, Checkbox, Checkboxes, Choice, Confirm, Facts, Field, FieldKind, Grid, Notice,
        NoticeKind, Once, PageHead, PostForm, Radios, Row, Select, Width, field_id,
    },
    form::FormState,
    frame::{Frame, document},
    islands::EndDates,
    route::{End, end_sentence},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// All municipalities, code and name.
    pub municipalities: Vec<(String, String)>,
    /// Those to tick: what is stored and what was typed.
    pub chosen: Vec<(String, String)>,
    pub basic: Choosable,
    pub full: Choosable,
    pub today: Date,
    /// Municipalities that were merged into another.
    pub merged: Vec<Merged>,
    /// What is stored.
    pub stored: Stored,
    /// Somebody else saved in between.
    pub stale: bool,
    pub may_write: bool,
    /// May close the alliance, or open it again.
    pub may_archive: bool,
    pub archived: bool,
    pub once: Uuid,
}

/// One of the two routes: how many steps it has, how many hours are left, and when it is done.
#[derive(Clone, Copy, Debug)]
pub struct Choosable {
    pub steps: usize,
    pub hours_left: u32,
    pub end: End,
}

/// A municipality that no longer exists.
#[derive(Clone, Debug)]
pub struct Merged {
    pub code: String,
    pub name: String,
    /// The first day without it.
    pub on: Date,
    /// Name of the municipality that follows it.
    pub into: Option<String>,
    pub once: Uuid,
}

#[derive(Clone, Debug)]
pub struct Stored {
    pub name: String,
    pub lead_organisation: String,
    pub lead_is_municipality: bool,
    pub municipalities: Vec<String>,
    /// [`Approach::as_str`], or nothing.
    pub approach: String,
    /// [`Topic::as_str`], or nothing.
    pub question: String,
    pub hours_per_week: u16,
    /// Of each municipality, in the order of their names.
    pub aldermen: Vec<String>,
    pub full_route: bool,
    pub public_progress: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("alliance-settings-title");
    let main = if view.may_write {
        let width = if view.stale { Width::Large } else { Width::TwoThirds };
        view! { <Card title=text.get("alliance-settings-card") width>{form(text, view)}</Card> }.into_any()
    } else {
        stored(text, &view.stored, text.get("alliance-settings-card"), Width::TwoThirds)
    };
    let beside = view.stale.then(|| stored(text, &view.stored, text.get("alliance-settings-stored"), Width::Small));
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("alliance-settings-lead") crumbs=view.place.crumbs(text) />
        {view.place.navigation(text, Tab::Settings)}
        {merged(text, view)}
        <Grid>
            {main} {beside}
        </Grid>
        {(!view.stale).then(|| archive(text, view))}
    };
    document(frame, title, body.into_any())
}

/// What became of municipalities of the alliance, with a button that puts the one that follows in their place.
fn merged(text: Text, view: &View) -> AnyView {
    let notices = view.merged.iter().map(|one| {
        let (name, date) = (one.name.clone(), text.date(one.on));
        let about = match &one.into {
            Some(into) => t!(text, "alliance-merged-into", name = name, date = date, into = into.clone()),
            None => t!(text, "alliance-merged", name = name, date = date),
        };
        let replace = one.into.clone().filter(|_| view.may_write).map(|into| {
            view! {
                <form method="post" action=view.place.path("/instellingen/herindeling")>
                    <Once once=one.once />
                    <input type="hidden" name="code" value=one.code.clone() />
                    <Row>
                        <Button kind=ButtonKind::Secondary>{t!(text, "alliance-merged-replace", into = into)}</Button>
                    </Row>
                </form>
            }
        });
        view! { <Notice kind=NoticeKind::Warning><p>{about}</p> {replace}</Notice> }
    });
    notices.collect_view().into_any()
}

fn form(text: Text, view: &View) -> AnyView {
    let form = &view.form;
    let version = form.value("version");
    let choices =
        |items: &[(String, String)]| items.iter().map(|(code, name)| Choice::new(code, name)).collect::<Vec<_>>();
    let unknown = Choice::new("", text.get("alliance-settings-unknown"));
    let approaches = Approach::ALL.map(|approach| {
        let what = text.get(&format!("alliance-approach-{}-what", approach.as_str()));
        Choice::new(approach.as_str(), text.get(&format!("approach-{}", approach.as_str()))).hint(what)
    });
    let approaches = approaches.into_iter().chain([unknown.clone()]).collect();
    let topics = Topic::ALL.map(|topic| Choice::new(topic.as_str(), text.get(&format!("topic-{}", topic.as_str()))));
    let topics = topics.into_iter().chain([unknown]).collect();
    let route = |value: &str, key: &str, choosable: Choosable| {
        Choice::new(value, t!(text, key, count = choosable.steps)).hint(end_sentence(text, choosable.end))
    };
    let routes =
        vec![route("", "alliance-settings-basic", view.basic), route("ja", "alliance-settings-full", view.full)];
    let aldermen = view
        .chosen
        .iter()
        .enumerate()
        .map(|(index, (code, name))| {
            let label = t!(text, "alliance-settings-alderman-of", municipality = name.clone());
            // Said once, at the first.
            let hint = if index == 0 { text.get("alliance-settings-alderman-hint") } else { String::new() };
            view! { <Field text form name=alderman_field(code) label hint /> }
        })
        .collect_view();
    let chosen = |code: &str| view.chosen.iter().any(|(chosen, _)| chosen == code);
    let others: Vec<_> = view.municipalities.iter().filter(|(code, _)| !chosen(code)).cloned().collect();
    view! {
        <PostForm text form>
            <input type="hidden" name="version" value=version />
            <Field text form name="name" label=text.get("alliance-settings-name") required=true />
            <Field text form name="lead_organisation" label=text.get("alliance-settings-organisation") required=true />
            <Checkbox
                text
                form
                name="lead_is_municipality"
                label=text.get("alliance-settings-is-municipality")
                hint=text.get("alliance-settings-is-municipality-hint")
            />
            {(!view.chosen.is_empty())
                .then(|| {
                    view! {
                        <Checkboxes
                            text
                            form
                            name="municipalities"
                            label=text.get("alliance-settings-municipalities")
                            hint=text.get("alliance-settings-municipalities-hint")
                            options=choices(&view.chosen)
                            required=true
                        />
                    }
                })}
            <Select
                text
                form
                name="add_municipality"
                label=text.get("alliance-settings-add")
                hint=text.get("alliance-settings-add-hint")
                empty=text.get("alliance-settings-add-none")
                options=choices(&others)
            />
            <Field
                text
                form
                name="hours_per_week"
                label=text.get("alliance-settings-hours")
                hint=text.get("alliance-settings-hours-hint")
                kind=FieldKind::Number
                required=true
            />
            <Radios text form name="full_route" label=text.get("alliance-settings-route") options=routes required=true />
            <EndDates
                hours=field_id("hours_per_week")
                choices=(field_id("full_route"), format!("{}-1", field_id("full_route")))
                today=view.today.to_julian_day()
                basic=view.basic.hours_left
                full=view.full.hours_left
                months=months(text)
                sentence=t!(text, "route-end", hours = "{hours}", month = "{month}")
            />
            {aldermen}
            <Radios text form name="approach" label=text.get("alliance-settings-approach") options=approaches />
            <Radios text form name="question" label=text.get("alliance-settings-question") options=topics />
            <Checkbox
                text
                form
                name="public_progress"
                label=text.get("alliance-settings-public")
                hint=text.get("alliance-settings-public-hint")
            />
            <Row>
                <Button>{text.get("common-save")}</Button>
            </Row>
        </PostForm>
    }
    .into_any()
}

/// The twelve months by name, for the island.
fn months(text: Text) -> Vec<String> {
    (1..=12)
        .filter_map(|month| time::Month::try_from(month).ok())
        .filter_map(|month| Date::from_calendar_date(2026, month, 1).ok())
        .map(|first| text.month(first).replace("2026", "").trim().to_owned())
        .collect()
}

/// To read: for who may not change it, and beside the form when somebody else saved in between.
fn stored(text: Text, stored: &Stored, title: String, width: Width) -> AnyView {
    let named = |prefix: &str, value: &str| {
        if value.is_empty() { text.get("alliance-unknown") } else { text.get(&format!("{prefix}-{value}")) }
    };
    let places: Vec<(String, String)> =
        stored.municipalities.iter().cloned().zip(stored.aldermen.iter().cloned()).collect();
    let alderman = Some(super::aldermen(text, &places)).filter(|names| !names.is_empty());
    let alderman = alderman.unwrap_or_else(|| text.get("alliance-unknown"));
    let route = if stored.full_route { "alliance-route-full" } else { "alliance-route-basic" };
    let items = vec![
        (text.get("alliance-settings-name"), stored.name.clone().into_any()),
        (text.get("alliance-settings-organisation"), stored.lead_organisation.clone().into_any()),
        (text.get("alliance-settings-is-municipality"), yes_no(text, stored.lead_is_municipality).into_any()),
        (text.get("alliance-settings-municipalities"), in_a_sentence(text, &stored.municipalities).into_any()),
        (text.get("alliance-settings-hours"), stored.hours_per_week.to_string().into_any()),
        (text.get("alliance-settings-route"), text.get(route).into_any()),
        (text.get("alliance-alderman"), alderman.into_any()),
        (text.get("alliance-settings-approach"), named("approach", &stored.approach).into_any()),
        (text.get("alliance-settings-question"), named("topic", &stored.question).into_any()),
        (text.get("alliance-settings-public"), yes_no(text, stored.public_progress).into_any()),
    ];
    view! {
        <Card title width>
            <Facts items />
        </Card>
    }
    .into_any()
}

fn archive(text: Text, view: &View) -> Option<AnyView> {
    let action = view.place.path("/archief");
    let key = if view.archived { "alliance-reopen" } else { "alliance-archive" };
    let kind = if view.archived { ButtonKind::Secondary } else { ButtonKind::Danger };
    let words = |end: &str| text.get(&format!("{key}-{end}"));
    view.may_archive.then(|| {
        view! {
            <details class="aw-fold" id="archief" open=view.archived>
                <summary>{text.get(key)}</summary>
                <p>{words("what")}</p>
                <Confirm label=words("label") button=words("button") action once=view.once kind>
                    {view.archived.then(|| view! { <input type="hidden" name="undo" value="ja" /> })}
                    <p>{words("sure")}</p>
                </Confirm>
            </details>
        }
        .into_any()
    })
}
