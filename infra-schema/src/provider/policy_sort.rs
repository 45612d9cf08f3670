/// Whose a policy is: what it must say, and may not, depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicySort {
    /// What a user, a group or a role may do: it names resources, and no principals.
    Identity,
    /// Who may assume a role: it names principals, and no resources.
    Trust,
    /// Who may do what with a resource.
    Resource,
}

/// Whether an argument of this name may be given a policy's document.
pub fn names_policy(name: &str) -> bool {
    name.contains("policy")
}
