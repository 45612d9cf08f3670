use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_db_instance main {
            instance_class: "db.t4g.micro",
            engine: "mysql",
            allocated_storage: 20,
            username: "admin",
            password: "correct-horse-battery",
            skip_final_snapshot: true,
        }
    }
}

fn main() {}
