//! After the last step: what came of the list, and the rows to correct.

use leptos::prelude::*;
use uuid::Uuid;

use super::Home;
use crate::{
    components::{ButtonKind, Card, LinkButton, PageHead, Row},
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub home: Home,
    pub id: Uuid,
    pub file: String,
    /// The end of a locale key `import-done-…`, with its count.
    pub counts: Vec<(&'static str, usize)>,
    pub errors: usize,
    /// The file came from `LibreOffice`; the rows to correct go back as one of Excel.
    pub ods: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("import-done");
    let counts = view.counts.iter().filter(|(_, count)| *count > 0);
    let counts = counts
        .map(|(key, count)| view! { <li>{t!(text, &format!("import-done-{key}"), count = *count)}</li> })
        .collect_view();
    let errors = (view.errors > 0).then(|| {
        view! {
            <Card title=text.get("import-correct")>
                <p>{t!(text, "import-correct-text", count = view.errors)}</p>
                {view.ods.then(|| view! { <p>{text.get("import-correct-ods")}</p> })}
                <Row>
                    <LinkButton href=view.home.list(view.id, "/fouten") download=true>
                        {text.get("import-errors-download")}
                    </LinkButton>
                    <LinkButton kind=ButtonKind::Secondary href=view.home.path("")>
                        {text.get("import-again")}
                    </LinkButton>
                </Row>
                <p class="aw-note">{text.get("import-kept")}</p>
            </Card>
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=t!(text, "import-done-lead", file = view.file.clone()) crumbs=view.home.crumbs(text)>
            <LinkButton href=view.home.back()>{text.get("import-to-partners")}</LinkButton>
        </PageHead>
        <Card title=text.get("import-done-what")>
            <ul>{counts}</ul>
        </Card>
        {errors}
    };
    document(frame, title, body.into_any())
}
