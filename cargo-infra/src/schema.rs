use std::io::Read;
use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::{Arg, ArgMatches, Command, value_parser};
use infra_compiler::program::Mode;
use infra_compiler::schema::{ImportOptions, Schema, import};

use infra_cli::{Context, Extension, Failure, counted};

/// What the addresses of Terraform's own providers begin with.
const BUILT_IN: &str = "terraform.io/builtin/";

/// Makes a table of what `terraform providers schema -json` printed.
pub(crate) struct SchemaCommand;

struct Arguments {
    file: PathBuf,
    options: ImportOptions,
    out: Option<PathBuf>,
}

impl Arguments {
    fn added_to(command: Command) -> Command {
        let option = |name: &'static str, value: &'static str, help: &'static str| {
            Arg::new(name).long(name).value_name(value).help(help)
        };
        let help = "What `terraform providers schema -json` printed; `-` for standard input";
        let file = Arg::new("file").value_name("FILE").required(true).value_parser(value_parser!(PathBuf)).help(help);
        let out = option("out", "FILE", "The table [default: NAME-VERSION.table or NAME.table]");
        command
            .arg(file)
            .arg(option("name", "NAME", "The provider, if the file has several: `random`, `hashicorp/random`"))
            .arg(option("provider-version", "VERSION", "The provider's version, which Terraform does not print"))
            .arg(option("license", "SPDX", "The provider's license, kept in the table").default_value("unknown"))
            .arg(out.value_parser(value_parser!(PathBuf)))
    }

    fn of(matches: &ArgMatches) -> Self {
        let text = |name| matches.get_one::<String>(name).cloned();
        let path = |name| matches.get_one::<PathBuf>(name).cloned();
        let version = text("provider-version").unwrap_or_default();
        let options = ImportOptions { name: text("name"), version, license: text("license").unwrap_or_default() };
        Self { file: path("file").unwrap_or_default(), options, out: path("out") }
    }
}

impl Extension for SchemaCommand {
    fn command(&self) -> Command {
        let import = Arguments::added_to(Command::new("import"));
        let import = import.about("Make a table of a provider, so that its types are checked too");
        Command::new("schema").about("Provider tables").subcommand_required(true).subcommand(import)
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        match matches.subcommand() {
            Some(("import", matches)) => run_import(Arguments::of(matches), context),
            _ => Err(Failure::usage("no command")),
        }
    }
}

fn run_import(arguments: Arguments, context: &mut Context<'_>) -> Result<(), Failure> {
    let from = arguments.file.display();
    let json = read(&arguments.file).map_err(|error| Failure::new(format!("cannot read {from}: {error}")))?;
    let table = import(&json, &arguments.options).map_err(|error| {
        Failure::new(format!("cannot import {from}: {error}"))
            .help("make the file with `terraform providers schema -json` after `terraform init`")
    })?;
    let bytes = table.encode();
    let schema = Schema::open(bytes.clone()).map_err(|error| Failure::new(error.to_string()))?;
    let out = arguments.out.unwrap_or_else(|| file_name(&schema).into());
    write(&out, &bytes)?;
    let [resources, data, ephemeral] =
        [Mode::Managed, Mode::Data, Mode::Ephemeral].map(|mode| schema.types(mode).count());
    let counts = [
        counted(resources, "resource"),
        counted(data, "data source"),
        counted(ephemeral, "ephemeral resource"),
        counted(schema.functions().count(), "function"),
    ];
    let [file, counts, advice] = [out.display().to_string(), counts.join(", "), advice(&schema, &out)];
    let provider = [schema.source(), schema.version()].join(" ");
    writeln!(context.out, "{file}: {}, {counts}\n\n{advice}", provider.trim_end())?;
    Ok(())
}

fn file_name(schema: &Schema) -> String {
    match schema.version() {
        "" => format!("{}.table", schema.name()),
        version => format!("{}-{version}.table", schema.name()),
    }
}

/// Replaces the table at once, since a compiler may be reading it; one that is the same stays, and nothing is rebuilt.
fn write(out: &Path, bytes: &[u8]) -> Result<(), Failure> {
    infra_core::replace(out, bytes).map(drop).map_err(|error| {
        Failure::new(format!("cannot write `{}`: {error}", out.display()))
            .help("check the folder, or choose another place with `--out`")
    })
}

/// What to write into a stack.
fn advice(schema: &Schema, out: &Path) -> String {
    let (name, source) = (schema.name(), schema.source());
    let versions = match schema.version() {
        // Terraform refuses a version of what it has built in.
        _ if source.starts_with(BUILT_IN) => String::new(),
        "" => String::new(),
        version => format!(", versions: [\"{version}\"]"),
    };
    let (path, place) = match from_sources(out) {
        Some(path) => (path, "in a root stack; the path counts from its source file, here one in `src`"),
        None => (out.display().to_string(), "in a root stack; the path counts from its source file"),
    };
    format!(
        "name it {place}:\n  required_providers {{ {name} {{ source: \"{source}\"{versions}, schema: \"{path}\" }} }}"
    )
}

/// The way to a file from the sources of the crate that it is kept in.
fn from_sources(file: &Path) -> Option<String> {
    let file = fs::canonicalize(file).ok()?;
    let home = file.ancestors().skip(1).find(|folder| folder.join("Cargo.toml").is_file())?;
    let way = match file.strip_prefix(home.join("src")) {
        Ok(below) => below.to_owned(),
        Err(_) => Path::new("..").join(file.strip_prefix(home).ok()?),
    };
    let parts: Option<Vec<&str>> = way.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

fn read(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        io::stdin().read_to_end(&mut bytes)?;
    } else {
        bytes = fs::read(path)?;
    }
    // What `>` of older PowerShells writes.
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "it is UTF-16, and UTF-8 is needed"));
    }
    String::from_utf8(bytes).map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8 text"))
}
