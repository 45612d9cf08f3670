use infra_template::{self as template, Addresses, FindingNote, Location};

use super::{Found, Inventory};
use crate::{
    Span,
    render::Address,
    spans::{Place, Spans},
};

impl Inventory {
    /// The table of these addresses that a template carries; [`Addresses`] reads it.
    pub fn table(&self, addresses: &[Address], spans: &Spans) -> String {
        let place = |span: Span| spans.place(span);
        let places: Vec<Option<Place>> = addresses.iter().map(|address| place(address.span)).collect();
        let resources = self.resources.iter().map(Some).chain(std::iter::repeat(None));
        let addresses: Vec<template::Address<'_>> = addresses
            .iter()
            .zip(&places)
            .zip(resources)
            .map(|((address, place), facts)| template::Address {
                text: &address.text,
                location: location(place.as_ref()),
                refers: address.references.clone(),
                instance: (*address.instance).into(),
                data: facts.and_then(|facts| facts.data),
                name: facts.and_then(|facts| facts.name.clone()),
            })
            .collect();
        let places: Vec<Option<Place>> = self.allows.iter().map(|allowed| place(allowed.span)).collect();
        let allows = self.allows.iter().zip(&places).map(|(allowed, place)| template::Allow {
            rule: &allowed.rule,
            reason: (*allowed.reason).into(),
            location: location(place.as_ref()),
            addresses: allowed.addresses.clone(),
        });
        let allows: Vec<template::Allow<'_>> = allows.collect();
        let places: Vec<Option<Place>> = self.findings.iter().map(|found| place(found.diagnostic.span)).collect();
        let second = |found: &Found| found.diagnostic.notes.iter().map(|note| place(note.span)).collect();
        let seconds: Vec<Vec<Option<Place>>> = self.findings.iter().map(second).collect();
        let findings: Vec<template::Finding<'_>> = self
            .findings
            .iter()
            .zip(&places)
            .zip(&seconds)
            .map(|((found, place), seconds)| finding(found, place.as_ref(), seconds))
            .collect();
        Addresses::table(&addresses, &allows, &findings, &self.rules())
    }
}

/// `seconds` are the places of its notes.
fn finding<'a>(found: &'a Found, place: Option<&'a Place>, seconds: &'a [Option<Place>]) -> template::Finding<'a> {
    let Found { diagnostic, addresses, allow } = found;
    let notes = diagnostic.notes.iter().zip(seconds).map(|(note, place)| FindingNote {
        text: note.text.as_str().into(),
        location: place.as_ref().map(|place| location(Some(place))),
    });
    template::Finding {
        rule: diagnostic.name(),
        severity: diagnostic.severity,
        message: diagnostic.message.as_str().into(),
        help: diagnostic.help.join("\n").into(),
        location: location(place),
        addresses: addresses.clone(),
        allow: allow.map(Into::into),
        notes: notes.collect(),
    }
}

/// Where nothing is known, all of it is empty or zero.
fn location(place: Option<&Place>) -> Location<'_> {
    let number = |of: usize| u32::try_from(of).unwrap_or(0);
    place.map_or_else(Location::default, |place| Location {
        file: &place.file,
        line: number(place.line),
        column: number(place.column),
    })
}
