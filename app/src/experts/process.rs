//! A process of the alliance's own in the rung matrix: its name.

use leptos::prelude::*;
use uuid::Uuid;

use super::{crumbs, experts_path};
use crate::{
    alliance::Place,
    components::{Button, Card, Confirm, Crumb, Field, Grid, PageHead, PostForm, Row, Stack, Width},
    form::FormState,
    frame::{Frame, document},
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Where it is taken away, and the number of that form; nothing for a new one.
    pub remove: Option<(String, Uuid)>,
    /// Why it was not taken away.
    pub used: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let key = if view.remove.is_some() { "experts-process-title" } else { "experts-process-add" };
    let title = text.get(key);
    let up = experts_path(&view.place.slug, "/trede");
    let mut crumbs = crumbs(text, &view.place);
    crumbs.push(Crumb::new(text.get("experts-matrix-title"), up.clone()));
    let form = &view.form;
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("experts-process-lead") crumbs />
        <Grid>
            <Stack width=Width::TwoThirds>
                <Card title=text.get("experts-fill-in")>
                    <PostForm text form>
                        <input type="hidden" name="version" value=form.value("version") />
                        <Field text form name="name" guarded=true label=text.get("experts-process-name") hint=text.get("experts-process-name-hint") required=true />
                        <Row>
                            <Button>{text.get("common-save")}</Button>
                            <a href=up>{text.get("common-cancel")}</a>
                        </Row>
                    </PostForm>
                    {remove(text, view)}
                </Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}

fn remove(text: Text, view: &View) -> Option<AnyView> {
    view.remove.as_ref().map(|(action, once)| {
        if view.used {
            return view! { <p class="aw-note">{text.get("experts-process-used")}</p> }.into_any();
        }
        view! {
            <Confirm
                label=text.get("experts-process-remove")
                button=text.get("experts-process-remove-button")
                action=action.clone()
                once=*once
            >
                <p>{text.get("experts-process-remove-text")}</p>
            </Confirm>
        }
        .into_any()
    })
}
