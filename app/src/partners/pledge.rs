//! The page behind the link in an invitation of a partner. Opening it changes nothing; each of the four answers is a button. Made for a
//! phone and three minutes, without an account.

use domain::partners::PartnerAnswer;
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{
    commitments::{National, to_sign, words},
    own::link_here,
};
use crate::{
    components::{
        Button, ButtonKind, Card, Checkbox, Checkboxes, Choice, Confirm, Facts, Field, FieldKind, Notice, NoticeKind,
        PageHead, PostForm, Row, TextArea,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    /// Address of this page.
    pub path: String,
    pub organisation: String,
    pub alliance: String,
    pub lead_organisation: String,
    /// Empty when who invited is gone.
    pub invited_by: String,
    pub source: String,
    pub email: String,
    pub until: Date,
    pub answer: PartnerAnswer,
    pub answered_on: Option<Date>,
    pub remind_on: Option<Date>,
    /// What was signed; then there is nothing left to answer.
    pub signed: Option<Signed>,
    /// Other alliances that ask the same: number of the invitation, and name.
    pub others: Vec<(String, String)>,
    pub yes: FormState,
    pub later: FormState,
    pub forward: FormState,
    pub once: Uuid,
    pub fictional: bool,
    /// What is signed here, or was.
    pub commitments: National,
}

#[derive(Clone, Debug)]
pub struct Signed {
    pub promise: String,
    pub name: String,
    pub function: String,
    pub on: Date,
    /// Where the certificates are: name of the alliance and address.
    pub certificates: Vec<(String, String)>,
    /// Address of the partner's own page; nothing when it does not take part any more.
    pub own: Option<String>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let fictional =
        view.fictional.then(|| view! { <Notice kind=NoticeKind::Info>{text.get("pledge-fictional")}</Notice> });
    let (title, body) = match &view.signed {
        Some(signed) => (text.get("pledge-signed-title"), certificate(text, view, signed)),
        None if view.answer == PartnerAnswer::Colleague => (text.get("pledge-colleague-title"), colleague(text, view)),
        None => (text.get("pledge-title"), question(text, view)),
    };
    document(frame, title, view! { {fictional} {body} }.into_any())
}

fn question(text: Text, view: &View) -> AnyView {
    let lead = t!(
        text,
        "pledge-lead",
        lead = view.lead_organisation.clone(),
        organisation = view.organisation.clone(),
        alliance = view.alliance.clone(),
    );
    let so_far = match view.answer {
        PartnerAnswer::Later => Some(match view.remind_on {
            Some(on) => t!(text, "pledge-thinking-until", date = text.date(on)),
            None => text.get("pledge-thinking"),
        }),
        PartnerAnswer::No => Some(text.get("pledge-declined")),
        PartnerAnswer::None | PartnerAnswer::Yes | PartnerAnswer::Forwarded | PartnerAnswer::Colleague => None,
    };
    let so_far = so_far.map(|words| view! { <Notice kind=NoticeKind::Info>{words}</Notice> });
    view! {
        <PageHead text title=text.get("pledge-title") lead />
        {so_far}
        <nav class="aw-pledge" aria-label=text.get("pledge-answers")>
            <a class="nl-button nl-button--primary" href="#ja">{text.get("pledge-yes")}</a>
            {other_answers(text, view)}
        </nav>
        {form(text, view)}
        {why(text, view)}
    }
    .into_any()
}

/// The three answers that need no signature.
fn other_answers(text: Text, view: &View) -> AnyView {
    let later = &view.later;
    let forward = &view.forward;
    let stop = view.remind_on.map(|_| {
        view! {
            <Button kind=ButtonKind::Quiet name="stop" value="ja">{text.get("pledge-no-reminder")}</Button>
        }
    });
    let (later_open, forward_open) = (!later.errors.is_empty(), !forward.errors.is_empty());
    view! {
        <details class="aw-confirm" open=later_open>
            <summary>{text.get("pledge-later")}</summary>
            <PostForm text form=later action=format!("{}/later", view.path)>
                <Field text form=later name="remind_on" label=text.get("pledge-remind-on") kind=FieldKind::Date required=true />
                <Row>
                    <Button kind=ButtonKind::Secondary>{text.get("pledge-later-button")}</Button>
                    {stop}
                </Row>
            </PostForm>
        </details>
        <Confirm
            label=text.get("pledge-no")
            button=text.get("pledge-no-button")
            action=format!("{}/nee", view.path)
            once=view.once
            kind=ButtonKind::Secondary
        >
            <p>{text.get("pledge-no-text")}</p>
        </Confirm>
        <details class="aw-confirm" open=forward_open>
            <summary>{text.get("pledge-other")}</summary>
            <PostForm text form=forward action=format!("{}/doorsturen", view.path)>
                <p>{text.get("pledge-other-text")}</p>
                <Field text form=forward name="other_name" label=text.get("pledge-other-name") required=true />
                <Field text form=forward name="other_email" label=text.get("pledge-other-email") kind=FieldKind::Email required=true />
                <Row>
                    <Button kind=ButtonKind::Secondary>{text.get("pledge-other-button")}</Button>
                </Row>
            </PostForm>
        </details>
    }
    .into_any()
}

fn form(text: Text, view: &View) -> AnyView {
    let form = &view.yes;
    let others = (!view.others.is_empty()).then(|| {
        let options = view.others.iter().map(|(id, name)| Choice::new(id.clone(), name.clone())).collect();
        view! {
            <Checkboxes text form name="also" label=text.get("pledge-also") hint=text.get("pledge-also-hint") options />
        }
    });
    let public = if view.others.is_empty() { "pledge-public" } else { "pledge-public-each" };
    view! {
        <PostForm text form id="ja">
            <Card title=text.get("pledge-part-1")>
                {to_sign(text, &view.commitments)}
                <Checkbox text form name="agree" label=text.get("pledge-agree") required=true />
            </Card>
            <Card title=text.get("pledge-part-2")>
                <TextArea text form name="promise" label=text.get("pledge-promise") hint=text.get("pledge-promise-hint") required=true />
            </Card>
            <Card title=text.get("pledge-part-3")>
                {others}
                <Field text form name="name" label=text.get("pledge-name") autocomplete="name" required=true />
                <Field text form name="function" label=text.get("pledge-function") autocomplete="organization-title" required=true />
                <Checkbox text form name="public" label=text.get(public) hint=text.get("pledge-public-hint") />
                <Row>
                    <Button>{text.get("pledge-sign")}</Button>
                </Row>
                <p class="aw-note">{text.get("pledge-no-contract")}</p>
                <p class="aw-note">
                    {t!(text, "pledge-who-sees", alliance = view.alliance.clone())} " "
                    <a href="/privacy">{text.get("pledge-privacy")}</a>
                </p>
            </Card>
        </PostForm>
    }
    .into_any()
}

/// Why one gets this, and until when.
fn why(text: Text, view: &View) -> AnyView {
    let by = (!view.invited_by.is_empty()).then(|| (text.get("pledge-invited-by"), view.invited_by.clone().into_any()));
    let items: Vec<(String, AnyView)> = [
        by,
        Some((text.get("pledge-sent-to"), view.email.clone().into_any())),
        Some((text.get("pledge-source"), view.source.clone().into_any())),
        Some((text.get("pledge-until"), text.date(view.until).into_any())),
    ]
    .into_iter()
    .flatten()
    .collect();
    view! { <Card title=text.get("pledge-why")><Facts items /></Card> }.into_any()
}

/// What was promised, to read again and to print.
fn certificate(text: Text, view: &View, signed: &Signed) -> AnyView {
    let by = t!(
        text,
        "pledge-signed-by",
        name = signed.name.clone(),
        function = signed.function.clone(),
        date = text.date(signed.on),
    );
    let several = signed.certificates.len() > 1;
    let certificates = signed
        .certificates
        .iter()
        .map(|(alliance, href)| {
            let words = if several {
                t!(text, "papers-download-of", alliance = alliance.clone())
            } else {
                text.get("papers-download")
            };
            view! { <p><a class="nl-button nl-button--primary" href=href.clone()>{words}</a></p> }
        })
        .collect_view();
    view! {
        <PageHead text title=text.get("pledge-signed-title") lead=text.get("pledge-signed-lead") />
        <section class="aw-card aw-certificate">
            <p class="aw-note">{view.alliance.clone()}</p>
            <h2 class="nl-heading nl-heading--level-2">{view.organisation.clone()}</h2>
            <blockquote class="aw-typed">{signed.promise.clone()}</blockquote>
            {words(&view.commitments.words, None)}
            <p>{by}</p>
        </section>
        {certificates}
        <p>{text.get("pledge-signed-next")}</p>
        {link_here(text, signed.own.as_ref())}
    }
    .into_any()
}

/// Somebody else signed for the organisation: there is nothing left to answer. Who and what is not this reader's to see.
fn colleague(text: Text, view: &View) -> AnyView {
    let lead = t!(
        text,
        "pledge-colleague-lead",
        organisation = view.organisation.clone(),
        alliance = view.alliance.clone(),
        date = view.answered_on.map(|on| text.date(on)).unwrap_or_default(),
    );
    view! { <PageHead text title=text.get("pledge-colleague-title") lead /> <p>{text.get("pledge-colleague-next")}</p> }
        .into_any()
}

/// What may have been typed, with the words of its field.
const TYPED: [(&str, &str); 6] = [
    ("promise", "pledge-promise"),
    ("name", "pledge-name"),
    ("function", "pledge-function"),
    ("remind_on", "pledge-remind-on"),
    ("other_name", "pledge-other-name"),
    ("other_email", "pledge-other-email"),
];

/// The link stopped working while somebody typed: what they typed is here to keep.
pub fn gone(frame: Frame, typed: FormState) -> AnyView {
    let text = frame.text;
    let title = text.get("error-page-link-expired-title");
    let items: Vec<(String, AnyView)> = TYPED
        .into_iter()
        .map(|(field, key)| (text.get(key), typed.value(field)))
        .filter(|(_, value)| !value.trim().is_empty())
        .map(|(label, value)| (label, value.into_any()))
        .collect();
    let kept = (!items.is_empty()).then(|| {
        view! {
            <Card title=text.get("pledge-gone-typed")>
                <p>{text.get("pledge-gone-keep")}</p>
                <Facts items />
            </Card>
        }
    });
    let body = view! { <PageHead text title=title.clone() lead=text.get("pledge-gone") /> {kept} };
    document(frame, title, body.into_any())
}

/// After "nee, bedankt" or after it was sent on: which of the two.
pub fn thanks(frame: Frame, key: &'static str) -> AnyView {
    let text = frame.text;
    let title = text.get(&format!("pledge-thanks-{key}"));
    let body = view! { <PageHead text title=title.clone() lead=text.get(&format!("pledge-thanks-{key}-text")) /> };
    document(frame, title, body.into_any())
}
