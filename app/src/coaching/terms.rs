//! Names of the challenges and the life domains, in both languages. A slot without a name is shown nowhere else.

use leptos::prelude::*;

use crate::{
    components::{
        Button, ButtonKind, Card, Crumb, Field, Grid, LinkButton, Notice, NoticeKind, PageHead, PostForm, Row, Width,
    },
    form::{FormState, Overtaken},
    frame::{Frame, document},
    t,
    text::Text,
};

/// A slot to name. Fields of a form have fixed names, so they are written out.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    pub slot: &'static str,
    pub nl: &'static str,
    pub en: &'static str,
    pub version: &'static str,
    /// What the names were when the form was filled.
    pub was: &'static str,
}

macro_rules! slots {
    ($kind:literal: $($number:literal),+) => {
        [$(Slot {
            slot: concat!($kind, "-", $number),
            nl: concat!($kind, "-", $number, "-nl"),
            en: concat!($kind, "-", $number, "-en"),
            version: concat!($kind, "-", $number, "-version"),
            was: concat!($kind, "-", $number, "-was"),
        }),+]
    };
}

pub const CHALLENGES: [Slot; 10] = slots!("challenge": 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
pub const LIFE_DOMAINS: [Slot; 8] = slots!("life_domain": 1, 2, 3, 4, 5, 6, 7, 8);

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    /// Who saved the slots that were overtaken.
    pub by: Overtaken,
    /// Slots that were named in between, with the names that are stored now: Dutch, English.
    pub overtaken: Vec<(&'static str, String, String)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get("coaching-terms");
    let crumbs = vec![Crumb::new(text.get("common-nav-administration"), "/landelijk/beheer")];
    let overtaken = (!view.overtaken.is_empty()).then(|| {
        view! { <Notice kind=NoticeKind::Warning announce=true>{text.get(&view.by.key("coaching-terms-overtaken"))}</Notice> }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("coaching-terms-lead") crumbs />
        {overtaken}
        <PostForm text form>
            <Grid>
                <Card title=text.get("coaching-challenges") width=Width::Half>{fields(text, view, &CHALLENGES)}</Card>
                <Card title=text.get("coaching-life-domains") width=Width::Half>{fields(text, view, &LIFE_DOMAINS)}</Card>
            </Grid>
            <Row>
                <Button>{text.get("common-save")}</Button>
                <LinkButton href="/landelijk/beheer" kind=ButtonKind::Quiet>{text.get("common-cancel")}</LinkButton>
            </Row>
        </PostForm>
    };
    document(frame, title, body.into_any())
}

fn fields(text: Text, view: &View, slots: &[Slot]) -> AnyView {
    let form = &view.form;
    slots
        .iter()
        .enumerate()
        .map(|(index, slot)| {
            let number = index + 1;
            let stored = view.overtaken.iter().find(|(changed, ..)| *changed == slot.slot);
            let hint = |name: Option<&String>| match name {
                Some(name) if name.is_empty() => text.get("coaching-terms-stored-empty"),
                Some(name) => t!(text, "coaching-terms-stored", name = name.clone()),
                None => String::new(),
            };
            view! {
                <input type="hidden" name=slot.version value=form.value(slot.version) />
                <input type="hidden" name=slot.was value=form.value(slot.was) />
                <div class="aw-pair">
                    <Field
                        text
                        form
                        name=slot.nl
                        label=t!(text, "coaching-terms-nl", number = number)
                        hint=hint(stored.map(|(_, nl, _)| nl))
                    />
                    <Field
                        text
                        form
                        name=slot.en
                        label=t!(text, "coaching-terms-en", number = number)
                        hint=hint(stored.map(|(_, _, en)| en))
                    />
                </div>
            }
        })
        .collect_view()
        .into_any()
}
