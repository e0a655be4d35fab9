//! Inviting somebody into the national team.

use leptos::prelude::*;

use crate::{
    components::{
        Button, ButtonKind, Card, Choice, Crumb, Grid, LinkButton, PageHead, PersonFields, PostForm, Radios, Row, Width,
    },
    form::FormState,
    frame::{Frame, document},
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("coaching-invite");
    let crumbs = vec![Crumb::new(text.get("common-nav-administration"), "/landelijk/beheer")];
    let roles = ["coach", "admin"].map(|role| {
        let hint = text.get(&format!("coaching-invite-{role}"));
        Choice::new(role, text.get(&format!("national-role-{role}"))).hint(hint)
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("coaching-invite-lead") crumbs />
        <Grid>
            <Card title=text.get("coaching-invite-card") width=Width::Large>
                <PostForm text form>
                    <PersonFields text form />
                    <Radios text form name="role" label=text.get("coaching-role") options=roles.into() required=true />
                    <Row>
                        <Button>{text.get("coaching-invite-button")}</Button>
                        <LinkButton href="/landelijk/beheer" kind=ButtonKind::Quiet>{text.get("common-cancel")}</LinkButton>
                    </Row>
                </PostForm>
            </Card>
        </Grid>
    };
    document(frame, title, body.into_any())
}
