"""Makes fixtures for preflight: `fixture.py FOLDER FILE...` writes each document again in version 1.4 of the format, with a
mark in its metadata by which preflight knows what to hold it against. The press itself never sets such a mark."""

import sys
from pathlib import Path

import pikepdf

MARK = (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
    "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description></rdf:RDF>"
)

folder = Path(sys.argv[1])
for file in map(Path, sys.argv[2:]):
    with pikepdf.open(file) as pdf:
        metadata = pdf.Root.Metadata.read_bytes().decode()
        pdf.Root.Metadata.write(metadata.replace("</rdf:RDF>", MARK).encode())
        packed = pikepdf.ObjectStreamMode.disable
        pdf.save(folder / file.name, force_version="1.4", object_stream_mode=packed, deterministic_id=True)
