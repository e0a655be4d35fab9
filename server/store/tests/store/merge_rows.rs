//! What hangs on a partner, by the schema itself: rows of every table that the merge knows and of all that hangs on those, and what a merge
//! makes of them. A table that is registered tomorrow is filled and compared without a line here.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{
    ConnectionTrait, Database, DatabaseConnection, Statement, Value,
    sea_query::{Alias, Expr, Query},
};
use store::{
    Target,
    partners::references::{MEMBERS, MEMBERSHIPS, Reference, TO_MEMBER, TO_MEMBERSHIP, TO_ORGANISATION},
};
use time::macros::date;
use uuid::Uuid;

use crate::support::World;

/// Tables of which two rows become one.
const UNITED: [&str; 3] = ["organisation", "partner_membership", "network_member"];

#[derive(Debug)]
struct Column {
    name: String,
    kind: String,
    /// How many signs it holds; nothing for no limit.
    most: Option<usize>,
    nullable: bool,
}

#[derive(Debug)]
struct Key {
    table: String,
    column: String,
    to_table: String,
    to_column: String,
}

/// A row as text: its columns in order.
type Row = Vec<(String, String)>;

/// Rows by table.
pub(crate) type Dump = BTreeMap<String, BTreeSet<Row>>;

pub(crate) struct Schema {
    db: DatabaseConnection,
    pub(crate) sqlite: bool,
    columns: BTreeMap<String, Vec<Column>>,
    keys: Vec<Key>,
}

impl Schema {
    pub(crate) async fn of(world: &World) -> Self {
        let (url, sqlite) = match &world.target {
            Target::Sqlite(path) => (format!("sqlite://{}", path.display()), true),
            Target::Postgres { url, .. } => (url.clone(), false),
        };
        let db = Database::connect(url).await.unwrap();
        let columns = if sqlite {
            "SELECT m.name, p.name, lower(p.type), CASE WHEN p.\"notnull\" THEN 'no' ELSE 'yes' END FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'"
        } else {
            "SELECT table_name::text, column_name::text, data_type || coalesce('(' || character_maximum_length || ')', ''), lower(is_nullable) FROM information_schema.columns WHERE table_schema = 'public' ORDER BY ordinal_position"
        };
        let keys = if sqlite {
            "SELECT m.name, f.\"from\", f.\"table\", f.\"to\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"
        } else {
            "SELECT k.table_name::text, k.column_name::text, c.table_name::text, c.column_name::text FROM information_schema.key_column_usage k JOIN information_schema.referential_constraints r ON r.constraint_name = k.constraint_name JOIN information_schema.constraint_column_usage c ON c.constraint_name = r.unique_constraint_name"
        };
        let mut schema = Self { db, sqlite, columns: BTreeMap::new(), keys: Vec::new() };
        for [table, name, kind, nullable] in schema.texts(columns).await {
            let most = kind.split_once('(').and_then(|(_, rest)| rest.trim_end_matches(')').parse().ok());
            let column = Column { name, kind, most, nullable: nullable == "yes" };
            schema.columns.entry(table).or_default().push(column);
        }
        for [table, column, to_table, to_column] in schema.texts(keys).await {
            schema.keys.push(Key { table, column, to_table, to_column });
        }
        assert!(schema.columns.len() > 40 && schema.keys.len() > 40);
        schema
    }

    async fn rows(&self, sql: &str) -> Vec<sea_orm::QueryResult> {
        self.db.query_all_raw(Statement::from_string(self.db.get_database_backend(), sql)).await.unwrap()
    }

    async fn texts<const N: usize>(&self, sql: &str) -> Vec<[String; N]> {
        let rows = self.rows(sql).await;
        rows.iter().map(|row| std::array::from_fn(|index| row.try_get_by_index(index).unwrap())).collect()
    }

    /// A number as it stands in a dump.
    fn text(&self, id: Uuid) -> String {
        if self.sqlite { format!("X'{}'", id.simple().to_string().to_uppercase()) } else { id.to_string() }
    }

    /// A number as it is written in a statement.
    pub(crate) fn literal(&self, id: Uuid) -> String {
        if self.sqlite { self.text(id) } else { format!("'{id}'") }
    }

    /// Foreign keys to what is united: "table.column>table".
    pub(crate) fn keys_to_partners(&self) -> BTreeSet<String> {
        let to = self.keys.iter().filter(|key| UNITED.contains(&key.to_table.as_str()));
        to.map(|key| format!("{}.{}>{}", key.table, key.column, key.to_table)).collect()
    }

    /// "table.column" of every column whose name ends so.
    pub(crate) fn columns_called(&self, ends: &[&str]) -> BTreeSet<String> {
        let all = self.columns.iter().flat_map(|(table, columns)| columns.iter().map(move |column| (table, column)));
        all.filter(|(_, column)| ends.iter().any(|end| column.name.ends_with(end)))
            .map(|(table, column)| format!("{table}.{}", column.name))
            .collect()
    }

    /// Tables that hang on a partner, through however many others; those that are united are the first of them.
    pub(crate) fn hanging(&self) -> BTreeSet<String> {
        let mut all: BTreeSet<String> = UNITED.iter().map(|table| (*table).to_owned()).collect();
        loop {
            let more: Vec<String> = self
                .keys
                .iter()
                .filter(|key| all.contains(&key.to_table) && !all.contains(&key.table))
                .map(|key| key.table.clone())
                .collect();
            if more.is_empty() {
                return all;
            }
            all.extend(more);
        }
    }

    /// Every row of every table that hangs on a partner, whole; but for the version of what is united, which only goes up.
    pub(crate) async fn dump(&self) -> Dump {
        self.dump_of(self.hanging(), &UNITED).await
    }

    /// Every row of every table.
    pub(crate) async fn everything(&self) -> Dump {
        let tables = self.columns.keys().filter(|table| !table.starts_with("sqlite_")).cloned().collect();
        self.dump_of(tables, &[]).await
    }

    async fn dump_of(&self, tables: BTreeSet<String>, without_version: &[&str]) -> Dump {
        let mut dump = Dump::new();
        for table in tables {
            let all = without_version.iter().all(|one| *one != table);
            let columns = self.columns[&table].iter().map(|column| column.name.as_str());
            let columns: Vec<&str> = columns.filter(|name| all || *name != "version").collect();
            let one = |name: &&str| {
                if self.sqlite { format!("quote(\"{name}\")") } else { format!("coalesce(\"{name}\"::text, 'NULL')") }
            };
            let sql = format!("SELECT {} FROM {table}", columns.iter().map(one).collect::<Vec<_>>().join(", "));
            let cells = |row: &sea_orm::QueryResult| -> Row {
                let cell = |index: usize| row.try_get_by_index(index).unwrap();
                columns.iter().enumerate().map(|(index, name)| ((*name).to_owned(), cell(index))).collect()
            };
            dump.insert(table, self.rows(&sql).await.iter().map(cells).collect());
        }
        dump
    }

    /// Runs what no function of the store does.
    pub(crate) async fn run(&self, sql: &str) {
        self.db.execute_unprepared(sql).await.unwrap();
    }

    /// Fills every table that the merge knows: for each partner and each column of the list a row, when `wanted` says so.
    pub(crate) async fn fill(&self, mut wanted: impl FnMut() -> bool) {
        let partners = self.rows("SELECT id, alliance_id FROM partner_membership ORDER BY id").await;
        let mut alliances: BTreeMap<Uuid, Filling> = BTreeMap::new();
        for row in partners {
            let [id, alliance]: [Uuid; 2] = ["id", "alliance_id"].map(|name| row.try_get("", name).unwrap());
            let filling = alliances.entry(alliance).or_insert_with(|| Filling::new(self, Some(alliance)));
            filling.partner(TO_MEMBERSHIP, id, &mut wanted);
        }
        let mut rows: Vec<_> = alliances.into_values().flat_map(|filling| filling.rows).collect();
        let mut network = Filling::new(self, None);
        for row in self.rows("SELECT id FROM network_member ORDER BY id").await {
            network.partner(TO_MEMBER, row.try_get("", "id").unwrap(), &mut wanted);
        }
        rows.extend(network.rows);
        for (table, row) in rows {
            let mut insert = Query::insert();
            let (columns, values): (Vec<String>, Vec<Value>) = row.into_iter().unzip();
            insert.into_table(Alias::new(&table)).columns(columns.into_iter().map(Alias::new));
            insert.values_panic(values.into_iter().map(Expr::val));
            self.db.execute(&insert).await.unwrap_or_else(|error| panic!("{table}: {error}"));
        }
    }

    /// Throws away what was made, so that the next world begins empty.
    pub(crate) async fn empty(&self) {
        let made = ["alliance_challenge", "work_group", "meeting", "partner_merge"];
        let hanging = self.hanging();
        let hanging = hanging.iter().map(String::as_str).filter(|table| !UNITED.contains(table));
        for table in hanging.chain(made) {
            self.db.execute_unprepared(&format!("DELETE FROM {table}")).await.unwrap();
        }
        self.db.execute_unprepared("UPDATE organisation SET parent_id = NULL").await.unwrap();
        for table in ["partner_membership", "network_member", "organisation"] {
            self.db.execute_unprepared(&format!("DELETE FROM {table}")).await.unwrap();
        }
    }

    /// Which pairs a merge of these two organisations will make one.
    pub(crate) async fn pairs(&self, kept: Uuid, gone: Uuid) -> Pairs {
        let mut memberships = Vec::new();
        let rows = self.rows("SELECT id, alliance_id, organisation_id FROM partner_membership").await;
        let rows: Vec<[Uuid; 3]> = rows
            .iter()
            .map(|row| ["id", "alliance_id", "organisation_id"].map(|name| row.try_get("", name).unwrap()))
            .collect();
        for [theirs, alliance, _] in rows.iter().filter(|[_, _, organisation]| *organisation == gone) {
            let ours = rows.iter().find(|[_, of, organisation]| of == alliance && *organisation == kept);
            memberships.extend(ours.map(|[ours, ..]| (*ours, *theirs)));
        }
        let rows = self.rows("SELECT id, organisation_id FROM network_member").await;
        let member = |of: Uuid| {
            let row = rows.iter().find(|row| row.try_get::<Uuid>("", "organisation_id").unwrap() == of)?;
            Some(row.try_get::<Uuid>("", "id").unwrap())
        };
        let members = member(kept).zip(member(gone)).into_iter().collect();
        Pairs { organisations: vec![(kept, gone)], memberships, members }
    }

    /// What must stand there after the merge, but for what is united: every row, with the numbers of those that go replaced in the columns of
    /// the list and nowhere else. Counts in `moved` how often a column was.
    pub(crate) fn expected(&self, before: &Dump, pairs: &Pairs, moved: &mut BTreeMap<Reference, usize>) -> Dump {
        let mut after = self.without(before, pairs, true);
        for (table, rows) in &mut after {
            *rows = std::mem::take(rows)
                .into_iter()
                .map(|mut row| {
                    for (column, value) in &mut row {
                        let Some((reference, of)) = pairs.of(table, column) else { continue };
                        if let Some((kept, _)) = of.iter().find(|(_, gone)| *value == self.text(*gone)) {
                            *value = self.text(*kept);
                            *moved.entry(reference).or_default() += 1;
                        }
                    }
                    row
                })
                .collect();
        }
        after
    }

    /// The rows that are not united by this merge; those that go are left out when `gone` says so.
    pub(crate) fn without(&self, dump: &Dump, pairs: &Pairs, gone: bool) -> Dump {
        let mut left = dump.clone();
        for (table, pairs) in UNITED.iter().zip([&pairs.organisations, &pairs.memberships, &pairs.members]) {
            let ids: BTreeSet<String> = pairs
                .iter()
                .flat_map(|(one, other)| [Some(*one), gone.then_some(*other)])
                .flatten()
                .map(|id| self.text(id))
                .collect();
            let stays = |row: &Row| !row.iter().any(|(column, value)| column == "id" && ids.contains(value));
            left.get_mut(*table).expect("a table").retain(stays);
        }
        left
    }
}

/// Two that become one: the one that is kept, and the one that goes.
pub(crate) struct Pairs {
    organisations: Vec<(Uuid, Uuid)>,
    memberships: Vec<(Uuid, Uuid)>,
    members: Vec<(Uuid, Uuid)>,
}

impl Pairs {
    fn of(&self, table: &str, column: &str) -> Option<(Reference, &[(Uuid, Uuid)])> {
        let find = |all: &[Reference]| all.iter().find(|one| one.table == table && one.column == column).copied();
        if let Some(one) = find(TO_MEMBERSHIP) {
            return Some((one, &self.memberships));
        }
        if let Some(one) = find(TO_MEMBER) {
            return Some((one, &self.members));
        }
        let one = find(TO_ORGANISATION).or_else(|| find(&[MEMBERSHIPS, MEMBERS]))?;
        Some((one, &self.organisations))
    }
}

/// Every column that a merge moves.
pub(crate) fn references() -> BTreeSet<Reference> {
    TO_MEMBERSHIP.iter().chain(TO_MEMBER).chain(TO_ORGANISATION).chain([&MEMBERSHIPS, &MEMBERS]).copied().collect()
}

/// What differs between two dumps: what is lost, and what is there instead.
pub(crate) fn differences(expected: &Dump, found: &Dump) -> Vec<String> {
    let mut all = Vec::new();
    for (table, rows) in expected {
        all.extend(rows.difference(&found[table]).map(|row| format!("{table} lost {row:?}")));
        all.extend(found[table].difference(rows).map(|row| format!("{table} has {row:?}")));
    }
    all
}

/// Rows that wait to be written, of one alliance or of the network; parents before what hangs on them.
struct Filling<'a> {
    schema: &'a Schema,
    alliance: Option<Uuid>,
    hanging: BTreeSet<String>,
    /// One row of each table that something needs and that is not of a partner, such as a meeting.
    needed: BTreeMap<String, Value>,
    rows: Vec<(String, Vec<(String, Value)>)>,
    /// The partner that rows are made for, and a contact person of it.
    partner: Option<Uuid>,
    contact: Option<Value>,
}

impl<'a> Filling<'a> {
    fn new(schema: &'a Schema, alliance: Option<Uuid>) -> Self {
        let hanging = schema.hanging();
        Self { schema, alliance, hanging, needed: BTreeMap::new(), rows: Vec::new(), partner: None, contact: None }
    }

    fn partner(&mut self, references: &[Reference], id: Uuid, wanted: &mut impl FnMut() -> bool) {
        (self.partner, self.contact) = (Some(id), None);
        // Contact persons first: others name them.
        let (people, others): (Vec<&Reference>, Vec<&Reference>) =
            references.iter().partition(|one| one.table == "contact_person");
        for reference in people.into_iter().chain(others) {
            if !wanted() {
                continue;
            }
            let row = self.add(reference.table, &[(reference.column, id.into())]);
            if reference.table == "contact_person" {
                self.contact = row.into_iter().find(|(name, _)| name == "id").map(|(_, id)| id);
            }
        }
    }

    /// A row with every column filled that can be, what it needs, and a row of each table that hangs on it.
    fn add(&mut self, table: &str, given: &[(&str, Value)]) -> Vec<(String, Value)> {
        let schema = self.schema;
        let mut row = Vec::new();
        for column in &schema.columns[table] {
            let known = given.iter().find(|(name, _)| *name == column.name).map(|(_, value)| value.clone());
            let value = known.or_else(|| self.value(table, column));
            assert!(value.is_some() || column.nullable, "{table}.{} needs a value", column.name);
            row.extend(value.map(|value| (column.name.clone(), value)));
        }
        self.rows.push((table.to_owned(), row.clone()));
        if !self.hanging.contains(table) {
            return row;
        }
        let known = references();
        for key in schema.keys.iter().filter(|key| key.to_table == table) {
            let registered = known.iter().any(|one| one.table == key.table);
            if !registered && !UNITED.contains(&key.table.as_str()) {
                let (_, id) = row.iter().find(|(name, _)| *name == key.to_column).expect("a filled column");
                self.add(&key.table, &[(&key.column, id.clone())]);
            }
        }
        row
    }

    fn value(&mut self, table: &str, column: &Column) -> Option<Value> {
        let schema = self.schema;
        let key = schema.keys.iter().find(|key| key.table == table && key.column == column.name);
        let Some(key) = key else { return Some(self.plain(table, column)) };
        match key.to_table.as_str() {
            "alliance" => self.alliance.map(Value::from),
            "contact_person" => self.contact.clone(),
            to if UNITED.contains(&to) => self.partner.filter(|_| !column.nullable).map(Value::from),
            "person" | "municipality" => None,
            to if self.hanging.contains(to) => None,
            to => {
                if let Some(there) = self.needed.get(to) {
                    return Some(there.clone());
                }
                let made = self.add(to, &[]);
                let (_, id) = made.into_iter().find(|(name, _)| *name == key.to_column)?;
                self.needed.insert(to.to_owned(), id.clone());
                Some(id)
            }
        }
    }

    /// Different in every row where it can be.
    fn plain(&self, table: &str, column: &Column) -> Value {
        let number = self.rows.len();
        let kind = column.kind.as_str();
        if kind.contains("uuid") {
            Uuid::now_v7().into()
        } else if kind.contains("date") {
            (date!(2026 - 01 - 01) + time::Duration::days(i64::try_from(number % 300).unwrap())).into()
        } else if kind.contains("bool") {
            (number.is_multiple_of(2)).into()
        } else if kind.contains("bigint") {
            i64::try_from(number).unwrap().into()
        } else if kind.contains("int") {
            i32::try_from(number).unwrap().into()
        } else if kind.contains("blob") || kind.contains("bytea") {
            vec![0xFF, u8::try_from(number % 256).unwrap()].into()
        } else if kind.contains("char") || kind.contains("text") {
            // The last signs tell most: the numbers of two rows begin alike.
            let text = Uuid::now_v7().simple().to_string();
            text[text.len() - column.most.unwrap_or(text.len()).min(text.len())..].into()
        } else {
            panic!("{table}.{} is {kind}", column.name)
        }
    }
}
