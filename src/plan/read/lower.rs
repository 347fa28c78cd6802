//! From the tree of values to the plan: fields, defaults and limits.

use super::error::{Fault, NameFault, ReadErrorKind, check_name};
use crate::plan::{
    Device, Interfaces, Licensing, Node, ObjectGroup, ObjectKind, Operator, Order, OrderItem, Plan,
    PortLicense, Project, QueueMonitor, Reading, Readings, Role, Site, SmbDisposal, Stock,
    TrunkType, Waiver, Warranty, readings,
};
use crate::written::{
    self, Expected, Kind, Reader, Value, list, near, optional, parts, whole_number, words,
};

/// Most of anything that is counted.
const MOST: u32 = 1_000_000;
const SMB_SIZES: [&str; 3] = ["20", "30", "50"];

type Read<T> = Result<T, written::Fault>;

parts! { ReadErrorKind;
    pub(super) read_plan: Plan in [] {
        schema: read_schema,
        project: read_project; Project::default(),
        software: Reader::version; Plan::default().software,
        running: optional(Reader::version); None,
        buy_version: optional(Reader::version); None,
        readings: read_readings; Readings::default(),
        balance: list(read_stock); Vec::new(),
        orders: list(read_order); Vec::new(),
        sites: list(read_site); Vec::new(),
        waivers: list(read_waiver); Vec::new(),
    }
    read_project: Project in ["project"] {
        name: Reader::text; String::new(),
        customer: Reader::text; String::new(),
        reference: Reader::text; String::new(),
        author: Reader::text; String::new(),
        date: optional(Reader::date); None,
        notes: Reader::text; String::new(),
    }
    read_readings: Readings in ["readings"] {
        tier: read_reading::<readings::Tier>; readings::Tier::default(),
        tier_scope: read_reading::<readings::TierScope>; readings::TierScope::default(),
        smb_unit: read_reading::<readings::SmbUnit>; readings::SmbUnit::default(),
        smb_convert: read_reading::<readings::SmbConvert>; readings::SmbConvert::default(),
        version_cap: read_reading::<readings::VersionCap>; readings::VersionCap::default(),
        standby_base: read_reading::<readings::StandbyBase>; readings::StandbyBase::default(),
        ipva_home: read_reading::<readings::IpvaHome>; readings::IpvaHome::default(),
        ipva_for_standby: read_reading::<readings::IpvaForStandby>; readings::IpvaForStandby::default(),
        recording_base: read_reading::<readings::RecordingBase>; readings::RecordingBase::default(),
        reporting: read_reading::<readings::Reporting>; readings::Reporting::default(),
        queue_monitor: read_reading::<readings::QueueMonitorUnit>; readings::QueueMonitorUnit::default(),
        conference_port: read_reading::<readings::ConferencePort>; readings::ConferencePort::default(),
    }
    read_stock: Stock in ["balance", "installed"] {
        license: Reader::text,
        quantity: read_count,
        assigned: optional(Reader::date); None,
        ssa_until: optional(Reader::date); None,
    }
    read_order: Order in ["orders"] {
        item: read_order_item,
        quantity: read_count,
    }
    read_site: Site in ["sites"] {
        name: read_name,
        address: Reader::text; String::new(),
        notes: Reader::text; String::new(),
        devices: list(read_device); Vec::new(),
    }
    read_device: Device in ["devices"] {
        name: read_name,
        model: Reader::text,
        mac: Reader::text; String::new(),
        serial: Reader::text; String::new(),
        purchased: optional(Reader::date); None,
        warranty: words!(Warranty: Standard, Extended, Order); Warranty::default(),
        notes: Reader::text; String::new(),
        interfaces: read_interfaces; Interfaces::default(),
        installed: list(read_stock); Vec::new(),
        pbx: optional(read_node); None,
    }
    read_interfaces: Interfaces in ["interfaces"] {
        bri: read_count; 0,
        pri: read_count; 0,
        isdn_channels: optional(read_count); None,
        conference_channels: read_count; 0,
        analog: read_count; 0,
    }
    read_node: Node in ["pbx"] {
        name: read_name,
        role: words!(Role: Master, Slave, Standby),
        licensing: words!(Licensing: Central, Local); Licensing::default(),
        software: optional(Reader::version); None,
        running: optional(Reader::version); None,
        port_license: words!(PortLicense: Standard, Smb); PortLicense::default(),
        smb_size: optional(read_smb_size); None,
        smb_disposal: words!(SmbDisposal: Convert, Discard); SmbDisposal::default(),
        takeover_by: optional(Reader::text); None,
        objects: list(read_object); Vec::new(),
        operator: optional(read_operator); None,
        queue_monitor: optional(read_queue_monitor); None,
    }
    read_object: ObjectGroup in ["objects"] {
        name: read_name,
        kind: read_object_kind,
        count: read_count; 1,
        peak: optional(read_count); None,
        features: list(Reader::text); Vec::new(),
        transfer_target: Reader::flag; false,
        notes: Reader::text; String::new(),
    }
    read_operator: Operator in ["operator"] {
        workstations: optional(read_count); None,
        concurrent: read_count; 0,
        software: optional(Reader::version); None,
    }
    read_queue_monitor: QueueMonitor in ["queue_monitor"] {
        queues: read_count; 0,
        software: optional(Reader::version); None,
    }
    read_waiver: Waiver in ["waivers"] {
        code: Reader::text,
        at: optional(Reader::text); None,
        reason: read_reason,
        until: optional(Reader::date); None,
    }
}

/// The version of the format, whichever it is.
pub(super) fn read_schema(reader: &mut Reader<'_>, value: &Value<'_>) -> Read<u32> {
    reader.number(value, 0, u32::MAX)
}

fn read_name(reader: &mut Reader<'_>, value: &Value<'_>) -> Result<String, Fault> {
    let name = reader.text(value).map_err(written::Fault::of)?;
    check_name(&name)
        .map_err(|fault: NameFault| Fault::new(ReadErrorKind::BadName(fault), value.span))?;
    Ok(name)
}

fn read_reason(reader: &mut Reader<'_>, value: &Value<'_>) -> Result<String, Fault> {
    let reason = reader.text(value).map_err(written::Fault::of)?;
    if reason.trim().is_empty() {
        return Err(Fault::new(ReadErrorKind::BlankReason, value.span));
    }
    Ok(reason)
}

fn read_count(reader: &mut Reader<'_>, value: &Value<'_>) -> Read<u32> {
    reader.number(value, 0, MOST)
}

fn read_smb_size(reader: &mut Reader<'_>, value: &Value<'_>) -> Read<u16> {
    match whole_number(value) {
        Some(20) => Ok(20),
        Some(30) => Ok(30),
        Some(50) => Ok(50),
        _ => Err(reader.wrong(value, Expected::OneOf(SMB_SIZES.to_vec()))),
    }
}

fn read_order_item(reader: &mut Reader<'_>, value: &Value<'_>) -> Read<OrderItem> {
    const ITEMS: [&str; 2] = ["ssc", "isc"];
    match &value.kind {
        Kind::Text(item) if item.eq_ignore_ascii_case("ssc") => Ok(OrderItem::Ssc),
        Kind::Text(item) if item.eq_ignore_ascii_case("isc") => Ok(OrderItem::Isc),
        Kind::Text(word) | Kind::Word(word) => {
            let near = near(word, &ITEMS);
            Err(reader.expected(value.span, Expected::OneOf(vec!["\"ssc\"", "\"isc\""]), near))
        }
        _ => Err(reader.wrong(value, Expected::OneOf(vec!["\"ssc\"", "\"isc\""]))),
    }
}

fn read_object_kind(reader: &mut Reader<'_>, value: &Value<'_>) -> Read<ObjectKind> {
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
            reader.word(&items[0], &TRUNKS).map(ObjectKind::Trunk)
        }
        kind => KINDS
            .iter()
            .find(|(name, _)| matches!(kind, Kind::Word(word) if word == name))
            .map(|(_, kind)| *kind)
            .ok_or_else(|| reader.none_of(value, ALL.to_vec())),
    }
}

fn read_reading<R: Reading>(reader: &mut Reader<'_>, value: &Value<'_>) -> Read<R> {
    let values: Vec<(&'static str, R)> = R::VALUES.iter().map(|&(v, name)| (name, v)).collect();
    reader.word(value, &values)
}
