//! A place (plek) of the plan. Rule: it has a number, a task and a partner, never a name. Its warnings are for the owner of the plan, so the
//! view cannot be written down.

use domain::experts::{
    compensation::{Limit, Period},
    plan::{Part, Plan, State},
    rungs::Group,
    slots::{Role, Slot, SlotWarning, Worry},
};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{
    Names,
    check::{check_path, talked_words},
    crumbs,
    document::{on_screen_table, slots},
    euro, group_name, month_name,
    part::closed_notice,
    part_path, part_title,
};
use crate::{
    alliance::Place,
    components::{
        Button, ButtonKind, Card, Choice, Confirm, Crumb, ExternalLink, Field, FieldKind, Grid, LinkButton, Notice,
        NoticeKind, PageHead, PostForm, Row, Select, Stack, TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

pub struct View {
    pub place: Place,
    pub number: u16,
    pub form: FormState,
    pub partners: Vec<(Uuid, String)>,
    /// Where to take it away; nothing when it is new.
    pub remove: Option<(String, Uuid)>,
    /// The version of the part, for taking the place away.
    pub version: i64,
    /// For the owner of the plan; nothing for anybody else.
    pub warnings: Option<Vec<SlotWarning>>,
    /// The owner of the plan, for who is not; empty when nobody is.
    pub owner: String,
    /// When the compensation check was talked over.
    pub talked: Option<Date>,
    /// The version that nobody may change any more, and the place as it says it; nothing for a draft.
    pub closed: Option<((u32, State), Slot, Names)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = t!(text, "experts-slot", number = i64::from(view.number));
    let up = part_path(&view.place.slug, Part::Roles);
    let mut crumbs = crumbs(text, &view.place);
    crumbs.push(Crumb::new(part_title(text, Part::Roles), up.clone()));
    let version = view.version;
    let remove = view.remove.as_ref().map(|(action, once)| {
        view! {
            <Confirm
                label=text.get("experts-slot-remove")
                button=text.get("experts-slot-remove-button")
                action=action.clone()
                once=*once
            >
                <p>{text.get("experts-slot-remove-text")}</p>
                <input type="hidden" name="version" value=version.to_string() />
            </Confirm>
        }
    });
    let warnings = view.remove.is_some().then(|| warnings(text, &view));
    let sheet = view.remove.is_some().then(|| sheet(text, &view));
    let talk = view.remove.is_some().then(|| talked(text, &view));
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("experts-slot-lead") crumbs />
        <Grid>
            <Stack width=Width::TwoThirds>
                {match &view.closed {
                    Some(closed) => reading(text, &view.place, closed),
                    None => view! { <Card title=text.get("experts-fill-in")>{form(text, &view, up)} {remove}</Card> }.into_any(),
                }}
            </Stack>
            <Stack width=Width::Third aside=true>
                {talk}
                {sheet}
                {warnings}
                <Card title=text.get("experts-guide")>{super::paragraphs(&text.get("experts-slot-guide"))}</Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

/// The place as the plan says it.
fn reading(text: Text, place: &Place, (version, slot, names): &((u32, State), Slot, Names)) -> AnyView {
    let plan = Plan { slots: vec![slot.clone()], ..Plan::default() };
    view! {
        {closed_notice(text, place, *version)}
        <Card title=text.get("experts-part-says")>{on_screen_table(text, &slots(text, &plan, names))}</Card>
    }
    .into_any()
}

fn form(text: Text, view: &View, up: String) -> AnyView {
    let form = &view.form;
    let groups = Group::ALL.map(|group| Choice::new(group.as_str(), group_name(text, group))).to_vec();
    let roles =
        Role::ALL.map(|role| Choice::new(role.as_str(), text.get(&format!("experts-role-{}", role.as_str())))).to_vec();
    let partners = view.partners.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone())).collect();
    let number = FieldKind::Number;
    view! {
        <p class="aw-note">{text.get("common-no-personal-data")}</p>
        <PostForm text form>
            <input type="hidden" name="version" value=form.value("version") />
            <Select text form name="group" label=text.get("experts-column-group") options=groups required=true />
            <Select text form name="role" label=text.get("experts-column-role") options=roles required=true />
            <TextArea text form name="task" label=text.get("experts-roles-task") hint=text.get("experts-roles-task-hint") rows=2 />
            <Select
                text
                form
                name="via"
                label=text.get("experts-column-via")
                hint=text.get("experts-slot-via-hint")
                options=partners
                empty=text.get("experts-who-via-none")
            />
            <Field text form name="first" label=text.get("experts-slot-first") hint=text.get("experts-slot-month-hint") required=true />
            <Field text form name="last" label=text.get("experts-slot-last") hint=text.get("experts-slot-month-hint") required=true />
            <Field text form name="meetings" label=text.get("experts-column-meetings") kind=number hint=text.get("experts-slot-meetings-hint") sometimes=true />
            <Field text form name="hours" label=text.get("experts-column-hours") kind=number hint=text.get("experts-slot-hours-hint") sometimes=true />
            <Field text form name="fee" label=text.get("experts-slot-fee") kind=number hint=text.get("experts-slot-fee-hint") sometimes=true />
            <Field text form name="travel" label=text.get("experts-slot-travel") kind=number hint=text.get("experts-slot-fee-hint") sometimes=true />
            <Row>
                <Button>{text.get("common-save")}</Button>
                <a href=up>{text.get("common-cancel")}</a>
            </Row>
        </PostForm>
    }
    .into_any()
}

/// What somebody may count on, to be signed on paper.
fn sheet(text: Text, view: &View) -> AnyView {
    let base = format!("{}/{}/afsprakenblad", part_path(&view.place.slug, Part::Roles), view.number);
    let (pdf, word) = (format!("{base}.pdf"), format!("{base}.docx"));
    view! {
        <Card title=text.get("experts-sheet-card")>
            <p>{text.get("experts-sheet-card-text")}</p>
            <Row>
                <LinkButton href=pdf kind=ButtonKind::Secondary download=true>{text.get("experts-sheet-pdf")}</LinkButton>
                <LinkButton href=word kind=ButtonKind::Secondary download=true>{text.get("experts-sheet-word")}</LinkButton>
            </Row>
        </Card>
    }
    .into_any()
}

/// The day of the talk, and the check itself.
fn talked(text: Text, view: &View) -> AnyView {
    let href = check_path(&view.place.slug, view.number);
    // Only who looks after the plan does the check; for others the page of it says no more than this one.
    let open = view.warnings.is_some().then(|| {
        view! {
            <Row>
                <LinkButton href kind=ButtonKind::Secondary>{text.get("experts-check-open")}</LinkButton>
            </Row>
        }
    });
    view! {
        <Card title=text.get("experts-talk-title")>
            <p>{talked_words(text, view.talked)}</p>
            {open}
        </Card>
    }
    .into_any()
}

fn warnings(text: Text, view: &View) -> AnyView {
    let Some(warnings) = &view.warnings else {
        let words = if view.owner.is_empty() {
            text.get("experts-warnings-nobody")
        } else {
            t!(text, "experts-warnings-owner", owner = view.owner.clone())
        };
        return view! { <Card title=text.get("experts-warnings")><p>{words}</p></Card> }.into_any();
    };
    let list = if warnings.is_empty() {
        view! { <p>{text.get("experts-warnings-none")}</p> }.into_any()
    } else {
        warnings.iter().map(|one| warning(text, one)).collect_view().into_any()
    };
    view! {
        <Card title=text.get("experts-warnings")>
            <p class="aw-note">{text.get("experts-warnings-only-you")}</p>
            {list}
            <p>{text.get("experts-warnings-ask")}</p>
        </Card>
    }
    .into_any()
}

fn warning(text: Text, one: &SlotWarning) -> AnyView {
    let when = match one.period {
        Period::Month(month) => month_name(text, month),
        Period::Year(year) => year.to_string(),
    };
    let limit = one.limit.map(|limit| euro(text, limit.amount.into())).unwrap_or_default();
    let key = format!("experts-warning-{}", one.worry.as_str());
    let words = t!(text, &key, when = when, amount = euro(text, one.amount), limit = limit);
    let kind = if matches!(one.worry, Worry::Over | Worry::Hour) { NoticeKind::Warning } else { NoticeKind::Remark };
    let source = one.limit.map(|limit| source(text, limit));
    view! {
        <Notice kind>
            {words}
            {source}
        </Notice>
    }
    .into_any()
}

/// Of which year a limit is, how sure, and who says so.
fn source(text: Text, limit: &Limit) -> AnyView {
    let years = t!(
        text,
        "experts-warning-limit",
        year = limit.from.year().to_string(),
        confidence = text.get(&format!("experts-confidence-{}", limit.confidence.as_str()))
    );
    let sources = limit
        .sources
        .iter()
        .map(|source| view! { <li><ExternalLink href=source.url.to_owned() label=source.name.to_owned() /></li> })
        .collect_view();
    view! {
        " "
        <span class="aw-note">{years}</span>
        <ul>{sources}</ul>
    }
    .into_any()
}
