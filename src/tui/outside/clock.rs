//! The time of day where the reader is.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use std::path::Path;
use std::time::SystemTime;

/// A moment on the reader's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Day and time.
    pub when: DateTime,
    /// Whether that is UTC because nobody knows where the reader is.
    pub utc: bool,
    /// Whether it was today when it was looked at.
    pub today: bool,
}

/// A clock, in a time zone where that is known.
#[derive(Debug, Clone)]
pub struct Clock {
    zone: Option<TimeZone>,
    /// The moment at which the clock stands; it goes without.
    stands: Option<Timestamp>,
}

impl Default for Clock {
    fn default() -> Self {
        Self { zone: here(), stands: None }
    }
}

impl Clock {
    /// A clock that stands, for a program that is looked at.
    #[must_use]
    pub const fn standing(at: Timestamp, zone: Option<TimeZone>) -> Self {
        Self { zone, stands: Some(at) }
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.moment(self.timestamp())
    }

    /// The day of the reader's clock.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now().when.date()
    }

    /// When a file was written last; `None` when that cannot be told.
    #[must_use]
    pub fn written(&self, path: &Path) -> Option<Moment> {
        let written: SystemTime = std::fs::metadata(path).and_then(|m| m.modified()).ok()?;
        Some(self.moment(Timestamp::try_from(written).ok()?))
    }

    fn timestamp(&self) -> Timestamp {
        self.stands.unwrap_or_else(Timestamp::now)
    }

    fn moment(&self, at: Timestamp) -> Moment {
        let zone = self.zone.clone().unwrap_or(TimeZone::UTC);
        let when = zone.to_datetime(at);
        let today = zone.to_datetime(self.timestamp()).date() == when.date();
        Moment { when, utc: self.zone.is_none(), today }
    }
}

/// The time zone of the system; `None` when it does not say.
fn here() -> Option<TimeZone> {
    TimeZone::try_system().ok().or_else(named)
}

/// The zone that is named in the environment: without a data base of its own the program reads the system's.
fn named() -> Option<TimeZone> {
    const FOLDER: &str = "/usr/share/zoneinfo";
    let name = std::env::var("TZ").ok()?;
    let name = name.trim_start_matches(':');
    let harmless = !name.is_empty() && !name.starts_with('/') && !name.contains("..");
    let rules = std::fs::read(Path::new(FOLDER).join(Some(name).filter(|_| harmless)?)).ok()?;
    TimeZone::tzif(name, &rules).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use jiff::tz::offset;

    #[test]
    fn a_moment_is_told_where_the_reader_is_and_else_in_utc() {
        let at: Timestamp = "2026-11-24T23:30:00Z".parse().unwrap();
        let paris = Clock::standing(at, Some(TimeZone::fixed(offset(1))));
        assert_eq!(paris.now().when, date(2026, 11, 25).at(0, 30, 0, 0));
        assert_eq!(paris.today(), date(2026, 11, 25), "the day begins where the reader is");
        assert!(paris.now().today && !paris.now().utc);
        let nowhere = Clock::standing(at, None);
        assert_eq!(nowhere.now().when, date(2026, 11, 24).at(23, 30, 0, 0));
        assert_eq!(nowhere.today(), date(2026, 11, 24));
        assert!(nowhere.now().utc);
        let before: Timestamp = "2026-11-24T22:59:59Z".parse().unwrap();
        assert!(!paris.moment(before).today && nowhere.moment(before).today);
    }

    #[test]
    fn a_file_that_is_not_there_was_never_written() {
        assert_eq!(Clock::default().written(Path::new("no such file")), None);
    }
}
