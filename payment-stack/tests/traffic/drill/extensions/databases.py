"""RDS: what moto drops of an instance, or says that is not so."""

from moto.rds.models import DBCluster, DBClusterParameterGroup, DBInstance, DBParameterGroup, RDSBackend

KEPT = [
    "monitoring_interval", "monitoring_role_arn", "enable_performance_insights", "performance_insights_kms_key_id",
    "performance_insights_retention_period",
]
begin = DBInstance.__init__
scaling = DBCluster.scaling_configuration_info
delete = RDSBackend.delete_db_cluster


def initialize(self, *arguments, **named):
    # AWS's own authority since 2024. With the one of moto the provider would change it and restart the instance.
    named.setdefault("ca_certificate_identifier", "rds-ca-rsa2048-g1")
    begin(self, *arguments, **named)
    for name in KEPT:
        if name in named:
            setattr(self, name.replace("enable_performance_insights", "performance_insights_enabled"), named[name])


def delete_db_cluster(self, cluster_identifier, *arguments, **named):
    """With its automated snapshots, which end with the cluster unless somebody says that they shall not."""
    gone = delete(self, cluster_identifier, *arguments, **named)
    for name in [name for name in self.cluster_snapshots if name.startswith(f"rds:{cluster_identifier}-")]:
        self.cluster_snapshots.pop(name)
    return gone


def updating(update):
    """What somebody set is `user`'s: the provider leaves out what the engine's family brings."""

    def update_parameters(self, parameters):
        update(self, [{**each, "Source": "user"} for each in parameters])

    return update_parameters


DBInstance.__init__ = initialize
RDSBackend.delete_db_cluster = delete_db_cluster
# Only a serverless cluster scales by itself.
DBCluster.scaling_configuration_info = property(lambda self: scaling.fget(self) if self.scaling_configuration else None)
DBParameterGroup.update_parameters = updating(DBParameterGroup.update_parameters)
DBClusterParameterGroup.update_cluster_parameters = updating(DBClusterParameterGroup.update_cluster_parameters)
