//! From the tree of values to the plan: fields, defaults and limits.

use super::error::{Expected, Fault, NameFault, ReadErrorKind, check_name};
use super::lex::shown;
use super::locate::Locator;
use super::syntax::{Field, Kind, Span, Value};
use crate::catalog::nearest;
use crate::plan::{
    Device, Interfaces, Licensing, Node, ObjectGroup, ObjectKind, Operator, Order, OrderItem, Plan,
    PortLicense, Project, QueueMonitor, Readings, Role, Site, SmbDisposal, Stock, TrunkType,
    Waiver, Warranty,
};
use jiff::civil::Date;

/// Most of anything that is counted.
const MOST: u32 = 1_000_000;
const VERSIONS: (u32, u32) = (5, 99);
const SMB_SIZES: [&str; 3] = ["20", "30", "50"];
/// A longer word means no field and no value; comparing it would only take time.
const LONGEST_WORD: usize = 64;

/// A field that no part of a plan has; it is kept out of the plan.
#[derive(Debug)]
pub(super) struct Unknown {
    pub name: String,
    pub span: Span,
    pub nearest: Option<&'static str>,
}

/// A text and what was met in it that is not in the plan.
pub(super) struct Lower<'t> {
    pub text: &'t str,
    pub unknown: Vec<Unknown>,
}

type Lowered<T> = Result<T, Fault>;

/// Reads the fields of a type: `field: how` must be given, `field: how = default` may be absent.
///
/// A type with private fields or none of its own values would not fit; every type of a plan does.
macro_rules! fields {
    ($this:ident, $value:ident, $type:ident { $($field:ident: $how:expr $(; $default:expr)?),+ $(,)? }) => {{
        const NAMES: &[&str] = &[$(stringify!($field)),+];
        $(let mut $field = None;)+
        let given = $this.open($value, stringify!($type))?;
        for field in given {
            match field.name.as_ref() {
                $(stringify!($field) => {
                    if $field.is_some() {
                        return Err($this.twice(given, field));
                    }
                    $field = Some($how($this, &field.value)?);
                })+
                _ => $this.unknown(field, NAMES),
            }
        }
        $type { $($field: fields!(@value $this, given, NAMES, $value, $field $(, $default)?)),+ }
    }};
    (@value $this:ident, $given:ident, $names:ident, $value:ident, $field:ident) => {
        match $field {
            Some(given) => given,
            None => return Err(missing($value.span, $given, stringify!($field), $names)),
        }
    };
    (@value $this:ident, $given:ident, $names:ident, $value:ident, $field:ident, $default:expr) => {
        $field.unwrap_or_else(|| $default)
    };
}

/// The values of an enum by their names.
macro_rules! words {
    ($type:ident: $($name:ident),+) => {
        |this: &mut Lower<'_>, value: &Value<'_>| {
            this.word(value, &[$((stringify!($name), $type::$name)),+])
        }
    };
}

macro_rules! readings {
    ($this:ident, $value:ident, $($field:ident: $type:ident),+ $(,)?) => {
        fields!($this, $value, Readings {
            $($field: Lower::reading::<crate::plan::readings::$type>; Default::default()),+
        })
    };
}

impl Lower<'_> {
    pub fn plan(&mut self, value: &Value<'_>) -> Lowered<Plan> {
        Ok(fields!(self, value, Plan {
            schema: Lower::schema,
            project: Lower::project; Project::default(),
            software: Lower::version; Plan::default().software,
            running: optional(Lower::version); None,
            buy_version: optional(Lower::version); None,
            readings: Lower::readings; Readings::default(),
            balance: list(Lower::stock); Vec::new(),
            orders: list(Lower::order); Vec::new(),
            sites: list(Lower::site); Vec::new(),
            waivers: list(Lower::waiver); Vec::new(),
        }))
    }

    /// The version of the format, whichever it is.
    pub fn schema(&mut self, value: &Value<'_>) -> Lowered<u32> {
        self.number(value, 0, u32::MAX)
    }

    fn project(&mut self, value: &Value<'_>) -> Lowered<Project> {
        Ok(fields!(self, value, Project {
            name: Lower::text; String::new(),
            customer: Lower::text; String::new(),
            reference: Lower::text; String::new(),
            author: Lower::text; String::new(),
            date: optional(Lower::date); None,
            notes: Lower::text; String::new(),
        }))
    }

    fn readings(&mut self, value: &Value<'_>) -> Lowered<Readings> {
        Ok(readings!(
            self, value,
            tier: Tier,
            tier_scope: TierScope,
            smb_unit: SmbUnit,
            smb_convert: SmbConvert,
            version_cap: VersionCap,
            standby_base: StandbyBase,
            ipva_home: IpvaHome,
            ipva_for_standby: IpvaForStandby,
            recording_base: RecordingBase,
            reporting: Reporting,
            queue_monitor: QueueMonitorUnit,
            conference_port: ConferencePort,
        ))
    }

    fn stock(&mut self, value: &Value<'_>) -> Lowered<Stock> {
        Ok(fields!(self, value, Stock {
            license: Lower::text,
            quantity: Lower::count,
            assigned: optional(Lower::date); None,
            ssa_until: optional(Lower::date); None,
        }))
    }

    fn order(&mut self, value: &Value<'_>) -> Lowered<Order> {
        Ok(fields!(self, value, Order { item: Lower::order_item, quantity: Lower::count }))
    }

    fn site(&mut self, value: &Value<'_>) -> Lowered<Site> {
        Ok(fields!(self, value, Site {
            name: Lower::name,
            address: Lower::text; String::new(),
            notes: Lower::text; String::new(),
            devices: list(Lower::device); Vec::new(),
        }))
    }

    fn device(&mut self, value: &Value<'_>) -> Lowered<Device> {
        Ok(fields!(self, value, Device {
            name: Lower::name,
            model: Lower::text,
            mac: Lower::text; String::new(),
            serial: Lower::text; String::new(),
            purchased: optional(Lower::date); None,
            warranty: words!(Warranty: Standard, Extended, Order); Warranty::default(),
            notes: Lower::text; String::new(),
            interfaces: Lower::interfaces; Interfaces::default(),
            installed: list(Lower::stock); Vec::new(),
            pbx: optional(Lower::node); None,
        }))
    }

    fn interfaces(&mut self, value: &Value<'_>) -> Lowered<Interfaces> {
        Ok(fields!(self, value, Interfaces {
            bri: Lower::count; 0,
            pri: Lower::count; 0,
            isdn_channels: optional(Lower::count); None,
            conference_channels: Lower::count; 0,
            analog: Lower::count; 0,
        }))
    }

    fn node(&mut self, value: &Value<'_>) -> Lowered<Node> {
        Ok(fields!(self, value, Node {
            name: Lower::name,
            role: words!(Role: Master, Slave, Standby),
            licensing: words!(Licensing: Central, Local); Licensing::default(),
            software: optional(Lower::version); None,
            running: optional(Lower::version); None,
            port_license: words!(PortLicense: Standard, Smb); PortLicense::default(),
            smb_size: optional(Lower::smb_size); None,
            smb_disposal: words!(SmbDisposal: Convert, Discard); SmbDisposal::default(),
            takeover_by: optional(Lower::text); None,
            objects: list(Lower::object); Vec::new(),
            operator: optional(Lower::operator); None,
            queue_monitor: optional(Lower::queue_monitor); None,
        }))
    }

    fn object(&mut self, value: &Value<'_>) -> Lowered<ObjectGroup> {
        Ok(fields!(self, value, ObjectGroup {
            name: Lower::name,
            kind: Lower::object_kind,
            count: Lower::count; 1,
            peak: optional(Lower::count); None,
            features: list(Lower::text); Vec::new(),
            transfer_target: Lower::flag; false,
            notes: Lower::text; String::new(),
        }))
    }

    fn operator(&mut self, value: &Value<'_>) -> Lowered<Operator> {
        Ok(fields!(self, value, Operator {
            workstations: optional(Lower::count); None,
            concurrent: Lower::count; 0,
            software: optional(Lower::version); None,
        }))
    }

    fn queue_monitor(&mut self, value: &Value<'_>) -> Lowered<QueueMonitor> {
        Ok(fields!(self, value, QueueMonitor {
            queues: Lower::count; 0,
            software: optional(Lower::version); None,
        }))
    }

    fn waiver(&mut self, value: &Value<'_>) -> Lowered<Waiver> {
        Ok(fields!(self, value, Waiver {
            code: Lower::text,
            at: optional(Lower::text); None,
            reason: Lower::reason,
            until: optional(Lower::date); None,
        }))
    }

    fn text(&mut self, value: &Value<'_>) -> Lowered<String> {
        match &value.kind {
            Kind::Text(text) => Ok(text.clone().into_owned()),
            _ => Err(self.wrong(value, Expected::Text)),
        }
    }

    fn name(&mut self, value: &Value<'_>) -> Lowered<String> {
        let name = self.text(value)?;
        check_name(&name)
            .map_err(|fault: NameFault| Fault::new(ReadErrorKind::BadName(fault), value.span))?;
        Ok(name)
    }

    fn reason(&mut self, value: &Value<'_>) -> Lowered<String> {
        let reason = self.text(value)?;
        if reason.trim().is_empty() {
            return Err(Fault::new(ReadErrorKind::BlankReason, value.span));
        }
        Ok(reason)
    }

    fn date(&mut self, value: &Value<'_>) -> Lowered<Date> {
        match &value.kind {
            Kind::Text(text) => parse_date(text),
            _ => None,
        }
        .ok_or_else(|| self.wrong(value, Expected::Date))
    }

    fn flag(&mut self, value: &Value<'_>) -> Lowered<bool> {
        match &value.kind {
            Kind::Word(word) if word == "true" => Ok(true),
            Kind::Word(word) if word == "false" => Ok(false),
            Kind::Word(word) => {
                let near = near(word, &["true", "false"]);
                Err(self.expected(value.span, Expected::Flag, near))
            }
            _ => Err(self.wrong(value, Expected::Flag)),
        }
    }

    fn count(&mut self, value: &Value<'_>) -> Lowered<u32> {
        self.number(value, 0, MOST)
    }

    fn version(&mut self, value: &Value<'_>) -> Lowered<u8> {
        let version = self.number(value, VERSIONS.0, VERSIONS.1)?;
        u8::try_from(version).map_err(|_| self.out_of_range(value, VERSIONS.0, VERSIONS.1))
    }

    fn number(&mut self, value: &Value<'_>, least: u32, most: u32) -> Lowered<u32> {
        let number = match &value.kind {
            Kind::Number(written) => whole(written),
            _ => None,
        };
        match number {
            None => Err(self.wrong(value, Expected::Number { least, most })),
            Some(n) => u32::try_from(n)
                .ok()
                .filter(|n| (least..=most).contains(n))
                .ok_or_else(|| self.out_of_range(value, least, most)),
        }
    }

    fn smb_size(&mut self, value: &Value<'_>) -> Lowered<u16> {
        let number = match &value.kind {
            Kind::Number(written) => whole(written),
            _ => None,
        };
        match number {
            Some(20) => Ok(20),
            Some(30) => Ok(30),
            Some(50) => Ok(50),
            _ => Err(self.wrong(value, Expected::OneOf(SMB_SIZES.to_vec()))),
        }
    }

    fn order_item(&mut self, value: &Value<'_>) -> Lowered<OrderItem> {
        const ITEMS: [&str; 2] = ["ssc", "isc"];
        match &value.kind {
            Kind::Text(item) if item.eq_ignore_ascii_case("ssc") => Ok(OrderItem::Ssc),
            Kind::Text(item) if item.eq_ignore_ascii_case("isc") => Ok(OrderItem::Isc),
            Kind::Text(word) | Kind::Word(word) => {
                let near = near(word, &ITEMS);
                Err(self.expected(value.span, Expected::OneOf(vec!["\"ssc\"", "\"isc\""]), near))
            }
            _ => Err(self.wrong(value, Expected::OneOf(vec!["\"ssc\"", "\"isc\""]))),
        }
    }

    fn object_kind(&mut self, value: &Value<'_>) -> Lowered<ObjectKind> {
        const TRUNK: &str = "Trunk";
        const TRUNKS: [(&str, TrunkType); 4] = [
            ("T0", TrunkType::T0),
            ("T2", TrunkType::T2),
            ("Sip", TrunkType::Sip),
            ("Fxs", TrunkType::Fxs),
        ];
        const KINDS: [(&str, ObjectKind); 8] = [
            ("User", ObjectKind::User),
            ("Executive", ObjectKind::Executive),
            ("AnsweringMachine", ObjectKind::AnsweringMachine),
            ("AnalogStation", ObjectKind::AnalogStation),
            ("CallButton", ObjectKind::CallButton),
            ("ExternalVideo", ObjectKind::ExternalVideo),
            ("Group", ObjectKind::Group),
            ("WaitingQueue", ObjectKind::WaitingQueue),
        ];
        const ALL: [&str; 12] = [
            "User",
            "Executive",
            "Trunk(T0)",
            "Trunk(T2)",
            "Trunk(Sip)",
            "Trunk(Fxs)",
            "AnsweringMachine",
            "AnalogStation",
            "CallButton",
            "ExternalVideo",
            "Group",
            "WaitingQueue",
        ];
        match &value.kind {
            Kind::Tuple(Some(TRUNK), items) if items.len() == 1 => {
                self.word(&items[0], &TRUNKS).map(ObjectKind::Trunk)
            }
            kind => KINDS
                .iter()
                .find(|(name, _)| matches!(kind, Kind::Word(word) if word == name))
                .map(|(_, kind)| *kind)
                .ok_or_else(|| self.none_of(value, ALL.to_vec())),
        }
    }

    fn reading<R: crate::plan::Reading>(&mut self, value: &Value<'_>) -> Lowered<R> {
        let values: Vec<(&'static str, R)> = R::VALUES.iter().map(|&(v, name)| (name, v)).collect();
        self.word(value, &values)
    }

    fn word<T: Copy>(&mut self, value: &Value<'_>, values: &[(&'static str, T)]) -> Lowered<T> {
        values
            .iter()
            .find(|(name, _)| matches!(&value.kind, Kind::Word(word) if word == name))
            .map(|(_, value)| *value)
            .ok_or_else(|| self.none_of(value, values.iter().map(|(name, _)| *name).collect()))
    }

    /// Something that is none of these words, with the one it is nearest to.
    fn none_of(&self, value: &Value<'_>, words: Vec<&'static str>) -> Fault {
        let near = match &value.kind {
            Kind::Word(word) | Kind::Text(word) => near(word, &words),
            Kind::Fields(Some(word), _) | Kind::Tuple(Some(word), _) => near(word, &words),
            _ => None,
        };
        self.expected(value.span, Expected::OneOf(words), near)
    }

    /// The fields of a value; a name before them has to be that of the type.
    fn open<'v, 's>(&self, value: &'v Value<'s>, name: &str) -> Lowered<&'v [Field<'s>]> {
        match &value.kind {
            Kind::Fields(given, fields) if given.is_none_or(|g| g == name) => Ok(fields),
            _ => Err(self.wrong(value, Expected::Fields)),
        }
    }

    fn unknown(&mut self, field: &Field<'_>, names: &'static [&'static str]) {
        let nearest = near(&field.name, names);
        self.unknown.push(Unknown { name: shown(&field.name), span: field.span, nearest });
    }

    fn twice(&self, given: &[Field<'_>], field: &Field<'_>) -> Fault {
        let first = given.iter().find(|f| f.name == field.name).map_or(field.span, |f| f.span);
        let (first, _) = Locator::new(self.text).locate(first.start as usize);
        Fault::new(ReadErrorKind::DuplicateField { field: shown(&field.name), first }, field.span)
    }

    fn out_of_range(&self, value: &Value<'_>, least: u32, most: u32) -> Fault {
        let found = self.shown(value.span);
        Fault::new(ReadErrorKind::OutOfRange { least, most, found }, value.span)
    }

    fn wrong(&self, value: &Value<'_>, expected: Expected) -> Fault {
        self.expected(value.span, expected, None)
    }

    fn expected(&self, span: Span, expected: Expected, nearest: Option<&str>) -> Fault {
        let found = Some(self.shown(span));
        let nearest = nearest.map(str::to_owned);
        Fault::new(ReadErrorKind::Expected { expected, found, nearest }, span)
    }

    fn shown(&self, span: Span) -> String {
        shown(&self.text[span.start as usize..span.end as usize])
    }
}

/// A field that is not among those given, or stands there under a name that means it.
fn missing(place: Span, given: &[Field<'_>], field: &'static str, names: &[&'static str]) -> Fault {
    let meant = given
        .iter()
        .find(|f| !names.contains(&f.name.as_ref()) && near(&f.name, names) == Some(field));
    let opening = Span { start: place.start, end: place.start + 1 };
    let span = meant.map_or(opening, |f| f.span);
    let instead = meant.map(|f| shown(&f.name));
    Fault::new(ReadErrorKind::MissingField { field, instead }, span)
}

/// `None`, `Some(value)` or the bare value, as with `implicit_some`.
fn optional<'t, T>(
    inner: impl Fn(&mut Lower<'t>, &Value<'_>) -> Lowered<T>,
) -> impl Fn(&mut Lower<'t>, &Value<'_>) -> Lowered<Option<T>> {
    move |this, value| match &value.kind {
        Kind::Word(word) if word == "None" => Ok(None),
        Kind::Tuple(Some("Some"), items) if items.len() == 1 => inner(this, &items[0]).map(Some),
        _ => inner(this, value).map(Some),
    }
}

fn list<'t, T>(
    item: impl Fn(&mut Lower<'t>, &Value<'_>) -> Lowered<T>,
) -> impl Fn(&mut Lower<'t>, &Value<'_>) -> Lowered<Vec<T>> {
    move |this, value| match &value.kind {
        Kind::List(items) => items.iter().map(|value| item(this, value)).collect(),
        _ => Err(this.wrong(value, Expected::List)),
    }
}

/// The candidate that a word most likely means.
fn near(word: &str, candidates: &[&'static str]) -> Option<&'static str> {
    (word.len() <= LONGEST_WORD).then(|| nearest(word, candidates.iter().copied())).flatten()
}

/// Exactly `YYYY-MM-DD`, and a day that exists.
fn parse_date(text: &str) -> Option<Date> {
    let shape = text.len() == 10
        && text.bytes().enumerate().all(|(n, b)| match n {
            4 | 7 => b == b'-',
            _ => b.is_ascii_digit(),
        });
    if !shape {
        return None;
    }
    Date::new(text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?).ok()
}

/// A whole number as RON writes them; one too long for the type is as far out as can be.
fn whole(written: &str) -> Option<i64> {
    const TYPES: [&str; 10] =
        ["i128", "u128", "i16", "i32", "i64", "u16", "u32", "u64", "i8", "u8"];
    let (negative, rest) = match written.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, written.strip_prefix('+').unwrap_or(written)),
    };
    let (radix, digits) = match rest.get(..2) {
        Some("0x") => (16, &rest[2..]),
        Some("0o") => (8, &rest[2..]),
        Some("0b") => (2, &rest[2..]),
        _ => (10, rest),
    };
    let digits = TYPES.iter().find_map(|t| digits.strip_suffix(t)).unwrap_or(digits);
    if digits.starts_with('_') || digits.is_empty() {
        return None;
    }
    let mut number = 0_i64;
    for c in digits.chars().filter(|&c| c != '_') {
        let digit = i64::from(c.to_digit(radix)?);
        number = number.saturating_mul(i64::from(radix)).saturating_add(digit);
    }
    Some(if negative { -number } else { number })
}
