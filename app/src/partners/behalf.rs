//! A pledge that was made on paper or aloud, written down by the alliance (namens).

use leptos::prelude::*;

use super::{OfPartner, save_or_cancel};
use crate::{
    alliance::Place,
    components::{Choice, Field, FieldKind, PostForm, Select, TextArea},
    form::FormState,
    frame::Frame,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and name of the partner.
    pub partner: (String, String),
    /// Versions of the commitments, the newest first: number and name. Asked when there is more than one.
    pub commitments: Vec<(String, String)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let page = OfPartner {
        place: &view.place,
        partner: &view.partner,
        title: text.get("partners-behalf"),
        lead: text.get("partners-behalf-lead"),
        heading: String::new(),
    };
    let back = page.back();
    let commitments = (view.commitments.len() > 1).then(|| {
        let options = view.commitments.iter().map(|(number, name)| Choice::new(number.clone(), name.clone())).collect();
        view! {
            <Select
                text
                form
                name="commitments"
                label=text.get("partners-behalf-commitments")
                hint=text.get("partners-behalf-commitments-hint")
                empty=text.get("partners-behalf-commitments-day")
                options
            />
        }
    });
    let body = view! {
            <PostForm text form>
                <TextArea text form name="promise" label=text.get("partners-promise") hint=text.get("pledge-promise-hint") required=true />
                <Field text form name="name" label=text.get("partners-behalf-name") required=true />
                <Field text form name="function" label=text.get("partners-behalf-function") required=true />
                <Field text form name="signed_on" label=text.get("partners-behalf-on") kind=FieldKind::Date required=true />
                {commitments}
                <Field
                    text
                    form
                    name="proof"
                    label=text.get("partners-behalf-proof")
                    hint=text.get("partners-behalf-proof-hint")
                    required=true
                />
                {save_or_cancel(text, back)}
            </PostForm>
    };
    page.page(frame, body.into_any())
}
