"""The real AWS command line, loaded once: a call forks it, where a process of its own would load it anew for half a second."""

import contextlib
import gc
import io
import json
import os
import signal
import socket
import sys
import tempfile
import threading

import awscli.clidriver
import boto3

import fixture

# No service is there. What a first call loads of the command line and of its service is what all later ones have.
NOWHERE = "http://127.0.0.1:1"
FIRST_CALLS = [
    ["autoscaling", "describe-auto-scaling-groups"],
    ["cloudwatch", "describe-alarms"],
    ["dms", "describe-replication-tasks"],
    ["logs", "describe-log-groups"],
    ["route53", "list-hosted-zones"],
    ["ssm", "describe-parameters"],
    ["sts", "get-caller-identity"],
]

settings = {"AWS_DEFAULT_REGION": "us-east-1", "AWS_MAX_ATTEMPTS": "1"}
os.environ.update(settings)
first = awscli.clidriver.create_clidriver()
for words in FIRST_CALLS:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        first.main([*words, "--endpoint-url", NOWHERE])
    boto3.client(words[0], region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test")
for name in settings:
    del os.environ[name]
# A command line that made no call, which hands nothing of one call to the next, with all that those loaded.
driver = awscli.clidriver.create_clidriver()
driver.session.register_component("data_loader", first.session.get_component("data_loader"))
# What is loaded is never looked through for garbage, so that the forks share its memory.
gc.disable()
gc.freeze()


def serve(connection):
    request = b""
    while not request.endswith(b"\n"):
        request += connection.recv(1 << 20)
    request = json.loads(request)
    if os.fork():
        return
    answers = [tempfile.TemporaryFile(), tempfile.TemporaryFile()]
    for target, answer in zip([1, 2], answers):
        os.dup2(answer.fileno(), target)
    os.environ.clear()
    os.environ.update(request["env"])
    # Files are named as the caller sees them.
    os.chdir(request["folder"])
    code = 255
    try:
        if request["words"][0] == "fixture":
            code = fixture.main(request["words"][1:])
        else:
            code = driver.main(request["words"])
    except SystemExit as end:
        code = end.code
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        for answer in answers:
            answer.seek(0)
        out, err = [answer.read().decode() for answer in answers]
        connection.sendall(json.dumps({"code": int(code or 0), "out": out, "err": err}).encode())
        os._exit(0)


signal.signal(signal.SIGCHLD, signal.SIG_IGN)
listener = socket.socket(socket.AF_UNIX)
listener.bind(sys.argv[1])
listener.listen(64)
# Ends with its standard input, however the tests end.
threading.Thread(target=lambda: (os.read(0, 1), os._exit(0)), daemon=True).start()
print("ready", flush=True)
while True:
    connection, _ = listener.accept()
    serve(connection)
    connection.close()
