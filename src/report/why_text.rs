//! The derivation of a line as a tree.

use super::WhyRender;
use super::format::Format;
use super::look::{Look, Page, Paint, wrap};
use super::subject::Subject;
use super::why::{Derivation, Unserved, cause, tier_numbers};
use super::words;
use crate::assess::{Action, Block, Fate, From, Line, Removal};
use crate::catalog::{License, ProductId};
use crate::plan::readings::Tier;
use crate::text::{Arg, pad_left, visible, width};

/// `--format text`.
pub const FORMAT: Format<WhyRender> = Format { name: "text", endings: &["txt", "text"], render };

fn render(subject: &Subject<'_>, derivations: &[Derivation<'_>], look: &Look<'_>) -> Vec<u8> {
    let mut out = Page::default();
    if derivations.is_empty() {
        out.line(look.text.say("report-why-nothing"));
    }
    for (n, derivation) in derivations.iter().enumerate() {
        if n > 0 {
            out.blank();
        }
        let speaker = Speaker { subject, derivation, look };
        for line in wrap(&speaker.title(), look.width) {
            out.line(look.paint(Paint::Strong, &line));
        }
        draw(&mut out, &speaker.branches(), "", look);
    }
    out.finish(look)
}

/// A line of the tree and what hangs below it.
struct Branch {
    /// Number in front of the words, already as wide as those beside it.
    number: Option<String>,
    words: String,
    below: Vec<Self>,
}

impl Branch {
    fn new(words: String, below: Vec<Self>) -> Self {
        Self { number: None, words, below }
    }
}

fn draw(out: &mut Page, branches: &[Branch], before: &str, look: &Look<'_>) {
    for (n, branch) in branches.iter().enumerate() {
        let (sign, rest) =
            if n + 1 == branches.len() { ("└─ ", "   ") } else { ("├─ ", "│  ") };
        let number = branch.number.as_ref().map(|n| format!("{n}  ")).unwrap_or_default();
        // Where the words run over the line, they stay in their column.
        let below = if branch.below.is_empty() { "   " } else { "│  " };
        let hang = if number.is_empty() { below.to_owned() } else { " ".repeat(width(&number)) };
        let room = look.width.saturating_sub(width(before) + width(rest) + width(&hang));
        for (n, line) in wrap(&branch.words, room).iter().enumerate() {
            let (sign, start) = match (n, number.is_empty()) {
                (0, true) => (sign, ""),
                (0, false) => (sign, number.as_str()),
                _ => (rest, hang.as_str()),
            };
            out.line(format_args!("{before}{sign}{start}{line}"));
        }
        draw(out, &branch.below, &format!("{before}{rest}"), look);
    }
}

/// Says the parts of one derivation.
struct Speaker<'s> {
    subject: &'s Subject<'s>,
    derivation: &'s Derivation<'s>,
    look: &'s Look<'s>,
}

impl Speaker<'_> {
    fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.look.text.say_with(key, args)
    }

    fn license(&self, license: License) -> String {
        self.subject.catalog().license_name(license)
    }

    fn device(&self, device: usize) -> String {
        self.subject.assessment().device_name(device, self.subject.plan()).to_owned()
    }

    fn title(&self) -> String {
        let product = self.derivation.product;
        let name = words::product_name(self.subject.catalog(), product, self.look.text);
        let section = self.subject.catalog().product(product).section.as_str();
        let mut args = vec![("product", name.into()), ("section", section.into())];
        let assessment = self.subject.assessment();
        let pool = self.derivation.pool.and_then(|p| assessment.pools.get(p).map(|pool| (p, pool)));
        let key = match (pool, self.derivation.device) {
            (Some((n, pool)), _) => {
                args.push(("host", self.device(pool.host).into()));
                args.push(("software", pool.compared(product).0.into()));
                args.push(("node", assessment.pool_name(n, self.subject.plan()).into()));
                if n == 0 { "report-why-title-central" } else { "report-why-title-local" }
            }
            (None, Some(device)) => {
                args.push(("device", self.device(device).into()));
                "report-why-title-device"
            }
            (None, None) => "report-why-title-order",
        };
        self.say(key, &args)
    }

    fn branches(&self) -> Vec<Branch> {
        let Some(position) = self.derivation.position else {
            let mut below = self.causes();
            below.extend(self.blocks());
            below.extend(self.lines(|_| true));
            return below;
        };
        let required = self.say("report-why-required", &[("n", position.required.into())]);
        let mut branches = vec![Branch::new(required, self.causes())];
        if let Some((place, sum)) = self.derivation.within {
            let path = place.path(self.subject.plan());
            let args =
                [("n", Arg::from(sum)), ("place", path.into()), ("all", position.required.into())];
            branches[0].words = self.say("report-why-within", &args);
        }
        let args = [
            ("installed", position.installed.into()),
            ("now", position.usable_now.into()),
            ("after", position.usable_after.into()),
        ];
        // Ports may come from SMB licenses alone, none of them installed as such.
        let key = if position.installed == 0 && self.derivation.blocks.is_empty() {
            "report-why-none-installed"
        } else {
            "report-why-installed"
        };
        let mut blocks = self.blocks();
        if self.derivation.idle > 0 {
            let key = match position.product {
                ProductId::IPVA => "report-why-idle-bound",
                _ => "report-why-idle-too-new",
            };
            let said = self.say(key, &[("n", self.derivation.idle.into())]);
            blocks.push(Branch::new(said, Vec::new()));
        }
        branches.push(Branch::new(self.say(key, &args), blocks));
        let balance = |key: &str, n: u64| self.say(key, &[("n", n.into())]);
        if position.missing > 0 {
            let bought = self.lines(|l| matches!(l.action, Action::Buy | Action::Assign));
            let below = bought.chain(self.unserved()).collect();
            branches.push(Branch::new(balance("report-why-missing", position.missing), below));
        } else if position.surplus > 0 {
            let words = balance("report-why-surplus", position.surplus);
            branches.push(Branch::new(words, Vec::new()));
        } else {
            branches.push(Branch::new(self.look.text.say("report-why-even"), Vec::new()));
        }
        branches
    }

    /// Numbers as wide as the widest, so that they stand in a column.
    fn numbered(&self, list: Vec<(i64, String)>) -> Vec<Branch> {
        let number = |n: i64| self.look.text.number(n);
        let wide = list.iter().map(|&(n, _)| width(&number(n))).max().unwrap_or(0);
        list.into_iter()
            .map(|(n, words)| Branch {
                number: Some(pad_left(&number(n), wide)),
                words,
                below: Vec::new(),
            })
            .collect()
    }

    fn causes(&self) -> Vec<Branch> {
        let list = self
            .derivation
            .causes
            .iter()
            .map(|c| (c.quantity, cause(self.subject, c, self.derivation.product, self.look.text)))
            .collect();
        self.numbered(list)
    }

    fn blocks(&self) -> Vec<Branch> {
        let list =
            self.derivation.blocks.iter().map(|b| (i64::from(b.quantity), self.block(b))).collect();
        self.numbered(list)
    }

    fn block(&self, block: &Block) -> String {
        let (key, number) = match block.fate {
            Fate::Keep if block.moves => ("report-fate-moves", 0),
            // How many of them serve is said below.
            Fate::Keep if block.counted && self.derivation.idle > 0 => ("report-fate-stays", 0),
            Fate::Keep if block.counted => ("report-fate-keep", 0),
            Fate::Keep => ("report-fate-idle", 0),
            Fate::Upgrade { to } => ("report-fate-upgrade", u32::from(to)),
            Fate::Remove(Removal::Version) => ("report-fate-too-old", 0),
            Fate::Remove(Removal::SmbSize | Removal::SmbLeft) => ("report-fate-smb", 0),
            Fate::Remove(Removal::IpvaLost) => ("report-fate-ipva-lost", 0),
            Fate::Convert { converted } if converted < block.quantity => {
                ("report-fate-convert-part", converted)
            }
            Fate::Convert { converted } => ("report-fate-convert", converted),
        };
        let args = [
            ("license", block.license.map(|l| self.license(l)).unwrap_or_default().into()),
            ("device", self.device(block.device).into()),
            ("n", number.into()),
            ("rest", block.quantity.saturating_sub(number).into()),
        ];
        self.say(key, &args)
    }

    fn lines(&self, wanted: impl Fn(&Line) -> bool) -> impl Iterator<Item = Branch> {
        let list = self
            .derivation
            .lines
            .iter()
            .filter(|(_, line)| wanted(line))
            .map(|(_, line)| (i64::try_from(line.quantity).unwrap_or(i64::MAX), self.line(line)))
            .collect();
        self.numbered(list).into_iter()
    }

    /// What stays missing, and why it does.
    fn unserved(&self) -> Vec<Branch> {
        let product = self.subject.catalog().product(self.derivation.product);
        let list = self.derivation.unserved.iter().map(|unserved| {
            let args = [
                ("place", unserved.at.path(self.subject.plan()).into()),
                ("license", self.license(unserved.license).into()),
                ("software", unserved.software.into()),
                ("rule", Unserved::RULE.into()),
                ("section", product.section.as_str().into()),
            ];
            let number = i64::try_from(unserved.quantity).unwrap_or(i64::MAX);
            (number, self.say("report-why-unserved", &args))
        });
        self.numbered(list.collect())
    }

    fn line(&self, line: &Line) -> String {
        let action = self.say(&format!("report-action-{}", line.action.id()), &[]);
        let from = match line.from {
            From::License(was) => self.license(was),
            From::Device(device) => self.device(device),
            From::Nothing => String::new(),
        };
        let mut args = vec![
            ("action", action.into()),
            ("license", self.license(line.license).into()),
            ("device", line.install_on.map(|d| self.device(d)).unwrap_or_default().into()),
            ("from", visible(&from).into_owned().into()),
        ];
        let tier = (line.action == Action::Buy)
            .then(|| tier_numbers(self.subject, line.license))
            .flatten();
        let key = match (tier, line.from) {
            (Some(_), _) if self.subject.plan().readings.tier == Tier::AllUnits => {
                "report-why-line-all-units"
            }
            (Some((first, last)), _) => {
                args.push(("first", first.into()));
                args.push(("last", last.unwrap_or_default().into()));
                if last.is_some() { "report-why-line-tier" } else { "report-why-line-last-tier" }
            }
            (None, From::License(_)) => "report-why-line-was",
            (None, From::Device(_)) => "report-why-line-from",
            (None, From::Nothing) if line.action == Action::Assign => "report-why-line-balance",
            (None, From::Nothing) if line.install_on.is_none() => "report-why-line-order",
            (None, From::Nothing) => "report-why-line",
        };
        self.say(key, &args)
    }
}
