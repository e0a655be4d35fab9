//! What the network and the operator see: one route table, handlers that load, decide and render, mail, jobs, commands.

pub mod account;
pub mod alliance;
pub mod coaching;
pub mod commands;
pub mod config;
pub mod content;
pub mod demo;
pub mod experts;
pub mod goals;
pub mod http;
pub mod jobs;
pub mod logging;
pub mod mail;
pub mod partners;
pub mod printer;
pub mod public;
pub mod route;
pub mod secrets;
pub mod upload;
pub mod word;

pub use store::{Error, Result};
