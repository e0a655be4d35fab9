//! The network map (netwerkkaart) of an alliance: who works with whom, and where each partner stands in the drawing. Rule: the same partners in
//! the same order give the same drawing, no two partners overlap, and each sector has a region of its own.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{Closeness, Collaboration, Sector, Theme};

/// A partner, as the map needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapPartner {
    pub id: Uuid,
    pub sector: Sector,
    /// It takes part now. Others stand on the map only when they work with somebody.
    pub joined: bool,
}

/// What the reader chose to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MapChoice {
    /// Partners of this sector, and whom they work with.
    pub sector: Option<Sector>,
    pub closeness: Option<Closeness>,
    pub theme: Option<Theme>,
    /// This partner, and whom it works with.
    pub partner: Option<Uuid>,
}

impl MapChoice {
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }
}

/// Two partners with a line between them: as close as the closest of what they do together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tie {
    pub one: Uuid,
    pub other: Uuid,
    pub closeness: Closeness,
    /// Both partners say so themselves.
    pub both: bool,
}

/// Who stands on the map, and the lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkMap {
    /// In the order in which the partners were given.
    pub partners: Vec<MapPartner>,
    pub ties: Vec<Tie>,
    /// Numbers of the collaborations that were chosen, in the order in which they were given.
    pub chosen: Vec<Uuid>,
    /// Partners that take part and work with nobody at all, whatever was chosen but the sector.
    pub alone: Vec<Uuid>,
    degrees: BTreeMap<Uuid, usize>,
}

impl NetworkMap {
    pub fn new(partners: &[MapPartner], all: &[Collaboration], choice: MapChoice) -> Self {
        let sectors: BTreeMap<Uuid, Sector> = partners.iter().map(|one| (one.id, one.sector)).collect();
        // Both ends on one partner: two that became one.
        let real = |one: &&Collaboration| {
            one.one != one.other && sectors.contains_key(&one.one) && sectors.contains_key(&one.other)
        };
        let all: Vec<&Collaboration> = all.iter().filter(real).collect();
        let in_sector = |id: &Uuid| choice.sector.is_none_or(|sector| sectors.get(id) == Some(&sector));
        let fits = |one: &&&Collaboration| {
            choice.closeness.is_none_or(|closeness| one.closeness == closeness)
                && choice.theme.is_none_or(|theme| one.theme == Some(theme))
                && choice.partner.is_none_or(|partner| one.beside(partner).is_some())
                && (in_sector(&one.one) || in_sector(&one.other))
        };
        let chosen: Vec<&Collaboration> = all.iter().filter(fits).copied().collect();
        let mut ties: BTreeMap<(Uuid, Uuid), Tie> = BTreeMap::new();
        // What each of the two says may be about another theme: that they work together is what both say.
        let mut said: BTreeSet<(Uuid, Uuid)> = BTreeSet::new();
        for it in &chosen {
            let (one, other) = (it.one.min(it.other), it.one.max(it.other));
            let tie = ties.entry((one, other)).or_insert(Tie { one, other, closeness: it.closeness, both: false });
            tie.closeness = tie.closeness.max(it.closeness);
            let ends = [(one, other), (other, one)];
            said.extend(ends.into_iter().filter(|(end, _)| it.word_of(*end).is_some()));
        }
        for tie in ties.values_mut() {
            tie.both = said.contains(&(tie.one, tie.other)) && said.contains(&(tie.other, tie.one));
        }
        let mut degrees: BTreeMap<Uuid, usize> = BTreeMap::new();
        for (one, other) in ties.keys() {
            *degrees.entry(*one).or_default() += 1;
            *degrees.entry(*other).or_default() += 1;
        }
        let busy: BTreeSet<Uuid> = all.iter().flat_map(|one| [one.one, one.other]).collect();
        let shown = |one: &&MapPartner| {
            degrees.contains_key(&one.id) || in_sector(&one.id) && (one.joined || busy.contains(&one.id))
        };
        let alone = |one: &&MapPartner| one.joined && in_sector(&one.id) && !busy.contains(&one.id);
        Self {
            partners: partners.iter().filter(shown).copied().collect(),
            ties: ties.into_values().collect(),
            chosen: chosen.iter().map(|one| one.id).collect(),
            alone: partners.iter().filter(alone).map(|one| one.id).collect(),
            degrees,
        }
    }

    /// Partners on it that do not take part now.
    pub fn outside(&self) -> usize {
        self.partners.iter().filter(|one| !one.joined).count()
    }

    /// With how many others a partner works, within what was chosen.
    pub fn degree(&self, partner: Uuid) -> usize {
        self.degrees.get(&partner).copied().unwrap_or(0)
    }

    pub fn layout(&self, columns: usize) -> Layout {
        Layout::new(&self.partners, columns)
    }
}

/// Units of the drawing: what a partner takes, and from one to the next.
pub const RADIUS: i32 = 12;
const ACROSS: i32 = 32;
const DOWN: i32 = 28;
/// Around the partners of a region, above them for its name, and between regions.
const PAD: i32 = 10;
const HEAD: i32 = 46;
const GAP: i32 = 10;

/// The part of the drawing in which the partners of one sector stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    pub sector: Sector,
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
    pub partners: usize,
}

/// Where everything stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    pub width: i32,
    pub height: i32,
    pub regions: Vec<Region>,
    /// The middle of each partner, in the order in which they were given.
    pub places: Vec<(i32, i32)>,
}

impl Layout {
    /// Regions side by side in so many columns, each as wide as the others; the partners of a sector in rows that stand like bricks.
    fn new(partners: &[MapPartner], columns: usize) -> Self {
        let columns = columns.max(1);
        let width = if columns > 2 { 286 } else { 196 };
        let mut places = vec![(0, 0); partners.len()];
        let mut regions = Vec::with_capacity(Sector::ALL.len());
        let mut y = 0;
        for row in Sector::ALL.chunks(columns) {
            let first = regions.len();
            let mut x = 0;
            for sector in row {
                let theirs: Vec<usize> =
                    (0..partners.len()).filter(|place| partners[*place].sector == *sector).collect();
                let mut bottom = HEAD + PAD;
                for (place, (across, down)) in theirs.iter().zip(bricks(width)) {
                    places[*place] = (x + across, y + down);
                    bottom = bottom.max(down + RADIUS + PAD);
                }
                regions.push(Region { sector: *sector, x, y, width, height: bottom, partners: theirs.len() });
                x += width + GAP;
            }
            let height = regions[first..].iter().map(|region| region.height).max().unwrap_or(0);
            for region in &mut regions[first..] {
                region.height = height;
            }
            y += height + GAP;
        }
        let columns = i32::try_from(columns.min(Sector::ALL.len())).unwrap_or(1);
        Self { width: columns * (width + GAP) - GAP, height: y - GAP, regions, places }
    }
}

/// The places within a region of this width, row by row; every other row is shifted by half a place.
fn bricks(width: i32) -> impl Iterator<Item = (i32, i32)> {
    let whole = (width - 2 * PAD - 2 * RADIUS) / ACROSS + 1;
    (0..).flat_map(move |row| {
        let shifted = row % 2;
        (0..whole - shifted).map(move |column| {
            let x = PAD + RADIUS + column * ACROSS + shifted * ACROSS / 2;
            (x, HEAD + RADIUS + row * DOWN)
        })
    })
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use proptest::prelude::*;

    use super::*;
    use crate::partners::Words;

    fn id(number: usize) -> Uuid {
        Uuid::from_u128(number as u128 + 1)
    }

    fn partners() -> impl Strategy<Value = Vec<MapPartner>> {
        prop::collection::vec((0..8_usize, any::<bool>()), 0..60).prop_map(|all| {
            let all = all.into_iter().enumerate();
            all.map(|(number, (sector, joined))| MapPartner { id: id(number), sector: Sector::ALL[sector], joined })
                .collect()
        })
    }

    fn collaborations() -> impl Strategy<Value = Vec<Collaboration>> {
        let word = || prop::option::of((0..3_usize).prop_map(|one| Closeness::ALL[one]));
        let words = (word(), word()).prop_map(|(one, other)| Words { one, other, office: None });
        prop::collection::vec((0..70_usize, 0..70_usize, 0..3_usize, 0..4_i32, words), 0..80).prop_map(|all| {
            let all = all.into_iter().enumerate();
            all.map(|(number, (one, other, closeness, theme, words))| Collaboration {
                id: Uuid::from_u128(10_000 + number as u128),
                one: id(one),
                other: id(other),
                closeness: Closeness::ALL[closeness],
                words,
                theme: (theme > 0).then_some(Theme::Challenge(theme)),
                since: None,
                version: 1,
            })
            .collect()
        })
    }

    fn choice() -> impl Strategy<Value = MapChoice> {
        let sector = prop::option::of((0..8_usize).prop_map(|sector| Sector::ALL[sector]));
        let closeness = prop::option::of((0..3_usize).prop_map(|one| Closeness::ALL[one]));
        let theme = prop::option::of((1..4_i32).prop_map(Theme::Challenge));
        (sector, closeness, theme, prop::option::of((0..60_usize).prop_map(id)))
            .prop_map(|(sector, closeness, theme, partner)| MapChoice { sector, closeness, theme, partner })
    }

    proptest! {
        /// The naive way: each pair of partners is compared with each collaboration.
        #[test]
        fn the_map_says_what_counting_says(partners in partners(), all in collaborations(), choice in choice()) {
            let map = NetworkMap::new(&partners, &all, choice);
            let sector = |id: Uuid| partners.iter().find(|one| one.id == id).map(|one| one.sector);
            let mut lines = 0;
            for (place, one) in partners.iter().enumerate() {
                let mut beside = 0;
                for (elsewhere, other) in partners.iter().enumerate().filter(|(_, other)| other.id != one.id) {
                    let theirs: Vec<&Collaboration> = all.iter().filter(|it| {
                        let ends = (it.one == one.id && it.other == other.id) || (it.one == other.id && it.other == one.id);
                        ends && choice.closeness.is_none_or(|closeness| it.closeness == closeness)
                            && choice.theme.is_none_or(|theme| it.theme == Some(theme))
                            && choice.partner.is_none_or(|partner| partner == one.id || partner == other.id)
                            && choice.sector.is_none_or(|wanted| one.sector == wanted || other.sector == wanted)
                    }).collect();
                    let close = theirs.iter().map(|it| it.closeness).max();
                    let tie = map.ties.iter().find(|tie| (tie.one, tie.other) == (one.id.min(other.id), one.id.max(other.id)));
                    prop_assert_eq!(tie.map(|tie| tie.closeness), close);
                    let says = |id: Uuid| theirs.iter().any(|it| {
                        if it.one == id { it.words.one.is_some() } else { it.words.other.is_some() }
                    });
                    prop_assert_eq!(tie.is_some_and(|tie| tie.both), says(one.id) && says(other.id));
                    beside += usize::from(close.is_some());
                    lines += usize::from(close.is_some() && place < elsewhere);
                }
                prop_assert_eq!(map.degree(one.id), beside);
                let works = all.iter().any(|it| it.one != it.other && it.beside(one.id).is_some_and(|other| sector(other).is_some()));
                let here = choice.sector.is_none_or(|wanted| one.sector == wanted);
                prop_assert_eq!(map.alone.contains(&one.id), one.joined && here && !works);
                let stands = map.partners.iter().any(|shown| shown.id == one.id);
                prop_assert_eq!(stands, beside > 0 || here && (one.joined || works));
            }
            prop_assert_eq!(map.ties.len(), lines);
        }

        #[test]
        fn nobody_stands_on_somebody_else_and_all_within_their_sector(partners in partners(), columns in 1..9_usize) {
            let layout = Layout::new(&partners, columns);
            prop_assert_eq!(&layout, &Layout::new(&partners, columns));
            for (place, (x, y)) in layout.places.iter().enumerate() {
                let region = layout.regions.iter().find(|region| region.sector == partners[place].sector).expect("a region");
                prop_assert!(x - RADIUS >= region.x && x + RADIUS <= region.x + region.width);
                prop_assert!(y - RADIUS >= region.y && y + RADIUS <= region.y + region.height);
                for (ox, oy) in &layout.places[place + 1..] {
                    let apart = (x - ox).pow(2) + (y - oy).pow(2);
                    prop_assert!(apart >= (2 * RADIUS).pow(2), "{apart}");
                }
            }
            for (number, one) in layout.regions.iter().enumerate() {
                prop_assert!(one.x + one.width <= layout.width && one.y + one.height <= layout.height);
                for other in &layout.regions[number + 1..] {
                    let beside = one.x + one.width <= other.x || other.x + other.width <= one.x;
                    prop_assert!(beside || one.y + one.height <= other.y || other.y + other.height <= one.y);
                }
            }
        }
    }

    #[test]
    fn four_hundred_partners_are_drawn_at_once() {
        let of = |number: usize| MapPartner { id: id(number), sector: Sector::ALL[number * number % 8], joined: true };
        let partners: Vec<MapPartner> = (0..400).map(of).collect();
        let all: Vec<Collaboration> = (0..1200)
            .map(|number| Collaboration {
                id: Uuid::from_u128(10_000 + number as u128),
                one: id(number % 400),
                other: id(number * 7 % 400),
                closeness: Closeness::ALL[number % 3],
                words: Words::default(),
                theme: None,
                since: None,
                version: 1,
            })
            .collect();
        let began = Instant::now();
        let map = NetworkMap::new(&partners, &all, MapChoice::default());
        let (narrow, wide) = (map.layout(2), map.layout(4));
        println!("400 partners, {} lines: {:?}", map.ties.len(), began.elapsed());
        assert_eq!((map.partners.len(), narrow.places.len(), wide.places.len()), (400, 400, 400));
        // About as wide as a phone and as a desk, so that the numbers in it stay large enough to read.
        assert!(narrow.width < 420 && (1100..1240).contains(&wide.width), "{} {}", narrow.width, wide.width);
    }
}
