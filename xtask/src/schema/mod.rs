//! `cargo xtask schema …`: rebuilds the embedded provider tables, byte for byte, from the packages they came from.

mod declarations;
mod required;
mod terraform;
mod unknown;

pub(crate) use terraform::Provider;

use std::{fs, path::Path};

use clap::Subcommand;
use infra_compiler::{
    aws::AWS,
    schema::{ImportOptions, Origin, Schema, Table, import},
};

/// Which table.
#[derive(Subcommand)]
pub(crate) enum Source {
    /// hashicorp/aws 5.x, from the real provider.
    #[command(name = "aws-5")]
    Aws5 {
        /// The root of a filesystem mirror that holds the provider, or any folder above its executable; else it is searched for.
        #[arg(long, env = "INFRA_PROVIDER_DIR")]
        provider_dir: Option<std::path::PathBuf>,
    },
    /// hashicorp/aws 6.x, from the declarations of `cdktn-provider-aws` and the table of 5.x.
    #[command(name = "aws-6")]
    Aws6 {
        /// The package: its wheel, the archive in it, or that unpacked; else pip downloads it.
        package: Option<std::path::PathBuf>,
    },
    /// The provider that Terraform itself has.
    Terraform,
    /// Rebuilds nothing: lists what the table of 6.x does not know, each place with the reason.
    Unknown,
}

/// Rebuilds a table and writes it with the record of its origin.
pub(crate) fn rebuild(root: &Path, source: &Source) -> Result<(), String> {
    match source {
        Source::Aws5 { provider_dir } => {
            let provider = terraform::Provider::find(provider_dir.as_deref(), "aws")?;
            let json = required::add(&provider.schema(AWS.source)?)?;
            let options = ImportOptions {
                name: Some(AWS.source.to_owned()),
                version: provider.version.clone(),
                license: "MPL-2.0".to_owned(),
            };
            let mut table = import(&json, &options).map_err(|error| error.to_string())?;
            let package = format!("terraform-provider-aws {}", provider.version);
            table.origin = Origin { package, version: provider.version, license: options.license };
            write(root, &format!("aws/tables/{}", table.version), &table, "")
        }
        Source::Aws6 { package } => {
            let package = declarations::Package::read(package.as_deref())?;
            let old = AWS.schema("5").ok_or("there is no table of 5.x: make it first")?;
            let (table, unknown) = declarations::table(&package, &old)?;
            write(root, &format!("aws/tables/{}", table.version), &table, &unknown)
        }
        Source::Terraform => {
            let (json, version) = terraform::builtin()?;
            let options = ImportOptions {
                name: Some("builtin/terraform".to_owned()),
                version: version.clone(),
                license: "BUSL-1.1".to_owned(),
            };
            let mut table = import(&json, &options).map_err(|error| error.to_string())?;
            table.origin = Origin { package: "terraform".to_owned(), version, license: options.license };
            write(root, "builtin/terraform", &table, "")
        }
        Source::Unknown => unknown::show(),
    }
}

/// Writes the table, and beside it where its facts come from.
fn write(root: &Path, name: &str, table: &Table, unknown: &str) -> Result<(), String> {
    let bytes = table.encode();
    Schema::open(bytes.clone()).map_err(|error| format!("the table cannot be read back: {error}"))?;
    let folder = root.join("infra-schema/src");
    let Origin { package, version, license } = &table.origin;
    let record = format!(
        "provider: {} {}\npackage: {package}\npackage version: {version}\nlicense: {license}\n\
         taken over: names, types and flags; no descriptions\n\
         resources: {}\ndata sources: {}\nephemeral resources: {}\nfunctions: {}\n{unknown}",
        table.source,
        table.version,
        table.resources.len(),
        table.data.len(),
        table.ephemeral.len(),
        table.functions.len(),
    );
    let put = |suffix: &str, content: &[u8]| {
        let path = folder.join(format!("{name}.{suffix}"));
        fs::write(&path, content).map_err(|error| format!("cannot write {}: {error}", path.display()))
    };
    put("table", &bytes)?;
    put("origin.txt", record.as_bytes())?;
    println!("{name}: {} bytes\n{record}", bytes.len());
    Ok(())
}
