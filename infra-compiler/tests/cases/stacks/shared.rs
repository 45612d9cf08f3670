stack! {
    pub Queue<shared owner: string, name: string, shared retention: number = 60> {
    //                                                   ^^^^^^^^^ expected number, found tuple([number])
        resource aws_sqs_queue queue {
            name: "sqs-queue-{name}-{suffix}",
            message_retention_seconds: retention,
            tags: { Owner: owner },
        }
        output owner = owner;
    }
    pub Middle {
        stack Queue deep { name: "deep" }
        //          ^^^^ no stack above shares `owner` with stack `Queue`
        // = help: write `shared let owner = …;` in a stack above, or add `owner: …` here
        stack Queue own { name: "own", owner: "middle" }
        output owners = [deep.owner, own.owner];
    }
    pub Sharing<shared owner: string> {
        resource aws_sqs_queue queue { name: "sqs-queue-sharing-{suffix}", tags: { Owner: owner } }
        stack Queue below { name: "below" }
        shared let retention = 120;
    }
    #[workspace("right")]
    pub Right {
        stack Middle middle {}
        stack Sharing sharing { owner: "sharing" }
        shared let owner = "right";
        output owners = middle.owners;
    }
    #[workspace("missing")]
    pub Missing {
        let owner = "not shared";
        stack Middle middle {}
        output own = owner;
    }
    #[workspace("mistyped")]
    pub Mistyped {
        shared let owner = "o";
        shared let retention = [60];
        shared let unused = 1;
        //         ^^^^^^ let `unused` is never used
        // = help: remove it, or name it `_unused` to keep it
        if true {
            shared let late = 1;
            //         ^^^^ `shared let late` stands in a `for` or `if`
            // = help: declare it directly in the stack, with a value that decides: `if c { a } else { b }`
            output late = late;
        }
        stack Middle middle {}
    }
}
