//! `count`, `for_each`, `depends_on` and `provider`.

use infra_macros::stack;

stack! {
    pub Waiting<names: [string]> {
        for name in names {
            resource terraform_data step[name] { input: name }
        }
        output steps = step[*].output;
    }
}

stack! {
    #[workspace("meta-arguments")]
    pub MetaArguments {
        variable names { type: set(string), default: ["x", "y"] }
        variable settings { type: map(object({ size: number })), default: { a: { size: 1 }, b: { size: 2 } } }
        variable wanted { type: bool, default: true }

        resource terraform_data counted { count: 3, input: "number {count.index}" }
        resource terraform_data maybe { count: if wanted { 1 } else { 0 }, input: "there" }
        resource terraform_data each_name { for_each: names, input: "{each.key}-{each.value}" }
        resource terraform_data each_setting { for_each: settings, input: each.value.size }
        resource terraform_data each_static { for_each: { left: 1, right: 2 }, input: each.value }
        resource terraform_data each_set { for_each: toset(["p", "q"]), input: each.value }
        resource terraform_data last { depends_on: [counted, each_name, waiting], input: "last" }
        stack Waiting waiting { names: ["first", "second"], depends_on: [maybe] }

        output counted = counted[*].output;
        output one = counted[1].output;
        output maybe = one(maybe[*].output);
        output each_name = {for key, value in each_name: key => value.output};
        output each_setting = each_setting["a"].output;
        output each_static = values(each_static)[*].output;
        output each_set = each_set["p"].output;
        output waiting = waiting.steps;
        output last = last.output;
    }
}
