//! What asking the provider got wrong, stated by hand: `corrected.txt`.

use infra_compiler::{
    Text,
    mode::Mode,
    schema::{Block, Schema},
    values::{Entry, Fact, Taken},
};

use super::{entry, fact, newer, reproduced::places};

/// A line of the file.
struct Line {
    mode: Mode,
    ty: &'static str,
    path: Vec<Text>,
    /// What is known instead; nothing where the argument takes anything.
    fact: Option<Fact>,
}

/// Puts what is stated of a type in the place of all that was known of these arguments.
pub(super) fn apply(
    (mode, ty): (Mode, &str),
    known: &mut Entry,
    (schema, block): (&Schema, &Block),
) -> Result<(), String> {
    let lines: Vec<Line> = lines()?.into_iter().filter(|line| (line.mode, line.ty) == (mode, ty)).collect();
    if lines.is_empty() {
        return Ok(());
    }
    let there = places(schema, block)?;
    for Line { path, fact, .. } in lines {
        if there.contains(&path) {
            let empty = newer::find(known, &path).and_then(|taken| taken.empty);
            entry::forget(known, &path);
            entry::put(known, &path, Taken { empty, facts: fact.into_iter().collect() });
        }
    }
    Ok(())
}

fn lines() -> Result<Vec<Line>, String> {
    let lines = include_str!("corrected.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| read(line).ok_or_else(|| format!("corrected.txt: `{line}`"))).collect()
}

fn read(line: &'static str) -> Option<Line> {
    let (stated, _) = line.split_once(" : ")?;
    let (ty, rest) = stated.split_once(' ')?;
    let (path, stated) = rest.split_once(' ')?;
    let (mode, ty) = ty.strip_prefix("data.").map_or((Mode::Managed, ty), |ty| (Mode::Data, ty));
    let fact = if stated == "anything" { None } else { Some(fact::read(stated)?) };
    Some(Line { mode, ty, path: path.split('.').map(Text::from).collect(), fact })
}

#[cfg(test)]
mod tests {
    use infra_compiler::aws::AWS;

    use super::*;

    #[test]
    fn each_line_is_about_an_argument() {
        let schema = AWS.schema("5.100.0").expect("a table");
        for line in lines().expect("lines") {
            let block = schema.resource(line.mode, line.ty).expect("a schema").expect("a type");
            let there = places(&schema, &block).expect("arguments");
            assert!(there.contains(&line.path), "{}.{}", line.ty, line.path.join("."));
        }
    }
}
