//! What came of a pledge after a year.

/// Gelukt, deels, or niet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PledgeResult {
    Kept,
    Partly,
    Not,
}

impl PledgeResult {
    pub const ALL: [Self; 3] = [Self::Kept, Self::Partly, Self::Not];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Partly => "partly",
            Self::Not => "not",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|result| result.as_str() == text)
    }
}
