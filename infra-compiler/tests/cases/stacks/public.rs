stack! {
    pub Access<name: string> {
        resource aws_eip nat { domain: "vpc", tags: { Name: "eip-{name}-{suffix}" } }
        output id = nat.id;
        output name = name;
    }
    pub Application<name: string, zones: [string]> {
        pub stack Access access { name: name }
        stack Access hidden { name: "hidden-{name}" }
        for zone in zones {
            pub stack Access zonal[zone] { name: "{name}-{zone}" }
        }
        pub stack Access pair { count: 2, name: "{name}-{count.index}" }
        if length(zones) > 1 {
            pub stack Access several { name: "several-{name}" }
        }
        output hidden = hidden.id;
    }
    pub Site<name: string> {
        pub stack Application application { name, zones: ["a", "b"] }
        stack Application small { name: "small", zones: [] }
        output deep = application.access.id;
        output small_zones = small.zonal[*].name;
    }
    pub Mistakes<name: string> {
        stack Application application { name, zones: ["a", "b"] }
        stack Application small { name: "small", zones: [] }
        output not_there = small.several.name;
        //                       ^^^^^^^ the output `several` is declared only in a branch that is not taken
        // = help: put the use under the same condition, or declare the output in each branch
        output mistaken = application.access.identifier;
        //                                   ^^^^^^^^^^ stack `access` has no output `identifier`
        // = help: add `output identifier = …;` to `Access`
    }
    #[workspace("demo")]
    pub Demo {
        stack Site site { name: "x" }
        output id = site.application.access.id;
        output name = site.application.zonal["b"].name;
        output names = site.application.pair[*].name;
        output second = site.application.pair[1].name;
        output all = { for key, one in site.application.zonal: key => one.name };
        output hidden = site.application.hidden;
        output small = site.small.access.id;
        //                  ^^^^^ stack `site` has no output `small`
        // = help: write `pub stack Application small` in `Site`
        output wrong = site.application.access.nme;
        //                                     ^^^ stack `access` has no output `nme`
        // = help: did you mean `name`?
        output misspelt = site.application.acess.id;
        //                                 ^^^^^ stack `application` has no output `acess`
        // = help: did you mean `access`?
        output whole = site.application.access;
        //             ^^^^^^^^^^^^^^^^^^^^^^^ a nested stack is not a value
        // = help: name one of its outputs: `.id`, `.name`
        output third = site.application.pair[2].name;
        //                                   ^ this family has no member `2`
        // = help: it has `0`, `1`
    }
}

stack! {
    pub Twice<name: string> {
        resource aws_eip nat { domain: "vpc", tags: { Name: "eip-{name}-{suffix}" } }
        output id = nat.id;
    }
    pub Both {
        output one = one.id;
        pub stack Twice one { name: "one" }
        //              ^^^ `one` is declared twice
        // = help: rename or remove one of the two
        pub stack Twice two { name: "two" }
    }
    #[workspace("broken")]
    pub Broken {
        stack Both both {}
        output one = both.one.id;
        output two = both.two["a"].id;
    }
    pub Item {
        pub output id = "a";
      //^^^ no item `pub`
      // = help: `pub` stands before `stack`; any other item is shown by an `output`
    }
}

stack! {
    pub Shown { output id = "a"; }
    #[workspace("shows")]
    pub Shows { pub stack Shown shown {}  output id = shown.id; }
    #[workspace("reads")]
    pub Reads {
        remote Shows shows;
        output id = shows.id;
        output inner = shows.shown.id;
        //                   ^^^^^ remote `shows` has no output `shown`
        // = help: add `output shown = …;` to `Shows`
    }
}
