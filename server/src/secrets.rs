//! Passwords and the second factor.

use std::sync::Arc;

use aes_gcm::{
    Aes256Gcm, KeyInit,
    aead::{Aead, generic_array::GenericArray},
};
use argon2::{
    Argon2, PasswordHash, PasswordHasher, PasswordVerifier,
    password_hash::{SaltString, rand_core::OsRng},
};
use data_encoding::HEXLOWER;
use hmac::{Hmac, Mac};
use rand::RngCore;
use sha2::{Digest, Sha256, Sha512};
use store::{Error, Result};
use time::OffsetDateTime;
use tokio::sync::Semaphore;
use totp_rs::{Algorithm, TOTP};

/// Seconds that a code of the second factor is shown.
const STEP: u64 = 30;

/// Hashes passwords, at most two at a time: each takes 19 MB and a moment, and everybody may ask for it.
#[derive(Clone, Debug)]
pub struct Passwords(Arc<Semaphore>);

impl Default for Passwords {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(2)))
    }
}

impl Passwords {
    pub async fn hash(&self, password: String) -> Result<String> {
        self.run(move || {
            let salt = SaltString::generate(&mut OsRng);
            Argon2::default()
                .hash_password(password.as_bytes(), &salt)
                .map(|hash| hash.to_string())
                .map_err(|error| Error::internal(error.to_string()))
        })
        .await
    }

    /// Takes as long for an account without a password, or no account, as for one with: nobody learns which there are.
    pub async fn verify(&self, password: String, hash: Option<String>) -> Result<bool> {
        const NOBODY: &str =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        self.run(move || {
            let known = hash.is_some();
            let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
            let parsed = PasswordHash::new(&hash).map_err(|error| Error::internal(error.to_string()))?;
            Ok(Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && known)
        })
        .await
    }

    async fn run<T: Send + 'static>(&self, job: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
        let _turn = self.0.acquire().await.map_err(Error::internal)?;
        tokio::task::spawn_blocking(job).await.map_err(Error::internal)?
    }
}

/// Encrypts the secrets of second factors with the operator's secret, and derives others from it.
#[derive(Clone)]
pub struct Vault {
    cipher: Aes256Gcm,
    mac: Hmac<Sha256>,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault")
    }
}

impl Vault {
    pub fn new(secret: &str) -> Self {
        let text = |purpose: &str| format!("alliantiewijzer {purpose} {secret}");
        Self {
            cipher: Aes256Gcm::new(&Sha256::digest(text("second factor"))),
            // As long as a block of the MAC.
            mac: KeyInit::new(&Sha512::digest(text("derived secrets"))),
        }
    }

    /// A secret that is the same each time for the same `of`, and that nobody without the operator's secret can make.
    pub fn derive(&self, purpose: &str, of: &str) -> [u8; 32] {
        let mac = self.mac.clone().chain_update(purpose).chain_update([0]).chain_update(of);
        mac.finalize().into_bytes().into()
    }

    pub fn close(&self, plain: &[u8]) -> Result<String> {
        let mut nonce = [0; 12];
        rand::rng().fill_bytes(&mut nonce);
        let sealed = self
            .cipher
            .encrypt(GenericArray::from_slice(&nonce), plain)
            .map_err(|_| Error::internal("cannot encrypt"))?;
        Ok(HEXLOWER.encode(&[&nonce[..], &sealed].concat()))
    }

    /// Fails when the operator's secret was changed.
    pub fn open(&self, closed: &str) -> Result<Vec<u8>> {
        let bytes = HEXLOWER.decode(closed.as_bytes()).map_err(Error::internal)?;
        let (nonce, sealed) = bytes.split_at_checked(12).ok_or_else(|| Error::internal("too short"))?;
        self.cipher.decrypt(GenericArray::from_slice(nonce), sealed).map_err(|_| {
            Error::internal("the secret of a second factor cannot be read: was ALLIANTIEWIJZER_SECRET changed?")
        })
    }
}

/// A time-based second factor.
pub struct SecondFactor(TOTP);

impl SecondFactor {
    pub fn from_bytes(secret: Vec<u8>, account: &str) -> Result<Self> {
        // A colon would end the issuer in the address that apps read.
        let account = account.replace(':', " ");
        TOTP::new(Algorithm::SHA1, 6, 1, STEP, secret, Some("Alliantiewijzer".to_owned()), account)
            .map(Self)
            .map_err(|error| Error::internal(error.to_string()))
    }

    pub fn secret(&self) -> &[u8] {
        &self.0.secret
    }

    /// In base32, to type over.
    pub fn typed(&self) -> String {
        self.0.get_secret_base32()
    }

    /// `otpauth://…`, for the QR code.
    pub fn url(&self) -> String {
        self.0.get_url()
    }

    /// The code at a moment, for tests and demos.
    pub fn code(&self, at: OffsetDateTime) -> String {
        self.0.generate(u64::try_from(at.unix_timestamp()).unwrap_or(0))
    }

    /// The time step for which `digits` is the code, one step of clock difference allowed.
    pub fn step_of(&self, digits: &str, now: OffsetDateTime) -> Option<i64> {
        use subtle::ConstantTimeEq;
        let now = u64::try_from(now.unix_timestamp()).ok()? / STEP;
        [now.saturating_sub(1), now, now + 1]
            .into_iter()
            .find(|step| bool::from(self.0.generate(step * STEP).as_bytes().ct_eq(digits.as_bytes())))
            .and_then(|step| i64::try_from(step).ok())
    }
}

#[cfg(test)]
mod tests {
    use time::{Duration, macros::datetime};

    use super::*;

    #[test]
    fn a_vault_opens_only_with_its_secret() {
        let vault = Vault::new("een lang geheim van ten minste 32 tekens");
        let closed = vault.close(b"abc").unwrap();
        assert_ne!(closed, vault.close(b"abc").unwrap());
        assert_eq!(vault.open(&closed).unwrap(), b"abc");
        assert!(Vault::new("een ander geheim").open(&closed).is_err());
        assert!(vault.open("00").is_err());
        let derived = vault.derive("link", "a");
        assert_eq!(derived, vault.derive("link", "a"));
        for other in [vault.derive("link", "b"), vault.derive("code", "a"), Vault::new("x").derive("link", "a")] {
            assert_ne!(derived, other);
        }
    }

    #[test]
    fn a_code_holds_for_a_step_around_now() {
        let factor = SecondFactor::from_bytes(rand::random::<[u8; 20]>().to_vec(), "a@b.nl").unwrap();
        let now = datetime!(2026-11-21 12:00:10 UTC);
        let code = factor.code(now);
        let step = factor.step_of(&code, now).unwrap();
        assert_eq!(factor.step_of(&code, now + Duration::seconds(30)), Some(step));
        assert_eq!(factor.step_of(&code, now + Duration::seconds(90)), None);
        assert_eq!(factor.step_of("", now), None);
    }

    #[tokio::test]
    async fn passwords() {
        let passwords = Passwords::default();
        let hash = passwords.hash("correct paard".to_owned()).await.unwrap();
        assert!(passwords.verify("correct paard".to_owned(), Some(hash.clone())).await.unwrap());
        assert!(!passwords.verify("fout".to_owned(), Some(hash)).await.unwrap());
        assert!(!passwords.verify("wat dan ook".to_owned(), None).await.unwrap());
    }
}
