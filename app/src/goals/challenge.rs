//! A challenge to work on, and its coalition.

use leptos::prelude::*;
use uuid::Uuid;

use super::{crumbs, forms::removal, goals_path};
use crate::{
    alliance::Place,
    components::{Button, Card, Checkboxes, Choice, PageHead, PostForm, Radios, Row, Width},
    form::FormState,
    frame::{Frame, document},
    t,
};

/// A challenge to choose.
#[derive(Clone, Debug)]
pub struct ChooseView {
    pub place: Place,
    pub form: FormState,
    /// Number and name of those that were not chosen yet.
    pub challenges: Vec<(i32, String)>,
}

pub fn choose_page(frame: Frame, view: ChooseView) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get("goals-challenge-add");
    let options: Vec<Choice> =
        view.challenges.iter().map(|(number, name)| Choice::new(number.to_string(), name.clone())).collect();
    let back = goals_path(&view.place.slug, "");
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("goals-challenge-lead") crumbs=crumbs(text, &view.place) />
        <Card title=text.get("goals-fill-in") width=Width::TwoThirds>
            <PostForm text form>
                <Radios text form name="number" label=text.get("goals-challenge-which") options required=true />
                <Row>
                    <Button>{text.get("goals-challenge-next")}</Button>
                    <a href=back>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}

/// The coalition of a challenge.
#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    pub name: String,
    /// Number, name and contribution of partners that contribute to this challenge.
    pub partners: Vec<(String, String, String)>,
    /// Number and name of the others.
    pub others: Vec<(String, String)>,
    pub remove: (String, Uuid),
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let name = if view.name.is_empty() { text.get("goals-challenge-unnamed") } else { view.name.clone() };
    let title = t!(text, "goals-coalition-title", challenge = name);
    let partners: Vec<Choice> =
        view.partners.iter().map(|(id, name, what)| Choice::new(id.clone(), name.clone()).hint(what.clone())).collect();
    let partners = (!partners.is_empty()).then(|| {
        view! {
            <Checkboxes text form name="partners" label=text.get("goals-coalition-with") options=partners required=true />
        }
    });
    let chosen = view.others.iter().any(|(id, _)| form.chosen("others", id)) || view.partners.is_empty();
    let others: Vec<Choice> = view.others.iter().map(|(id, name)| Choice::new(id.clone(), name.clone())).collect();
    let others = (!others.is_empty()).then(|| {
        view! {
            <details class="aw-fold" open=chosen>
                <summary>{t!(text, "goals-coalition-others-open", count = view.others.len())}</summary>
                <Checkboxes text form name="others" label=text.get("goals-coalition-others") options=others />
            </details>
        }
    });
    let back = goals_path(&view.place.slug, "");
    let (action, once) = view.remove.clone();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("goals-coalition-lead") crumbs=crumbs(text, &view.place) />
        <Card title=text.get("goals-coalition") width=Width::TwoThirds>
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                {partners}
                {others}
                <Row>
                    <Button>{text.get("common-save")}</Button>
                    <a href=back>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
            {removal(text, action, once, "goals-challenge-remove")}
        </Card>
    };
    document(frame, title, body.into_any())
}
