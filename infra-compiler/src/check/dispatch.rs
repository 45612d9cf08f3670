//! Checks by what they look at: a list of functions for each kind of thing, apart for checks of single types.

use rustc_hash::FxHashMap;

use super::{
    Check, Types,
    looks_at::{
        LooksAt, OnArgument, OnAttribute, OnAttributeAsBlock, OnBlock, OnBody, OnMeta, OnOutput, OnOwnBody,
        OnPhysicalName, OnPolicy, OnProgram, OnRefused, OnResource, OnSetting, OnUnusedAllow,
    },
};
use crate::mode::Mode;

/// Functions by what they are shown, as [`LooksAt`] has it.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) program: Vec<OnProgram>,
    pub(super) resource: Vec<OnResource>,
    pub(super) physical_name: Vec<OnPhysicalName>,
    pub(super) meta: Vec<OnMeta>,
    pub(super) own_body: Vec<OnOwnBody>,
    pub(super) body: Vec<OnBody>,
    pub(super) argument: Vec<OnArgument>,
    pub(super) attribute: Vec<OnAttribute>,
    pub(super) policy: Vec<OnPolicy>,
    pub(super) refused: Vec<OnRefused>,
    pub(super) block: Vec<OnBlock>,
    pub(super) attribute_as_block: Vec<OnAttributeAsBlock>,
    pub(super) output: Vec<OnOutput>,
    pub(super) setting: Vec<(&'static str, OnSetting)>,
    pub(super) unused_allow: Vec<OnUnusedAllow>,
}

impl Table {
    fn add(&mut self, looks_at: &LooksAt) {
        match *looks_at {
            LooksAt::Program(look) => self.program.push(look),
            LooksAt::Resource(look) => self.resource.push(look),
            LooksAt::PhysicalName(look) => self.physical_name.push(look),
            LooksAt::Meta(look) => self.meta.push(look),
            LooksAt::OwnBody(look) => self.own_body.push(look),
            LooksAt::Body(look) => self.body.push(look),
            LooksAt::Argument(look) => self.argument.push(look),
            LooksAt::Attribute(look) => self.attribute.push(look),
            LooksAt::Policy(look) => self.policy.push(look),
            LooksAt::Refused(look) => self.refused.push(look),
            LooksAt::Block(look) => self.block.push(look),
            LooksAt::AttributeAsBlock(look) => self.attribute_as_block.push(look),
            LooksAt::Output(look) => self.output.push(look),
            LooksAt::Setting(name, look) => self.setting.push((name, look)),
            LooksAt::UnusedAllow(look) => self.unused_allow.push(look),
        }
    }
}

/// The functions of all checks.
#[derive(Debug, Default)]
pub(super) struct Dispatch {
    /// Of the checks that look at any type, and at what belongs to none.
    pub(super) all: Table,
    of_type: FxHashMap<Mode, FxHashMap<&'static str, Table>>,
}

impl Dispatch {
    pub(super) fn new(checks: impl Iterator<Item = &'static Check>) -> Self {
        let mut dispatch = Self::default();
        for check in checks {
            for looks_at in check.looks_at {
                dispatch.add(check.types, looks_at);
            }
        }
        dispatch
    }

    fn add(&mut self, types: Types, looks_at: &LooksAt) {
        use LooksAt::{Output, Program, Setting, UnusedAllow};
        match types {
            Types::Of(mode, names) if !matches!(looks_at, Program(_) | Output(_) | Setting(..) | UnusedAllow(_)) => {
                let tables = self.of_type.entry(mode).or_default();
                for name in names {
                    tables.entry(name).or_default().add(looks_at);
                }
            }
            _ => self.all.add(looks_at),
        }
    }

    /// What looks at things of a type.
    pub(super) fn of_type(&self, mode: Mode, name: &str) -> Looks<'_> {
        Looks { all: &self.all, of_type: self.of_type.get(&mode).and_then(|tables| tables.get(name)) }
    }

    /// What looks at things of no type.
    pub(super) const fn untyped(&self) -> Looks<'_> {
        Looks { all: &self.all, of_type: None }
    }
}

/// What looks at things of one type: found once, for all that belongs to a resource.
#[derive(Clone, Copy)]
pub(super) struct Looks<'d> {
    all: &'d Table,
    of_type: Option<&'d Table>,
}

impl<'d> Looks<'d> {
    /// The functions of one of the lists.
    pub(super) fn of<F: Copy + 'd>(self, list: fn(&Table) -> &Vec<F>) -> impl Iterator<Item = F> + use<'d, F> {
        list(self.all).iter().chain(self.of_type.into_iter().flat_map(list)).copied()
    }
}
