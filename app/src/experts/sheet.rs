//! The agreement sheet (afsprakenblad) of a place: what somebody may count on, in plain words, to be signed on paper. Rule: it names no person, no
//! group, and nothing about a benefit or an age; what is not agreed yet is said, never left out.

use domain::experts::{plan::Plan, slots::Slot};

use super::{Names, document::Block, euro, month_name};
use crate::{t, text::Text};

/// "Afsprakenblad plek 1".
pub fn title(text: Text, slot: &Slot) -> String {
    t!(text, "experts-sheet-title", number = i64::from(slot.number))
}

/// The headings of the sheet, each with what stands under it.
pub fn sections(text: Text, plan: &Plan, slot: &Slot, names: &Names) -> Vec<(String, Vec<Block>)> {
    let fact = |key: &str, value: &str| {
        let value = if value.trim().is_empty() { text.get("experts-sheet-open") } else { value.trim().to_owned() };
        Block::Fact(text.get(&format!("experts-sheet-{key}")), value)
    };
    let words = |key: &str| text.get(&format!("experts-sheet-{key}"));
    let (first, last) = (month_name(text, slot.first), month_name(text, slot.last));
    let period = if first == last { first } else { format!("{first} – {last}") };
    let via = slot.via.as_ref().map(|id| names.partner(text, id)).unwrap_or_default();
    let often = if slot.meetings == 0 || slot.hours == 0 {
        String::new()
    } else {
        t!(text, "experts-sheet-times", meetings = i64::from(slot.meetings), hours = i64::from(slot.hours))
    };
    let compensation = &plan.compensation;
    let soon = compensation.within_days.map(|days| t!(text, "experts-sheet-days", days = i64::from(days)));
    let role = text.get(&format!("experts-role-{}", slot.role.as_str()));
    let line = "_".repeat(30);
    let signature = format!("{line}\n{} {}", words("date"), "_".repeat(16));
    let all = [
        (
            "does",
            vec![
                fact("role", &role),
                fact("task", &slot.task),
                fact("via", &via),
                fact("period", &period),
                fact("often", &often),
            ],
        ),
        (
            "gets",
            vec![
                fact("fee", &if slot.fee > 0 { euro(text, slot.fee.into()) } else { words("no-fee") }),
                fact("travel", &if slot.travel > 0 { euro(text, slot.travel.into()) } else { words("no-travel") }),
                fact("agreed", &compensation.agreed),
                fact("payer", &compensation.payer),
                fact("soon", &soon.unwrap_or_default()),
                Block::Note(words("effect")),
            ],
        ),
        ("help", vec![fact("contact", &plan.preparation.contact), fact("after-care", &plan.safety.after_care)]),
        ("rules", vec![fact("house-rules", &plan.safety.house_rules), fact("consent", &plan.safety.consent)]),
        ("stop", vec![Block::Fact(words("stop-may"), words("stop-text"))]),
        (
            "signed",
            vec![
                Block::Fact(words("name"), line.clone()),
                Block::Fact(words("signature-you"), signature.clone()),
                Block::Fact(words("signature-us"), signature),
            ],
        ),
    ];
    all.map(|(key, blocks)| (words(key), blocks)).into()
}
