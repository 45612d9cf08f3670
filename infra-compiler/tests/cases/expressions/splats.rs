stack! {
    pub Demo<texts: [string], text: string, options: object({ a: string })> {
        check one {
            assert { condition: { id: "x" }[*].id == ["x"], error_message: "an object is the only element" }
        }
        check scalars {
            assert { condition: [for one in ["text"[*], 5[*], true[*]]: length(one)] == [1, 1, 1], error_message: "so is a scalar" }
        }
        check nothing {
            assert { condition: null[*] == [], error_message: "null is no element" }
        }
        check map {
            assert { condition: tomap({ a: 1 })[*].a == [1], error_message: "a map is the only element" }
        }
        check list {
            assert { condition: tolist(["a"])[*] == tolist(["a"]), error_message: "a list stays a list" }
        }
        check set {
            assert { condition: toset(["b", "a"])[*] == tolist(["a", "b"]), error_message: "a set becomes a list" }
        }
        variable maybe { type: object({ id: string }), default: null }
        output of_variable = maybe[*].id;
        output of_parameters = [text[*], options[*].a, texts[*]];
        output missing = { id: "x" }[*].ids;
        //                              ^^^ no attribute `ids` in this object
        // = help: did you mean `id`?
        output missing_of_variable = maybe[*].ids;
        //                                    ^^^ no attribute `ids` here
        // = help: did you mean `id`?
        output missing_of_parameter = options[*].b;
        //                                       ^ no attribute `b` here
        // = help: it has `a`
        output of_text = "text"[*].id;
        //                         ^^ a value of type string has no attribute `id`
        // = help: attributes are what objects, maps and resources have
        let empty = [];
        for z in empty {
            resource aws_eip e[z] { domain: "vpc", tags: { Name: "eip-{z}-{suffix}" } }
            stack Part part[z] { }
        }
        output ids = e[*].id;
        output nested = part[*].one;
        output for_families = [for k, x in e: x.id];
        output none = e["a"].id;
        //              ^^^ this family has no member `a`
        // = help: its `for` goes through nothing; `try(…, null)` takes what there is
        output wrong_attribute = e.id;
        //                         ^^ a family has no attributes, its members have
        // = help: write `["key"].id` for one or `[*].id` for all
    }
    Part { output one = 1; }
}
stack! {
    pub Families {
        let none = [];
        if true {
            for z in none {
                resource aws_eip within[z] { domain: "vpc", tags: { Name: "eip-within-{z}-{suffix}" } }
            }
        }
        for z in ["a", "b"] {
            if z == "c" {
                resource aws_eip chosen[z] { domain: "vpc", tags: { Name: "eip-chosen-{z}-{suffix}" } }
            }
            for y in none {
                resource aws_eip inner["{z}-{y}"] { domain: "vpc", tags: { Name: "eip-inner-{z}-{y}-{suffix}" } }
            }
        }
        for (k, z) in ({}) {
            stack Part part[k] { }
        }
        if false {
            for z in ["a"] {
                resource aws_eip absent[z] { domain: "vpc", tags: { Name: "eip-absent-{z}-{suffix}" } }
            }
        }
        output lengths = [length(within[*].id), length(chosen[*].id), length(inner[*].id), length(part[*].one)];
        output chosen_one = chosen["a"].id;
        //                         ^^^ this family has no member `a`
        // = help: its `for` goes through nothing; `try(…, null)` takes what there is
        output not_there = absent[*].id;
        //                 ^^^^^^ `absent` is declared only in a branch that is not taken
        // = help: put the use under the same `if`, or declare the name in each branch
        output also_not = absent["a"].id;
        //                ^^^^^^ `absent` is declared only in a branch that is not taken
        // = help: put the use under the same `if`, or declare the name in each branch
    }
}
