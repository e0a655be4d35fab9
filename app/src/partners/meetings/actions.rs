//! The list of actions (actielijst): who does what before when.

use domain::partners::meetings::ActionStatus;
use leptos::prelude::*;

use super::{action_badge, meeting::ActionLine};
use crate::{
    alliance::Place,
    components::{
        Card, Choice, Column, DataTable, FilterField, FilterSelect, Filters, LinkButton, ListUrl, PageHead, Pagination,
        text_cell,
    },
    frame::{Frame, document},
    partners::{Part, partners_path, parts_nav},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub url: ListUrl,
    /// With the title of the meeting where it was agreed.
    pub lines: Vec<(ActionLine, String)>,
    /// Actions on all pages.
    pub found: usize,
    pub page: u32,
    pub pages: u32,
    pub late: usize,
    pub may_write: bool,
    pub parts: Vec<Part>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("meetings-actions-title");
    let add = view.may_write.then(|| {
        view! { <LinkButton href=partners_path(&view.place.slug, "/acties/nieuw")>{text.get("meetings-action-add")}</LinkButton> }
    });
    let lead = if view.late > 0 {
        t!(text, "meetings-actions-late", count = view.late)
    } else {
        text.get("meetings-actions-lead")
    };
    let url = &view.url;
    let statuses = ActionStatus::ALL
        .map(|status| Choice::new(status.as_str(), text.get(&format!("action-{}", status.as_str()))))
        .to_vec();
    let whose = vec![Choice::new("mij", text.get("meetings-actions-own"))];
    let columns = vec![
        Column::new(text.get("meetings-action-what")),
        Column::new(text.get("meetings-action-owner")),
        Column::new(text.get("meetings-action-due")),
        Column::new(text.get("meetings-action-status")),
        Column::new(text.get("meetings-action-from")),
    ];
    let rows = view
        .lines
        .iter()
        .map(|(line, meeting)| {
            let href = partners_path(&view.place.slug, &format!("/acties/{}", line.id));
            vec![
                view! { <a href=href>{line.what.clone()}</a> }.into_any(),
                line.owner.label(text).into_any(),
                text_cell(&line.due_on.map(|due| text.date(due)).unwrap_or_default()),
                action_badge(text, line.status, line.late),
                text_cell(meeting),
            ]
        })
        .collect();
    let empty = view! { <p>{text.get("meetings-actions-none")}</p> };
    let body = view! {
        <PageHead text title=title.clone() lead>
            {add}
        </PageHead>
        {parts_nav(text, &view.place, &view.parts, Part::Actions)}
        <Card title=text.get("meetings-actions-list")>
            <Filters text url>
                <FilterField url name="zoek" label=text.get("meetings-actions-search") />
                <FilterSelect text url name="status" label=text.get("meetings-action-status") options=statuses />
                <FilterSelect text url name="van" label=text.get("meetings-action-owner") options=whose />
            </Filters>
            <DataTable
                text
                caption=text.get("meetings-actions-list")
                caption_hidden=true
                columns
                rows
                url=Some(url.clone())
                count=t!(text, "meetings-actions-count", count = view.found)
                empty=Some(empty.into_any())
            />
            <Pagination text url page=view.page pages=view.pages />
        </Card>
    };
    document(frame, title, body.into_any())
}
