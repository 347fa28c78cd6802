//! Findings: one file a rule, one registry. A rule says what is wrong, never in a sentence of its own:
//! it gives a code, a place and numbers, and `text` makes the sentence.
//!
//! The sentences of a rule are `finding-<code>` (with its numbers), `-title`, `-why` and `-help`, and one
//! `fix-<code>-<id>` for each fix, in `assets/text`; tests hold that none is missing.

#![forbid(clippy::disallowed_methods, clippy::disallowed_types)]
#![forbid(clippy::print_stdout, clippy::print_stderr)]

mod app_needs_v13;
mod app_not_in_guide;
mod buy_version_too_old;
mod change;
mod context;
mod duplicate_name;
mod fact;
mod feature_not_applicable;
mod finding;
mod hardware_bound;
mod hardware_built_in;
mod interface_on_virtual;
mod interfaces_exceed_model;
mod ipva_bound;
mod ipva_lost;
mod ipva_on_master;
mod ipva_without_mac;
mod license_implied;
mod license_older_than_software;
mod licenses_off_master;
mod local_licensing;
mod mixed_versions;
mod model_unknown;
mod no_conference_channels;
mod no_master;
mod operator_idle_licenses;
mod peak_above_count;
mod queue_monitor_needs_v9;
mod reporting_recommended;
mod review;
mod several_masters;
mod smb_full;
mod smb_mixed;
mod smb_possible;
mod smb_size_exceeded;
mod smb_with_slave;
mod smb_with_standby;
mod ssa_cannot_tell;
mod ssa_ending;
mod ssa_would_save;
mod stale_waiver;
mod standby_below_ports;
mod standby_for_local;
mod standby_not_on_master;
mod standby_with_objects;
mod standby_without_hardware;
mod surplus_out_of_reach;
mod uc_cheaper;
mod uc_overlap;
mod unknown_feature;
mod unknown_license;
mod unknown_takeover;
mod voicemail_on_v9;
mod waiver;
mod warranty_ending;

#[cfg(test)]
mod testing;

pub use context::Context;
pub use fact::{FACTS, Fact, facts_about};
pub use finding::{Finding, Fix, Param, Params, Safety, Severity};
pub use review::{Review, Summary, review};
pub use waiver::waived_place;

use crate::assess::{Assessment, Inputs};

/// One rule: what it checks and how it can be put right.
#[derive(Debug)]
pub struct Rule {
    /// Stable code: `"SMB001"`.
    pub code: &'static str,
    /// Stable name, which says what is wrong: `"smb-size-exceeded"`.
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Section of the guide; empty where the guide has none.
    pub section: &'static str,
    /// Whether it is also told when the topology is not sound and pools are not worked out (§1.2).
    pub always: bool,
    /// Adds a finding for each place it holds at; the findings of the rules before it are there already.
    pub check: fn(&Context<'_>, &mut Vec<Finding>),
    /// What can be done about a finding of this rule.
    pub fixes: fn(&Context<'_>, &Finding) -> Vec<Fix>,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}

/// Every rule, by code.
pub const RULES: &[&Rule] = &[
    &license_implied::RULE,
    &app_not_in_guide::RULE,
    &app_needs_v13::RULE,
    &no_conference_channels::RULE,
    &hardware_bound::RULE,
    &hardware_built_in::RULE,
    &interface_on_virtual::RULE,
    &interfaces_exceed_model::RULE,
    &model_unknown::RULE,
    &ipva_bound::RULE,
    &ipva_without_mac::RULE,
    &ipva_on_master::RULE,
    &ipva_lost::RULE,
    &unknown_license::RULE,
    &unknown_feature::RULE,
    &feature_not_applicable::RULE,
    &peak_above_count::RULE,
    &operator_idle_licenses::RULE,
    &local_licensing::RULE,
    &surplus_out_of_reach::RULE,
    &licenses_off_master::RULE,
    &reporting_recommended::RULE,
    &smb_size_exceeded::RULE,
    &smb_with_slave::RULE,
    &smb_with_standby::RULE,
    &smb_mixed::RULE,
    &smb_full::RULE,
    &smb_possible::RULE,
    &ssa_ending::RULE,
    &ssa_would_save::RULE,
    &standby_below_ports::RULE,
    &standby_not_on_master::RULE,
    &standby_for_local::RULE,
    &standby_without_hardware::RULE,
    &no_master::RULE,
    &several_masters::RULE,
    &duplicate_name::RULE,
    &unknown_takeover::RULE,
    &standby_with_objects::RULE,
    &uc_cheaper::RULE,
    &uc_overlap::RULE,
    &license_older_than_software::RULE,
    &mixed_versions::RULE,
    &voicemail_on_v9::RULE,
    &queue_monitor_needs_v9::RULE,
    &ssa_cannot_tell::RULE,
    &buy_version_too_old::RULE,
    &warranty_ending::RULE,
    &stale_waiver::RULE,
];

/// The rule of a code, in any case, or of a name.
#[must_use]
pub fn rule(code_or_name: &str) -> Option<&'static Rule> {
    let meant = |r: &&&Rule| r.code.eq_ignore_ascii_case(code_or_name) || r.name == code_or_name;
    RULES.iter().find(meant).copied()
}

/// What is wrong with a plan, ordered by severity, code and place.
///
/// Findings that a waiver of the plan covers are marked and stay in the list.
#[must_use]
pub fn check(inputs: &Inputs<'_>, assessment: &Assessment) -> Vec<Finding> {
    let ctx = Context { inputs: *inputs, assessment };
    let mut findings = Vec::new();
    for rule in RULES.iter().filter(|rule| assessment.sound || rule.always) {
        (rule.check)(&ctx, &mut findings);
    }
    waiver::Waivers::of(&ctx).apply(&mut findings);
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    findings
}

/// For a rule whose findings no edit of the plan puts right.
fn no_fix(_: &Context<'_>, _: &Finding) -> Vec<Fix> {
    Vec::new()
}

#[cfg(test)]
mod tests;
