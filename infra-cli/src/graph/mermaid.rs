use std::fmt::Write as _;

use super::Picture;
use super::picture::{Box, Frame};

/// The picture as Mermaid's text, which Markdown can hold.
pub(crate) fn mermaid(picture: &Picture) -> String {
    let mut out = String::from("flowchart LR\n");
    for (number, frame) in picture.frames.iter().enumerate() {
        self::frame(picture, frame, &format!("s{number}"), "  ", &mut out);
    }
    for (from, to) in &picture.arrows {
        let _ = writeln!(out, "  n{from} --> n{to}");
    }
    out
}

fn frame(picture: &Picture, frame: &Frame, id: &str, indent: &str, out: &mut String) {
    let drawn = !frame.label.is_empty();
    let inner = if drawn { format!("{indent}  ") } else { indent.to_owned() };
    if drawn {
        let _ = writeln!(out, "{indent}subgraph {id}[{}]", quoted(&frame.label));
    }
    for index in &frame.boxes {
        let label = picture.boxes.get(*index).map(Box::text).unwrap_or_default();
        let _ = writeln!(out, "{inner}n{index}[{}]", quoted(&label));
    }
    for (number, nested) in frame.frames.iter().enumerate() {
        self::frame(picture, nested, &format!("{id}_{number}"), &inner, out);
    }
    if drawn {
        let _ = writeln!(out, "{indent}end");
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "#quot;"))
}
