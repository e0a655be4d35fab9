//! Proposals to merge organisations that more than one alliance has: those that wait, what was decided, and one of them to decide on.

use domain::partners::{FACTS, MergeState};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use crate::{
    components::{
        Button, ButtonKind, Card, CardKind, Choice, Column, Confirm, Crumb, DataTable, Grid, Notice, NoticeKind,
        PageHead, PostForm, Radios, Row, TextArea, text_cell,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

const HERE: &str = "/landelijk/samenvoegen";

#[derive(Clone, Debug)]
pub struct List {
    pub waiting: Vec<Line>,
    pub decided: Vec<Line>,
}

/// A proposal in the list.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub kept: String,
    pub gone: String,
    /// Which alliance asked.
    pub alliance: String,
    pub state: MergeState,
    pub on: Date,
    pub by: String,
}

pub fn list(frame: Frame, view: List) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("merge-national");
    let decided = (!view.decided.is_empty()).then(|| {
        view! { <Card title=text.get("merge-national-decided")>{table(text, &view.decided, "merge-national-decided")}</Card> }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("merge-national-lead") />
        <Grid>
            <Card title=text.get("merge-national-waiting")>{table(text, &view.waiting, "merge-national-waiting")}</Card>
            {decided}
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn table(text: Text, lines: &[Line], caption: &str) -> AnyView {
    let columns = ["merge-national-two", "merge-national-alliance", "merge-national-state", "merge-national-on"]
        .map(|key| Column::new(text.get(key)))
        .to_vec();
    let rows = lines
        .iter()
        .map(|line| {
            let words = t!(text, "merge-pair", one = line.kept.clone(), other = line.gone.clone());
            vec![
                view! { <a href=format!("{HERE}/{}", line.id)>{words}</a> }.into_any(),
                text_cell(&line.alliance),
                state(text, line.state, &line.by).into_any(),
                text.date(line.on).into_any(),
            ]
        })
        .collect();
    let empty = view! { <p>{text.get("merge-national-none")}</p> };
    view! { <DataTable text caption=text.get(caption) caption_hidden=true columns rows empty=Some(empty.into_any()) /> }
        .into_any()
}

fn state(text: Text, state: MergeState, by: &str) -> String {
    let words = text.get(&format!("merge-state-{}", state.as_str()));
    if by.is_empty() { words } else { t!(text, "merge-state-by", state = words, by = by.to_owned()) }
}

#[derive(Clone, Debug)]
pub struct View {
    pub id: String,
    pub form: FormState,
    pub kept: String,
    pub gone: String,
    pub alliance: String,
    pub asked_by: String,
    pub asked_on: Date,
    pub why: String,
    pub state: MergeState,
    pub decided_by: String,
    pub reason: String,
    /// What is known of both; nothing of one that is not there any more.
    pub sides: [Option<Side>; 2],
    /// Facts that come from the second.
    pub taken: Vec<String>,
    /// There is still time to take it apart, up to this day.
    pub undo_until: Option<Date>,
    /// Somebody else decided in between; what this reader had typed stands in the form.
    pub overtaken: bool,
    pub once: Uuid,
}

/// One of the two organisations, in words.
#[derive(Clone, Debug)]
pub struct Side {
    /// In the order of [`FACTS`].
    pub facts: [String; 5],
    pub alliances: Vec<String>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = t!(text, "merge-pair", one = view.kept.clone(), other = view.gone.clone());
    let crumbs = vec![Crumb::new(text.get("merge-national"), HERE)];
    let lead = t!(
        text,
        "merge-national-asked",
        by = view.asked_by.clone(),
        alliance = view.alliance.clone(),
        date = text.date(view.asked_on),
    );
    let overtaken = view.overtaken.then(|| {
        let typed = view.form.value("reason");
        let typed = (!typed.is_empty()).then(|| view! { <p>{t!(text, "merge-reason", reason = typed)}</p> });
        view! { <Notice kind=NoticeKind::Warning title=text.get("merge-overtaken")>{typed}</Notice> }
    });
    let answer = if view.state == MergeState::Proposed { decide(text, view) } else { decided(text, view) };
    let body = view! {
        <PageHead text title=title.clone() lead crumbs />
        <Grid>{overtaken} {sides(text, view)} {answer}</Grid>
    };
    document(frame, title, body.into_any())
}

fn sides(text: Text, view: &View) -> AnyView {
    let columns =
        ["merge-what", "merge-first", "merge-second", "merge-after"].map(|key| Column::new(text.get(key))).to_vec();
    let [kept, gone] = &view.sides;
    let of =
        |side: &Option<Side>, place: usize| side.as_ref().map(|side| side.facts[place].clone()).unwrap_or_default();
    let mut rows: Vec<Vec<AnyView>> = FACTS
        .iter()
        .enumerate()
        .map(|(place, fact)| {
            let (one, other) = (of(kept, place), of(gone, place));
            let after = if view.taken.iter().any(|taken| taken == fact) { &other } else { &one };
            vec![text.get(&format!("partners-{fact}")).into_any(), text_cell(&one), text_cell(&other), text_cell(after)]
        })
        .collect();
    let alliances = |side: &Option<Side>| side.as_ref().map(|side| side.alliances.join(", ")).unwrap_or_default();
    rows.push(vec![
        text.get("merge-alliances").into_any(),
        text_cell(&alliances(kept)),
        text_cell(&alliances(gone)),
        ().into_any(),
    ]);
    let why = (!view.why.is_empty()).then(|| {
        view! { <p>{text.get("merge-national-why")}</p> <blockquote class="aw-typed">{view.why.clone()}</blockquote> }
    });
    view! {
        <Card title=text.get("merge-compare")>
            <DataTable text caption=text.get("merge-compare") caption_hidden=true columns rows />
            {why}
        </Card>
    }
    .into_any()
}

fn decide(text: Text, view: &View) -> AnyView {
    let form = &view.form;
    let there = view.sides.iter().all(Option::is_some);
    let mut options = vec![Choice::new("decline", text.get("merge-decline"))];
    if there {
        options.insert(0, Choice::new("accept", text.get("merge-accept")).hint(text.get("merge-accept-hint")));
    }
    let gone = (!there).then(|| view! { <Notice kind=NoticeKind::Info>{text.get("merge-gone")}</Notice> });
    view! {
        <Card title=text.get("merge-decide") kind=CardKind::Call>
            {gone}
            <PostForm text form>
                <Radios text form name="decision" label=text.get("merge-decision") options required=true />
                <TextArea text form name="reason" label=text.get("merge-decline-reason") hint=text.get("merge-decline-hint") rows=3 />
                <Row>
                    <Button>{text.get("merge-decide-button")}</Button>
                </Row>
            </PostForm>
        </Card>
    }
    .into_any()
}

fn decided(text: Text, view: &View) -> AnyView {
    let reason =
        (!view.reason.is_empty()).then(|| view! { <p>{t!(text, "merge-reason", reason = view.reason.clone())}</p> });
    let undo = view.undo_until.map(|until| {
        view! {
            <Confirm
                label=text.get("merge-undo")
                button=text.get("merge-undo-button")
                action=format!("{HERE}/{}/terugdraaien", view.id)
                once=view.once
                kind=ButtonKind::Secondary
            >
                <p>{t!(text, "merge-undo-text", date = text.date(until))}</p>
            </Confirm>
        }
    });
    view! {
        <Card title=text.get("merge-national-state")>
            <p>{state(text, view.state, &view.decided_by)}</p>
            {reason}
            {undo}
        </Card>
    }
    .into_any()
}
