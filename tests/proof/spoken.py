"""What the drawings of printed documents say, in the order of the tags: `spoken.py FILE...` prints a JSON list for each file."""

import json
import sys

import pikepdf


def spoken(node):
    if isinstance(node, pikepdf.Array):
        for kid in node:
            yield from spoken(kid)
    elif isinstance(node, pikepdf.Dictionary):
        if node.get("/S") == "/Figure":
            yield str(node.get("/Alt", ""))
        yield from spoken(node.get("/K"))


for path in sys.argv[1:]:
    with pikepdf.open(path) as pdf:
        print(json.dumps(list(spoken(pdf.Root.StructTreeRoot.K))))
