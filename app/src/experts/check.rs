//! The compensation check (vergoedingscheck) of a place: asked on the spot, and kept nowhere. Rules: the page with the outcome holds nothing
//! that another page could send on but the day of the talk; it never says that something is allowed. Its view cannot be written down.

use domain::experts::{
    compensation::{
        AgeBand, Ages, Ask, Benefit, Debts, Finding, KINDS, LIMITS, Limit, OTHERS, Period, Regime, Report, Rule, Unit,
        Verdict,
    },
    plan::Part,
};
use leptos::prelude::*;
use time::Date;

use super::{crumbs, euro, month_name, part_path, part_title};
use crate::{
    alliance::{Place, in_a_sentence},
    components::{
        Button, Card, Checkboxes, Choice, Column, Crumb, DataTable, Explain, ExternalLink, Field, FieldKind, Grid,
        Item, ItemList, Notice, NoticeKind, PageHead, PostForm, Radios, Row, Select, Stack, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

pub struct View {
    pub place: Place,
    pub number: u16,
    /// What the place pays and how often, in a sentence.
    pub money: String,
    /// For the owner of the plan; nothing for anybody else.
    pub form: Option<FormState>,
    /// The owner of the plan, for who is not; empty when nobody is.
    pub owner: String,
    pub report: Option<Report>,
    /// When it was talked over last.
    pub talked: Option<Date>,
    /// The version of the places, which the day is about.
    pub version: i64,
    /// Writing down that it was: the form, which holds the day alone.
    pub talk: FormState,
}

pub fn check_path(slug: &str, number: u16) -> String {
    format!("{}/{number}/vergoedingscheck", part_path(slug, Part::Roles))
}

/// Where the day of the talk is sent.
pub fn talk_path(slug: &str, number: u16) -> String {
    format!("{}/{number}/besproken", part_path(slug, Part::Roles))
}

/// "Besproken op 3 december 2026, plan akkoord."
pub fn talked_words(text: Text, on: Option<Date>) -> String {
    on.map_or_else(|| text.get("experts-talk-none"), |on| t!(text, "experts-talk-on", date = text.date(on)))
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = t!(text, "experts-check-title", number = i64::from(view.number));
    let up = part_path(&view.place.slug, Part::Roles);
    let mut crumbs = crumbs(text, &view.place);
    crumbs.push(Crumb::new(part_title(text, Part::Roles), up.clone()));
    let place = t!(text, "experts-slot", number = i64::from(view.number));
    crumbs.push(Crumb::new(place, format!("{up}/{}", view.number)));
    let outcome = view.report.as_ref().map(|report| outcome(text, report));
    let asked = match &view.form {
        Some(form) => asking(text, &view, form),
        None => not_yours(text, &view.owner),
    };
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("experts-check-lead") crumbs />
        <Grid>
            <Stack width=Width::TwoThirds>
                {outcome}
                {talk(text, &view)}
                {asked}
                <Card title=text.get("experts-check-limits")>
                    <p>{text.get("experts-check-limits-text")}</p>
                    <Explain text title=text.get("experts-check-limits-open") officer=limits(text, LIMITS.iter().map(|limit| (limit, false))) />
                </Card>
            </Stack>
            <Stack width=Width::Third aside=true>
                <Card title=text.get("experts-guide")>{super::paragraphs(&text.get("experts-check-guide"))}</Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn not_yours(text: Text, owner: &str) -> AnyView {
    let words = if owner.is_empty() {
        text.get("experts-check-nobody")
    } else {
        t!(text, "experts-check-owner", owner = owner.to_owned())
    };
    view! { <Notice kind=NoticeKind::Info>{words}</Notice> }.into_any()
}

/// The day is all that is kept, whatever came out.
fn talk(text: Text, view: &View) -> Option<AnyView> {
    view.form.as_ref()?;
    let form = &view.talk;
    Some(
        view! {
            <Card title=text.get("experts-talk-title") id="besproken">
                <p>{talked_words(text, view.talked)}</p>
                <p class="aw-note">{text.get("experts-talk-text")}</p>
                <PostForm text form action=talk_path(&view.place.slug, view.number)>
                    <input type="hidden" name="version" value=view.version.to_string() />
                    <Field text form name="talked_on" label=text.get("experts-talk-day") kind=FieldKind::Date required=true />
                    <Row>
                        <Button>{text.get("experts-talk-button")}</Button>
                    </Row>
                </PostForm>
            </Card>
        }
        .into_any(),
    )
}

fn choices(text: Text, field: &str, values: impl IntoIterator<Item = &'static str>) -> Vec<Choice> {
    values.into_iter().map(|value| Choice::new(value, text.get(&format!("experts-check-{field}-{value}")))).collect()
}

fn asking(text: Text, view: &View, form: &FormState) -> AnyView {
    let benefits = choices(text, "benefit", std::iter::once("none").chain(Benefit::ALL.map(Benefit::as_str)));
    let ages = choices(text, "age", AgeBand::ALL.map(AgeBand::as_str));
    let debts = choices(text, "debts", Debts::ALL.map(Debts::as_str));
    let kinds = choices(text, "kind", KINDS.map(|(name, _)| name));
    let others = (0..OTHERS).map(|row| other(text, form, row)).collect_view();
    view! {
        <Card title=text.get("experts-check-ask") id="vragen">
            <p>{view.money.clone()}</p>
            <p class="aw-note">{text.get("experts-check-kept")}</p>
            <PostForm text form action=check_path(&view.place.slug, view.number) nowhere=true>
                <Radios text form name="kind" label=text.get("experts-check-kind") options=kinds required=true />
                <Checkboxes
                    text
                    form
                    name="benefits"
                    label=text.get("experts-check-benefits")
                    hint=text.get("experts-check-benefits-hint")
                    options=benefits
                    required=true
                />
                <Radios text form name="age" label=text.get("experts-check-age") options=ages required=true />
                <Radios
                    text
                    form
                    name="debts"
                    label=text.get("experts-check-debts")
                    hint=text.get("experts-check-debts-hint")
                    options=debts
                    required=true
                />
                <h3 class="nl-heading nl-heading--level-3">{text.get("experts-check-others")}</h3>
                <p>{text.get("experts-check-others-text")}</p>
                {others}
                <Row>
                    <Button>{text.get("experts-check-button")}</Button>
                </Row>
            </PostForm>
        </Card>
    }
    .into_any()
}

/// What another organisation pays each month.
fn other(text: Text, form: &FormState, row: usize) -> AnyView {
    let number = row + 1;
    let name = |field: &str| format!("other-{field}-{row}");
    let label = |end: &str| {
        t!(text, "experts-check-other-of", label = text.get(&format!("experts-check-other-{end}")), number = number)
    };
    let kinds = choices(text, "kind", KINDS.map(|(name, _)| name));
    let (amount, off) = (FieldKind::Number, "off");
    view! {
        <fieldset class="aw-fieldset aw-rowset">
            <legend class="utrecht-form-label">{t!(text, "experts-check-other", number = number)}</legend>
            <Field text form name=name("fee") label=label("fee") kind=amount autocomplete=off sometimes=true />
            <Field text form name=name("expenses") label=label("expenses") kind=amount autocomplete=off sometimes=true />
            <Field text form name=name("hours") label=label("hours") kind=amount autocomplete=off sometimes=true />
            <Select text form name=name("kind") label=label("kind") options=kinds autocomplete=off />
            <Field text form name=name("first") label=label("first") hint=text.get("experts-slot-month-hint") autocomplete=off sometimes=true />
            <Field text form name=name("last") label=label("last") hint=text.get("experts-slot-month-hint") autocomplete=off sometimes=true />
        </fieldset>
    }
    .into_any()
}

fn outcome(text: Text, report: &Report) -> AnyView {
    let verdict = report.verdict();
    // None of the three is a green light.
    let kind = match verdict {
        Verdict::NothingFound => NoticeKind::Info,
        Verdict::DiscussFirst => NoticeKind::Warning,
        Verdict::NotLikeThis => NoticeKind::Error,
    };
    let code = verdict.as_str().replace('_', "-");
    let title = text.get(&format!("experts-verdict-{code}"));
    let words = text.get(&format!("experts-verdict-{code}-text"));
    let used = limits(text, report.limits.iter().map(|(limit, outdated)| (*limit, *outdated)));
    let limits = (!report.limits.is_empty()).then(|| {
        view! {
            <h3 class="nl-heading nl-heading--level-3">{text.get("experts-check-used")}</h3>
            {used}
        }
    });
    view! {
        <Card title=text.get("experts-check-outcome") id="uitkomst">
            <Notice kind title announce=true>{words}</Notice>
            {ask(text, &report.ask())}
            {findings(text, report)}
            {near(text, report)}
            {limits}
        </Card>
    }
    .into_any()
}

/// With whom to talk, and what to say.
fn ask(text: Text, all: &[Ask]) -> Option<AnyView> {
    (!all.is_empty()).then(|| {
        let items = all
            .iter()
            .map(|one| {
                let say = text.get(&format!("experts-say-{}", one.as_str()));
                view! { <Item note=say>{text.get(&format!("experts-ask-{}", one.as_str()))}</Item> }
            })
            .collect_view();
        view! {
            <h3 class="nl-heading nl-heading--level-3">{text.get("experts-check-with-whom")}</h3>
            <ItemList>{items}</ItemList>
        }
        .into_any()
    })
}

/// So many months are named one by one.
const NAMED: usize = 4;

fn period(text: Text, period: Period) -> String {
    match period {
        Period::Month(month) => month_name(text, month),
        Period::Year(year) => year.to_string(),
    }
}

/// Years, and months as far as they are named: "2026 (€ 2.400), januari 2026 (€ 220), februari 2026 (€ 220) en nog 3".
fn periods(text: Text, all: &[&Finding]) -> String {
    // A year is never one of those that are only counted.
    let is_year = |one: &&&Finding| matches!(one.period, Some(Period::Year(_)));
    let years = all.iter().filter(is_year).count();
    let in_order = all.iter().filter(is_year).chain(all.iter().filter(|one| !is_year(one)));
    let named = in_order.filter_map(|one| {
        let when = period(text, one.period?);
        Some(one.amount.map_or_else(|| when.clone(), |amount| format!("{when} ({})", euro(text, amount))))
    });
    let mut named: Vec<String> = named.collect();
    let more = named.len().saturating_sub(years + NAMED);
    if more > 1 {
        named.truncate(years + NAMED);
        named.push(t!(text, "experts-check-more", count = more));
    }
    in_a_sentence(text, &named)
}

/// What a line of the outcome is about: a rule with one limit, by itself or with what others pay.
type About = (Regime, Rule, Option<&'static Limit>, bool);

fn findings(text: Text, report: &Report) -> Option<AnyView> {
    let mut rules: Vec<(About, Vec<&Finding>)> = Vec::new();
    for finding in &report.findings {
        let key = (finding.regime, finding.rule, finding.limit, finding.with_others);
        match rules.iter_mut().find(|(known, _)| *known == key) {
            Some((_, all)) => all.push(finding),
            None => rules.push((key, vec![finding])),
        }
    }
    let items = rules
        .into_iter()
        .map(|((regime, rule, limit, with_others), all)| {
            let when = periods(text, &all);
            let limit = limit.map(|limit| t!(text, "experts-check-limit", limit = amount(text, limit)));
            let others = with_others.then(|| text.get("experts-check-with-others"));
            let note = [Some(when).filter(|when| !when.is_empty()), limit, others];
            let note = note.into_iter().flatten().collect::<Vec<_>>().join(". ");
            let regime = text.get(&format!("experts-regime-{}", regime.as_str()));
            let words = text.get(&format!("experts-rule-{}", rule.as_str()));
            view! { <Item note><strong>{regime}": "</strong> {words}</Item> }
        })
        .collect_view();
    (!report.findings.is_empty()).then(|| {
        view! {
            <h3 class="nl-heading nl-heading--level-3">{text.get("experts-check-why")}</h3>
            <ItemList>{items}</ItemList>
        }
        .into_any()
    })
}

/// Eighty percent of a month or a year.
fn near(text: Text, report: &Report) -> Option<AnyView> {
    let items = report
        .warnings
        .iter()
        .map(|one| {
            let limit = euro(text, one.limit.amount.into());
            let words = t!(
                text,
                "experts-warning-near",
                when = period(text, one.period),
                amount = euro(text, one.amount),
                limit = limit
            );
            view! { <li>{words}</li> }
        })
        .collect_view();
    (!report.warnings.is_empty()).then(|| {
        view! {
            <h3 class="nl-heading nl-heading--level-3">{text.get("experts-check-near")}</h3>
            <ul>{items}</ul>
        }
        .into_any()
    })
}

/// "€ 5,60 per uur", "27 jaar".
fn amount(text: Text, limit: &Limit) -> String {
    let key = match limit.unit {
        Unit::CentsPerHour => "experts-limit-hour",
        Unit::CentsPerMonth => "experts-limit-month",
        Unit::CentsPerYear => "experts-limit-year",
        Unit::Years => "experts-limit-age",
    };
    let held = if limit.unit == Unit::Years { limit.amount.to_string() } else { euro(text, limit.amount.into()) };
    t!(text, key, amount = held)
}

/// Each with its years, source and how sure it is; and whether it was used beyond its time.
fn limits<'a>(text: Text, all: impl Iterator<Item = (&'a Limit, bool)>) -> AnyView {
    let columns = ["amount", "years", "sure", "source"];
    let columns = columns.map(|end| Column::new(text.get(&format!("experts-limit-column-{end}")))).to_vec();
    let rows = all
        .map(|(limit, outdated)| {
            let ages = match limit.ages {
                Ages::Under21 => Some(text.get("experts-limit-under-21")),
                Ages::From21 => Some(text.get("experts-limit-from-21")),
                Ages::All => None,
            };
            let what = [Some(amount(text, limit)), ages].into_iter().flatten().collect::<Vec<_>>().join(", ");
            let (from, to) = (limit.from.year(), limit.to.year());
            let years = if from == to { from.to_string() } else { format!("{from}–{to}") };
            let sure = text.get(&format!("experts-confidence-{}", limit.confidence.as_str()));
            let old = outdated.then(|| format!(" {}", text.get("experts-limit-outdated")));
            let sources = limit
                .sources
                .iter()
                .map(|one| {
                    let seen = t!(text, "experts-limit-seen", date = text.date(one.consulted));
                    view! {
                        <p>
                            <ExternalLink href=one.url.to_owned() label=one.name.to_owned() /> " "
                            <span class="aw-note">{seen}</span>
                        </p>
                    }
                })
                .collect_view();
            vec![what.into_any(), years.into_any(), view! { {sure} {old} }.into_any(), sources.into_any()]
        })
        .collect();
    view! { <DataTable text caption=text.get("experts-check-limits") caption_hidden=true columns rows /> }.into_any()
}
