"""Propagation of a VPN gateway's routes, which moto's route tables lack: a table says which gateways propagate into it."""

from moto.core.responses import EmptyResult
from moto.ec2.models.route_tables import RouteTable
from moto.ec2.responses.virtual_private_gateways import VirtualPrivateGateways

begin = RouteTable.__init__


def initialize(self, *arguments, **named):
    begin(self, *arguments, **named)
    self.propagating_vgws = []


def enable(self):
    table = self.ec2_backend.get_route_table(self._get_param("RouteTableId"))
    gateway = {"GatewayId": self._get_param("GatewayId")}
    if gateway not in table.propagating_vgws:
        table.propagating_vgws.append(gateway)
    return EmptyResult()


def disable(self):
    table = self.ec2_backend.get_route_table(self._get_param("RouteTableId"))
    table.propagating_vgws.remove({"GatewayId": self._get_param("GatewayId")})
    return EmptyResult()


RouteTable.__init__ = initialize
VirtualPrivateGateways.enable_vgw_route_propagation = enable
VirtualPrivateGateways.disable_vgw_route_propagation = disable
