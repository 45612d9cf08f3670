"""What CloudWatch has where all is well, for a place as the parameters say it: both sides healthy, nothing behind, some load."""

import json
import os
import sys
from datetime import datetime, timedelta, timezone

import boto3


def good(cloudwatch, place):
    def put(namespace, name, dimensions, value):
        now = datetime.now(timezone.utc)
        named = [{"Name": name, "Value": value} for name, value in dimensions.items()]
        # Ahead of time too: what lies in the future is not seen yet, and a test may take its time.
        data = [
            {"MetricName": name, "Dimensions": named, "Timestamp": now + timedelta(seconds=60 * minute - 5), "Value": value}
            for minute in range(-7, 90)
        ]
        # A large body would be compressed, which the simulator does not read.
        for begin in range(0, len(data), 20):
            cloudwatch.put_metric_data(Namespace=namespace, MetricData=data[begin : begin + 20])

    for side in ["legacy", "aws"]:
        put("AWS/Route53", "HealthCheckStatus", {"HealthCheckId": place[side]["probe"]}, 1)
    migration = place["migration"]
    for task in ["forward", "reverse"]:
        of_task = {"ReplicationInstanceIdentifier": migration["instance"], "ReplicationTaskIdentifier": migration[task]["id"]}
        for name, value in [("CDCLatencySource", 2), ("CDCLatencyTarget", 1), ("ValidationFailedOverallCount", 0)]:
            put("AWS/DMS", name, of_task, value)
    put("AWS/ApplicationELB", "RequestCount", {"LoadBalancer": place["load_balancer"]}, 300)


if __name__ == "__main__":
    endpoint, place = sys.argv[1:]
    good(boto3.client("cloudwatch", region_name="us-east-1", endpoint_url=endpoint), json.loads(place))
    print("done", flush=True)
    os._exit(0)
