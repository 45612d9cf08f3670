//! What other languages, and Terraform's users by mistake, call functions that there are under another name.

/// What is meant by a function that there is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant {
    /// The function of this name, with the same arguments.
    Function(&'static str),
    /// Something else, which the text says how to write.
    Written(&'static str),
}

/// What a name means that is a function in Rust, Python, JavaScript, Go's templates or jq, and none here.
pub fn meant(name: &str) -> Option<Meant> {
    use Meant::{Function, Written};
    Some(match name {
        "len" | "size" | "count" | "strlen" | "length_of" => Function("length"),
        "concatenate" | "append" | "extend" | "push" | "chain" => Function("concat"),
        "to_uppercase" | "toupper" | "to_upper" | "uppercase" | "upcase" | "to_ascii_uppercase" => Function("upper"),
        "to_lowercase" | "tolower" | "to_lower" | "lowercase" | "downcase" | "to_ascii_lowercase" => Function("lower"),
        "to_string" | "str" | "string" | "toString" => Function("tostring"),
        "to_number" | "int" | "float" | "number" | "parseInt" | "to_i" => Function("tonumber"),
        "to_list" | "list" | "to_vec" | "collect" => Function("tolist"),
        "to_set" => Function("toset"),
        "to_map" => Function("tomap"),
        "has" | "includes" | "elem" => Function("contains"),
        "contains_key" | "has_key" => Written("write `contains(keys(map), key)`"),
        "get" => Function("lookup"),
        "substring" | "sub" | "slice_str" => Function("substr"),
        "sprintf" | "printf" => Function("format"),
        "sorted" => Function("sort"),
        "reversed" | "rev" => Function("reverse"),
        "unique" | "uniq" | "dedup" => Function("distinct"),
        "ceiling" => Function("ceil"),
        "starts_with" | "startsWith" | "hasPrefix" => Function("startswith"),
        "ends_with" | "endsWith" | "hasSuffix" => Function("endswith"),
        "trim_start" | "ltrim" | "strip_prefix" => Function("trimprefix"),
        "trim_end" | "rtrim" | "strip_suffix" => Function("trimsuffix"),
        "strip" | "trim_all" => Function("trimspace"),
        "json_encode" | "to_json" | "tojson" | "json" | "dumps" => Function("jsonencode"),
        "json_decode" | "from_json" | "fromjson" | "parse_json" | "loads" => Function("jsondecode"),
        "yaml_encode" | "to_yaml" | "toYaml" => Function("yamlencode"),
        "yaml_decode" | "from_yaml" | "fromYaml" => Function("yamldecode"),
        "toml_decode" | "from_toml" | "fromToml" | "parse_toml" => Function("tomldecode"),
        "csv_decode" | "from_csv" | "parse_csv" => Function("csvdecode"),
        "base64_encode" | "b64enc" | "base64" => Function("base64encode"),
        "base64_decode" | "b64dec" => Function("base64decode"),
        "is_empty" | "empty" => Written("write `length(value) == 0`"),
        "first" | "head" => Written("write `[0]` behind it"),
        "last" => Written("write `list[length(list) - 1]`"),
        "map" | "filter" | "iter" | "filter_map" => Written("write `[for x in xs if condition: element]`"),
        "unwrap_or" | "or_default" | "default" | "nvl" | "ifnull" => Function("coalesce"),
        "unwrap" | "expect" | "clone" | "into" | "as_str" | "to_owned" => Written("write the value alone"),
        "env" | "getenv" | "get_env" | "environ" => Written(
            "declare a `variable`, which is given when Terraform runs; `rust(std::env::var(\"NAME\").ok())` is read by `synth`",
        ),
        "read_file" | "readfile" | "read_to_string" | "readFile" | "open" => {
            Written("write `include(\"file\")`; the path is relative to this source file")
        }
        "ref" | "Ref" | "GetAtt" | "get_attr" | "getatt" => Written("name the resource's attribute: `vpc.id`"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_meant_is_a_function_and_what_is_written_none() {
        let known: Vec<&str> = super::super::names().collect();
        for name in ["len", "concatenate", "to_uppercase", "get", "unwrap_or", "base64", "trim_start", "uniq"] {
            assert!(!known.contains(&name), "`{name}` is a function");
            match meant(name) {
                Some(Meant::Function(function)) => assert!(known.contains(&function), "no function `{function}`"),
                other => panic!("`{name}` is {other:?}"),
            }
        }
        assert_eq!(meant("length"), None);
    }
}
