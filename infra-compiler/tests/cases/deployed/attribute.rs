// infra.lock:
//
// [demo.prod]
stack! {
    #[lock("infra.lock")]
    //^^^^ only a root has a lock: a nested stack is part of the roots that bring it in
    // = help: write it before a stack with `#[workspace("…")]`
    pub Nested { }
    #[workspace("two")]
    #[lock("infra.lock")]
    #[lock("infra.lock")]
  //^^^^^^^^^^^^^^^^^^^^^ a stack has one lock
  // = help: remove one of the two, or write two stacks
    pub Two { }
    #[workspace("none")]
    #[lock]
  //^^^^^^^ `#[lock]` takes the path of a file as text without interpolation
  // = help: write `#[lock("../infra.lock")]`; the path is relative to this source file
    pub None { }
    #[workspace("number")]
    #[lock(1)]
  //^^^^^^^^^^ `#[lock]` takes the path of a file as text without interpolation
  // = help: write `#[lock("../infra.lock")]`; the path is relative to this source file
    pub Number { }
    #[workspace("open")]
    #[lock("{x}.lock")]
  //^^^^^^^^^^^^^^^^^^^ `#[lock]` takes the path of a file as text without interpolation
  // = help: write `#[lock("../infra.lock")]`; the path is relative to this source file
    pub Open { }
    #[workspace("item")]
    pub Item {
        #[lock("infra.lock")]
        //^^^^ `#[lock]` does not belong here
        // = help: it stands before a stack
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
    }
    #[lock("infra.lock")]
    #[workspace("before")]
    pub Before { }
}
