//! Groups of the alliance, and who is in them.

use domain::partners::meetings::GroupKind;
use leptos::prelude::*;

use super::Someone;
use crate::{
    alliance::Place,
    components::{Badge, Card, Grid, LinkButton, PageHead, Width},
    frame::{Frame, document},
    partners::{Part, partners_path, parts_nav},
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub groups: Vec<Group>,
    pub parts: Vec<Part>,
    pub may_write: bool,
}

#[derive(Clone, Debug)]
pub struct Group {
    pub id: String,
    pub kind: GroupKind,
    pub name: String,
    pub purpose: String,
    pub members: Vec<Someone>,
}

pub(super) fn kind_name(text: Text, kind: GroupKind) -> String {
    text.get(&format!("group-{}", kind.as_str()))
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("meetings-groups-title");
    let add = view.may_write.then(|| {
        view! { <LinkButton href=partners_path(&view.place.slug, "/groepen/nieuw")>{text.get("meetings-group-add")}</LinkButton> }
    });
    let none = view.groups.is_empty().then(|| view! { <p>{text.get("meetings-groups-none")}</p> });
    let cards = view.groups.iter().map(|group| card(text, view, group)).collect_view();
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("meetings-groups-lead")>
            {add}
        </PageHead>
        {parts_nav(text, &view.place, &view.parts, Part::Groups)}
        {none}
        <Grid>{cards}</Grid>
    };
    document(frame, title, body.into_any())
}

fn card(text: Text, view: &View, group: &Group) -> AnyView {
    let members = group.members.iter().map(|member| view! { <li>{member.label(text)}</li> }).collect::<Vec<_>>();
    let members = if members.is_empty() {
        view! { <p>{text.get("meetings-group-empty")}</p> }.into_any()
    } else {
        view! { <ul>{members}</ul> }.into_any()
    };
    let link = view.may_write.then(|| {
        (text.get("meetings-group-change"), partners_path(&view.place.slug, &format!("/groepen/{}", group.id)))
    });
    view! {
        <Card
            title=group.name.clone()
            width=Width::Half
            aside=Some(view! { <Badge>{kind_name(text, group.kind)}</Badge> }.into_any())
            link
        >
            <p>{group.purpose.clone()}</p>
            {members}
        </Card>
    }
    .into_any()
}
