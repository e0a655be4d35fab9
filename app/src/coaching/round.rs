//! The yearly round of the national monitor: from when to when it is open.

use domain::coaching::MonitorRound;
use leptos::prelude::*;

use crate::{
    components::{
        Button, ButtonKind, Card, Crumb, Field, FieldKind, Grid, Item, ItemList, LinkButton, Notice, NoticeKind,
        PageHead, PostForm, Row, Stack, Width,
    },
    form::{FormState, Overtaken},
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    /// The year that the form is about.
    pub year: i32,
    /// Who saved in between, and what; nothing when they took the round back.
    pub overtaken: Option<(Overtaken, Option<MonitorRound>)>,
    /// Newest first.
    pub rounds: Vec<MonitorRound>,
    /// Years that can be chosen.
    pub years: Vec<i32>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("coaching-round");
    let crumbs = vec![Crumb::new(text.get("common-nav-administration"), "/landelijk/beheer")];
    let overtaken = view.overtaken.map(|(by, round)| {
        let stored = round.map_or_else(|| text.get("coaching-round-none"), |round| days(text, &round));
        view! { <Notice kind=NoticeKind::Warning>{t!(text, &by.key("coaching-round-overtaken"), stored = stored)}</Notice> }
    });
    let years = view.years.iter().map(|year| {
        let round = view.rounds.iter().find(|round| round.year == *year);
        let current = (view.year == *year).then_some("page");
        let href = format!("/landelijk/beheer/monitor?jaar={year}");
        let note = round.map_or_else(|| text.get("coaching-round-none"), |round| days(text, round));
        view! { <Item note><a href=href aria-current=current>{year.to_string()}</a></Item> }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("coaching-round-lead") crumbs />
        <Grid>
            <Stack width=Width::Large>
                {overtaken}
                <Card title=t!(text, "coaching-round-card", year = view.year.to_string())>
                    <PostForm text form>
                        <input type="hidden" name="year" value=view.year.to_string() />
                        <input type="hidden" name="version" value=form.value("version") />
                        <Field text form name="opens_on" label=text.get("coaching-round-opens") kind=FieldKind::Date />
                        <Field text form name="closes_on" label=text.get("coaching-round-closes") kind=FieldKind::Date />
                        <p class="aw-note">{text.get("coaching-round-empty")}</p>
                        <Row>
                            <Button>{text.get("common-save")}</Button>
                            <LinkButton href="/landelijk/beheer" kind=ButtonKind::Quiet>
                                {text.get("common-cancel")}
                            </LinkButton>
                        </Row>
                    </PostForm>
                </Card>
            </Stack>
            <Card title=text.get("coaching-round-years")>
                <ItemList>{years.collect_view()}</ItemList>
            </Card>
        </Grid>
    };
    document(frame, title, body.into_any())
}

/// "Van 1 september tot en met 15 oktober."
pub(super) fn days(text: Text, round: &MonitorRound) -> String {
    t!(text, "coaching-round-days", from = text.date(round.opens_on), to = text.date(round.closes_on))
}
