//! How deep and how large things may be: every limit of the compiler, below all stages.
//!
//! Every stage walks what it is given by recursion, and a macro that runs out of stack takes the whole compilation with it.
//! So each way in has a limit, and the limits are in an order:
//!
//! * tokens (512) travel deeper than the parser reads, so that what is too deep is an error of the parser, at its place;
//! * syntax (64) is the narrowest: later stages may walk a program without counting;
//! * evaluation (200) goes deeper than syntax, because a name leads on to another expression and a stack to a nested one;
//! * checks (64) follow blocks and references as deep as a program can be written; what is deeper is not looked at;
//! * types of a provider (48) come from a file, which may be damaged, and not from the program.
//!
//! Values nest deeper than the expressions that made them, because a name gives a value a place in the next one; so they have
//! a limit of their own (256), below what a thread's stack holds and above what one expression can write.
//!
//! What a whole definition may come to (rounds, instances, resources, the size of its values) is counted as it is evaluated;
//! the limits are far above what people deploy, and low enough that a slip ends in seconds and not in the machine's memory.
//! What no evaluation should cost (sizes that are folded) stands here too. Limits that are Terraform's own, such as
//! the 1024 numbers of `range`, are part of the function that has them.

/// How many groups may be nested in the tokens of a definition that is handed on.
///
/// Far more than the parser takes, and than anybody writes in a `rust(…)`; rustc itself walks tokens by recursion and
/// runs out of stack at some thousand.
pub const TOKEN_DEPTH: usize = 512;

/// How deeply expressions, blocks and items may be nested in a definition.
///
/// Every stage after the parser walks the tree by recursion, on a stack that this keeps small.
pub const SYNTAX_DEPTH: usize = 64;

/// How many operators, or steps of a path, may follow one another: they nest in the tree, although not in the text.
pub const SYNTAX_CHAIN: usize = 200;

/// How deep evaluation goes: through expressions, the names in them, and nested stacks.
///
/// Far above what programs need, far below what a thread's stack holds.
pub const EVALUATION_DEPTH: usize = 200;

/// At which depth of evaluation no further stack is brought in, nor another root looked into: the rest is for its own
/// expressions.
pub const NESTING_DEPTH: usize = 60;

/// What looking into another root counts for: roots read one another through few steps.
pub const REMOTE_STEP: usize = 20;

/// How many instances `count` may make of one stack.
pub const STACK_INSTANCES: usize = 10_000;

/// How deep the blocks of a resource are checked: deeper than any schema that is not recursive, and than any program of one
/// that is can be written.
pub const BLOCK_DEPTH: usize = SYNTAX_DEPTH;

/// How deep a value is searched for the references that it passes on. One that is deeper counts as having none.
pub const REFERENCE_DEPTH: usize = SYNTAX_DEPTH;

/// How deep the types of a provider's attributes, and the blocks of its schema, may be nested in a file.
///
/// Deeper than any provider's go: a damaged file is an error and not the end of the process.
pub const SCHEMA_DEPTH: usize = 48;

/// How many parts one type of a provider may have. A dashboard of AWS, the largest there is, has 29,794.
pub const SCHEMA_TYPE_PARTS: usize = 100_000;

/// How deep the nested attributes of a schema are part of an attribute's type; below, anything goes.
///
/// Deeper than the schema of any provider goes.
pub const NESTED_ATTRIBUTE_DEPTH: usize = 8;

/// How deep the values of a definition may be nested: lists in lists, and expressions that are left to Terraform.
///
/// Later stages walk a value by recursion.
pub const VALUE_DEPTH: usize = 256;

/// How deep the Rust type of a kind's field may be nested, every operator and every `&` counted.
pub const RUST_TYPE_DEPTH: usize = 64;

/// How many rounds the static `for`s of a definition may go through, all together.
pub const STATIC_ROUNDS: usize = 1_000_000;

/// How many nested stacks a definition may bring in, those within them included.
pub const NESTED_INSTANCES: usize = 20_000;

/// How many resources a definition may have, those of its nested stacks included.
pub const RESOURCES: usize = 100_000;

/// How large all values that a definition makes may be together: one for each value, and one more for every
/// [`TEXT_UNIT`] bytes of text.
pub const EVALUATED_SIZE: usize = 8_000_000;

/// How large one value may be, counted in the same way.
pub const VALUE_SIZE: usize = 1_000_000;

/// How many bytes of text count as one value.
pub const TEXT_UNIT: usize = 16;

/// How many values the calls and comparisons of a definition may look at, all together, however often each is looked at.
pub const LOOKED_AT: usize = 20_000_000;

/// How many bytes one text may have that is folded. A template that is longer is an error, a call is left to Terraform.
pub const TEXT_LENGTH: usize = 16 * 1024 * 1024;

/// How many pairs of elements a function may compare while Rust compiles; more are left to Terraform.
pub const COMPARED_PAIRS: usize = 10_000_000;

/// How many addresses that are gone may be compared with new ones, each with each, to say which is likely to be which.
pub const LIKELY_PAIRS: usize = 1_000_000;

/// Behind how many errors of one definition no name is looked for that the author may have meant.
pub const SUGGESTIONS: usize = 100;
/// How many bytes a file may have that a stack includes, or a table that it names: 16 MiB.
///
/// Far more than anything that goes into an argument; what is larger was named by mistake.
pub const FILE_BYTES: u64 = 16 << 20;

/// How many rows `setproduct` may make while Rust compiles; a larger product is left to Terraform.
pub const PRODUCT_ROWS: usize = 10_000;

/// How many cells the rows of `setproduct` may have together; a larger product is left to Terraform.
pub const PRODUCT_CELLS: usize = 10 * PRODUCT_ROWS;

/// How many bytes a pattern and its subject may have to be matched while Rust compiles; longer ones are left to Terraform.
pub const PATTERN_LENGTH: usize = 10_000;

const _: () = assert!(
    NESTING_DEPTH + SYNTAX_DEPTH < EVALUATION_DEPTH
        && SYNTAX_DEPTH < EVALUATION_DEPTH
        && EVALUATION_DEPTH < TOKEN_DEPTH
);
const _: () = assert!(SYNTAX_CHAIN < VALUE_DEPTH && SYNTAX_DEPTH < VALUE_DEPTH);
const _: () = assert!(BLOCK_DEPTH >= SYNTAX_DEPTH && REFERENCE_DEPTH >= SYNTAX_DEPTH);
