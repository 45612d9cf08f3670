use std::fmt;
use std::panic::{Location, catch_unwind};

use super::marks::{Mark, marks};
use super::{Backend, Hole, LocalModule, Source, Stack, Suffix, Target, encode};
use crate::json;

/// What is known only when a program of stacks runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The environment.
    pub suffix: Suffix,
    /// Where the state is kept.
    pub backend: Backend,
}

/// Fills the holes of a document: the finished Terraform JSON.
///
/// One pass over the text, which is never parsed; the only work besides copying is that of `rust(…)` expressions.
///
/// ```
/// use infra_core::template::{Backend, Settings, Source, Stack, Target, stamp};
///
/// static DEMO: Stack = Stack {
///     name: "Demo",
///     workspace: "demo",
///     docs: "",
///     targets: &[Target { versions: "", document: "{ \"name\": \"vpc-\u{1}\" }", holes: &[], modules: &[], addresses: "", locked: "" }],
///     source: &Source { rust: &[], nested: &[], rules: &[] },
///     reads: &[],
///     lock: "",
/// };
///
/// let settings = Settings { suffix: "dev".parse()?, backend: Backend::Local };
/// assert_eq!(stamp(&DEMO, &DEMO.targets[0], &settings)?, r#"{ "name": "vpc-dev" }"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn stamp(stack: &Stack, target: &Target, settings: &Settings) -> Result<String, StampError> {
    fill_all(stack, target, target.document, settings)
}

/// The same of the modules beside the document, each with the name of its folder.
///
/// # Errors
///
/// As [`stamp`].
pub fn stamp_modules(
    stack: &Stack,
    target: &Target,
    settings: &Settings,
) -> Result<Vec<(&'static str, String)>, StampError> {
    let module =
        |module: &'static LocalModule| Ok((module.folder, fill_all(stack, target, module.document, settings)?));
    target.modules.iter().map(module).collect()
}

fn fill_all(stack: &Stack, target: &Target, document: &str, settings: &Settings) -> Result<String, StampError> {
    let mut out = String::with_capacity(document.len() + document.len() / 8);
    for mark in marks(document) {
        match mark {
            Mark::Text(text) => out.push_str(text),
            Mark::Suffix => out.push_str(settings.suffix.as_str()),
            Mark::Hole(number, after) => {
                let hole = number.and_then(|number| target.holes.get(number));
                let Some(hole) = hole else { return Err(damaged(stack, "a hole has no number of one")) };
                fill(stack, *hole, settings, after, &mut out)?;
            }
        }
    }
    Ok(out)
}

fn fill(stack: &Stack, hole: Hole, settings: &Settings, after: &str, out: &mut String) -> Result<(), StampError> {
    match hole {
        Hole::Backend => out.push_str(&settings.backend.member(stack.workspace, &settings.suffix)),
        Hole::RemoteState(workspace) => out.push_str(&settings.backend.remote_state(workspace, &settings.suffix)),
        Hole::Rust { path, index, encoding } => {
            let expression = source(stack.source, path)
                .and_then(|source| source.rust.get(index as usize))
                .ok_or_else(|| damaged(stack, &format!("there is no Rust expression {index} at {path:?}")))?;
            let fail = |reason: String| StampError { stack: stack.name, reason };
            let value = catch_unwind(expression).unwrap_or_else(|panic| Err(panicked(&*panic))).map_err(fail)?;
            encode::push(&value, encoding, after, out)
                // The value itself may be a secret.
                .map_err(|reason| fail(format!("the value of a `rust(…)` expression {reason}")))?;
        }
    }
    Ok(())
}

fn source<'a>(root: &'a Source, path: &[u32]) -> Option<&'a Source> {
    path.iter().try_fold(root, |source, index| source.nested.get(*index as usize).copied())
}

fn damaged(stack: &Stack, what: &str) -> StampError {
    let reason = format!("its template is damaged: {what}; this is a bug of the macro, please report it");
    StampError { stack: stack.name, reason }
}

fn panicked(payload: &(dyn std::any::Any + Send)) -> String {
    let text = payload
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| payload.downcast_ref::<&str>().copied())
        .unwrap_or("no message");
    format!("a `rust(…)` expression panicked: {text}")
}

/// Why a document could not be finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StampError {
    stack: &'static str,
    reason: String,
}

impl fmt::Display for StampError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "stack `{}`: {}", self.stack, self.reason)
    }
}

impl std::error::Error for StampError {}

/// The value of a `rust(…)` expression; what `stack!` wraps each in.
///
/// The error names the place of the call, which is where the expression is written.
///
/// ```
/// use infra_core::template::to_json;
///
/// assert_eq!(to_json(&[1, 2])?, serde_json::json!([1, 2]));
/// # Ok::<(), String>(())
/// ```
#[track_caller]
pub fn to_json<T: serde_core::Serialize + ?Sized>(value: &T) -> Result<serde_json::Value, String> {
    let place = Location::caller();
    json::to_value(value)
        .map_err(|error| format!("the value of the `rust(…)` expression at {place} does not serialize: {error}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::template::{Encoding, S3};

    #[test]
    fn what_is_no_number_is_an_error_and_not_null() {
        assert_eq!(to_json(&(1.5, None::<f64>)), Ok(json!([1.5, null])));
        for wrong in [
            to_json(&f64::NAN),
            to_json(&[Some(f64::INFINITY)]),
            to_json(&("a", f32::NEG_INFINITY)),
            to_json(&std::collections::BTreeMap::from([("a", vec![(1, f64::NAN)])])),
        ] {
            assert!(wrong.as_ref().is_err_and(|error| error.ends_with("is no number in JSON")), "{wrong:?}");
        }
    }

    static NESTED: Source =
        Source { rust: &[|| to_json(&"from ${nested}"), || panic!("out of luck")], nested: &[], rules: &[] };
    static SOURCE: Source = Source {
        rust: &[|| to_json(&["a", "b"]), || to_json(&std::collections::HashMap::from([((1, 2), 3)]))],
        nested: &[&NESTED],
        rules: &[],
    };

    fn stack(targets: &'static [Target]) -> Stack {
        Stack { name: "Demo", workspace: "demo", docs: "", targets, source: &SOURCE, reads: &[], lock: "" }
    }

    fn stamped(document: &'static str, holes: &[Hole]) -> Result<String, String> {
        stamped_with(Backend::Local, document, holes)
    }

    fn stamped_with(backend: Backend, document: &'static str, holes: &[Hole]) -> Result<String, String> {
        let settings = Settings { suffix: "dev".parse().unwrap(), backend };
        let target =
            Target { versions: "", document, holes: holes.to_vec().leak(), modules: &[], addresses: "", locked: "" };
        stamp(&stack(&[]), &target, &settings).map_err(|error| error.to_string())
    }

    const fn rust(path: &'static [u32], index: u32, encoding: Encoding) -> Hole {
        Hole::Rust { path, index, encoding }
    }

    #[test]
    fn a_document_without_marks_is_itself() {
        assert_eq!(stamped("{}\n", &[]).unwrap(), "{}\n");
        assert_eq!(stamped("", &[]).unwrap(), "");
    }

    #[test]
    fn the_suffix_goes_everywhere() {
        assert_eq!(stamped("\u{1}a\u{1}\u{1}b\u{1}", &[]).unwrap(), "devadevdevbdev");
    }

    #[test]
    fn rust_values_come_from_the_definition_that_wrote_them() {
        const HOLES: &[Hole] = &[rust(&[], 0, Encoding::Json(2)), rust(&[0], 0, Encoding::Text)];
        assert_eq!(
            stamped("  \"x\": \u{2}0\u{3}, \"é\u{2}1\u{3}-\u{1}\"", HOLES).unwrap(),
            "  \"x\": [\n    \"a\",\n    \"b\"\n  ], \"éfrom $${nested}-dev\""
        );
    }

    #[test]
    fn the_backend_is_a_member_of_the_terraform_block() {
        const DOCUMENT: &str = "{\n  \"terraform\": {\n\u{2}0\u{3}    \"required_version\": \">= 1.11\"\n  }\n}\n";
        let local: serde_json::Value = serde_json::from_str(&stamped(DOCUMENT, &[Hole::Backend]).unwrap()).unwrap();
        assert_eq!(local, json!({ "terraform": { "required_version": ">= 1.11" } }));
        let s3 = Backend::S3(S3 {
            bucket: "b".to_owned(),
            key_prefix: String::new(),
            kms_key_id: None,
            region: "r".to_owned(),
        });
        let s3: serde_json::Value =
            serde_json::from_str(&stamped_with(s3, DOCUMENT, &[Hole::Backend]).unwrap()).unwrap();
        assert_eq!(s3["terraform"]["backend"]["s3"]["key"], "dev/demo.tfstate");
    }

    #[test]
    fn what_cannot_be_written_is_said_with_its_place() {
        let error = stamped("\u{2}0\u{3}", &[rust(&[], 1, Encoding::Json(0))]).unwrap_err();
        assert!(error.starts_with("stack `Demo`: the value of the `rust(…)` expression at "), "{error}");
        assert!(error.contains("stamp.rs:"), "{error}");
        assert!(error.ends_with("does not serialize: key must be a string"), "{error}");
        assert_eq!(
            stamped("\u{2}0\u{3}", &[rust(&[], 0, Encoding::Text)]).unwrap_err(),
            "stack `Demo`: the value of a `rust(…)` expression is a list, which cannot be a part of a text; join its \
             elements first"
        );
    }

    #[test]
    fn a_panic_of_the_program_is_an_error() {
        assert_eq!(
            stamped("\u{2}0\u{3}", &[rust(&[0], 1, Encoding::Json(0))]).unwrap_err(),
            "stack `Demo`: a `rust(…)` expression panicked: out of luck"
        );
    }

    #[test]
    fn a_damaged_template_is_an_error() {
        for document in ["\u{2}", "\u{2}0\u{3}", "\u{2}x\u{3}", "\u{2}99999999999999999999\u{3}"] {
            assert!(stamped(document, &[]).unwrap_err().contains("its template is damaged"));
        }
        assert!(stamped("\u{2}0\u{3}", &[rust(&[7], 0, Encoding::Text)]).is_err());
    }
}
