//! A step of one's own: what stands in no guide but has to be done here.

use leptos::prelude::*;

use super::route_path;
use crate::{
    components::{Button, Card, Choice, Crumb, Field, PageHead, PostForm, Row, Select, TextArea, Width},
    form::FormState,
    frame::{Frame, document},
};

#[derive(Clone, Debug)]
pub struct View {
    pub slug: String,
    pub form: FormState,
    /// Number and title.
    pub phases: Vec<(u8, String)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("route-own-title");
    let options = view
        .phases
        .iter()
        .map(|(number, title)| Choice::new(number.to_string(), format!("{number}. {title}")))
        .collect();
    let crumbs = vec![Crumb::new(text.get("route-title"), route_path(&view.slug))];
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("route-own-lead") crumbs />
        <Card title=text.get("route-own-card") width=Width::TwoThirds>
            <PostForm text form>
                <Field text form name="title" label=text.get("route-own-name") hint=text.get("route-own-name-hint") required=true />
                <Select text form name="phase" label=text.get("route-phase") options required=true />
                <TextArea text form name="done" label=text.get("route-own-done") hint=text.get("route-own-done-hint") />
                <Row>
                    <Button>{text.get("route-own-button")}</Button>
                    <a href=route_path(&view.slug)>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}
