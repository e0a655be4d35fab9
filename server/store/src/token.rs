//! Secrets that travel in links, cookies and mails. Only their hash is stored.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rand::Rng;
use sha2::{Digest, Sha256};

/// 256 random bits, as text for a link or a cookie.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    pub fn random() -> Self {
        Self::from_bytes(rand::rng().random())
    }

    /// From bytes that nobody can guess.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(bytes))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn hash(&self) -> String {
        hash(&self.0)
    }
}

/// Six digits for who cannot open a link. Weak by itself: it is bound to one link, lives short, and dies after five guesses.
#[derive(Clone)]
pub struct SixDigits(String);

impl SixDigits {
    pub fn random() -> Self {
        Self(format!("{:06}", rand::rng().random_range(0..1_000_000)))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn hash(&self) -> String {
        hash(&self.0)
    }
}

/// SHA-256 in hexadecimal. Enough for tokens of 256 bits; passwords get Argon2.
pub fn hash(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().fold(String::with_capacity(64), |mut hex, byte| {
        use std::fmt::Write;
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
