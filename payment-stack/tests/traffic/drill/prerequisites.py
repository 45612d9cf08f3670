"""What `docs/deploy.md` wants to exist, put into the simulator through its API."""

import json
import os
import sys
from datetime import datetime, timedelta, timezone

import boto3
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

TRUST = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "dms.amazonaws.com"}, "Action": "sts:AssumeRole"}]}


def certificate(name):
    """A certificate that signs itself, and its key, as PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    named = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.now(timezone.utc)
    signed = (
        x509.CertificateBuilder().subject_name(named).issuer_name(named).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now).not_valid_after(now + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False).sign(key, hashes.SHA256())
    )
    form = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return signed.public_bytes(serialization.Encoding.PEM), key.private_bytes(serialization.Encoding.PEM, *form)


def main(words):
    suffix, endpoint = words
    # Words that occur nowhere else: where one is found again, a secret was written down.
    secret = json.loads(os.environ["DRILL_SECRETS"])
    client = lambda service: boto3.client(service, region_name="us-east-1", endpoint_url=endpoint)
    account = client("sts").get_caller_identity()["Account"]

    ec2 = client("ec2")
    gateway = ec2.create_vpn_gateway(Type="ipsec.1")["VpnGateway"]["VpnGatewayId"]
    customer = ec2.create_customer_gateway(Type="ipsec.1", IpAddress="203.0.113.1", BgpAsn=65000)
    connection = ec2.create_vpn_connection(
        Type="ipsec.1", CustomerGatewayId=customer["CustomerGateway"]["CustomerGatewayId"], VpnGatewayId=gateway,
    )["VpnConnection"]["VpnConnectionId"]
    image = ec2.register_image(Name="payments", Architecture="arm64", RootDeviceName="/dev/xvda", VirtualizationType="hvm")
    client("ssm").put_parameter(Name="/payments/ami/application", Type="String", Value=image["ImageId"])

    zone = client("route53").create_hosted_zone(Name="example.com", CallerReference="example.com")["HostedZone"]["Id"]
    pem, key = certificate("pay.example.com")
    client("acm").import_certificate(Certificate=pem, PrivateKey=key)

    kms = client("kms").create_key(Description="secrets of the house")["KeyMetadata"]["Arn"]
    secrets = {
        "payments/aurora-master": {"username": "paymentsadmin", "password": secret["aurora-master"]},
        "payments/service": {"username": "service", "password": secret["service"]},
        "payments/dms-datacenter": {"host": "db.example.com", "port": 3306, "username": "dms", "password": secret["dms-datacenter"]},
        "payments/dms-aurora": {"host": "aurora.example.com", "port": 3306, "username": "dms", "password": secret["dms-aurora"]},
    }
    for name, value in secrets.items():
        client("secretsmanager").create_secret(Name=name, KmsKeyId=kms, SecretString=json.dumps(value))

    iam = client("iam")
    for role in ["dms-vpc-role", "dms-cloudwatch-logs-role"]:
        iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(TRUST))
    iam.create_service_linked_role(AWSServiceName="autoscaling.amazonaws.com")
    with open(os.environ["DRILL_BOUNDARY"]) as boundary:
        iam.create_policy(PolicyName=f"iam-policy-boundary-{suffix}", PolicyDocument=boundary.read())

    print(json.dumps({
        "account": account, "zone": zone.split("/")[-1], "vpn_connection": connection, "vpn_gateway": gateway,
        "certificate": pem.decode(),
    }))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
