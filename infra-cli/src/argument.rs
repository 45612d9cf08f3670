//! Arguments read from what clap matched. They are written with clap's builder, not its derive: the derive is a macro that
//! every build of a command line would compile first, `syn` with it.

use clap::error::{Error, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches};

/// `--NAME VALUE`, whose id is the name with `_` for `-`, as clap's derive would call it.
pub(crate) fn option(id: &'static str, long: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(id).long(long).value_name(value).action(ArgAction::Set).help(help)
}

/// `--format text` or `json`, and `--json`, which is short for the latter.
pub(crate) fn formats(command: clap::Command, help: &'static str) -> clap::Command {
    let format = option("format", "format", "FORMAT", help).default_value("text").value_parser(["text", "json"]);
    let json = Arg::new("json").long("json").action(ArgAction::SetTrue).conflicts_with("format");
    command.args([format, json.help("The same as `--format json`")])
}

/// Whether [`formats`] ask for JSON.
pub(crate) fn is_json(matches: &ArgMatches) -> bool {
    matches.get_flag("json") || matches.get_one::<String>("format").is_some_and(|format| format == "json")
}

/// The value of an argument that has a default or is required.
pub(crate) fn value<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, id: &str) -> Result<T, Error> {
    optional(matches, id).ok_or_else(|| Error::raw(ErrorKind::MissingRequiredArgument, format!("`{id}` is missing")))
}

/// The value of an argument that may be left out.
pub(crate) fn optional<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, id: &str) -> Option<T> {
    matches.get_one(id).cloned()
}

/// The values of an argument that may be repeated.
pub(crate) fn texts(matches: &ArgMatches, id: &str) -> Vec<String> {
    matches.get_many(id).unwrap_or_default().cloned().collect()
}
