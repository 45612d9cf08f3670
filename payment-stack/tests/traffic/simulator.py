"""The simulator on loopback. It says its port, and ends with its standard input.

A folder that is named holds a package `extensions` with what moto lacks.
"""

import importlib
import sys
import threading

from moto.core.exceptions import ServiceException
from moto.moto_server.threaded_moto_server import ThreadedMotoServer
from moto.route53.models import ChangeList
from moto.route53.responses import Route53

append = ChangeList.append
update_health_check = Route53.update_health_check
one_at_a_time = threading.Lock()


def journal(self, item):
    """Keeps a record that was made once from being refused for ever after.

    Moto 5.2.1 holds each CREATE against all that it ever made, and refuses one that it saw before while anything of the
    name is there, though the same batch deletes the record first, which Route 53 takes. Written down as UPSERT it still
    lets the record be deleted, which is all else that the journal is read for.
    """
    if item["Action"] == "CREATE":
        item = {**item, "Action": "UPSERT"}
    append(self, item)


class HealthCheckVersionMismatch(ServiceException):
    """What Route 53 answers with where a health check was changed meanwhile."""

    code = "HealthCheckVersionMismatch"
    message = "The health check has another version."


def versioned_update(self):
    """Counts the versions of a health check, and takes a change of a version only while it is the newest.

    Moto 5.2.1 gives the first version a number, which no change makes grow, and reads none that a change names.
    """
    with one_at_a_time:
        check = self.backend.get_health_check(self._get_param("HealthCheckId"))
        wanted = self._get_param("HealthCheckVersion")
        if wanted is not None and int(wanted) != check.health_check_version:
            raise HealthCheckVersionMismatch()
        check.health_check_version += 1
        return update_health_check(self)


ChangeList.append = journal
Route53.update_health_check = versioned_update

for folder in sys.argv[1:]:
    sys.path.insert(0, folder)
    importlib.import_module("extensions")

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
