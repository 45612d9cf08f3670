"""The simulator on loopback. It says its port, and ends with its standard input."""

import sys

from moto.moto_server.threaded_moto_server import ThreadedMotoServer
from moto.route53.models import ChangeList

append = ChangeList.append


def journal(self, item):
    """Keeps a record that was made once from being refused for ever after.

    Moto 5.2.1 holds each CREATE against all that it ever made, and refuses one that it saw before while anything of the
    name is there, though the same batch deletes the record first, which Route 53 takes. Written down as UPSERT it still
    lets the record be deleted, which is all else that the journal is read for.
    """
    if item["Action"] == "CREATE":
        item = {**item, "Action": "UPSERT"}
    append(self, item)


ChangeList.append = journal

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
