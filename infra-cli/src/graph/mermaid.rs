use std::fmt::Write as _;

use super::Picture;

/// The picture as Mermaid's text, which Markdown can hold.
pub(crate) fn mermaid(picture: &Picture) -> String {
    let mut out = String::from("flowchart LR\n");
    for (number, root) in picture.roots.iter().enumerate() {
        let _ = writeln!(out, "  subgraph s{number}[{}]", quoted(&root.label));
        for (inner, frame) in root.frames.iter().enumerate() {
            let framed = !frame.instance.is_empty();
            let indent = if framed { "      " } else { "    " };
            if framed {
                let _ = writeln!(out, "    subgraph s{number}_{inner}[{}]", quoted(&frame.instance));
            }
            for index in &frame.boxes {
                let label = picture.boxes.get(*index).map(super::picture::Box::text).unwrap_or_default();
                let _ = writeln!(out, "{indent}n{index}[{}]", quoted(&label));
            }
            if framed {
                out.push_str("    end\n");
            }
        }
        out.push_str("  end\n");
    }
    for (from, to) in &picture.arrows {
        let _ = writeln!(out, "  n{from} --> n{to}");
    }
    out
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "#quot;"))
}
