//! E-mail addresses, also as people write them to hide them: "jan (at) voorbeeld punt nl".

use std::ops::Range;

use super::tokens::Token;

/// Hosts that need no point: everybody knows where they are.
const PROVIDERS: [&str; 14] = [
    "gmail",
    "hotmail",
    "outlook",
    "live",
    "icloud",
    "yahoo",
    "ziggo",
    "kpnmail",
    "planet",
    "xs4all",
    "home",
    "upcmail",
    "hetnet",
    "protonmail",
];

/// How hosts end when the point before it went wrong: "jan@voorbeeld,nl", "jan@voorbeeld .nl".
const ENDS: [&str; 7] = ["nl", "com", "be", "org", "net", "eu", "example"];

/// Files look like hosts: "logo@2x.png".
const FILES: [&str; 12] = ["png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "docx", "xlsx", "css", "js", "mp4"];

pub(super) fn emails(text: &str, tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 0..tokens.len() {
        let Some((before, after)) = around_at(text, tokens, at) else { continue };
        let Some(start) = local_start(text, before) else { continue };
        let end =
            host_end(text, after).or_else(|| spelled_end(tokens, after)).or_else(|| slip_end(text, tokens, at, after));
        let Some(end) = end else { continue };
        if found.last().is_none_or(|last| last.end <= start) {
            found.push(start..end);
        }
    }
    found
}

/// Where the name before an "at" ends, and where the host behind it starts.
fn around_at(text: &str, tokens: &[Token<'_>], at: usize) -> Option<(usize, usize)> {
    let token = &tokens[at];
    let next = tokens.get(at + 1)?;
    let before = tokens.get(at.checked_sub(1)?)?;
    let tail = token.low.starts_with("apenstaart") || token.low.starts_with("apestaart");
    // "jan(a)voorbeeld.nl".
    let bracketed = matches!(&*token.low, "a" | "aapje") && before.text == "(" && before.is_glued();
    let spelled = tail || bracketed || matches!(&*token.low, "at" | "@");
    if !spelled || !token.same_line() || !next.same_line() {
        return None;
    }
    let opens =
        matches!(before.text, "(" | "[" | "{" | "<" | "*") || matches!(before.text, "-" | "_") && token.is_glued();
    if opens && matches!(next.text, ")" | "]" | "}" | ">" | "*" | "-" | "_") {
        let name = tokens.get(at.checked_sub(2)?)?;
        return Some((name.range.end, tokens.get(at + 2)?.range.start));
    }
    if token.is("@") {
        // A space before but none behind is somebody's name on a network: "van @gemeente".
        let handle = !token.is_glued() && next.is_glued() && !is_composed(text, before.range.end);
        return (!handle).then_some((before.range.end, next.range.start));
    }
    // "jan at voorbeeld punt nl": only when the point is spelled too, or the sign has no other meaning.
    let dot = tokens.iter().skip(at + 2).take(2).any(|token| matches!(&*token.low, "punt" | "dot"));
    // "jan at voorbeeld.nl".
    let host =
        || host_end(text, next.range.start).is_some_and(|end| ENDS.iter().any(|last| text[..end].ends_with(last)));
    (dot || tail || host() && !next.is("www")).then_some((before.range.end, next.range.start))
}

/// "jan.smit": no ordinary word.
fn is_composed(text: &str, end: usize) -> bool {
    local_start(text, end).is_some_and(|start| text[start..end].contains(['.', '_']))
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
    let first = tokens.binary_search_by_key(&start, |token| token.range.start).ok()?;
    let rest = &tokens[first..];
    let dot = rest.iter().take(8).position(|token| matches!(&*token.low, "punt" | "dot"))?;
    let same = rest[1..=dot].iter().all(Token::same_line);
    let bracket = |token: &&Token<'_>| matches!(token.text, ")" | "]" | "}");
    let last = rest.iter().skip(dot + 1).find(|token| !bracket(token))?;
    let domain = last.is_word() && (2..=6).contains(&last.text.chars().count());
    (dot > 0 && same && domain && last.same_line()).then_some(last.range.end)
}

/// Where "hotmail" ends, or "voorbeeld,nl", or "voorbeeld .nl".
fn slip_end(text: &str, tokens: &[Token<'_>], at: usize, start: usize) -> Option<usize> {
    let first = tokens.binary_search_by_key(&start, |token| token.range.start).ok()?;
    let rest = &tokens[first..];
    let host = rest.first().filter(|token| token.is_word() && token.same_line())?;
    let joins = |token: &&Token<'_>| token.is_glued() && (matches!(token.text, "-" | ".") || !token.is_sign());
    let whole = 1 + rest[1..].iter().take_while(joins).count();
    let point = if rest[whole - 1].text == "." { whole - 1 } else { whole };
    if let Some([point, end]) = rest.get(point..point + 2) {
        let pointed = point.text == "." || point.text == "," && point.is_glued() && end.is_glued();
        if pointed && point.same_line() && end.same_line() && ENDS.contains(&end.text) {
            return Some(end.range.end);
        }
    }
    let told = || {
        is_composed(text, tokens[at - 1].range.end)
            || tokens[at.saturating_sub(8)..at].iter().any(|token| token.low.contains("mail"))
    };
    let glued = tokens[at].is_glued() && host.is_glued();
    (glued && (PROVIDERS.contains(&&*host.low) || told())).then_some(host.range.end)
}
