//! What was done in a place of the matrix in a year, group by group, and the form in which it is written down. Rule: what is planned stands in
//! the plan alone (part 3), what was done here alone; the matrix lays the one beside the other.

use serde::{Deserialize, Serialize};

use super::{
    super::plan::form::{PartForm, Wrong},
    Entry, Formality, Group, Matrix, ParticipationLevel, Place,
};

/// How much influence a group had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    pub group: Group,
    pub rung: ParticipationLevel,
    #[serde(default)]
    pub formality: Option<Formality>,
}

/// The fields of a group in the form.
pub fn done_fields(group: Group) -> (String, String) {
    (format!("rung-{}", group.as_str()), format!("formality-{}", group.as_str()))
}

/// What the form of a place and year holds.
pub fn fill_done(done: &[Done]) -> Vec<(String, String)> {
    let pairs = |one: &Done| {
        let (rung, formality) = done_fields(one.group);
        let held = one.formality.map_or("", Formality::as_str);
        [(rung, one.rung.as_str().to_owned()), (formality, held.to_owned())]
    };
    done.iter().flat_map(pairs).collect()
}

/// What was done, or all that is wrong with the form. A group without a rung took no part; formal or informal without a rung says nothing.
pub fn read_done(form: &PartForm) -> Result<Vec<Done>, Vec<Wrong>> {
    let (mut done, mut wrong) = (Vec::new(), Vec::new());
    for group in Group::ALL {
        let (field, formal) = done_fields(group);
        let (rung, formality) = (form.value(&field), form.value(&formal));
        let refused = |field: &str, code| Wrong { field: field.to_owned(), code, args: Vec::new() };
        let (read, formality_read) = (ParticipationLevel::parse(rung), Formality::parse(formality));
        if read.is_none() && !rung.is_empty() {
            wrong.push(refused(&field, "choose"));
        }
        if formality_read.is_none() && !formality.is_empty() {
            wrong.push(refused(&formal, "choose"));
        }
        match read {
            Some(rung) => done.push(Done { group, rung, formality: formality_read }),
            None if rung.is_empty() && formality_read.is_some() => wrong.push(refused(&field, "rung-first")),
            None => {}
        }
    }
    if wrong.is_empty() { Ok(done) } else { Err(wrong) }
}

impl Matrix {
    /// What the plan promises beside what was done.
    pub fn beside(planned: &[Entry], done: impl IntoIterator<Item = (i32, Place, Done)>) -> Self {
        let mut matrix: Self = planned.iter().cloned().collect();
        for (year, place, one) in done {
            let new = || Entry::new(place, one.group, year);
            let entry = matrix.0.entry((year, place, one.group)).or_insert_with(new);
            entry.done = Some(one.rung);
            entry.done_formality = one.formality;
        }
        matrix
    }
}
