//! Where an organisation stands, as a row of a list tells it, and the days of that.

use time::Date;

use super::{
    Field, has_no_day, read_date, read_status,
    row::{Reader, problem},
};
use crate::partners::MembershipStatus;

impl Reader<'_> {
    fn date(&mut self, field: Field) -> Option<Date> {
        let text = self.cells.get(field).to_owned();
        let date = read_date(&text);
        if !text.is_empty() && date.is_none() {
            self.wrong(field, "date", &text);
        } else if has_no_day(&text) {
            self.remarks.push(problem(field, "no-day", &text));
        }
        date
    }

    /// Who is a member since a day takes part, unless the row says otherwise.
    pub(super) fn standing(&mut self) -> (MembershipStatus, Date, Option<Date>, bool) {
        let text = self.cells.get(Field::Status).to_owned();
        // "Nee" is an answer here; "geen" is none.
        let status = read_status(&text);
        if !text.is_empty() && status.is_none() {
            self.wrong(Field::Status, "status", &text);
        }
        let (since, first) = (self.date(Field::Since), self.date(Field::JoinedOn));
        let network = self.rules.network;
        let takes_part = first.is_some() || network;
        let by_date = if takes_part { MembershipStatus::Joined } else { MembershipStatus::Listed };
        let status = status.unwrap_or(by_date);
        let joined = status == MembershipStatus::Joined;
        let told = since.or(first.filter(|_| joined));
        if network {
            self.days(status, told, first);
        }
        let since = told.unwrap_or(self.rules.today);
        // A day that nobody knows is not made up.
        let joined_on = first.or(told.filter(|_| joined));
        if joined && joined_on.is_none() {
            self.remarks.push(problem(Field::JoinedOn, "no-joined-on", ""));
        }
        (status, since, joined_on, told.is_some())
    }

    /// Days by which the network is counted: one to come or in the wrong order is an error.
    fn days(&mut self, status: MembershipStatus, told: Option<Date>, first: Option<Date>) {
        for (field, day) in [(Field::JoinedOn, first), (Field::Since, told)] {
            if day.is_some_and(|day| day > self.rules.today) {
                let text = self.cells.get(field).to_owned();
                self.wrong(field, "date-future", &text);
                return;
            }
        }
        if status == MembershipStatus::Left && told.zip(first).is_some_and(|(left, joined)| left < joined) {
            let text = self.cells.get(Field::Since).to_owned();
            self.wrong(Field::Since, "date-order", &text);
        }
    }
}
