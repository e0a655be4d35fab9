//! Reads the QR code that is drawn in a PDF file, with other libraries than drew it.

use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, font::Glyph, hayro_syntax::Pdf, interpret_page,
};
use kurbo::{Affine, BezPath, PathEl, Rect};
use rqrr::PreparedImage;

/// Keeps the shapes of the path with the most of them: a code is drawn as one, square by square.
#[derive(Default)]
struct Squares(Vec<Rect>);

impl Device<'_> for Squares {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
    fn draw_glyph(&mut self, _: &Glyph<'_>, _: Affine, _: Affine, _: &Paint<'_>, _: &GlyphDrawMode) {}

    fn draw_path(&mut self, path: &BezPath, place: Affine, _: &Paint<'_>, _: &PathDrawMode) {
        let mut all: Vec<Rect> = Vec::new();
        for part in path.elements() {
            match part {
                PathEl::MoveTo(at) => {
                    let at = place * *at;
                    all.push(Rect::from_points(at, at));
                }
                PathEl::LineTo(at) => {
                    if let Some(last) = all.last_mut() {
                        *last = last.union_pt(place * *at);
                    }
                }
                _ => {}
            }
        }
        if all.len() > self.0.len() {
            self.0 = all;
        }
    }
}

/// Pixels of a square, and squares of the edge around a code.
const PIXELS: usize = 4;
const EDGE: usize = 4;

/// Counted in squares, but for what was rounded in the file.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a code has fewer than 200 squares a side")]
fn whole(count: f64) -> usize {
    count.round() as usize
}

/// What a phone reads on the paper: the words of the only code on it.
pub(crate) fn read(pdf: &[u8]) -> String {
    let file = Pdf::new(pdf.to_vec()).unwrap();
    let (cache, mut squares) = (InterpreterCache::new(), Squares::default());
    for page in file.pages().iter() {
        let edges = Rect::new(0.0, 0.0, 1.0, 1.0);
        let mut context = Context::new(Affine::IDENTITY, edges, &cache, file.xref(), InterpreterSettings::default());
        interpret_page(page, &mut context, &mut squares);
    }
    let squares = squares.0;
    assert!(squares.len() > 100, "{} squares are no code", squares.len());
    let square = squares[0].width();
    assert!(squares.iter().all(|one| (one.width() - square).abs() < 0.01 && (one.height() - square).abs() < 0.01));
    let all = squares.iter().skip(1).fold(squares[0], |all, one| all.union(*one));
    let place = |from: f64, to: f64| whole((to - from) / square);
    let size = place(all.x0, all.x1);
    let mut dark = vec![vec![false; size]; size];
    for one in &squares {
        // On paper up is more.
        dark[place(one.y1, all.y1)][place(all.x0, one.x0)] = true;
    }
    let width = (size + 2 * EDGE) * PIXELS;
    let light = |x: usize, y: usize| {
        let find = |at: usize| (at / PIXELS).checked_sub(EDGE).filter(|at| *at < size);
        !find(y).zip(find(x)).is_some_and(|(row, column)| dark[row][column])
    };
    let mut picture = PreparedImage::prepare_from_greyscale(width, width, |x, y| if light(x, y) { 255 } else { 0 });
    let codes = picture.detect_grids();
    assert_eq!(codes.len(), 1, "codes on the paper");
    codes[0].decode().unwrap().1
}
