//! The published route as the national team reads it.

use app::{
    coaching::route::{Changed, Phase, Step, View, page},
    frame::Nav,
};
use domain::{
    account::Lang,
    route::{Changes, Content, StepKey, StepText},
};
use store::route::content;

use crate::http::{Answer, Cx};

pub async fn get(cx: Cx) -> Answer {
    cx.national()?;
    let version = cx.app.route().await?;
    let content = &version.content;
    let lang = cx.text.lang;
    // Versions are numbered one after another.
    let before = content::version(&cx.app.store, version.number - 1).await?;
    let view = View {
        version: version.number,
        published_at: domain::time::local(version.published_at),
        phases: content
            .phases
            .iter()
            .map(|phase| Phase {
                number: phase.number,
                title: phase.title.get(lang).clone(),
                steps: content
                    .steps
                    .iter()
                    .filter(|step| step.phase == phase.number)
                    .map(|one| step(one, lang))
                    .collect(),
            })
            .collect(),
        changed: before.map(|before| changed(&before.content, content, lang)),
    };
    cx.ok(cx.frame(Some(Nav::Route)).await?, view, page)
}

fn step(step: &domain::route::Step, lang: Lang) -> Step {
    let other = if lang == Lang::Nl { Lang::En } else { Lang::Nl };
    Step {
        number: step.number.clone(),
        title: step.texts.get(lang).title.clone(),
        other_title: step.texts.get(other).title.clone(),
        hours: step.hours,
        basic: step.basic,
        yearly: step.yearly,
        retired: step.retired,
        missing_nl: missing(&step.texts.nl),
        missing_en: missing(&step.texts.en),
        formats: step.formats.len(),
    }
}

/// Fields without text.
fn missing(text: &StepText) -> Vec<&'static str> {
    [
        ("title", text.title.is_empty()),
        ("why", text.why.is_empty()),
        ("why_plain", text.why_plain.is_empty()),
        ("how", text.how.is_empty()),
        ("done", text.done.is_empty()),
        ("product", text.product.is_empty()),
        ("evidence", text.evidence.is_empty()),
        ("pitfalls", text.pitfalls.is_empty()),
    ]
    .into_iter()
    .filter(|(_, is_missing)| *is_missing)
    .map(|(field, _)| field)
    .collect()
}

fn changed(before: &Content, now: &Content, lang: Lang) -> Changed {
    let changes = Changes::between(before, now);
    let names = |content: &Content, keys: &[StepKey]| {
        keys.iter()
            .filter_map(|key| content.step(key.as_str()))
            .map(|step| format!("{} {}", step.number, step.texts.get(lang).title))
            .collect()
    };
    Changed {
        added: names(now, &changes.added),
        changed: names(now, &changes.changed),
        removed: names(before, &changes.removed),
    }
}
