//! Rows of any length that are found by number: every sixteenth one's place is written down, the others are counted off.

use super::{
    TableError,
    bytes::{Reader, fixed, put_size, put_sized},
};

/// Every which row's place is written down.
pub const BUCKET: usize = 16;
/// The width of a written place.
const PLACE: usize = 3;

/// Rows that are read in place.
#[derive(Debug, Clone, Copy)]
pub struct Rows<'a> {
    /// How many there are.
    pub count: usize,
    places: &'a [u8],
    data: &'a [u8],
}

impl<'a> Rows<'a> {
    /// Those of a section that [`put_rows`] wrote.
    pub fn open(bytes: &'a [u8]) -> Result<Self, TableError> {
        let mut reader = Reader::new(bytes);
        let count = reader.count()?;
        let places = reader.take(count.div_ceil(BUCKET).saturating_mul(PLACE))?;
        Ok(Self { count, places, data: reader.take(reader.len())? })
    }

    /// The rows from the first of a bucket on.
    pub fn bucket(&self, bucket: usize) -> Result<Reader<'a>, TableError> {
        let start = bucket.saturating_mul(PLACE);
        let place = self.places.get(start..start.saturating_add(PLACE)).ok_or(TableError::Damaged("no such row"))?;
        let place = usize::try_from(fixed(place)).unwrap_or(usize::MAX);
        self.data.get(place..).map(Reader::new).ok_or(TableError::Damaged("a row lies outside"))
    }

    /// The row of that number.
    pub fn get(&self, index: usize) -> Result<Reader<'a>, TableError> {
        if index >= self.count {
            return Err(TableError::Damaged("no such row"));
        }
        let mut rows = self.bucket(index / BUCKET)?;
        for _ in 0..index % BUCKET {
            rows.sized()?;
        }
        rows.sized().map(Reader::new)
    }
}

/// Writes what [`Rows`] reads.
pub fn put_rows(out: &mut Vec<u8>, rows: &[Vec<u8>]) {
    let mut places: Vec<u8> = Vec::new();
    let mut data = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        if index % BUCKET == 0 {
            let place = u32::try_from(data.len()).unwrap_or(u32::MAX);
            places.extend(place.to_le_bytes().iter().take(PLACE));
        }
        put_sized(&mut data, row);
    }
    let mut section = Vec::new();
    put_size(&mut section, rows.len());
    section.extend(places);
    section.extend(data);
    put_sized(out, &section);
}
