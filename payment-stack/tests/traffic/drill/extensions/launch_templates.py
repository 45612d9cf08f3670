"""Launch templates: moto adds the tags of the template itself to those of what is started from it."""

from moto.ec2.models.launch_templates import LaunchTemplateVersion

begin = LaunchTemplateVersion.__init__


def initialize(self, template, number, data, *arguments, **named):
    if data.get("TagSpecifications"):
        of_others = [each for each in data["TagSpecifications"] if each["ResourceType"] != "launch-template"]
        data = {**data, "TagSpecifications": of_others}
    begin(self, template, number, data, *arguments, **named)


LaunchTemplateVersion.__init__ = initialize
