//! Who works with whom: once per pair and theme, within one alliance, and through a merge and back.

use domain::partners::{Closeness, CollaborationForm, MergeForm};
use store::{Error, partners, scope::Collaborations};
use uuid::Uuid;

use crate::{partners::Story, support::on_both};

fn form(other: Uuid, closeness: Closeness, theme: &str) -> CollaborationForm {
    CollaborationForm {
        other: other.to_string(),
        closeness: closeness.as_str().to_owned(),
        theme: theme.to_owned(),
        ..CollaborationForm::default()
    }
}

#[tokio::test]
async fn two_partners_work_together_once_on_each_theme() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let (one, other) = (story.add("Anker").await, story.add("Beuk").await);
        let (write, others) = story.may::<Collaborations>().await;
        let save = async |partner, form: &CollaborationForm| {
            partners::save_collaboration(&write, Uuid::new_v4(), partner, None, form).await
        };
        save(one, &form(other, Closeness::Know, "")).await.unwrap();
        save(other, &form(one, Closeness::Joint, "challenge-1")).await.unwrap();
        // The order of the two means nothing.
        let twice = save(other, &form(one, Closeness::Align, "")).await;
        assert!(matches!(twice, Err(Error::Refused("collaboration-known"))), "{twice:?}");
        let alone = save(one, &form(one, Closeness::Know, "")).await;
        assert!(matches!(alone, Err(Error::Refused("collaboration-self"))), "{alone:?}");
        let all = partners::collaborations_of(&write.reading(), other).await.unwrap();
        assert_eq!(all.len(), 2);
        assert_eq!(partners::collaborations(&write.reading()).await.unwrap(), all);

        let mut changed = form(other, Closeness::Align, "");
        changed.version = all[0].version;
        let id = Some(all[0].id);
        partners::save_collaboration(&write, Uuid::new_v4(), other, id, &changed).await.unwrap();
        let stale = partners::save_collaboration(&write, Uuid::new_v4(), one, id, &changed).await;
        assert!(matches!(stale, Err(Error::Stale)), "{stale:?}");
        // Nobody else finds it, and a partner that works with somebody is no mistake.
        let theirs = partners::remove_collaboration(&others, Uuid::new_v4(), one, all[0].id).await;
        assert!(matches!(theirs, Err(Error::NotFound)), "{theirs:?}");
        assert!(partners::collaborations(&others.reading()).await.unwrap().is_empty());
        let known = partners::remove(&story.write().await, Uuid::new_v4(), one).await;
        assert!(matches!(known, Err(Error::Refused("partner-known"))), "{known:?}");
        for one_of in &all {
            partners::remove_collaboration(&write, Uuid::new_v4(), one, one_of.id).await.unwrap();
        }
        partners::remove(&story.write().await, Uuid::new_v4(), one).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_merge_keeps_who_works_with_whom_and_hides_what_became_one() {
    on_both(|world| async move {
        let story = Story::begin(world).await;
        let (kept, gone, third) = (story.add("Anker").await, story.add("Beuk").await, story.add("Cirkel").await);
        let write = story.write().await;
        let (map, _) = story.may::<Collaborations>().await;
        for (one, other) in [(kept, gone), (gone, third)] {
            let form = form(other, Closeness::Joint, "");
            partners::save_collaboration(&map, Uuid::new_v4(), one, None, &form).await.unwrap();
        }
        let before = partners::collaborations(&map.reading()).await.unwrap();
        let merge = MergeForm { version: 1, gone_version: 1, ..MergeForm::default() };
        partners::merge(&write, Uuid::new_v4(), kept, gone, &merge).await.unwrap();
        let now = partners::collaborations(&map.reading()).await.unwrap();
        assert_eq!(now.len(), 1, "nobody works with itself");
        assert_eq!(now[0].beside(third), Some(kept));
        let id = partners::merges(&write.reading()).await.unwrap()[0].id;
        partners::undo(&write, Uuid::new_v4(), id).await.unwrap();
        assert_eq!(partners::collaborations(&map.reading()).await.unwrap(), before);
    })
    .await;
}
