rule! {
    /// Passwords of an account are long, mixed, new and not for ever.
    ///
    /// At least 14 characters with lower case, upper case, numbers and symbols, none of the last 24, and none older than
    /// 90 days, as the CIS benchmark had it. Off by itself: who signs in elsewhere has no passwords here.
    pub PasswordPolicy for aws_iam_account_password_policy as policy {
        require: policy.minimum_password_length >= 14 && policy.require_lowercase_characters == true && policy.require_uppercase_characters == true && policy.require_numbers == true && policy.require_symbols == true && policy.password_reuse_prevention >= 24 && policy.max_password_age > 0 && policy.max_password_age <= 90,
        message: "passwords may be short, plain or old",
        help: "set `minimum_password_length: 14`, all four `require_…`, `password_reuse_prevention: 24` and `max_password_age: 90`",
        level: allow,
        fails {
            resource aws_iam_account_password_policy all { minimum_password_length: 8, require_lowercase_characters: true, require_uppercase_characters: true, require_numbers: true, require_symbols: true, password_reuse_prevention: 24, max_password_age: 90 }
        }
        fails {
            resource aws_iam_account_password_policy all { minimum_password_length: 14, require_lowercase_characters: true, require_uppercase_characters: true, require_numbers: true, require_symbols: true, password_reuse_prevention: 24, max_password_age: 365 }
        }
        passes {
            resource aws_iam_account_password_policy all { minimum_password_length: 14, require_lowercase_characters: true, require_uppercase_characters: true, require_numbers: true, require_symbols: true, password_reuse_prevention: 24, max_password_age: 90 }
        }
    }
}
