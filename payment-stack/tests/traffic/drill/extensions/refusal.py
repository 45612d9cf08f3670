"""An operation that moto lacks is refused for good: its own answer is a 500, which the provider asks again for ten minutes."""

import json

from moto.moto_server.werkzeug_app import DomainDispatcherApplication

from .answer import answer

dispatch = DomainDispatcherApplication.__call__


def call(self, environ, start_response):
    try:
        return dispatch(self, environ, start_response)
    except NotImplementedError as error:
        text, kind = f"the simulator lacks it: {error}", environ.get("CONTENT_TYPE", "")
        if "json" in kind:
            return answer(start_response, "400 Bad Request", kind, json.dumps({"__type": "NotImplemented", "message": text}))
        said = f"<ErrorResponse><Error><Code>NotImplemented</Code><Message>{text}</Message></Error></ErrorResponse>"
        return answer(start_response, "400 Bad Request", "text/xml", said)


DomainDispatcherApplication.__call__ = call
