//! The page behind the link in the weekly mail: a partner without an account says how far its actions are. Made for a phone.

use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{action::status_choices, action_badge};
use crate::{
    components::{Button, ButtonKind, Card, Notice, NoticeKind, Once, PageHead, PostForm, Radios, Row, TextArea},
    form::FormState,
    frame::{Frame, document},
    partners::own::link_here,
    t,
};
use domain::partners::meetings::ActionStatus;

#[derive(Clone, Debug)]
pub struct View {
    /// Address of this page.
    pub path: String,
    pub organisation: String,
    pub alliance: String,
    pub fictional: bool,
    /// Address of the partner's own page; nothing when it does not take part.
    pub own: Option<String>,
    /// The weekly mail was stopped.
    pub stopped: bool,
    pub actions: Vec<Line>,
    pub once: Uuid,
}

#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub what: String,
    pub due_on: Option<Date>,
    pub status: ActionStatus,
    pub late: bool,
    pub form: FormState,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = t!(text, "actions-own-title", organisation = view.organisation.clone());
    let fictional =
        view.fictional.then(|| view! { <Notice kind=NoticeKind::Info>{text.get("pledge-fictional")}</Notice> });
    let none = view.actions.is_empty().then(|| view! { <p>{text.get("actions-own-none")}</p> });
    let cards = view
        .actions
        .iter()
        .map(|line| {
            let form = &line.form;
            let due = line.due_on.map(|due| view! { <p>{t!(text, "meetings-until", date = text.date(due))}</p> });
            view! {
                <Card title=line.what.clone() aside=Some(action_badge(text, line.status, line.late))>
                    {due}
                    <details class="aw-confirm" open=!form.errors.is_empty()>
                        <summary>{text.get("actions-own-tell")}</summary>
                        <PostForm text form action=format!("{}/{}", view.path, line.id)>
                            <input type="hidden" name="version" value=form.value("version") />
                            <Radios text form name="status" label=text.get("meetings-action-status") options=status_choices(text) required=true />
                            <TextArea text form name="note" label=text.get("meetings-action-note") personal_data_hint=true rows=3 />
                            <Row>
                                <Button>{text.get("common-save")}</Button>
                            </Row>
                        </PostForm>
                    </details>
                </Card>
            }
        })
        .collect_view();
    let (words, button, value) = if view.stopped {
        ("actions-own-stopped", "actions-own-again", "nee")
    } else {
        ("actions-own-weekly", "actions-own-stop", "ja")
    };
    let body = view! {
        {fictional}
        <PageHead text title=title.clone() lead=t!(text, "actions-own-lead", alliance = view.alliance.clone()) />
        {none}
        {cards}
        {link_here(text, view.own.as_ref())}
        <Card title=text.get("actions-own-mail")>
            <p>{text.get(words)}</p>
            <form method="post" action=format!("{}/mail", view.path)>
                <Once once=view.once />
                <Button kind=ButtonKind::Secondary name="stop" value=value>{text.get(button)}</Button>
            </form>
        </Card>
    };
    document(frame, title, body.into_any())
}
