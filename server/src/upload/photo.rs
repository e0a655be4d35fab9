//! A photo that others will look at: drawn again from its points, upright, no larger than a screen, as JPEG. Whatever else was in the file
//! is not in the new one. One photo is drawn at a time, on a thread of its own: other pages do not wait for it.

use std::{io::Cursor, time::Duration};

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgba, codecs::jpeg::JpegEncoder};
use store::partners::Picture;
use tokio::sync::Semaphore;

use super::{JPEG, PNG, UploadError, check};

/// The longest side that is kept.
const SIDE: u32 = 1600;
/// The longest side that is read, and the memory that a photo may take: about forty million points.
const MOST_SIDE: u32 = 12_000;
const MOST_MEMORY: u64 = 160 * 1024 * 1024;
const QUALITY: u8 = 82;

static DRAWING: Semaphore = Semaphore::const_new(1);
/// For so long does a photo wait for its turn.
const TURN: Duration = Duration::from_secs(15);

/// The photo in a file, as it may be shown.
pub async fn photo(name: &str, bytes: Vec<u8>) -> Result<Picture, UploadError> {
    let upload = check(name, bytes)?;
    let format = match upload.media_type {
        kind if kind == PNG.media_type => ImageFormat::Png,
        kind if kind == JPEG.media_type => ImageFormat::Jpeg,
        _ => return Err(UploadError::NoPhoto),
    };
    let turn = tokio::time::timeout(TURN, DRAWING.acquire()).await;
    let Ok(Ok(turn)) = turn else { return Err(UploadError::Busy) };
    let drawing = tokio::task::spawn_blocking(move || {
        let picture = draw(&upload.bytes, format);
        // The next one begins when this one is done, also when nobody waits for it any more.
        drop(turn);
        picture
    });
    // Whatever a file makes the reader stumble over.
    drawing.await.ok().flatten().ok_or(UploadError::NotDrawn)
}

fn draw(bytes: &[u8], format: ImageFormat) -> Option<Picture> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_SIDE);
    limits.max_image_height = Some(MOST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    // The limits of the reader do not hold for every decoder: what a photo takes is known before it is read.
    if decoder.total_bytes() > MOST_MEMORY {
        return None;
    }
    let turned = decoder.orientation().ok()?;
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    if picture.width().max(picture.height()) > SIDE {
        picture = picture.thumbnail(SIDE, SIDE);
    }
    picture.apply_orientation(turned);
    let plain = on_white(picture);
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, QUALITY).encode_image(&plain).ok()?;
    let side = |side: u32| i32::try_from(side).ok();
    Some(Picture { width: side(plain.width())?, height: side(plain.height())?, bytes: out })
}

/// What can be seen through stands on white: JPEG knows no such thing.
fn on_white(picture: DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return DynamicImage::ImageRgb8(picture.into_rgb8());
    }
    let mut points = picture.into_rgba8();
    for Rgba([red, green, blue, alpha]) in points.pixels_mut() {
        let mix = |part: u8| {
            let mixed = (u32::from(part) * u32::from(*alpha) + 255 * (255 - u32::from(*alpha))) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        (*red, *green, *blue) = (mix(*red), mix(*green), mix(*blue));
    }
    DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(points).into_rgb8())
}

#[cfg(test)]
mod tests {
    use image::{ImageBuffer, Rgb, RgbaImage};

    use super::*;

    fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        picture.write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    fn wide(width: u32, height: u32) -> DynamicImage {
        DynamicImage::ImageRgb8(ImageBuffer::from_fn(width, height, |x, _| {
            if x < width / 2 { Rgb([200, 0, 0]) } else { Rgb([0, 0, 200]) }
        }))
    }

    /// EXIF that says how to turn, and where the photo was made.
    fn with_exif(jpeg: &[u8]) -> Vec<u8> {
        let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend(b"GEHEIME PLEK");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
    }

    #[tokio::test]
    async fn a_photo_is_drawn_again_upright_and_small() {
        let jpeg = with_exif(&encoded(&wide(200, 100), ImageFormat::Jpeg));
        let kept = photo("foto.png", [&jpeg[..], b"<script>alert(1)</script>"].concat()).await.unwrap();
        // Turned by the clock: wide becomes high, and left is on top.
        assert_eq!((kept.width, kept.height), (100, 200));
        let shown = image::load_from_memory(&kept.bytes).unwrap().into_rgb8();
        assert!(shown.get_pixel(50, 20)[0] > 150 && shown.get_pixel(50, 180)[2] > 150);
        for secret in [&b"GEHEIME"[..], b"script", b"Exif"] {
            assert!(!kept.bytes.windows(secret.len()).any(|part| part == secret));
        }
        let large = photo("x.jpg", encoded(&wide(2000, 500), ImageFormat::Jpeg)).await.unwrap();
        assert_eq!((large.width, large.height), (1600, 400));
    }

    #[tokio::test]
    async fn what_can_be_seen_through_is_white() {
        let clear = DynamicImage::ImageRgba8(RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0])));
        let kept = photo("x.png", encoded(&clear, ImageFormat::Png)).await.unwrap();
        assert!(image::load_from_memory(&kept.bytes).unwrap().into_rgb8().get_pixel(3, 3)[0] > 250);
    }

    #[tokio::test]
    async fn what_is_no_photo_is_refused() {
        let mut cut = encoded(&wide(64, 64), ImageFormat::Png);
        let half = cut.len() - 20;
        cut.truncate(half);
        // A PNG that says that it is as large as a country.
        let mut huge = encoded(&wide(8, 8), ImageFormat::Png);
        huge[16..24].copy_from_slice(&[0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF]);
        for (file, error) in [
            (b"%PDF-1.7\n".to_vec(), UploadError::NoPhoto),
            (b"gewone tekst".to_vec(), UploadError::NotAllowed),
            (Vec::new(), UploadError::Empty),
            (cut, UploadError::Damaged),
            (huge, UploadError::NotDrawn),
            (vec![0; super::super::MOST_BYTES + 1], UploadError::TooLarge),
        ] {
            assert_eq!(photo("foto.jpg", file).await.map(|kept| kept.width), Err(error));
        }
    }
}
