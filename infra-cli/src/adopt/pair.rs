use crate::Failure;

/// An address, and by which id the provider finds what exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) address: String,
    pub(crate) id: String,
}

impl Pair {
    /// Words of a command line, two by two.
    pub(crate) fn of_words(words: &[String]) -> Result<Vec<Self>, Failure> {
        let (pairs, rest) = words.as_chunks::<2>();
        if let Some(address) = rest.first() {
            return Err(
                Failure::usage(format!("`{address}` has no id")).help("write `ADDRESS ID`, for each resource both")
            );
        }
        Ok(pairs.iter().map(|[address, id]| Self { address: address.clone(), id: id.trim().to_owned() }).collect())
    }

    /// Lines of a file, an address and an id each; a line of an address alone is one that nobody has filled in.
    pub(crate) fn of_lines(text: &str) -> Vec<Self> {
        let line = |line: &str| {
            let (address, id) = split(line);
            (!id.is_empty()).then(|| Self { address: address.to_owned(), id: id.to_owned() })
        };
        text.lines().map(str::trim).filter(|line| !line.starts_with('#')).filter_map(line).collect()
    }
}

/// An address and what stands behind it; its keys may hold spaces.
fn split(line: &str) -> (&str, &str) {
    let (mut quoted, mut escaped) = (false, false);
    for (at, character) in line.char_indices() {
        match character {
            '"' if !escaped => quoted = !quoted,
            c if c.is_whitespace() && !quoted => {
                let (address, id) = line.split_at(at);
                return (address, id.trim());
            }
            _ => {}
        }
        escaped = character == '\\' && !escaped;
    }
    (line, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read() {
        let text = "# network\naws_vpc.main\tvpc-1\n\naws_eip.none\n  aws_eip.a[\"x \\\" y\"]   eipalloc-1 b  \n";
        let pairs = Pair::of_lines(text);
        let read: Vec<(&str, &str)> = pairs.iter().map(|pair| (pair.address.as_str(), pair.id.as_str())).collect();
        assert_eq!(read, [("aws_vpc.main", "vpc-1"), ("aws_eip.a[\"x \\\" y\"]", "eipalloc-1 b")]);
    }
}
