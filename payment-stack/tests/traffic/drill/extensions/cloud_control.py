"""Cloud Control, of which moto has nothing: `GetResource` of a VPN connection, as the flagship reads it with provider 5.x."""

import json

from moto.ec2.models import ec2_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication

from .answer import answer

dispatch = DomainDispatcherApplication.__call__


def get_resource(body):
    name = body["Identifier"]
    found = [each for each in ec2_backends["123456789012"]["us-east-1"].vpn_connections.values() if each.id == name]
    if body["TypeName"] != "AWS::EC2::VPNConnection" or not found:
        return "404 Not Found", {"__type": "ResourceNotFoundException", "message": f"no {body['TypeName']} {name}"}
    properties = {
        "VpnConnectionId": name, "Type": "ipsec.1", "VpnGatewayId": found[0].vpn_gateway_id,
        "CustomerGatewayId": found[0].customer_gateway_id,
        # What stands in place of keys that are kept in Secrets Manager.
        "VpnTunnelOptionsSpecifications": [{"PreSharedKey": "****"}, {"PreSharedKey": "****"}],
    }
    return "200 OK", {"TypeName": body["TypeName"], "ResourceDescription": {"Identifier": name, "Properties": json.dumps(properties)}}


def call(self, environ, start_response):
    if environ.get("HTTP_X_AMZ_TARGET") != "CloudApiService.GetResource":
        return dispatch(self, environ, start_response)
    status, said = get_resource(json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))))
    return answer(start_response, status, "application/x-amz-json-1.0", json.dumps(said))


DomainDispatcherApplication.__call__ = call
