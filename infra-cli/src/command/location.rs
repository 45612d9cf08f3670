use clap::{Arg, ArgMatches, Command};
use infra_core::template::Addresses;

use crate::{Context, Extension, Failure, Table};

/// Finds the source of an address that Terraform printed.
pub(super) struct Where;

impl Extension for Where {
    fn command(&self) -> Command {
        let address = Arg::new("address").required(true).value_name("ADDRESS").help("An address, or a part of one");
        Command::new("where").about("Say where in the source a resource is declared").arg(address)
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let wanted = matches.get_one::<String>("address").map_or("", String::as_str);
        // Terraform prints instances of `count` and `for_each` with an index.
        let plain = wanted.split('[').next().unwrap_or_default();
        let exact = find(context, |address| address == plain);
        let found = if exact.is_empty() { find(context, |address| address.contains(plain)) } else { exact };
        if found.is_empty() {
            let targets = context.program.iter().flat_map(|stack| stack.targets);
            let addresses = targets.flat_map(|target| Addresses::new(target.addresses).texts());
            let near = infra_core::nearest(plain, addresses);
            let failure = Failure::new(format!("no address `{wanted}` in any stack"));
            return Err(match near {
                Some(near) => failure.help(format!("did you mean `{near}`?")),
                None => failure.help("`list` shows the stacks, `graph --detail resource` their resources"),
            });
        }
        let mut table = Table::new(["address", "place", "stack"]);
        for row in found {
            table.row(row);
        }
        Ok(table.write(context.out, context.style)?)
    }
}

/// The locations by a stack's first target that has the address: the others declare it at the same place.
fn find(context: &Context<'_>, wanted: impl Fn(&str) -> bool) -> Vec<[String; 3]> {
    let mut rows: Vec<[String; 3]> = Vec::new();
    for stack in context.program {
        for target in stack.targets {
            for address in Addresses::new(target.addresses).iter().filter(|address| wanted(address.text)) {
                let row = [address.text.to_owned(), address.location.to_string(), stack.name.to_owned()];
                if !rows.contains(&row) {
                    rows.push(row);
                }
            }
        }
    }
    rows
}
