//! Rows of a list that are no organisation: the header once more, a count below the list, a heading between the rows. Rule: each says why it
//! is left out, and a name that stands alone is no heading by that alone.

use super::{
    Layout, guess_columns, kinds,
    row::Rules,
    words::{fold, read_sector},
};

/// Words with which a heading begins that names a part of the town or of the list.
const PARTS: [&str; 40] = [
    "wijk",
    "wijken",
    "buurt",
    "buurten",
    "stadsdeel",
    "stadsdelen",
    "kern",
    "kernen",
    "dorp",
    "dorpen",
    "regio",
    "rayon",
    "gebied",
    "deelgebied",
    "sector",
    "thema",
    "categorie",
    "groep",
    "deel",
    "blok",
    "lijst",
    "overig",
    "overige",
    "overigen",
    "divers",
    "diversen",
    "district",
    "neighbourhood",
    "area",
    "region",
    "theme",
    "category",
    "group",
    "part",
    "other",
    "others",
    "miscellaneous",
    "onderdeel",
    "domein",
    "cluster",
];
/// Words of which a heading that names a sector consists.
const SECTORS: [&str; 36] = [
    "onderwijs",
    "educatie",
    "scholen",
    "zorg",
    "gezondheid",
    "gezondheidszorg",
    "jeugdgezondheidszorg",
    "jeugd",
    "welzijn",
    "maatschappelijk",
    "sociaal",
    "domein",
    "sport",
    "sportverenigingen",
    "cultuur",
    "kunst",
    "recreatie",
    "overheid",
    "gemeenten",
    "bedrijven",
    "bedrijfsleven",
    "ondernemers",
    "fondsen",
    "kennis",
    "onderzoek",
    "kerken",
    "verenigingen",
    "vrijwilligersorganisaties",
    "education",
    "care",
    "health",
    "welfare",
    "culture",
    "business",
    "funds",
    "research",
];
const BETWEEN: [&str; 7] = ["en", "of", "werk", "and", "or", "organisaties", "instellingen"];

/// What a row says that is no organisation; empty when nothing stands in it. Nothing for a row that may be one.
pub(super) fn is_none(
    cells: &[String],
    name: &str,
    header: Option<&Vec<String>>,
    layout: &Layout,
    rules: &Rules,
) -> Option<String> {
    let filled: Vec<&str> = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    let Some(text) = filled.first().copied() else { return Some(String::new()) };
    let said = Some(text.to_owned());
    let folded: Vec<String> = cells.iter().map(|cell| fold(cell)).collect();
    let header = header.map(|header| header.iter().map(|cell| fold(cell)).collect::<Vec<_>>());
    if header.is_some_and(|header| header == folded) || guess_columns(cells).into_iter().flatten().count() > 3 {
        return said;
    }
    let first = fold(text);
    if first.starts_with("totaal") || first.starts_with("total ") || first == "total" || first.starts_with("aantal ") {
        return said;
    }
    let alone = filled.len() == 1;
    // As a title that was merged over columns comes out of a file.
    let repeated = !alone && !first.is_empty() && filled.iter().all(|cell| fold(cell) == first);
    // "Voedselbank" twice is an organisation with its kind.
    if repeated && (filled.len() > 2 || kinds::find(&rules.kinds, &first).is_none()) {
        return said;
    }
    let words: Vec<&str> = first.split(' ').collect();
    if !alone || words.len() > 6 || text.contains('@') {
        return None;
    }
    let shouted = (name.is_empty() || *name == *name.to_uppercase()) && read_sector(text).is_some();
    (shouted || names_a_part(text, &words, layout)).then_some(said).flatten()
}

/// "Wijk 03 Noord" says so itself. "Overige partners" or "Zorg en welzijn" does in a list where more is told of an organisation than its name.
fn names_a_part(text: &str, words: &[&str], layout: &Layout) -> bool {
    let numbered = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let rest: Vec<&str> = words.iter().copied().skip_while(numbered).collect();
    let Some(first) = rest.first() else { return false };
    let part = PARTS.contains(first);
    if part && rest.get(1).is_some_and(numbered) {
        return true;
    }
    let more = layout.columns.iter().flatten().count() > 1;
    let sectors = || rest.iter().any(|word| SECTORS.contains(word));
    let nothing_else = || rest.iter().all(|word| SECTORS.contains(word) || BETWEEN.contains(word));
    more && (part || text.ends_with(':') || sectors() && nothing_else())
}

#[cfg(test)]
mod tests {
    use super::super::{Choices, Plan, Verdict, tests::rules};
    use super::*;
    use crate::partners::Sector;

    /// What becomes of the rows below a header of three columns, when rows without a sector get one.
    fn verdicts(rows: &[[&str; 3]]) -> Vec<(Verdict, Vec<String>)> {
        let mut sheet = vec![["Organisatie", "Soort", "E-mail"].map(str::to_owned).to_vec()];
        sheet.extend(rows.iter().map(|row| row.map(str::to_owned).to_vec()));
        let layout = Layout { header: Some(0), columns: guess_columns(&sheet[0]) };
        let rules = Rules { sector: Some(Sector::Education), ..rules() };
        let plan = Plan::new(&sheet, &layout, &Choices::new(), &[], &rules);
        let said = |row: &super::super::Row| row.remarks.iter().map(|it| format!("{} {}", it.why, it.value)).collect();
        plan.rows[1..].iter().map(|row| (row.verdict, said(row))).collect()
    }

    #[test]
    fn a_heading_is_left_out_and_says_so_also_when_rows_without_a_sector_get_one() {
        for heading in [
            ["Wijk 03 Noord", "", ""],
            ["", "", "Wijk 03 Noord"],
            ["Wijk 03 Noord", "Wijk 03 Noord", "Wijk 03 Noord"],
            ["Kinderen eerst", "Kinderen eerst", ""],
            ["3. Overige partners", "", ""],
            ["Zorg en welzijn", "", ""],
            ["Sport & cultuur", "", ""],
            ["Onze vrienden:", "", ""],
            ["ONDERWIJS", "", ""],
        ] {
            let first = heading.into_iter().find(|cell| !cell.is_empty()).unwrap();
            assert_eq!(verdicts(&[heading]), [(Verdict::Empty, vec![format!("heading {first}")])], "{heading:?}");
        }
        assert_eq!(verdicts(&[["", " ", ""]]), [(Verdict::Empty, vec![])]);
    }

    #[test]
    fn an_organisation_of_which_only_the_name_is_known_is_one() {
        for row in [
            ["Zangclub De Merel", "", ""],
            ["Wijkteam Noord", "", ""],
            ["Voedselbank", "Voedselbank", ""],
            ["Dorpshuis De Kern", "", ""],
            ["Wijk 03 Noord", "", "post@wijk.example"],
            ["Zorgboerderij", "", ""],
        ] {
            assert_eq!(verdicts(&[row])[0].0, Verdict::New, "{row:?}");
        }
    }
}
