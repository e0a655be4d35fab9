//! An admin appoints a new lead when the old one has gone.

use leptos::prelude::*;

use crate::{
    components::{
        Button, ButtonKind, Card, Crumb, Grid, LinkButton, Notice, NoticeKind, PageHead, PersonFields, PostForm, Row,
        Stack, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    pub slug: String,
    pub name: String,
    /// Names of the leads who lose their seat.
    pub leads: Vec<String>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("coaching-appoint");
    let back = format!("/a/{}", view.slug);
    let crumbs = vec![Crumb::new(view.name.clone(), back.clone())];
    let gone = (!view.leads.is_empty()).then(|| {
        let words = t!(text, "coaching-appoint-gone", leads = view.leads.join(", "));
        view! { <Notice kind=NoticeKind::Warning title=text.get("coaching-appoint-warning")>{words}</Notice> }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("coaching-appoint-lead") crumbs />
        <Grid>
            <Stack width=Width::Large>
                {gone}
                <Card title=text.get("coaching-appoint-card")>
                    <PostForm text form>
                        <input type="hidden" name="role" value="lead" />
                        <PersonFields text form />
                        <p class="aw-note">{text.get("coaching-appoint-mails")}</p>
                        <Row>
                            <Button>{text.get("coaching-appoint-button")}</Button>
                            <LinkButton href=back kind=ButtonKind::Quiet>{text.get("common-cancel")}</LinkButton>
                        </Row>
                    </PostForm>
                </Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}
