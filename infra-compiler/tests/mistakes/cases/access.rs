// 38. `"Effect":"Alow"`: policy_statement
resource aws_iam_policy read { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Alow", Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*" }] }) }
// near miss
resource aws_iam_policy read { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*" }] }) }

// 39. `s3:GetObjekt`: unknown_action
resource aws_iam_policy read { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObjekt", Resource: "arn:aws:s3:::orders/*" }] }) }
// near miss
resource aws_iam_policy read { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*" }] }) }
