//! The code of an invitation, of an account or of a partner, typed by who cannot open the link in the mail.

use leptos::prelude::*;

use super::CodeField;
use crate::{
    components::{Button, Card, Field, FieldKind, PageHead, PostForm, Row, Width},
    form::FormState,
    frame::{Frame, document},
};

#[derive(Clone, Debug)]
pub struct View {
    pub of: Invited,
    pub form: FormState,
}

/// Who was invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invited {
    Account,
    Partner,
}

impl Invited {
    /// What the locale keys of the page begin with.
    fn keys(self) -> &'static str {
        match self {
            Self::Account => "account-invitation-code",
            Self::Partner => "papers-code",
        }
    }
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let form = &view.form;
    let words = |part: &str| text.get(&format!("{}-{part}", view.of.keys()));
    let title = words("title");
    let body = view! {
        <PageHead text title=title.clone() lead=words("lead") />
        <Card title=words("card") width=Width::Half>
            <PostForm text form>
                <Field
                    text
                    form
                    name="email"
                    label=text.get("account-email")
                    hint=text.get("account-invitation-code-email-hint")
                    kind=FieldKind::Email
                    autocomplete="email"
                    required=true
                />
                <CodeField text form />
                <Row>
                    <Button>{text.get("account-invitation-code-button")}</Button>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}
