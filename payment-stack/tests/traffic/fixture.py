"""What an apply of both programs leaves of the traffic, on the simulator: the shapes are those of the synthesized documents."""

import json
import os

import boto3

import measurements


def main(words):
    suffix, endpoint = words[:2]
    # The zone of the name, and the name: of every environment its own, unless the pages' are said.
    zone_name, domain = words[2:] or [f"{suffix}.example.com"] * 2
    client = lambda service: boto3.client(service, region_name="us-east-1", endpoint_url=endpoint)
    route53, ssm, cloudwatch = client("route53"), client("ssm"), client("cloudwatch")
    zone = route53.create_hosted_zone(Name=zone_name, CallerReference=suffix)["HostedZone"]["Id"].split("/")[-1]

    def check(name, **config):
        answer = route53.create_health_check(CallerReference=f"{name}-{suffix}", HealthCheckConfig=config)
        return answer["HealthCheck"]["Id"]

    def switch(name, closed):
        return check(name, Type="HTTPS", FullyQualifiedDomainName=domain, Port=443, Disabled=True, Inverted=closed)

    sides = {}
    for side, closed in [("legacy", False), ("aws", True)]:
        probe = check(f"probe-{side}", Type="HTTPS_STR_MATCH", FullyQualifiedDomainName=domain, SearchString="accepting-payments")
        turn = switch(f"switch-{side}", closed)
        verdict = check(f"side-{side}", Type="CALCULATED", ChildHealthChecks=[probe, turn], HealthThreshold=2)
        sides[side] = {"record": f"route53-record-{side}-{suffix}", "switch": turn, "probe": probe, "verdict": verdict}
        route53.change_resource_record_sets(HostedZoneId=zone, ChangeBatch={"Changes": [{
            "Action": "CREATE",
            "ResourceRecordSet": {
                "Name": domain, "Type": "A", "SetIdentifier": sides[side]["record"], "Weight": 100 if side == "legacy" else 0,
                "HealthCheckId": verdict,
                "AliasTarget": {"HostedZoneId": zone, "DNSName": f"route53-record-{side}-{suffix}.{domain}", "EvaluateTargetHealth": side == "aws"},
            },
        }]})

    alarms = [f"cloudwatch-metric-alarm-{name}-{suffix}" for name in ["target-5xx", "latency-p99"]]
    for name in [*alarms, f"stop-{suffix}"]:
        cloudwatch.put_metric_alarm(
            AlarmName=name, Namespace="X", MetricName="x", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1,
            ComparisonOperator="GreaterThanThreshold",
        )
        cloudwatch.set_alarm_state(AlarmName=name, StateValue="OK", StateReason="test")

    logs = client("logs")
    journal = {"group": f"cloudwatch-log-group-traffic-{suffix}", "stream": "entries"}
    logs.create_log_group(logGroupName=journal["group"])
    logs.create_log_stream(logGroupName=journal["group"], logStreamName=journal["stream"])

    scaling, ec2 = client("autoscaling"), client("ec2")
    group = f"autoscaling-group-{suffix}"
    scaling.create_launch_configuration(LaunchConfigurationName=group, ImageId="ami-12c6146b", InstanceType="t2.micro")
    scaling.create_auto_scaling_group(
        AutoScalingGroupName=group, LaunchConfigurationName=group, MinSize=3, MaxSize=9, AvailabilityZones=["us-east-1a"],
    )

    dms, tasks = client("dms"), {}
    for task in ["forward", "reverse"]:
        answer = dms.create_replication_task(
            ReplicationTaskIdentifier=f"dms-replication-task-{task}-{suffix}", SourceEndpointArn="arn:aws:dms:us-east-1:1:e:s",
            TargetEndpointArn="arn:aws:dms:us-east-1:1:e:t", ReplicationInstanceArn="arn:aws:dms:us-east-1:1:rep:i",
            MigrationType="cdc", TableMappings="{}",
        )
        tasks[task] = {"id": f"{task}-{suffix}", "arn": answer["ReplicationTask"]["ReplicationTaskArn"]}
    dms.start_replication_task(ReplicationTaskArn=tasks["forward"]["arn"], StartReplicationTaskType="resume-processing")

    instance, balancer = f"instance-{suffix}", f"app/{suffix}/1"
    place = {
        "zone": zone, "name": domain, **sides, "journal": journal, "group": group, "load_balancer": balancer, "alarms": alarms,
    }
    migration = {"instance": instance, **tasks, "stop_alarm": f"stop-{suffix}"}
    for name, value in [
        ("traffic", {"aws_percent": 0, "write_owner": "datacenter"}), ("traffic-place", place), ("migration-place", migration),
    ]:
        ssm.put_parameter(Name=f"/payments/ssm-parameter-{name}-{suffix}", Type="String", Value=json.dumps(value))
    place = {**place, "migration": migration}
    measurements.good(client("cloudwatch"), place)
    print(json.dumps(place))
    return 0


if __name__ == "__main__":
    import sys

    os._exit(main(sys.argv[1:]))
