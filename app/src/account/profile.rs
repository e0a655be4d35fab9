//! One's own account: who one is, how one reads and signs in, and where one works.

use domain::account::{Lang, Role};
use leptos::prelude::*;

use crate::{
    components::{
        Badge, BadgeKind, Button, ButtonKind, Card, Checkbox, Choice, Confirm, Facts, Field, Grid, Item, ItemList,
        LinkButton, Notice, NoticeKind, PageHead, PostForm, Radios, Row, Stack, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    pub email: String,
    /// Role in the national team.
    pub national: Option<Role>,
    /// Address, name and role of each alliance.
    pub alliances: Vec<(String, String, Role)>,
    pub has_password: bool,
    pub has_second_factor: bool,
    /// One of the roles may not do without.
    pub needs_second_factor: bool,
    /// When each signed-in browser was last used, as text.
    pub sessions: Vec<String>,
    /// What somebody else (the same person, in another window) saved in between.
    pub stored: Option<Stored>,
    pub once_sessions: uuid::Uuid,
}

/// The profile as it is stored now.
#[derive(Clone, Debug)]
pub struct Stored {
    pub name: String,
    pub function: String,
    pub lang: Lang,
    pub plain: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let (view, form) = (&view, &view.form);
    let title = text.get("common-account");
    let languages =
        Lang::ALL.map(|lang| Choice::new(lang.code(), text.get(&format!("common-language-{}", lang.code()))));
    let stored = view.stored.clone().map(|stored| stored_now(text, stored));
    let body = view! {
        <PageHead text title=title.clone() lead=view.email.clone() />
        <Grid>
            <Stack width=Width::Large>
                {stored}
                <Card title=text.get("account-profile")>
                    <PostForm text form>
                        <input type="hidden" name="version" value=form.value("version") />
                        <Field text form name="name" label=text.get("account-name") autocomplete="name" required=true />
                        <Field
                            text
                            form
                            name="function"
                            label=text.get("account-function")
                            hint=text.get("account-function-hint")
                            autocomplete="organization-title"
                        />
                        <Radios text form name="lang" label=text.get("account-language") options=languages.to_vec() required=true />
                        <Checkbox text form name="plain" label=text.get("account-plain") hint=text.get("account-plain-hint") />
                        <Row>
                            <Button>{text.get("common-save")}</Button>
                        </Row>
                    </PostForm>
                </Card>
            </Stack>
            <Stack width=Width::Small>
                {places(text, view)}
                {signing_in(text, view)}
                {sessions(text, view)}
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

/// What is stored, beside what was typed.
fn stored_now(text: Text, stored: Stored) -> AnyView {
    let plain = text.get(if stored.plain { "account-yes" } else { "account-no" });
    let facts = vec![
        (text.get("account-name"), stored.name.into_any()),
        (text.get("account-function"), stored.function.into_any()),
        (text.get("account-language"), text.get(&format!("common-language-{}", stored.lang.code())).into_any()),
        (text.get("account-plain"), plain.into_any()),
    ];
    view! {
        <Card title=text.get("account-stored")>
            <p>{text.get("account-stored-lead")}</p>
            <Facts items=facts />
        </Card>
    }
    .into_any()
}

fn places(text: Text, view: &View) -> AnyView {
    let role_name = |role: Role| text.get(&format!("role-{}", role.as_str()));
    let national = view.national.map(|role| {
        view! {
            <Item note=role_name(role)>
                <a href="/landelijk">{text.get("common-national-team")}</a>
            </Item>
        }
    });
    let alliances = view
        .alliances
        .iter()
        .map(|(slug, name, role)| {
            view! {
                <Item note=role_name(*role)>
                    <a href=format!("/a/{slug}")>{name.clone()}</a>
                </Item>
            }
        })
        .collect_view();
    let none = view.national.is_none() && view.alliances.is_empty();
    let none = none.then(|| view! { <p>{text.get("account-alliances-none")} " " <a href="/begin">{text.get("account-alliances-begin")}</a></p> });
    view! {
        <Card title=text.get("account-alliances") link=Some((text.get("common-footer-permissions"), "/wat-ziet-wie".to_owned()))>
            {none}
            <ItemList>{national} {alliances}</ItemList>
        </Card>
    }
    .into_any()
}

fn signing_in(text: Text, view: &View) -> AnyView {
    let factor = if view.has_second_factor {
        view! {
            <Item lead=Some(view! { <Badge kind=BadgeKind::Ok>{text.get("account-on")}</Badge> }.into_any()) note=text.get("account-factor-on-note")>
                {text.get("account-factor")}
            </Item>
        }
        .into_any()
    } else {
        let note = text.get(if view.needs_second_factor { "account-factor-needed" } else { "account-factor-offered" });
        view! {
            <Item lead=Some(view! { <Badge kind=BadgeKind::Warning>{text.get("account-off")}</Badge> }.into_any()) note>
                <a href="/account/tweede-stap">{text.get("account-factor-set-up")}</a>
            </Item>
        }
        .into_any()
    };
    let (kind, state, label) = if view.has_password {
        (BadgeKind::Ok, "account-on", "account-password-change")
    } else {
        (BadgeKind::Neutral, "account-off", "account-password-set")
    };
    view! {
        <Card title=text.get("account-signing-in")>
            <ItemList>
                {factor}
                <Item lead=Some(view! { <Badge kind>{text.get(state)}</Badge> }.into_any()) note=text.get("account-password-note")>
                    <a href="/account/wachtwoord">{text.get(label)}</a>
                </Item>
            </ItemList>
        </Card>
    }
    .into_any()
}

fn sessions(text: Text, view: &View) -> AnyView {
    let items = view
        .sessions
        .iter()
        .map(|at| view! { <Item>{t!(text, "account-session", at = at.clone())}</Item> })
        .collect_view();
    let others = view.sessions.len() > 1;
    let button = others.then(|| {
        view! {
            <Confirm
                label=text.get("account-sessions-end")
                button=text.get("account-sessions-end-button")
                action="/account/sessies"
                once=view.once_sessions
                kind=ButtonKind::Secondary
            >
                <p>{text.get("account-sessions-end-means")}</p>
            </Confirm>
        }
    });
    let alone = (!others).then(|| view! { <p class="aw-note">{text.get("account-sessions-alone")}</p> });
    view! {
        <Card title=text.get("account-sessions")>
            <ItemList>{items}</ItemList>
            {button}
            {alone}
        </Card>
    }
    .into_any()
}

/// The second step is on already.
pub fn factor_is_on(frame: Frame, (): ()) -> AnyView {
    let text = frame.text;
    let title = text.get("account-factor");
    let body = view! {
        <PageHead text title=title.clone() />
        <Notice kind=NoticeKind::Ok>{text.get("done-second-factor")}</Notice>
        <p>{text.get("account-app-code-lost")}</p>
        <Row>
            <LinkButton href="/account">{text.get("common-account")}</LinkButton>
        </Row>
    };
    document(frame, title, body.into_any())
}
