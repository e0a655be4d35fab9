//! The list of partners as a file: exactly what the register shows, with its filters and order. Contact persons go along only for who sees
//! them. The words above the columns are those that importing knows.

use app::{partners::import::columns::field_name, text::Text};
use documents::{
    Meta,
    sheet::{self, Cell, List},
};
use domain::{account::Lang, partners::import::Field};
use store::{
    Error,
    partners::{self, Contact, Partner},
    reference,
    scope::{PartnerContacts, Partners, Scope},
};

use super::{kind_name, place_name, register};
use crate::{
    http::{Answer, Cx, Path},
    route::evidence::as_file,
};

pub(super) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
pub(super) const CSV: &str = "text/csv; charset=utf-8";

pub async fn xlsx(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let list = list(&cx, &scope).await?;
    let title = format!("{} – {}", cx.text.get("export-title"), scope.name());
    let file = sheet::xlsx(&meta(cx.text, &title), &list).map_err(Error::internal)?;
    Ok(as_file(file, XLSX, &name(&cx, &slug, "xlsx")))
}

pub async fn csv(cx: Cx, Path(slug): Path<String>) -> Answer {
    let scope = cx.scope(&slug).await?;
    let file = sheet::csv(&list(&cx, &scope).await?).map_err(Error::internal)?;
    Ok(as_file(file, CSV, &name(&cx, &slug, "csv")))
}

pub(super) fn meta(text: Text, title: &str) -> Meta<'_> {
    let lang = if text.lang == Lang::Nl { "nl-NL" } else { "en-GB" };
    Meta { title, lang, author: "Alliantiewijzer", note: "" }
}

fn name(cx: &Cx, slug: &str, end: &str) -> String {
    format!("partners-{slug}-{}.{end}", cx.today())
}

/// What an organisation has one of.
const FIELDS: [Field; 9] = [
    Field::Name,
    Field::Kind,
    Field::Sector,
    Field::Place,
    Field::Website,
    Field::Parent,
    Field::Status,
    Field::Since,
    Field::JoinedOn,
];

/// What each contact person has.
pub(super) const OF_A_PERSON: [Field; 5] = [Field::Contact, Field::Function, Field::Email, Field::Phone, Field::Source];

async fn list(cx: &Cx, scope: &Scope) -> store::Result<List> {
    let text = cx.text;
    let read = scope.read::<Partners>()?;
    let all = partners::register(&read).await?;
    let municipalities = reference::all_municipalities(&cx.app.store).await?;
    let contacts = match scope.read::<PartnerContacts>() {
        Ok(read) => partners::all_contacts(&read).await?,
        Err(_) => std::collections::HashMap::new(),
    };
    // A parent may stand on nobody's list.
    let known = if all.iter().any(|one| one.organisation.parent.is_some()) {
        partners::organisations(&read).await?
    } else {
        Vec::new()
    };
    let shown = register::shown(cx, &all);
    let most = shown.iter().filter_map(|one| contacts.get(&one.id)).map(Vec::len).max().unwrap_or(0);
    let mut header: Vec<String> = FIELDS.into_iter().map(|field| field_name(text, field)).collect();
    for number in 1..=most {
        let end = if number == 1 { String::new() } else { format!(" {number}") };
        header.extend(OF_A_PERSON.into_iter().map(|field| format!("{}{end}", field_name(text, field))));
    }
    let row = |one: &Partner| {
        let organisation = &one.organisation;
        let place = match &organisation.municipality {
            Some(_) => place_name(&municipalities, organisation.municipality.as_ref()),
            None => text.get("partners-whole-country"),
        };
        let parent = organisation.parent.and_then(|id| known.iter().find(|(known, _)| known.id == id));
        let mut cells = vec![
            Cell::text(&organisation.name),
            Cell::text(kind_name(&organisation.kind, text.lang)),
            Cell::text(text.get(&format!("sector-{}", organisation.sector.as_str()))),
            Cell::text(place),
            Cell::text(&organisation.website),
            Cell::text(parent.map(|(parent, _)| parent.name.clone()).unwrap_or_default()),
            Cell::text(text.get(&format!("membership-{}", one.status.as_str()))),
            Cell::Date(one.since),
            one.joined_on.map_or_else(|| Cell::text(""), Cell::Date),
        ];
        let people = contacts.get(&one.id).map_or(&[][..], Vec::as_slice);
        cells.extend(people.iter().flat_map(person));
        cells
    };
    Ok(List { sheet: text.get("export-title"), rows: shown.into_iter().map(row).collect(), header })
}

pub(super) fn person(one: &Contact) -> [Cell; 5] {
    [&one.name, &one.function, &one.email, &one.phone, &one.source].map(Cell::text)
}

#[cfg(test)]
mod tests {
    use domain::partners::{
        MembershipStatus, Sector,
        import::{guess_columns, read_sector, read_status, read_yes},
        network::NetworkStatus,
    };

    use super::*;

    #[test]
    fn the_words_that_go_out_are_understood_when_they_come_in() {
        for lang in Lang::ALL {
            let text = Text::new(lang);
            for field in Field::ALL {
                assert_eq!(guess_columns(&[field_name(text, field)]), [Some(field)], "{lang:?} {field:?}");
            }
            assert_eq!(guess_columns(&[text.get("import-reason")]), [None]);
            for status in NetworkStatus::ALL {
                let word = text.get(&format!("network-status-{}", status.as_str()));
                let read = match status {
                    NetworkStatus::Asked => MembershipStatus::Invited,
                    NetworkStatus::Joined => MembershipStatus::Joined,
                    NetworkStatus::Left => MembershipStatus::Left,
                };
                assert_eq!(read_status(&word), Some(read), "{word}");
            }
            assert!(read_yes(&text.get("network-shown-yes")) && !read_yes(&text.get("network-shown-no")));
            for status in MembershipStatus::ALL {
                let word = text.get(&format!("membership-{}", status.as_str()));
                assert_eq!(read_status(&word), Some(status), "{word}");
            }
            for sector in Sector::ALL {
                let word = text.get(&format!("sector-{}", sector.as_str()));
                assert_eq!(read_sector(&word), Some(sector), "{word}");
            }
        }
    }
}
