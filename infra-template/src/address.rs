use std::borrow::Cow;
use std::fmt;

use super::{SUFFIX, Suffix};

/// An address of a document, and what commands need to know of what stands behind it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address<'a> {
    /// `aws_vpc.network_main`, `data.aws_ami.main`, `var.x`, `output.x`, …
    pub text: &'a str,
    /// Where it is declared.
    pub location: Location<'a>,
    /// The indexes of the addresses that it refers to, sorted.
    pub refers: Vec<usize>,
    /// The way to the stack instance that declares it, `network.endpoints`; empty for the root.
    pub instance: Cow<'a, str>,
    /// What is lost with it: `the objects`; `None` if it holds no data, as far as is known.
    pub data: Option<&'a str>,
    /// The name that it has where it is deployed, if its type has one that is known before Terraform runs.
    pub name: Option<PhysicalName<'a>>,
}

/// A place in the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Location<'a> {
    /// The file, as the compiler names it.
    pub file: &'a str,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}

/// As compilers and editors write it: `file:line:column`.
impl fmt::Display for Location<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// The name of a resource outside of Terraform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalName<'a> {
    /// Where no two of its type may have one name.
    pub scope: NameScope<'a>,
    /// The name, with the mark [`SUFFIX`] where the suffix will stand.
    pub pattern: Cow<'a, str>,
    /// Where a second of this name cannot be, so that roots of one program can be compared: two names in one place must
    /// differ. `None` if names may repeat, or the place is known only later.
    pub place: Option<Cow<'a, str>>,
}

impl PhysicalName<'_> {
    /// The name in this environment.
    ///
    /// ```
    /// use infra_template::{NameScope, PhysicalName, SUFFIX};
    ///
    /// let name = PhysicalName { scope: NameScope::Region, pattern: format!("lb-{SUFFIX}").into(), place: None };
    /// assert_eq!(name.stamped(&"dev".parse()?), "lb-dev");
    /// # Ok::<(), infra_template::InvalidSuffix>(())
    /// ```
    pub fn stamped(&self, suffix: &Suffix) -> String {
        self.pattern.replace(SUFFIX, suffix.as_str())
    }
}

/// Where no two resources of one type may have one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameScope<'a> {
    /// Everywhere, whoever made them.
    Global,
    /// Within an account, in all its regions.
    Account,
    /// A region of an account.
    Region,
    /// Whatever this attribute refers to: `vpc_id`.
    Within(&'a str),
    /// Names may repeat.
    Free,
}
