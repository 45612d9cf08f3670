/// Where the policies of a type stand: of what may do something, or of what something is done with.
///
/// ```
/// use infra_schema::aws::AWS;
///
/// let role = AWS.facts.policy_places("aws_iam_role").unwrap();
/// assert_eq!(role.boundary, Some("permissions_boundary"));
/// assert!(role.links.iter().any(|link| link.ty == "aws_iam_role_policy" && link.to == "role"));
/// assert!(AWS.facts.policy_places("aws_vpc").is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PolicyPlaces {
    /// Arguments of its own that write a policy, each with the block that it is in, or with no text.
    pub own: &'static [(&'static str, &'static str)],
    /// An argument of its own that takes the ARNs of policies.
    pub attached: Option<&'static str>,
    /// The argument that takes the ARN of the policy beyond which no other goes.
    pub boundary: Option<&'static str>,
    /// Resources that give it policies.
    pub links: &'static [PolicyLink],
    /// Resources that put it into groups, which have policies of their own.
    pub groups: &'static [PolicyGroup],
}

/// A type whose resources put others into groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PolicyGroup {
    /// The type.
    pub ty: &'static str,
    /// Its argument that names what is put there, or several of these.
    pub member: &'static str,
    /// Its argument that names the group, or several.
    pub group: &'static str,
}

/// A type whose resources give another a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PolicyLink {
    /// The type.
    pub ty: &'static str,
    /// Its argument that names what has the policy, or several of these.
    pub to: &'static str,
    /// Its argument that writes the policy, or takes its ARN.
    pub policy: &'static str,
    /// Whether that is an ARN.
    pub by_arn: bool,
}
