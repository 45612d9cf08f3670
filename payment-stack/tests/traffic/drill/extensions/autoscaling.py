"""Auto Scaling: two times of a group and the switch of a policy, which moto drops, and a scaling that is not there, which it says."""

from moto.autoscaling.models import FakeScalingPolicy
from moto.autoscaling.responses import AutoScalingResponse

TIMES = {"DefaultInstanceWarmup": "default_instance_warmup", "MaxInstanceLifetime": "max_instance_lifetime"}
create, update = AutoScalingResponse.create_auto_scaling_group, AutoScalingResponse.update_auto_scaling_group
begin = FakeScalingPolicy.__init__


def keep(self):
    group = self.autoscaling_backend.autoscaling_groups[self._get_param("AutoScalingGroupName")]
    for given, name in TIMES.items():
        if self._get_int_param(given) is not None:
            setattr(group, name, self._get_int_param(given))


def create_auto_scaling_group(self):
    answer = create(self)
    keep(self)
    return answer


def update_auto_scaling_group(self):
    answer = update(self)
    keep(self)
    return answer


def initialize(self, *arguments, **named):
    begin(self, *arguments, **named)
    self.enabled = True
    self.predictive_scaling_configuration = self.predictive_scaling_configuration or None


AutoScalingResponse.create_auto_scaling_group = create_auto_scaling_group
AutoScalingResponse.update_auto_scaling_group = update_auto_scaling_group
FakeScalingPolicy.__init__ = initialize
