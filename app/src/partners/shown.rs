//! Whether a partner agrees to stand on the public page of the alliance.

use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use crate::{
    components::{Button, ButtonKind, Card, Once, Row},
    t,
    text::Text,
};

/// The part of a partner's page.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Where the answer is sent.
    pub action: String,
    pub on: Option<Date>,
    pub once: Uuid,
}

pub(super) fn card(text: Text, shown: &Shown) -> AnyView {
    let (words, button, value) = match shown.on {
        Some(on) => (t!(text, "shown-since", date = text.date(on)), "shown-stop", ""),
        None => (text.get("shown-not"), "shown-agree", "ja"),
    };
    view! {
        <Card title=text.get("shown-title")>
            <p>{words}</p>
            <form class="aw-form" method="post" action=shown.action.clone()>
                <Once once=shown.once />
                <input type="hidden" name="shown" value=value />
                <Row>
                    <Button kind=ButtonKind::Secondary>{text.get(button)}</Button>
                </Row>
            </form>
        </Card>
    }
    .into_any()
}
