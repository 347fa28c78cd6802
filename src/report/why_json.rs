//! The derivation of a line as JSON; its shape is `docs/schema/why.json`.

use super::WhyRender;
use super::format::Format;
use super::json;
use super::look::Look;
use super::money::Money;
use super::subject::Subject;
use super::why::{Derivation, Unserved};
use crate::assess::{Block, Fate, Removal};
use crate::catalog::License;
use serde_json::{Value, json};

/// `--format json`.
pub const FORMAT: Format<WhyRender> = Format { name: "json", endings: &["json"], render };

fn render(subject: &Subject<'_>, derivations: &[Derivation<'_>], _: &Look<'_>) -> Vec<u8> {
    json::bytes(&json::object([
        ("format_version", json!(json::FORMAT_VERSION)),
        ("plan", json::plan(subject)),
        ("guide", json::guide(subject)),
        ("derivations", derivations.iter().map(|d| derivation(subject, d)).collect()),
    ]))
}

fn derivation(subject: &Subject<'_>, derivation: &Derivation<'_>) -> Value {
    let product = subject.catalog().product(derivation.product);
    let money = Money::of(subject);
    let license = License::new(derivation.product, None);
    json::object([
        ("product", json!(product.id)),
        ("section", json!(product.section)),
        ("pool", json::pool(subject, derivation.pool)),
        ("device", json::device(subject, derivation.device)),
        (
            "within",
            derivation.within.map_or(Value::Null, |(place, quantity)| {
                json!({ "at": place.path(subject.plan()), "quantity": quantity })
            }),
        ),
        ("position", derivation.position.map_or(Value::Null, |p| json::position(subject, p))),
        ("causes", derivation.causes.iter().map(|c| json::cause(subject, c, license)).collect()),
        ("blocks", derivation.blocks.iter().map(|b| block(subject, b)).collect()),
        ("idle", json!(derivation.idle)),
        ("unserved", derivation.unserved.iter().map(|u| unserved(subject, u)).collect()),
        ("lines", derivation.lines.iter().map(|&(n, _)| json::line(subject, &money, n)).collect()),
    ])
}

fn unserved(subject: &Subject<'_>, unserved: &Unserved) -> Value {
    json!({
        "at": unserved.at.path(subject.plan()),
        "quantity": unserved.quantity,
        "license": subject.catalog().license_name(unserved.license),
        "software": unserved.software,
        "rule": Unserved::RULE,
    })
}

fn block(subject: &Subject<'_>, block: &Block) -> Value {
    let fate = match block.fate {
        Fate::Keep if block.moves => "move",
        Fate::Keep => "keep",
        Fate::Upgrade { .. } => "upgrade",
        Fate::Remove(_) => "remove",
        Fate::Convert { .. } => "convert",
    };
    let rule = match block.fate {
        Fate::Remove(Removal::Version) => Some("VER001"),
        Fate::Remove(Removal::SmbSize | Removal::SmbLeft) => Some("SMB004"),
        Fate::Remove(Removal::IpvaLost) => Some("IPV004"),
        _ => None,
    };
    json!({
        "license": block.license.map(|l| subject.catalog().license_name(l)),
        "quantity": block.quantity,
        "device": json::device(subject, Some(block.device)),
        "fate": fate,
        "rule": rule,
        "counted": block.counted && fate != "remove",
        "too_old": block.too_old,
        "under_ssa": block.under_ssa,
    })
}
