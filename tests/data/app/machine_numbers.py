#!/usr/bin/env python3
"""Looks for numbers with a decimal comma where a machine reads them; names each and ends with 1 when there is one.

  machine_numbers.py FILE…     XLSX, ODS, ODT, DOCX, PDF, ICS, EML (with what is attached) and JSON, by their suffix
"""
import email
import email.policy
import io
import json
import pathlib
import re
import sys
import zipfile
import zlib

ATTRIBUTE = re.compile(r'[\w:]+="-?\d+,\d+(?:pt|cm|mm|in|px|pc|em|%)?"')
VALUE = re.compile(r"<(?:\w+:)?v>-?\d+,\d+</")
OPERAND = re.compile(rb"(?<![\w.,(<-])-?\d+,\d+(?=[\s\]/])")
STRINGS = re.compile(rb"\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>")


def xml(text):
    # What people read stands between the tags, and in a few attributes that are texts.
    text = re.sub(r'(?:descr|title|alt|svg:desc|table:name|office:string-value|formatCode|footer|header)="[^"]*"', "", text)
    return ATTRIBUTE.findall(text) + VALUE.findall(text)


def package(content):
    found = []
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            if name.endswith((".xml", ".rels", ".rdf")):
                found += [f"{name}: {hit}" for hit in xml(parts.read(name).decode())]
    return found


def pdf(content):
    found = []
    outside = content
    for match in re.finditer(rb"stream\r?\n", content):
        end = content.find(b"endstream", match.end())
        data = content[match.end():end]
        outside = outside.replace(data, b"")
        try:
            data = zlib.decompress(data)
        except zlib.error:
            continue
        head = content[max(0, content.rfind(b"obj", 0, match.start())):match.start()]
        if b"/FontFile" in head or b"/Length1" in head or b"/Subtype /Image" in head or b"/Image" in head:
            continue
        if data.count(b"\0") > 4:  # a font or a picture
            continue
        found += [hit.decode() for hit in OPERAND.findall(STRINGS.sub(b"", data))]
    return found + [hit.decode() for hit in OPERAND.findall(STRINGS.sub(b"", outside))]


def ics(content):
    text = content.decode().replace("\r\n ", "")
    lines = [line for line in text.splitlines() if not re.match(r"(SUMMARY|DESCRIPTION|LOCATION|COMMENT|CATEGORIES|X-WR-\w+|NAME)[;:]", line)]
    return [line for line in lines if re.search(r"[=:;]-?\d+,\d+(?:$|[;,])", line)]


def eml(content):
    found = []
    message = email.message_from_bytes(content, policy=email.policy.default)
    found += [f"{name}: {value}" for name, value in message.items() if name not in ("Subject", "From", "To", "Cc") and re.search(r"=\d+,\d+", value)]
    for part in message.iter_attachments():
        found += [f"{part.get_filename()}: {hit}" for hit in check(part.get_filename(), part.get_content())]
    return found


def machine_json(content):
    for line in content.decode().splitlines():
        json.loads(line)  # 0,7 is no number there
    return []


def check(name, content):
    kinds = {".xlsx": package, ".ods": package, ".odt": package, ".docx": package, ".pdf": pdf, ".ics": ics, ".eml": eml, ".json": machine_json}
    return kinds[pathlib.Path(name).suffix](content if isinstance(content, bytes) else content.encode())


if __name__ == "__main__":
    wrong = [f"{path}: {hit}" for path in sys.argv[1:] for hit in check(path, pathlib.Path(path).read_bytes())]
    print("\n".join(wrong[:20]))
    sys.exit(1 if wrong or len(sys.argv) < 2 else 0)
