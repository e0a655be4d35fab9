//! The binary `alliantiewijzer`: reads the command line and calls one command.

use std::{path::PathBuf, process::ExitCode};

use anyhow::Result;
use clap::{Parser, Subcommand};
use server::{commands, config::Config, logging};

/// Toolkit for local alliances against child poverty. Every option can be an environment variable.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    config: Config,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Brings the database up to date and serves the site.
    Serve,
    /// Brings the schema of the database up to date.
    Migrate,
    /// Loads reference data and, the first time, the route; may be repeated.
    Seed,
    /// Manages the versioned content.
    Content {
        #[command(subcommand)]
        command: ContentCommand,
    },
    /// Prints a one-time link that makes its holder a national admin.
    CreateAdmin {
        /// Address of the new admin.
        email: String,
        /// Name of the new admin.
        #[arg(long, default_value = "")]
        name: String,
    },
    /// Says whether everything that `serve` needs is there.
    Check,
}

#[derive(Debug, Subcommand)]
enum ContentCommand {
    /// Publishes the route as a new version; alliances keep their work.
    Publish {
        /// Folder with the layout of app/content; without it the content inside this program.
        #[arg(long)]
        from: Option<PathBuf>,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    logging::start(cli.config.log_json);
    match run(cli).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("alliantiewijzer: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stdout, reason = "what a command answers goes to standard output")]
async fn run(cli: Cli) -> Result<()> {
    let config = cli.config;
    match cli.command {
        Command::Serve => {
            any_spawner::Executor::init_tokio()?;
            commands::serve::run(config).await?;
        }
        Command::Migrate => commands::open(&config).await?.migrate().await?,
        Command::Seed => {
            let store = commands::open(&config).await?;
            store.migrate().await?;
            commands::seed::run(&store).await?;
        }
        Command::Content { command: ContentCommand::Publish { from } } => {
            let store = commands::open(&config).await?;
            let (number, changes) = commands::content::publish(&store, from.as_deref()).await?;
            println!(
                "version {number}: {} steps added, {} changed, {} removed",
                changes.added.len(),
                changes.changed.len(),
                changes.removed.len()
            );
        }
        Command::CreateAdmin { email, name } => {
            let store = commands::open(&config).await?;
            store.migrate().await?;
            println!("{}", commands::create_admin::run(&store, &config, &email, &name).await?);
        }
        Command::Check => {
            for line in commands::check::run(&config).await? {
                println!("{line}");
            }
        }
    }
    Ok(())
}
