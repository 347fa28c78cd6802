//! A picture to print: checked before anything is written.

use krilla::image::Image;
use std::sync::Arc;

/// A PNG or JPEG picture that can be drawn.
#[derive(Debug, Clone)]
pub struct Picture {
    bytes: Arc<Vec<u8>>,
    kind: Kind,
    image: Image,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Png,
    Jpeg,
}

/// What is wrong with a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureError {
    /// Neither PNG nor JPEG.
    Kind,
    /// A broken PNG or JPEG.
    Broken,
    /// More pixels than a letterhead takes.
    TooLarge,
}

/// Most pixels of a picture; a few bytes of a hostile file could ask for far more memory.
const PIXELS: u64 = 16_000_000;

impl Picture {
    /// Reads a picture.
    ///
    /// # Errors
    /// When it is no PNG or JPEG, broken, or larger than 16 million pixels.
    pub fn new(bytes: Vec<u8>) -> Result<Self, PictureError> {
        let kind = match bytes.as_slice() {
            [0x89, b'P', b'N', b'G', ..] => Kind::Png,
            [0xff, 0xd8, 0xff, ..] => Kind::Jpeg,
            _ => return Err(PictureError::Kind),
        };
        let bytes = Arc::new(bytes);
        let data = Arc::clone(&bytes).into();
        let image = match kind {
            Kind::Png => Image::from_png(data, true),
            Kind::Jpeg => Image::from_jpeg(data, true),
        };
        let image = image.map_err(|_| PictureError::Broken)?;
        let (wide, high) = image.size();
        match u64::from(wide) * u64::from(high) {
            0 => return Err(PictureError::Broken),
            n if n > PIXELS => return Err(PictureError::TooLarge),
            _ => {}
        }
        let picture = Self { bytes, kind, image };
        // A picture that only breaks off later is found out by drawing it once.
        super::draw::try_picture(&picture).map_err(|_| PictureError::Broken)?;
        Ok(picture)
    }

    /// Its media type: `"image/png"`.
    #[must_use]
    pub const fn media_type(&self) -> &'static str {
        match self.kind {
            Kind::Png => "image/png",
            Kind::Jpeg => "image/jpeg",
        }
    }

    /// The file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Width and height in pixels.
    #[must_use]
    pub fn size(&self) -> (u32, u32) {
        self.image.size()
    }

    pub(super) fn image(&self) -> &Image {
        &self.image
    }
}
