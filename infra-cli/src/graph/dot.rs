use std::fmt::Write as _;

use super::Picture;
use super::picture::{Box, Frame};

/// The picture in the language of Graphviz.
pub(crate) fn dot(picture: &Picture) -> String {
    let mut out = String::from(
        "digraph stacks {\n  rankdir=LR;\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n  \
         graph [style=rounded, fontname=\"sans-serif\"];\n",
    );
    for (number, frame) in picture.frames.iter().enumerate() {
        self::frame(picture, frame, &format!("cluster_{number}"), "  ", &mut out);
    }
    for (from, to) in &picture.arrows {
        let _ = writeln!(out, "  n{from} -> n{to};");
    }
    out.push_str("}\n");
    out
}

fn frame(picture: &Picture, frame: &Frame, id: &str, indent: &str, out: &mut String) {
    let drawn = !frame.label.is_empty();
    let inner = if drawn { format!("{indent}  ") } else { indent.to_owned() };
    if drawn {
        let _ = writeln!(out, "{indent}subgraph {id} {{\n{inner}label={};", quoted(&frame.label));
    }
    for index in &frame.boxes {
        let label = picture.boxes.get(*index).map(Box::text).unwrap_or_default();
        let _ = writeln!(out, "{inner}n{index} [label={}];", quoted(&label));
    }
    for (number, nested) in frame.frames.iter().enumerate() {
        self::frame(picture, nested, &format!("{id}_{number}"), &inner, out);
    }
    if drawn {
        let _ = writeln!(out, "{indent}}}");
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
