//! What a provider asks beyond its schema: conditions that no table states.

use super::terraform::Finding;
use crate::expectation::Expectation;

/// Headlines under which providers report conditions of their own.
const SUMMARIES: &[&str] = &[
    "Invalid combination of arguments",
    "Conflicting configuration arguments",
    "Missing Attribute Configuration",
    "Invalid Attribute Combination",
    "Invalid Attribute Value",
];

/// What they say under the headlines that Terraform uses too.
const DETAILS: &[&str] = &[
    "must be specified",
    "attribute as the provider has marked it as required",
    // The provider's own mistakes.
    "This is always an error in the provider",
    "Please report this to the provider developers",
];

/// Whether this is a condition of the provider's own.
pub(super) fn own(finding: &Finding) -> bool {
    SUMMARIES.contains(&&*finding.summary) || DETAILS.iter().any(|detail| finding.detail.contains(detail))
}

/// Whether the compiler, too, reports a combination that the provider's code refuses.
pub(super) fn known(error: &Expectation) -> bool {
    ["conflicting_arguments", "missing_alternative", "missing_companion"].contains(&error.code)
}

/// Whether Terraform may not see it yet: what a reference gives, it does not know before the deployment, nor what is in a
/// block beside it.
pub(super) fn beyond(error: &Expectation) -> bool {
    error.code != "missing_alternative" || error.message.contains("` of `")
}
