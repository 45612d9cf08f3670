/// Whose a policy is: what it must say, and may not, depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicySort {
    /// What a user, a group or a role may do: it names resources, and no principals.
    Identity,
    /// Who may assume a role: it names principals, and no resources.
    Trust,
    /// Who may do what with a resource.
    Resource,
    /// What all in an account may do at most: it gives nobody anything.
    Most,
}

/// A way in which a policy lets whoever has it take rights that it does not give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Escalation {
    /// The actions that together do, each on any resource.
    pub actions: Vec<&'static str>,
    /// What they do, as in "whoever has this can …".
    pub reason: &'static str,
    /// What makes them safe.
    pub help: &'static str,
}

/// How long a policy may be, in characters that are no white space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PolicyLimit {
    /// Where nobody asked for more.
    pub by_default: usize,
    /// In any account; the largest number where that is not known.
    pub most: usize,
}
