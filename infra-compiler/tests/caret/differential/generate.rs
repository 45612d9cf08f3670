//! Random programs that are valid as far as the schema says, the same for the same seed.

use infra_compiler::{
    aws::AWS,
    program::Mode,
    schema::{Attribute, Block, Nesting, Schema},
    types::Type,
};

use super::{
    minimal,
    program::{Body, Entry, Expression, Item, Program, Resource},
    reference::Instances,
};
use tests::random::Random;

/// The variables that every program has: name and type, as Terraform writes it.
pub(super) const VARIABLES: &[(&str, &str)] = &[
    ("text", "string"),
    ("number", "number"),
    ("flag", "bool"),
    ("texts", "list(string)"),
    ("numbers", "list(number)"),
    ("names", "set(string)"),
    ("table", "map(string)"),
];

impl Program {
    /// Nothing but the variables.
    pub(super) fn with_variables() -> Self {
        let variable = |(name, ty): &(&str, &str)| {
            let body = Body(vec![Entry::Attribute("type".to_owned(), Expression::word(*ty))]);
            Item::Variable((*name).to_owned(), body)
        };
        Self { items: VARIABLES.iter().map(variable).collect() }
    }
}

/// What has been declared so far, and what comes next.
pub(super) struct Generator<'a> {
    pub(super) schema: &'a Schema,
    pub(super) random: Random,
    pub(super) program: Program,
    /// The instances of each resource, by its place among the resources.
    pub(super) instances: Vec<Instances>,
    /// Whether the value is for the provider: it looks at what is known, and schemas do not say how.
    pub(super) unknown: bool,
    /// Whether resources may be referred to.
    pub(super) references: bool,
    /// What `each` or `count` gives as a text, where they are.
    pub(super) each: Option<&'static str>,
}

impl<'a> Generator<'a> {
    pub(super) fn new(schema: &'a Schema, random: Random) -> Self {
        Self {
            schema,
            random,
            program: Program::with_variables(),
            instances: Vec::new(),
            unknown: false,
            references: true,
            each: None,
        }
    }

    /// A program of some resources, local values and outputs.
    pub(super) fn program(mut self) -> Program {
        for number in 0..=1 + self.random.below(3) {
            self.resource(&format!("r{number}"));
        }
        for number in 0..=self.random.below(2) {
            let name = format!("l{number}");
            let value = self.any(3);
            self.program.items.push(Item::Let(name.clone(), value));
            self.program.output(&format!("of_{name}"), Expression::Local(name));
        }
        for number in 0..=self.random.below(3) {
            let value = self.any(3);
            self.program.output(&format!("o{number}"), value);
        }
        let all = VARIABLES.iter().map(|(name, _)| Expression::Variable((*name).to_owned())).collect();
        self.program.output("variables", Expression::List(all));
        self.program
    }

    /// Any type of the provider.
    pub(super) fn ty(&mut self, mode: Mode) -> String {
        let types: Vec<&str> = self.schema.types(mode).collect();
        self.random.pick(&types).map_or(String::new(), ToString::to_string)
    }

    fn resource(&mut self, name: &str) {
        let mode = match self.random.below(20) {
            0..14 => Mode::Managed,
            14..19 => Mode::Data,
            _ => Mode::Ephemeral,
        };
        let ty = self.ty(mode);
        let block = self.schema.resource(mode, &ty).expect("a whole table").expect("a listed type");
        self.unknown = true;
        let mut head = Body::default();
        let instances = self.instances_of(&mut head, mode);
        self.each = instances.each();
        let content = self.body(&ty, &block, &mut Vec::new());
        head.0.extend(content.0);
        self.meta(&mut head, mode, &block);
        self.each = None;
        self.unknown = false;
        self.program.items.push(Item::Resource(Resource { mode, ty, name: name.to_owned(), body: head }));
        self.instances.push(instances);
    }

    fn instances_of(&mut self, body: &mut Body, mode: Mode) -> Instances {
        if mode == Mode::Ephemeral {
            return Instances::One;
        }
        match self.random.below(10) {
            0 => {
                let count = self.number(2);
                body.set("count", count);
                Instances::Count
            }
            1 => {
                let each = match self.random.below(3) {
                    0 => Expression::Variable("names".to_owned()),
                    1 => Expression::call("toset", vec![self.texts(1)]),
                    _ => self.table(1),
                };
                body.set("for_each", each);
                Instances::ForEach
            }
            _ => Instances::One,
        }
    }

    fn meta(&mut self, body: &mut Body, mode: Mode, block: &Block) {
        let addresses: Vec<String> = self.program.resources().map(Resource::address).collect();
        if mode != Mode::Ephemeral
            && self.random.chance(10)
            && let Some(address) = self.random.pick(&addresses)
        {
            body.set("depends_on", Expression::List(vec![Expression::word(address.clone())]));
        }
        if mode == Mode::Managed && self.random.chance(15) {
            let settable: Vec<&Attribute> =
                block.attributes.iter().filter(|one| one.optional || one.required).collect();
            let mut lifecycle = Body::default();
            lifecycle.set("create_before_destroy", Expression::word("true"));
            if let Some(attribute) = self.random.pick(&settable) {
                lifecycle.set("ignore_changes", Expression::List(vec![Expression::word(&*attribute.name)]));
            }
            body.0.push(Entry::Block("lifecycle".to_owned(), lifecycle));
        }
    }

    /// What is required, and now and then more.
    fn body(&mut self, ty: &str, block: &Block, path: &mut Vec<String>) -> Body {
        let schema = self.schema;
        let blocks: Vec<&str> = path.iter().map(String::as_str).collect();
        let mut body = minimal::body(schema, block, None, &mut |name, simple| self.simple(ty, &blocks, name, simple));
        let optional: Vec<&Attribute> = block
            .attributes
            .iter()
            .filter(|one| one.optional && !one.deprecated && &*one.name != "id" && !body.has(&one.name))
            .collect();
        for _ in 0..self.random.below(3) {
            if let Some(attribute) = self.random.pick(&optional)
                && !body.has(&attribute.name)
            {
                let value =
                    minimal::value(schema, attribute, &mut |name, simple| self.simple(ty, &blocks, name, simple));
                body.set(&attribute.name, value);
            }
        }
        let more: Vec<_> = block.blocks.iter().filter(|one| one.min_items == 0 && !one.deprecated).collect();
        if path.len() < 3
            && self.random.chance(35)
            && let Some(nested) = self.random.pick(&more)
        {
            let inner = schema.block(nested.block).expect("a whole table");
            path.push(nested.name.to_string());
            let content = self.body(ty, &inner, path);
            path.pop();
            let once = nested.max_items == 1 || matches!(nested.nesting, Nesting::Single | Nesting::Group);
            let made =
                if once { Entry::Block(nested.name.to_string(), content) } else { self.block(&nested.name, content) };
            body.0.push(made);
        }
        body
    }

    /// A block, or one for each element of something.
    fn block(&mut self, name: &str, mut content: Body) -> Entry {
        if self.random.chance(70) {
            return Entry::Block(name.to_owned(), content);
        }
        let each = *self.random.pick(&["table", "texts", "names"]).unwrap_or(&"texts");
        for entry in &mut content.0 {
            if let Entry::Attribute(_, value) = entry
                && *value == Expression::Variable("text".to_owned())
            {
                *value = Expression::Element;
            }
        }
        Entry::Dynamic(name.to_owned(), Expression::Variable(each.to_owned()), content)
    }

    /// A value for an attribute of a simple type.
    fn simple(&mut self, ty: &str, path: &[&str], name: &str, simple: &Type) -> Expression {
        let wanted = AWS.facts.takes(ty, path, name);
        if *simple == Type::String && !wanted.is_empty() {
            if let Some(right) = self.right_reference(wanted) {
                return right;
            }
            self.references = false;
        }
        let value = match simple {
            Type::Number => self.number(1),
            Type::Bool => self.flag(1),
            _ => self.text(1),
        };
        self.references = true;
        value
    }
}
