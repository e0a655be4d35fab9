//! The sheets for children as they ship, and the words that must be in their files.

/// Language and Markdown.
pub(crate) const SHEETS: [(&str, &str); 12] = [
    ("nl", include_str!("../../../../app/content/nl/formats/raad-van-kinderen.md")),
    ("nl", include_str!("../../../../app/content/nl/formats/kindpanel.md")),
    ("nl", include_str!("../../../../app/content/nl/formats/gesprekken-met-kinderen.md")),
    ("nl", include_str!("../../../../app/content/nl/formats/kinderen-bevragen-ondertekenaars.md")),
    ("nl", include_str!("../../../../app/content/nl/formats/toestemming-kinderen.md")),
    ("nl", include_str!("../../../../app/content/nl/formats/kinderparticipatie.md")),
    ("en", include_str!("../../../../app/content/en/formats/raad-van-kinderen.md")),
    ("en", include_str!("../../../../app/content/en/formats/kindpanel.md")),
    ("en", include_str!("../../../../app/content/en/formats/gesprekken-met-kinderen.md")),
    ("en", include_str!("../../../../app/content/en/formats/kinderen-bevragen-ondertekenaars.md")),
    ("en", include_str!("../../../../app/content/en/formats/toestemming-kinderen.md")),
    ("en", include_str!("../../../../app/content/en/formats/kinderparticipatie.md")),
];

/// What is written in a sheet, without its marks and what is filled in: a heading, an item, a cell.
pub(crate) fn pieces(markdown: &str) -> impl Iterator<Item = &str> {
    markdown
        .lines()
        .filter(|line| !line.starts_with("|--") && *line != "---")
        .flat_map(|line| {
            line.trim_start_matches(|sign: char| "#>- ".contains(sign)).split(['|', '*', '[', ']', '{', '}'])
        })
        .map(|piece| piece.trim_start_matches(|sign: char| sign.is_ascii_digit()).trim_start_matches(". ").trim())
        .filter(|piece| {
            !["", "…", "alliance", "date", "alderman", "lead_function", "lead_organisation"].contains(piece)
        })
}
