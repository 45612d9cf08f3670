mod identifiers;
mod tables;
