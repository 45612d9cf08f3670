use std::collections::HashMap;

use super::{CloudFormation, plain};

/// Which types and arguments of Terraform are which types and properties of `CloudFormation`.
pub(crate) struct Pairs {
    types: HashMap<String, String>,
    arguments: HashMap<(&'static str, &'static str), Vec<&'static str>>,
    services: Vec<(&'static str, &'static str)>,
}

impl Pairs {
    /// Those that a name states, and those that `pairs.txt` does.
    pub(crate) fn new(models: &CloudFormation) -> Result<Self, String> {
        let mut by_name: HashMap<String, Option<&str>> = HashMap::new();
        for ty in models.types() {
            let name = ty.strip_prefix("AWS::").unwrap_or(ty);
            by_name.entry(plain(name)).and_modify(|one| *one = None).or_insert(Some(ty));
        }
        let mut pairs = Self { types: HashMap::new(), arguments: HashMap::new(), services: Vec::new() };
        for (name, ty) in by_name {
            if let Some(ty) = ty {
                pairs.types.insert(name, ty.to_owned());
            }
        }
        for line in include_str!("pairs.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words[..] {
                [ours, "=", theirs] if models.types().any(|ty| ty == theirs) => {
                    pairs.types.insert(plain(ours.trim_start_matches("aws_")), theirs.to_owned());
                }
                [ty, argument, "=", property] => {
                    pairs.arguments.insert((ty, argument), property.split('.').collect());
                }
                [start, ":", service] => pairs.services.push((start, service)),
                [ty, argument, "-"] => {
                    pairs.arguments.insert((ty, argument), Vec::new());
                }
                _ => return Err(format!("pairs.txt: there is no such type, or this is no pair: {line}")),
            }
        }
        Ok(pairs)
    }

    /// The type of `CloudFormation`.
    pub(crate) fn of_type(&self, ty: &str) -> Option<&str> {
        self.types.get(&plain(ty.strip_prefix("aws_")?)).map(String::as_str)
    }

    /// The API that makes things of a type.
    pub(crate) fn service(&self, ty: &str) -> Option<&'static str> {
        let own = self.services.iter().filter(|(start, _)| ty.starts_with(start));
        own.max_by_key(|(start, _)| start.len()).map(|(_, service)| *service)
    }

    /// The way to the property that an argument is; nothing if it is said to be none.
    pub(crate) fn path<'a>(&'a self, ty: &str, path: &[&'a str]) -> Option<Vec<&'a str>> {
        let dotted = path.join(".");
        match self.arguments.iter().find(|((of, argument), _)| *of == ty && *argument == dotted) {
            Some((_, property)) if property.is_empty() => None,
            Some((_, property)) => Some(property.clone()),
            None => Some(path.to_vec()),
        }
    }
}
