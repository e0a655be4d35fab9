//! "U zei – wij deden" (terugkoppeling): what groups said, what happens with it, and whether it was told back in time.

use domain::experts::{
    ParticipationLevel,
    feedback::{Answer, FeedbackEntry, Standing, due},
    feedback_form::ANSWERS,
    rungs::{Group, Share},
};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{crumbs, experts_path, group_name};
use crate::{
    alliance::Place,
    components::{
        Badge, BadgeKind, Button, ButtonKind, Card, Checkbox, Choice, Column, Confirm, Crumb, DataTable, Field,
        FieldKind, FilterField, FilterSelect, Filters, Grid, LinkButton, ListUrl, Once, PageHead, Pagination, PostForm,
        Radios, Row, Select, Stack, TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

/// `/a/{slug}/ervaringsdeskundigen/terugkoppeling` with `end` behind it.
pub fn feedback_path(slug: &str, end: &str) -> String {
    experts_path(slug, &format!("/terugkoppeling{end}"))
}

/// One line of the log.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub entry: FeedbackEntry,
    pub by: String,
    pub public: bool,
    pub standing: Standing,
}

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub url: ListUrl,
    /// One page of what the filters let through.
    pub lines: Vec<Line>,
    pub found: usize,
    /// Without filters.
    pub total: usize,
    pub page: u32,
    pub pages: u32,
    /// Told back in time, of what was told or should have been.
    pub in_time: Share,
    /// The term of so many is over.
    pub overdue: usize,
    pub may_write: bool,
    /// For who may be reminded.
    pub mail: Option<Mail>,
}

/// The reminder by mail, for the reader.
#[derive(Clone, Copy, Debug)]
pub struct Mail {
    pub stopped: bool,
    pub once: Uuid,
}

/// A group, with a capital letter as on a list.
fn groups(text: Text) -> Vec<Choice> {
    Group::ALL.map(|group| Choice::new(group.as_str(), group_name(text, group))).to_vec()
}

fn rungs(text: Text) -> Vec<Choice> {
    ParticipationLevel::ALL
        .map(|rung| Choice::new(rung.as_str(), text.get(&format!("rung-{}", rung.as_str()))))
        .to_vec()
}

fn standings(text: Text) -> Vec<Choice> {
    Standing::ALL
        .map(|one| Choice::new(one.as_str(), text.get(&format!("feedback-standing-{}", one.as_str()))))
        .to_vec()
}

fn standing_badge(text: Text, standing: Standing) -> AnyView {
    let kind = match standing {
        Standing::Open => BadgeKind::Busy,
        Standing::Overdue => BadgeKind::Bad,
        Standing::ToldInTime => BadgeKind::Ok,
        Standing::ToldLate => BadgeKind::Neutral,
        Standing::PromisePassed => BadgeKind::Warning,
    };
    view! { <Badge kind>{text.get(&format!("feedback-standing-{}", standing.as_str()))}</Badge> }.into_any()
}

/// "Dat doen we", "Dat zoeken we uit, tot 1 december 2026".
pub(crate) fn answer_words(text: Text, answer: Option<Answer>) -> String {
    match answer {
        None => text.get("feedback-answer-none"),
        Some(Answer::FindingOut { until }) => t!(text, "feedback-answer-finding-until", date = text.date(until)),
        Some(answer) => text.get(&format!("feedback-answer-{}", answer.as_str())),
    }
}

/// One of them as everybody reads it.
pub(crate) fn public_entry(text: Text, entry: &FeedbackEntry) -> AnyView {
    let said = t!(text, "feedback-public-said", group = group_name(text, entry.group), date = text.date(entry.said_on));
    let told = entry.told_on.map(|told_on| t!(text, "feedback-told", date = text.date(told_on)));
    view! {
        <section class="aw-prose">
            <h3 class="nl-heading nl-heading--level-3">{said}</h3>
            <blockquote class="aw-lines">{entry.said.clone()}</blockquote>
            <p class="aw-lines"><strong>{answer_words(text, entry.answer)}"."</strong> " " {entry.why.clone()}</p>
            <p class="aw-note">{told}</p>
        </section>
    }
    .into_any()
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("feedback-title");
    let new = view.may_write.then(|| {
        view! { <LinkButton href=feedback_path(&view.place.slug, "/nieuw")>{text.get("feedback-new")}</LinkButton> }
    });
    let body = view! {
        <PageHead
            text
            title=title.clone()
            lead=text.get("feedback-lead")
            crumbs=crumbs(text, &view.place)
        />
        <Card title=text.get("feedback-share-title")>
            <p>{share(text, view)}</p>
            <p class="aw-note">{text.get("feedback-share-note")}</p>
            <Row>{new}</Row>
            <p><a href=view.place.path("")>{text.get("feedback-to-alliance")}</a></p>
        </Card>
        {list(text, view)}
        {mail(text, view)}
    };
    document(frame, title, body.into_any())
}

/// Whether the reader is reminded by mail, and the button that changes it.
fn mail(text: Text, view: &View) -> Option<AnyView> {
    let mail = view.mail?;
    let (words, button, value) = if mail.stopped {
        ("feedback-mail-stopped", "feedback-mail-again", "nee")
    } else {
        ("feedback-mail-weekly", "feedback-mail-stop", "ja")
    };
    let card = view! {
        <Card title=text.get("feedback-mail") id="mail">
            <p>{text.get(words)}</p>
            <form method="post" action=feedback_path(&view.place.slug, "/mail")>
                <Once once=mail.once />
                <Button kind=ButtonKind::Secondary name="stop" value=value>{text.get(button)}</Button>
            </form>
        </Card>
    };
    Some(card.into_any())
}

fn share(text: Text, view: &View) -> String {
    let Share { count, of } = view.in_time;
    let words = match of {
        0 => text.get("feedback-share-none"),
        _ => t!(text, "feedback-share", count = count, total = of),
    };
    match view.overdue {
        0 => words,
        overdue => format!("{words} {}", t!(text, "feedback-overdue", count = overdue)),
    }
}

fn list(text: Text, view: &View) -> AnyView {
    let url = &view.url;
    let columns =
        ["said", "group", "answer", "standing"].map(|name| Column::new(text.get(&format!("feedback-column-{name}"))));
    let rows = view.lines.iter().map(|line| row(text, view, line)).collect();
    let empty = if view.total == 0 {
        view! { <p>{text.get("feedback-none")}</p> }.into_any()
    } else {
        view! { <p>{text.get("common-nothing-found")}</p> }.into_any()
    };
    view! {
        <Card title=text.get("feedback-list")>
            <Filters text url>
                <FilterField url name="zoek" label=text.get("feedback-search") />
                <FilterSelect text url name="groep" label=text.get("feedback-column-group") options=groups(text) />
                <FilterSelect text url name="stand" label=text.get("feedback-column-standing") options=standings(text) />
            </Filters>
            <DataTable
                text
                caption=text.get("feedback-list")
                caption_hidden=true
                columns=columns.to_vec()
                rows
                url=Some(url.clone())
                count=t!(text, "feedback-count", count = view.found)
                empty=Some(empty)
            />
            <Pagination text url page=view.page pages=view.pages />
        </Card>
    }
    .into_any()
}

fn row(text: Text, view: &View, line: &Line) -> Vec<AnyView> {
    let entry = &line.entry;
    let said = if view.may_write {
        let href = feedback_path(&view.place.slug, &format!("/{}", line.id));
        view! { <a href=href>{entry.said.clone()}</a> }.into_any()
    } else {
        entry.said.clone().into_any()
    };
    let by = (!line.by.is_empty()).then(|| t!(text, "feedback-by-is", by = line.by.clone()));
    let why = [Some(entry.why.clone()).filter(|why| !why.is_empty()), by].into_iter().flatten().collect::<Vec<_>>();
    let when = match entry.told_on {
        Some(told_on) => t!(text, "feedback-told", date = text.date(told_on)),
        None => t!(text, "feedback-due", date = text.date(due(entry.said_on))),
    };
    let public = line.public.then(|| view! { " " <Badge>{text.get("feedback-is-public")}</Badge> });
    vec![
        view! { {said} <p class="aw-note">{text.date(entry.said_on)}</p> }.into_any(),
        view! {
            {group_name(text, entry.group)}
            <p class="aw-note">{text.get(&format!("rung-{}", entry.rung.as_str()))}</p>
        }
        .into_any(),
        view! {
            {answer_words(text, entry.answer)}
            {why.into_iter().map(|line| view! { <p class="aw-note">{line}</p> }).collect_view()}
        }
        .into_any(),
        view! { {standing_badge(text, line.standing)} {public} <p class="aw-note">{when}</p> }.into_any(),
    ]
}

/// One of them, to write down or to change.
#[derive(Clone, Debug)]
pub struct OneView {
    pub place: Place,
    pub form: FormState,
    /// The last day of the term; nothing for a new one.
    pub due: Option<Date>,
    /// Where to take it out, and the number of that form; nothing for a new one.
    pub remove: Option<(String, Uuid)>,
}

pub fn one_page(frame: Frame, view: OneView) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get(if view.remove.is_some() { "feedback-one" } else { "feedback-new" });
    let up = feedback_path(&view.place.slug, "");
    let mut crumbs = crumbs(text, &view.place);
    crumbs.push(Crumb::new(text.get("feedback-title"), up.clone()));
    let lead = match view.due {
        Some(due) => t!(text, "feedback-one-due", date = text.date(due)),
        None => text.get("feedback-new-lead"),
    };
    let remove = view.remove.as_ref().map(|(action, once)| {
        view! {
            <Confirm
                label=text.get("feedback-remove")
                button=text.get("feedback-remove-button")
                action=action.clone()
                once=*once
            >
                <p>{text.get("feedback-remove-text")}</p>
                <input type="hidden" name="version" value=view.form.value("version") />
            </Confirm>
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead crumbs />
        <Grid>
            <Stack width=Width::TwoThirds>
                <Card title=text.get("experts-fill-in")>{fields(text, &view.form, up)} {remove}</Card>
            </Stack>
            <Stack width=Width::Third aside=true>
                <Card title=text.get("experts-guide")>{super::paragraphs(&text.get("feedback-guide"))}</Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn fields(text: Text, form: &FormState, up: String) -> AnyView {
    let mut answers = vec![Choice::new("", text.get("feedback-answer-none"))];
    answers.extend(ANSWERS.map(|answer| Choice::new(answer, text.get(&format!("feedback-answer-{answer}")))));
    let date = FieldKind::Date;
    let hint = |name: &str| text.get(&format!("feedback-{name}-hint"));
    let label = |name: &str| text.get(&format!("feedback-{name}"));
    view! {
        <PostForm text form>
            <input type="hidden" name="version" value=form.value("version") />
            <TextArea text form name="said" label=label("said") hint=hint("said") personal_data_hint=true required=true rows=3 />
            <Select text form name="group" label=label("column-group") options=groups(text) required=true />
            <Select text form name="rung" label=label("rung") hint=hint("rung") options=rungs(text) required=true />
            <Field text form name="said_on" label=label("said-on") kind=date required=true />
            <Radios text form name="answer" label=label("answer") options=answers required=true />
            <Field text form name="until" label=label("until") hint=hint("until") kind=date sometimes=true />
            <TextArea text form name="why" label=label("why") hint=hint("why") rows=3 sometimes=true />
            <Field text form name="by" guarded=true label=label("by") hint=hint("by") />
            <Field text form name="told_on" label=label("told-on") hint=hint("told-on") kind=date />
            <Checkbox text form name="public" label=label("public") hint=hint("public") />
            <Row>
                <Button>{text.get("common-save")}</Button>
                <a href=up>{text.get("common-cancel")}</a>
            </Row>
        </PostForm>
    }
    .into_any()
}
