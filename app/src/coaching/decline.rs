//! Answering a request with no, and why.

use leptos::prelude::*;

use crate::{
    components::{Button, ButtonKind, Card, Crumb, Grid, LinkButton, PageHead, PostForm, Row, TextArea, Width},
    form::FormState,
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    pub id: String,
    pub municipality: String,
    pub name: String,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = t!(text, "coaching-decline-title", municipality = view.municipality.clone());
    let back = format!("/landelijk/aanvragen/{}", view.id);
    let crumbs = vec![
        Crumb::new(text.get("common-nav-requests"), "/landelijk/aanvragen"),
        Crumb::new(t!(text, "coaching-request", municipality = view.municipality.clone()), back.clone()),
    ];
    let body = view! {
        <PageHead text title=title.clone() lead=t!(text, "coaching-decline-lead", name = view.name) crumbs />
        <Grid>
            <Card title=text.get("coaching-your-answer") width=Width::Large>
                <PostForm text form>
                    <TextArea
                        text
                        form
                        name="reason"
                        label=text.get("coaching-reason")
                        hint=text.get("coaching-reason-hint")
                        required=true
                    />
                    <Row>
                        <Button kind=ButtonKind::Danger>{text.get("coaching-decline")}</Button>
                        <LinkButton href=back kind=ButtonKind::Quiet>{text.get("common-cancel")}</LinkButton>
                    </Row>
                </PostForm>
            </Card>
        </Grid>
    };
    document(frame, title, body.into_any())
}
