//! The first step: choose a file. And the lists that wait for the next.

use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::Home;
use crate::{
    components::{Button, Card, Field, FieldKind, Grid, PageHead, PostForm, Row, Width},
    form::FormState,
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub home: Home,
    pub form: FormState,
    /// Lists that wait: number, name of the file, and since when.
    pub waiting: Vec<(Uuid, String, Date)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, form) = (frame.text, &view.form);
    let title = text.get("import-title");
    let waiting = (!view.waiting.is_empty()).then(|| {
        let lines = view
            .waiting
            .iter()
            .map(|(id, name, since)| {
                let since = t!(text, "import-waiting-since", date = text.date(*since));
                view! { <li><a href=view.home.list(*id, "/controle")>{name.clone()}</a> " " <span class="aw-note">{since}</span></li> }
            })
            .collect_view();
        view! {
            <Card title=text.get("import-waiting") width=Width::Third>
                <ul>{lines}</ul>
                <p class="aw-note">{text.get("import-kept")}</p>
            </Card>
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("import-lead") crumbs=view.home.above(text) />
        <Grid>
            <Card title=text.get("import-choose") width=Width::TwoThirds>
                <PostForm text form multipart=true>
                    <Field
                        text
                        form
                        name="file"
                        kind=FieldKind::File
                        label=text.get("import-file")
                        hint=text.get("import-file-hint")
                        required=true
                        accept=".xlsx,.ods,.csv,.txt"
                    />
                    <p class="aw-note">{text.get("partners-contact-business")}</p>
                    <Row>
                        <Button>{text.get("import-file-button")}</Button>
                        <a href=view.home.back()>{text.get("common-cancel")}</a>
                    </Row>
                </PostForm>
                <p>{text.get("import-what")}</p>
            </Card>
            {waiting}
        </Grid>
    };
    document(frame, title, body.into_any())
}
