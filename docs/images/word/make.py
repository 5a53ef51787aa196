#!/usr/bin/env python3
"""Makes the pictures of docs/word.md anew from its own examples: the template's page beside the finished page.

    docs/images/word/make.py [NAME…]

A picture `images/word/NAME.png` shows the example above it: ```mau is rendered over the data of the page, ```sai is
annotated by lint. Needs the .NET SDK, LibreOffice, poppler and ImageMagick. What stands on a page is explained in
tests/Engine.Tests/WordFiles/Notation.cs; the same examples are compiled and compared by GuideTests.
"""
import os, re, shutil, subprocess, sys, tempfile, zipfile
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
GUIDE = (ROOT / "docs/word.md").read_text("utf-8")
NAME = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W = f'xmlns:w="{NAME[1:-1]}"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."

# Twips: a page as wide as half a picture, and tall enough for any example.
PAGE, MARGIN = 5700, 250
TINT = "FBE3D6"
EDGES = "".join(f'<w:{side} w:val="single" w:sz="4" w:color="808080"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
STYLES = (f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
          'w:cs="Times New Roman"/><w:sz w:val="22"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
          '<w:spacing w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>'
          '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>')


def run(*command):
    subprocess.run([str(c) for c in command], check=True, stdout=subprocess.DEVNULL)


def paragraph(text):
    signs = {"↵": "<w:br/>", "⇥": "<w:tab/>", "⤓": '<w:br w:type="page"/>'}
    pieces = (signs.get(p) or f'<w:t xml:space="preserve">{escape(p)}</w:t>' for p in re.split("([↵⇥⤓])", text) if p)
    return f'<w:p><w:r>{"".join(pieces)}</w:r></w:p>'


def row(line, widths):
    cells = cells_of(line)
    return "<w:tr>" + "".join(f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>{paragraph(c)}</w:tc>' for c, w in zip(cells, widths)) + "</w:tr>"


def cells_of(line):
    # A pipe inside a tag is Scriban's.
    return [c.strip() for c in re.findall(r"((?:\{\{.*?\}\}|[^|])*)\|", line[1:])]


def table(lines):
    columns = len(cells_of(lines[0]))
    widths = [(PAGE - 2 * MARGIN) // columns] * columns
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    return (f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{EDGES}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
            f'<w:tblGrid>{grid}</w:tblGrid>{"".join(row(line, widths) for line in lines)}</w:tbl>')


def body(text):
    blocks, rows = [], []
    for line in text.split("\n") + [""]:
        if line.startswith("|"):
            rows.append(line)
            continue
        if rows:
            blocks.append(table(rows))
            rows = []
        blocks.append(paragraph(line))
    return "".join(blocks) + paper(PAGE)


def paper(width):
    return (f'<w:sectPr><w:pgSz w:w="{width}" w:h="9000"/><w:pgMar w:top="{MARGIN}" w:right="{MARGIN}" w:bottom="{MARGIN}" w:left="{MARGIN}" '
            'w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>')


# LibreOffice 7.4 prints no comments into the margin without a window, so a page is laid out as Word shows one: the words
# that a comment stands on are tinted, and what the comment says stands beside them.
def with_margin(copy, path):
    with zipfile.ZipFile(copy) as file:
        document, comments = (ElementTree.fromstring(file.read(f"word/{part}.xml")) for part in ("document", "comments"))
    notes = {note.get(NAME + "id"): ["".join(p.itertext()) for p in note] for note in comments}
    left, right = PAGE - 2 * MARGIN, PAGE + 1000
    rows = "".join(
        f'<w:tr><w:tc><w:tcPr><w:tcW w:w="{left}" w:type="dxa"/></w:tcPr>{tinted(p)}</w:tc><w:tc><w:tcPr><w:tcW w:w="{right}" w:type="dxa"/><w:tcMar><w:bottom w:w="80" w:type="dxa"/></w:tcMar></w:tcPr>'
        + ("".join(note(line) for mark in p.iter(NAME + "commentReference") for line in notes[mark.get(NAME + "id")]) or "<w:p/>") + "</w:tc></w:tr>"
        for p in document[0].iter(NAME + "p"))
    write_document(path, f'<w:tbl><w:tblPr><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="{left}"/><w:gridCol w:w="{right}"/></w:tblGrid>'
                         f'{rows}</w:tbl><w:p/>{paper(left + right + 2 * MARGIN)}')


def tinted(paragraph):
    runs, marked = "", False
    for child in paragraph:
        marked = marked or child.tag == NAME + "commentRangeStart"
        marked = marked and child.tag != NAME + "commentRangeEnd"
        tint = f'<w:rPr><w:shd w:val="clear" w:fill="{TINT}"/></w:rPr>' if marked else ""
        runs += f'<w:r>{tint}<w:t xml:space="preserve">{escape("".join(child.itertext()))}</w:t></w:r>'
    return f"<w:p>{runs}</w:p>"


def note(line):
    return (f'<w:p><w:pPr><w:shd w:val="clear" w:fill="{TINT}"/><w:spacing w:after="0"/></w:pPr>'
            f'<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>{escape(line)}</w:t></w:r></w:p>')


def write_document(path, content):
    def links(*pairs):
        return (f'<Relationships xmlns="{PACKAGE}relationships">' + "".join(
            f'<Relationship Id="rId{i}" Type="{OFFICE}{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(pairs)) + "</Relationships>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                      f'<Override PartName="/word/document.xml" ContentType="{TYPE}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{TYPE}styles+xml"/></Types>')
        file.writestr("_rels/.rels", links(("officeDocument", "word/document.xml")))
        file.writestr("word/_rels/document.xml.rels", links(("styles", "styles.xml")))
        file.writestr("word/styles.xml", STYLES)
        file.writestr("word/document.xml", f'<w:document {W}><w:body>{content}</w:body></w:document>')


def page(docx, folder, label):
    """The first page of a Word file, cropped, under a label."""
    run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, docx)
    picture = docx.with_suffix("")
    run("pdftoppm", "-r", 100, "-singlefile", "-png", docx.with_suffix(".pdf"), picture)
    picture = picture.with_suffix(".png")
    # The width stays that of the page: only what is empty below goes.
    run("/usr/bin/convert", picture, "-bordercolor", "white", "-border", 8, picture)
    size = subprocess.check_output(["/usr/bin/convert", picture, "-trim", "-format", "%[fx:page.y+h+10]", "info:"], text=True)
    run("/usr/bin/convert", picture, "-crop", f"x{int(float(size))}+0+0", "+repage", "-bordercolor", "#b0b0b0", "-border", 1,
        "-background", "#e8eef5", "-fill", "#204060", "-font", "Liberation-Sans", "-pointsize", 13, "-gravity", "north",
        "-splice", "0x24", "-annotate", "+0+5", label, picture)
    return picture


def make(name, kind, example, program, folder):
    template = folder / f"{name}-mau.docx"
    write_document(template, body(example))
    if kind == "sai":
        copy, document = folder / f"{name}-chu-thich.docx", folder / f"{name}.docx"
        subprocess.run(["dotnet", program, "lint", template, "--data", folder / "du-lieu.json", "--annotate", copy, "--lang", "vi"], stdout=subprocess.DEVNULL)
        with_margin(copy, document)
        pages = [page(document, folder, "Bản chú thích – annotated copy")]
    else:
        document = folder / f"{name}.docx"
        run("dotnet", program, "render", template, folder / "du-lieu.json", "-o", document)
        pages = [page(template, folder, "Mẫu – template"), page(document, folder, "Văn bản – document")]
    # Sixteen greys and blues are enough for text, and make a small file.
    colours = 64 if "image" in example or kind == "sai" else 16
    run("/usr/bin/convert", *pages, "-background", "white", "-gravity", "north", "-bordercolor", "white", "-border", "3x0", "+append",
        "-resize", "760x>", "+dither", "-colors", colours, "-strip", "-define", "png:compression-level=9", HERE / f"{name}.png")


def pictures():
    """Name, kind and text of the example above each picture."""
    kind = text = None
    for match in re.finditer(r"```(mau|sai)\n(.*?)\n```|!\[[^\]]*\]\(images/word/([\w-]+)\.png\)", GUIDE, re.S):
        if match[3] is None:
            kind, text = match[1], match[2]
        else:
            yield match[3], kind, text


def main(wanted):
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        run("dotnet", "build", ROOT / "src/Cli", "-v", "q", "-o", folder / "program")
        (folder / "du-lieu.json").write_text(re.search(r"```json\n(.*?)\n```", GUIDE, re.S)[1], "utf-8")
        shutil.copy(HERE / "hoa-mai.png", folder)
        for name, kind, text in pictures():
            if not wanted or name in wanted:
                make(name, kind, text, folder / "program/reports.dll", folder)
                print(f"{name}.png {os.path.getsize(HERE / f'{name}.png') // 1024} KiB")


if __name__ == "__main__":
    main(sys.argv[1:])
