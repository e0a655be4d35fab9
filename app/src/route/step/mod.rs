//! The page of a step: why, how, when it is done, and the alliance's work in it. All of it works without a script.

mod beside;
mod records;
mod view;
mod work;

use domain::route::{StepStatus, Task};
use leptos::prelude::*;
pub use records::titled_link;
pub use view::{Body, Change, Earlier, Effort, Evidence, Filled, Own, Saved, View};

use super::{beside_note, mark_badge, route_path, status_badge, step_anchor, step_anchors, why_sentence};
use crate::{
    components::{
        Badge, BadgeKind, ButtonKind, Card, Crumb, Explain, Grid, LinkButton, Notice, NoticeKind, PageHead, Row, Stack,
        Steps, Width,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = t!(text, "route-step-title", step = view.link.name());
    let phase = t!(text, "route-phase-title", number = view.phase.0, title = view.phase.1.clone());
    let route = route_path(&view.slug);
    let crumbs = vec![
        Crumb::new(text.get("route-title"), route.clone()),
        Crumb::new(phase, format!("{route}#fase-{}", view.phase.0)),
    ];
    let body = view! {
        <PageHead text title=title.clone() crumbs>{badges(text, view)}</PageHead>
        {notices(text, view)}
        <Grid>
            <Stack width=Width::TwoThirds>
                {why(text, view)}
                {how(text, view)}
                {work::work(text, view)}
                {records::evidence(text, view)}
            </Stack>
            <Stack width=Width::Third aside=true>
                {beside::team(text, view)}
                {beside::result(text, view)}
                {beside::contributions(text, view)}
                {beside::pitfalls(text, view)}
                {beside::related(text, view)}
                {records::earlier(text, view)}
                {records::history(text, view)}
            </Stack>
        </Grid>
        {neighbours(text, view)}
    };
    document(frame, title, body.into_any())
}

fn badges(text: Text, view: &View) -> AnyView {
    let saved = &view.saved;
    let badge = |on: bool, words: String| on.then(|| view! { <Badge>{words}</Badge> });
    let overdue = saved.overdue.then(|| view! { <Badge kind=BadgeKind::Bad>{text.get("route-overdue")}</Badge> });
    let due = saved.due_on.map(|date| t!(text, "route-due-is", date = text.date(date)));
    view! {
        {status_badge(text, saved.status)}
        {overdue}
        {view.year.map(|year| view! { <Badge>{t!(text, "route-yearly", year = year.to_string())}</Badge> })}
        {badge(!saved.owner.is_empty(), t!(text, "route-owner-is", owner = saved.owner.clone()))}
        {due.map(|due| view! { <Badge>{due}</Badge> })}
        {badge(view.hours > 0, t!(text, "route-hours", hours = view.hours))}
        {badge(view.own.is_some(), text.get("route-mark-own"))}
        {badge(view.retired, text.get("route-mark-retired"))}
        {badge(saved.before_start, text.get("route-mark-before"))}
        {mark_badge(text, view.mark)}
        {view.form.is_some().then(|| view! { <a href="#status">{text.get("route-to-work")}</a> })}
    }
    .into_any()
}

/// What the reader should know before anything else.
fn notices(text: Text, view: &View) -> AnyView {
    let retired = view.retired.then(|| view! { <Notice kind=NoticeKind::Warning>{text.get("route-retired")}</Notice> });
    let removed = view
        .own
        .as_ref()
        .filter(|own| own.removed)
        .map(|own| view! { <Notice kind=NoticeKind::Warning>{text.get("route-own-removed")} {work::put_back(text, own)}</Notice> });
    let (ticked, all) = view.ticked;
    let open = (view.saved.status == StepStatus::Done && !view.saved.before_start && ticked < all).then(|| {
        let words = t!(text, "route-done-open", open = all - ticked, all = all);
        view! { <Notice kind=NoticeKind::Warning>{words} " " {view.form.is_some().then(|| view! { <a href="#werk">{text.get("route-to-criteria")}</a> })}</Notice> }
    });
    let whole = view.saved.status.is_settled() && open.is_none();
    let next = view.next_step.as_ref().filter(|_| whole).map(|next| {
        view! {
            <Notice kind=NoticeKind::Ok>
                <p>{text.get("route-settled-next")} " " {step_anchor(&next.link)} "."</p>
                <p>
                    {next.why.iter().map(|why| view! { {why_sentence(text, why)} " " }).collect_view()}
                    {light_first(text, view, next)}
                </p>
                {beside_note(text, &view.beside)}
            </Notice>
        }
    });
    let arranged = view.arrangement.as_ref().map(|(count, there)| {
        if let Some(steps) = there {
            let on =
                (!steps.is_empty()).then(|| view! { " " {text.get("route-light-on")} " " {step_anchors(steps)} "." });
            view! { <Notice kind=NoticeKind::Ok>{text.get("route-light-arranged")} {on}</Notice> }.into_any()
        } else {
            let to = view.form.is_some().then(|| view! { <a href="#werk">{text.get("route-to-criteria")}</a> });
            view! { <Notice kind=NoticeKind::Remark>{t!(text, "route-light-points", count = *count)} " " {to}</Notice> }
                .into_any()
        }
    });
    let light = view.light.as_ref().map(|(light, _)| {
        let words = text.get("route-light-about");
        view! { <Notice kind=NoticeKind::Warning title=text.get("route-light-title")>{words} " " {step_anchor(&light.at("werk"))} "."</Notice> }
    });
    let help = format!("/a/{}/hulp#treden", view.slug);
    let rung = view.rung.map(|rung| {
        let sentence = text.get(&format!("rung-sentence-{}", rung.as_str()));
        let matrix = view.matrix.clone().map(|href| view! { " " <a href=href>{text.get("experts-matrix-title")}</a> });
        view! { <Notice kind=NoticeKind::Remark title=text.get("route-rung-title")>{sentence} ". " <a href=help.clone()>{text.get("route-rungs-link")}</a> {matrix}</Notice> }
    });
    view! { {retired} {removed} {outside(text, view)} {open} {light} {arranged} {next} {rung} }.into_any()
}

/// A step beside the route that was chosen is a step like any other; where the choice can be changed.
fn outside(text: Text, view: &View) -> Option<AnyView> {
    let href = format!("{}#keuze", route_path(&view.slug));
    let choose = if view.may_choose {
        view! { <a href=href>{text.get("route-outside-choose")}</a> }.into_any()
    } else {
        text.get("route-outside-lead").into_any()
    };
    let notice = view.outside.then(|| {
        let begun = view.saved.status != StepStatus::NotYet;
        let key = if begun { "route-outside-begun" } else { "route-outside" };
        let words = t!(text, key, when = view.text.when.clone());
        view! { <Notice kind=NoticeKind::Info>{words} " " {choose}</Notice> }
    });
    notice.map(IntoAny::into_any)
}

/// Why a step of a later phase comes now.
fn light_first(text: Text, view: &View, next: &super::NextStep) -> Option<String> {
    let first = next.light.as_ref().is_some_and(|light| light.href == next.link.href);
    (first && next.phase > view.phase.0)
        .then(|| t!(text, "route-light-early", step = next.link.number.clone(), phase = next.phase))
}

fn why(text: Text, view: &View) -> AnyView {
    if view.text.why.is_empty() {
        return ().into_any();
    }
    let officer = view! { <p>{view.text.why.clone()}</p> }.into_any();
    let plain = Some(view! { <p>{view.text.why_plain.clone()}</p> }.into_any());
    view! {
        <Card title=text.get("route-why")>
            <Explain text officer plain open=true />
        </Card>
    }
    .into_any()
}

fn how(text: Text, view: &View) -> AnyView {
    if view.text.how.is_empty() {
        return ().into_any();
    }
    let tasks = view
        .text
        .how
        .iter()
        .map(|task| {
            let example = task.example.clone().map(|example| {
                view! {
                    <details class="aw-fold">
                        <summary>{text.get("route-example")}</summary>
                        <blockquote class="aw-typed">{example}</blockquote>
                    </details>
                }
            });
            view! {
                <p>
                    <strong>{task.what.clone()}</strong>
                    " "
                    {detail(view, task)}
                </p>
                {example}
            }
            .into_any()
        })
        .collect();
    let formats = view
        .formats
        .iter()
        .enumerate()
        .map(|(index, (title, href))| {
            let kind = if index == 0 { ButtonKind::Primary } else { ButtonKind::Secondary };
            view! { <LinkButton href=href.clone() kind download=true>{t!(text, "route-format", title = title.clone())}</LinkButton> }
        })
        .collect_view();
    let tools: Vec<_> = view
        .tools
        .clone()
        .into_iter()
        .map(|(label, href)| {
            view! { <LinkButton href kind=ButtonKind::Secondary>{t!(text, "route-tool", area = label)}</LinkButton> }
        })
        .collect();
    view! {
        <Card title=text.get("route-how")>
            <Steps items=tasks />
            <Row>{formats} {tools}</Row>
            {print(text, &view.print)}
        </Card>
    }
    .into_any()
}

/// Sheets as PDF files.
fn print(text: Text, sheets: &[(String, String)]) -> Option<AnyView> {
    let link = |(title, href): &(String, String)| {
        view! { <li><a href=href.clone() download=true>{t!(text, "route-format-pdf", title = title.clone())}</a></li> }
    };
    (!sheets.is_empty()).then(|| {
        view! {
            <p>{text.get("route-print")}</p>
            <ul>{sheets.iter().map(link).collect_view()}</ul>
        }
        .into_any()
    })
}

/// Pages that it names are a link for who does the work: they may not be open to who only reads.
fn detail(view: &View, task: &Task) -> AnyView {
    let part = |(words, to): (&str, Option<&str>)| {
        let words = words.to_owned();
        match to {
            Some(to) if to.starts_with("https://") => {
                view! { <a href=to.to_owned() rel="noreferrer">{words}</a> }.into_any()
            }
            Some(to) if view.form.is_some() => {
                let href = format!("/a/{}/{to}", view.slug);
                view! { <a href=href.trim_end_matches('/').to_owned()>{words}</a> }.into_any()
            }
            _ => words.into_any(),
        }
    };
    task.detail_parts().into_iter().map(part).collect_view().into_any()
}

/// The steps before and after this one, in the order of the route.
fn neighbours(text: Text, view: &View) -> AnyView {
    let link = |link: &Option<super::StepLink>, rel: &'static str, key: &str| {
        link.clone().map(|link| {
            view! {
                <a class="aw-neighbour" href=link.href.clone() rel=rel>
                    <span class="aw-note">{text.get(key)}</span>
                    {link.name()}
                </a>
            }
        })
    };
    view! {
        <nav class="aw-neighbours" aria-label=text.get("route-neighbours")>
            {link(&view.previous, "prev", "route-previous")}
            {link(&view.next, "next", "route-next-in-order")}
        </nav>
    }
    .into_any()
}
