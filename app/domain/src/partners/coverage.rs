//! Who is missing (wie missen we?): which sectors contribute at which level and to which challenge. Rule: only partners that take part, and
//! only what is planned or running; a partner with three contributions in one cell is one partner.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{ChangeLevel, Sector};

/// A contribution that is planned or running.
#[derive(Clone, Debug)]
pub struct Effort<'a> {
    pub partner: Uuid,
    pub levels: &'a [ChangeLevel],
    /// Numbers of challenges.
    pub challenges: &'a [i32],
}

/// What there is in one place of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    pub contributions: usize,
    partners: BTreeSet<Uuid>,
}

/// How much stands on how few.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thickness {
    /// Nobody.
    Empty,
    /// One partner: it ends when that partner stops.
    Thin,
    /// Two or three.
    Fair,
    Thick,
}

impl Thickness {
    pub const ALL: [Self; 4] = [Self::Empty, Self::Thin, Self::Fair, Self::Thick];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Thin => "thin",
            Self::Fair => "fair",
            Self::Thick => "thick",
        }
    }
}

impl Cell {
    pub fn partners(&self) -> usize {
        self.partners.len()
    }

    pub fn thickness(&self) -> Thickness {
        match self.partners() {
            0 => Thickness::Empty,
            1 => Thickness::Thin,
            2 | 3 => Thickness::Fair,
            _ => Thickness::Thick,
        }
    }

    fn add(&mut self, partner: Uuid) {
        self.contributions += 1;
        self.partners.insert(partner);
    }
}

/// The network as a table of sectors against levels, and one of sectors against challenges.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    joined: BTreeMap<Uuid, Sector>,
    busy: BTreeSet<Uuid>,
    levels: BTreeMap<(Sector, ChangeLevel), Cell>,
    challenges: BTreeMap<(Sector, i32), Cell>,
}

impl Coverage {
    /// `joined` are the partners that take part; what others contribute does not count.
    pub fn count<'a>(
        joined: impl IntoIterator<Item = (Uuid, Sector)>,
        efforts: impl IntoIterator<Item = Effort<'a>>,
    ) -> Self {
        let mut coverage = Self { joined: joined.into_iter().collect(), ..Self::default() };
        for effort in efforts {
            let Some(&sector) = coverage.joined.get(&effort.partner) else { continue };
            coverage.busy.insert(effort.partner);
            for level in effort.levels.iter().collect::<BTreeSet<_>>() {
                coverage.levels.entry((sector, *level)).or_default().add(effort.partner);
            }
            for number in effort.challenges.iter().collect::<BTreeSet<_>>() {
                coverage.challenges.entry((sector, *number)).or_default().add(effort.partner);
            }
        }
        coverage
    }

    pub fn level(&self, sector: Sector, level: ChangeLevel) -> Cell {
        self.levels.get(&(sector, level)).cloned().unwrap_or_default()
    }

    pub fn challenge(&self, sector: Sector, number: i32) -> Cell {
        self.challenges.get(&(sector, number)).cloned().unwrap_or_default()
    }

    /// Partners that take part.
    pub fn joined(&self, sector: Sector) -> usize {
        self.joined.values().filter(|found| **found == sector).count()
    }

    /// Those of them that contribute nothing yet, as far as we know.
    pub fn silent(&self, sector: Sector) -> usize {
        let of = self.joined.iter().filter(|(_, found)| **found == sector);
        of.filter(|(partner, _)| !self.busy.contains(partner)).count()
    }

    /// The places of a thickness, by sector.
    pub fn places(&self, thickness: Thickness) -> Vec<(Sector, ChangeLevel)> {
        let all = Sector::ALL.into_iter().flat_map(|sector| ChangeLevel::ALL.map(|level| (sector, level)));
        all.filter(|(sector, level)| self.level(*sector, *level).thickness() == thickness).collect()
    }

    /// The sector to look at first: the one with the most empty places.
    pub fn emptiest(&self) -> Sector {
        let empty = |sector: &Sector| {
            let levels = ChangeLevel::ALL.into_iter();
            levels.filter(|level| self.level(*sector, *level).thickness() == Thickness::Empty).count()
        };
        // The first of those that are equal.
        Sector::ALL.into_iter().rev().max_by_key(empty).unwrap_or(Sector::ALL[0])
    }
}

/// What tells whether two municipalities are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceFacts {
    pub province: String,
    pub population: i32,
    /// 1 (very urban) to 5 (rural).
    pub urbanity: i16,
}

/// Why an alliance elsewhere is worth looking at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// In the same province.
    Nearby,
    /// Of the same class of population, and not more than one class of urbanity apart.
    Comparable,
    /// The organisation works in the whole country.
    Nationwide,
}

impl Nearness {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nearby => "nearby",
            Self::Comparable => "comparable",
            Self::Nationwide => "nationwide",
        }
    }
}

/// The classes in which the CBS puts municipalities, cut where a place gets other organisations.
fn population_class(population: i32) -> usize {
    [20_000, 50_000, 100_000, 250_000].into_iter().filter(|from| population >= *from).count()
}

/// How an alliance in `theirs` compares to one in `ours`; nothing when it does not.
pub fn nearness(ours: &[PlaceFacts], theirs: &[PlaceFacts]) -> Option<Nearness> {
    let pairs = || ours.iter().flat_map(|our| theirs.iter().map(move |their| (our, their)));
    if pairs().any(|(our, their)| our.province == their.province) {
        return Some(Nearness::Nearby);
    }
    let alike = |(our, their): (&PlaceFacts, &PlaceFacts)| {
        population_class(our.population) == population_class(their.population)
            && (our.urbanity - their.urbanity).abs() <= 1
    };
    pairs().any(alike).then_some(Nearness::Comparable)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Row = (u8, Vec<ChangeLevel>, Vec<i32>);

    fn id(number: u8) -> Uuid {
        Uuid::from_u128(number.into())
    }

    fn levels() -> impl Strategy<Value = Vec<ChangeLevel>> {
        prop::collection::vec(prop::sample::select(ChangeLevel::ALL.to_vec()), 0..4)
    }

    proptest! {
        #[test]
        fn the_table_agrees_with_counting_by_hand(
            partners in prop::collection::btree_map(0_u8..40, prop::sample::select(Sector::ALL.to_vec()), 0..30),
            rows in prop::collection::vec((0_u8..50, levels(), prop::collection::vec(1_i32..11, 0..4)), 0..60),
        ) {
            let joined = partners.iter().map(|(number, sector)| (id(*number), *sector));
            let efforts = rows.iter().map(|(partner, levels, challenges)| Effort { partner: id(*partner), levels, challenges });
            let coverage = Coverage::count(joined, efforts);
            for sector in Sector::ALL {
                // Line by line, as somebody with a pencil would.
                let count = |fits: &dyn Fn(&Row) -> bool| {
                    let mut contributions = 0;
                    let mut seen = Vec::new();
                    for row in &rows {
                        if partners.get(&row.0) == Some(&sector) && fits(row) {
                            contributions += 1;
                            if !seen.contains(&row.0) {
                                seen.push(row.0);
                            }
                        }
                    }
                    (contributions, seen.len())
                };
                for level in ChangeLevel::ALL {
                    let cell = coverage.level(sector, level);
                    prop_assert_eq!((cell.contributions, cell.partners()), count(&|row| row.1.contains(&level)));
                }
                for number in 1..11 {
                    let cell = coverage.challenge(sector, number);
                    prop_assert_eq!((cell.contributions, cell.partners()), count(&|row| row.2.contains(&number)));
                }
                let (_, busy) = count(&|_| true);
                let there = partners.values().filter(|found| **found == sector).count();
                prop_assert_eq!((coverage.joined(sector), coverage.silent(sector)), (there, there - busy));
            }
            // Each place is counted once.
            let places: usize = Thickness::ALL.into_iter().map(|thickness| coverage.places(thickness).len()).sum();
            prop_assert_eq!(places, 24);
        }

        #[test]
        fn likeness_of_places_goes_both_ways(
            a in prop::collection::vec((0_u8..3, 1_000_i32..400_000, 1_i16..6), 1..4),
            b in prop::collection::vec((0_u8..3, 1_000_i32..400_000, 1_i16..6), 1..4),
        ) {
            let places = |rows: &[(u8, i32, i16)]| -> Vec<PlaceFacts> {
                let place = |&(province, population, urbanity): &(u8, i32, i16)| PlaceFacts {
                    province: province.to_string(),
                    population,
                    urbanity,
                };
                rows.iter().map(place).collect()
            };
            let (a, b) = (places(&a), places(&b));
            prop_assert_eq!(nearness(&a, &b), nearness(&b, &a));
            prop_assert_eq!(nearness(&a, &a), Some(Nearness::Nearby));
        }
    }

    #[test]
    fn places_elsewhere_are_comparable_by_size_and_urbanity() {
        let place = |province: &str, population, urbanity| {
            vec![PlaceFacts { province: province.to_owned(), population, urbanity }]
        };
        let ours = place("Zeeland", 48_000, 3);
        for (theirs, wanted) in [
            (place("Zeeland", 900_000, 1), Some(Nearness::Nearby)),
            (place("Drenthe", 21_000, 4), Some(Nearness::Comparable)),
            (place("Drenthe", 19_000, 4), None),
            (place("Drenthe", 48_000, 5), None),
        ] {
            assert_eq!(nearness(&ours, &theirs), wanted, "{theirs:?}");
        }
    }

    #[test]
    fn the_emptiest_sector_comes_first() {
        assert_eq!(Coverage::default().emptiest(), Sector::ALL[0]);
        let partner = id(1);
        let all = [Effort { partner, levels: &ChangeLevel::ALL, challenges: &[] }];
        let coverage = Coverage::count([(partner, Sector::ALL[0])], all);
        assert_eq!(coverage.emptiest(), Sector::ALL[1]);
    }
}
