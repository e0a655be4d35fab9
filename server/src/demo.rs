//! The demo: fictional people and alliances to try everything with (`demo.toml`). Only there when the program was started with
//! `--demo`.

use std::sync::LazyLock;

use store::{
    Error, Result, Store,
    demo::{Demo, DemoPerson},
};

use crate::secrets::Vault;

static DEMO: LazyLock<Result<Demo, toml::de::Error>> = LazyLock::new(|| toml::from_str(include_str!("demo.toml")));

fn demo() -> Result<&'static Demo> {
    DEMO.as_ref().map_err(|error| Error::internal(error.to_string()))
}

/// Makes the demo's people and alliances, once. Its invitations have the links that the operator's secret gives them, so that the code on
/// their cards leads somewhere.
pub async fn seed(store: &Store, secret: &str) -> Result<()> {
    let vault = Vault::new(secret);
    let link = move |invitation| crate::mail::pledge::token(&vault, invitation);
    store::demo::make(store, demo()?, crate::content::reference::partner_kinds(), &link).await
}

/// The people to sign in as, in the order of what they may do.
pub fn people() -> Result<&'static [DemoPerson]> {
    Ok(&demo()?.person)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_demo_fits_the_route() {
        let content = crate::content::embedded().unwrap();
        for alliance in &demo().unwrap().alliance {
            let own: BTreeSet<&str> = alliance.own_step.iter().map(|step| &*step.key).collect();
            let steps = alliance.step.iter().map(|step| (&step.key, step.years_ago));
            let evidence = alliance.evidence.iter().map(|evidence| (&evidence.step, evidence.years_ago));
            for (key, years_ago) in steps.chain(evidence) {
                let yearly = match content.step(key) {
                    Some(step) => step.yearly,
                    None if own.contains(key.as_str()) => false,
                    None => panic!("{key} is no step"),
                };
                assert_eq!(years_ago.is_some(), yearly, "{key} in {}", alliance.name);
            }
            for step in &alliance.step {
                let keys: Vec<&str> = content
                    .step(&step.key)
                    .map_or(&[][..], domain::route::Step::criteria)
                    .iter()
                    .map(|criterion| &*criterion.key)
                    .collect();
                assert!(step.checked.iter().all(|tick| keys.contains(&tick.as_str())), "{}", step.key);
            }
        }
    }

    #[test]
    fn contributions_fit_the_kinds_and_the_route() {
        let content = crate::content::embedded().unwrap();
        for one in &demo().unwrap().contribution {
            assert!(crate::content::reference::partner_kind(&one.kind).is_some(), "{}", one.kind);
            assert!(!one.levels.is_empty() && one.steps.iter().all(|key| content.step(key).is_some()), "{}", one.what);
        }
    }

    #[test]
    fn nobody_in_the_demo_is_real() {
        let demo = demo().unwrap();
        let addresses =
            demo.person.iter().map(|person| &person.email).chain(demo.request.iter().map(|request| &request.email));
        for address in addresses {
            assert!(address.ends_with("@voorbeeld.invalid"), "{address}");
        }
        let codes: Vec<&String> = demo.municipality.iter().map(|municipality| &municipality.code).collect();
        assert!(codes.iter().all(|code| code.starts_with("GM99")), "{codes:?}");
        assert!(demo.alliance.iter().flat_map(|alliance| &alliance.municipalities).all(|code| codes.contains(&code)));
    }
}
