//! Inviting somebody to work in the alliance.

use domain::account::{Role, Seat};
use leptos::prelude::*;

use super::Place;
use crate::{
    components::{Button, Card, Choice, Crumb, PageHead, PersonFields, PostForm, Radios, Row, Width},
    form::FormState,
    frame::{Frame, document},
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get("alliance-invite-title");
    let seats = Seat::ALL
        .map(|seat| {
            let role = Role::from(seat).as_str();
            Choice::new(seat.as_str(), text.get(&format!("seat-{}", seat.as_str())))
                .hint(text.get(&format!("alliance-invite-{role}")))
        })
        .to_vec();
    let mut crumbs = view.place.crumbs(text);
    crumbs.push(Crumb::new(text.get("alliance-members"), view.place.path("/leden")));
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("alliance-invite-lead") crumbs />
        <Card title=text.get("alliance-invite-card") width=Width::TwoThirds>
            <PostForm text form>
                <PersonFields text form />
                <Radios text form name="role" label=text.get("alliance-invite-role") options=seats required=true />
                <Row>
                    <Button>{text.get("alliance-invite-button")}</Button>
                    <a href=view.place.path("/leden")>{text.get("common-cancel")}</a>
                </Row>
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}
