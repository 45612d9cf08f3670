use super::*;

fn locked() -> Lock {
    let mut lock = Lock::default();
    let name =
        LockedName { name: "s3-bucket-\"x\"-prod".to_owned(), place: "~aws_s3_bucket region=\"a, b\"".to_owned() };
    let fixed = [
        ("bucket".to_owned(), quoted("s3-\"bucket\"\n")),
        ("root_block_device.encrypted".to_owned(), "true".to_owned()),
        ("zones".to_owned(), written(&[quoted("a, ]b"), "1".to_owned()])),
    ];
    let entries = [
        (
            "aws_s3_bucket.of[\"a\"]".to_owned(),
            Locked { data: Some("the objects".to_owned()), name: Some(name), fixed: fixed.into() },
        ),
        ("aws_vpc.main".to_owned(), Locked::default()),
    ];
    lock.sections.insert(("network".to_owned(), "prod".to_owned()), Section { entries: entries.into() });
    lock.sections.insert(("network".to_owned(), "dev.1".to_owned()), Section::default());
    lock
}

#[test]
fn what_is_written_is_read() {
    let written = locked().to_string();
    assert_eq!(Lock::read(&written), Ok(locked()), "{written}");
    assert_eq!(Lock::read(&written).unwrap().to_string(), written);
    assert_eq!(Lock::read(""), Ok(Lock::default()));
}

/// A section stands in a template with the mark of the suffix, and in the file without.
#[test]
fn a_section_is_stamped() {
    let mut section = Section::default();
    let fixed = [("name".to_owned(), quoted(&format!("topic-{SUFFIX}")))];
    let locked = Locked { data: None, name: None, fixed: fixed.into() };
    section.entries.insert("aws_sns_topic.t".to_owned(), locked);
    let stamped = Section::stamped(&section.to_string(), &"prod".parse().unwrap()).unwrap();
    assert_eq!(stamped.entries["aws_sns_topic.t"].fixed["name"], "\"topic-prod\"");
}

#[test]
fn what_is_no_lock_is_said_with_its_line() {
    let problem = |text: &str| Lock::read(text).unwrap_err().to_string();
    let merged = "[a.b]\n<<<<<<< HEAD\n\"aws_vpc.a\" = {}\n=======\n>>>>>>> other\n";
    assert!(problem(merged).starts_with("line 2: a conflict of a merge"), "{}", problem(merged));
    assert!(problem("\"aws_vpc.a\" = {}\n").contains("before the first section"));
    assert!(problem("[a.b]\n\"aws_vpc.a\" = {}\n\"aws_vpc.a\" = {}\n").starts_with("line 3: the address stands"));
    assert!(problem("[a.b]\n[a.b]\n").starts_with("line 2: the section stands"));
    for broken in
        ["[a]", "[a.b] x", "[a.b", "x", "\"x\" =", "\"x\" = { a = }", "\"x\" = { fixed = 1 }", "\"x\" = { a = 1"]
    {
        let text = format!("[s.t]\n{broken}\n");
        assert!(problem(&text).starts_with("line 2: neither"), "{broken}: {}", problem(&text));
    }
}

#[test]
fn an_address_is_forgotten_where_it_is_meant() {
    let mut lock = locked();
    assert!(lock.forget("aws_vpc.main", |_, suffix| suffix == "dev.1").is_empty());
    let had = lock.forget("aws_vpc.main", |workspace, _| workspace == "network");
    assert_eq!(had, [("network".to_owned(), "prod".to_owned())]);
    assert!(!lock.to_string().contains("aws_vpc.main"));
}
