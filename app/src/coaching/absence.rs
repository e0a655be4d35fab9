//! One's own absence: until when, and who stands in.

use leptos::prelude::*;

use crate::{
    components::{
        Button, ButtonKind, Card, Choice, Crumb, Field, FieldKind, Grid, LinkButton, Notice, NoticeKind, Once,
        PageHead, PostForm, Row, Select, Stack, Width,
    },
    form::FormState,
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    /// Id and name of the others.
    pub team: Vec<(String, String)>,
    /// Until when one is absent now, and who stands in.
    pub away: Option<(time::Date, String)>,
    /// Alliances whose lead gets a mail.
    pub letters: usize,
    pub once_back: uuid::Uuid,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("coaching-absence");
    let crumbs = vec![Crumb::new(text.get("coaching-home"), "/landelijk")];
    let mails = t!(text, "coaching-absence-mails", count = view.letters);
    let back = view.away.clone().map(|(until, cover)| {
        let words = t!(text, "coaching-away-until", date = text.date(until), name = cover);
        view! {
            <Notice kind=NoticeKind::Info>
                <p>{words}</p>
                <form method="post" action="/landelijk/afwezig/terug">
                    <Once once=view.once_back />
                    <Row>
                        <Button kind=ButtonKind::Secondary>{text.get("coaching-back")}</Button>
                    </Row>
                </form>
            </Notice>
        }
    });
    let team: Vec<Choice> = view.team.into_iter().map(|(id, name)| Choice::new(id, name)).collect();
    let fields = if team.is_empty() {
        view! { <p>{text.get("coaching-absence-alone")}</p> }.into_any()
    } else {
        view! {
            <PostForm text form>
                <Field text form name="until" label=text.get("coaching-until") kind=FieldKind::Date required=true />
                <Select
                    text
                    form
                    name="cover"
                    label=text.get("coaching-cover")
                    hint=text.get("coaching-cover-hint")
                    options=team
                    required=true
                />
                <p class="aw-note">{mails}</p>
                <Row>
                    <Button>{text.get("coaching-absence-button")}</Button>
                    <LinkButton href="/landelijk" kind=ButtonKind::Quiet>{text.get("common-cancel")}</LinkButton>
                </Row>
            </PostForm>
        }
        .into_any()
    };
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("coaching-absence-lead") crumbs />
        <Grid>
            <Stack width=Width::Large>
                {back}
                <Card title=text.get("coaching-absence-card")>{fields}</Card>
            </Stack>
        </Grid>
    };
    document(frame, title, body.into_any())
}
