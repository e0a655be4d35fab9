//! "Sluit u aan": an organisation asks to take part. The form, what to do after it, and the page behind the link of its mail.

use domain::partners::Sector;
use leptos::prelude::*;

use super::{
    alliance::public_path,
    asking::{confirm_card, trap},
};
use crate::{
    account::code::sent_to,
    components::{
        Button, Card, Choice, Crumb, Facts, Field, Grid, PageHead, PersonFields, PostForm, Row, Select, Stack, Steps,
        TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

/// The alliance that is asked.
#[derive(Clone, Debug)]
pub struct Place {
    pub slug: String,
    pub alliance: String,
    pub fictional: bool,
}

impl Place {
    fn crumbs(&self) -> Vec<Crumb> {
        vec![Crumb::new(self.alliance.clone(), public_path(&self.slug, ""))]
    }
}

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// When the form was opened, with a seal.
    pub stamp: String,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let frame = Frame { fictional: view.place.fictional, ..frame };
    let form = &view.form;
    let title = text.get("join-title");
    let sectors = Sector::ALL
        .map(|sector| Choice::new(sector.as_str(), text.get(&format!("sector-{}", sector.as_str()))))
        .to_vec();
    let body = view! {
        <PageHead text title=title.clone() lead=t!(text, "join-lead", alliance = view.place.alliance.clone()) crumbs=view.place.crumbs() />
        <Grid>
            <Card title=text.get("join-card") width=Width::Large>
                <PostForm text form>
                    <input type="hidden" name="stamp" value=view.stamp.clone() />
                    <Field
                        text
                        form
                        name="organisation"
                        label=text.get("join-organisation")
                        autocomplete="organization"
                        required=true
                    />
                    <Select text form name="sector" label=text.get("join-sector") options=sectors required=true />
                    <TextArea
                        text
                        form
                        name="wish"
                        label=text.get("join-wish")
                        hint=text.get("join-wish-hint")
                        required=true
                        personal_data_hint=true
                    />
                    <PersonFields text form own=true />
                    {trap(text, "website")}
                    <Row>
                        <Button>{text.get("join-send")}</Button>
                    </Row>
                    <p class="aw-note">
                        {t!(text, "join-privacy", alliance = view.place.alliance.clone())} " "
                        <a href="/privacy">{text.get("common-footer-privacy")}</a>
                    </p>
                </PostForm>
            </Card>
            <Stack width=Width::Small aside=true>
                <Card title=text.get("join-then")>{what_happens(text, false)}</Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

/// What comes next; who confirmed its address has done that.
fn what_happens(text: Text, confirmed: bool) -> AnyView {
    let items = ["join-step-confirm", "join-step-call", "join-step-promise"]
        .iter()
        .skip(usize::from(confirmed))
        .map(|key| {
            view! { <strong>{text.get(key)}</strong> <p class="aw-note">{text.get(&format!("{key}-text"))}</p> }
                .into_any()
        })
        .collect();
    view! { <Steps items /> }.into_any()
}

/// After the form: look in your mail. With the address that it went to, as it was typed.
pub fn sent(frame: Frame, (place, address): (Place, String)) -> AnyView {
    let text = frame.text;
    let title = text.get("public-sent-title");
    let body = view! {
        <PageHead text title=title.clone() lead=t!(text, "join-sent", alliance = place.alliance.clone()) crumbs=place.crumbs() />
        {sent_to(text, &address)}
        <Grid>
            <Card title=text.get("join-then") width=Width::Large>{what_happens(text, false)}</Card>
        </Grid>
    };
    document(frame, title, body.into_any())
}

/// What was asked, as the link of the mail shows it.
#[derive(Clone, Debug)]
pub struct Asked {
    pub place: Place,
    pub form: FormState,
    pub organisation: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub wish: String,
    pub confirmed: bool,
}

/// Before the confirmation with a button, after it with what happens now.
pub fn confirm(frame: Frame, view: Asked) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let alliance = view.place.alliance.clone();
    if view.confirmed {
        let title = t!(text, "join-confirmed", organisation = view.organisation.clone());
        let body = view! {
            <PageHead text title=title.clone() lead=t!(text, "join-confirmed-text", alliance = alliance) crumbs=view.place.crumbs() />
            <Grid>
                <Card title=text.get("join-then") width=Width::Large>{what_happens(text, true)}</Card>
            </Grid>
        };
        return document(frame, title, body.into_any());
    }
    let title = t!(text, "join-confirm", alliance = alliance);
    let items: Vec<(String, AnyView)> = [
        ("join-organisation", &view.organisation),
        ("join-wish", &view.wish),
        ("common-own-name", &view.name),
        ("common-own-function", &view.function),
        ("common-own-email", &view.email),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(key, value)| (text.get(key), view! { <span class="aw-lines">{value.clone()}</span> }.into_any()))
    .collect();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("join-confirm-lead") crumbs=view.place.crumbs() />
        <Grid>
            <Card title=text.get("public-confirm-asked") width=Width::Large>
                <Facts items />
            </Card>
            {confirm_card(text, form, "join-confirm-what", None)}
        </Grid>
    };
    document(frame, title, body.into_any())
}
