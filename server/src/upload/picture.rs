//! Pictures without metadata. What is needed to show them is copied, part by part; everything else stays behind, also what follows
//! after the end (a second picture or a film, with a place of its own). The turn of a photo is kept, or it would lie on its side.

const PNG_SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunks that are needed to show a PNG, in its own colours.
const PNG_CHUNKS: [&[u8; 4]; 15] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs",
    b"acTL", b"fcTL", b"fdAT",
];

/// The PNG without text, times and other additions; none when it is damaged.
pub(super) fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(PNG_SIGNATURE)?;
    let mut clean = PNG_SIGNATURE.to_vec();
    loop {
        let (length, _) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        // Length, kind, data and checksum.
        let (chunk, after) = rest.split_at_checked(length.checked_add(12)?)?;
        let kind = &chunk[4..8];
        if PNG_CHUNKS.iter().any(|known| *known == kind) {
            clean.extend_from_slice(chunk);
        }
        if kind == b"IEND" {
            return Some(clean);
        }
        rest = after;
    }
}

/// Markers of a JPEG, the byte after `FF`.
mod marker {
    pub(super) const START: u8 = 0xD8;
    pub(super) const END: u8 = 0xD9;
    pub(super) const SCAN: u8 = 0xDA;
    pub(super) const APP1: u8 = 0xE1;
    pub(super) const APP2: u8 = 0xE2;
}

/// The JPEG without metadata; none when it is damaged.
pub(super) fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(&[0xFF, marker::START])?;
    let mut clean = vec![0xFF, marker::START];
    loop {
        let marker;
        (marker, rest) = next_marker(rest)?;
        if marker == marker::END {
            clean.extend([0xFF, marker]);
            return Some(clean);
        }
        let (length, _) = rest.split_first_chunk::<2>()?;
        let (segment, after) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        let data = segment.get(2..)?;
        rest = after;
        if let Some(turn) = (marker == marker::APP1).then(|| turn(data)).flatten() {
            clean.extend(turn_only(turn));
        }
        if is_needed(marker, data) {
            clean.extend([0xFF, marker]);
            clean.extend_from_slice(segment);
        }
        if marker == marker::SCAN {
            let end = scan_length(rest)?;
            clean.extend_from_slice(&rest[..end]);
            rest = &rest[end..];
        }
    }
}

/// The next marker and what follows it. `FF` may be repeated before it.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let bytes = bytes.strip_prefix(&[0xFF])?;
    let at = bytes.iter().position(|byte| *byte != 0xFF)?;
    Some((bytes[at], &bytes[at + 1..]))
}

/// Tables and frames (`C0`–`CF`, `DB`–`DF`, scans); of what applications add, only JFIF, the colour profile and Adobe's colour transform.
fn is_needed(marker: u8, data: &[u8]) -> bool {
    match marker {
        0xE0 => data.starts_with(b"JFIF\0"),
        marker::APP2 => data.starts_with(b"ICC_PROFILE\0"),
        0xEE => data.starts_with(b"Adobe"),
        0xC0..=0xCF | 0xDA..=0xDF => true,
        _ => false,
    }
}

/// Bytes up to the next marker that is not part of the scan: `FF00` stands for `FF`, `FFD0`–`FFD7` restart.
fn scan_length(bytes: &[u8]) -> Option<usize> {
    bytes.windows(2).position(|pair| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7 | 0xFF))
}

/// How a photo must be turned, 2 to 8, from its EXIF data; 1 is upright.
fn turn(data: &[u8]) -> Option<u8> {
    let tiff = data.strip_prefix(b"Exif\0\0")?;
    let big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let bytes = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    };
    let long = |at: usize| -> Option<usize> {
        let bytes = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        usize::try_from(if big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) }).ok()
    };
    let first = long(4)?;
    let entry = |index: usize| first.checked_add(2 + 12 * index);
    let entries = 0..usize::from(short(first)?);
    let orientation = entries.filter_map(entry).find(|at| short(*at) == Some(0x0112))?;
    u8::try_from(short(orientation + 8)?).ok().filter(|turn| (2..=8).contains(turn))
}

/// EXIF data that says nothing else.
fn turn_only(turn: u8) -> Vec<u8> {
    let mut exif = vec![0xFF, marker::APP1, 0, 34];
    exif.extend(b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    exif.extend([turn, 0, 0, 0, 0, 0, 0]);
    exif
}
