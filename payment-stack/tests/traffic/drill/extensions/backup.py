"""AWS Backup: selections and the list of what a vault holds, which moto lacks, and tags, which it finds only behind a slash."""

import json
import time
import uuid
from urllib.parse import unquote

from moto.backup import urls
from moto.backup.models import BackupBackend
from moto.backup.responses import BackupResponse
from moto.core.exceptions import JsonRESTError

begin = BackupBackend.__init__


def initialize(self, *arguments, **named):
    begin(self, *arguments, **named)
    self.selections = {}


def selection(self):
    """The plan, and the id of a selection if there is one, of `/backup/plans/PLAN/selections/SELECTION`."""
    parts = [part for part in self.path.split("/") if part]
    return parts[2], parts[4] if len(parts) > 4 else None


def create(self):
    plan, _ = selection(self)
    self.backup_backend.get_backup_plan(plan, None)
    made = {"BackupPlanId": plan, "SelectionId": str(uuid.uuid4()), "CreationDate": time.time()}
    self.backup_backend.selections[made["SelectionId"]] = {**made, "BackupSelection": json.loads(self.body)["BackupSelection"]}
    return json.dumps(made)


def get(self):
    found = self.backup_backend.selections.get(selection(self)[1])
    if found is None:
        raise JsonRESTError("ResourceNotFoundException", "Cannot find Backup plan or selection")
    return json.dumps(found)


def delete(self):
    self.backup_backend.selections.pop(selection(self)[1], None)
    return "{}"


def list_recovery_points(self):
    """Nothing is ever backed up here."""
    return json.dumps({"RecoveryPoints": []})


def list_tags(self):
    name = unquote(self.path.split("/tags/")[-1]).rstrip("/")
    return json.dumps({"Tags": self.backup_backend.list_tags(resource_arn=name)})


BackupBackend.__init__ = initialize
BackupResponse.create_backup_selection = create
BackupResponse.get_backup_selection = get
BackupResponse.delete_backup_selection = delete
BackupResponse.list_recovery_points_by_backup_vault = list_recovery_points
BackupResponse.list_tags = list_tags
urls.url_paths["{0}/backup-vaults/(?P<name>[^/]+)/recovery-points/$"] = urls.response.dispatch
