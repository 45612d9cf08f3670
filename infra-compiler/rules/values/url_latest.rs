rule! {
    /// A URL is of the function, or of an alias.
    ///
    /// `$LATEST` as `qualifier` is refused: without one the URL leads there.
    pub UrlLatest for aws_lambda_function_url as url {
        require: url.qualifier != "$LATEST",
        message: "a URL takes no `$LATEST`",
        help: "remove `qualifier`, or name an alias",
        at: url.qualifier,
        fails {
            resource aws_lambda_function_url open { function_name: "work", authorization_type: "NONE", qualifier: "$LATEST" }
        }
        passes {
            resource aws_lambda_function_url open { function_name: "work", authorization_type: "NONE", qualifier: "live" }
        }
    }
}
