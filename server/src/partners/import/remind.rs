//! The reminder about contact persons who came with a list and were asked nothing for a month.

use app::text::Text;
use store::partners::{self, IMPORTED_GO_AFTER};

use crate::{http::AppState, jobs::go_on, mail::letters};

/// Tells the leads, once.
pub async fn remind(app: &AppState) -> store::Result<()> {
    let until = domain::time::local(app.store.now() + IMPORTED_GO_AFTER).date();
    for unasked in partners::unasked_imports(&app.store).await? {
        let link = app.config.link(&app::partners::partners_path(&unasked.slug, "?status=listed"));
        let letters: Vec<_> = unasked
            .leads
            .iter()
            .map(|(to, lang)| letters::imported(Text::new(*lang), to, &unasked.name, unasked.people, until, &link))
            .collect();
        go_on(partners::remind_of_imports(&app.store, unasked.alliance, &letters).await);
    }
    Ok(())
}
