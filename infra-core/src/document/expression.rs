//! The references in Terraform's texts: `${aws_vpc.main.id}` and the like.

use std::collections::BTreeSet;

/// Adds the chains `a.b.c` of every `${…}` and `%{…}` of a template.
pub(super) fn of_template(text: &str, found: &mut BTreeSet<String>) {
    Scanner { text, at: 0 }.template(None, found);
}

/// Adds the chains of an expression as a whole: what stands in `depends_on`.
pub(super) fn of_expression(text: &str, found: &mut BTreeSet<String>) {
    Scanner { text, at: 0 }.expression(false, found);
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl Scanner<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.rest().chars().next()?;
        self.at += c.len_utf8();
        Some(c)
    }

    /// Text with interpolations, up to its end or the quote around it.
    fn template(&mut self, quote: Option<char>, found: &mut BTreeSet<String>) {
        loop {
            let rest = self.rest();
            if rest.starts_with("$${") || rest.starts_with("%%{") {
                self.at += 3;
            } else if rest.starts_with("${") || rest.starts_with("%{") {
                self.at += 2;
                self.expression(true, found);
            } else {
                match self.next() {
                    None => return,
                    Some('\\') if quote.is_some() => {
                        self.next();
                    }
                    c if c == quote => return,
                    Some(_) => {}
                }
            }
        }
    }

    /// An expression, up to its end or the brace that closes it.
    fn expression(&mut self, braced: bool, found: &mut BTreeSet<String>) {
        let mut depth = 0_usize;
        while let Some(c) = self.next() {
            match c {
                '"' => self.template(Some('"'), found),
                '{' => depth += 1,
                '}' if braced && depth == 0 => return,
                '}' => depth = depth.saturating_sub(1),
                c if c.is_ascii_alphabetic() || c == '_' => {
                    self.at -= c.len_utf8();
                    let chain = self.chain();
                    if chain.contains('.') {
                        found.insert(chain);
                    }
                }
                // A number, or an attribute behind an index: no beginning of a chain.
                c if c.is_ascii_digit() || c == '.' => self.skip_word(),
                _ => {}
            }
        }
    }

    fn word(&mut self) -> String {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
        let word = rest.get(..end).unwrap_or_default().to_owned();
        self.at += end;
        word
    }

    fn skip_word(&mut self) {
        self.word();
    }

    /// Names joined by dots.
    fn chain(&mut self) -> String {
        let mut chain = self.word();
        while self.rest().starts_with('.') {
            let dot = self.at;
            self.at += 1;
            let next = self.word();
            if next.is_empty() {
                self.at = dot + 1;
                break;
            }
            chain.push('.');
            chain.push_str(&next);
        }
        chain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let mut found = BTreeSet::new();
        of_template(text, &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn interpolations_are_searched_and_texts_are_not() {
        assert_eq!(found("aws_vpc.main.id"), [""; 0]);
        assert_eq!(found("a ${aws_vpc.main.id} b ${var.x}"), ["aws_vpc.main.id", "var.x"]);
        assert_eq!(found("$${aws_vpc.main.id}"), [""; 0]);
        assert_eq!(found(r#"${upper("a.b ${c.d} \" e.f")}"#), ["c.d"]);
        assert_eq!(found("${{for k, v in aws_subnet.a : k => v.id}}${x.y}"), ["aws_subnet.a", "v.id", "x.y"]);
        assert_eq!(found("${aws_lb.a[0].dns_name}${aws_subnet.b[*].id}${1.5}"), ["aws_lb.a", "aws_subnet.b"]);
        assert_eq!(found("${"), [""; 0]);
    }
}
