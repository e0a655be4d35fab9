//! An invitation as its link shows it: who asks, what for, where the address comes from, and the two answers. Opening it
//! answers nothing; only the buttons do.

use domain::account::Role;
use leptos::prelude::*;

use crate::{
    components::{
        Button, Card, CardKind, Facts, Grid, LinkButton, Notice, NoticeKind, PageHead, PostForm, QuietButton, Row,
        Stack, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    pub name: String,
    pub email: String,
    pub role: Role,
    /// Name of the alliance; nothing for the national team.
    pub alliance: Option<String>,
    /// Empty when nobody in particular invites.
    pub invited_by: String,
    /// Where the address comes from; empty when the reader gave it.
    pub source: String,
    /// Until when the link works, as text.
    pub until: String,
    /// Where "no, thank you" posts.
    pub decline: String,
    /// Somebody else is signed in on this device.
    pub other_account: Option<String>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let national = view.alliance.is_none();
    let place = view.alliance.clone().unwrap_or_else(|| text.get("common-national-team"));
    let title = t!(text, "account-invitation-title", place = place.clone());
    let role = view.role.as_str();
    let by =
        if view.invited_by.is_empty() { text.get("account-invitation-by-operator") } else { view.invited_by.clone() };
    let source = match (view.source.is_empty(), national) {
        (false, _) => view.source.clone(),
        (true, false) => text.get("account-invitation-source-asked"),
        (true, true) => text.get("account-invitation-source-operator"),
    };
    let facts = vec![
        (text.get("account-invitation-by"), by.into_any()),
        (text.get("account-invitation-place"), place.into_any()),
        (text.get("account-invitation-role"), text.get(&format!("role-{role}")).into_any()),
        (text.get("account-invitation-to"), format!("{} · {}", view.name, view.email).into_any()),
        (text.get("account-invitation-source"), source.into_any()),
        (text.get("account-invitation-until"), view.until.into_any()),
    ];
    let other = view.other_account.map(|name| {
        view! { <Notice kind=NoticeKind::Warning>{t!(text, "account-invitation-other", name = name)}</Notice> }
    });
    let factor = view.role.needs_second_factor().then(|| view! { <p>{text.get("account-invitation-factor")}</p> });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("account-invitation-lead") />
        {other}
        <Grid>
            <Card title=text.get("account-invitation-what") width=Width::Large>
                <p>{text.get(&format!("account-invitation-does-{role}"))}</p>
                <Facts items=facts />
            </Card>
            <Stack width=Width::Small>
                <Card title=text.get("account-invitation-answer") kind=CardKind::Call>
                    {factor}
                    <PostForm text form>
                        <Row>
                            <Button>{text.get("account-invitation-yes")}</Button>
                            <QuietButton action=view.decline>{text.get("account-invitation-no")}</QuietButton>
                        </Row>
                    </PostForm>
                    <p class="aw-note">{text.get("account-invitation-yes-means")}</p>
                </Card>
                <Card title=text.get("account-invitation-privacy")>
                    <p>{text.get("account-invitation-privacy-text")}</p>
                    <p>
                        <a href="/privacy">{text.get("common-footer-privacy")}</a>
                        " · "
                        <a href="/wat-ziet-wie">{text.get("common-footer-permissions")}</a>
                    </p>
                </Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

/// After "no, thank you".
pub fn declined(frame: Frame, (): ()) -> AnyView {
    let text = frame.text;
    let title = text.get("account-declined-title");
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("account-declined-lead") />
        <Row>
            <LinkButton href="/">{text.get("account-declined-home")}</LinkButton>
        </Row>
    };
    document(frame, title, body.into_any())
}
