//! What each migration file needs.

pub(crate) use sea_orm_migration::{prelude::*, schema::*};

/// Makes the `Migration` of a file: its name for ever, and what `up` does. There is no way down: restore a backup.
macro_rules! migration {
    ($name:literal, |$manager:ident| $up:block) => {
        pub(crate) struct Migration;

        impl MigrationName for Migration {
            fn name(&self) -> &str {
                $name
            }
        }

        #[async_trait::async_trait]
        impl MigrationTrait for Migration {
            async fn up(&self, $manager: &SchemaManager) -> Result<(), DbErr> $up
        }
    };
}
pub(crate) use migration;
