use super::*;
use crate::{function::json, value::Value};

/// The value as JSON; nothing where it is left to Terraform.
fn read(source: &str) -> Option<String> {
    let value = yamldecode(&[Value::string(source)]).ok()?;
    let mut out = String::new();
    json::write(&value, &mut out)?;
    Some(out)
}

#[test]
fn what_people_write_is_read() {
    for (source, json) in [
        ("a: 1\nb:\n  - x\n  - z: 1\n    w: 2\n  -\n    v: 3\n", r#"{"a":1,"b":["x",{"w":2,"z":1},{"v":3}]}"#),
        ("a:\n- b\n- c\nd: e", r#"{"a":["b","c"],"d":"e"}"#),
        ("- - a\n  - b\n- c: 1\n  d: 2", r#"[["a","b"],{"c":1,"d":2}]"#),
        (
            "---\n# about\na: x # c\nb: x#c\n\nc: 'it''s'\nd: \"a\\tb\"\n...\n",
            r#"{"a":"x","b":"x#c","c":"it's","d":"a\tb"}"#,
        ),
        ("a: |\n  x\n   y\n\n  z\nb: 1", r#"{"a":"x\n y\n\nz\n","b":1}"#),
        ("a: |-\n  x\n  # y \n\nb: >\n  one\n  two\n\n  three\n", r#"{"a":"x\n# y ","b":"one two\nthree\n"}"#),
        ("a: |+\n  x\n\n\nb: |\n  y", r#"{"a":"x\n\n\n","b":"y"}"#),
        ("a: [1, 2,\n  {b: c}]\nd: {e, f: , 'g':h}", r#"{"a":[1,2,{"b":"c"}],"d":{"e":null,"f":null,"g":"h"}}"#),
        ("a: [\n  1,\n\n  2 # two\n]\n", r#"{"a":[1,2]}"#),
        ("{\"a\":1,\"b\":[true,null]}", r#"{"a":1,"b":[true,null]}"#),
        (
            "a: yes\nb: ~\nc:\nd: off\ne: nUll\nf: ''\ng: '5'",
            r#"{"a":true,"b":null,"c":null,"d":false,"e":"nUll","f":"","g":"5"}"#,
        ),
        (
            "a: 010\nb: +5\nc: .5\nd: 5.\ne: 1e3\nf: 1_0\ng: 12:30\nh: 10.0.0.0/16\ni: 1.10",
            r#"{"a":10,"b":5,"c":0.5,"d":5,"e":1000,"f":"1_0","g":"12:30","h":"10.0.0.0/16","i":1.1}"#,
        ),
        ("y: n\n1.50: c\nhttp://x: y:z", r#"{"1.5":"c","http://x":"y:z","true":false}"#),
        ("a: 1\na: 2", r#"{"a":2}"#),
        ("plain", "\"plain\""),
        ("a: 1\r\nb: 2\r\n", r#"{"a":1,"b":2}"#),
    ] {
        assert_eq!(read(source).as_deref(), Some(json), "{source}");
    }
}

#[test]
fn what_is_rare_or_wrong_is_terraforms() {
    for source in [
        "",
        "# only",
        "a: 1\n---\nb: 2",
        "--- a",
        "%YAML 1.1\n---\na: 1",
        "a: &x 1\nb: *x",
        "<<: {b: 1}",
        "a: !!str 5",
        "? a\n: b",
        "a:\tb",
        "a: one\n  two",
        "a: 'x\n  y'",
        "a: b: c",
        "a: x:",
        "a: - b",
        "- b: 1\n   c: 2",
        "a:\n  b: 1\n c: 2",
        "- a\nb: c",
        "a: 2024-01-01",
        "a: 0x1F",
        "a: .inf",
        "a: -0",
        "a: 1e400",
        "a: |2\n   x",
        "a: |",
        "a: >\n  one\n   more",
        "a: >-\n  null",
        "a: \"x\"y",
        "a: 'x'#c",
        "[a, b: c]",
        "[a:,b]",
        "[,]",
        "[a",
        "{a: b",
        "a: \"\\q\"",
        "a: [\"x # y\", # c\n z]",
        "null: a",
        "\u{feff}a: 1",
    ] {
        assert_eq!(read(source), None, "{source}");
    }
    // Deep, and long.
    assert_eq!(read(&"- ".repeat(100_000)), None);
    assert_eq!(read(&"[".repeat(100_000)), None);
    let lines = "- {a: [1, 2],\n   b: c}\n".repeat(20_000);
    assert!(read(&lines).is_some());
}
