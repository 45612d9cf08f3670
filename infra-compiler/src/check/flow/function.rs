//! What Terraform's functions let through of a secret.

/// What a call gives of its arguments.
pub(super) enum Gives {
    /// Nothing that tells the secret: how long it is, whether it is this, what it hashes to; or its author says so.
    Nothing,
    /// One of its arguments, or a part of it that has the same members.
    Same,
    /// The elements of its argument.
    Elements,
    /// The last object that has the member.
    Last,
    /// One member of its first argument.
    Member,
    /// What the text says in which its argument is written.
    Parsed,
    /// A secret, by the word of its author.
    Secret,
    /// Something that is made of all arguments.
    Made,
}

/// What a function gives; of one that is not known, something that is made of its arguments.
pub(super) fn gives(name: &str) -> Gives {
    match name {
        "nonsensitive" | "ephemeralasnull" | "length" | "can" | "issensitive" | "type" | "contains" | "startswith"
        | "endswith" | "strcontains" | "alltrue" | "anytrue" | "keys" | "index" | "md5" | "sha1" | "sha256"
        | "sha512" | "base64sha256" | "base64sha512" | "bcrypt" | "uuidv5" => Gives::Nothing,
        "try" | "coalesce" | "coalescelist" | "concat" | "tomap" | "tolist" | "toset" | "one" | "element"
        | "flatten" | "distinct" | "reverse" | "slice" | "sort" | "compact" | "setunion" | "setsubtract"
        | "setintersection" => Gives::Same,
        "values" => Gives::Elements,
        "merge" => Gives::Last,
        "lookup" => Gives::Member,
        "jsondecode" | "yamldecode" => Gives::Parsed,
        "sensitive" => Gives::Secret,
        _ => Gives::Made,
    }
}

/// Members of a secret in JSON that are written everywhere else in clear: where a database is, and who logs in.
pub(super) fn is_plain_member(name: &str) -> bool {
    matches!(
        name,
        "username"
            | "user"
            | "host"
            | "hostname"
            | "port"
            | "dbname"
            | "database"
            | "engine"
            | "dbInstanceIdentifier"
            | "dbClusterIdentifier"
            | "masterarn"
    )
}
