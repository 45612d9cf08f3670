"""The real AWS command line, loaded once: a call forks it, where a process of its own would load it anew for half a second."""

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

driver = awscli.clidriver.create_clidriver()
for service in ["route53", "ssm", "cloudwatch", "dms", "autoscaling", "logs", "sts"]:
    driver.session.get_service_model(service)
    boto3.client(service, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test")


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
