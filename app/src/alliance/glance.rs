//! What somebody sees who may know how far an alliance is, and no more: its phase and its last activity, never a person's.

use leptos::prelude::*;
use time::Date;

use super::in_a_sentence;
use crate::{
    components::{Card, Facts, Grid, PageHead, Width},
    frame::{Frame, document},
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub name: String,
    pub municipalities: Vec<String>,
    /// Number and title of the phase.
    pub phase: (u8, String),
    pub active_on: Date,
    pub lead_organisation: String,
    /// For who may see members and settings, their address.
    pub members: Option<String>,
    /// For who may see what partners contribute, its address.
    pub contributions: Option<String>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let text = frame.text;
    let title = view.name.clone();
    let (number, phase) = view.phase;
    let items = vec![
        (
            t!(text, "alliance-municipalities-of", count = view.municipalities.len()),
            in_a_sentence(text, &view.municipalities).into_any(),
        ),
        (text.get("alliance-glance-phase"), t!(text, "alliance-glance-now", number = number, phase = phase).into_any()),
        (text.get("alliance-glance-active"), text.date(view.active_on).into_any()),
        (text.get("alliance-lead"), view.lead_organisation.into_any()),
    ];
    let members = view.members.map(|href| view! { <p><a href=href>{text.get("alliance-members")}</a></p> });
    let contributions =
        view.contributions.map(|href| view! { <p><a href=href>{text.get("contributions-read")}</a></p> });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("alliance-glance-lead") />
        <Grid>
            <Card title=text.get("alliance-glance-where") width=Width::TwoThirds>
                <Facts items />
                {members}
                {contributions}
            </Card>
        </Grid>
    };
    document(frame, title, body.into_any())
}
