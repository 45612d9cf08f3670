// Mistakes of `tests/mistakes` at the tokens that are wrong, as rules of ours find them: insights_days, database_key_arn,
// parameter_name, parameter_unheard, parameter_family, image_id, instance_type_size, replication_class, dashboard_keys,
// dashboard_metric, dashboard_widget_types, metric_name, metric_dimension, metric_dimensions_together, network_size,
// key_deletion_window, task_settings, task_setting_names, task_error_words, task_transformation_actions.
stack! {
    #[workspace("mistakes")]
    pub Mistakes {
        rules { name_without_suffix: allow, name_without_type: allow }
        variable unknown { type: string }
        resource aws_rds_cluster insights { engine: "aurora-mysql", skip_final_snapshot: true, performance_insights_enabled: true, performance_insights_retention_period: 94 }
        //                                                                                                                                                                ^^ Performance Insights are not kept for 94 days
        // = help: write 7, 731, or a multiple of 31 up to 713, such as 93 for three months
        resource aws_rds_cluster watched { engine: "aurora-mysql", skip_final_snapshot: true, kms_key_id: "orders-key", storage_encrypted: true }
        //                                                                                                ^^^^^^^^^^^^ `orders-key` is not the ARN of a key
        // = help: write the `arn` of an `aws_kms_key`
        resource aws_rds_cluster_parameter_group parameters {
            family: "aurora-mysql8.0",
            parameter { name: "binlog_fromat", value: "ROW", apply_method: "pending-reboot" }
            //                ^^^^^^^^^^^^^^^ aurora-mysql8.0 has no parameter `binlog_fromat`
            // = help: did you mean `binlog_format`?
            parameter { name: "faster_please", value: "1" }
            //                ^^^^^^^^^^^^^^^ warning: nobody knows a parameter `faster_please` of aurora-mysql8.0
            // = help: look its name up, or allow this rule if it is newer than the list
            parameter { name: "time_zone", value: "UTC" }
        }
        resource aws_rds_cluster_parameter_group family { family: "aurora-mysql9.9" }
        //                                                        ^^^^^^^^^^^^^^^^^ RDS has no family `aurora-mysql9.9`
        // = help: did you mean `aurora-mysql5.7`?
        resource aws_rds_cluster_parameter_group other_family { family: unknown, parameter { name: "binlog_fromat", value: "ROW" } }
        resource aws_launch_template web { image_id: "am-xyz", instance_type: "m99.huge", metadata_options { http_tokens: "required" } }
        //                                           ^^^^^^^^ `am-xyz` is not the id of an image
        // = help: write an id such as `ami-0123456789abcdef0`, or take that of an `aws_ami`
        //                                                                    ^^^^^^^^^^ EC2 has no type `m99.huge`
        // = help: write `a1.2xlarge`, `a1.4xlarge`, `a1.large`, `a1.medium`, `a1.metal`, `a1.xlarge`, `c1.medium`, `c1.xlarge`, `c3.2xlarge`, `c3.4xlarge`, `c3.8xlarge`, `c3.large` or one of 1419 more
        resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.t9.huge" }
        //                                                                                                          ^^^^^^^^^^^^^ DMS has no class `dms.t9.huge`
        // = help: write a class such as `dms.t3.medium`, `dms.c6i.large` or `dms.r6i.large`
        resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ wigets: [] }) }
        //                                                                                            ^^^^^^ a dashboard has no `wigets`
        // = help: did you mean `widgets`?
        resource aws_cloudwatch_dashboard graph {
            dashboard_name: "graph",
            dashboard_body: jsonencode({
                widgets: [
                    { type: "metric", width: 6, height: 6, properties: { region: "us-east-1", metrics: [["AWS/Lambda", "Errors"], [".", "Invocations"], ["AWS/Lambda", "Invocatons"], ["Shop", "Ordres"]] } },
                    //                                                                                                                                                 ^^^^^^^^^^^^ warning: AWS/Lambda has no metric `Invocatons`
                    // = help: did you mean `Invocations`?
                    { type: "metirc", width: 6, height: 6, properties: { region: "us-east-1", metrics: [] } },
                    //      ^^^^^^^^ CloudWatch has no widgets of the type `metirc`
                    // = help: did you mean `metric`?
                    { type: unknown, width: 6, height: 6, properties: { region: "us-east-1", metrics: [[unknown, "Invocatons"]] } },
                ],
            }),
        }
        resource aws_cloudwatch_metric_alarm high {
            alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum",
            namespace: "AWS/ApplicationELB", metric_name: "UnhealthyHostCount", dimensions: { LoadBalancers: "app/web/0123456789abcdef" },
            //                                            ^^^^^^^^^^^^^^^^^^^^ warning: AWS/ApplicationELB has no metric `UnhealthyHostCount`
            // = help: did you mean `UnHealthyHostCount`?
            //                                                                                ^^^^^^^^^^^^^ warning: AWS/ApplicationELB has no dimension `LoadBalancers`
            // = help: did you mean `LoadBalancer`?
        }
        resource aws_cloudwatch_metric_alarm alone {
            alarm_name: "alone", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum",
            namespace: "AWS/ApplicationELB", metric_name: "HTTPCode_Target_5XX_Count", dimensions: { TargetGroup: unknown },
            //                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^ warning: AWS/ApplicationELB publishes nothing by TargetGroup
            // = help: name the dimensions of one of these: AvailabilityZone and LoadBalancer, AvailabilityZone and LoadBalancer and TargetGroup, LoadBalancer, LoadBalancer and TargetGroup
        }
        resource aws_vpc large { cidr_block: "10.0.0.0/8" }
        //                                   ^^^^^^^^^^^^ a prefix of 8 bits is none that a network has
        // = help: write a prefix from `/16` to `/28`
        resource aws_kms_key keep { description: "keep", enable_key_rotation: true, deletion_window_in_days: 3 }
        //                                                                                                   ^ a key does not wait for 3 days
        // = help: write 7 to 30
        resource aws_dms_replication_task shop {
            replication_task_id: "shop", migration_type: "full-load", replication_instance_arn: unknown, source_endpoint_arn: unknown, target_endpoint_arn: unknown,
            table_mappings: jsonencode({ rules: [
                { "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" },
                { "rule-type": "transformation", "rule-id": "2", "rule-name": "2", "rule-target": "table", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "lowercase" },
                //                                                                                                                                                                        ^^^^^^^^^^^ DMS has no such transformation
                // = help: write `rename`, `convert-lowercase`, `add-prefix`, `add-column`, `change-data-type`, or another that DMS has
            ] }),
            replication_task_settings: jsonencode({ TargetMetadata: { SupportLob: true }, ErrorBehavior: { DataErrorPolicy: "STOPTASK" }, Bogus: 1 }),
            //                                                        ^^^^^^^^^^ warning: `TargetMetadata` has no setting `SupportLob`
            // = help: did you mean `SupportLobs`?
            //                                                                                                              ^^^^^^^^^^ DMS does not meet errors with `STOPTASK`
            // = help: write `IGNORE_RECORD`, `LOG_ERROR`, `SUSPEND_TABLE` or `STOP_TASK`
            //                                                                                                                            ^^^^^ warning: these settings have a section that DMS does not know
            // = help: write `TargetMetadata`, `FullLoadSettings`, `Logging`, `ErrorBehavior`, `ValidationSettings`, `ChangeProcessingTuning`, or another section that DMS knows
        }
    }
}
