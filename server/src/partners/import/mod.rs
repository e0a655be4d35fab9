//! Importing a list of partners: each step is a page that can be left and found again, because what was read waits in the database.

pub mod check;
pub mod columns;
pub mod errors;
pub mod remind;
pub mod upload;

use std::collections::HashMap;

use app::{t, text::Text};
use domain::{
    check as rules_of,
    partners::import::{Plan, Problem, Rules, fold},
};
use store::{
    Error, Result,
    partners::{self, Import},
    reference,
    scope::{PartnerContacts, Partners, Progress, Scope, Write},
};

use super::number;
use crate::{content::reference::partner_kinds, http::Cx};

/// A list and who works on it.
struct Here {
    scope: Scope,
    write: Write<PartnerContacts>,
    partners: Write<Partners>,
}

impl Here {
    /// For who may change partners and their contact persons, after the terms.
    async fn find(cx: &Cx, slug: &str) -> Result<Self> {
        let scope = cx.scope(slug).await?;
        let (write, partners) = (scope.write::<PartnerContacts>()?, scope.write::<Partners>()?);
        if write.only().is_some() {
            return Err(Error::NotFound);
        }
        if !scope.has_terms() {
            return Err(Error::Terms);
        }
        Ok(Self { scope, write, partners })
    }

    async fn import(&self, id: &str) -> Result<Import> {
        partners::import(&self.write.reading(), number(id)?).await
    }

    /// What comes of the list now. Comparing many names takes a moment, so it does not hold up other pages.
    async fn plan(&self, cx: &Cx, import: &Import) -> Result<Plan> {
        let rules = self.rules(cx, import).await?;
        let known = partners::import_known(&self.partners.reading(), import, &rules).await?;
        let import = import.clone();
        tokio::task::spawn_blocking(move || import.plan(&known, &rules)).await.map_err(Error::internal)
    }

    async fn rules(&self, cx: &Cx, import: &Import) -> Result<Rules> {
        let municipalities = reference::all_municipalities(&cx.app.store).await?;
        let today = cx.today();
        // Of a name that was used before, the one of today.
        let mut codes: HashMap<String, String> = HashMap::new();
        for one in municipalities {
            let now = one.exists_on(today);
            let name = fold(&one.name);
            if now || !codes.contains_key(&name) {
                codes.insert(name, one.code);
            }
        }
        let covered = store::alliance::settings::facts(&self.scope.read::<Progress>()?).await?.municipalities;
        let home = match covered.as_slice() {
            [only] => Some(only.code.clone()),
            _ => None,
        };
        // What stands in a mail is one line without an address.
        let text = cx.text;
        let mut file: String = import.file_name.chars().take(80).collect();
        if rules_of::one_line(&file).is_err() {
            file = text.get("import-some-file");
        }
        let on = text.date(domain::time::local(import.created_at).date());
        Ok(Rules {
            kinds: partner_kinds().to_vec(),
            municipalities: codes,
            home,
            sector: import.sector,
            nameless: text.get("import-nameless-person"),
            source: t!(text, "import-source", file = file, date = on),
            today,
        })
    }
}

/// A reason in words.
fn why(text: Text, problem: &Problem) -> String {
    let field = problem.field.map(|field| app::partners::import::columns::field_name(text, field)).unwrap_or_default();
    t!(text, &format!("import-why-{}", problem.why), value = problem.value.clone(), field = field)
}
