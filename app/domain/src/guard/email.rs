//! E-mail addresses, also as people write them to hide them: "jan (at) voorbeeld punt nl".

use std::ops::Range;

use super::tokens::Token;

/// Files look like hosts: "logo@2x.png".
const FILES: [&str; 12] = ["png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "docx", "xlsx", "css", "js", "mp4"];

pub(super) fn emails(text: &str, tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 0..tokens.len() {
        let Some((before, after)) = around_at(tokens, at) else { continue };
        let Some(start) = local_start(text, before) else { continue };
        let Some(end) = host_end(text, after).or_else(|| spelled_end(tokens, after)) else { continue };
        if found.last().is_none_or(|last| last.end <= start) {
            found.push(start..end);
        }
    }
    found
}

/// Where the name before an "at" ends, and where the host behind it starts.
fn around_at(tokens: &[Token<'_>], at: usize) -> Option<(usize, usize)> {
    let token = &tokens[at];
    let next = tokens.get(at + 1)?;
    let before = tokens.get(at.checked_sub(1)?)?;
    if token.is("@") {
        // A space before but none behind is somebody's name on a network: "van @gemeente".
        let handle = !token.is_glued() && next.is_glued();
        return (!handle && token.same_line() && next.same_line()).then_some((before.range.end, next.range.start));
    }
    let spelled = matches!(&*token.low, "at" | "apenstaartje" | "apenstaart");
    if !spelled || !token.same_line() || !next.same_line() {
        return None;
    }
    if matches!(before.text, "(" | "[" | "{" | "<") && matches!(next.text, ")" | "]" | "}" | ">") {
        let name = tokens.get(at.checked_sub(2)?)?;
        return Some((name.range.end, tokens.get(at + 2)?.range.start));
    }
    // "jan at voorbeeld punt nl": only when the point is spelled too, or the sign has no other meaning.
    let dot = tokens.iter().skip(at + 2).take(2).any(|token| matches!(&*token.low, "punt" | "dot"));
    (dot || token.low != "at").then_some((before.range.end, next.range.start))
}

fn local_start(text: &str, end: usize) -> Option<usize> {
    let local = |sign: char| sign.is_alphanumeric() || "._%+-'’".contains(sign);
    let name = text[..end].chars().rev().take_while(|sign| local(*sign)).map(char::len_utf8).sum::<usize>();
    text[end - name..end].contains(char::is_alphanumeric).then_some(end - name)
}

/// Where a host with a point ends.
fn host_end(text: &str, start: usize) -> Option<usize> {
    let part = |sign: &char| sign.is_alphanumeric() || matches!(sign, '.' | '-');
    let host = &text[start..start + text[start..].chars().take_while(part).map(char::len_utf8).sum::<usize>()];
    let host = host.trim_end_matches(['.', '-']);
    let (name, last) = host.rsplit_once('.')?;
    let known = last.chars().count() >= 2 && last.chars().all(char::is_alphabetic);
    let fine = known && !FILES.contains(&&*last.to_lowercase()) && !name.is_empty();
    fine.then_some(start + host.len())
}

/// Where "voorbeeld punt nl" ends.
fn spelled_end(tokens: &[Token<'_>], start: usize) -> Option<usize> {
    let first = tokens.iter().position(|token| token.range.start == start)?;
    let rest = &tokens[first..];
    let dot = rest.iter().take(8).position(|token| matches!(&*token.low, "punt" | "dot"))?;
    let same = rest[1..=dot].iter().all(Token::same_line);
    let bracket = |token: &&Token<'_>| matches!(token.text, ")" | "]" | "}");
    let last = rest.iter().skip(dot + 1).find(|token| !bracket(token))?;
    let domain = last.is_word() && (2..=6).contains(&last.text.chars().count());
    (dot > 0 && same && domain && last.same_line()).then_some(last.range.end)
}
