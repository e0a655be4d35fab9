//! The public page of an alliance: who we are, what we do, what we want to reach, who takes part, stories, and the way in. What is done
//! contributes ("draagt bij aan"); nothing here says that it causes.

use domain::{
    experts::feedback::FeedbackEntry,
    partners::{Sector, paragraphs},
    public_page::EffortCount,
};
use leptos::prelude::*;

use crate::{
    alliance::in_a_sentence,
    components::{
        ButtonKind, Card, CardKind, Crumb, ExternalLink, Facts, Grid, LinkButton, Notice, NoticeKind, PageHead, Row,
        Stack, Width,
    },
    experts::feedback::public_entry,
    frame::{Frame, document},
    goals::public::{PublicResult, result},
    partners::{
        contribution::level_name,
        stories::{Story, body, card, picture},
    },
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    /// Of the alliance, in its address.
    pub slug: String,
    pub name: String,
    pub fictional: bool,
    pub municipalities: Vec<String>,
    pub lead_organisation: String,
    pub about: String,
    /// Function and address of whom to ask.
    pub contact: (String, String),
    /// Partners that take part.
    pub joined: usize,
    pub efforts: Option<EffortCount>,
    /// The ambition, empty while there is none, and the results.
    pub goals: Option<(String, Vec<PublicResult>)>,
    pub partners: Vec<(Sector, Vec<Partner>)>,
    pub stories: Vec<Story>,
    /// What groups said, and what happens with it.
    pub feedback: Vec<FeedbackEntry>,
    pub joining: bool,
    /// The lead looks at it, and nobody else may.
    pub preview: bool,
}

/// A partner that agreed to be named.
#[derive(Clone, Debug)]
pub struct Partner {
    pub name: String,
    pub website: String,
    /// Empty when there is none.
    pub promise: String,
}

/// `/in/voorbeeldstad` with `end` behind it.
pub fn public_path(slug: &str, end: &str) -> String {
    format!("/in/{slug}{end}")
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let frame = Frame { fictional: view.fictional, ..frame };
    let preview = view.preview.then(|| view! { <Notice kind=NoticeKind::Warning>{text.get("page-preview")}</Notice> });
    let body = view! {
        {preview}
        {hero(text, view)}
        {who(text, view)}
        {efforts(text, view)}
        {goals(text, view)}
        {partners(text, view)}
        {stories(text, view)}
        {feedback(text, view)}
        {join(text, view)}
    };
    document(frame, view.name.clone(), body.into_any())
}

fn hero(text: Text, view: &View) -> AnyView {
    let join = view.joining.then(|| {
        view! { <LinkButton href=public_path(&view.slug, "/doe-mee")>{text.get("page-join")}</LinkButton> }
    });
    let partners = (!view.partners.is_empty()).then(|| {
        view! { <LinkButton kind=ButtonKind::Secondary href="#partners">{text.get("page-partners-see")}</LinkButton> }
    });
    view! {
        <div class="aw-hero">
            <div class="aw-hero__text">
                <p class="aw-hero__above">{text.get("page-above")}</p>
                <h1 class="nl-heading nl-heading--level-1">{view.name.clone()}</h1>
                <p class="nl-paragraph nl-paragraph--lead">
                    {t!(text, "page-lead", count = view.joined, place = in_a_sentence(text, &view.municipalities))}
                </p>
                <div class="aw-row">{join} {partners}</div>
            </div>
        </div>
    }
    .into_any()
}

fn who(text: Text, view: &View) -> AnyView {
    let about = paragraphs(&view.about).into_iter().map(|one| view! { <p class="aw-lines">{one}</p> }).collect_view();
    let (contact, email) = view.contact.clone();
    let href = format!("mailto:{email}");
    let mut items = vec![
        (
            t!(text, "alliance-municipalities-of", count = view.municipalities.len()),
            in_a_sentence(text, &view.municipalities).into_any(),
        ),
        (text.get("alliance-lead"), view.lead_organisation.clone().into_any()),
    ];
    if !email.is_empty() {
        let link = view! { {contact} <br /> <ExternalLink href label=email /> };
        items.push((text.get("page-contact"), link.into_any()));
    }
    view! {
        <Grid>
            <Card title=text.get("page-who") width=Width::Large>
                <div class="aw-prose">{about}</div>
            </Card>
            <Card title=text.get("page-facts") width=Width::Small>
                <Facts items />
            </Card>
        </Grid>
    }
    .into_any()
}

fn feedback(text: Text, view: &View) -> Option<AnyView> {
    let entries = view.feedback.iter().map(|entry| public_entry(text, entry)).collect_view();
    (!view.feedback.is_empty()).then(|| {
        view! {
            <Card title=text.get("feedback-title") id="u-zei-wij-deden">
                <p>{text.get("page-feedback-text")}</p>
                {entries}
            </Card>
        }
        .into_any()
    })
}

fn efforts(text: Text, view: &View) -> Option<AnyView> {
    let efforts = view.efforts.as_ref().filter(|efforts| efforts.contributions > 0)?;
    let levels = efforts
        .levels
        .iter()
        .map(|(level, partners)| {
            view! {
                <li class="aw-card aw-count-card">
                    <h3 class="nl-heading nl-heading--level-3">{level_name(text, *level)}</h3>
                    <p>
                        <span class="aw-count-card__number">{text.number(i64::try_from(*partners).unwrap_or(i64::MAX))}</span>
                        " "
                        {t!(text, "page-level-partners", count = *partners)}
                    </p>
                    <p class="aw-note">{text.get(&format!("page-level-{}", level.as_str()))}</p>
                </li>
            }
        })
        .collect_view();
    let section = view! {
        <section class="aw-part">
            <h2 class="nl-heading nl-heading--level-2">{text.get("page-efforts")}</h2>
            <p class="nl-paragraph nl-paragraph--lead">
                {t!(text, "page-efforts-lead", partners = efforts.partners, count = efforts.contributions)}
            </p>
            <ul class="aw-counts" role="list">{levels}</ul>
            <p class="aw-note">{text.get("page-efforts-note")}</p>
        </section>
    };
    Some(section.into_any())
}

fn goals(text: Text, view: &View) -> Option<AnyView> {
    let (ambition, results) =
        view.goals.as_ref().filter(|(ambition, results)| !(ambition.is_empty() && results.is_empty()))?;
    let ambition = (!ambition.is_empty()).then(|| view! { <p class="aw-ambition">{ambition.clone()}</p> });
    let results = results.iter().enumerate().map(|(index, one)| result(text, index, one)).collect_view();
    let card = view! {
        <Card title=text.get("page-goals") id="doelen">
            {ambition}
            <p class="aw-note">{text.get("page-goals-note")}</p>
            <div class="aw-results">{results}</div>
        </Card>
    };
    Some(card.into_any())
}

fn partners(text: Text, view: &View) -> Option<AnyView> {
    let named: usize = view.partners.iter().map(|(_, partners)| partners.len()).sum();
    if named == 0 {
        return None;
    }
    let sectors = view
        .partners
        .iter()
        .map(|(sector, partners)| {
            let items = partners.iter().map(partner).collect_view();
            view! {
                <section class="aw-named">
                    <h3 class="nl-heading nl-heading--level-3">{text.get(&format!("sector-{}", sector.as_str()))}</h3>
                    <ul role="list">{items}</ul>
                </section>
            }
        })
        .collect_view();
    let others = view.joined.saturating_sub(named);
    let others =
        (others > 0).then(|| view! { <p class="aw-note">{t!(text, "page-partners-others", count = others)}</p> });
    let card = view! {
        <Card title=text.get("page-partners") id="partners">
            <div class="aw-named-grid">{sectors}</div>
            {others}
        </Card>
    };
    Some(card.into_any())
}

fn partner(one: &Partner) -> AnyView {
    let name = if one.website.is_empty() {
        view! { <strong>{one.name.clone()}</strong> }.into_any()
    } else {
        view! { <strong><ExternalLink href=one.website.clone() label=one.name.clone() /></strong> }.into_any()
    };
    let promise =
        (!one.promise.is_empty()).then(|| view! { <blockquote class="aw-typed">{one.promise.clone()}</blockquote> });
    view! { <li>{name} {promise}</li> }.into_any()
}

fn stories(text: Text, view: &View) -> Option<AnyView> {
    if view.stories.is_empty() {
        return None;
    }
    let cards = view
        .stories
        .iter()
        .map(|story| card(text, story, public_path(&view.slug, &format!("/verhalen/{}", story.id)), false))
        .collect_view();
    let section = view! {
        <section class="aw-part">
            <h2 class="nl-heading nl-heading--level-2">{text.get("page-stories")}</h2>
            <ul class="aw-stories" role="list">{cards}</ul>
        </section>
    };
    Some(section.into_any())
}

fn join(text: Text, view: &View) -> Option<AnyView> {
    view.joining.then(|| {
        view! {
            <Card title=text.get("page-join-title") kind=CardKind::Call>
                <p>{t!(text, "page-join-text", alliance = view.name.clone())}</p>
                <Row>
                    <LinkButton href=public_path(&view.slug, "/doe-mee")>{text.get("page-join")}</LinkButton>
                </Row>
            </Card>
        }
        .into_any()
    })
}

#[derive(Clone, Debug)]
pub struct StoryView {
    pub slug: String,
    /// Name of the alliance.
    pub alliance: String,
    pub fictional: bool,
    pub story: Story,
}

/// One story that everybody reads.
pub fn story_page(frame: Frame, view: StoryView) -> AnyView {
    let (text, view) = (frame.text, &view);
    let frame = Frame { fictional: view.fictional, ..frame };
    let story = &view.story;
    let crumbs = vec![Crumb::new(view.alliance.clone(), public_path(&view.slug, ""))];
    let told = story.published_on.map(|on| format!(" · {}", text.date(on)));
    let page = view! {
        <PageHead text title=story.title.clone() crumbs />
        <Grid>
            <Stack width=Width::Wide>
                <article class="aw-card aw-story">
                    {story.photo.as_ref().map(|photo| picture(photo, false))}
                    <p class="aw-note">{story.organisation.clone()} {told}</p>
                    {body(story)}
                </article>
            </Stack>
        </Grid>
    };
    document(frame, story.title.clone(), page.into_any())
}
