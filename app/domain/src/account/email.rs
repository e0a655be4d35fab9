//! Addresses of mail.

/// As addresses are stored and compared: without capitals and spaces around them.
pub fn normal(email: &str) -> String {
    email.trim().to_lowercase()
}
