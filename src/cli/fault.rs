//! Faults of the program or of the system, as opposed to mistakes of whoever uses it: they end as a report
//! that can be handed on, with the place in the program, and with a backtrace where `RUST_BACKTRACE` asks
//! for one.

use crate::report::{Look, Paint};
use crate::text::visible;
use color_eyre::config::{HookBuilder, Theme};
use color_eyre::section::PanicMessage;
use std::fmt;
use std::panic::PanicHookInfo;

/// From now on a panic ends as a report in the reader's language; colours only where they are wanted.
///
/// The interface puts giving the terminal back before it.
pub fn watch(look: &Look<'_>) {
    let text = look.text;
    let title = text.say_with("cli-fault", &[("version", env!("CARGO_PKG_VERSION").into())]);
    let header = format!("{} {title}", look.paint(Paint::Bad, &text.say("cli-error")));
    let hint = format!(
        "{} {}",
        look.paint(Paint::Note, &text.say("cli-hint")),
        text.say("cli-hint-fault")
    );
    let hooks = HookBuilder::default()
        .theme(if look.color { Theme::dark() } else { Theme::new() })
        .panic_message(Header(header))
        .panic_section(hint)
        // Which variables there are is for programmers, who know them.
        .display_env_section(false)
        .try_into_hooks();
    // Without these hooks the system's own report stands, in its own words.
    if let Ok((panics, errors)) = hooks
        && errors.install().is_ok()
    {
        panics.install();
    }
}

/// What stands above the rest: that it is the program's fault, what it says itself, and where.
struct Header(String);

impl PanicMessage for Header {
    fn display(&self, info: &PanicHookInfo<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.0)?;
        for line in info.payload_as_str().unwrap_or_default().lines() {
            writeln!(f, "   {}", visible(line))?;
        }
        match info.location() {
            Some(at) => write!(f, "   {}:{}:{}", at.file(), at.line(), at.column()),
            None => Ok(()),
        }
    }
}
