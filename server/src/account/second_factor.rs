//! Turning the second step on. The secret is that of the session, travels in the form, encrypted, and is stored only after a right code.

use app::account::{
    profile,
    second_factor::{Qr, View, page},
};
use app::form::FormState;
use axum::http::StatusCode;
use domain::account::{NewSecondFactor, Role};
use fast_qr::QRBuilder;
use store::{
    Error,
    account::{own, rate},
    scope::Me,
};

use super::second_step::TRIES;
use crate::{
    http::{Answer, Cookie, Cx, Form},
    secrets::SecondFactor,
};

/// Bytes of a secret, as authenticator apps expect them.
const SECRET: usize = 20;

pub async fn get(cx: Cx) -> Answer {
    let me = cx.me()?;
    if me.me().has_second_factor {
        return cx.ok(cx.frame(None).await?, (), profile::factor_is_on);
    }
    // The same for as long as the session lasts: who comes back to the page has scanned this one.
    let secret = cx.app.vault.derive("second factor to set up", &me.me().session);
    let factor = SecondFactor::from_bytes(secret[..SECRET].to_vec(), &me.me().email)?;
    let secret = cx.app.vault.close(factor.secret())?;
    let next = cx.param("next").unwrap_or_default();
    let form = cx.form(|form| form).await?.with("secret", secret).with("next", next);
    // What was typed before the session expired belongs to a secret that the app has: then that one counts.
    let factor = open(&cx, &me, &form.value("secret"))?;
    render(&cx, StatusCode::OK, form, &factor).await
}

pub async fn post(cx: Cx, form: Form<NewSecondFactor>) -> Answer {
    let me = cx.me()?;
    let factor = open(&cx, &me, &form.input.secret)?;
    let input = match form.check() {
        Ok(input) => input,
        Err(state) => return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, state, &factor).await,
    };
    rate::allow(&cx.app.store, &format!("second step {}", me.me().id), TRIES).await?;
    let Some(step) = factor.step_of(&input.digits(), cx.app.store.now()) else {
        return render(&cx, StatusCode::UNPROCESSABLE_ENTITY, form.refused("code", "error-code-wrong"), &factor).await;
    };
    let session = cx.next_session(form.once);
    match own::turn_on_totp(&me, form.once, input.secret.clone(), step, &session).await {
        Ok(()) => {
            let mut response = cx.signed_in(form.once, &session, Cx::safe_path(&input.next)).await?;
            cx.set_cookie(&mut response, Cookie::Done, "done-second-factor");
            Ok(response)
        }
        // It was on already, from another window.
        Err(Error::Stale) => Ok(cx.to("/account")),
        Err(error) => Err(error.into()),
    }
}

/// A secret that is not from our own form is a form that we do not understand.
fn open(cx: &Cx, me: &Me, closed: &str) -> store::Result<SecondFactor> {
    let secret = cx.app.vault.open(closed).map_err(|_| Error::Refused("bad-request"))?;
    SecondFactor::from_bytes(secret, &me.me().email)
}

async fn render(cx: &Cx, status: StatusCode, form: FormState, factor: &SecondFactor) -> Answer {
    let me = cx.me()?;
    let seats = own::alliances(&me).await?;
    let needed = me.me().national.is_some() || seats.iter().any(|(_, _, seat)| Role::from(*seat).needs_second_factor());
    let typed = factor.typed();
    let groups: Vec<&str> =
        (0..typed.len()).step_by(4).filter_map(|at| typed.get(at..typed.len().min(at + 4))).collect();
    let view = View {
        form,
        qr: qr(&factor.url())?,
        typed: groups.join(" "),
        url: factor.url(),
        needed,
        contact: cx.app.config.contact(),
    };
    cx.page(status, cx.frame(None).await?, view, page)
}

/// The QR code of an address.
pub(crate) fn qr(address: &str) -> store::Result<Qr> {
    let code = QRBuilder::new(address).build().map_err(|error| Error::internal(format!("no QR code: {error:?}")))?;
    let all = (0..code.size).flat_map(|row| (0..code.size).map(move |column| (row, column)));
    let dark = all.filter(|(row, column)| code[*row][*column].value());
    let squares: Vec<String> = dark.map(|(row, column)| format!("M{column} {row}h1v1h-1z")).collect();
    Ok(Qr { size: code.size, path: squares.concat() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners() {
        let qr = qr("otpauth://totp/Alliantiewijzer:a%40b.nl?secret=ABCDEFGH&issuer=Alliantiewijzer").unwrap();
        let last = qr.size - 1;
        assert!(qr.size >= 21 && qr.path.starts_with("M0 0h1v1h-1z"), "{qr:?}");
        for corner in [format!("M{last} 0h"), format!("M0 {last}h")] {
            assert!(qr.path.contains(&corner), "{corner}");
        }
        assert!(!qr.path.contains(&format!("M{} 7h", 7)), "a corner has a light line around it");
    }
}
