//! "Wat hebt u al?": an alliance that enters half-way ticks what it has, and says in which phase it goes on.

use domain::route::StepStatus;
use leptos::prelude::*;

use super::{StepLink, route_path, status_badge};
use crate::{
    components::{Button, Card, Choice, Crumb, Notice, NoticeKind, PageHead, PostForm, Radios, Row},
    form::FormState,
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub slug: String,
    pub form: FormState,
    pub phases: Vec<PhaseView>,
}

#[derive(Clone, Debug)]
pub struct PhaseView {
    pub number: u8,
    pub title: String,
    pub steps: Vec<StepView>,
}

#[derive(Clone, Debug)]
pub struct StepView {
    pub key: String,
    pub link: StepLink,
    pub product: String,
    /// In the route that was chosen; the others are folded away.
    pub chosen: bool,
    /// There is work in it already, which stays as it is.
    pub has_work: Option<StepStatus>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let title = text.get("route-enter-title");
    let phases = view.phases.iter().map(|phase| fieldset(&frame, form, phase)).collect_view();
    let options = view
        .phases
        .iter()
        .map(|phase| Choice::new(phase.number.to_string(), format!("{}. {}", phase.number, phase.title)))
        .collect();
    let crumbs = vec![Crumb::new(text.get("route-title"), route_path(&view.slug))];
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("route-enter-lead") crumbs />
        <Notice kind=NoticeKind::Remark>{text.get("route-enter-note")}</Notice>
        <PostForm text form>
            {phases}
            <Card title=text.get("route-enter-phase-card")>
                <Radios
                    text
                    form
                    name="phase"
                    label=text.get("route-enter-phase")
                    hint=text.get("route-enter-phase-hint")
                    options
                    required=true
                />
            </Card>
            <Row>
                <Button>{text.get("route-enter-button")}</Button>
                <a href=route_path(&view.slug)>{text.get("common-cancel")}</a>
            </Row>
        </PostForm>
    };
    document(frame, title, body.into_any())
}

fn fieldset(frame: &Frame, form: &FormState, phase: &PhaseView) -> AnyView {
    let text = frame.text;
    let title = t!(text, "route-phase-title", number = phase.number, title = phase.title.clone());
    let (chosen, others): (Vec<_>, Vec<_>) =
        phase.steps.iter().partition(|step| step.chosen || step.has_work.is_some());
    let open = others.iter().any(|step| form.chosen("steps", &step.key));
    let others = (!others.is_empty()).then(|| {
        let summary = t!(text, "route-beside-fold", phase = phase.number, count = others.len());
        view! {
            <details class="aw-fold" open=open>
                <summary>{summary}</summary>
                {others.into_iter().map(|step| tick(text, form, step)).collect_view()}
            </details>
        }
    });
    view! {
        <fieldset class="aw-fieldset utrecht-form-field">
            <legend class="utrecht-form-label">{title}</legend>
            {chosen.into_iter().map(|step| tick(text, form, step)).collect_view()}
            {others}
        </fieldset>
    }
    .into_any()
}

fn tick(text: Text, form: &FormState, step: &StepView) -> AnyView {
    if let Some(status) = step.has_work {
        return view! { <p>{status_badge(text, status)} " " {step.link.name()}</p> }.into_any();
    }
    let id = format!("stap-{}", step.key);
    view! {
        <label class="aw-check" for=id>
            <input
                type="checkbox"
                class="utrecht-checkbox utrecht-checkbox--html-input"
                id=id.clone()
                name="steps"
                value=step.key.clone()
                checked=form.chosen("steps", &step.key)
            />
            <span>{step.link.name()} <span class="aw-check__hint">{step.product.clone()}</span></span>
        </label>
    }
    .into_any()
}
