//! All that hangs on a membership, a member of the network or an organisation: the one list of what moves when two become one. Rule: a test walks the foreign keys of
//! the schema, on both databases, and fails when one is missing here. Each of these tables has a number `id`, and may hold several rows of
//! one membership.

use sea_orm::{
    ConnectionTrait, EntityTrait, Set,
    sea_query::{Alias, Expr, ExprTrait, Query},
};
use uuid::Uuid;

use crate::{Result, entity::partner_merge_row, work::Work};

/// A column that holds the number of a membership or an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    pub table: &'static str,
    pub column: &'static str,
}

const fn to(table: &'static str, column: &'static str) -> Reference {
    Reference { table, column }
}

/// To `partner_membership`.
pub const TO_MEMBERSHIP: &[Reference] = &[
    to("action", "membership_id"),
    to("contact_log", "membership_id"),
    to("contact_person", "membership_id"),
    to("group_member", "membership_id"),
    to("meeting_attendee", "membership_id"),
    to("partner_invitation", "membership_id"),
    to("pledge", "membership_id"),
    to("contribution", "membership_id"),
    to("coalition_partner", "membership_id"),
    to("collaboration", "one_id"),
    to("collaboration", "other_id"),
    to("story", "membership_id"),
    to("outcome", "delivered_by"),
];

/// To `network_member`.
pub const TO_MEMBER: &[Reference] = &[to("network_contact", "member_id"), to("network_request", "member_id")];

/// To `organisation`, without the memberships themselves, of which two in one alliance become one, as two of the network do.
pub const TO_ORGANISATION: &[Reference] = &[to("organisation", "parent_id")];

/// Memberships of the one that goes.
pub const MEMBERSHIPS: Reference = to("partner_membership", "organisation_id");

/// Its place in the national network.
pub const MEMBERS: Reference = to("network_member", "organisation_id");

/// Writes down what a merge does, in its order.
pub(super) struct Log<'a> {
    work: &'a Work,
    merge: Uuid,
    place: i32,
}

impl<'a> Log<'a> {
    pub(super) fn new(work: &'a Work, merge: Uuid) -> Self {
        Self { work, merge, place: 0 }
    }

    pub(super) async fn write(
        &mut self,
        kind: &str,
        of: Reference,
        row: Uuid,
        (before, after): (String, String),
    ) -> Result<()> {
        self.place += 1;
        let row = partner_merge_row::ActiveModel {
            id: Set(Uuid::now_v7()),
            merge_id: Set(self.merge),
            place: Set(self.place),
            kind: Set(kind.to_owned()),
            of_table: Set(of.table.to_owned()),
            of_column: Set(of.column.to_owned()),
            row: Set(row),
            before: Set(before),
            after: Set(after),
        };
        partner_merge_row::Entity::insert(row).exec_without_returning(&self.work.tx).await?;
        Ok(())
    }

    /// Moves all rows that say `from` in this column.
    pub(super) async fn move_all(&mut self, of: Reference, from: Uuid, to: Uuid) -> Result<()> {
        let rows = Query::select()
            .column(Alias::new("id"))
            .from(Alias::new(of.table))
            .and_where(Expr::col(Alias::new(of.column)).eq(from))
            .order_by(Alias::new("id"), sea_orm::Order::Asc)
            .to_owned();
        for row in self.work.tx.query_all(&rows).await? {
            let id: Uuid = row.try_get("", "id")?;
            self.write("moved", of, id, (from.to_string(), to.to_string())).await?;
            point(self.work, of, id, from, to).await?;
        }
        Ok(())
    }
}

/// Lets one row point at `to`, if it still points at `from`.
pub(super) async fn point(work: &Work, of: Reference, row: Uuid, from: Uuid, to: Uuid) -> Result<()> {
    let update = Query::update()
        .table(Alias::new(of.table))
        .value(Alias::new(of.column), to)
        .and_where(Expr::col(Alias::new("id")).eq(row))
        .and_where(Expr::col(Alias::new(of.column)).eq(from))
        .to_owned();
    work.tx.execute(&update).await?;
    Ok(())
}

/// The column that a row was written down for.
pub(super) fn find(table: &str, column: &str) -> Option<Reference> {
    let all = TO_MEMBERSHIP.iter().chain(TO_MEMBER).chain(TO_ORGANISATION).chain([&MEMBERSHIPS, &MEMBERS]);
    all.copied().find(|one| one.table == table && one.column == column)
}
