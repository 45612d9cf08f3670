/// What a path in `rules { … }` leads to, for people to read: nothing of it is asked while a program runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleOrPack {
    /// A rule.
    Rule(RuleDocs),
    /// A pack.
    Pack(PackDocs),
}

/// What explains a rule that `rule!` defines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleDocs {
    /// As messages, levels and `#[allow(…)]` name it: `queue_key`.
    pub name: &'static str,
    /// What it finds, if nobody says otherwise: `deny`, `warn` or `allow`.
    pub level: &'static str,
    /// Its documentation: the first line says what is wanted, the rest why.
    pub docs: &'static str,
    /// How to mend what it finds, as the rule says it.
    pub help: &'static str,
    /// Items of roots in which it finds something.
    pub fails: &'static [&'static str],
    /// Items of roots in which it finds nothing.
    pub passes: &'static [&'static str],
}

/// What explains a pack of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PackDocs {
    /// Its name as a Rust item: `Baseline`.
    pub name: &'static str,
    /// Its documentation.
    pub docs: &'static str,
    /// What is in it.
    pub rules: &'static [&'static RuleOrPack],
}
