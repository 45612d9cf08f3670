#[resource(aws_kms_key, name = "kms-key-{suffix}", crate = my_infra)]
pub struct Named {}

#[resource(aws_kms_key, crate = ::house::infra, name = "kms-key-{suffix}",)]
pub struct Ordered {}

#[resource(aws_kms_key, crate = crate::infra,)]
pub struct Trailing {}

#[resource(aws_kms_key, crate = "house::infra")]
//                              ^^^^^^^^^^^^^^ `crate` takes the path of the crate `infra`
// = help: write `crate = house::infra`
pub struct Quoted {}

#[resource(aws_kms_key, crate = "not a path")]
//                              ^^^^^^^^^^^^ `crate` takes the path of the crate `infra`
// = help: write `crate = my_infra`
pub struct Text {}

#[resource(aws_kms_key, crate = house::Infra<u8>)]
//                              ^^^^^^^^^^^^^^^^ `crate` takes the path of the crate `infra`
// = help: write `crate = my_infra`
pub struct Generic {}

#[resource(aws_kms_key, crate = house infra)]
//                              ^^^^^^^^^^^ `crate` takes the path of the crate `infra`
// = help: write `crate = my_infra`
pub struct TwoWords {}

#[resource(aws_kms_key, crate =)]
//                      ^^^^^ `crate` takes the path of the crate `infra`
// = help: write `crate = my_infra`
pub struct Nothing {}

#[resource(aws_kms_key, crate)]
//                      ^^^^^ `crate` is set with `=`
// = help: write `crate = my_infra`
pub struct Alone {}

#[resource(aws_kms_key, crate: infra)]
//                      ^^^^^^^^^^^^ `crate` is set with `=`
// = help: write `crate = my_infra`
pub struct Colon {}

#[resource(aws_kms_key, crate = infra, crate = house)]
//                                     ^^^^^ `crate` is set twice
// = help: keep one of the two
pub struct TwiceACrate {}

#[resource(aws_kms_key, name = "a-{suffix}", name = "b-{suffix}")]
//                                           ^^^^ `name` is set twice
// = help: keep one of the two
pub struct TwiceAName {}

#[resource(aws_kms_key, root = infra)]
//                      ^^^^^^^^^^^^ `#[resource]` takes a provider type, `name`, `crate` and `rules`, nothing else
// = help: write `#[resource(aws_kms_key, name = "…-{suffix}")]`
pub struct Unknown {}

#[resource(aws_kms_key crate = infra)]
//                     ^^^^^^^^^^^^^ `#[resource]` takes a provider type, `name`, `crate` and `rules`, nothing else
// = help: write `#[resource(aws_kms_key, name = "…-{suffix}")]`
pub struct WithoutComma {}

#[resource(aws_kms_key,, crate = infra)]
//                    ^^^^^^^^^^^^^^^^ `#[resource]` takes a provider type, `name`, `crate` and `rules`, nothing else
// = help: write `#[resource(aws_kms_key, name = "…-{suffix}")]`
pub struct TwoCommas {}

#[resource(crate = infra)]
pub struct WithoutType {}
//         ^^^^^^^^^^^ `#[resource]` takes the provider type that the kind configures
// = help: write `#[resource(aws_kms_key)]`
