//! Two partners that are one organisation: likely doubles, both side by side, which facts are kept, and what became of earlier ones.

use domain::partners::{FACTS, MembershipStatus, MergeState};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{crumbs, partners_path, status_name};
use crate::{
    alliance::Place,
    components::{
        Button, ButtonKind, Card, CardKind, Choice, Column, Confirm, DataTable, FilterSelect, Filters, Grid, Item,
        ItemList, ListUrl, Notice, NoticeKind, PageHead, PostForm, Radios, Row, TextArea, text_cell,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    /// Which two are chosen: `een` and `ander`.
    pub url: ListUrl,
    pub compare: Option<Compare>,
    /// Pairs that look alike.
    pub likely: Vec<Likely>,
    /// All partners by name: number and name.
    pub all: Vec<(String, String)>,
    pub earlier: Vec<Earlier>,
}

/// Two partners of which the names look alike.
#[derive(Clone, Debug)]
pub struct Likely {
    pub one: (String, String),
    pub other: (String, String),
}

/// Two organisations beside each other.
#[derive(Clone, Debug)]
pub struct Compare {
    pub form: FormState,
    /// The one that stays, and the one that goes into it.
    pub kept: Side,
    pub gone: Side,
    /// Another alliance has one of the two: the national team decides.
    pub shared: bool,
    /// It was proposed already, on this day.
    pub proposed_on: Option<Date>,
    pub once: Uuid,
}

/// What is known of one of the two, in words.
#[derive(Clone, Debug)]
pub struct Side {
    pub id: String,
    /// In the order of [`FACTS`].
    pub facts: [String; 5],
    pub status: MembershipStatus,
    pub since: Date,
    pub contacts: u64,
    pub invitations: u64,
    pub pledges: u64,
}

/// What was merged, or proposed.
#[derive(Clone, Debug)]
pub struct Earlier {
    pub id: String,
    pub kept: String,
    pub gone: String,
    pub state: MergeState,
    /// It went to the national team.
    pub shared: bool,
    pub on: Date,
    /// Why the national team said no.
    pub reason: String,
    /// There is still time to take it apart, up to this day.
    pub undo_until: Option<Date>,
    pub once: Uuid,
}

/// The page for two partners.
pub fn merge_url(slug: &str, one: &str, other: &str) -> String {
    ListUrl::new(partners_path(slug, "/samenvoegen")).with("een", one).with("ander", other).to_string()
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("merge-title");
    let compare = view.compare.as_ref().map(|compare| comparison(text, view, compare));
    let likely = (!view.likely.is_empty()).then(|| likely(text, view));
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("merge-lead") crumbs=crumbs(text, &view.place) />
        <Grid>{compare} {likely} {choose(text, view)} {earlier(text, &view.place, &view.earlier)}</Grid>
    };
    document(frame, title, body.into_any())
}

fn likely(text: Text, view: &View) -> AnyView {
    let items = view
        .likely
        .iter()
        .map(|pair| {
            let words = t!(text, "merge-pair", one = pair.one.1.clone(), other = pair.other.1.clone());
            view! { <Item><a href=merge_url(&view.place.slug, &pair.one.0, &pair.other.0)>{words}</a></Item> }
        })
        .collect_view();
    view! {
        <Card title=text.get("merge-likely")>
            <p>{text.get("merge-likely-text")}</p>
            <ItemList>{items}</ItemList>
        </Card>
    }
    .into_any()
}

/// Any two of the list.
fn choose(text: Text, view: &View) -> AnyView {
    let options =
        || -> Vec<Choice> { view.all.iter().map(|(id, name)| Choice::new(id.clone(), name.clone())).collect() };
    let url = &view.url;
    view! {
        <Card title=text.get("merge-choose")>
            <Filters text url>
                <FilterSelect text url name="een" label=text.get("merge-one") options=options() />
                <FilterSelect text url name="ander" label=text.get("merge-other") options=options() />
            </Filters>
        </Card>
    }
    .into_any()
}

fn comparison(text: Text, view: &View, compare: &Compare) -> AnyView {
    let (kept, gone) = (&compare.kept, &compare.gone);
    let columns = vec![
        Column::new(text.get("merge-what")),
        Column::new(text.get("merge-first")),
        Column::new(text.get("merge-second")),
    ];
    let mut rows: Vec<Vec<AnyView>> = FACTS
        .iter()
        .zip(kept.facts.iter().zip(&gone.facts))
        .filter(|(_, (one, other))| !one.is_empty() || !other.is_empty())
        .map(|(fact, (one, other))| vec![fact_name(text, fact).into_any(), text_cell(one), text_cell(other)])
        .collect();
    let stands = |side: &Side| {
        t!(text, "merge-stands", status = status_name(text, side.status), since = text.date(side.since)).into_any()
    };
    rows.push(vec![text.get("merge-status").into_any(), stands(kept), stands(gone)]);
    for (key, one, other) in [
        ("merge-contacts", kept.contacts, gone.contacts),
        ("merge-invitations", kept.invitations, gone.invitations),
        ("merge-pledges", kept.pledges, gone.pledges),
    ] {
        rows.push(vec![text.get(key).into_any(), one.to_string().into_any(), other.to_string().into_any()]);
    }
    let does = match compare.proposed_on {
        Some(on) => view! {
            <Notice kind=NoticeKind::Info>{t!(text, "merge-proposed-on", date = text.date(on))}</Notice>
        }
        .into_any(),
        None => form(text, view, compare),
    };
    view! {
        <Card title=text.get("merge-compare") kind=CardKind::Call>
            <DataTable text caption=text.get("merge-compare") caption_hidden=true columns rows />
            {does}
        </Card>
    }
    .into_any()
}

fn form(text: Text, view: &View, compare: &Compare) -> AnyView {
    let form = &compare.form;
    let radios = FACTS
        .iter()
        .zip(compare.kept.facts.iter().zip(&compare.gone.facts))
        .filter(|(_, (one, other))| one != other)
        .map(|(fact, (one, other))| {
            let words = |value: &String| if value.is_empty() { text.get("merge-nothing") } else { value.clone() };
            let options = vec![Choice::new("kept", words(one)), Choice::new("gone", words(other))];
            view! { <Radios text form name=*fact label=fact_name(text, fact) options required=true /> }
        })
        .collect_view();
    let why = compare.shared.then(|| {
        view! {
            <Notice kind=NoticeKind::Info>{text.get("merge-shared")}</Notice>
            <TextArea text form name="why" label=text.get("merge-why") hint=text.get("merge-why-hint") rows=3 />
        }
    });
    let button = text.get(if compare.shared { "merge-propose" } else { "merge-do" });
    let note = text.get(if compare.shared { "merge-propose-text" } else { "merge-do-text" });
    view! {
        <PostForm text form>
            <input type="hidden" name="version" value=form.value("version") />
            <input type="hidden" name="gone_version" value=form.value("gone_version") />
            {radios}
            <p>{note}</p>
            {why}
            <Row>
                <Button>{button}</Button>
                <a href=partners_path(&view.place.slug, "")>{text.get("common-cancel")}</a>
            </Row>
        </PostForm>
        <Confirm
            label=text.get("merge-different")
            button=text.get("merge-different-button")
            action=partners_path(&view.place.slug, "/samenvoegen/verschillend")
            once=compare.once
            kind=ButtonKind::Secondary
        >
            <input type="hidden" name="een" value=compare.kept.id.clone() />
            <input type="hidden" name="ander" value=compare.gone.id.clone() />
            <p>{text.get("merge-different-text")}</p>
        </Confirm>
    }
    .into_any()
}

fn fact_name(text: Text, fact: &str) -> String {
    text.get(&format!("partners-{fact}"))
}

/// What was merged or proposed before; also stands on the page of the partner.
pub(super) fn earlier(text: Text, place: &Place, all: &[Earlier]) -> Option<AnyView> {
    let items = all
        .iter()
        .map(|one| {
            let key = match (one.state, one.shared) {
                (MergeState::Merged, true) => "merge-was-merged-national".to_owned(),
                (state, _) => format!("merge-was-{}", state.as_str()),
            };
            let words = t!(text, &key, kept = one.kept.clone(), gone = one.gone.clone(), date = text.date(one.on));
            let note = if one.reason.is_empty() {
                String::new()
            } else {
                t!(text, "merge-reason", reason = one.reason.clone())
            };
            let undo = one.undo_until.map(|until| {
                view! {
                    <Confirm
                        label=text.get("merge-undo")
                        button=text.get("merge-undo-button")
                        action=partners_path(&place.slug, &format!("/samenvoegen/{}/terugdraaien", one.id))
                        once=one.once
                        kind=ButtonKind::Secondary
                    >
                        <p>{t!(text, "merge-undo-text", date = text.date(until))}</p>
                    </Confirm>
                }
            });
            view! { <Item note>{words} {undo}</Item> }
        })
        .collect_view();
    (!all.is_empty())
        .then(|| view! { <Card title=text.get("merge-earlier")><ItemList>{items}</ItemList></Card> }.into_any())
}
