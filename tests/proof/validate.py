"""What other people's checkers say of printed documents: `validate.py FILE...` prints a line for each fault, and nothing else.

pdfua and outloud look at tags, fonts and links as a reader for the blind meets them; pikepdf shows what no tool asks for.
That nothing is printed means that these tools found nothing, not that a standard is met.
"""

import sys
from concurrent.futures import ProcessPoolExecutor
from xml.etree import ElementTree

import outloud
import pdfua
import pikepdf
from pdfua.rules import structure

# What outloud reports and is meant to be so.
MEANT = {
    "DOC-012",  # the file names no standard: it claims none
    "TAG-002",  # it takes running heads and a table's repeated head for prose; the tests hold the tags equal to the document
}

# pdfua 0.1.3 asks a list whether it is a number, which pikepdf answers with an exception.
_as_integer = structure.as_integer
structure.as_integer = lambda value: None if isinstance(value, pikepdf.Array) else _as_integer(value)


def checkers(path):
    report = pdfua.validate(path)
    for finding in report.findings:
        if finding.severity.name == "ERROR":
            yield f"pdfua {finding.rule_id}: {finding.message}"
    for skipped in report.skipped:
        yield f"pdfua left out {skipped}"
    result = outloud.check(path)
    if result.error:
        yield f"outloud: {result.error}"
    for finding in result.findings:
        # In some scripts a letter is drawn as its body and its dots; the dots spell nothing by themselves.
        dots = finding.rule == "TXT-003" and "Noto" in finding.message
        if finding.severity == "error" and finding.rule not in MEANT and not dots:
            yield f"outloud {finding.rule}, page {finding.page}: {finding.message} ({finding.evidence})"


def elements(node):
    """Every part of the tree of tags."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, pikepdf.Array):
            waiting.extend(node)
        elif isinstance(node, pikepdf.Dictionary):
            yield node
            if "/K" in node:
                waiting.append(node.K)


def figures(pdf):
    for element in elements(pdf.Root.StructTreeRoot.K):
        if element.get("/S") != "/Figure":
            continue
        box = element.get("/A", {}).get("/BBox", [])
        if len(box) != 4 or not (box[0] < box[2] and box[1] < box[3]):
            yield f"a figure without a box that holds something: {list(box)}"
        if not str(element.get("/Alt", "")).strip():
            yield "a figure that says nothing"


def outline(pdf):
    headings = sum(1 for element in elements(pdf.Root.StructTreeRoot.K) if element.get("/S") in ("/H1", "/H2", "/H3"))
    contents = sum(1 for element in elements(pdf.Root.StructTreeRoot.K) if element.get("/S") == "/TOC")
    waiting, entries = [pdf.Root.get("/Outlines")], 0
    while waiting:
        entry = waiting.pop()
        if entry is None:
            continue
        if "/Title" in entry:
            entries += 1
            if "/Dest" not in entry or pikepdf.Page(entry.Dest[0]) not in pdf.pages:
                yield f"'{entry.Title}' of the outline leads nowhere"
        waiting.extend([entry.get("/First"), entry.get("/Next")])
    # The heading above the contents does not lead to itself.
    if entries != headings - contents:
        yield f"{entries} entries in the outline for {headings - contents} headings"


def catalogue(pdf):
    root = pdf.Root
    title = str(pdf.docinfo.get("/Title", ""))
    if not title:
        yield "no title"
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield "the title is not shown"
    if str(root.get("/Lang", "")) not in ("nl-NL", "en-GB"):
        yield f"its language: {root.get('/Lang')}"
    if [page.label for page in pdf.pages] != [str(number + 1) for number in range(len(pdf.pages))]:
        yield "the pages are not labelled 1, 2, 3"
    if any(page.obj.get("/Tabs") != "/S" for page in pdf.pages):
        yield "the tab key does not follow the tags"
    names = ElementTree.fromstring(root.Metadata.read_bytes().decode().strip())
    shown = names.find(".//{http://purl.org/dc/elements/1.1/}title//{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li")
    if shown is None or (shown.text or "") != title:
        yield f"its metadata call it {shown is not None and shown.text!r}, its title is {title!r}"


def faults(path):
    found = list(checkers(path))
    with pikepdf.open(path) as pdf:
        for look in (figures, outline, catalogue):
            found.extend(look(pdf))
    return [f"{path.rsplit('/', 1)[-1]}: {fault}".replace("\n", " ") for fault in found]


if __name__ == "__main__":
    with ProcessPoolExecutor() as workers:
        for found in workers.map(faults, sys.argv[1:]):
            for fault in found:
                print(fault)
