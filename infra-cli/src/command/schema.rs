use std::io::Read;
use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::{ArgMatches, Args, Command, FromArgMatches};
use infra_core::program::Mode;
use infra_core::schema::{ImportOptions, Schema, import};

use crate::{Context, Extension, Failure};

/// `schema`.
pub(super) struct SchemaCommand;

#[derive(Debug, clap::Args)]
struct Arguments {
    /// What `terraform providers schema -json` printed; `-` for standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The provider, if the file has several: `random`, `hashicorp/random`
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The provider's version, which Terraform does not print
    #[arg(long, value_name = "VERSION")]
    provider_version: String,
    /// The provider's license, kept in the table
    #[arg(long, value_name = "SPDX", default_value = "unknown")]
    license: String,
    /// The table [default: NAME-VERSION.table]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Extension for SchemaCommand {
    fn command(&self) -> Command {
        let import = Arguments::augment_args(Command::new("import"));
        let import = import.about("Make a table of a provider, so that its types are checked too").long_about(None);
        Command::new("schema").about("Provider tables").subcommand_required(true).subcommand(import)
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        match matches.subcommand() {
            Some(("import", matches)) => run_import(Arguments::from_arg_matches(matches)?, context),
            _ => Err(Failure::usage("no command")),
        }
    }
}

fn run_import(arguments: Arguments, context: &mut Context<'_>) -> Result<(), Failure> {
    let from = arguments.file.display();
    let json = read(&arguments.file).map_err(|error| Failure::new(format!("cannot read {from}: {error}")))?;
    let options =
        ImportOptions { name: arguments.name, version: arguments.provider_version, license: arguments.license };
    let table = import(&json, &options).map_err(|error| {
        Failure::new(format!("cannot import {from}: {error}"))
            .help("make the file with `terraform providers schema -json` after `terraform init`")
    })?;
    let bytes = table.encode();
    let schema = Schema::open(bytes.clone()).map_err(|error| Failure::new(error.to_string()))?;
    let out = arguments.out.unwrap_or_else(|| format!("{}-{}.table", schema.name(), schema.version()).into());
    fs::write(&out, &bytes).map_err(|error| Failure::new(format!("cannot write {}: {error}", out.display())))?;
    let [resources, data, ephemeral] =
        [Mode::Managed, Mode::Data, Mode::Ephemeral].map(|mode| schema.types(mode).count());
    let (name, source, version) = (schema.name(), schema.source(), schema.version());
    writeln!(
        context.out,
        "{}: {source} {version}, {resources} resources, {data} data sources, {ephemeral} ephemeral resources, {} functions\n\n\
         name it in a root stack:\n  required_providers {{ {name} {{ source: \"{source}\", versions: [\"{version}\"], schema: \"{}\" }} }}",
        out.display(),
        schema.functions().count(),
        out.display()
    )?;
    Ok(())
}

fn read(path: &Path) -> io::Result<String> {
    if path == Path::new("-") {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text)?;
        return Ok(text);
    }
    fs::read_to_string(path)
}
