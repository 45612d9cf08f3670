use std::fmt::Write as _;

use super::Picture;

/// The picture in the language of Graphviz.
pub(crate) fn dot(picture: &Picture) -> String {
    let mut out = String::from(
        "digraph stacks {\n  rankdir=LR;\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n  \
         graph [style=rounded, fontname=\"sans-serif\"];\n",
    );
    for (number, root) in picture.roots.iter().enumerate() {
        let _ = writeln!(out, "  subgraph cluster_{number} {{\n    label={};", quoted(&root.label));
        for (inner, frame) in root.frames.iter().enumerate() {
            let framed = !frame.instance.is_empty();
            let indent = if framed { "      " } else { "    " };
            if framed {
                let _ =
                    writeln!(out, "    subgraph cluster_{number}_{inner} {{\n      label={};", quoted(&frame.instance));
            }
            for index in &frame.boxes {
                let label = picture.boxes.get(*index).map(super::picture::Box::text).unwrap_or_default();
                let _ = writeln!(out, "{indent}n{index} [label={}];", quoted(&label));
            }
            if framed {
                out.push_str("    }\n");
            }
        }
        out.push_str("  }\n");
    }
    for (from, to) in &picture.arrows {
        let _ = writeln!(out, "  n{from} -> n{to};");
    }
    out.push_str("}\n");
    out
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
