//! The picture as one page that needs nothing else: a canvas to look at, and a list and a panel that keyboards and screen readers
//! reach.

use std::collections::HashMap;

use infra_core::synth::Job;
use infra_core::template::{Address, Addresses, Finding, Location};
use serde_json::Value;

use super::Picture;
use super::body::bodies;
use super::layout::{Layout, Place};
use super::picture::Frame;
use crate::object::object;

const PAGE: &str = include_str!("page/page.html");
const STYLE: &str = include_str!("page/page.css");
const SCRIPT: &str = include_str!("page/page.js");

/// The page of a picture in which boxes are resources of these roots.
pub(crate) fn html(picture: &Picture, jobs: &[Job<'_>]) -> String {
    let layout = Layout::of(picture);
    let mut known: HashMap<usize, Value> = HashMap::new();
    for (job, frame) in jobs.iter().zip(&picture.frames) {
        root(job, frame, picture, &mut known);
    }
    let nodes: Vec<Value> = (0..picture.boxes.len())
        .map(|index| {
            let mut node = known.remove(&index).unwrap_or_else(|| {
                let label = picture.boxes.get(index).map(super::picture::Box::text).unwrap_or_default();
                object([("key", label.as_str().into()), ("label", label.as_str().into())])
            });
            let at = layout.boxes.get(&index).copied().unwrap_or_default();
            if let Value::Object(node) = &mut node {
                node.insert("at".to_owned(), place(at));
            }
            node
        })
        .collect();
    let frames: Vec<Value> = layout
        .frames
        .iter()
        .map(|(label, at)| object([("label", label.as_str().into()), ("at", place(*at))]))
        .collect();
    let arrows: Vec<Value> = picture.arrows.iter().map(|(from, to)| vec![*from, *to].into()).collect();
    let data = object([("nodes", nodes.into()), ("frames", frames.into()), ("arrows", arrows.into())]).to_string();
    // Nothing in it may end the element that holds it.
    let data = data.replace('<', "\\u003c");
    let names: Vec<&str> = jobs.iter().map(|job| job.stack.workspace).collect();
    let title = escaped(&names.join(", "));
    let (before, after) = PAGE.split_once("{script}").unwrap_or((PAGE, ""));
    let before = before.replace("{title}", &title).replace("{style}", STYLE);
    let (head, tail) = before.split_once("{data}").unwrap_or((&before, ""));
    [head, &data, tail, SCRIPT, after].concat()
}

/// What is known of the boxes of a root.
fn root(job: &Job<'_>, frame: &Frame, picture: &Picture, known: &mut HashMap<usize, Value>) {
    let table = Addresses::new(job.target.addresses);
    let addresses: Vec<Address<'_>> = table.iter().collect();
    let numbers: HashMap<&str, usize> =
        addresses.iter().enumerate().map(|(index, address)| (address.text, index)).collect();
    let reasons: Vec<String> = table.allows().map(|allow| allow.reason.into_owned()).collect();
    let mut findings: HashMap<usize, Vec<Value>> = HashMap::new();
    for finding in table.findings() {
        for index in &finding.addresses {
            findings.entry(*index).or_default().push(self::finding(&finding, &reasons));
        }
    }
    let mut bodies = bodies(job);
    for index in within(frame) {
        let label = picture.boxes.get(index).map(|one| one.label.as_str()).unwrap_or_default();
        let Some((number, address)) = numbers.get(label).and_then(|number| Some((number, addresses.get(*number)?)))
        else {
            continue;
        };
        let node = object([
            ("key", format!("{}/{label}", job.stack.workspace).into()),
            ("label", label.into()),
            ("root", job.stack.workspace.into()),
            ("within", address.instance.as_ref().into()),
            ("place", shown(address.location)),
            ("holds", address.data.into()),
            ("body", bodies.remove(label).into()),
            ("findings", findings.remove(number).unwrap_or_default().into()),
        ]);
        known.insert(index, node);
    }
}

fn within(frame: &Frame) -> Vec<usize> {
    let inner = frame.frames.iter().flat_map(within);
    frame.boxes.iter().copied().chain(inner).collect()
}

fn finding(finding: &Finding<'_>, reasons: &[String]) -> Value {
    object([
        ("rule", finding.rule.into()),
        ("severity", finding.severity.name().into()),
        ("message", finding.message.as_ref().into()),
        ("help", finding.help.as_ref().into()),
        ("place", shown(finding.location)),
        ("allowed", finding.allow.and_then(|index| reasons.get(index)).map(String::as_str).into()),
    ])
}

fn shown(location: Location<'_>) -> Value {
    if location.file.is_empty() { Value::Null } else { location.to_string().into() }
}

fn place(at: Place) -> Value {
    vec![at.x, at.y, at.width, at.height].into()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
