//! "Wat ziet wie?": the permission table, from the code that decides. For everybody; who is signed in finds the own column.

use domain::account::{
    Role,
    permission::{Access, Record, access},
};
use leptos::prelude::*;

use crate::{
    components::{Badge, BadgeKind, Card, CardKind, Facts, PageHead, SubNav, SubNavItem, Width},
    frame::{Frame, document},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    /// The column of the reader, and where: the name of an alliance, or empty for the national team.
    pub own: Option<(Role, String)>,
    /// Address and name of the alliances the reader may choose, and which one it is about.
    pub alliances: Vec<(String, String, bool)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = text.get("common-footer-permissions");
    let own = view.own.clone().map(|(role, place)| mine(text, role, &place));
    let mine = view.own.as_ref().map(|(role, _)| *role);
    let others = (view.alliances.len() > 1).then(|| {
        let items = view.alliances.into_iter().map(|(slug, name, current)| SubNavItem {
            label: name,
            href: format!("/wat-ziet-wie?alliantie={slug}"),
            current,
        });
        view! { <SubNav label=text.get("public-permissions-choose") items=items.collect() /> }
    });
    let heads = Role::ALL.map(|role| head(text, role, mine)).collect_view();
    let rows = Record::ALL.map(|record| row(text, record, mine)).collect_view();
    let caption = text.get("public-permissions-caption");
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("public-permissions-lead") />
        {others}
        {own}
        <Card title=text.get("public-permissions-table")>
            <p>{text.get("public-permissions-rule")}</p>
            <div class="aw-scroll" tabindex="0" role="group" aria-label=caption>
                <table class="utrecht-table utrecht-table--html-table aw-permissions">
                    <caption class="aw-hidden">{caption.clone()}</caption>
                    <thead class="utrecht-table__header">
                        <tr class="utrecht-table__row">
                            <th scope="col" class="utrecht-table__header-cell">{text.get("public-permissions-record")}</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody class="utrecht-table__body">{rows}</tbody>
                </table>
            </div>
        </Card>
        <Card title=text.get("public-permissions-never") width=Width::TwoThirds>
            <p>{text.get("public-permissions-never-text")}</p>
            <p>{text.get("public-permissions-council")}</p>
        </Card>
    };
    document(frame, title, body.into_any())
}

fn head(text: Text, role: Role, mine: Option<Role>) -> AnyView {
    let own = mine == Some(role);
    let class = if own { "utrecht-table__header-cell aw-own" } else { "utrecht-table__header-cell" };
    let you = own.then(|| view! { " " <Badge kind=BadgeKind::Busy>{text.get("public-permissions-you")}</Badge> });
    view! { <th scope="col" class=class>{text.get(&format!("role-{}", role.as_str()))} {you}</th> }.into_any()
}

fn row(text: Text, record: Record, mine: Option<Role>) -> AnyView {
    let cells = Role::ALL
        .map(|role| {
            let class = if mine == Some(role) { "utrecht-table__cell aw-own" } else { "utrecht-table__cell" };
            view! { <td class=class>{cell(text, access(role, record))}</td> }
        })
        .collect_view();
    view! {
        <tr class="utrecht-table__row">
            <th scope="row" class="utrecht-table__cell">{text.get(&format!("record-{}", record.as_str()))}</th>
            {cells}
        </tr>
    }
    .into_any()
}

/// What the role may do, and with which limit.
fn cell(text: Text, access: Access) -> AnyView {
    let (kind, key, only) = match access {
        Access::None => return view! { <span class="aw-note">{text.get("public-access-none")}</span> }.into_any(),
        Access::Read => (BadgeKind::Neutral, "public-access-read", None),
        Access::ReadOnly(only) => (BadgeKind::Neutral, "public-access-read", Some(only)),
        Access::Write => (BadgeKind::Ok, "public-access-write", None),
        Access::WriteOnly(only) => (BadgeKind::Ok, "public-access-write", Some(only)),
    };
    let only = only.map(|only| view! { <span class="aw-note">{text.get(&format!("only-{}", only.as_str()))}</span> });
    view! { <Badge kind>{text.get(key)}</Badge> " " {only} }.into_any()
}

/// The reader's own column as a list: a phone shows no wide table well.
fn mine(text: Text, role: Role, place: &str) -> AnyView {
    let role_name = text.get(&format!("role-{}", role.as_str()));
    let title = if place.is_empty() {
        t!(text, "public-permissions-mine-national", role = role_name)
    } else {
        t!(text, "public-permissions-mine", role = role_name, place = place.to_owned())
    };
    let items = Record::ALL
        .into_iter()
        .filter(|record| access(role, *record) != Access::None)
        .map(|record| (text.get(&format!("record-{}", record.as_str())), cell(text, access(role, record))))
        .collect();
    view! {
        <Card title kind=CardKind::Call>
            <Facts items />
        </Card>
    }
    .into_any()
}
