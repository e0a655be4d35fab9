//! Importing a list of partners: each step is a page that can be left and found again, because what was read waits in the database.

pub mod check;
pub mod columns;
pub mod errors;
pub mod remind;
pub mod upload;

use std::collections::HashMap;

use app::{
    frame::{Frame, Nav},
    partners::import::Home,
    t,
    text::Text,
};
use domain::{
    check as rules_of,
    partners::import::{Field, Plan, Problem, Rules, fold},
};
use serde::Deserialize;
use store::{
    Error, Result,
    partners::{self, Import, ImportInto},
    reference,
    scope::{Progress, Scope},
};

use super::number;
use crate::{alliance::place, content::reference::partner_kinds, http::Cx};

/// Which list the address is about: that of an alliance, or without one that of the national network.
#[derive(Clone, Debug, Deserialize)]
pub struct At {
    slug: Option<String>,
    /// A list that was read.
    id: Option<String>,
}

/// A list and who works on it.
struct Here {
    /// Nothing for the national network.
    scope: Option<Scope>,
    into: ImportInto,
}

impl Here {
    /// For who may change partners and their contact persons, after the terms; or for the desk of the network.
    async fn find(cx: &Cx, at: &At) -> Result<Self> {
        let Some(slug) = &at.slug else {
            return Ok(Self { scope: None, into: ImportInto::Network(cx.national()?.desk()?) });
        };
        let scope = cx.scope(slug).await?;
        let into = ImportInto::alliance(&scope)?;
        Ok(Self { scope: Some(scope), into })
    }

    fn home(&self) -> Home {
        self.scope.as_ref().map_or(Home::Network, |scope| Home::Alliance(place(scope)))
    }

    async fn frame(&self, cx: &Cx) -> Result<Frame> {
        match &self.scope {
            Some(scope) => cx.alliance_frame(scope, Nav::Partners).await,
            None => cx.frame(Some(Nav::Network)).await,
        }
    }

    /// What was chosen for a column, if a list of this kind has it.
    fn holds(&self, chosen: &str) -> Option<Field> {
        Field::parse(chosen).filter(|field| field.is_of(self.scope.is_none()))
    }

    async fn import(&self, at: &At) -> Result<Import> {
        partners::import(&self.into, number(at.id.as_deref().unwrap_or_default())?).await
    }

    /// What comes of the list now. Comparing many names takes a moment, so it does not hold up other pages.
    async fn plan(&self, cx: &Cx, import: &Import) -> Result<Plan> {
        let rules = self.rules(cx, import).await?;
        let known = partners::import_known(&self.into, import, &rules).await?;
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
        let covered = match &self.scope {
            Some(scope) => store::alliance::settings::facts(&scope.read::<Progress>()?).await?.municipalities,
            None => Vec::new(),
        };
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
            network: self.scope.is_none(),
        })
    }
}

/// A reason in words.
fn why(text: Text, problem: &Problem) -> String {
    let field = problem.field.map(|field| app::partners::import::columns::field_name(text, field)).unwrap_or_default();
    t!(text, &format!("import-why-{}", problem.why), value = problem.value.clone(), field = field)
}
