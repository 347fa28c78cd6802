//! The canonical text of a plan: the order of the format, what differs from the defaults, nothing else.

use super::read::Head;
use super::{
    Device, Interfaces, Node, ObjectGroup, ObjectKind, Operator, Order, OrderItem, Plan, Project,
    QueueMonitor, Readings, Site, Stock, Waiver,
};
use jiff::civil::Date;
use std::fmt::{Debug, Display, Write};

/// The text of a plan file; equal plans and heads give equal bytes, and reading them gives both back.
#[must_use]
pub fn write(plan: &Plan, head: &Head) -> String {
    let mut out = Out { text: String::new(), depth: 0 };
    out.comment(&head.above);
    out.text.push_str("#![enable(implicit_some)]\n");
    out.comment(&head.below);
    out.fields(|out| write_plan(out, plan));
    out.text.push('\n');
    out.text
}

/// The text so far and how deep it is nested.
struct Out {
    text: String,
    depth: usize,
}

impl Out {
    fn comment(&mut self, block: &str) {
        if !block.is_empty() {
            self.text.push_str(block);
            self.text.push('\n');
        }
    }

    fn line(&mut self) {
        self.text.push('\n');
        for _ in 0..self.depth {
            self.text.push_str("    ");
        }
    }

    fn block(&mut self, open: char, close: char, inside: impl FnOnce(&mut Self)) {
        self.text.push(open);
        self.depth += 1;
        let empty = self.text.len();
        inside(self);
        self.depth -= 1;
        if self.text.len() > empty {
            self.line();
        }
        self.text.push(close);
    }

    fn fields(&mut self, inside: impl FnOnce(&mut Self)) {
        self.block('(', ')', inside);
    }

    fn field(&mut self, name: &str, value: impl FnOnce(&mut Self)) {
        self.line();
        self.text.push_str(name);
        self.text.push_str(": ");
        value(self);
        self.text.push(',');
    }

    /// A value that is written as RON reads it: a number, a flag, a word.
    fn plain(&mut self, name: &str, value: impl Display) {
        self.field(name, |out| out.push(value));
    }

    fn push(&mut self, value: impl Display) {
        // Writing to a String cannot fail.
        let _written = write!(self.text, "{value}");
    }

    fn number(&mut self, name: &str, value: u32, default: u32) {
        if value != default {
            self.plain(name, value);
        }
    }

    fn some(&mut self, name: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.plain(name, value);
        }
    }

    /// An enum's value by its name, unless it is the default.
    fn word<T: Debug + Default + PartialEq>(&mut self, name: &str, value: &T) {
        if *value != T::default() {
            self.field(name, |out| out.push(format_args!("{value:?}")));
        }
    }

    fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.must_text(name, text);
        }
    }

    fn must_text(&mut self, name: &str, text: &str) {
        self.field(name, |out| out.quoted(text));
    }

    fn date(&mut self, name: &str, date: Option<Date>) {
        if let Some(date) = date {
            self.field(name, |out| {
                let (y, m, d) = (date.year(), date.month(), date.day());
                out.push(format_args!("\"{y:04}-{m:02}-{d:02}\""));
            });
        }
    }

    fn list<T>(&mut self, name: &str, items: &[T], item: impl Fn(&mut Self, &T)) {
        if items.is_empty() {
            return;
        }
        self.field(name, |out| {
            out.block('[', ']', |out| {
                for each in items {
                    out.line();
                    item(out, each);
                    out.text.push(',');
                }
            });
        });
    }

    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => {
                    self.text.push('\\');
                    self.text.push(c);
                }
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                c if hidden(c) => self.push(format_args!("\\u{{{:x}}}", u32::from(c))),
                c => self.text.push(c),
            }
        }
        self.text.push('"');
    }
}

/// Characters that an editor would not show or that would reorder the line they are in.
fn hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
                | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

fn write_plan(out: &mut Out, plan: &Plan) {
    let Plan {
        schema: _,
        project,
        software,
        running,
        buy_version,
        readings,
        balance,
        orders,
        sites,
        waivers,
    } = plan;
    out.plain("schema", Plan::SCHEMA);
    if *project != Project::default() {
        out.field("project", |out| out.fields(|out| write_project(out, project)));
    }
    // Written even where it is the default: everything else in the plan is read against it.
    out.plain("software", software);
    out.some("running", *running);
    out.some("buy_version", *buy_version);
    write_readings(out, readings);
    out.list("balance", balance, write_stock);
    out.list("orders", orders, write_order);
    out.list("sites", sites, write_site);
    out.list("waivers", waivers, write_waiver);
}

fn write_project(out: &mut Out, project: &Project) {
    let Project { name, customer, reference, author, date, notes } = project;
    out.text("name", name);
    out.text("customer", customer);
    out.text("reference", reference);
    out.text("author", author);
    out.date("date", *date);
    out.text("notes", notes);
}

fn write_readings(out: &mut Out, readings: &Readings) {
    if *readings == Readings::default() {
        return;
    }
    out.field("readings", |out| {
        out.fields(|out| {
            for ((id, _, [_, other]), second) in Readings::TABLE.iter().zip(readings.chosen()) {
                if second {
                    out.plain(id, other);
                }
            }
        });
    });
}

fn write_stock(out: &mut Out, stock: &Stock) {
    let Stock { license, quantity, assigned, ssa_until } = stock;
    out.fields(|out| {
        out.must_text("license", license);
        out.plain("quantity", quantity);
        out.date("assigned", *assigned);
        out.date("ssa_until", *ssa_until);
    });
}

fn write_order(out: &mut Out, order: &Order) {
    let Order { item, quantity } = order;
    out.fields(|out| {
        let item = match item {
            OrderItem::Ssc => "ssc",
            OrderItem::Isc => "isc",
        };
        out.must_text("item", item);
        out.plain("quantity", quantity);
    });
}

fn write_site(out: &mut Out, site: &Site) {
    let Site { name, address, notes, devices } = site;
    out.fields(|out| {
        out.must_text("name", name);
        out.text("address", address);
        out.text("notes", notes);
        out.list("devices", devices, write_device);
    });
}

fn write_device(out: &mut Out, device: &Device) {
    let Device { name, model, mac, serial, purchased, warranty, notes, interfaces, installed, pbx } =
        device;
    out.fields(|out| {
        out.must_text("name", name);
        out.must_text("model", model);
        out.text("mac", mac);
        out.text("serial", serial);
        out.date("purchased", *purchased);
        out.word("warranty", warranty);
        out.text("notes", notes);
        write_interfaces(out, interfaces);
        out.list("installed", installed, write_stock);
        if let Some(node) = pbx {
            out.field("pbx", |out| write_node(out, node));
        }
    });
}

fn write_interfaces(out: &mut Out, interfaces: &Interfaces) {
    if *interfaces == Interfaces::default() {
        return;
    }
    let Interfaces { bri, pri, isdn_channels, conference_channels, analog } = interfaces;
    out.field("interfaces", |out| {
        out.fields(|out| {
            out.number("bri", *bri, 0);
            out.number("pri", *pri, 0);
            out.some("isdn_channels", *isdn_channels);
            out.number("conference_channels", *conference_channels, 0);
            out.number("analog", *analog, 0);
        });
    });
}

fn write_node(out: &mut Out, node: &Node) {
    let Node {
        name,
        role,
        licensing,
        software,
        running,
        port_license,
        smb_size,
        smb_disposal,
        takeover_by,
        objects,
        operator,
        queue_monitor,
    } = node;
    out.fields(|out| {
        out.must_text("name", name);
        out.field("role", |out| out.push(format_args!("{role:?}")));
        out.word("licensing", licensing);
        out.some("software", *software);
        out.some("running", *running);
        out.word("port_license", port_license);
        out.some("smb_size", *smb_size);
        out.word("smb_disposal", smb_disposal);
        if let Some(name) = takeover_by {
            out.must_text("takeover_by", name);
        }
        out.list("objects", objects, write_object);
        if let Some(Operator { workstations, concurrent, software }) = operator {
            out.field("operator", |out| {
                out.fields(|out| {
                    out.some("workstations", *workstations);
                    out.number("concurrent", *concurrent, 0);
                    out.some("software", *software);
                });
            });
        }
        if let Some(QueueMonitor { queues, software }) = queue_monitor {
            out.field("queue_monitor", |out| {
                out.fields(|out| {
                    out.number("queues", *queues, 0);
                    out.some("software", *software);
                });
            });
        }
    });
}

fn write_object(out: &mut Out, object: &ObjectGroup) {
    let ObjectGroup { name, kind, count, peak, features, transfer_target, notes } = object;
    out.fields(|out| {
        out.must_text("name", name);
        out.field("kind", |out| match kind {
            ObjectKind::Trunk(line) => out.push(format_args!("Trunk({line:?})")),
            other => out.push(format_args!("{other:?}")),
        });
        out.number("count", *count, 1);
        out.some("peak", *peak);
        out.list("features", features, |out, id| out.quoted(id));
        if *transfer_target {
            out.plain("transfer_target", true);
        }
        out.text("notes", notes);
    });
}

fn write_waiver(out: &mut Out, waiver: &Waiver) {
    let Waiver { code, at, reason, until } = waiver;
    out.fields(|out| {
        out.must_text("code", code);
        if let Some(place) = at {
            out.must_text("at", place);
        }
        out.must_text("reason", reason);
        out.date("until", *until);
    });
}
