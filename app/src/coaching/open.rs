//! A coach opens an alliance with a municipality, as initiator.

use leptos::prelude::*;

use crate::{
    components::{
        Button, ButtonKind, Card, Checkbox, Choice, Crumb, Field, Grid, LinkButton, PageHead, PersonFields, PostForm,
        Row, Select, Width,
    },
    form::FormState,
    frame::{Frame, document},
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    /// Code and name, by name.
    pub municipalities: Vec<(String, String)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("coaching-open");
    let crumbs = vec![Crumb::new(text.get("coaching-home"), "/landelijk")];
    let municipalities =
        view.municipalities.into_iter().map(|(code, name)| Choice::new(code, name)).collect::<Vec<_>>();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("coaching-open-lead") crumbs />
        <Grid>
            <Card title=text.get("coaching-open-card") width=Width::Large>
                <PostForm text form>
                    <Select
                        text
                        form
                        name="municipality"
                        label=text.get("coaching-municipality")
                        hint=text.get("coaching-open-municipality-hint")
                        options=municipalities
                        required=true
                    />
                    <Field
                        text
                        form
                        name="alliance_name"
                        label=text.get("coaching-alliance-name")
                        hint=text.get("coaching-alliance-name-hint")
                        required=true
                    />
                    <Field
                        text
                        form
                        name="organisation"
                        label=text.get("coaching-lead-organisation")
                        hint=text.get("coaching-lead-organisation-hint")
                        required=true
                    />
                    <Checkbox
                        text
                        form
                        name="lead_is_municipality"
                        label=text.get("coaching-lead-is-municipality")
                        hint=text.get("coaching-lead-is-municipality-hint")
                    />
                    <h3 class="nl-heading nl-heading--level-3">{text.get("coaching-open-lead-person")}</h3>
                    <PersonFields text form function_required=true />
                    <Row>
                        <Button>{text.get("coaching-open-button")}</Button>
                        <LinkButton href="/landelijk" kind=ButtonKind::Quiet>{text.get("common-cancel")}</LinkButton>
                    </Row>
                </PostForm>
            </Card>
        </Grid>
    };
    document(frame, title, body.into_any())
}
