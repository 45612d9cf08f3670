"""What the pages' commands ask for besides the traffic, on the simulator: the database, and what moves its rows."""

import json
import os

import boto3


def main(words):
    suffix, endpoint = words
    client = lambda service: boto3.client(service, region_name="us-east-1", endpoint_url=endpoint)
    cluster = f"rds-cluster-{suffix}"
    rds = client("rds")
    rds.create_db_cluster(
        DBClusterIdentifier=cluster, Engine="aurora-mysql", MasterUsername="paymentsadmin", MasterUserPassword="not-a-secret",
        StorageEncrypted=True,
    )
    for zone in "abc":
        rds.create_db_instance(
            DBInstanceIdentifier=f"rds-cluster-instance-{zone}-{suffix}", DBInstanceClass="db.r6g.xlarge", Engine="aurora-mysql",
            DBClusterIdentifier=cluster,
        )
    kms = client("kms")
    archive = kms.create_key()["KeyMetadata"]["KeyId"]
    try:
        kms.create_alias(AliasName="alias/payments-archive", TargetKeyId=archive)
    except kms.exceptions.AlreadyExistsException:
        pass
    dms = client("dms")
    instance = dms.create_replication_instance(
        ReplicationInstanceIdentifier=f"dms-replication-instance-{suffix}", ReplicationInstanceClass="dms.r6i.xlarge",
    )["ReplicationInstance"]["ReplicationInstanceArn"]
    endpoints = [
        dms.create_endpoint(
            EndpointIdentifier=f"dms-endpoint-{side}-{way}-{suffix}", EndpointType=way, EngineName="mysql",
        )["Endpoint"]["EndpointArn"]
        for side in ["datacenter", "aurora"] for way in ["source", "target"]
    ]
    print(json.dumps({"cluster": cluster, "instance": instance, "endpoints": endpoints}))
    return 0


if __name__ == "__main__":
    import sys

    os._exit(main(sys.argv[1:]))
