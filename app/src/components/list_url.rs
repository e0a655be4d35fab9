//! The address of a list: search, filters, order and page are in it, so a list can be shared and the back button works.

/// A path with its query. `sorteer` is a column, with `-` before it from high to low; `pagina` counts from 1.
#[derive(Clone, Debug, Default)]
pub struct ListUrl {
    path: String,
    query: Vec<(String, String)>,
}

impl ListUrl {
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), query: Vec::new() }
    }

    /// Keeps a parameter that has a value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        let value = value.to_string();
        self.query.retain(|(known, _)| known != name);
        if !value.is_empty() {
            self.query.push((name.to_owned(), value));
        }
        self
    }

    pub fn path(&self) -> &str {
        &self.path
    }

    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    pub fn get(&self, name: &str) -> &str {
        self.query.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The address of another page of the same list.
    pub fn page(&self, page: u32) -> String {
        self.clone().with("pagina", if page > 1 { page.to_string() } else { String::new() }).to_string()
    }

    /// The address of the same list in another order; back on the first page.
    pub fn sorted(&self, order: &str) -> String {
        self.clone().with("pagina", "").with("sorteer", order).to_string()
    }
}

impl std::fmt::Display for ListUrl {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.path)?;
        for (index, (name, value)) in self.query.iter().enumerate() {
            formatter.write_str(if index == 0 { "?" } else { "&" })?;
            encode(formatter, name)?;
            formatter.write_str("=")?;
            encode(formatter, value)?;
        }
        Ok(())
    }
}

/// Everything but unreserved characters as `%XX`.
fn encode(formatter: &mut std::fmt::Formatter<'_>, part: &str) -> std::fmt::Result {
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            write!(formatter, "{}", char::from(byte))?;
        } else {
            write!(formatter, "%{byte:02X}")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::ListUrl;

    #[test]
    fn keeps_the_search_and_forgets_the_page_when_the_order_changes() {
        let url = ListUrl::new("/landelijk").with("zoek", "'s-Hertogenbosch & co").with("pagina", 3).with("fase", "");
        assert_eq!(url.to_string(), "/landelijk?zoek=%27s-Hertogenbosch%20%26%20co&pagina=3");
        assert_eq!(url.sorted("-naam"), "/landelijk?zoek=%27s-Hertogenbosch%20%26%20co&sorteer=-naam");
        assert_eq!(url.page(1), "/landelijk?zoek=%27s-Hertogenbosch%20%26%20co");
    }
}
