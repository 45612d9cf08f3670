//! What to call each function with, so that most calls are right.

use infra_compiler::value::Value;

use crate::{
    expression::{Expression, tuple},
    generate::Generator,
};

pub(crate) struct Recipe {
    pub function: &'static str,
    first: &'static [Source],
    /// Repeated up to three times.
    rest: Option<Source>,
}

#[derive(Clone, Copy)]
enum Source {
    Any,
    Flag,
    Text,
    Texts,
    Number,
    Numbers,
    Small,
    Natural,
    Bools,
    List,
    Lists,
    Object,
    Key,
    Scalar,
    StringLists,
    Cidr,
    Bits,
    Timestamp,
    Duration,
    DateFormat,
    Json,
    Csv,
    Yaml,
    Base64,
    Encoding,
    Namespace,
    Digits,
    Base,
    Pattern,
    Subject,
    Replacement,
    Maybe(&'static [Source]),
}

use Source::{
    Any, Base, Base64, Bits, Bools, Cidr, Csv, DateFormat, Digits, Duration, Encoding, Flag, Json, Key, List, Lists,
    Maybe, Namespace, Natural, Number, Numbers, Object, Pattern, Replacement, Scalar, Small, StringLists, Subject,
    Text, Texts, Timestamp, Yaml,
};

const fn recipe(function: &'static str, first: &'static [Source]) -> Recipe {
    Recipe { function, first, rest: None }
}

const fn variadic(function: &'static str, first: &'static [Source], rest: Source) -> Recipe {
    Recipe { function, first, rest: Some(rest) }
}

pub(crate) const RECIPES: &[Recipe] = &[
    recipe("abs", &[Number]),
    recipe("alltrue", &[Bools]),
    recipe("anytrue", &[Bools]),
    recipe("base64decode", &[Base64]),
    recipe("base64encode", &[Text]),
    recipe("base64sha256", &[Text]),
    recipe("base64sha512", &[Text]),
    recipe("basename", &[Text]),
    recipe("ceil", &[Number]),
    recipe("chomp", &[Text]),
    recipe("chunklist", &[List, Natural]),
    recipe("cidrhost", &[Cidr, Small]),
    recipe("cidrnetmask", &[Cidr]),
    recipe("cidrsubnet", &[Cidr, Bits, Natural]),
    variadic("cidrsubnets", &[Cidr], Bits),
    variadic("coalesce", &[Scalar], Scalar),
    variadic("coalescelist", &[List], List),
    recipe("compact", &[Texts]),
    variadic("concat", &[List], List),
    recipe("contains", &[List, Scalar]),
    recipe("csvdecode", &[Csv]),
    recipe("distinct", &[List]),
    recipe("element", &[List, Natural]),
    recipe("endswith", &[Text, Text]),
    recipe("flatten", &[Lists]),
    recipe("floor", &[Number]),
    recipe("formatdate", &[DateFormat, Timestamp]),
    recipe("indent", &[Natural, Text]),
    recipe("index", &[Bools, Flag]),
    variadic("join", &[Text], Texts),
    recipe("jsondecode", &[Json]),
    recipe("jsonencode", &[Any]),
    recipe("keys", &[Object]),
    recipe("length", &[Any]),
    recipe("lookup", &[Object, Key, Scalar]),
    recipe("lower", &[Text]),
    recipe("matchkeys", &[List, List, List]),
    variadic("max", &[Number], Number),
    recipe("md5", &[Text]),
    variadic("merge", &[Object], Object),
    variadic("min", &[Number], Number),
    recipe("one", &[List]),
    recipe("parseint", &[Digits, Base]),
    recipe("pow", &[Maybe(&[Number, Small]), Small]),
    variadic("range", &[Maybe(&[Number, Small])], Small),
    recipe("regex", &[Pattern, Subject]),
    recipe("regexall", &[Pattern, Subject]),
    recipe("replace", &[Maybe(&[Text, Subject]), Maybe(&[Text, Pattern]), Maybe(&[Text, Replacement])]),
    recipe("reverse", &[List]),
    variadic("setintersection", &[List], List),
    variadic("setproduct", &[List, List], List),
    recipe("setsubtract", &[List, List]),
    variadic("setunion", &[List], List),
    recipe("sha1", &[Text]),
    recipe("sha256", &[Text]),
    recipe("sha512", &[Text]),
    recipe("signum", &[Number]),
    recipe("slice", &[List, Natural, Natural]),
    recipe("sort", &[Texts]),
    recipe("split", &[Maybe(&[Text, Key]), Text]),
    recipe("startswith", &[Text, Text]),
    recipe("strcontains", &[Text, Text]),
    recipe("strrev", &[Text]),
    recipe("substr", &[Text, Small, Small]),
    recipe("sum", &[Numbers]),
    recipe("textdecodebase64", &[Base64, Encoding]),
    recipe("textencodebase64", &[Text, Encoding]),
    recipe("timeadd", &[Timestamp, Duration]),
    recipe("timecmp", &[Timestamp, Timestamp]),
    recipe("title", &[Text]),
    recipe("tobool", &[Scalar]),
    recipe("tolist", &[List]),
    recipe("tomap", &[Object]),
    recipe("tonumber", &[Scalar]),
    recipe("toset", &[List]),
    recipe("tostring", &[Scalar]),
    recipe("transpose", &[StringLists]),
    recipe("trim", &[Text, Text]),
    recipe("trimprefix", &[Text, Text]),
    recipe("trimspace", &[Text]),
    recipe("trimsuffix", &[Text, Text]),
    recipe("upper", &[Text]),
    recipe("urlencode", &[Text]),
    recipe("uuidv5", &[Namespace, Text]),
    recipe("values", &[Object]),
    recipe("yamldecode", &[Yaml]),
    recipe("zipmap", &[Texts, List]),
];

/// Whether the console may be asked for the function: no files, no clock, no random numbers.
pub(crate) fn is_pure(name: &str) -> bool {
    RECIPES.iter().any(|recipe| recipe.function == name) || matches!(name, "format" | "formatlist" | "log" | "dirname")
}

impl Recipe {
    pub(crate) fn arguments(&self, generator: &mut Generator) -> Vec<Expression> {
        let mut arguments: Vec<Expression> = self.first.iter().map(|source| source.expression(generator)).collect();
        if let Some(rest) = self.rest {
            for _ in 0..generator.below(3) {
                arguments.push(rest.expression(generator));
            }
        }
        arguments
    }
}

fn list_of(generator: &mut Generator, element: impl Fn(&mut Generator) -> Value) -> Expression {
    let length = generator.below(5);
    Expression::Literal(tuple((0..length).map(|_| element(generator)).collect()))
}

impl Source {
    fn expression(self, generator: &mut Generator) -> Expression {
        match self {
            Any => generator.any(),
            List => generator.list(),
            Lists => {
                let all = (0..generator.below(4)).map(|_| generator.value(2)).collect();
                Expression::Literal(tuple(all))
            }
            Object => generator.map(),
            Texts => list_of(generator, |generator| match generator.below(12) {
                0 => Value::Null,
                1 => generator.number(),
                _ => Value::string(generator.text()),
            }),
            Numbers => {
                list_of(generator, |generator| if generator.rarely(6) { generator.number() } else { generator.small() })
            }
            Bools => list_of(generator, |generator| match generator.below(8) {
                0 => Value::Null,
                1 => Value::string("true"),
                _ => Value::Bool(!generator.rarely(3)),
            }),
            StringLists => {
                let lists: Vec<_> = ["a", "b", "c"]
                    .iter()
                    .take(generator.below(4))
                    .map(|name| {
                        let all =
                            (0..generator.below(3)).map(|_| Value::string(generator.pick(&["x", "y", "z"]))).collect();
                        ((*name).to_owned(), tuple(all))
                    })
                    .collect();
                Expression::Literal(crate::expression::object(lists))
            }
            Maybe(all) => generator.pick(all).expression(generator),
            scalar => Expression::Literal(scalar.scalar(generator)),
        }
    }

    fn scalar(self, generator: &mut Generator) -> Value {
        let natural = |generator: &mut Generator, limit: usize| Value::Number(generator.below(limit).into());
        match self {
            Number => generator.number(),
            Small => generator.small(),
            Natural => natural(generator, 6),
            Bits => natural(generator, 12),
            Scalar => generator.scalar(),
            Flag => Value::Bool(generator.rarely(2)),
            Base => Value::Number(generator.pick(&[2_i64, 8, 10, 16, 36, 37, 62, 1, 63]).into()),
            Text => Value::string(generator.text()),
            Yaml => Value::string(generator.yaml()),
            other => Value::string(other.words(generator)),
        }
    }

    #[expect(clippy::too_many_lines, reason = "a table of texts")]
    fn words(self, generator: &mut Generator) -> String {
        let all: &[&str] = match self {
            Key => &["a", "b", "key", "10", ",", "", "/"],
            Cidr => &[
                "10.0.0.0/8",
                "10.20.0.0/16",
                "10.20.3.7/16",
                "192.168.1.0/24",
                "0.0.0.0/0",
                "172.16.0.1/32",
                "10.0.0.0/31",
                "fd00::/8",
                "fd00:1234::/48",
                "2001:db8::/32",
                "2001:db8:0:1::/64",
                "2001:db8::1/128",
                "::/0",
                "10.0.0.0",
                "10.0.0.0/33",
                "300.0.0.0/8",
                "nope",
                "010.0.0.0/8",
                "::ffff:10.0.0.0/104",
                "10.0.0/8",
                "10.0.0.0/08",
                "fd00::/129",
            ],
            Timestamp => &[
                "2025-01-31T23:59:58Z",
                "2024-02-29T00:00:00Z",
                "2023-02-29T00:00:00Z",
                "1999-12-31T12:34:56.789+05:30",
                "2000-03-01T01:02:03-08:00",
                "0001-01-01T00:00:00Z",
                "2025-06-15T10:00:00+00:00",
                "2025-06-15 10:00:00Z",
                "2025-06-15T10:00:00",
                "9999-12-31T23:59:59Z",
                "",
                "1969-07-20T20:17:40Z",
            ],
            Duration => &[
                "1h", "90m", "-24h", "1h30m5s", "1.5h", "100ms", "-0.5s", "0", "8760h", "5", "1d", "", "1e3s", "+2m",
                "1.1h",
            ],
            DateFormat => &[
                "YYYY-MM-DD",
                "DD MMM YYYY hh:mm ZZZ",
                "EEEE, DD-MMM-YY hh:mm:ss ZZZ",
                "EEE D M H AA",
                "h aa m s Z",
                "ZZZZ ZZZZZ",
                "'quoted ''text''' YYYY",
                "YYY",
                "hh:mm:ss'",
                "MMMM",
                "x",
                "",
            ],
            Json => &[
                "{}",
                "[]",
                "null",
                "true",
                "1",
                "1.5e2",
                "\"text\"",
                "{\"a\":[1,2,{\"b\":null}],\"c\":\"\\u00e9\\n\"}",
                "[1,\"a\",true]",
                " [ 1 , 2 ] ",
                "{\"a\":1,\"a\":2}",
                "[1,]",
                "nope",
                "",
                "-0",
                "123456789012345678901234567890",
                "1e400",
                "[[[[]]]]",
                "\"\\ud83d\\ude00\"",
                "{\"b\":1,\"a\":{}}",
                "0.1",
                "01",
                "{\"a\"}",
            ],
            Csv => &[
                "a,b\n1,2\n3,4\n",
                "a,b\n1,2\n\n3,4",
                "a\n",
                "a,b\n\"x,y\",\"q\"\"uote\"\n",
                "a,b\r\n1,2\r\n",
                "a,b\n1\n",
                "a,a\n1,2\n",
                "",
                "a,b\n x , y \n",
                "a,b\n1,x\"y\n",
                "a,b\n,\n",
                "\n\na\n1",
                "a\n\"\"\n",
            ],
            Base64 => &[
                "aGVsbG8=",
                "aGk=",
                "",
                "aGk",
                "aG k=",
                "aGVs\nbG8=",
                "/w==",
                "aABpAA==",
                "AGgAaQ==",
                "====",
                "a===",
                "aGl=",
                "w7w=",
                "aGk=aGk=",
            ],
            Encoding => &["UTF-8", "UTF-16LE", "UTF-16BE", "utf-8", "ISO-8859-1", "nope"],
            Namespace => &[
                "dns",
                "url",
                "oid",
                "x500",
                "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
                "nope",
                "6BA7B810-9DAD-11D1-80B4-00C04FD430C8",
                "6ba7b8109dad11d180b400c04fd430c8",
                "6ba7b810-9dad-11d1-80b4-00c04fd430cg",
            ],
            Digits => &[
                "0",
                "101",
                "777",
                "ff",
                "FF",
                "-12",
                "+7",
                "zz",
                "Zz",
                "",
                "1_0",
                "1.5",
                "9999999999999999999999",
                "-0",
                "-",
                "é",
            ],
            Pattern => &[
                "a",
                "[a-z]+",
                "[^a-z0-9]+",
                "^a",
                "b$",
                "(a)(b)?",
                "(?P<x>[a-z]+)-(?P<y>[0-9]+)",
                "\\d+",
                "\\w+\\s*",
                "a|b",
                "x*",
                "(?:a|b)+",
                "a{2}",
                "a{1,2}?",
                ".",
                "\\.",
                "(?i)A",
                "[[:alpha:]]+",
                "(",
                "[",
                "a**",
                "\\pL",
                "(a",
                "^$",
                "\\bA",
                "/[a-z]/",
                "/[^a-zA-Z0-9]+/",
                "/(l+)/",
                "/-/",
                "//",
                "/x*/",
                "/^h/",
            ],
            Subject => {
                &["", "a", "ab", "aab-12", "hello world", "abc-123-def", "A.b_C", "a\nb", "zürich-9", "--", "xxax"]
            }
            Replacement => &["", "-", "$1", "<$1>", "${1}x", "$1x", "$$", "$", "\\1", "$0"],
            _ => &[""],
        };
        generator.pick(all).to_owned()
    }
}
