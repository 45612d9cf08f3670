use std::hash::{Hash, Hasher};

/// The family a [`Code`] belongs to: the folder of its file, and the chapter of the pages that list it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The text is not the language.
    Syntax,
    /// A path to another definition does not lead to one, or not in a usable way.
    Link,
    /// The provider's schema says otherwise.
    Schema,
    /// A name, reference or address is wrong.
    References,
    /// An expression cannot mean anything.
    Expressions,
    /// A value that AWS does not take.
    Values,
    /// Names of things.
    Naming,
    /// Secrets and sensitive values.
    Secrecy,
    /// Encryption, least privilege, exposure.
    Security,
    /// Running it: sizes, zones, health, destroying.
    Operability,
    /// The house's own rules.
    House,
    /// What is deployed, and what an edit would do to it.
    Deployed,
}

impl Family {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Syntax,
        Self::Link,
        Self::Schema,
        Self::References,
        Self::Expressions,
        Self::Values,
        Self::Naming,
        Self::Secrecy,
        Self::Security,
        Self::Operability,
        Self::House,
        Self::Deployed,
    ];

    /// The family's name as pages and folders carry it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Link => "link",
            Self::Schema => "schema",
            Self::References => "references",
            Self::Expressions => "expressions",
            Self::Values => "values",
            Self::Naming => "naming",
            Self::Secrecy => "secrecy",
            Self::Security => "security",
            Self::Operability => "operability",
            Self::House => "house",
            Self::Deployed => "deployed",
        }
    }
}

/// A documented example: the source of one or more `stack!`/`#[resource]` definitions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example(pub &'static str);

/// One kind of mistake, with its documentation: what `explain` prints, what the generated page lists, and what the
/// tests run.
///
/// Each is a `static` item in a file of its name, and they are compared by name. `infra_compiler::codes` lists them all.
#[derive(Debug, Clone, Copy)]
pub struct Code {
    /// The name in `snake_case`, as in `error: [name] …`, `#[allow(name, …)]` and `explain name`.
    pub name: &'static str,
    /// Where it belongs.
    pub family: Family,
    /// One line: what is wrong.
    pub summary: &'static str,
    /// A paragraph or two: why it matters and what to do.
    pub why: &'static str,
    /// Sources that must each report this code and no other.
    ///
    /// In the source, a comment line under the wrong token holds carets under it: `// ^^^^ `.
    pub fails: &'static [Example],
    /// Sources close to the failing ones that must be silent.
    pub passes: &'static [Example],
    /// Where the fact comes from, if not from the language itself.
    pub source: &'static str,
    /// Whether `#[allow(name, reason = "…")]` and `rules { … }` may silence it.
    pub allowable: bool,
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Code {}

impl Hash for Code {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}
