use infra_macros::stack;

stack! {
    pub Logs<days: number> {
        validation { condition: contains([30, 90], days), error_message: "logs are kept for 30 or 90 days" }
        resource aws_cloudwatch_log_group logs { retention_in_days: days }
    }
    #[workspace("demo")]
    pub Demo {
        provider aws { region: "us-east-1" }
        stack Logs logs { days: 60 }
    }
}

fn main() {}
