stack! {
    pub Meta {
        variable names { type: list(string) }
        resource aws_eip one { count: 2, for_each: toset(["a"]), domain: "vpc" }
        //                     ^^^^^ `count` stands beside `for_each`
        // = help: keep one of the two
        resource aws_eip two { for_each: ["a", "b"], domain: "vpc" }
        //                               ^^^^^^^^^^ `for_each` takes a map or a set of texts, found a list
        // = help: write `toset([for x in …: tostring(x)])`, or `toset(…)` of texts
        resource aws_eip three { for_each: names, domain: "vpc" }
        //                                 ^^^^^ `for_each` takes a map or a set of texts, found a list
        // = help: write `toset([for x in …: tostring(x)])`, or `toset(…)` of texts
        resource aws_eip four { for_each: toset([1, 2]), domain: "vpc" }
        //                                ^^^^^^^^^^^^^ `for_each` takes a map or a set of texts, found a set of number
        // = help: write `toset([for x in …: tostring(x)])`, or `toset(…)` of texts
        resource aws_eip five { count: "many", domain: "vpc" }
        //                             ^^^^^^ `count` takes a whole number from 0 on, found string
        // = help: write a number, or `length(…)` of what there is one for each of
        resource aws_eip six {
            domain: "vpc",
            lifecycle { prevent_destory: true, pre_condition { condition: true, error_message: "no" } }
            //          ^^^^^^^^^^^^^^^ no argument `prevent_destory` in `lifecycle`
            // = help: did you mean `prevent_destroy`?
            //                                 ^^^^^^^^^^^^^ no block `pre_condition` in `lifecycle`
            // = help: did you mean `precondition`?
        }
        data aws_ami image { lifecycle { prevent_destroy: true } }
        //                               ^^^^^^^^^^^^^^^ no argument `prevent_destroy` in `lifecycle`
        // = help: it has `postcondition`, `precondition`
        resource aws_eip seven {
      //^^^^^^^^^^^^^^^^^^^^^^ missing `host` in `connection`
      // = help: add `host: …`
            domain: "vpc",
            provisioner "local-exce" { command: "true" }
          //^^^^^^^^^^^ no provisioner `local-exce`
          // = help: did you mean `local-exec`?
          // = help: Terraform has `local-exec`, `remote-exec`, `file`
            provisioner "local-exec" { comand: "true" }
          //^^^^^^^^^^^ missing `command` in `provisioner "local-exec"`
          // = help: add `command: …`
            //                         ^^^^^^ no argument `comand` in `provisioner "local-exec"`
            // = help: did you mean `command`?
            connection { hosst: "example.com" }
            //           ^^^^^ no argument `hosst` in `connection`
            // = help: did you mean `host`?
        }
        variable eight { type: string, defualt: "x", validation { condition: true } }
        //                             ^^^^^^^ no argument `defualt` in `variable`
        // = help: did you mean `default`?
        //                                           ^^^^^^^^^^ missing `error_message` in `validation`
        // = help: add `error_message: …`
        output nine { value: eight, sensitve: true }
        //                          ^^^^^^^^ no argument `sensitve` in `output`
        // = help: did you mean `sensitive`?
        output ten = names;
        check eleven {}
      //^^^^^^^^^^^^ missing `assert` in `check`
      // = help: add `assert { condition: …, error_message: "…" }`
    }
}
