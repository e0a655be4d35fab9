//! What happens by the clock, in every process: mails go out, what is past its term goes.

use std::time::Duration;

use tokio::sync::watch;

use crate::{http::AppState, mail::send::Postman};

/// Runs until told to stop.
pub async fn run(app: AppState, postman: Postman, mut stop: watch::Receiver<bool>) {
    let mut mails = tokio::time::interval(Duration::from_secs(1));
    let mut hourly = tokio::time::interval(Duration::from_hours(1));
    loop {
        let done = tokio::select! {
            _ = mails.tick() => postman.deliver(&app.store).await.map(drop),
            _ = hourly.tick() => by_the_hour(&app).await,
            _ = stop.changed() => return,
        };
        if let Err(error) = done {
            tracing::warn!(%error, "a job failed and will be tried again");
            tokio::time::sleep(Duration::from_secs(5)).await;
        }
    }
}

/// One mail that cannot be made keeps none of the others back; it is tried again with the next hour.
pub(crate) fn go_on(made: store::Result<()>) {
    if let Err(error) = made {
        tracing::warn!(%error, "a mail could not be made and will be tried again");
    }
}

async fn by_the_hour(app: &AppState) -> store::Result<()> {
    store::jobs::purge(&app.store).await?;
    crate::partners::pledge::remind(app).await?;
    crate::partners::renewal::send(app).await?;
    crate::partners::meetings::own_actions::remind(app).await?;
    crate::partners::import::remind::remind(app).await?;
    crate::experts::feedback::remind(app).await
}
