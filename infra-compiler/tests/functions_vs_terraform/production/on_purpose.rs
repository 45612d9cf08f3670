//! Where the two languages differ on purpose, as the page of the language says.

use super::{
    Outcome,
    tree::{Language, Tree},
};

/// Whether this difference is one that the page of the language names.
pub(super) fn on_purpose(tree: &Tree, ours: &Outcome, theirs: &Outcome) -> bool {
    let written = tree.write(Language::Ours);
    let any = |marks: &[&str]| marks.iter().any(|mark| written.contains(mark));
    match (ours, theirs) {
        // Terraform makes an infinity of it, which no state can hold.
        (Outcome::Refused(message), _) if message.contains("division by zero") => true,
        // A `null` has no type here, by which Terraform writes `null`, refuses it, or waits for it without an end.
        (Outcome::Refused(message), _) if message.contains("`null` cannot be formatted") => true,
        (Outcome::Value(_), _) if any(&["format("]) && any(&["null"]) && any(&["try(", "can("]) => true,
        (Outcome::Value(_), Outcome::Later(_)) if any(&["formatlist("]) && any(&["null"]) => true,
        // What a function gave is as exact as what is written.
        (Outcome::Value(ours), Outcome::Value(theirs)) if any(&[" / ", " % "]) && differ_by_rounding(ours, theirs) => {
            true
        }
        // These are mistakes of the program and not of its values.
        (Outcome::Refused(message), _) if message.starts_with("[argument_count]") => any(&["try(", "can(", "if ("]),
        // `${` has no meaning here, and is asked about where it stands before an interpolation.
        (Outcome::Refused(message), _) if message.starts_with("[terraform_interpolation]") => true,
        // Of an `if` that Terraform decides, both branches must hold.
        (Outcome::Refused(_), Outcome::Value(_)) => any(&["if ("]),
        // What is not needed for the result is not asked for, also where Terraform alone could tell that it fails.
        (Outcome::Value(_), Outcome::Later(_)) => {
            any(&["if (", "for n", "try(", "can(", "coalesce", "lookup(", ")[", ").", "&&", "||", "one(", "element("])
        }
        // The type of an empty collection, and of what comes later, is not known.
        (Outcome::Value(_), Outcome::Value(_)) => {
            any(&["if (", "coalesce(", "tolist("]) && any(&["[]", "{}", "v_", "null", "if (", "matchkeys("])
        }
        _ => false,
    }
}

/// Whether two texts are numbers that have all digits in common which a quotient of 53 bits is sure of.
fn differ_by_rounding(ours: &str, theirs: &str) -> bool {
    let (Ok(ours), Ok(theirs)) = (ours.parse::<f64>(), theirs.parse::<f64>()) else { return false };
    (ours - theirs).abs() <= ours.abs() * 1e-14
}
