use clap::{ArgMatches, Command};
use serde_json::{Map, Value};

use crate::argument::{formats, is_json};
use crate::operate::{Operation, Report, Root, Run, Show, Task, Verdict};
use crate::{Context, Extension, Failure, Table};

/// What was put in place of a value that nobody should see.
const HIDDEN: &str = "(sensitive)";

/// Prints the outputs of what is deployed.
pub(super) struct Output;

impl Extension for Output {
    fn command(&self) -> Command {
        formats(Operation::arguments(Command::new("output")), "How to print them")
            .about("Show the outputs of what is deployed")
            .after_help("Sensitive ones are named, and their values never shown.")
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let mut fleet = Operation::from(matches)?.fleet(context)?;
        let mut report = Report::text(Task::Output, context);
        report.begin(&fleet, Show::Together, context)?;
        let work = |root: &Root<'_>, run: Run<'_>| {
            root.prepare(run)?;
            let said: Value = serde_json::from_slice(&root.outputs(run)?).map_err(|error| {
                Failure::new(format!("the outputs of `{}` cannot be read: {error}", root.workspace()))
            })?;
            let mut outputs = Map::new();
            for (name, output) in said.as_object().into_iter().flatten() {
                outputs.insert(name.clone(), seen(output));
            }
            Ok((outputs, Some(Verdict::Read)))
        };
        let outputs = fleet.run(&fleet.all(), work, &mut report, context)?;
        let mut all = Map::new();
        for (index, map) in outputs {
            let name = fleet.roots().get(index).map_or("", Root::workspace);
            all.insert(name.to_owned(), map.into());
        }
        report.finish(fleet.conclude(), context)?;
        if is_json(matches) {
            return Ok(writeln!(context.out, "{:#}", Value::Object(all))?);
        }
        let mut table = Table::new(["workspace", "output", "value"]);
        for (workspace, outputs) in &all {
            for (name, value) in outputs.as_object().into_iter().flatten() {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                table.row([workspace.clone(), name.clone(), value]);
            }
        }
        Ok(table.write(context.out, context.style)?)
    }
}

/// The value of an output, unless it is sensitive.
fn seen(output: &Value) -> Value {
    let hidden = output.get("sensitive").and_then(Value::as_bool) != Some(false);
    if hidden { HIDDEN.into() } else { output.get("value").cloned().unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_not_said_to_be_open_is_hidden() {
        assert_eq!(seen(&json!({ "sensitive": false, "value": [1] })), json!([1]));
        assert_eq!(seen(&json!({ "sensitive": true, "value": "x" })), json!(HIDDEN));
        assert_eq!(seen(&json!({ "value": "x" })), json!(HIDDEN));
    }
}
