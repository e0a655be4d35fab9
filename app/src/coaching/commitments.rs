//! The commitments of the pledge, as the national team keeps them: what is signed now in both languages, the draft of what comes after it,
//! and older versions with who set them and when.

use domain::{
    account::Lang,
    partners::{CommitmentFields, Commitments},
};
use leptos::prelude::*;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::{
    components::{
        Badge, BadgeKind, Button, ButtonKind, Card, Column, Confirm, Crumb, DataTable, Facts, Field, Grid, LinkButton,
        Notice, NoticeKind, PageHead, PostForm, Row, Width,
    },
    form::FormState,
    frame::{Frame, document},
    partners::commitments::words,
    t,
    text::Text,
};

/// Where they are read, and where they are written.
pub const HERE: &str = "/landelijk/afspraken";
const DRAFT: &str = "/landelijk/beheer/afspraken";

/// A version that was set; moments are in the reader's time zone.
#[derive(Clone, Debug)]
pub struct Version {
    pub number: i32,
    pub nl: Commitments,
    pub en: Commitments,
    /// Nothing for what came with the program.
    pub set_at: Option<OffsetDateTime>,
    pub set_by: String,
    pub confirmed_at: Option<OffsetDateTime>,
    pub confirmed_by: String,
}

/// What an admin may do.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Version of the draft, with who wrote it and what it says.
    pub draft: Option<Draft>,
    /// Of each button: to confirm, to set, to throw away.
    pub once: [Uuid; 3],
}

#[derive(Clone, Debug)]
pub struct Draft {
    pub version: i64,
    pub by: String,
    pub nl: Commitments,
    pub en: Commitments,
}

#[derive(Clone, Debug)]
pub struct View {
    /// The one that is shown: what is signed now, or an older one.
    pub shown: Version,
    /// What is signed now.
    pub current: i32,
    /// All, the newest first.
    pub versions: Vec<Version>,
    /// Nothing for who only reads.
    pub desk: Option<Desk>,
    /// What went wrong with a button.
    pub refused: Option<&'static str>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let is_current = view.shown.number == view.current;
    let title = if is_current {
        text.get("commitments-title")
    } else {
        t!(text, "commitments-version", number = view.shown.number)
    };
    let crumbs = if is_current { Vec::new() } else { vec![Crumb::new(text.get("commitments-title"), HERE)] };
    let lead = text.get(if is_current { "commitments-lead" } else { "commitments-old-lead" });
    let refused =
        view.refused.map(|key| view! { <Notice kind=NoticeKind::Warning announce=true>{text.get(key)}</Notice> });
    let desk = view.desk.as_ref().filter(|_| is_current);
    let confirm = desk.filter(|_| view.shown.confirmed_at.is_none()).map(|desk| confirm(text, view, desk));
    let body = view! {
        <PageHead text title=title.clone() lead crumbs />
        {refused}
        <Grid>
            <Card title=t!(text, "commitments-version", number = view.shown.number) aside=Some(mark(text, &view.shown))>
                <Facts items=facts(text, &view.shown) />
                {confirm}
            </Card>
            {both(text, &view.shown.nl, &view.shown.en)}
            {desk.map(|desk| draft(text, desk))}
            <Card title=text.get("commitments-versions")>{versions(text, view)}</Card>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn mark(text: Text, version: &Version) -> AnyView {
    if version.confirmed_at.is_some() {
        view! { <Badge kind=BadgeKind::Ok>{text.get("commitments-confirmed")}</Badge> }.into_any()
    } else {
        view! { <Badge kind=BadgeKind::Warning>{text.get("commitments-unconfirmed")}</Badge> }.into_any()
    }
}

fn facts(text: Text, version: &Version) -> Vec<(String, AnyView)> {
    let by = |name: &str, at: OffsetDateTime| match name {
        "" => text.moment(at),
        name => t!(text, "commitments-by", moment = text.moment(at), name = name.to_owned()),
    };
    let since = version.set_at.map_or_else(|| text.get("commitments-first"), |at| by(&version.set_by, at));
    let confirmed =
        version.confirmed_at.map_or_else(|| text.get("commitments-not-yet"), |at| by(&version.confirmed_by, at));
    vec![
        (text.get("commitments-since"), since.into_any()),
        (text.get("commitments-confirmed-on"), confirmed.into_any()),
    ]
}

/// The words in both languages, beside each other.
fn both(text: Text, nl: &Commitments, en: &Commitments) -> AnyView {
    [(Lang::Nl, nl), (Lang::En, en)]
        .map(|(lang, said)| {
            let other = (lang != text.lang).then(|| lang.code());
            let title = text.get(&format!("common-language-{}", lang.code()));
            view! { <Card title width=Width::Half>{words(said, other)}</Card> }
        })
        .collect_view()
        .into_any()
}

fn confirm(text: Text, view: &View, desk: &Desk) -> AnyView {
    view! {
        <Confirm
            label=text.get("commitments-confirm")
            button=text.get("commitments-confirm-button")
            action=format!("{DRAFT}/bevestigen")
            once=desk.once[0]
            kind=ButtonKind::Primary
        >
            <input type="hidden" name="number" value=view.shown.number />
            <p>{text.get("commitments-confirm-text")}</p>
        </Confirm>
    }
    .into_any()
}

fn draft(text: Text, desk: &Desk) -> AnyView {
    let Some(draft) = &desk.draft else {
        return view! {
            <Card title=text.get("commitments-draft")>
                <p>{text.get("commitments-draft-none")}</p>
                <Row>
                    <LinkButton href=DRAFT kind=ButtonKind::Secondary>{text.get("commitments-draft-begin")}</LinkButton>
                </Row>
            </Card>
        }
        .into_any();
    };
    let by = (!draft.by.is_empty())
        .then(|| view! { <p class="aw-note">{t!(text, "commitments-draft-by", name = draft.by.clone())}</p> });
    let version = draft.version;
    let languages = [(Lang::Nl, &draft.nl), (Lang::En, &draft.en)].map(|(lang, said)| {
        let other = (lang != text.lang).then(|| lang.code());
        view! {
            <h3 class="nl-heading nl-heading--level-3">{text.get(&format!("common-language-{}", lang.code()))}</h3>
            {words(said, other)}
        }
    });
    view! {
        <Card title=text.get("commitments-draft")>
            {by}
            {languages.collect_view()}
            <Row>
                <LinkButton href=DRAFT kind=ButtonKind::Secondary>{text.get("commitments-draft-edit")}</LinkButton>
            </Row>
            <Confirm
                label=text.get("commitments-set")
                button=text.get("commitments-set-button")
                action=format!("{DRAFT}/vaststellen")
                once=desk.once[1]
                kind=ButtonKind::Primary
            >
                <input type="hidden" name="version" value=version />
                <p>{text.get("commitments-set-text")}</p>
            </Confirm>
            <Confirm
                label=text.get("commitments-drop")
                button=text.get("commitments-drop-button")
                action=format!("{DRAFT}/weggooien")
                once=desk.once[2]
            >
                <input type="hidden" name="version" value=version />
                <p>{text.get("commitments-drop-text")}</p>
            </Confirm>
        </Card>
    }
    .into_any()
}

fn versions(text: Text, view: &View) -> AnyView {
    let columns =
        ["commitments-column-version", "commitments-since", "commitments-column-by", "commitments-column-confirmed"]
            .map(|key| Column::new(text.get(key)))
            .to_vec();
    let rows = view
        .versions
        .iter()
        .map(|version| {
            let name = t!(text, "commitments-version", number = version.number);
            let href =
                if version.number == view.current { HERE.to_owned() } else { format!("{HERE}/{}", version.number) };
            let since = version.set_at.map_or_else(|| text.get("commitments-first"), |at| text.date(at.date()));
            let by = if version.set_by.is_empty() { "–".to_owned() } else { version.set_by.clone() };
            vec![view! { <a href=href>{name}</a> }.into_any(), since.into_any(), by.into_any(), mark(text, version)]
        })
        .collect();
    view! { <DataTable text caption=text.get("commitments-versions") caption_hidden=true columns rows /> }.into_any()
}

/// The form of the draft.
pub fn edit(frame: Frame, form: FormState) -> AnyView {
    let (text, form) = (frame.text, &form);
    let title = text.get("commitments-draft");
    let crumbs = vec![Crumb::new(text.get("commitments-title"), HERE)];
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("commitments-draft-lead") crumbs />
        <PostForm text form>
            <input type="hidden" name="version" value=form.value("version") />
            <Grid>{Lang::ALL.map(|lang| fields(text, form, lang)).collect_view()}</Grid>
            <Row>
                <Button>{text.get("commitments-draft-save")}</Button>
                <LinkButton href=HERE kind=ButtonKind::Quiet>{text.get("common-cancel")}</LinkButton>
            </Row>
        </PostForm>
    };
    document(frame, title, body.into_any())
}

fn fields(text: Text, form: &FormState, lang: Lang) -> AnyView {
    let names = CommitmentFields::of(lang);
    let language = text.get(&format!("common-language-{}", lang.code()));
    // The error summary names fields of both languages.
    let label = |words: String| t!(text, "commitments-field", field = words, language = language.clone());
    let points = names
        .points
        .into_iter()
        .enumerate()
        .map(|(index, (name, words))| {
            let number = index + 1;
            view! {
                <Field text form name label=label(t!(text, "commitments-field-name", number = number)) required=true />
                <Field text form name=words label=label(t!(text, "commitments-field-words", number = number)) required=true />
            }
        })
        .collect_view();
    view! {
        <Card title=language.clone() width=Width::Half>
            <Field text form name=names.intro label=label(text.get("commitments-field-intro")) required=true />
            {points}
        </Card>
    }
    .into_any()
}
