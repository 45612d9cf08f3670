"""What moto 5.2.1 lacks for the whole migration, a part a file, each with its reason."""

import os

# AWS's own policies are attached to two roles; moto knows them on demand alone, and reads this when it is loaded.
os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true"

from . import (  # noqa: E402, F401
    alarms, autoscaling, backup, cloud_control, databases, inventory, keys, launch_templates, refusal, replication,
    route_propagation, security_groups,
)
