"""All that the simulator holds, by service, region and kind: `GET /drill/inventory`. Where AWS has calls to list things, moto has dictionaries."""

import json
from collections.abc import Mapping

from moto.core.base_backend import BackendDict
from moto.ec2.models.instances import Reservation
from moto.moto_server.werkzeug_app import DomainDispatcherApplication

from .answer import answer

dispatch = DomainDispatcherApplication.__call__


def gone(value):
    """Whether it is there only so that it can be looked up, as AWS does for a while, or brought back."""
    if isinstance(value, Mapping):
        return not value
    if isinstance(value, Reservation):
        return all(instance.state == "terminated" for instance in value.instances)
    own = getattr(value, "__dict__", {})
    return own.get("key_state") == "PendingDeletion" or own.get("state") == "deleted" or own.get("deletion_date") is not None


def keys(held):
    return sorted(str(key) for key, value in held.items() if not gone(value))


def inventory():
    found = {}
    for service in BackendDict._instances:
        for regions in service.values():
            for region, backend in regions.items():
                for kind, held in vars(backend).items():
                    if isinstance(held, Mapping) and held:
                        found[f"{service.service_name} {region} {kind}"] = keys(held)
                    elif isinstance(held, (list, set)) and held:
                        found[f"{service.service_name} {region} {kind}"] = [f"{len(held)} of them"]
    return found


def call(self, environ, start_response):
    if environ["PATH_INFO"] != "/drill/inventory":
        return dispatch(self, environ, start_response)
    return answer(start_response, "200 OK", "application/json", json.dumps(inventory()))


DomainDispatcherApplication.__call__ = call
