//! The commitments as pages show them: what is signed now, or what was signed under a number.

use app::{partners::commitments::National, t};
use store::{
    Error, Result,
    commitments::{self, NationalText},
};

use crate::http::Cx;

/// In the reader's language.
fn shown(cx: &Cx, text: &NationalText) -> National {
    National { number: text.number, words: text.get(cx.text.lang).clone(), confirmed: text.confirmed_at.is_some() }
}

/// What is signed now.
pub(super) async fn current(cx: &Cx) -> Result<National> {
    Ok(shown(cx, &commitments::current(&cx.app.store).await?))
}

/// What was signed under a number.
pub(super) async fn signed(cx: &Cx, number: i32) -> Result<National> {
    Ok(shown(cx, &commitments::text(&cx.app.store, number).await?))
}

/// The same out of all of them, so that a page with many pledges asks once.
pub(super) fn among(cx: &Cx, all: &[NationalText], number: i32) -> Result<National> {
    let text = all.iter().find(|text| text.number == number);
    text.map(|text| shown(cx, text)).ok_or_else(|| Error::internal("a pledge without its commitments"))
}

/// To choose from: number and name, the newest first.
pub(super) fn options(cx: &Cx, all: &[NationalText]) -> Vec<(String, String)> {
    let name = |text: &NationalText| match text.set_at {
        Some(at) => {
            let on = cx.text.date(domain::time::local(at).date());
            t!(cx.text, "commitments-version-since", number = text.number, date = on)
        }
        None => t!(cx.text, "commitments-version-first", number = text.number),
    };
    all.iter().map(|text| (text.number.to_string(), name(text))).collect()
}
