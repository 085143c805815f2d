"""The page for programmers at /docs: drawn here from the OpenAPI description, loading nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
pre { padding: 1rem; border: 1px solid #8886; border-radius: .5rem; overflow-x: auto; }
h2 { margin-top: 2.5rem; } h2 code { padding: .15rem .5rem; border: 1px solid #8886; border-radius: .4rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; padding: .4rem .6rem;
border-bottom: 1px solid #8884; vertical-align: top; }
"""


def docs_page(description: Mapping[str, Any]) -> str:
    """One HTML page that lists every route of an OpenAPI description."""
    title = escape(description["info"]["title"])
    about = escape(description["info"].get("description", ""))
    routes = "".join(
        _route(method, path, operation, description)
        for path, operations in description["paths"].items()
        for method, operation in operations.items()
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style></head>'
        f"<body><main><h1>{title}</h1><p>{about}</p>"
        f'<p>Machine-readable: <a href="openapi.json">openapi.json</a></p>{routes}</main></body></html>'
    )


def _route(method: str, path: str, operation: Mapping[str, Any], description: Mapping[str, Any]) -> str:
    parts = [f"<h2><code>{escape(method.upper())} {escape(path)}</code></h2>"]
    parts.append(f"<p>{escape(operation.get('description') or operation.get('summary', ''))}</p>")
    rows = list(_parameters(operation)) + list(_fields(operation, description))
    if rows:
        parts.append(f"<table><tr><th>Field<th>Type<th>Meaning</tr>{''.join(rows)}</table>")
    example = _example(operation, description)
    if example is not None:
        data = escape(json.dumps(example, ensure_ascii=False))
        header = "-H 'Content-Type: application/json'"
        parts.append(f"<pre>curl -s {header} -d '{data}' http://127.0.0.1:7860{escape(path)}</pre>")
    answers = ", ".join(f"{code}: {answer['description']}" for code, answer in operation["responses"].items())
    parts.append(f"<p>Answers: {escape(answers)}</p>")
    return "".join(parts)


def _parameters(operation: Mapping[str, Any]) -> Iterator[str]:
    for parameter in operation.get("parameters", ()):
        yield _row(
            parameter["name"],
            parameter.get("schema", {}),
            parameter.get("description", ""),
        )


def _fields(operation: Mapping[str, Any], description: Mapping[str, Any]) -> Iterator[str]:
    for name, schema in _body(operation, description).get("properties", {}).items():
        yield _row(name, schema, schema.get("description", ""))


def _row(name: str, schema: Mapping[str, Any], meaning: str) -> str:
    kinds = [part.get("type", "object") for part in schema.get("anyOf", [schema])]
    shown = " or ".join(kind for kind in kinds if kind != "null")
    return f"<tr><td><code>{escape(name)}</code><td>{escape(shown)}<td>{escape(meaning)}</tr>"


def _body(operation: Mapping[str, Any], description: Mapping[str, Any]) -> Mapping[str, Any]:
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    name = content.get("schema", {}).get("$ref", "").rsplit("/", 1)[-1]
    found: Mapping[str, Any] = description.get("components", {}).get("schemas", {}).get(name, {})
    return found


def _example(operation: Mapping[str, Any], description: Mapping[str, Any]) -> Any:
    examples = _body(operation, description).get("examples", [])
    return examples[0] if examples else None
