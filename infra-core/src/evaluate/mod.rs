//! Evaluation: everything static folded, `for` and `if` unrolled, nested stacks and kinds inlined.

mod program;

pub use program::{
    Allow, Argument, ArgumentValue, Block, Body, CheckBlock, Dynamic, Evaluated, Instance, Meta, Module, Output,
    Provider, Refactoring, Remote, RequiredProvider, Resource, Variable,
};
