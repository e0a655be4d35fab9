//! What the forms for strangers have in common: a field that people do not see, and the button that confirms an address.

use leptos::prelude::*;

use crate::{
    components::{Button, Card, CardKind, PostForm, Row, Width},
    form::FormState,
    text::Text,
};

/// Not shown: whoever fills this in is a program.
pub fn trap(text: Text, name: &'static str) -> AnyView {
    let id = format!("veld-{name}");
    view! {
        <p class="aw-trap" aria-hidden="true">
            <label for=id.clone()>{text.get("public-begin-trap")}</label>
            <input id=id name=name value="" tabindex="-1" autocomplete="off" />
        </p>
    }
    .into_any()
}

/// Behind the link of a mail: the address is right. `change`: where what was asked can be changed until then.
pub fn confirm_card(text: Text, form: &FormState, what: &str, change: Option<String>) -> AnyView {
    let change = change.map(|href| view! { <p><a href=href>{text.get("public-confirm-change")}</a></p> });
    view! {
        <Card title=text.get("public-confirm-card") kind=CardKind::Call width=Width::Small>
            <p>{text.get(what)}</p>
            <PostForm text form>
                <Row>
                    <Button>{text.get("public-confirm-button")}</Button>
                </Row>
            </PostForm>
            {change}
            <p class="aw-note">{text.get("public-confirm-not-me")}</p>
        </Card>
    }
    .into_any()
}
