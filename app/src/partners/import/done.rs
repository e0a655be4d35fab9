//! After the last step: what came of the list, and the rows to correct.

use leptos::prelude::*;
use uuid::Uuid;

use super::{import_crumbs, import_path, list_path, partners_path};
use crate::{
    alliance::Place,
    components::{ButtonKind, Card, LinkButton, PageHead, Row},
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub id: Uuid,
    pub file: String,
    /// The end of a locale key `import-done-…`, with its count.
    pub counts: Vec<(&'static str, usize)>,
    pub errors: usize,
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
                <Row>
                    <LinkButton href=list_path(&view.place.slug, view.id, "/fouten") download=true>
                        {text.get("import-errors-download")}
                    </LinkButton>
                    <LinkButton kind=ButtonKind::Secondary href=import_path(&view.place.slug, "")>
                        {text.get("import-again")}
                    </LinkButton>
                </Row>
                <p class="aw-note">{text.get("import-kept")}</p>
            </Card>
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=t!(text, "import-done-lead", file = view.file.clone()) crumbs=import_crumbs(text, &view.place)>
            <LinkButton href=partners_path(&view.place.slug, "")>{text.get("import-to-partners")}</LinkButton>
        </PageHead>
        <Card title=text.get("import-done-what")>
            <ul>{counts}</ul>
        </Card>
        {errors}
    };
    document(frame, title, body.into_any())
}
