//! One request to begin: who asks, what is known of the municipality, how to check the person, and the answer.

use domain::account::Lang;
use leptos::prelude::*;

use super::requests::Answered;
use crate::{
    components::{
        Button, ButtonKind, Card, CardKind, Checkbox, Crumb, Facts, Field, Grid, LinkButton, Notice, NoticeKind,
        PageHead, PostForm, Row, Stack, Steps, TextArea, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    pub id: String,
    pub organisation: String,
    pub name: String,
    pub function: String,
    pub email: String,
    pub phone: String,
    pub message: String,
    pub lang: Lang,
    /// In the reader's time zone.
    pub asked_at: time::OffsetDateTime,
    pub place: Place,
    /// The request was handled; the form is shown no more.
    pub answer: Option<Answered>,
    /// How the person was checked, or why the answer was no.
    pub checked_how: String,
    /// Another coach was first: what this one had typed.
    pub overtaken: bool,
}

/// What is known of the municipality.
#[derive(Clone, Debug)]
pub struct Place {
    pub name: String,
    pub province: String,
    pub population: i32,
    /// 1 (very urban) to 5 (rural).
    pub urbanity: i16,
    /// Alliances that it is in already: address and name.
    pub alliances: Vec<(String, String)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = t!(text, "coaching-request", municipality = view.place.name.clone());
    let crumbs = vec![Crumb::new(text.get("common-nav-requests"), "/landelijk/aanvragen")];
    let answer = match &view.answer {
        Some(answer) => answered(text, view, answer),
        None => accept(text, view),
    };
    let body = view! {
        <PageHead text title=title.clone() lead=view.organisation.clone() crumbs />
        <Grid>
            <Stack width=Width::Large>
                {asked(text, view)}
                {view.answer.is_none().then(|| check(text, view))}
                {answer}
            </Stack>
            <Stack width=Width::Small aside=true>
                {place(text, &view.place)}
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn asked(text: Text, view: &View) -> AnyView {
    let or_none = |value: &str| if value.is_empty() { text.get("coaching-not-given") } else { value.to_owned() };
    let items = vec![
        (text.get("coaching-name"), view.name.clone().into_any()),
        (text.get("coaching-function"), view.function.clone().into_any()),
        (text.get("coaching-organisation"), view.organisation.clone().into_any()),
        (text.get("coaching-email"), view.email.clone().into_any()),
        (text.get("coaching-phone"), or_none(&view.phone).into_any()),
        (text.get("coaching-message"), or_none(&view.message).into_any()),
        (text.get("coaching-language"), text.get(&format!("common-language-{}", view.lang.code())).into_any()),
        (text.get("coaching-asked-on"), text.moment(view.asked_at).into_any()),
    ];
    view! {
        <Card title=text.get("coaching-who-asks")>
            <Facts items />
        </Card>
    }
    .into_any()
}

fn place(text: Text, place: &Place) -> AnyView {
    let mut items = vec![
        (text.get("coaching-municipality"), place.name.clone().into_any()),
        (text.get("coaching-province"), place.province.clone().into_any()),
        (text.get("coaching-population"), text.number(i64::from(place.population)).into_any()),
        (text.get("coaching-urbanity"), text.get(&format!("coaching-urbanity-{}", place.urbanity)).into_any()),
    ];
    let alliances = place
        .alliances
        .iter()
        .map(|(slug, name)| view! { <p><a href=format!("/a/{slug}")>{name.clone()}</a></p> })
        .collect_view();
    if place.alliances.is_empty() {
        items.push((text.get("coaching-alliances"), text.get("coaching-no-alliance-here").into_any()));
    } else {
        items.push((text.get("coaching-alliances"), alliances.into_any()));
    }
    view! {
        <Card title=text.get("coaching-the-municipality")>
            <Facts items />
            <p class="aw-note"><a href="/bronnen">{text.get("common-footer-sources")}</a></p>
        </Card>
    }
    .into_any()
}

/// The address that was given proves nothing: the municipality's own public one does.
fn check(text: Text, view: &View) -> AnyView {
    let municipality = view.place.name.clone();
    let steps = [
        t!(text, "coaching-check-1", municipality = municipality.clone()),
        t!(text, "coaching-check-2", name = view.name.clone()),
        text.get("coaching-check-3"),
        text.get("coaching-check-4"),
    ];
    let items = steps.into_iter().map(|step| view! { <p>{step}</p> }.into_any()).collect();
    view! {
        <Card title=text.get("coaching-check")>
            <p>{text.get("coaching-check-why")}</p>
            <Steps items />
        </Card>
    }
    .into_any()
}

fn accept(text: Text, view: &View) -> AnyView {
    let form = &view.form;
    let letter = t!(text, "coaching-accept-letter", name = view.name.clone());
    view! {
        <Card title=text.get("coaching-accept-title") kind=CardKind::Call>
            <p>{text.get("coaching-accept-about")}</p>
            <PostForm text form>
                <Field text form name="alliance_name" label=text.get("coaching-alliance-name") required=true />
                <Checkbox
                    text
                    form
                    name="lead_is_municipality"
                    label=text.get("coaching-lead-is-municipality")
                    hint=text.get("coaching-lead-is-municipality-hint")
                />
                <TextArea
                    text
                    form
                    name="checked_how"
                    label=text.get("coaching-checked-how")
                    hint=text.get("coaching-checked-how-hint")
                    rows=3
                    required=true
                />
                <p class="aw-note">{letter}</p>
                <Row>
                    <Button>{text.get("coaching-accept")}</Button>
                    <LinkButton href=format!("/landelijk/aanvragen/{}/afwijzen", view.id) kind=ButtonKind::Quiet>
                        {text.get("coaching-decline-link")}
                    </LinkButton>
                </Row>
            </PostForm>
        </Card>
    }
    .into_any()
}

fn answered(text: Text, view: &View, answer: &Answered) -> AnyView {
    let key = if answer.accepted { "coaching-was-accepted" } else { "coaching-was-declined" };
    let words = t!(text, key, name = answer.by.clone(), date = text.date(answer.on));
    let overtaken = view.overtaken.then(|| {
        let typed = [
            ("alliance_name", "coaching-alliance-name"),
            ("checked_how", "coaching-checked-how"),
            ("reason", "coaching-reason"),
        ]
        .into_iter()
        .map(|(field, key)| (text.get(key), view.form.value(field)))
        .filter(|(_, value)| !value.is_empty())
        .map(|(label, value)| (label, value.into_any()))
        .collect();
        view! {
            <Notice kind=NoticeKind::Error announce=true title=text.get("coaching-overtaken-title")>
                {text.get("coaching-overtaken")}
            </Notice>
            <Card title=text.get("coaching-you-typed")>
                <Facts items=typed />
            </Card>
        }
    });
    let label = text.get(if answer.accepted { "coaching-checked-how" } else { "coaching-reason" });
    let items = vec![(label, view.checked_how.clone().into_any())];
    let link = answer.slug.clone().map(|slug| {
        view! {
            <Row>
                <LinkButton href=format!("/a/{slug}")>{text.get("coaching-to-alliance")}</LinkButton>
            </Row>
        }
    });
    view! {
        {overtaken}
        <Card title=text.get("coaching-answer")>
            <p>{words}</p>
            <Facts items />
            {link}
        </Card>
    }
    .into_any()
}
