/// The raw literal of Rust for a text: nothing, where Rust does not take the text so.
///
/// ```
/// # use infra_language::formats::raw_text;
/// assert_eq!(raw_text("a \"b\"").as_deref(), Some("r#\"a \"b\"\"#"));
/// assert_eq!(raw_text("a\r\n"), None);
/// ```
pub fn raw_text(text: &str) -> Option<String> {
    let is_plain = !text.contains('\r') && (text.is_ascii() || !TURNING.iter().any(|turning| text.contains(*turning)));
    is_plain.then(|| {
        let fence = "#".repeat(fence(text));
        format!("r{fence}\"{text}\"{fence}")
    })
}

/// What turns the direction of text: Rust warns of it in a raw literal.
const TURNING: [char; 9] =
    ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

/// So many `#` that they follow no `"` within the text.
fn fence(text: &str) -> usize {
    let mut longest = 0;
    // Of those that follow the quote, if any.
    let mut run = None;
    for byte in text.bytes() {
        run = match (byte, run) {
            (b'"', _) => Some(0),
            (b'#', Some(length)) => Some(length + 1),
            _ => None,
        };
        longest = longest.max(run.unwrap_or(0));
    }
    longest + 1
}
