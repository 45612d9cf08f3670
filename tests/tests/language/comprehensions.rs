//! `for` expressions and splats, over static values and over the same values as variables: Terraform must give for the
//! one what the macro folds for the other.

use infra_macros::stack;

stack! {
    #[workspace("comprehensions")]
    pub Comprehensions {
        variable deployed_people {
            type: list(object({ name: string, team: string, age: number })),
            default: [
                { name: "ada", team: "red", age: 36 },
                { name: "bob", team: "blue", age: 41 },
                { name: "cy", team: "red", age: 17 },
            ],
        }
        variable deployed_ports { type: map(number), default: { http: 80, https: 443 } }
        let people = [
            { name: "ada", team: "red", age: 36 },
            { name: "bob", team: "blue", age: 41 },
            { name: "cy", team: "red", age: 17 },
        ];
        let ports = { http: 80, https: 443 };

        output list_static = [for one in people: upper(one.name)];
        output list_deployed = [for one in deployed_people: upper(one.name)];
        output index_static = [for i, one in people if i != 1: "{i}:{one.name}"];
        output index_deployed = [for i, one in deployed_people if i != 1: "{i}:{one.name}"];
        output map_static = [for name, port in ports: "{name}={port}"];
        output map_deployed = [for name, port in deployed_ports: "{name}={port}"];
        output object_static = {for one in people if one.age >= 18: one.name => one.age};
        output object_deployed = {for one in deployed_people if one.age >= 18: one.name => one.age};
        output group_static = {for one in people: one.team => one.name...};
        output group_deployed = {for one in deployed_people: one.team => one.name...};
        output nested_static = [for one in people: [for other in people if other.age > one.age: other.name]];
        output nested_deployed = [for one in deployed_people: [for other in deployed_people if other.age > one.age: other.name]];
        output splat_static = people[*].name;
        output splat_deployed = deployed_people[*].name;
        output splat_first_static = (people[*].name)[0];
        output splat_first_deployed = (deployed_people[*].name)[0];
        output set_static = [for one in toset(people[*].team): one];
        output set_deployed = [for one in toset(deployed_people[*].team): one];
        output spread_deployed = merge([for one in deployed_people: {(one.name): one.age}]...);
        output spread_static = merge([for one in people: {(one.name): one.age}]...);
    }
}
