//! When the replication falls behind, stops being true, or runs out of room.

use infra::stack;

use crate::kinds::alarm::Alarm;
use crate::stacks::replication::Replication;

stack! {
    /// Alarms of the replication; silence of the task that has to run is an alarm too.
    pub ReplicationAlarms<
        shared topic_arn: ref(aws_sns_topic),
        replication: Replication,
        write_owner: string,
    > {
        // Not replicating is not safe: without data the alarms of the task that carries the writes are on, and the gate of every
        // shift stays shut. The other task is stopped, and its silence is right.
        let tasks = {
            forward: { id: replication.forward_id, silence: if write_owner == "datacenter" { "breaching" } else { "notBreaching" } },
            reverse: { id: replication.reverse_id, silence: if write_owner == "aurora" { "breaching" } else { "notBreaching" } },
        };
        for (direction, task) in tasks {
            resource Alarm source_lag[direction] {
                qualifier: "{direction}-source-lag",
                alarm_description: "The {direction} task reads its source more than 10 seconds late. A long transaction there looks the same. Do not shift traffic.",
                namespace: "AWS/DMS",
                metric_name: "CDCLatencySource",
                dimensions: { ReplicationInstanceIdentifier: replication.instance_id, ReplicationTaskIdentifier: task.id },
                statistic: "Maximum",
                threshold: 10,
                treat_missing_data: task.silence,
            }
            resource Alarm target_lag[direction] {
                qualifier: "{direction}-target-lag",
                alarm_description: "The {direction} task writes its target more than 10 seconds late. Do not shift traffic.",
                namespace: "AWS/DMS",
                metric_name: "CDCLatencyTarget",
                dimensions: { ReplicationInstanceIdentifier: replication.instance_id, ReplicationTaskIdentifier: task.id },
                statistic: "Maximum",
                threshold: 10,
                treat_missing_data: task.silence,
            }
            resource Alarm invalid[direction] {
                qualifier: "{direction}-validation",
                alarm_description: "Rows differ between the two databases. Stop here: read awsdms_validation_failures_v1 before anything else.",
                namespace: "AWS/DMS",
                metric_name: "ValidationFailedOverallCount",
                dimensions: { ReplicationInstanceIdentifier: replication.instance_id, ReplicationTaskIdentifier: task.id },
                statistic: "Maximum",
                threshold: 0,
                evaluation_periods: 1,
                datapoints_to_alarm: 1,
            }
            resource Alarm suspended[direction] {
                qualifier: "{direction}-validation-suspended",
                alarm_description: "Rows cannot be compared: the validation of their tables is suspended, so nobody knows whether they are the same. Whether changes still arrive stands in awsdms_suspended_tables. Do not shift traffic.",
                namespace: "AWS/DMS",
                metric_name: "ValidationSuspendedOverallCount",
                dimensions: { ReplicationInstanceIdentifier: replication.instance_id, ReplicationTaskIdentifier: task.id },
                statistic: "Maximum",
                threshold: 0,
                evaluation_periods: 1,
                datapoints_to_alarm: 1,
            }
        }

        let gibibyte = 1024 * 1024 * 1024;
        resource Alarm storage {
            qualifier: "replication-storage",
            alarm_description: "Less than 20 GiB are left on the replication instance: cached changes pile up, the target does not keep pace.",
            namespace: "AWS/DMS",
            metric_name: "FreeStorageSpace",
            dimensions: { ReplicationInstanceIdentifier: replication.instance_id },
            statistic: "Minimum",
            comparison_operator: "LessThanThreshold",
            threshold: 20 * gibibyte,
        }
        resource Alarm memory {
            qualifier: "replication-memory",
            alarm_description: "Less than 2 GiB of memory are free on the replication instance: it will swap, and the lag will grow.",
            namespace: "AWS/DMS",
            metric_name: "FreeableMemory",
            dimensions: { ReplicationInstanceIdentifier: replication.instance_id },
            statistic: "Minimum",
            comparison_operator: "LessThanThreshold",
            threshold: 2 * gibibyte,
        }

        /// One answer to "may we go on?": the traffic command and the people of the cutover look at this.
        resource aws_cloudwatch_composite_alarm stop {
            alarm_name: "cloudwatch-composite-alarm-{suffix}",
            alarm_description: "Do not shift traffic, do not cut over: the two databases are not the same.",
            alarm_rule: join(
                " OR ",
                [
                    for name in flatten([
                        for direction in ["forward", "reverse"]: [
                            source_lag[direction].alarm_name,
                            target_lag[direction].alarm_name,
                            invalid[direction].alarm_name,
                            suspended[direction].alarm_name,
                        ]
                    ]): "ALARM(\"{name}\")"
                ],
            ),
            alarm_actions: [topic_arn],
            ok_actions: [topic_arn],
        }

        output stop_alarm_name = stop.alarm_name;
    }
}
