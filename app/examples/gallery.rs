//! Writes all components on a page into a folder, to look at a house style without a server:
//! `cargo run -p app --features ssr --example gallery -- <folder>` beside the output of `style/build.mjs`.

#![expect(clippy::wildcard_imports, reason = "all components are shown")]

use std::{fs, io, path::Path, sync::Arc};

use app::{
    components::*,
    form::{FieldError, FormState},
    frame::{AllianceFrame, Assets, Frame, Nav, PersonFrame, document},
    text::Text,
};
use domain::account::Lang;
use leptos::prelude::*;
use uuid::Uuid;

fn main() -> io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    for (suffix, lang) in [("", Lang::Nl), ("-en", Lang::En)] {
        let text = Text::new(lang);
        let html = Owner::new().with(|| document(frame(text), "Onderdelen".to_owned(), parts(text)).to_html());
        fs::write(Path::new(&folder).join(format!("parts{suffix}.html")), html)?;
    }
    Ok(())
}

fn frame(text: Text) -> Frame {
    let alliances = vec![
        ("voorbeeldstad".to_owned(), "Lokale alliantie Voorbeeldstad".to_owned()),
        ("voorbeelddorp".to_owned(), "Lokale alliantie Voorbeelddorp".to_owned()),
    ];
    Frame {
        text,
        path: "/".to_owned(),
        nonce: String::new(),
        assets: Arc::new(Assets {
            css: "site.css".to_owned(),
            font: "source-sans-3-latin-wght-normal.woff2".to_owned(),
            icon: "icon.svg".to_owned(),
            ..Assets::default()
        }),
        demo: true,
        fictional: false,
        person: Some(PersonFrame { name: "Demo".to_owned(), national: true, admin: false, alliances }),
        alliance: Some(AllianceFrame {
            slug: "voorbeeldstad".to_owned(),
            name: "Lokale alliantie Voorbeeldstad".to_owned(),
            fictional: true,
            archived: false,
            work: true,
            meetings: true,
            reference: true,
        }),
        nav: Some(Nav::Partners),
        done: Some("common-saved"),
    }
}

#[expect(clippy::too_many_lines, reason = "a list of examples")]
fn parts(text: Text) -> AnyView {
    let mut form =
        FormState::new(Uuid::nil()).with("function", "Coördinator").with("rung", "b").with("email", "fietsen@");
    form.restored = true;
    form.error("contribution", "error-required");
    form.error("email", "error-email");
    form.error("sector", "error-choose");
    form.errors.push(FieldError {
        field: "notes".to_owned(),
        key: "error-too-long".to_owned(),
        args: vec![("max", "2000".to_owned())],
        link: None,
    });
    let form = &form;
    let choices = || {
        vec![
            Choice::new("a", "Informeren"),
            Choice::new("b", "Raadplegen").hint("U vraagt een mening en laat weten wat u ermee deed."),
            Choice::new("c", "Adviseren"),
        ]
    };
    let url = &ListUrl::new("#").with("zoek", "school").with("sorteer", "naam").with("pagina", 3);
    let tiles = (0..24 * 30).map(|place| {
        let (col, row) = (place % 24, place / 24);
        let level = u8::try_from(place % 8).unwrap_or(0);
        Tile { code: place.to_string(), label: format!("fase {level}"), col, row, level, href: "#".to_owned() }
    });
    let phases = (1..8).map(|number| PhaseItem {
        number,
        name: "Fase".to_owned(),
        done: 7 - u32::from(number),
        total: 6,
        href: "#".to_owned(),
        current: number == 2,
    });
    let phases = phases.collect();
    let legend = (0..8)
        .map(|level| LegendItem {
            level,
            label: if level == 0 { "geen alliantie".to_owned() } else { format!("fase {level}") },
        })
        .collect();
    let rows = || {
        ["Basisschool De Kade", "Fietsenwerkplaats", "Voedselbank Voorbeeldstad"]
            .into_iter()
            .map(|name| {
                vec![
                    view! { <a href="#">{name}</a> }.into_any(),
                    "Onderwijs en educatie".into_any(),
                    view! { <Badge kind=BadgeKind::Ok>"doet mee"</Badge> }.into_any(),
                    "12".into_any(),
                ]
            })
            .collect::<Vec<_>>()
    };
    let columns = || {
        vec![
            Column::new("Naam").sortable("naam"),
            Column::new("Sector").sortable("sector"),
            Column::new("Status"),
            Column::new("Toezeggingen").numeric().sortable("toezeggingen"),
        ]
    };
    let bars = view! {
        <svg viewBox="0 0 420 56">
            <text x="0" y="14" font-size="14">"Betrekt ervaringsdeskundigen bij het opstellen van beleid"</text>
            <rect class="aw-series-1" x="0" y="22" width="150" height="16" rx="3" />
            <text x="158" y="35" font-size="14" font-weight="700">"33%"</text>
            <rect class="aw-series-2" x="0" y="41" width="182" height="9" rx="3" />
            <text x="190" y="50" font-size="12">"2022: 40%"</text>
        </svg>
    };
    view! {
        <PageHead text title="Alle onderdelen" lead="Wat een pagina kan tonen." crumbs=vec![Crumb::new("Partners", "#")] />
        <SubNav
            label="Weergaven"
            items=["Bord", "Tijdlijn"].map(|label| SubNavItem { label: label.to_owned(), href: "#".to_owned(), current: label == "Bord" }).into()
        />
        <Explain text officer=view! { <p>"Uitleg bij deze pagina."</p> }.into_any() plain=Some(view! { <p>"Gewone taal."</p> }.into_any()) />
        <Grid>
            <Card title="Route" kind=CardKind::Call>
                <PhaseStrip text phases />
                <Row>{['I', 'F', 'K', 'V'].map(|letter| view! { <RoleBadge text letter leading=letter == 'F' named=true /> }).into_iter().collect_view()}</Row>
                <Steps items=vec!["Eerst dit".into_any(), "Dan dat".into_any()] />
            </Card>
            <Card title="Formulier" width=Width::Large>
                <PostForm text form>
                    <Field text form name="contribution" label="Wat gaat u doen? Eén zin is genoeg" hint="Bijvoorbeeld: “Elk kind met een Meedoenpas krijgt bij ons een opgeknapte fiets.”" required=true />
                    <Field text form name="email" label="E-mailadres" kind=FieldKind::Email autocomplete="email" required=true />
                    <Field text form name="function" label="Uw functie" />
                    <Field text form name="date" label="Streefdatum" kind=FieldKind::Date />
                    <Select text form name="sector" label="Sector" options=choices() required=true />
                    <Radios text form name="rung" label="Op welke trede?" options=choices() required=true />
                    <TextArea text form name="notes" label="Notities" personal_data_hint=true required=true />
                    <Checkbox text form name="agree" label="Wij onderschrijven deze afspraken" required=true />
                    <Row><Button>"Onderteken"</Button><Button kind=ButtonKind::Secondary name="actie" value="later">"Later"</Button><QuietButton>"Annuleren"</QuietButton></Row>
                </PostForm>
            </Card>
            <Stack width=Width::Small>
                <Card title="Nederland">
                    <TileMap text title="Nederland" description="Eén tegel per gemeente. Hoe sterker de kleur, hoe verder op de route." tiles=tiles.collect() legend list_href="#" />
                </Card>
                <Card title="Meldingen">
                    <Notice>"Informatie."</Notice><Notice kind=NoticeKind::Ok>"Gelukt."</Notice>
                    <Notice kind=NoticeKind::Warning title="Let op.">"Een waarschuwing."</Notice><Notice kind=NoticeKind::Error>"Dit ging mis."</Notice>
                    <Notice kind=NoticeKind::Remark title="Kleine aantallen.">"Bij kleine aantallen zegt het verschil tussen 38% en 13% weinig."</Notice>
                </Card>
            </Stack>
            <Card title="Partners">
                <Filters text url><FilterField url name="zoek" label="Zoek op naam" /><FilterSelect text url name="sector" label="Sector" options=choices() /></Filters>
                <DataTable text caption="Partners" caption_hidden=true columns=columns() rows=rows() url=Some(url.clone()) count="112 partners" />
                <Pagination text url page=3 pages=12 />
            </Card>
            <Card title="Cijfers" width=Width::Half>
                <ChartFrame text id="betrekken" title="Wie partners betrekken" description="33% betrekt ervaringsdeskundigen, in 2022 was dat 40%." table=view! { <DataTable text caption="Wie partners betrekken" columns=vec![Column::new("Jaar"), Column::new("Aandeel").numeric()] rows=vec![vec!["2023".into_any(), "33%".into_any()], vec!["2022".into_any(), "40%".into_any()]] /> }.into_any()>{bars}</ChartFrame>
                <Figure text label="Kinderen in armoede" value=None unit="kinderen" source="CBS" year="2024" warning="Nog niet bekend gemaakt." />
                <Figure text label="Respons" value=Some("9".to_owned()) unit="van 17 partners" n=Some(9) trend=Some(FigureTrend::Down("2 minder dan vorig jaar".to_owned())) />
            </Card>
            <Card title="Feiten" width=Width::Half>
                <Facts items=vec![("Gemeente".to_owned(), "Voorbeeldstad".into_any()), ("Wethouder".to_owned(), "nog niet ingevuld".into_any()), ("Uren per week".to_owned(), "12".into_any())] />
                <Confirm label="Alliantie archiveren …" button="Archiveer deze alliantie" action="#" once=Uuid::nil()><p>"Niemand kan dan nog iets veranderen. U kunt haar weer openen."</p></Confirm>
                <DataTable text caption="Leeg" columns=columns() rows=vec![] count="0 partners" empty=Some(view! { <p>"Nog geen partners. "<a href="#">"Nodig de eerste uit"</a></p> }.into_any()) />
            </Card>
        </Grid>
    }
    .into_any()
}
