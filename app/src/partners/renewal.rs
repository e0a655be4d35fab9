//! A year later: what came of a promise, and a promise for the next year. Made for a phone and one minute, without an account; opening it
//! changes nothing.

use domain::partners::PledgeResult;
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{
    commitments::{National, to_sign},
    own::link_here,
    result_badge, result_name,
};
use crate::{
    components::{
        Button, ButtonKind, Card, Choice, Confirm, Facts, Field, Notice, NoticeKind, PageHead, PostForm, Radios, Row,
        TextArea,
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
    pub form: FormState,
    pub once: Uuid,
    pub organisation: String,
    pub alliance: String,
    pub fictional: bool,
    pub promise: String,
    pub signed_on: Date,
    pub email: String,
    pub until: Date,
    /// What came of it, and why; nothing as long as nobody said.
    pub result: Option<(PledgeResult, String)>,
    /// The promise for the next year.
    pub next: Option<String>,
    pub unsubscribed: bool,
    /// Address of the partner's own page; nothing when it does not take part.
    pub own: Option<String>,
    /// What a new promise agrees with.
    pub commitments: National,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get(if view.result.is_some() { "renewal-thanks" } else { "renewal-title" });
    let fictional =
        view.fictional.then(|| view! { <Notice kind=NoticeKind::Info>{text.get("pledge-fictional")}</Notice> });
    let lead = t!(
        text,
        "renewal-lead",
        organisation = view.organisation.clone(),
        alliance = view.alliance.clone(),
        date = text.date(view.signed_on),
    );
    let rest = match &view.result {
        Some((result, why)) => answered(text, view, *result, why),
        None => form(text, view),
    };
    let body = view! {
        {fictional}
        <PageHead text title=title.clone() lead />
        <Card title=text.get("renewal-promise")>
            <blockquote class="aw-typed">{view.promise.clone()}</blockquote>
        </Card>
        {rest}
        {link_here(text, view.own.as_ref())}
        {why(text, view)}
    };
    document(frame, title, body.into_any())
}

fn form(text: Text, view: &View) -> AnyView {
    let form = &view.form;
    let results = PledgeResult::ALL.map(|result| Choice::new(result.as_str(), result_name(text, result))).to_vec();
    let next = ["again", "stop"].map(|next| Choice::new(next, text.get(&format!("renewal-next-{next}")))).to_vec();
    view! {
        <PostForm text form>
            <Card title=text.get("renewal-part-1")>
                <Radios text form name="result" label=text.get("renewal-result") options=results required=true />
                <TextArea
                    text
                    form
                    name="why"
                    label=text.get("renewal-why")
                    hint=text.get("renewal-why-hint")
                    sometimes=true
                />
            </Card>
            <Card title=text.get("renewal-part-2")>
                <Radios text form name="next" label=text.get("renewal-next") options=next required=true />
                <TextArea
                    text
                    form
                    name="promise"
                    label=text.get("renewal-new-promise")
                    hint=text.get("renewal-new-promise-hint")
                    sometimes=true
                />
                <p>{text.get("renewal-commitments")}</p>
                {to_sign(text, &view.commitments)}
                <Field text form name="name" label=text.get("pledge-name") autocomplete="name" />
                <Field text form name="function" label=text.get("pledge-function") autocomplete="organization-title" />
                <Row>
                    <Button>{text.get("renewal-send")}</Button>
                </Row>
                <p class="aw-note">
                    {t!(text, "renewal-who-sees", alliance = view.alliance.clone())} " "
                    <a href="/privacy">{text.get("pledge-privacy")}</a>
                </p>
            </Card>
        </PostForm>
    }
    .into_any()
}

fn answered(text: Text, view: &View, result: PledgeResult, why: &str) -> AnyView {
    let why = (!why.is_empty()).then(|| view! { <p class="aw-typed">{why.to_owned()}</p> });
    let next = match &view.next {
        Some(next) => view! {
            <Card title=text.get("renewal-next-promise")>
                <blockquote class="aw-typed">{next.clone()}</blockquote>
            </Card>
        }
        .into_any(),
        None => view! { <p>{text.get("renewal-stopped")}</p> }.into_any(),
    };
    view! {
        <Card title=text.get("renewal-your-answer")>
            {result_badge(text, result)}
            {why}
        </Card>
        {next}
    }
    .into_any()
}

/// Why one gets this, and how to get no more of it.
fn why(text: Text, view: &View) -> AnyView {
    let items = vec![
        (text.get("pledge-sent-to"), view.email.clone().into_any()),
        (text.get("pledge-until"), text.date(view.until).into_any()),
    ];
    let stop = if view.unsubscribed {
        view! { <p>{text.get("renewal-unsubscribed")}</p> }.into_any()
    } else {
        view! {
            <Confirm
                label=text.get("renewal-unsubscribe")
                button=text.get("renewal-unsubscribe-button")
                action=format!("{}/geen-mail", view.path)
                once=view.once
                kind=ButtonKind::Secondary
            >
                <p>{text.get("renewal-unsubscribe-text")}</p>
            </Confirm>
        }
        .into_any()
    };
    view! { <Card title=text.get("pledge-why")><Facts items />{stop}</Card> }.into_any()
}
