//! Names that two roots of one program would give to two things.

use std::collections::HashMap;

use super::{Request, SynthError};
use crate::template::{ANY_CASE, Address, Addresses, Stack, Target};

/// The most of them that one error shows.
const SHOWN: usize = 10;

/// Refuses a program of which two roots have one name in one place: the second could not be applied beside the first.
///
/// Within one root the compiler has said so; only here are all roots known.
pub(super) fn check_names(request: &Request<'_>) -> Result<(), SynthError> {
    let mut seen: HashMap<(String, String), (&Stack, Address<'_>)> = HashMap::new();
    let mut collisions = Vec::new();
    for stack in request.program {
        let Some(target) = target(request, stack) else { continue };
        for address in Addresses::new(target.addresses).iter() {
            let Some((place, name)) = address
                .name
                .as_ref()
                .and_then(|name| Some((name.place.as_ref()?.to_string(), name.stamped(&request.settings.suffix))))
            else {
                continue;
            };
            let shown = |stack: &Stack, address: &Address<'_>| {
                format!("`{}` of `{}` ({})", address.text, stack.name, address.location)
            };
            let compared = if place.starts_with(ANY_CASE) { name.to_lowercase() } else { name.clone() };
            match seen.get(&(place.clone(), compared.clone())) {
                // Two of one root are the compiler's to judge.
                Some((first, _)) if first.workspace == stack.workspace => {}
                Some((first, other)) => {
                    let (one, two) = (shown(first, other), shown(stack, &address));
                    collisions.push(format!("{one} and {two} have one name, `{name}`"));
                }
                None => {
                    seen.insert((place, compared), (stack, address));
                }
            }
        }
    }
    if collisions.is_empty() {
        return Ok(());
    }
    let more = match collisions.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!("\nand {more} more"),
    };
    collisions.truncate(SHOWN);
    let help = "name one of the two otherwise; where the roots are deployed to different accounts, say so in their \
                providers: `allowed_account_ids: [\"…\"]`";
    Err(SynthError::new(collisions.join("\n") + &more).help(help))
}

/// The target that is written now, or else the default.
fn target(request: &Request<'_>, stack: &Stack) -> Option<&'static Target> {
    let job = request.jobs.iter().find(|job| job.stack.workspace == stack.workspace);
    match job {
        Some(job) => stack.targets.iter().find(|target| target.versions == job.target.versions),
        None => stack.targets.first(),
    }
}
