//! The signs of a text in a policy.

/// A sign.
pub(super) enum Glyph<'t> {
    /// `*`.
    Any,
    /// `?`.
    One,
    /// `${aws:username}`, or `&{aws:username}` in blocks: what IAM fills in.
    Variable,
    /// A letter that stands for itself.
    Letter(&'t str),
}

/// Shows each sign of a text.
pub(super) fn glyphs<'t>(text: &'t str, see: &mut dyn FnMut(Glyph<'t>)) {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_variable = rest.starts_with("${") || rest.starts_with("&{");
        let end = if is_variable { rest.find('}').map_or(rest.len(), |end| end + 1) } else { first.len_utf8() };
        let (sign, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        see(match sign {
            _ if is_variable => Glyph::Variable,
            "*" => Glyph::Any,
            "?" => Glyph::One,
            letter => Glyph::Letter(letter),
        });
        rest = after;
    }
}
