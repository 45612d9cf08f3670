use infra_core::synth::Job;
use infra_core::template::{Address, Addresses};

use super::Pair;
use crate::Failure;
use crate::operate::Places;

/// A pair whose address is in the program.
#[derive(Debug)]
pub(crate) struct Adopted<'a> {
    pub(crate) job: Job<'a>,
    pub(crate) found: Address<'a>,
    pub(crate) pair: Pair,
}

/// The pairs with their roots; or all that is wrong with them.
pub(crate) fn checked<'a>(pairs: Vec<Pair>, jobs: &[Job<'a>]) -> Result<Vec<Adopted<'a>>, Vec<Failure>> {
    let mut failures = Vec::new();
    let mut adopted: Vec<Adopted<'a>> = Vec::new();
    for pair in pairs {
        match find(&pair, jobs).and_then(|(job, found)| alone(&pair, job, &adopted).map(|()| (job, found))) {
            Ok((job, found)) => adopted.push(Adopted { job, found, pair }),
            Err(failure) => failures.push(failure),
        }
    }
    if failures.is_empty() { Ok(adopted) } else { Err(failures) }
}

/// The resources of a root, which alone can be taken over.
pub(crate) fn resources<'a>(job: &Job<'a>) -> impl Iterator<Item = Address<'a>> {
    Addresses::new(job.target.addresses).iter().filter(|address| kind(address.text).is_none())
}

fn find<'a>(pair: &Pair, jobs: &[Job<'a>]) -> Result<(Job<'a>, Address<'a>), Failure> {
    let Pair { address, id } = pair;
    if id.is_empty() {
        return Err(Failure::new(format!("`{address}` has no id")).help("write the id behind it"));
    }
    let places = |job: &Job<'a>| Places::new(Addresses::new(job.target.addresses));
    let mut found: Vec<(Job<'a>, Address<'a>)> =
        jobs.iter().filter_map(|job| Some((*job, places(job).find(address)?))).collect();
    match (found.pop(), found.as_slice()) {
        (Some((job, one)), []) => match kind(one.text) {
            None => Ok((job, one)),
            Some(kind) => Err(Failure::new(format!("`{address}` is {kind}: only a resource can be imported"))),
        },
        (Some((last, _)), others) => {
            let names =
                others.iter().map(|(job, _)| job).chain([&last]).map(|job| format!("`{}`", job.stack.workspace));
            let names: Vec<String> = names.collect();
            Err(Failure::new(format!("`{address}` is in {}", names.join(" and "))).help("say in which: `--stack NAME`"))
        }
        (None, _) => {
            let failure = Failure::new(format!("no resource `{address}`"));
            let known: Vec<&str> = jobs.iter().flat_map(resources).map(|known| known.text).collect();
            let plain = address.split('[').next().unwrap_or_default();
            Err(match infra_core::nearest(plain, known) {
                Some(near) => failure.help(format!("did you mean `{near}`?")),
                None => failure.help("`import --template` lists those that can be imported"),
            })
        }
    }
}

/// Nothing is taken over twice.
fn alone(pair: &Pair, job: Job<'_>, adopted: &[Adopted<'_>]) -> Result<(), Failure> {
    // Keys may hold dots.
    let ty =
        |address: &str| address.split('[').next().and_then(|text| text.rsplit_once('.')).map(|(ty, _)| ty.to_owned());
    let same_root = |other: &&Adopted<'_>| other.job.stack.workspace == job.stack.workspace;
    for Adopted { pair: other, .. } in adopted.iter().filter(same_root) {
        if other.address == pair.address {
            let message = format!("`{}` is given two ids: `{}` and `{}`", pair.address, other.id, pair.id);
            return Err(Failure::new(message).help("leave one of them out"));
        }
        if other.id == pair.id && ty(&other.address) == ty(&pair.address) {
            let message = format!("`{}` is given to `{}` and to `{}`", pair.id, other.address, pair.address);
            return Err(Failure::new(message).help("what exists is one resource: leave one of them out"));
        }
    }
    Ok(())
}

/// What an address is that is no resource.
fn kind(address: &str) -> Option<&'static str> {
    let mut names = address.split('.');
    loop {
        return Some(match names.next()? {
            // A resource, or what is left of a module's name alone.
            "module" => match (names.next(), names.clone().next()) {
                (Some(_), Some(_)) => continue,
                _ => "a module",
            },
            "data" => "a data source",
            "ephemeral" => "ephemeral",
            "var" => "a variable",
            "output" => "an output",
            "provider" => "a provider",
            "check" => "a check",
            _ => return None,
        });
    }
}

#[cfg(test)]
mod tests {
    use infra_core::template::{Source, Stack, Target};

    use super::*;

    const fn stack(workspace: &'static str, targets: &'static [Target]) -> Stack {
        Stack {
            name: "",
            workspace,
            docs: "",
            targets,
            source: &Source { rust: &[], nested: &[], rules: &[] },
            reads: &[],
            lock: "",
        }
    }

    const fn target(addresses: &'static str) -> Target {
        Target { versions: "", document: "", holes: &[], modules: &[], addresses, locked: "" }
    }

    const SHOP: Stack = stack(
        "shop",
        &[target(
            "aws_vpc.main\t0\t3\t9\naws_eip.a\t0\t4\t9\nvar.x\t0\t5\t9\nmodule.m.aws_sqs_queue.q\t0\t6\t9\n\nsrc/a.rs\n",
        )],
    );
    const BLOG: Stack = stack("blog", &[target("aws_vpc.main\t0\t3\t9\n\nsrc/b.rs\n")]);

    fn said(pairs: &[[&str; 2]]) -> Vec<String> {
        let pairs = pairs.iter().map(|[address, id]| Pair { address: (*address).into(), id: (*id).into() }).collect();
        let jobs = [&SHOP, &BLOG].map(|stack| Job { stack, target: &stack.targets[0] });
        match checked(pairs, &jobs) {
            Ok(adopted) => {
                adopted.iter().map(|one| format!("{} {}", one.job.stack.workspace, one.found.text)).collect()
            }
            Err(failures) => failures.iter().map(|one| format!("{one}: {}", one.fixes().join("; "))).collect(),
        }
    }

    #[test]
    fn addresses_lead_to_their_roots() {
        let pairs = [["aws_eip.a[\"x\"]", "1"], ["aws_eip.a[\"y\"]", "2"], ["module.m[\"k.l\"].aws_sqs_queue.q", "1"]];
        assert_eq!(said(&pairs), ["shop aws_eip.a", "shop aws_eip.a", "shop module.m.aws_sqs_queue.q"]);
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let pairs = [
            ["aws_eip.a", "1"],
            ["aws_eip.b", "2"],
            ["zebra", "2"],
            ["aws_vpc.main", "vpc-1"],
            ["var.x", "1"],
            ["aws_eip.a", "3"],
            ["aws_eip.a[0]", "1"],
            ["aws_eip.a[1]", ""],
        ];
        assert_eq!(
            said(&pairs),
            [
                "no resource `aws_eip.b`: did you mean `aws_eip.a`?",
                "no resource `zebra`: `import --template` lists those that can be imported",
                "`aws_vpc.main` is in `shop` and `blog`: say in which: `--stack NAME`",
                "`var.x` is a variable: only a resource can be imported: ",
                "`aws_eip.a` is given two ids: `1` and `3`: leave one of them out",
                "`1` is given to `aws_eip.a` and to `aws_eip.a[0]`: what exists is one resource: leave one of them out",
                "`aws_eip.a[1]` has no id: write the id behind it",
            ]
        );
    }
}
