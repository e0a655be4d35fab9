//! What the lead says on the public page, and whether everybody reads it.

use leptos::prelude::*;

use super::{Place, Tab};
use crate::{
    components::{
        Badge, BadgeKind, Button, ButtonKind, Card, Checkbox, Facts, Field, FieldKind, Grid, LinkButton, PageHead,
        PostForm, Row, Stack, TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    pub live: bool,
    /// The whole address of the page, and its path.
    pub address: (String, String),
    /// Partners that take part, those that agreed to be named, and public stories.
    pub joined: usize,
    pub named: usize,
    pub stories: usize,
    pub may_write: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("alliance-public-page");
    let edit = if view.may_write { form(text, view) } else { read(text, view) };
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("page-settings-lead") crumbs=view.place.crumbs(text) />
        {view.place.navigation(text, Tab::PublicPage)}
        <Grid>
            <Stack width=Width::TwoThirds>{edit}</Stack>
            <Stack width=Width::Third aside=true>{state(text, view)}</Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn state(text: Text, view: &View) -> AnyView {
    let (kind, key) = if view.live { (BadgeKind::Ok, "page-is-on") } else { (BadgeKind::Neutral, "page-is-off") };
    let (address, path) = view.address.clone();
    let open = view.live.then(|| view! { <p><a href=path>{address.clone()}</a></p> });
    let later = (!view.live)
        .then(|| view! { <p class="aw-note">{t!(text, "page-address-later", address = address.clone())}</p> });
    let preview = view.place.path("/openbaar/voorbeeld");
    let items = vec![
        (text.get("page-count-joined"), text.number(small(view.joined)).into_any()),
        (text.get("page-count-named"), text.number(small(view.named)).into_any()),
        (text.get("page-count-stories"), text.number(small(view.stories)).into_any()),
    ];
    view! {
        <Card title=text.get("page-state")>
            <p><Badge kind>{text.get(key)}</Badge></p>
            {open}
            {later}
            <Row>
                <LinkButton kind=ButtonKind::Secondary href=preview>{text.get("page-preview-open")}</LinkButton>
            </Row>
            <Facts items />
            <p class="aw-note">{text.get("page-count-note")}</p>
        </Card>
    }
    .into_any()
}

fn small(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn form(text: Text, view: &View) -> AnyView {
    let form = &view.form;
    view! {
        <Card title=text.get("page-settings")>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <TextArea
                    text
                    form
                    name="about"
                    label=text.get("page-who")
                    hint=text.get("page-about-hint")
                    rows=8
                    sometimes=true
                />
                <Field text form name="contact" label=text.get("page-contact-name") hint=text.get("page-contact-name-hint") sometimes=true />
                <Field text form name="email" label=text.get("page-contact-email") hint=text.get("page-contact-email-hint") kind=FieldKind::Email sometimes=true />
                <Checkbox text form name="contact_agreed" label=text.get("page-contact-agreed") />
                <fieldset class="aw-fieldset">
                    <legend class="utrecht-form-label">{text.get("page-parts")}</legend>
                    <Checkbox text form name="efforts" label=text.get("page-efforts-tick") />
                    <Checkbox text form name="goals" label=text.get("page-goals-tick") />
                    <Checkbox text form name="feedback" label=text.get("page-feedback-tick") hint=text.get("page-feedback-hint") />
                    <Checkbox text form name="joining" label=text.get("page-joining-tick") hint=text.get("page-joining-hint") />
                </fieldset>
                <Checkbox text form name="live" label=text.get("page-live-tick") hint=text.get("page-live-hint") />
                <Row>
                    <Button>{text.get("common-save")}</Button>
                </Row>
            </PostForm>
        </Card>
    }
    .into_any()
}

fn read(text: Text, view: &View) -> AnyView {
    let items = ["about", "contact", "email"]
        .into_iter()
        .zip(["page-who", "page-contact-name", "page-contact-email"])
        .map(|(field, key)| {
            (text.get(key), view! { <span class="aw-lines">{view.form.value(field)}</span> }.into_any())
        })
        .collect();
    view! {
        <Card title=text.get("page-settings")>
            <Facts items />
            <p class="aw-note">{text.get("page-lead-only")}</p>
        </Card>
    }
    .into_any()
}
