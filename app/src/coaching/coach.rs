//! An admin gives an alliance another coach, or none.

use leptos::prelude::*;

use crate::{
    components::{Button, ButtonKind, Card, Choice, Crumb, Grid, LinkButton, PageHead, PostForm, Row, Select, Width},
    form::FormState,
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    pub slug: String,
    pub name: String,
    /// Empty for the whole team.
    pub now: String,
    /// Id, name, and how many alliances they have.
    pub team: Vec<(String, String, usize)>,
    /// How many leads get a mail.
    pub letters: usize,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("coaching-set-coach");
    let back = format!("/a/{}", view.slug);
    let crumbs = vec![Crumb::new(view.name.clone(), back.clone())];
    let now = if view.now.is_empty() { text.get("coaching-whole-team") } else { view.now };
    let team = view
        .team
        .into_iter()
        .map(|(id, name, count)| Choice::new(id, t!(text, "coaching-coach-option", name = name, count = count)))
        .collect::<Vec<_>>();
    let body = view! {
        <PageHead text title=title.clone() lead=t!(text, "coaching-coach-now", name = now) crumbs />
        <Grid>
            <Card title=text.get("coaching-new-coach") width=Width::Large>
                <PostForm text form>
                    <Select
                        text
                        form
                        name="coach"
                        label=text.get("coaching-coach")
                        hint=text.get("coaching-set-coach-hint")
                        empty=text.get("coaching-whole-team")
                        options=team
                    />
                    <p class="aw-note">{t!(text, "coaching-lead-mails", count = view.letters)}</p>
                    <Row>
                        <Button>{text.get("common-save")}</Button>
                        <LinkButton href=back kind=ButtonKind::Quiet>{text.get("common-cancel")}</LinkButton>
                    </Row>
                </PostForm>
            </Card>
        </Grid>
    };
    document(frame, title, body.into_any())
}
