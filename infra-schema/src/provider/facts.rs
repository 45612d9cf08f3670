use std::rc::Rc;

use super::{Combination, Escalation, Identifier, PhysicalName, PolicyLimit, PolicyPlaces, PolicySort};
use crate::{
    Text,
    mode::Mode,
    policies,
    values::{Replacement, Table},
};

/// What is known of a provider's types beyond their schema.
///
/// An implementation overrides what it knows, and answers with nothing for any type that it does not. It is asked about
/// thousands of types and for every argument of a program: it decodes its facts when they are first asked for, keeps
/// them, and hands out references.
pub trait Facts: Sync {
    /// Who runs what the provider makes, as messages call it.
    fn service(&self) -> &'static str {
        "the provider"
    }

    /// The attributes that identify what a type makes or reads, and as what, in order of preference.
    fn identifiers(&self, _ty: &str) -> &'static [(&'static str, Identifier)] {
        &[]
    }

    /// The identifiers that an attribute takes, by the path of blocks to it.
    fn takes(&self, _ty: &str, _path: &[&str], _attribute: &str) -> &'static [Identifier] {
        &[]
    }

    /// The name under which what a resource type makes is known outside of Terraform.
    fn physical_name(&self, _ty: &str) -> Option<&'static PhysicalName> {
        None
    }

    /// Which arguments of a type go together, exclude one another, or must be there.
    fn combinations(&self, _mode: Mode, _ty: &str) -> &'static [Combination] {
        &[]
    }

    /// The members that the provider requires in each object of an attribute that may be written as blocks: of such a
    /// one the schema does not say.
    fn required_members(&self, _ty: &str, _attribute: &str) -> &'static [&'static str] {
        &[]
    }

    /// What replaces a deprecated attribute or block, by its path with dots, or, with an empty path, a deprecated type:
    /// what follows "use" in a message.
    fn replacement(&self, _ty: &str, _path: &str) -> Option<&'static str> {
        None
    }

    /// Which values the arguments of its types take, at a version in full.
    fn values(&self, _version: &str) -> Option<Table<'static>> {
        None
    }

    /// The names that are known under a key of one of its tables of lists: of the metrics of a namespace, of the actions of
    /// a service. Nothing is said of a key that is in none.
    fn listed(&self, _table: &str, _key: &str) -> Option<Rc<[Text]>> {
        None
    }

    /// Whether an argument takes a text of JSON, at a version in full and by the path of blocks to it: then an object or a list
    /// may be written there.
    fn takes_document(&self, version: &str, mode: Mode, ty: &str, path: &[&str], argument: &str) -> bool {
        let Some(mut node) = self.values(version).and_then(|table| table.of_type(mode, ty).ok().flatten()) else {
            return false;
        };
        for block in path {
            let inner = node.inner().unwrap_or_default().into_iter().find(|(name, _)| name == block);
            let Some((_, found)) = inner else { return false };
            node = found;
        }
        let known = node.arguments().unwrap_or_default();
        known.iter().any(|(name, taken)| *name == argument && taken.is_document())
    }

    /// Whether an argument of a resource may be given a policy's document.
    fn takes_policy(&self, _ty: &str, attribute: &str) -> bool {
        attribute.contains("policy")
    }

    /// Whose the policy is that an argument of a resource takes; nothing if it takes none, or if that is not known.
    fn policy_sort(&self, _ty: &str, _attribute: &str) -> Option<PolicySort> {
        None
    }

    /// The actions of policies that a service has, by the prefix with which they begin.
    fn policy_actions(&self, _prefix: &str) -> Option<Rc<[Text]>> {
        None
    }

    /// The prefixes of all services that have actions.
    fn policy_services(&self) -> Option<Rc<[Text]>> {
        None
    }

    /// What is known of the actions of policies: the resources that they take, the keys of conditions.
    fn policies(&self) -> Option<policies::Table<'static>> {
        None
    }

    /// The prefix of the keys of conditions that every service knows.
    fn global_keys(&self) -> &'static str {
        ""
    }

    /// Whether a documented key of conditions comes with requests for single actions alone: not with every request, nor with the
    /// one who asks, nor with the tags of what is asked for.
    fn is_key_of_actions(&self, _key: &str) -> bool {
        false
    }

    /// Whether an action of a service needs all of the sorts of resources that it requires, not one of them.
    fn needs_all_required(&self, _service: &str) -> bool {
        false
    }

    /// How long the policy may be that an argument of a resource takes, beside others: `argument` says what is known of one of them,
    /// with an empty text where it is not written.
    fn policy_limit(
        &self,
        _ty: &str,
        _attribute: &str,
        _argument: &dyn Fn(&str) -> Option<Text>,
    ) -> Option<PolicyLimit> {
        None
    }

    /// Where the policies of a type stand; nothing where that is not known of it, or it has none.
    fn policy_places(&self, _ty: &str) -> Option<&'static PolicyPlaces> {
        None
    }

    /// Whether nobody may do anything with what a service has, by the prefix of its actions, unless its own policy says so: neither
    /// who has a policy for it, nor the account that it is in.
    fn own_policy_decides(&self, _prefix: &str) -> bool {
        false
    }

    /// An action that certainly needs another besides, and that other one; nothing if what is asked for is none.
    fn dependent(&self, _action: &str) -> Option<(&'static str, &'static str)> {
        None
    }

    /// Ways in which policies let whoever has them take more rights, the most telling first.
    fn escalations(&self) -> &'static [Escalation] {
        &[]
    }

    /// The form of the `arn` of a resource type, with placeholders: `arn:${Partition}:s3:::${BucketName}`.
    fn arn_form(&self, _ty: &str) -> Option<&'static str> {
        None
    }

    /// What is lost with a resource of this type, as in "holds the objects"; nothing if it certainly holds no data, or if that
    /// is not known.
    fn data(&self, _ty: &str) -> Option<&'static str> {
        None
    }

    /// The argument that says in which region things are made, of the provider's configuration and of resources.
    fn region(&self) -> Option<&'static str> {
        None
    }

    /// The data source whose blocks are the statements of a policy, which it gives as `json`.
    fn policy_document(&self) -> Option<&'static str> {
        None
    }

    /// What of the provider's configuration says nothing of the account in which things are made.
    fn beside_the_account(&self) -> &'static [&'static str] {
        &[]
    }

    /// The attributes of a type that are secrets although the schema does not call them sensitive, by the names that lead there, with
    /// a `.` between.
    fn secrets(&self, _ty: &str) -> Vec<&'static str> {
        Vec::new()
    }

    /// Whether an attribute is one of these, by the names that lead there.
    fn is_secret(&self, ty: &str, path: &[&str]) -> bool {
        self.secrets(ty).iter().any(|known| known.split('.').eq(path.iter().copied()))
    }

    /// Whether an attribute or block is one of these, is in one, or has one in it.
    fn touches_secret(&self, ty: &str, path: &[&str]) -> bool {
        self.secrets(ty).iter().any(|known| known.split('.').zip(path).all(|(known, name)| known == *name))
    }

    /// Whether an attribute is no secret although the schema calls it sensitive.
    fn is_public(&self, _ty: &str, _attribute: &str) -> bool {
        false
    }

    /// How a resource or data source keeps what an attribute holds, by what its other arguments are known to be; nothing if
    /// that does not depend on them, or is not known.
    fn keeps(
        &self,
        _mode: Mode,
        _ty: &str,
        _attribute: &str,
        _argument: &dyn Fn(&str) -> Option<Text>,
    ) -> Option<Keeps> {
        None
    }

    /// Whether the provider refuses an `id` on every resource, although the schema calls it optional.
    fn refuses_id(&self) -> bool {
        false
    }
}

/// How a value is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeps {
    /// For all to read; with what to write so that it is not.
    InClear(&'static str),
    /// For those alone who may use its key.
    Encrypted,
}

/// What is known of the types of a provider that nothing is known of.
pub const NOTHING: &dyn Facts = &Nothing;

struct Nothing;

impl Facts for Nothing {}

impl dyn Facts {
    /// Whether a change makes the provider replace the resource: delete it, and make another one.
    ///
    /// The path is the way to an argument or block with its names joined with dots, without the places in lists: `name`,
    /// `ebs_block_device.volume_size`. A block stands for itself: whether one that is added, or taken away, replaces. The answer
    /// is that of the real provider, which planned changes of each argument alone, between several values and both ways, and
    /// beside other values of the arguments around it. It is [`Sometimes`](crate::values::Replaces::Sometimes) where some of these replaced and others did
    /// not; where none did, another pair of values still might. Nothing is said of what could not be planned, of types that
    /// only a newer version has, and of names that a schema does not know, whose answer means nothing.
    ///
    /// ```
    /// use infra_schema::{aws::AWS, values::Replaces};
    ///
    /// let how = |ty, path| AWS.facts.replaces("6.69.1", ty, path).map(|found| found.how);
    /// assert_eq!(how("aws_sqs_queue", "fifo_queue"), Some(Replaces::Always));
    /// assert_eq!(how("aws_vpc", "instance_tenancy"), Some(Replaces::Sometimes));
    /// assert_eq!(how("aws_sqs_queue", "delay_seconds"), Some(Replaces::Never));
    /// assert_eq!(how("aws_no_such_type", "name"), None);
    ///
    /// let found = AWS.facts.replaces("6.69.1", "aws_sqs_queue", "fifo_queue").unwrap();
    /// assert_eq!(found.planned_by, "5.100.0");
    /// ```
    pub fn replaces(&self, version: &str, ty: &str, path: &str) -> Option<Replacement> {
        let table = self.values(version)?;
        let how = table.replacements(ty).ok()?.of(path)?;
        Some(Replacement { how, planned_by: table.origin().version })
    }

    /// The identifiers that an attribute of a resource gives, by the path of blocks to it.
    ///
    /// What is not stated otherwise gives what it takes: `vpc_id` of a subnet is the id of a VPC.
    ///
    /// ```
    /// use infra_schema::aws::AWS;
    ///
    /// assert_eq!(AWS.facts.gives("aws_vpc", &[], "id")[0].to_string(), "the id of `aws_vpc`");
    /// assert_eq!(AWS.facts.gives("aws_subnet", &[], "vpc_id")[0].to_string(), "the id of `aws_vpc`");
    /// assert!(AWS.facts.gives("aws_subnet", &[], "cidr_block").is_empty());
    /// ```
    pub fn gives(&self, ty: &str, path: &[&str], attribute: &str) -> Vec<Identifier> {
        if path.is_empty() {
            let stated = self.identifiers(ty).iter().filter(|(name, _)| *name == attribute);
            let stated: Vec<Identifier> = stated.map(|(_, identifier)| *identifier).collect();
            if !stated.is_empty() {
                return stated;
            }
            if let Some(name) = self.physical_name(ty).filter(|name| name.attribute == attribute) {
                return vec![name.identifier()];
            }
        }
        let taken = self.takes(ty, path, attribute);
        // An argument that takes an identifier of anything gives one that is not known.
        if taken.iter().any(Identifier::is_of_anything) { Vec::new() } else { taken.to_vec() }
    }

    /// The identifiers that a reference to a type as a whole may stand for.
    pub fn all_identifiers(&self, ty: &str) -> Vec<Identifier> {
        self.identifiers(ty).iter().map(|(_, identifier)| *identifier).collect()
    }

    /// The attribute of a type that gives this identifier.
    pub fn attribute_giving(&self, ty: &str, wanted: &Identifier) -> Option<&'static str> {
        let mut known = self.identifiers(ty).iter();
        known.find(|(_, identifier)| wanted.takes(identifier)).map(|(name, _)| *name)
    }
}
