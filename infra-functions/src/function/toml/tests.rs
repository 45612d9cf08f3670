use super::*;
use crate::function::json;

fn read(source: &str) -> Result<String, String> {
    let mut out = String::new();
    json::write(&tomldecode(source)?, &mut out).ok_or("it is not all known")?;
    Ok(out)
}

#[test]
fn documents_become_objects() {
    for (source, json) in [
        ("", "{}"),
        ("# about\na = 1 # one\n\nb = 'x'\r\n", r#"{"a":1,"b":"x"}"#),
        (
            "a.b = 1\na.\"c d\" = 2\n'e' = [1, \"x\", [true],\n # more\n {f.g = 3},]",
            r#"{"a":{"b":1,"c d":2},"e":[1,"x",[true],{"f":{"g":3}}]}"#,
        ),
        ("[a.b]\nc = 1\n[a]\nd = 2\n[a.b.e]", r#"{"a":{"b":{"c":1,"e":{}},"d":2}}"#),
        (
            "[[t]]\nname = \"x\"\n[t.inner]\nk = 1\n[[t.more]]\n[[t]]\nname = \"y\"",
            r#"{"t":[{"inner":{"k":1},"more":[{}],"name":"x"},{"name":"y"}]}"#,
        ),
        (
            "a = \"\\u00e9\\t\\\"\"\nb = 'c:\\d'\nc = \"\"\"\none \\\n   two\nthree\"\"\"\"\nd = '''\nx\ny'''",
            "{\"a\":\"é\\t\\\"\",\"b\":\"c:\\\\d\",\"c\":\"one two\\nthree\\\"\",\"d\":\"x\\ny\"}",
        ),
        (
            "a = 1_000\nb = -5\nc = +0.5\nd = 1e3\ne = 6.26E-2\nf = 0xff\ng = 0o17\nh = 0b11\ni = -0",
            r#"{"a":1000,"b":-5,"c":0.5,"d":1000,"e":0.0626,"f":255,"g":15,"h":3,"i":0}"#,
        ),
        (
            "a = 1979-05-27\nb = 07:32:00.5\nc = 1979-05-27 07:32:00Z\nd = 1979-05-27T07:32:00-07:00",
            r#"{"a":"1979-05-27","b":"07:32:00.5","c":"1979-05-27 07:32:00Z","d":"1979-05-27T07:32:00-07:00"}"#,
        ),
    ] {
        assert_eq!(read(source).as_deref(), Ok(json), "{source}");
    }
}

#[test]
fn slips_are_named_with_their_line() {
    for (source, message) in [
        ("a = 1\na = 2", "line 2: `a` is there twice"),
        ("[a]\n[a]", "line 2: `a` is there twice"),
        ("a = 1\n[a.b]", "line 2: `a` is no table"),
        ("a.b = 1\n[a]", "line 2: `a` is there twice"),
        ("[a.b]\n[a]\nb.c = 1", "line 3: `b` is there twice"),
        ("a = [1]\n[[a]]", "line 2: `a` is there twice"),
        ("a = {b = 1}\na.c = 2", "line 2: `a` is there twice"),
        ("a = x", "line 1: `x` is no value; texts stand in quotes"),
        ("a = 010", "line 1: `010` is no value; texts stand in quotes"),
        ("a = 1__0", "line 1: `1__0` is no value; texts stand in quotes"),
        ("a = .5", "line 1: `.5` is no value; texts stand in quotes"),
        ("a = inf", "line 1: `inf` is no number of Terraform's"),
        ("a = 2024-13-01", "line 1: `2024-13-01` is no value; texts stand in quotes"),
        ("a = \"x", "line 1: a closing quote is expected, not the end"),
        ("a = 'x\ny'", "line 1: a closing quote is expected, not the end of the line"),
        ("a = \"\\q\"", "line 1: `\\q` means nothing"),
        ("a = 1 b = 2", "line 1: the end of the line is expected, not `b`"),
        ("a = [1 2]", "line 1: `,` or `]` is expected, not `2`"),
        ("a = {b = 1,}", "line 1: a key is expected, not `}`"),
        ("= 1", "line 1: a key is expected, not `=`"),
        ("a =", "line 1: a value is expected, not the end"),
        ("[a", "line 1: `]` is expected, not the end"),
    ] {
        assert_eq!(read(source), Err(message.to_owned()), "{source}");
    }
    assert!(read(&format!("a = {}", "[".repeat(100_000))).is_err());
    assert!(read(&format!("{}a = 1", "a.".repeat(100_000))).is_err());
}
