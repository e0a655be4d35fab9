//! `serve`: brings the database up to date and answers until it is told to stop.

use std::net::SocketAddr;

use anyhow::{Context, Result};
use tokio::{net::TcpListener, sync::watch};

use super::seed;
use crate::{
    config::Config,
    demo,
    http::{App, router, statics},
    jobs,
    mail::send::Postman,
};

pub async fn run(config: Config) -> Result<()> {
    let secret = config.secret()?;
    let store = super::open(&config).await?;
    let assets = statics::assets(&config.site)?;
    store.migrate().await.context("cannot bring the database up to date")?;
    seed::run(&store).await?;
    if config.demo {
        demo::seed(&store, &secret)
            .await
            .context("--demo needs a database of its own: this one holds people, or cannot be written")?;
    }
    let postman = Postman::new(&config)?;
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("cannot listen on {} (ALLIANTIEWIJZER_LISTEN)", config.listen))?;
    let address = config.public_url.clone();
    let app = App::new(store, config, assets, &secret);
    let router = router(app.clone())?;

    let (stop, stopped) = watch::channel(false);
    let worker = tokio::spawn(jobs::run(app, postman, stopped));
    tracing::info!(%address, "serving");
    axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(signal())
        .await?;
    // Requests that were under way have been answered; now the worker may finish what it holds.
    stop.send(true).ok();
    worker.await.ok();
    tracing::info!("stopped");
    Ok(())
}

/// Ctrl-C, or the stop of a service manager.
async fn signal() {
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminate => {}
    }
}
