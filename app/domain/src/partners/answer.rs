//! What an invited organisation answers.

/// An answer to an invitation. Who wants to talk first, or said no, may still say yes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PartnerAnswer {
    #[default]
    None,
    /// Ja, wij doen mee.
    Yes,
    /// Ik wil eerst overleggen.
    Later,
    /// Nee, bedankt.
    No,
    /// Ik ben niet de goede persoon.
    Forwarded,
    /// Somebody else signed for the organisation: this link has nothing left to answer.
    Colleague,
}

impl PartnerAnswer {
    pub const ALL: [Self; 6] = [Self::None, Self::Yes, Self::Later, Self::No, Self::Forwarded, Self::Colleague];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Yes => "yes",
            Self::Later => "later",
            Self::No => "no",
            Self::Forwarded => "forwarded",
            Self::Colleague => "colleague",
        }
    }

    pub fn parse(text: &str) -> Self {
        Self::ALL.into_iter().find(|answer| answer.as_str() == text).unwrap_or_default()
    }

    /// Whether another answer can take its place.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Yes | Self::Forwarded | Self::Colleague)
    }
}
