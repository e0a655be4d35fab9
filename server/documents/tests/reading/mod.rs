//! The letters of a PDF file, read with another library than wrote it.

use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, font::Glyph, hayro_cmap::BfString, hayro_syntax::Pdf, interpret_page,
};
use kurbo::{Affine, BezPath, Rect};

/// Writes down the letters that are drawn.
#[derive(Default)]
struct Letters(String);

impl Device<'_> for Letters {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'_>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
    fn draw_glyph(&mut self, glyph: &Glyph<'_>, _: Affine, _: Affine, _: &Paint<'_>, _: &GlyphDrawMode) {
        match glyph.as_unicode().expect("a letter that can be read") {
            BfString::Char(letter) => self.0.push(letter),
            BfString::String(letters) => self.0.push_str(&letters),
        }
    }
}

/// Without spaces and hyphens: lines break where they like.
pub(crate) fn dense(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}' | '\u{200b}' | '\u{2010}')).collect()
}

/// All of it, without spaces and hyphens.
pub(crate) fn text(file: &Pdf) -> String {
    let cache = InterpreterCache::new();
    let edges = Rect::new(0.0, 0.0, 1.0, 1.0);
    let mut letters = Letters::default();
    for page in file.pages().iter() {
        let mut context = Context::new(Affine::IDENTITY, edges, &cache, file.xref(), InterpreterSettings::default());
        interpret_page(page, &mut context, &mut letters);
    }
    dense(&letters.0)
}
