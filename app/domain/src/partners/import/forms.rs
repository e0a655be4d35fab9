//! What is chosen about a list: any number of fields, one for each column or row.

use std::collections::BTreeMap;

use serde::Deserialize;
use validator::{Validate, ValidationErrors};

/// Fields by name; what they may hold depends on the list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct FieldsForm(BTreeMap<String, String>);

impl FieldsForm {
    /// Empty when there is no such field.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |value| value.trim())
    }

    /// Fields whose name begins so, without that.
    pub fn beginning<'a>(&'a self, begin: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(name, value)| Some((name.strip_prefix(begin)?, value.trim())))
    }
}

impl Validate for FieldsForm {
    fn validate(&self) -> Result<(), ValidationErrors> {
        Ok(())
    }
}
