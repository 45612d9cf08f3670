"""DMS: certificates and event subscriptions, which moto lacks, and what it drops or says in a form that the provider cannot read."""

import json
from datetime import datetime

from moto.core.exceptions import JsonRESTError
from moto.dms.models import DatabaseMigrationServiceBackend, FakeReplicationInstance, FakeReplicationSubnetGroup, FakeReplicationTask
from moto.dms.responses import DatabaseMigrationServiceResponse as Response
from moto.ec2.models import ec2_backends

begin = DatabaseMigrationServiceBackend.__init__


def initialize(self, *arguments, **named):
    begin(self, *arguments, **named)
    self.certificates, self.subscriptions = {}, {}


DatabaseMigrationServiceBackend.__init__ = initialize


def arn(self, kind, name):
    return f"arn:aws:dms:{self.region}:{self.current_account}:{kind}:{name}"


def absent(what):
    return JsonRESTError("ResourceNotFoundFault", f"{what} not found")


def filtered(self, all_of_them, keys):
    """Those that every filter lets through; of none at all DMS says that they are not found."""
    found = list(all_of_them)
    for each in self._get_param("Filters") or []:
        found = [one for one in found if one[keys[each["Name"]]] in each["Values"]]
    if not found and self._get_param("Filters"):
        raise absent("it is")
    return found


# Certificates.


def import_certificate(self):
    name = self._get_param("CertificateIdentifier")
    made = {
        "CertificateIdentifier": name, "CertificateArn": arn(self, "cert", name), "CertificatePem": self._get_param("CertificatePem"),
        "CertificateOwner": "", "CertificateCreationDate": datetime.now().timestamp(),
    }
    self.dms_backend.certificates[made["CertificateArn"]] = made
    self.dms_backend.tagger.tag_resource(made["CertificateArn"], self._get_param("Tags") or [])
    return json.dumps({"Certificate": made})


def describe_certificates(self):
    keys = {"certificate-id": "CertificateIdentifier", "certificate-arn": "CertificateArn"}
    return json.dumps({"Certificates": filtered(self, self.dms_backend.certificates.values(), keys)})


def delete_certificate(self):
    if self._get_param("CertificateArn") not in self.dms_backend.certificates:
        raise absent("certificate")
    return json.dumps({"Certificate": self.dms_backend.certificates.pop(self._get_param("CertificateArn"))})


# Event subscriptions.


def create_event_subscription(self):
    name, given = self._get_param("SubscriptionName"), self._get_param
    made = {
        "CustSubscriptionId": name, "SnsTopicArn": given("SnsTopicArn"), "SourceType": given("SourceType"), "Status": "active",
        "SourceIdsList": given("SourceIds"), "EventCategoriesList": given("EventCategories"), "Enabled": given("Enabled"),
        "CustomerAwsId": self.current_account,
    }
    self.dms_backend.subscriptions[name] = made
    self.dms_backend.tagger.tag_resource(arn(self, "es", name), self._get_param("Tags") or [])
    return json.dumps({"EventSubscription": made})


def describe_event_subscriptions(self):
    found = self.dms_backend.subscriptions.get(self._get_param("SubscriptionName"))
    if found is None:
        raise absent("subscription")
    return json.dumps({"EventSubscriptionsList": [found]})


def delete_event_subscription(self):
    found = self.dms_backend.subscriptions.pop(self._get_param("SubscriptionName"), None)
    if found is None:
        raise absent("subscription")
    return json.dumps({"EventSubscription": found})


# What moto drops.

create_task, create_instance, create_group = (
    Response.create_replication_task, Response.create_replication_instance, Response.create_replication_subnet_group,
)
task_dict, instance_dict = FakeReplicationTask.to_dict, FakeReplicationInstance.to_dict


def create_replication_task(self):
    """The word of `ResourceIdentifier` ends the ARN, and a task that was made is ready."""
    made = json.loads(create_task(self))["ReplicationTask"]
    backend = self.dms_backend
    task = backend.replication_tasks.pop(made["ReplicationTaskArn"])
    task.arn = arn(self, "task", self._get_param("ResourceIdentifier") or task.id)
    backend.tagger.copy_tags(made["ReplicationTaskArn"], task.arn)
    backend.tagger.delete_all_tags_for_resource(made["ReplicationTaskArn"])
    backend.replication_tasks[task.arn] = task
    task.status = "ready"
    return json.dumps({"ReplicationTask": task.to_dict()})


def create_replication_subnet_group(self):
    """The subnets, and their network."""
    create_group(self)
    name = self._get_param("ReplicationSubnetGroupIdentifier")
    group = self.dms_backend.replication_subnet_groups[name]
    subnets = ec2_backends[self.current_account][self.region].describe_subnets(self._get_param("SubnetIds"))
    group.network, group.subnets = subnets[0].vpc_id, [(subnet.id, subnet.availability_zone) for subnet in subnets]
    self.dms_backend.tagger.copy_tags(name, arn(self, "subgrp", name))
    self.dms_backend.tagger.delete_all_tags_for_resource(name)
    return json.dumps({"ReplicationSubnetGroup": group.to_dict()})


def group_dict(self):
    return {
        "ReplicationSubnetGroupIdentifier": self.replication_subnet_group_identifier,
        "ReplicationSubnetGroupDescription": self.description, "VpcId": self.network, "SubnetGroupStatus": "Complete",
        "Subnets": [
            {"SubnetIdentifier": subnet, "SubnetAvailabilityZone": {"Name": zone}, "SubnetStatus": "Active"}
            for subnet, zone in self.subnets
        ],
    }


def described(describe, key, name):
    """DMS says of one that is asked for and not there that it is not found, where moto answers with none."""

    def asked(self):
        answer = json.loads(describe(self))
        if not answer[key] and self._get_param("Filters"):
            raise absent(name)
        return json.dumps(answer)

    return asked


FakeReplicationSubnetGroup.to_dict = group_dict
FakeReplicationSubnetGroup.network, FakeReplicationSubnetGroup.subnets = None, []
for own in [
    import_certificate, describe_certificates, delete_certificate, create_event_subscription, describe_event_subscriptions,
    delete_event_subscription, create_replication_task, create_replication_subnet_group,
]:
    setattr(Response, own.__name__, own)
for method, key in [
    ("describe_endpoints", "Endpoints"), ("describe_replication_instances", "ReplicationInstances"),
    ("describe_replication_subnet_groups", "ReplicationSubnetGroups"), ("describe_replication_tasks", "ReplicationTasks"),
]:
    setattr(Response, method, described(getattr(Response, method), key, key))


# Times are seconds, not text, and what has no value is not there.


def readable(value):
    if isinstance(value, list):
        return [readable(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        name: datetime.fromisoformat(each).timestamp() if name.endswith(("Date", "CreateTime")) and isinstance(each, str) else readable(each)
        for name, each in value.items() if each is not None
    }


def answering(method):
    return lambda self: json.dumps(readable(json.loads(method(self))))


for name, method in list(vars(Response).items()):
    if name.startswith(("create_", "delete_", "describe_", "start_", "stop_", "test_", "import_")):
        setattr(Response, name, answering(method))
