//! What can be licensed as JSON; the shape is `docs/schema/catalog.json`.

use super::CatalogRender;
use super::format::Format;
use super::json;
use super::look::Look;
use super::words;
use crate::catalog::{Catalog, Class, FeatureSet, Kinds, ProductId, Source, Taken};
use crate::text::Text;
use serde_json::{Value, json};

/// `--format json`.
pub const FORMAT: Format<CatalogRender> = Format { name: "json", endings: &["json"], render };

fn render(catalog: &Catalog, look: &Look<'_>) -> Vec<u8> {
    let models = catalog.models().iter().map(|m| {
        json!({
            "name": m.name,
            "virtual": m.is_virtual,
            "hardware_built_in": m.hardware_built_in,
            "limits": {
                "bri": m.limits.bri,
                "pri": m.limits.pri,
                "analog": m.limits.analog,
                "isdn_channels": m.limits.isdn_channels,
                "conference_channels": m.limits.conference_channels,
            },
            "source": source(&m.source),
        })
    });
    let releases = catalog.releases().iter().map(|r| {
        json!({
            "version": r.version,
            "released": r.released.map(|d| d.to_string()),
            "source": source(&r.source),
        })
    });
    json::bytes(&json!({
        "format_version": json::FORMAT_VERSION,
        "edition": catalog.edition,
        "products": catalog.ids().map(|id| product(catalog, id, look.text)).collect::<Vec<_>>(),
        "models": models.collect::<Vec<_>>(),
        "releases": releases.collect::<Vec<_>>(),
    }))
}

/// A product with everything that is known of it.
pub(super) fn product(catalog: &Catalog, id: ProductId, text: &Text) -> Value {
    let product = catalog.product(id);
    let ids = |set: FeatureSet| -> Vec<&str> {
        set.iter().map(|p| catalog.product(p).id.as_str()).collect()
    };
    json!({
        "id": product.id,
        "name": words::product_name(catalog, id, text),
        "technical_name": product.name,
        "class": match product.class {
            Class::Pool => "pool",
            Class::Feature => "feature",
            Class::Hardware => "hardware",
            Class::Order => "order",
        },
        "taken": match product.taken {
            Taken::Floating => "floating",
            Taken::Configured => "configured",
            Taken::Service => "service",
            Taken::Once => "once",
            Taken::Bound => "bound",
            Taken::Counted => "counted",
        },
        "kinds": (product.class == Class::Feature).then_some(match product.kinds {
            Kinds::Users => "users",
            Kinds::UsersAndExternalVideo => "users-and-external-video",
            Kinds::All => "all",
        }),
        "implies": ids(product.implies),
        "contains": ids(product.contains),
        "tiers": product.tiers,
        "sizes": product.sizes,
        "section": product.section,
        "source": source(&product.source),
        "what": words::product_says(product, "what", text),
        "taken_by": words::product_says(product, "taken", text),
        "traps": words::product_says(product, "traps", text),
        "facts": words::facts(&product.id, text),
    })
}

fn source(source: &Source) -> Value {
    match source {
        Source::Guide(section) => json!({ "kind": "guide", "section": section }),
        Source::Wiki => json!({ "kind": "wiki" }),
        Source::Range => json!({ "kind": "range" }),
        Source::File(file) => json!({ "kind": "file", "file": file }),
    }
}
