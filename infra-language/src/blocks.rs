//! Terraform's own blocks: what each may hold, what must be there, and how Terraform reads it.
//!
//! Every stage that looks into `lifecycle`, `provisioner`, `variable`, … asks here. The facts are from
//! `internal/configs` of Terraform 1.11 to 1.16.

/// A block that Terraform itself defines.
#[derive(Debug)]
pub struct OwnBlock {
    /// The arguments that it may take.
    pub settings: &'static [Setting],
    /// The blocks that it may hold, by their types.
    pub blocks: &'static [(&'static str, &'static OwnBlock)],
    /// How an argument is read that is not among its own: it may be a provider's, or wrong.
    pub rest: Reading,
    /// Whether `self` means the resource that it belongs to.
    pub own_object: bool,
}

/// An argument of Terraform's own.
#[derive(Debug)]
pub struct Setting {
    /// As it is written before the colon.
    pub name: &'static str,
    /// How it is read.
    pub reading: Reading,
    /// Whether it must be there.
    pub required: bool,
}

/// How Terraform reads an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// An expression.
    Value,
    /// As it stands, before anything is deployed.
    Literal,
    /// A variable's default: as it stands, of the variable's type.
    Default,
    /// One of these bare words, or else an expression.
    Keyword(&'static [&'static str]),
    /// A bare word, or else an expression.
    Word,
    /// A type constraint, such as `list(string)`.
    Type,
    /// An address of something that may be gone.
    Address,
    /// An address of something of this program.
    Target,
    /// Whole objects or attributes of resources.
    Triggers,
    /// `all`, or names of the resource's own attributes.
    Attributes,
    /// Whole objects that must be there first.
    Dependencies,
    /// A provider configuration.
    Provider,
    /// Provider configurations by the names that a module has for them.
    Providers,
}

impl OwnBlock {
    /// The argument of this name.
    pub fn setting(&self, name: &str) -> Option<&'static Setting> {
        self.settings.iter().find(|setting| setting.name == name)
    }

    /// Whether it is a condition and what is said where it does not hold.
    pub fn is_condition(&self) -> bool {
        self.setting("condition").is_some()
    }

    /// How the argument of this name is read.
    pub fn reading(&self, name: &str) -> Reading {
        self.setting(name).map_or(self.rest, |setting| setting.reading)
    }

    /// The block of this name, if it has it.
    pub fn block(&self, name: &str) -> Option<&'static Self> {
        self.blocks.iter().find(|(known, _)| *known == name).map(|(_, block)| *block)
    }

    /// What is known of a block in it: its own, or one whose arguments are read as its are.
    pub fn within(&self, name: &str) -> &'static Self {
        self.block(name).unwrap_or(if self.rest == Reading::Literal { &LITERAL } else { &PLAIN })
    }
}

const fn may(name: &'static str, reading: Reading) -> Setting {
    Setting { name, reading, required: false }
}

const fn must(name: &'static str, reading: Reading) -> Setting {
    Setting { name, reading, required: true }
}

use Reading::{
    Address, Attributes, Default, Dependencies, Keyword, Literal, Provider, Providers, Target, Triggers, Type, Value,
    Word,
};

/// A block of values: a provider's.
pub static PLAIN: OwnBlock = OwnBlock { settings: &[], blocks: &[], rest: Value, own_object: false };
/// A block that is read as it stands, all of it: `terraform`.
pub static LITERAL: OwnBlock = OwnBlock { settings: &[], blocks: &[], rest: Literal, own_object: false };
/// `rules { … }`, which is this language's own.
pub static RULES: OwnBlock = OwnBlock {
    settings: &[may("naming", Keyword(&["none"])), may("tags", Keyword(&["named"]))],
    blocks: &[],
    rest: Word,
    own_object: false,
};

/// What Terraform understands of a managed resource, besides what its provider does.
pub static RESOURCE: OwnBlock = OwnBlock {
    settings: &[
        may("count", Value),
        may("for_each", Value),
        may("depends_on", Dependencies),
        may("provider", Provider),
    ],
    blocks: &[("lifecycle", &LIFECYCLE), ("connection", &CONNECTION), ("provisioner", &PROVISIONER)],
    rest: Value,
    own_object: false,
};
/// The same of a data source or an ephemeral resource, which nothing is made by.
pub static READ: OwnBlock = OwnBlock {
    settings: RESOURCE.settings,
    blocks: &[("lifecycle", &READ_LIFECYCLE), ("connection", &CONNECTION), ("provisioner", &PROVISIONER)],
    rest: Value,
    own_object: false,
};
/// `module`: all but these are inputs of the module.
pub static MODULE: OwnBlock = OwnBlock {
    settings: &[
        must("source", Literal),
        may("version", Literal),
        may("count", Value),
        may("for_each", Value),
        may("depends_on", Dependencies),
        may("provider", Provider),
        may("providers", Providers),
    ],
    blocks: RESOURCE.blocks,
    rest: Value,
    own_object: false,
};
/// What a nested stack takes besides its parameters, or refuses for a reason of its own.
pub static STACK: OwnBlock = OwnBlock {
    settings: &[
        may("count", Value),
        may("for_each", Value),
        may("depends_on", Dependencies),
        may("provider", Provider),
        may("providers", Providers),
    ],
    blocks: &[],
    rest: Value,
    own_object: false,
};

/// `lifecycle` of a managed resource.
pub static LIFECYCLE: OwnBlock = OwnBlock {
    settings: &[
        may("create_before_destroy", Literal),
        may("prevent_destroy", Literal),
        may("ignore_changes", Attributes),
        may("replace_triggered_by", Triggers),
    ],
    blocks: &[("precondition", &CONDITION), ("postcondition", &POSTCONDITION)],
    rest: Literal,
    own_object: false,
};
/// `lifecycle` of a data source or an ephemeral resource.
pub static READ_LIFECYCLE: OwnBlock = OwnBlock {
    settings: &[],
    blocks: &[("precondition", &CONDITION), ("postcondition", &POSTCONDITION)],
    rest: Literal,
    own_object: false,
};
/// `precondition`, `validation` and `assert`.
pub static CONDITION: OwnBlock = OwnBlock {
    settings: &[must("condition", Value), must("error_message", Value)],
    blocks: &[],
    rest: Value,
    own_object: false,
};
/// `postcondition`, which sees what came of the resource.
pub static POSTCONDITION: OwnBlock = OwnBlock { own_object: true, ..CONDITION };

/// How provisioners reach the machine that they set up.
pub static CONNECTION: OwnBlock = OwnBlock {
    settings: &[
        must("host", Value),
        may("type", Literal),
        may("user", Value),
        may("password", Value),
        may("port", Value),
        may("timeout", Value),
        may("script_path", Value),
        may("private_key", Value),
        may("certificate", Value),
        may("agent", Value),
        may("agent_identity", Value),
        may("host_key", Value),
        may("target_platform", Value),
        may("https", Value),
        may("insecure", Value),
        may("use_ntlm", Value),
        may("cacert", Value),
        may("bastion_host", Value),
        may("bastion_host_key", Value),
        may("bastion_port", Value),
        may("bastion_user", Value),
        may("bastion_password", Value),
        may("bastion_private_key", Value),
        may("bastion_certificate", Value),
        may("proxy_scheme", Value),
        may("proxy_host", Value),
        may("proxy_port", Value),
        may("proxy_user_name", Value),
        may("proxy_user_password", Value),
    ],
    blocks: &[],
    rest: Value,
    own_object: true,
};

const WHEN: Setting = may("when", Keyword(&["create", "destroy"]));
const ON_FAILURE: Setting = may("on_failure", Keyword(&["continue", "fail"]));

/// What all provisioners have.
pub static PROVISIONER: OwnBlock =
    OwnBlock { settings: &[WHEN, ON_FAILURE], blocks: &[("connection", &CONNECTION)], rest: Value, own_object: true };
static LOCAL_EXEC: OwnBlock = OwnBlock {
    settings: &[
        must("command", Value),
        may("working_dir", Value),
        may("interpreter", Value),
        may("environment", Value),
        may("quiet", Value),
        WHEN,
        ON_FAILURE,
    ],
    ..PROVISIONER
};
static REMOTE_EXEC: OwnBlock = OwnBlock {
    settings: &[may("inline", Value), may("script", Value), may("scripts", Value), WHEN, ON_FAILURE],
    ..PROVISIONER
};
static FILE: OwnBlock = OwnBlock {
    settings: &[may("source", Value), may("content", Value), must("destination", Value), WHEN, ON_FAILURE],
    ..PROVISIONER
};

/// The provisioners that Terraform has, by their label.
pub static PROVISIONERS: [(&str, &OwnBlock); 3] =
    [("local-exec", &LOCAL_EXEC), ("remote-exec", &REMOTE_EXEC), ("file", &FILE)];

/// An input that is given when Terraform runs.
pub static VARIABLE: OwnBlock = OwnBlock {
    settings: &[
        may("type", Type),
        may("default", Default),
        may("description", Literal),
        may("sensitive", Literal),
        may("nullable", Literal),
        may("ephemeral", Literal),
        may("deprecated", Literal),
        may("const", Literal),
    ],
    blocks: &[("validation", &CONDITION)],
    rest: Literal,
    own_object: false,
};
/// What a stack says to others and on the terminal.
pub static OUTPUT: OwnBlock = OwnBlock {
    settings: &[
        must("value", Value),
        may("description", Literal),
        may("sensitive", Literal),
        may("ephemeral", Literal),
        may("depends_on", Dependencies),
        may("type", Literal),
        may("deprecated", Literal),
    ],
    blocks: &[("precondition", &CONDITION)],
    rest: Literal,
    own_object: false,
};
/// `provider`: all but these are the provider's.
pub static PROVIDER: OwnBlock = OwnBlock {
    settings: &[may("alias", Literal), may("version", Literal)],
    blocks: &[],
    rest: Value,
    own_object: false,
};
/// An object that has a new address now.
pub static MOVED: OwnBlock =
    OwnBlock { settings: &[must("from", Address), must("to", Address)], blocks: &[], rest: Value, own_object: false };
/// An object that exists already, to be taken into the state.
pub static IMPORT: OwnBlock = OwnBlock {
    settings: &[
        must("to", Target),
        may("id", Value),
        may("identity", Value),
        may("provider", Provider),
        may("for_each", Value),
    ],
    blocks: &[],
    rest: Value,
    own_object: false,
};
/// An object that the program gives up, destroyed or left alone.
pub static REMOVED: OwnBlock = OwnBlock {
    settings: &[must("from", Address)],
    blocks: &[("lifecycle", &REMOVED_LIFECYCLE), ("connection", &CONNECTION), ("provisioner", &PROVISIONER)],
    rest: Value,
    own_object: false,
};
static REMOVED_LIFECYCLE: OwnBlock =
    OwnBlock { settings: &[may("destroy", Literal)], blocks: &[], rest: Literal, own_object: false };
/// `check`, besides its data source.
pub static CHECK: OwnBlock =
    OwnBlock { settings: &[], blocks: &[("assert", &CONDITION)], rest: Value, own_object: false };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_ones_own_is_read_as_the_rest_is() {
        assert_eq!(RESOURCE.reading("count"), Value);
        assert_eq!(RESOURCE.reading("cidr_block"), Value);
        assert_eq!(LIFECYCLE.reading("prevent_destory"), Literal);
        assert_eq!(LITERAL.within("backend").reading("bucket"), Literal);
        assert_eq!(RESOURCE.within("ingress").reading("provider"), Value);
        assert_eq!(RESOURCE.within("provisioner").within("connection").reading("type"), Literal);
        assert!(RESOURCE.block("timeouts").is_none());
    }
}
