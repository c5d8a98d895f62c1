"""Makes the media of the sample content: logos, the material for the campaign, PDF files, and uSync's files for them.

Everything is drawn and written here; nothing is taken from elsewhere. Keys come from names, so a second run changes
nothing but the dates inside of the PDF files. Run by make.sh.
"""
import hashlib, html, json, math, pathlib, re, subprocess, sys, tempfile, uuid
import xml.etree.ElementTree as ET

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SYNC = ROOT / "uSync/v17"
FILES = ROOT / "uSync/media"
FONTS = ROOT / "src/UmbrellaSite.Website/wwwroot/fonts"
SPACE = uuid.UUID("a2b1f4f0-6f0f-5a1e-9d53-0f2f5d2c7a11")
EMPTY = "00000000-0000-0000-0000-000000000000"
COLOURS = ["#0b4f5c", "#64264f", "#2b5630", "#7a3410", "#31417a", "#5a4b00"]
TYPES = {"svg": "umbracoMediaVectorGraphics", "png": "Image", "pdf": "umbracoMediaArticle"}


def key(name):
    return uuid.uuid5(SPACE, name)


def slug(text):
    for letter, plain in ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"):
        text = text.lower().replace(letter, plain)
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


def media(name, kind, parent, path, value=None, order=0):
    """uSync's file of a media item."""
    properties = "" if value is None else f"""
    <umbracoFile>
      <Value><![CDATA[{value}]]></Value>
    </umbracoFile>
  """
    text = f"""<?xml version="1.0" encoding="utf-8"?>
<Media Key="{key(path)}" Alias="{html.escape(name)}" Level="{1 if parent is None else 2}">
  <Info>
    <Parent Key="{EMPTY if parent is None else key(parent)}">{"" if parent is None else html.escape(parent)}</Parent>
    <Path>/{"" if parent is None else html.escape(parent.replace(" ", "")) + "/"}{html.escape(name.replace(" ", ""))}</Path>
    <Trashed>false</Trashed>
    <ContentType>{kind}</ContentType>
    <CreateDate>2026-01-12T09:00:00</CreateDate>
    <NodeName Default="{html.escape(name)}" />
    <SortOrder>{order}</SortOrder>
  </Info>
  <Properties>{properties}</Properties>
</Media>"""
    folder = SYNC / "Media"
    folder.mkdir(exist_ok=True)
    (folder / f"{slug(path)}.config").write_text("\ufeff" + text, encoding="utf-8")


def item(name, parent, file, order):
    kind = file.suffix[1:]
    source = f"/media/{file.relative_to(FILES).as_posix()}"
    value = json.dumps({"src": source, "crops": [], "focalPoint": None}) if kind == "png" else source
    media(name, TYPES[kind], parent, f"{parent}/{name}", value, order)
    return f"{parent}/{name}", TYPES[kind]


def picked(*items):
    return json.dumps(
        [{"key": str(key("pick " + path)), "mediaKey": str(key(path)), "mediaTypeAlias": kind, "crops": [], "focalPoint": None} for path, kind in items],
        indent=2, ensure_ascii=False)


def put(config, alias, value):
    text = config.read_text(encoding="utf-8")
    changed = re.sub(rf"(<{alias}>\s*<Value[^>]*><!\[CDATA\[).*?(\]\]></Value>)", lambda match: match[1] + value + match[2], text, count=1, flags=re.S)
    config.write_text(changed, encoding="utf-8")


def contents(kind):
    for config in sorted((SYNC / "Content").glob("*.config")):
        tree = ET.fromstring(config.read_text(encoding="utf-8-sig"))
        if tree.findtext("Info/ContentType") == kind:
            yield config, tree


def value(tree, alias, culture="de"):
    for found in tree.findall(f"Properties/{alias}/Value"):
        if found.get("Culture") in (None, culture):
            return found.text or ""
    return ""


def logo(name):
    """A circle of chairs that is no other organisation's, with the first letter in the middle."""
    digest = hashlib.sha256(name.encode()).digest()
    colour, count, turn = COLOURS[digest[0] % len(COLOURS)], 7 + digest[1] % 5, digest[2] / 256 * math.tau
    free = digest[3] % count
    chairs = []
    for chair in range(count):
        angle, radius = turn + chair * math.tau / count, 7 + digest[4 + chair] % 4 * 0.5
        x, y = 60 + 44 * math.cos(angle), 60 + 44 * math.sin(angle)
        look = f'fill="none" stroke="{colour}" stroke-width="3"' if chair == free else f'fill="{colour}"'
        chairs.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" {look}/>')
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120" viewBox="0 0 120 120" role="img"><title>Logo: {html.escape(name)}</title>'
            f'<rect width="120" height="120" rx="16" fill="#fff"/>{"".join(chairs)}'
            f'<text x="60" y="76" font-family="Verdana,sans-serif" font-weight="700" font-size="46" text-anchor="middle" fill="{colour}">{html.escape(name[0])}</text></svg>')


def chrome(*arguments):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                        "--hide-scrollbars", f"--user-data-dir={profile}", *arguments], check=True, capture_output=True)


def page(title, body, style=""):
    fonts = "".join(
        f"@font-face{{font-family:Atkinson;font-weight:{weight};src:url('file://{FONTS}/atkinson-hyperlegible-{weight}.woff2')}}" for weight in (400, 700))
    return f"""<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{html.escape(title)}</title><style>{fonts}
@page{{size:A4;margin:22mm 20mm}}body{{font:400 12pt/1.5 Atkinson;color:#1c2426;margin:0}}h1{{font-size:24pt;line-height:1.15;color:#083a44;margin:0 0 6mm}}
h2{{font-size:15pt;color:#083a44;margin:7mm 0 2mm}}.lead{{font-size:14pt}}.foot{{margin-top:10mm;padding-top:3mm;border-top:.5pt solid #857f70;font-size:10pt}}
table{{border-collapse:collapse}}td,th{{border:.5pt solid #857f70;padding:1.5mm 3mm;text-align:start}}td p,th p{{margin:0}}{style}</style></head><body><main>{body}</main></body></html>"""


def pdf(target, title, body, style=""):
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as source:
        source.write(page(title, body, style))
        source.flush()
        chrome("--no-pdf-header-footer", "--generate-pdf-document-outline", f"--print-to-pdf={target}", f"file://{source.name}")
    return target


def texts(tree):
    """The text blocks of a page as HTML, links turned into plain text."""
    blocks = value(tree, "blocks")
    found = [json.loads(part["value"])["markup"] for block in json.loads(blocks)["contentData"] for part in block["values"] if part["alias"] == "text"] if blocks else []
    return re.sub(r"</?a\b[^>]*>", "", "".join(found))


def write(target, text):
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    return target


def logos():
    parent = "Logos"
    media(parent, "Folder", None, parent, order=0)
    for order, (config, tree) in enumerate(contents("organisation")):
        name = tree.get("Alias")
        put(config, "logo", picked(item(f"Logo {name}", parent, write(FILES / f"logos/{config.stem}.svg", logo(name)), order)))


def positions():
    parent = "Positionen als PDF"
    media(parent, "Folder", None, parent, order=1)
    for order, (config, tree) in enumerate(contents("position")):
        name = tree.get("Alias")
        summary = value(tree, "summary")
        body = (f"<h1>{html.escape(name)}</h1><p class=lead>{html.escape(value(tree, 'lead'))}</p>"
                f"{json.loads(summary)['markup'] if summary else ''}{texts(tree)}"
                "<p class=foot>Bundesdach Selbsthilfe (Muster) · Beispieldaten einer erfundenen Organisation</p>")
        put(config, "document", picked(item(name, parent, pdf(FILES / f"positionen/{config.stem}.pdf", name, re.sub(r"</?a\b[^>]*>", "", body)), order)))


def campaign():
    parent = "Material zum Tag der Selbsthilfe"
    media(parent, "Folder", None, parent, order=2)
    config, tree = next((config, tree) for config, tree in contents("campaign") if config.stem == "tag-der-selbsthilfe-2027")
    claim = value(tree, "claim") or "Ein Stuhl ist immer frei"
    poster = pdf(
        FILES / "aktion/plakat-tag-der-selbsthilfe-2027.pdf", "Plakat: Tag der Selbsthilfe 2027",
        f"<p class=tag>#TagDerSelbsthilfe</p><h1>{html.escape(claim)}</h1><p class=lead>Donnerstag, 16. September 2027</p><div class=room><h2>Hier bei uns</h2><p>Ort: ______________________________</p><p>Uhrzeit: ___________________________</p></div>",
        "body{background:#fff}h1{font-size:60pt;margin:30mm 0 14mm}.tag{font-size:20pt;font-weight:700;color:#7a3410}.lead{font-size:26pt}.room{margin-top:40mm;font-size:18pt}.room h2{font-size:20pt}")
    square = FILES / "aktion/teilbild-tag-der-selbsthilfe-2027.png"
    circle = logo("Tag").replace('<rect width="120" height="120" rx="16" fill="#fff"/>', "").replace('width="120" height="120" ', "")
    circle = re.sub(r"<text.*?</text>", "", re.sub(r'#[0-9a-f]{6}', "#fdf8ef", circle))
    with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as source:
        source.write(page("Teilbild", f"<div class=art>{circle}</div><h1>{html.escape(claim)}</h1><p>Tag der Selbsthilfe<br>16. September 2027</p>",
                          "html{background:#083a44}body{width:1080px;height:1080px;padding:80px;box-sizing:border-box;color:#fdf8ef;font-size:40px}h1{color:#fdf8ef;font-size:96px;margin:40px 0}.art svg{width:380px;height:380px}"))
        source.flush()
        full = square.with_suffix(".full.png")
        chrome("--window-size=1080,1080", f"--screenshot={full}", f"file://{source.name}")
    subprocess.run(["vips", "copy", str(full), f"{square}[palette,strip,compression=9]"], check=True)
    full.unlink()
    put(config, "toolkit", picked(
        item("Plakat A4 zum Ausfüllen", parent, poster, 0),
        item("Teilbild für soziale Netzwerke", parent, square, 1)))


def report():
    parent = "Jahresberichte als PDF"
    media(parent, "Folder", None, parent, order=3)
    config, tree = next((config, tree) for config, tree in contents("contentPage") if config.stem == "jahresberichte")
    file = pdf(FILES / "berichte/jahresbericht-2025.pdf", "Jahresbericht 2025", f"<h1>Jahresbericht 2025</h1>{texts(tree)}<p class=foot>Bundesdach Selbsthilfe (Muster) · Beispieldaten einer erfundenen Organisation</p>")
    download = item("Jahresbericht 2025", parent, file, 0)
    blocks, block = json.loads(value(tree, "blocks")), str(key("download list"))
    if all(data["key"] != block for data in blocks["contentData"]):
        kind = ET.fromstring((SYNC / "ContentTypes/downloadlistblock.config").read_text(encoding="utf-8-sig")).get("Key")
        blocks["contentData"].append({"contentTypeKey": kind, "udi": None, "key": block, "values": [
            {"editorAlias": "Umbraco.TextBox", "culture": None, "segment": None, "alias": "heading", "value": "Der Bericht zum Herunterladen"},
            {"editorAlias": "Umbraco.MediaPicker3", "culture": None, "segment": None, "alias": "files", "value": picked(download)}]})
        blocks["expose"].append({"contentKey": block, "culture": None, "segment": None})
        blocks["layout"]["Umbraco.BlockList"].append({"contentUdi": None, "settingsUdi": None, "contentKey": block, "settingsKey": None})
    put(config, "blocks", json.dumps(blocks, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    for make in logos, positions, campaign, report:
        make()
        print(make.__name__, file=sys.stderr)
