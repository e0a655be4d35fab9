//! The contact log (contactlogboek): its part of a partner's page, a contact to write down, and the contacts to have now.

use domain::partners::ContactWay;
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{OfPartner, partners_path, save_or_cancel};
use crate::{
    alliance::Place,
    components::{
        Badge, BadgeKind, ButtonKind, Card, Checkbox, Choice, Confirm, Field, FieldKind, Item, ItemList, LinkButton,
        Notice, NoticeKind, PostForm, Radios, Row, Select, TextArea,
    },
    form::FormState,
    frame::Frame,
    t,
    text::Text,
};

/// Contacts that are in sight at once; the others unfold.
const IN_SIGHT: usize = 4;

/// Somebody of the alliance spoke with the partner.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: String,
    pub spoke_on: Date,
    pub way: ContactWay,
    /// Who spoke; empty when the account is gone.
    pub by: String,
    pub said: String,
    pub next_on: Option<Date>,
    pub shared: bool,
}

/// The part of a partner's page.
#[derive(Clone, Debug)]
pub struct Section {
    /// Address of the partner.
    pub path: String,
    /// Newest first.
    pub lines: Vec<Line>,
    /// The reader is the coach, who sees what was shared.
    pub coach: bool,
    pub may_write: bool,
    pub today: Date,
}

pub(super) fn section(text: Text, section: &Section) -> AnyView {
    let lines = &section.lines;
    let (seen, folded) = lines.split_at(lines.len().min(IN_SIGHT));
    let show = |lines: &[Line], first: bool| {
        let items =
            lines.iter().enumerate().map(|(place, line)| item(text, section, line, first && place == 0)).collect_view();
        view! { <ItemList>{items}</ItemList> }
    };
    let none = lines.is_empty().then(|| {
        let key = if section.coach { "contact-log-none-shared" } else { "contact-log-none" };
        view! { <p>{text.get(key)}</p> }
    });
    let older = (!folded.is_empty()).then(|| {
        view! {
            <details class="aw-fold">
                <summary>{t!(text, "contact-log-older", count = folded.len())}</summary>
                {show(folded, false)}
            </details>
        }
    });
    let add = section.may_write.then(|| {
        view! {
            <Row>
                <LinkButton kind=ButtonKind::Secondary href=format!("{}/gesprek", section.path)>
                    {text.get("contact-log-add")}
                </LinkButton>
            </Row>
        }
    });
    let who = if section.coach { "contact-log-who-coach" } else { "contact-log-who" };
    view! {
        <Card title=text.get("contact-log-title") id="gesprekken">
            <p class="aw-note">{text.get(who)}</p>
            {none}
            {(!seen.is_empty()).then(|| show(seen, true))}
            {older}
            {add}
        </Card>
    }
    .into_any()
}

/// `newest` is the one that says when the next contact is due.
fn item(text: Text, section: &Section, line: &Line, newest: bool) -> AnyView {
    let id = format!("gesprek-{}", line.id);
    let way = text.get(&format!("contact-way-{}", line.way.as_str()));
    let when = if line.by.is_empty() {
        t!(text, "contact-log-when", way = way, date = text.date(line.spoke_on))
    } else {
        t!(text, "contact-log-when-by", way = way, date = text.date(line.spoke_on), by = line.by.clone())
    };
    let next = line.next_on.filter(|_| newest).map(|next| {
        let badge = due_badge(text, next, section.today);
        view! { <p>{t!(text, "contact-log-next-is", date = text.date(next))} " " {badge}</p> }
    });
    let shared =
        (line.shared && !section.coach).then(|| view! { <p class="aw-note">{text.get("contact-log-shared-mark")}</p> });
    let change = section.may_write.then(|| {
        let href = format!("{}/gesprek/{}", section.path, line.id);
        view! { <p><a href=href aria-describedby=id.clone()>{text.get("contact-log-edit")}</a></p> }
    });
    view! {
        <Item>
            <p id=id.clone()>
                <strong>{when}</strong>
            </p>
            <p class="aw-lines">{line.said.clone()}</p>
            {next}
            {shared}
            {change}
        </Item>
    }
    .into_any()
}

/// Nothing when the day is yet to come.
fn due_badge(text: Text, next: Date, today: Date) -> Option<AnyView> {
    let days = (today - next).whole_days();
    match days {
        0 => Some(view! { <Badge kind=BadgeKind::Warning>{text.get("contact-log-today")}</Badge> }.into_any()),
        1.. => {
            let words = t!(text, "contact-log-late", days = days);
            Some(view! { <Badge kind=BadgeKind::Bad>{words}</Badge> }.into_any())
        }
        _ => None,
    }
}

/// A partner to be in touch with.
#[derive(Clone, Debug)]
pub struct Due {
    /// Number of the partner.
    pub id: String,
    pub name: String,
    pub next_on: Date,
}

/// "Contact dat u zou hebben", the first day first; nothing when there is none.
pub(super) fn due_card(text: Text, slug: &str, due: &[Due], today: Date) -> Option<AnyView> {
    if due.is_empty() {
        return None;
    }
    let items = due
        .iter()
        .map(|one| {
            let href = partners_path(slug, &format!("/{}#gesprekken", one.id));
            let note = t!(text, "contact-log-due-on", date = text.date(one.next_on));
            view! {
                <Item lead=due_badge(text, one.next_on, today) note>
                    <a href=href>{one.name.clone()}</a>
                </Item>
            }
        })
        .collect_view();
    let card = view! {
        <Card title=text.get("contact-log-due") id="contact">
            <ItemList>{items}</ItemList>
        </Card>
    };
    Some(card.into_any())
}

/// A contact to write down, or to change.
#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and name of the partner.
    pub partner: (String, String),
    /// Number and name of who may have spoken.
    pub speakers: Vec<(String, String)>,
    /// What was agreed in the newest contact, for a new one.
    pub agreed: Option<Date>,
    /// Where to take it away; nothing when it is new.
    pub remove: Option<(String, Uuid)>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let page = OfPartner {
        place: &view.place,
        partner: &view.partner,
        title: text.get(if view.remove.is_some() { "contact-log-change" } else { "contact-log-add" }),
        lead: text.get("contact-log-lead"),
        heading: String::new(),
    };
    let back = format!("{}#gesprekken", page.back());
    let ways = ContactWay::ALL
        .map(|way| Choice::new(way.as_str(), text.get(&format!("contact-way-{}", way.as_str()))))
        .to_vec();
    let speakers = view.speakers.iter().map(|(id, name)| Choice::new(id.clone(), name.clone())).collect();
    let agreed = view.agreed.map(|on| {
        let words = t!(text, "contact-log-agreed", date = text.date(on));
        view! { <Notice kind=NoticeKind::Info>{words}</Notice> }
    });
    let remove = view.remove.clone().map(|(action, once)| {
        view! {
            <Confirm
                label=text.get("contact-log-remove")
                button=text.get("contact-log-remove-button")
                action
                once
            >
                <p>{text.get("contact-log-remove-text")}</p>
            </Confirm>
        }
    });
    let body = view! {
        {agreed}
        <PostForm text form>
            <input type="hidden" name="version" value=form.value("version") />
            <Field text form name="spoke_on" label=text.get("contact-log-on") kind=FieldKind::Date required=true />
            <Radios text form name="way" label=text.get("contact-log-way") options=ways required=true />
            <Select text form name="spoken_by" label=text.get("contact-log-by") options=speakers required=true />
            <TextArea
                text
                form
                name="said"
                label=text.get("contact-log-said")
                hint=text.get("contact-log-said-hint")
                rows=6
                required=true
                personal_data_hint=true
            />
            <Field
                text
                form
                name="next_on"
                label=text.get("contact-log-next")
                hint=text.get("contact-log-next-hint")
                kind=FieldKind::Date
            />
            <Checkbox
                text
                form
                name="shared"
                label=text.get("contact-log-share")
                hint=text.get("contact-log-share-hint")
            />
            {save_or_cancel(text, back)}
        </PostForm>
        {remove}
    };
    page.page(frame, body.into_any())
}
