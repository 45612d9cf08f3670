//! Forms of texts.

use infra_compiler::{formats::Form, values::Fact};

use super::study::Study;

/// The form that refuses most of what the provider refuses, and nothing that it takes.
///
/// The provider must have named it: what it takes may be of one form by chance.
pub(super) fn fact(study: &Study) -> Option<Fact> {
    let said: String = study.said().collect::<Vec<_>>().join("\n").to_lowercase();
    let forms = Form::ALL.into_iter().filter(|form| words(*form).iter().any(|word| said.contains(word)));
    let texts = |taken| study.those(taken).map(super::sample::Sample::shown).filter(|text| !text.is_empty());
    let refuses = |form: Form| texts(false).filter(|text| !form.takes(text)).count();
    let sound = forms.filter(|form| texts(true).next().is_some() && texts(true).all(|text| form.takes(text)));
    let best = sound.max_by_key(|form| (refuses(*form), std::cmp::Reverse(*form)))?;
    // Half of what is asked is in no form.
    (refuses(best) > 40).then_some(Fact::Form(best))
}

/// Whether it takes whole numbers as texts.
pub(super) fn is_number(study: &Study) -> bool {
    fact(study) == Some(Fact::Form(Form::Integer))
}

/// What the provider calls it.
fn words(form: Form) -> &'static [&'static str] {
    match form {
        Form::Arn | Form::AnyArn => &["arn", "amazon resource name"],
        Form::Ipv4Network | Form::Ipv6Network | Form::Network | Form::Ipv4Range | Form::Ipv6Range | Form::Range => {
            &["cidr"]
        }
        Form::IpOrRange => &["cidr", "ip address", "ip"],
        Form::Ipv4 | Form::Ipv6 | Form::Ip => &["ip", "ipv4", "ipv6"],
        Form::JsonObject | Form::Json => &["json"],
        Form::Account => &["account"],
        Form::Region => &["region"],
        Form::Time | Form::UtcTime => &["rfc3339", "rfc 3339", "time", "date"],
        Form::Duration => &["duration"],
        Form::Integer => &["int", "number"],
        Form::Decimal => &["float", "number", "decimal"],
        Form::Base64 => &["base64"],
        Form::WebUrl | Form::SecureUrl => &["url", "uri", "http", "host"],
        Form::DailyWindow | Form::WeeklyWindow => &["hh24", "window", "format"],
        Form::Uuid => &["uuid"],
    }
}
