stack! {
    pub Demo {
        variable on { type: bool }
        variable names { type: list(string) }
        let zones = ["a", "b"];
        output a = "%{ if var.on }x%{ else }y%{ endif }";
        output b = "%{ for z in zones ~}\n  - {z}\n%{ endfor ~}";
        output c = "%{for i, n in var.names}%{if i > 0}, %{endif}{n}%{endfor}";
        output d = "100%{{if}} %{suffix}";
        output e = "%{ if var.on }x";
        //         ^^^^^^^^^^^^^^^^^ `%{ if var.on }` is not closed in the text
        // = help: close it with `%{ endif }`; `%{{` is the text `%{`
        output f = "%{ for z in zones }{z}%{ endif }";
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `%{ endif }` stands in `%{ for z in zones }`, which it does not belong to
        // = help: close that first, with `%{ endfor }`
        output g = "x%{ endfor }";
        //         ^^^^^^^^^^^^^^ `%{ endfor }` closes nothing in the text
        // = help: begin with `%{ if … }` or `%{ for … in … }`; `%{{` is the text `%{`
        output h = "%{ if var.on }x%{ else if var.on }y%{ endif }";
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `%{ else }` takes nothing, found `if var.on`
        // = help: write an `%{ if … }` of its own inside of the `%{ else }`, and close both
        output i = "%{ for z of zones }{z}%{ endfor }";
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected `in` and what to go through, found `of` in `{for z of zones}`
        // = help: write `{{` and `}}` for braces that are part of the text
        output j = "%{ if }x%{ endif }";
        //         ^^^^^^^^^^^^^^^^^^^^ expected a value, found the end in `{if}`
        // = help: write one; `null` is the value of what is left out
        // = help: write `{{` and `}}` for braces that are part of the text
        output k = "%{ if zones }x%{ endif }";
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^^ a condition is a bool, this is tuple([string,string])
        // = help: ask for its length: `length(…) > 0`
        output l = "%{ if var.on }x%{ else }y%{ else }z%{ endif }";
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `%{ else }` stands in `%{ if var.on }`, which it does not belong to
        // = help: close that first, with `%{ endif }`
        output m = "%{ for z in zones }{y}%{ endfor }";
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `y` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(y)` for Rust's
        // = help: braces that are part of the text are written twice: `{{y}}`
    }
}
