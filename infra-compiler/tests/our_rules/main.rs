//! Our own rules, the files of `rules/<family>/`: each is named after its file, documented, does to its examples what it
//! says, and is silent about what is not known.

mod examples;
mod relation;
mod rule_file;
mod silence;

use rule_file::RuleFile;

/// Asks something of every file, on all cores, and fails with all that was said.
fn of_each(ask: impl Fn(&RuleFile) -> Vec<String> + Sync) {
    let files = rule_file::all();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let said: Vec<String> = std::thread::scope(|scope| {
        let (files, ask) = (&files, &ask);
        let threads = (0..cores).map(|core| {
            scope.spawn(move || -> Vec<String> { files.iter().skip(core).step_by(cores).flat_map(ask).collect() })
        });
        let threads: Vec<_> = threads.collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect()
    });
    assert!(said.is_empty(), "{} of {}:\n{}", said.len(), files.len(), said.join("\n"));
}

#[test]
fn every_rule_behaves_as_its_examples_say() {
    of_each(examples::slips);
}

#[test]
fn what_is_right_for_one_rule_is_right_for_all() {
    // Which types a rule is asked of is read once, not for each example of each other.
    let all = std::sync::LazyLock::new(|| {
        let with_subjects = |file: rule_file::RuleFile| (file.subjects(), file);
        rule_file::all().into_iter().map(with_subjects).collect::<Vec<_>>()
    });
    of_each(|file| examples::found_by_others(file, &all));
}

#[test]
fn what_is_not_known_breaks_no_rule() {
    of_each(silence::slips);
}

/// The same of what the compiler's own checks find.
#[test]
fn what_is_not_known_is_no_mistake() {
    let codes = infra_compiler::codes::all();
    let said: Vec<String> = codes.iter().flat_map(|code| silence::of_code(code)).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}

#[test]
fn most_rules_relate_several_things() {
    let files = rule_file::all();
    let relational = files.iter().filter(|file| relation::is_relational(file)).count();
    assert!(files.len() >= 100, "{} rules", files.len());
    assert!(relational >= 50, "{relational} rules ask of several things");
}

#[test]
fn no_two_rules_have_one_name() {
    let mut names: Vec<String> = rule_file::all().into_iter().map(|file| file.name).collect();
    names.extend(infra_compiler::codes::all().iter().map(|code| code.name.to_owned()));
    names.sort();
    let twice: Vec<&String> = names.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
