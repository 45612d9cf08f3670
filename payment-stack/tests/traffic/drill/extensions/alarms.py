"""CloudWatch: composite alarms, which moto lists and cannot make, with the state of their parts (`ALARM("…") OR …`)."""

import re

from moto.cloudwatch.models import Alarm
from moto.cloudwatch.responses import CloudWatchResponse

describe = CloudWatchResponse.describe_alarms


def describe_alarms(self):
    for alarm in self.cloudwatch_backend.alarms.values():
        if alarm.rule is not None:
            parts = re.findall(r'ALARM\("([^"]+)"\)', alarm.rule)
            states = [self.cloudwatch_backend.alarms[name].state_value for name in parts]
            alarm.state_value = "ALARM" if "ALARM" in states else "OK"
    return describe(self)


Alarm.alarm_rule = property(lambda self: self.rule)
CloudWatchResponse.put_composite_alarm = CloudWatchResponse.put_metric_alarm
CloudWatchResponse.describe_alarms = describe_alarms
