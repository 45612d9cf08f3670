use std::fmt::Write as _;

/// Bytes as lower-case hexadecimal digits, as digests are written.
///
/// ```
/// assert_eq!(infra_template::hexadecimal(&[0, 255]), "00ff");
/// ```
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
