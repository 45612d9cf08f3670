//! Random YAML: what people write, and what is nearly that.

use crate::generate::Generator;

/// Documents with something that readers tell apart.
const DOCUMENTS: &[&str] = &[
    "",
    "# only\n",
    "plain",
    "'quoted'",
    "---\na: 1\n...\n",
    "a: 1\n---\nb: 2",
    "a:\n- b\n- c\nd: e",
    "- - a\n  - b\n- c: 1\n  d: 2",
    "a: |\n  x\n   y \n\n  z\nb: >\n  one\n  two\n\n  three\n",
    "a: |-\n  x\n  y\n",
    "a: |+\n  x\n\n\nb: 1",
    "a: |\n  x",
    "a: |",
    "a: |\nb: 1",
    "a: >-\n  null\n",
    "a: >\n  one\n   more\n  two\n",
    "a: |2\n   x\n",
    "a: |\n\n  x\n",
    "a: | # c\n  x\n",
    "a: |\n  x\n# c\nb: 1",
    "a: x # c\nb: x#c\nc: 'it''s'\nd: \"a\\tb\"",
    "a: \"\\u00e9\\x41\\n\\/\"",
    "a: b: c",
    "a: x:",
    "a:: b",
    "a : b",
    "http://x: y",
    "a: [1, 2,\n  {b: c}]",
    "[a, b: c]",
    "a: {b, c: }",
    "{\"a\":1,\"b\":[true,null]}",
    "{x:1}",
    "[a:,b]",
    "[,]",
    "a: [b,]",
    "a: [x y, z:w]",
    "a: one\n  two\n  three",
    "a: 'x\n  y'",
    "? a\n: b",
    "a: !!str 5",
    "a: &x {b: 1}\nc:\n  <<: *x\n  d: 2",
    "a: &x 1\nb: *x",
    "a: *nope",
    "a: 1\na: 2",
    "1: a",
    "true: a",
    "y: n",
    "null: a",
    "010: a\n1.50: c",
    "a:\tb",
    "a: @x",
    "a: -x",
    "a: - x",
    "- b: 1\n   c: 2\n",
    "a:\n  b: 1\n c: 2\n",
    "a:\n  - 1\n - 2\n",
    "a: 1\r\nb: 2\r\n",
    "%YAML 1.1\n---\na: 1",
    "--- a",
    "  a: 1\n  b: 2\n",
    "a: {b}c",
    "a: 'x'#c",
    "a: \"x\"y",
    "a: [\n  1,\n\n  2 # two\n]\n",
    "a:\n  - {name: x,\n     size: 1}\n  - z\n",
    "a: [b]: c",
    "e\u{301}: \u{e9}",
    "a:\n\n  b: 1\n\n  c: 2\n",
    "a: '' # x\nb:    # y\nc: 1",
    "- a\nb: c",
    "a: b\n  # c\nd: e",
    "a: |\n    x\n  y\n",
];

const SCALARS: &[&str] = &[
    "x",
    "two words",
    "",
    "~",
    "null",
    "true",
    "False",
    "yes",
    "No",
    "on",
    "y",
    "n",
    "nUll",
    "0",
    "1",
    "-1",
    "+5",
    "-0",
    "010",
    "1.0",
    "0.1",
    "1.10",
    ".5",
    "5.",
    "-.5",
    "1e3",
    "12e03",
    "1E-2",
    "1e400",
    "1_000",
    "0x1F",
    "0o10",
    "0b11",
    "12:30",
    "2024-01-01",
    "2024-1-1",
    "2024-01-01 10:00:00",
    "2024-01",
    "192.168.0.1",
    "10.0.0.0/16",
    "1.2.3",
    "12abc",
    ".inf",
    ".x",
    "-.",
    "-a",
    "a-b",
    "a.b_c/d",
    "http://x.y:80/z",
    "a,b",
    "a]b",
    "x{y}",
    "(x) [y]",
    "$x",
    "<x",
    "=",
    "~x",
    "a#b",
    "it's",
    "say \"hi\"",
    "zürich",
    "'single'",
    "'it''s # no: comment'",
    "\"double\\n\"",
    "\"# no: comment\"",
    "''",
    "\"5\"",
    "'true'",
    "[a, 'b', \"c\", 1]",
    "[]",
    "{}",
    "{a: 1, b: [c]}",
    "{\"a\": 1, 'b':2}",
    "123456789012345678901234567890",
    "9007199254740993",
    "x # comment",
];

const KEYS: &[&str] = &["a", "b", "name", "two words", "a.b/c", "'q'", "\"d\"", "x-y", "1", "yes", "10.0", "a:b"];

impl Generator {
    pub(crate) fn yaml(&mut self) -> String {
        let mut document = if self.rarely(3) {
            self.pick(DOCUMENTS).to_owned()
        } else {
            let mut out = String::new();
            self.block(&mut out, 0, 3);
            out
        };
        // A slip somewhere.
        if self.rarely(4) && !document.is_empty() {
            let places: Vec<usize> = document.char_indices().map(|(place, _)| place).collect();
            let place = self.pick(&places);
            if self.rarely(2) {
                document.remove(place);
            } else {
                document.insert(
                    place,
                    self.pick(&[' ', '\n', ':', '-', '#', '\'', '"', '[', '}', ',', 'x', '|', '>', '\t']),
                );
            }
        }
        document
    }

    /// A list or an object, whose lines are indented so far.
    fn block(&mut self, out: &mut String, indent: usize, depth: usize) {
        let list = self.rarely(2);
        for _ in 0..=self.below(3) {
            if self.rarely(6) {
                out.push_str(self.pick(&["\n", "# comment\n", "   \n"]));
            }
            let before = out.ends_with('-');
            if before {
                out.push(' ');
            } else {
                out.push_str(&" ".repeat(indent));
            }
            if list {
                out.push('-');
            } else {
                out.push_str(self.pick(KEYS));
                out.push(':');
            }
            if depth == 0 || !self.rarely(3) {
                self.leaf(out, indent);
                continue;
            }
            // An element may begin on the line of its dash.
            if list && self.rarely(2) {
                self.block(out, indent + 2, depth - 1);
            } else {
                out.push('\n');
                let further = if list { 2 } else { self.pick(&[0, 2, 2, 4]) };
                self.block(out, indent + further, depth - 1);
            }
        }
    }

    fn leaf(&mut self, out: &mut String, indent: usize) {
        if self.rarely(8) {
            out.push_str(self.pick(&[" |\n", " |-\n", " >\n", " |+\n", " >-\n"]));
            for _ in 0..=self.below(3) {
                out.push_str(&" ".repeat(indent + 2));
                out.push_str(self.pick(&["line", "x: y", "# no comment", " further", "", "5", "- z", "trailing "]));
                out.push('\n');
            }
        } else {
            out.push(' ');
            out.push_str(self.pick(SCALARS));
            out.push('\n');
        }
    }
}
