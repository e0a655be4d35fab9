//! Partner stories (partnerverhalen): what partners do, told. The list, and one story to read.

pub mod edit;
pub mod photo;

use domain::partners::{OnPhoto, StoryState, paragraphs};
use leptos::prelude::*;
use time::Date;
use uuid::Uuid;

use super::{Tab, crumbs, partners_path, tabs};
use crate::{
    alliance::Place,
    components::{
        Badge, BadgeKind, ButtonKind, Card, Choice, Confirm, Crumb, Facts, FilterSelect, Filters, Grid, LinkButton,
        ListUrl, PageHead, Row, Stack, Width,
    },
    frame::{Frame, document},
    t,
    text::Text,
};

/// A story, as readers see it.
#[derive(Clone, Debug)]
pub struct Story {
    pub id: String,
    pub title: String,
    /// Number of the partner; nothing for who does not see where partners stand.
    pub partner: Option<String>,
    pub organisation: String,
    pub body: String,
    pub state: StoryState,
    /// Everybody may read it once it is published.
    pub public: bool,
    pub published_on: Option<Date>,
    pub photo: Option<Photo>,
}

/// The picture of a story.
#[derive(Clone, Debug)]
pub struct Photo {
    pub src: String,
    pub alt: String,
    pub width: i32,
    pub height: i32,
    pub people: OnPhoto,
    /// Who gave consent; empty for who does not edit.
    pub consent_by: String,
    pub consent_on: Date,
}

/// `/a/voorbeeldstad/partners/verhalen` with `end` behind it.
pub fn stories_path(slug: &str, end: &str) -> String {
    partners_path(slug, &format!("/verhalen{end}"))
}

#[derive(Clone, Debug)]
pub struct ListView {
    pub place: Place,
    pub url: ListUrl,
    /// Those that the filter lets through.
    pub stories: Vec<Story>,
    /// Without the filter.
    pub total: usize,
    /// The reader sees drafts too.
    pub drafts: bool,
    pub may_write: bool,
    /// The reader sees where partners stand.
    pub partners: bool,
}

pub fn list_page(frame: Frame, view: ListView) -> AnyView {
    let (text, view) = (frame.text, &view);
    let title = text.get("stories-title");
    let url = &view.url;
    let states = StoryState::ALL.map(|state| Choice::new(state.as_str(), state_name(text, state))).to_vec();
    let filters = (view.drafts && view.total > 0).then(|| {
        view! {
            <Filters text url>
                <FilterSelect text url name="stand" label=text.get("stories-state") options=states />
            </Filters>
        }
    });
    let count = view.stories.len();
    let words = match (view.total, count) {
        (0, _) => text.get("stories-none"),
        (_, 0) => text.get("stories-none-found"),
        _ => t!(text, "stories-count", count = count),
    };
    let add = view.may_write.then(|| {
        view! { <LinkButton href=stories_path(&view.place.slug, "/nieuw")>{text.get("stories-add")}</LinkButton> }
    });
    let cards = view
        .stories
        .iter()
        .map(|story| {
            let href = stories_path(&view.place.slug, &format!("/{}", story.id));
            card(text, story, href, view.drafts)
        })
        .collect_view();
    // A partner, who does not see the register, goes back to the overview.
    let trail = if view.partners { crumbs(text, &view.place) } else { view.place.crumbs(text) };
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("stories-lead") crumbs=trail>
            {add}
        </PageHead>
        {view.partners.then(|| tabs(text, &view.place.slug, Tab::Stories))}
        {filters}
        <p role="status">{words}</p>
        <ul class="aw-stories" role="list">{cards}</ul>
    };
    document(frame, title, body.into_any())
}

/// A story in a list: its picture, its title and how it begins.
pub(crate) fn card(text: Text, story: &Story, href: String, with_state: bool) -> AnyView {
    let picture = story.photo.as_ref().map(|photo| picture(photo, true));
    let begin = paragraphs(&story.body).into_iter().next().unwrap_or_default();
    let marks = with_state.then(|| view! { <p class="aw-row">{marks(text, story)}</p> });
    view! {
        <li class="aw-card aw-story-card">
            {picture}
            <h2 class="nl-heading nl-heading--level-3">
                <a href=href>{story.title.clone()}</a>
            </h2>
            <p class="aw-note">{story.organisation.clone()}</p>
            {marks}
            <p>{shortened(&begin)}</p>
        </li>
    }
    .into_any()
}

/// The first words of a text, whole ones.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 180;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LONGEST).collect();
    let whole = cut.rsplit_once(char::is_whitespace).map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole} …")
}

/// `small` is that of a list.
pub(crate) fn picture(photo: &Photo, small: bool) -> AnyView {
    let class = if small { "aw-photo aw-photo--small" } else { "aw-photo" };
    view! {
        <img
            class=class
            src=photo.src.clone()
            alt=photo.alt.clone()
            width=photo.width.to_string()
            height=photo.height.to_string()
            loading=small.then_some("lazy")
        />
    }
    .into_any()
}

fn state_name(text: Text, state: StoryState) -> String {
    text.get(&format!("story-{}", state.as_str()))
}

/// Where it stands, and who may read it.
fn marks(text: Text, story: &Story) -> AnyView {
    let kind = match story.state {
        StoryState::Published => BadgeKind::Ok,
        StoryState::Review => BadgeKind::Busy,
        StoryState::Draft | StoryState::Withdrawn => BadgeKind::Neutral,
    };
    let public = text.get(if story.public { "stories-public" } else { "stories-inside" });
    view! { <Badge kind>{state_name(text, story.state)}</Badge> " " <span class="aw-note">{public}</span> }.into_any()
}

/// The text of a story, in its paragraphs.
pub(crate) fn body(story: &Story) -> AnyView {
    let all = paragraphs(&story.body);
    view! {
        <div class="aw-prose">
            {all.into_iter().map(|paragraph| view! { <p class="aw-lines">{paragraph}</p> }).collect_view()}
        </div>
    }
    .into_any()
}

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub story: Story,
    /// The reader sees what is not published, and who gave consent.
    pub edits: bool,
    pub may_write: bool,
    /// For the buttons that take away the photo and the story.
    pub once: (Uuid, Uuid),
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let story = &view.story;
    let mut crumbs = if story.partner.is_some() { crumbs(text, &view.place) } else { Vec::new() };
    crumbs.push(Crumb::new(text.get("stories-title"), stories_path(&view.place.slug, "")));
    let organisation = match &story.partner {
        Some(id) => {
            let href = partners_path(&view.place.slug, &format!("/{id}"));
            view! { <a href=href>{story.organisation.clone()}</a> }.into_any()
        }
        None => story.organisation.clone().into_any(),
    };
    let told = story.published_on.filter(|_| story.state == StoryState::Published);
    let told = told.map(|on| format!(" · {}", text.date(on)));
    let title = story.title.clone();
    let edit = view.may_write.then(|| {
        let href = stories_path(&view.place.slug, &format!("/{}/wijzigen", story.id));
        view! { <LinkButton kind=ButtonKind::Secondary href>{text.get("stories-edit")}</LinkButton> }
    });
    let side = view.edits.then(|| {
        view! {
            <Stack width=Width::Third aside=true>
                <Card title=text.get("stories-state")>
                    <p class="aw-row">{marks(text, story)}</p>
                    <p class="aw-note">{text.get(&format!("story-{}-what", story.state.as_str()))}</p>
                    {edit}
                </Card>
                {consent(text, view)}
                {removal(text, view)}
            </Stack>
        }
    });
    let width = if view.edits { Width::TwoThirds } else { Width::Wide };
    let page = view! {
        <PageHead text title=title.clone() crumbs />
        <Grid>
            <Stack width>
                <article class="aw-card aw-story">
                    {story.photo.as_ref().map(|photo| picture(photo, false))}
                    <p class="aw-note">{organisation} {told}</p>
                    {body(story)}
                </article>
            </Stack>
            {side}
        </Grid>
    };
    document(frame, title, page.into_any())
}

fn path(view: &View, end: &str) -> String {
    stories_path(&view.place.slug, &format!("/{}{end}", view.story.id))
}

/// The photo and the consent that it hangs on.
fn consent(text: Text, view: &View) -> AnyView {
    let Some(photo) = &view.story.photo else {
        let add = view.may_write.then(|| {
            view! {
                <Row>
                    <LinkButton kind=ButtonKind::Secondary href=path(view, "/foto")>{text.get("photo-add")}</LinkButton>
                </Row>
            }
        });
        return view! { <Card title=text.get("photo-title")><p>{text.get("photo-none")}</p>{add}</Card> }.into_any();
    };
    let facts = vec![
        (text.get("photo-people"), text.get(&format!("photo-{}", photo.people.as_str())).into_any()),
        (text.get("photo-consent-by-short"), photo.consent_by.clone().into_any()),
        (text.get("photo-consent-on"), text.date(photo.consent_on).into_any()),
        (text.get("photo-alt-short"), photo.alt.clone().into_any()),
    ];
    let change = view.may_write.then(|| {
        view! {
            <p>
                <a href=path(view, "/foto")>{text.get("photo-other")}</a>
            </p>
            <Confirm
                label=text.get("photo-remove")
                button=text.get("photo-remove-button")
                action=path(view, "/foto/verwijderen")
                once=view.once.0
            >
                <p>{text.get("photo-remove-text")}</p>
            </Confirm>
        }
    });
    view! {
        <Card title=text.get("photo-title")>
            <Facts items=facts />
            {change}
        </Card>
    }
    .into_any()
}

fn removal(text: Text, view: &View) -> Option<AnyView> {
    view.may_write.then(|| {
        view! {
            <Confirm
                label=text.get("stories-remove")
                button=text.get("stories-remove-button")
                action=path(view, "/verwijderen")
                once=view.once.1
            >
                <p>{text.get("stories-remove-text")}</p>
            </Confirm>
        }
        .into_any()
    })
}
