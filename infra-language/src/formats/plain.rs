/// How many bytes at the front of a text neither JSON nor a template of Terraform's gives a meaning to.
///
/// ```
/// assert_eq!(infra_language::formats::plain("sqs-queue-${x}"), 10);
/// ```
pub fn plain(text: &str) -> usize {
    let is_escaped = |byte: u8| byte < b' ' || matches!(byte, b'"' | b'\\' | b'$' | b'%' | 0x7f);
    text.bytes().position(is_escaped).unwrap_or(text.len())
}
