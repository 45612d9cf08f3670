use infra_core::evidence::SourcePlace;
use serde_json::{Value, json};

/// Where something stands in the source; `None` if that is not known.
pub(super) fn physical(place: &SourcePlace) -> Option<Value> {
    let SourcePlace { file, line, column } = place;
    if file.is_empty() {
        return None;
    }
    let mut physical = json!({ "artifactLocation": artifact(file) });
    if *line > 0 && *column > 0 {
        physical["region"] = json!({ "startLine": line, "startColumn": column });
    }
    Some(physical)
}

/// What a finding is about.
pub(super) fn logical(workspace: &str, address: &str) -> Value {
    json!({ "name": address, "fullyQualifiedName": format!("{workspace}/{address}"), "kind": "resource" })
}

/// Files of the program are relative to the folder in which cargo compiles it: that of the crate, or of its workspace. Those
/// of other crates have a whole path.
fn artifact(file: &str) -> Value {
    let path = file.replace('\\', "/");
    if path.starts_with('/') {
        json!({ "uri": format!("file://{}", encoded(&path)) })
    } else if path.split('/').next().is_some_and(|first| first.len() == 2 && first.ends_with(':')) {
        // A drive of Windows.
        let (drive, rest) = path.split_at(2);
        json!({ "uri": format!("file:///{drive}{}", encoded(rest)) })
    } else {
        json!({ "uri": encoded(&path), "uriBaseId": "%SRCROOT%" })
    }
}

/// A path as a URI has it.
fn encoded(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(file: &str, line: u32) -> Option<Value> {
        physical(&SourcePlace { file: file.to_owned(), line, column: 3 })
    }

    #[test]
    fn paths_become_uris() {
        let uri = |file: &str| at(file, 1).map(|physical| physical["artifactLocation"]["uri"].clone());
        assert_eq!(uri("src/main.rs"), Some(json!("src/main.rs")));
        assert_eq!(uri("src\\a b#é.rs"), Some(json!("src/a%20b%23%C3%A9.rs")));
        assert_eq!(uri("/home/a/lib.rs"), Some(json!("file:///home/a/lib.rs")));
        assert_eq!(uri("C:\\a\\lib.rs"), Some(json!("file:///C:/a/lib.rs")));
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        assert_eq!(at("", 1), None);
        let physical = at("src/main.rs", 0).unwrap_or_default();
        assert_eq!(physical, json!({ "artifactLocation": { "uri": "src/main.rs", "uriBaseId": "%SRCROOT%" } }));
    }
}
