use super::*;
use crate::account::Lang;

#[test]
fn a_new_version_is_compared_by_key() {
    let old = small();
    let mut new = small();
    new.steps.retain(|step| step.key.as_str() != "network");
    new.steps.push(step("handover", "5.6", &[]));
    new.steps[0].number = "1.9".to_owned();
    new.steps[1].texts.nl.why = "Anders".to_owned();
    new.formats[2].markdown = "# Nieuw".to_owned();
    let changes = Changes::between(&old, &new);
    assert_eq!(keys(&changes.added), ["handover"]);
    assert_eq!(keys(&changes.changed), ["lead", "figures"]);
    assert_eq!(keys(&changes.removed), ["network"]);
    assert!(Changes::between(&old, &old).is_empty());
}

#[test]
fn a_step_that_is_dropped_stays_where_work_exists() {
    let old = small();
    let mut new = small();
    new.steps.retain(|step| step.key.as_str() != "network");
    new.formats.retain(|format| format.key != "format-network");
    let published = new.clone().published_after(&old);
    let network = published.step("network").expect("it is kept");
    assert!(network.retired);
    assert!(published.format("format-network", Lang::En).is_some(), "its format is Dutch only");
    let shown = |progress: &Progress| published.shown(progress, true).iter().any(|step| step.key.as_str() == "network");
    assert!(shown(&done(&old, &["network"])));
    assert!(!shown(&Progress::default()));
    assert!(published.route(true).all(|step| step.key.as_str() != "network"));
    assert_eq!(published.clone().published_after(&published), published);
    let back = old.clone().published_after(&published);
    assert_eq!(back, old);
    assert_eq!(keys(&Changes::between(&published, &back).added), ["network"]);
}

#[test]
fn a_step_reads_differently_when_the_lead_is_not_a_municipality() {
    let mut step = step("lead", "1.2", &[]);
    step.texts.nl.why = "De wethouder".to_owned();
    assert_eq!(step.text(Lang::Nl, false).why, "De wethouder");
    step.texts.nl.other_lead = Some(OtherLead { why: Some("Het bestuur".to_owned()), ..OtherLead::default() });
    assert_eq!(step.text(Lang::Nl, false).why, "Het bestuur");
    assert_eq!(step.text(Lang::Nl, false).title, "lead");
    assert_eq!(step.text(Lang::Nl, true).why, "De wethouder");
    assert_eq!(step.text(Lang::En, false).why, "");
}

#[test]
fn the_title_of_a_format_is_its_heading() {
    let format = |markdown: &str| FormatText {
        key: "a".to_owned(),
        lang: Lang::Nl,
        markdown: markdown.to_owned(),
        dutch_only: false,
        print: false,
    };
    assert_eq!(format("\n# Startnotitie \n\n## Waarom").title(), "Startnotitie");
    assert_eq!(format("## Waarom").title(), "a");
}

proptest! {
    #[test]
    fn a_version_is_read_back_from_its_json(content in any_content()) {
        let json = serde_json::to_string(&content).expect("it can be written");
        prop_assert_eq!(serde_json::from_str::<Content>(&json).expect("it can be read"), content);
    }

    #[test]
    fn publishing_loses_no_step_and_keeps_the_new_order(old in any_content(), new in any_content()) {
        let published = new.clone().published_after(&old);
        for step in old.steps.iter().chain(&new.steps) {
            prop_assert!(published.step(step.key.as_str()).is_some());
        }
        let kept: Vec<_> = published.steps.iter().filter(|step| new.step(step.key.as_str()).is_some()).cloned().collect();
        prop_assert_eq!(kept, new.steps.clone());
        let changes = Changes::between(&old, &new);
        let live = |content: &Content, key: &StepKey| content.step(key.as_str()).is_some_and(|step| !step.retired);
        for key in (0..9).map(|index| StepKey::from(format!("s{index}"))) {
            prop_assert_eq!(changes.added.contains(&key), live(&new, &key) && !live(&old, &key));
            prop_assert_eq!(changes.removed.contains(&key), live(&old, &key) && !live(&new, &key));
        }
    }
}

#[test]
fn ticks_stay_with_their_criteria_when_these_change_places() {
    let mut content = small();
    let ticks = [StepWork { checked: vec!["a".into()], ..work("safety", None, StepStatus::Busy) }];
    let progress: Progress = ticks.into_iter().collect();
    assert!(light_done(&content, &progress, YEAR));
    let safety = content.steps.iter_mut().find(|step| step.light > 0).expect("a step");
    safety.texts.nl.done.reverse();
    assert_eq!(safety.ticked(&["a".to_owned()]), (1, 2));
    assert!(!light_done(&content, &progress, YEAR), "now the light arrangement is what comes first in the new list");
    let other =
        OtherLead { done: Some(vec![Criterion { key: "c".to_owned(), text: "C".to_owned() }]), ..OtherLead::default() };
    let safety = content.steps.iter_mut().find(|step| step.light > 0).expect("a step");
    safety.texts.nl.other_lead = Some(other);
    assert_eq!(safety.ticked(&["c".to_owned(), "gone".to_owned()]), (1, 2), "a criterion of another lead counts");
}
