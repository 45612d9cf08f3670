use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Args as _, Command, FromArgMatches as _, value_parser};
use infra_core::synth::Job;
use infra_core::template::Location;

use crate::adopt::{Adopted, Pair, Waiting, checked, resources};
use crate::argument::{option, optional, texts};
use crate::{Context, Environment, Extension, Failure, Selection, Table, counted};

/// Takes over what exists.
pub(super) struct Import;

impl Extension for Import {
    fn command(&self) -> Command {
        let flag =
            |name: &'static str, help: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
        let pairs = Arg::new("pairs").num_args(0..).value_names(["ADDRESS", "ID"]);
        let from = option("from", "from", "FILE", "Read pairs from this file, a line each")
            .value_parser(value_parser!(PathBuf));
        Environment::augment_args(Selection::augment_args(Command::new("import")))
            .arg(pairs.help("An address, and the id of what exists; then the next address"))
            .args([
                from,
                flag("template", "Print a file for `--from`: all resources, whose ids are to be filled in"),
                flag("print", "Write nothing, and print the blocks to paste into the stacks"),
                flag("clear", "Take away what waits to be imported"),
            ])
            .about("Have the next deploy take over what exists, instead of making it")
            .after_help(
                "The pairs wait beside the document of their root, for this suffix: `plan` shows what becomes of them, `deploy` \
                 takes them over, and then they wait no longer.\n\nWhich id a type has is said at the end of its page of the \
                 provider's documentation, under Import.\n\n\
                 Example:\n  \
                 import aws_vpc.main vpc-0a1b2c3d aws_s3_bucket.logs logs-prod --suffix prod\n  \
                 import --template > existing.txt     then fill in ids, and: import --from existing.txt",
            )
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let environment = Environment::from_arg_matches(matches)?;
        let jobs = Selection::from_arg_matches(matches)?.jobs(context.program)?;
        if matches.get_flag("template") {
            return template(&jobs, &environment, context);
        }
        if matches.get_flag("clear") {
            return clear(&jobs, &environment, context);
        }
        let pairs = pairs(matches)?;
        let all = pairs.len();
        let adopted = match checked(pairs, &jobs) {
            Ok(adopted) => adopted,
            Err(failures) => {
                for failure in &failures {
                    context.report(failure);
                }
                let message = format!("{} of {} wrong; nothing was written", failures.len(), counted(all, "pair"));
                return Err(Failure::new(message));
            }
        };
        if matches.get_flag("print") { print(&adopted, &jobs, context) } else { wait(adopted, &environment, context) }
    }
}

fn pairs(matches: &ArgMatches) -> Result<Vec<Pair>, Failure> {
    let mut pairs = Pair::of_words(&texts(matches, "pairs"))?;
    if let Some(file) = optional::<PathBuf>(matches, "from") {
        let text = std::fs::read_to_string(&file)
            .map_err(|error| Failure::new(format!("cannot read `{}`: {error}", file.display())))?;
        pairs.extend(Pair::of_lines(&text));
    }
    if pairs.is_empty() {
        let failure = Failure::usage("nothing to import");
        return Err(failure.help("write `import ADDRESS ID`, or fill in what `import --template` prints"));
    }
    Ok(pairs)
}

/// Writes the pairs beside the documents of their roots.
fn wait(adopted: Vec<Adopted<'_>>, environment: &Environment, context: &mut Context<'_>) -> Result<(), Failure> {
    let mut table = Table::new(["workspace", "address", "id", "place"]);
    let mut by_root: BTreeMap<&str, Vec<Pair>> = BTreeMap::new();
    for Adopted { job, found, pair } in adopted {
        let workspace = job.stack.workspace;
        let place = found.location.to_string();
        table.row([workspace.to_owned(), pair.address.clone(), pair.id.clone(), place]);
        by_root.entry(workspace).or_default().push(pair);
    }
    let mut waiting = Vec::new();
    for (workspace, pairs) in by_root {
        let mut root = Waiting::read(&environment.out.join(workspace), &environment.suffix)?;
        root.add(pairs);
        waiting.push(root);
    }
    for root in &waiting {
        root.write()?;
    }
    table.write(context.out, context.style)?;
    let (count, suffix) = (waiting.iter().map(Waiting::len).sum(), &environment.suffix);
    let waits = if count == 1 { "waits" } else { "wait" };
    let count = counted(count, "resource");
    Ok(writeln!(context.out, "{count} {waits} to be imported into `{suffix}`: `plan` shows what becomes of it")?)
}

/// The blocks in the language, each for the stack that declares its resource.
fn print(adopted: &[Adopted<'_>], jobs: &[Job<'_>], context: &mut Context<'_>) -> Result<(), Failure> {
    let mut declared: BTreeMap<Location<'_>, usize> = BTreeMap::new();
    for address in jobs.iter().flat_map(resources) {
        *declared.entry(address.location).or_default() += 1;
    }
    for Adopted { found, pair, .. } in adopted {
        let once = declared.get(&found.location).is_some_and(|count| *count == 1) && found.text == pair.address;
        match local(found.text, &found.instance).filter(|_| once) {
            Some(name) => {
                writeln!(context.out, "// beside {}", found.location)?;
                writeln!(context.out, "import {{ to: {name}, id: {} }}", quoted(&pair.id))?;
            }
            None => context.warn(&format!(
                "what `{}` is called at {} is not known, or it is one of several there: import it without --print",
                pair.address, found.location
            )),
        }
    }
    Ok(())
}

/// The name of a resource within the stack that declares it: `aws_vpc.main` of `aws_vpc.network_main`.
fn local(address: &str, instance: &str) -> Option<String> {
    if instance.is_empty() {
        return Some(address.to_owned());
    }
    let (ty, name) = address.split_once('.')?;
    let name = name.strip_prefix(&instance.replace('.', "_"))?.strip_prefix('_')?;
    Some(format!("{ty}.{name}"))
}

/// A text of the language, in which nothing is computed.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '{' | '}' => out.extend([character; 2]),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// All resources, to be filled in.
fn template(jobs: &[Job<'_>], environment: &Environment, context: &mut Context<'_>) -> Result<(), Failure> {
    writeln!(context.out, "# Behind each address the id of what exists. What has none is made by `deploy`.")?;
    for job in jobs {
        writeln!(context.out, "\n# {}", job.stack.workspace)?;
        for address in resources(job) {
            let named = address.name.as_ref().map(|name| format!("named {}, ", name.stamped(&environment.suffix)));
            writeln!(context.out, "# {}{}", named.unwrap_or_default(), address.location)?;
            writeln!(context.out, "{}", address.text)?;
        }
    }
    Ok(())
}

fn clear(jobs: &[Job<'_>], environment: &Environment, context: &mut Context<'_>) -> Result<(), Failure> {
    let mut cleared = 0;
    for job in jobs {
        cleared += usize::from(Waiting::clear(&environment.out.join(job.stack.workspace))?);
    }
    let said = if cleared == 0 { "nothing waited to be imported" } else { "nothing waits to be imported any longer" };
    Ok(writeln!(context.out, "{said}")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_within_their_stack() {
        assert_eq!(local("aws_vpc.main", "").as_deref(), Some("aws_vpc.main"));
        assert_eq!(local("aws_vpc.network_sub_main", "network.sub").as_deref(), Some("aws_vpc.main"));
        assert_eq!(local("aws_vpc.other", "network"), None);
    }

    #[test]
    fn ids_are_texts_of_the_language() {
        assert_eq!(quoted(r#"a"b\{c}"#), r#""a\"b\\{{c}}""#);
    }
}
