//! Outputs with all arguments.

use infra_macros::stack;

stack! {
    /// A stack
    /// with documentation.
    #[workspace("outputs")]
    pub Outputs {
        variable name { type: string, default: "x" }
        #[allow(literal_secret, reason = "a test has nothing to hide")]
        variable password { type: string, default: "hidden", sensitive: true }
        resource terraform_data thing { input: name }
        /// What came of it.
        output short = thing.output;
        output long { value: length(thing.id), description: "Literal ${{x}} and %{{if}} and \"quotes\"", depends_on: [thing] }
        output secret { value: password, sensitive: true }
        output checked {
            value: upper(name),
            precondition { condition: length(name) > 0, error_message: "an empty name: \"{name}\"" }
            precondition { condition: name != "y", error_message: "not y" }
        }
        output whole = { id: thing.id != "", input: thing.input, list: [thing.output, name] };
    }
}
