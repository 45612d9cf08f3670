//! What the provider's own code requires: blocks that its schema calls optional and that `terraform validate` asks for.

use serde_json::Value;

const BLOCKS: &str = include_str!("required_blocks.txt");

/// Adds the facts to what `terraform providers schema -json` printed.
pub(super) fn add(json: &str) -> Result<String, String> {
    let mut schema: Value = serde_json::from_str(json).map_err(|error| error.to_string())?;
    let provider = schema
        .get_mut("provider_schemas")
        .and_then(Value::as_object_mut)
        .and_then(|all| all.iter_mut().find(|(name, _)| name.ends_with("/hashicorp/aws")))
        .map(|(_, provider)| provider)
        .ok_or("no schema of hashicorp/aws")?;
    for line in BLOCKS.lines().filter(|line| !line.starts_with('#')) {
        require(provider, line).ok_or_else(|| format!("there is no `{line}` in this provider"))?;
    }
    serde_json::to_string(&schema).map_err(|error| error.to_string())
}

/// Whether the block at this path, `aws_vpc.block.inner`, is one of them.
pub(super) fn by_code(path: &str) -> bool {
    BLOCKS.lines().any(|line| line.replacen(' ', ".", 1) == path)
}

/// Marks one block, by its line.
fn require(provider: &mut Value, line: &str) -> Option<()> {
    let (address, path) = line.split_once(' ')?;
    let (kind, ty) = match address.split_once('.') {
        Some(("data", ty)) => ("data_source_schemas", ty),
        Some(("ephemeral", ty)) => ("ephemeral_resource_schemas", ty),
        _ => ("resource_schemas", address),
    };
    let mut block = provider.get_mut(kind)?.get_mut(ty)?;
    for name in path.split('.') {
        block = block.get_mut("block")?.get_mut("block_types")?.get_mut(name)?;
    }
    block.as_object_mut()?.insert("min_items".to_owned(), Value::from(1));
    Some(())
}
