"""Packages of fixed pages (XPS), books (EPUB) and Visio drawings, as their programs write them."""

from tests.unit.zip_support import zipped

_RELATIONS = '<Relationships xmlns="r">{}</Relationships>'
_RELATION = '<Relationship Id="rId{}" Type="http://x/{}" Target="{}"/>'


def relations(*pointed: tuple[str, str]) -> str:
    """What a part points to, with the kinds, under rId1 and so on."""
    each = (_RELATION.format(number, *told) for number, told in enumerate(pointed, 1))
    return _RELATIONS.format("".join(each))


def run(text: str, x: float, y: float, size: float = 16, more: str = "") -> str:
    """A run of letters on a fixed page."""
    return (
        f'<Glyphs OriginX="{x}" OriginY="{y}" FontRenderingEmSize="{size}" Fill="#FF000000"'
        f' UnicodeString="{text}" {more}/>'
    )


def xps(*pages: str, picture: bytes = b"") -> bytes:
    """A document of these pages."""
    listed = "".join(f'<PageContent Source="/P/{n}.fpage"/>' for n in range(1, len(pages) + 1))
    parts: dict[str, str | bytes] = {
        "_rels/.rels": relations(("fixedrepresentation", "/F.fdseq")),
        "F.fdseq": '<FixedDocumentSequence xmlns="x"><DocumentReference Source="D/F.fdoc"/>'
        "</FixedDocumentSequence>",
        "D/F.fdoc": f'<FixedDocument xmlns="x">{listed}</FixedDocument>',
    }
    for number, page in enumerate(pages, 1):
        parts[f"P/{number}.fpage"] = f'<FixedPage xmlns="x" Width="816">{page}</FixedPage>'
    if picture:
        parts["R/scan.png"] = picture
    return zipped(parts)


def epub(*chapters: str, locked: bool = False) -> bytes:
    """A book of these chapters, the last of which stands first in its folder."""
    names = [f"{len(chapters) - n} a.xhtml" for n in range(len(chapters))]
    hrefs = [name.replace(" ", "%20") for name in names]
    items = "".join(f'<item id="c{n}" href="{href}"/>' for n, href in enumerate(hrefs))
    order = "".join(f'<itemref idref="c{n}"/>' for n in range(len(names)))
    parts: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="c"><rootfiles><rootfile full-path="O/b.opf"/>'
        "</rootfiles></container>",
        "O/b.opf": '<package xmlns="o"><metadata><dc:title xmlns:dc="d">Commentary</dc:title>'
        f"</metadata><manifest>{items}</manifest><spine>{order}</spine></package>",
        **{f"O/{name}": text for name, text in zip(names, chapters, strict=True)},
    }
    if locked:
        parts["META-INF/encryption.xml"] = (
            f'<encryption xmlns="e"><CipherReference URI="O/{hrefs[0]}"/></encryption>'
        )
    return zipped(parts)


def vsdx(*shapes: str, sheet: str = "", master: str = "") -> bytes:
    """A drawing of one page with these shapes; its master 2 says "Approve", and has
    these cells."""
    return zipped(
        {
            "visio/pages/pages.xml": '<Pages xmlns="v" xmlns:r="r"><Page ID="0" Name="Intake">'
            f'{sheet}<Rel r:id="rId1"/></Page></Pages>',
            "visio/pages/_rels/pages.xml.rels": relations(("page", "page1.xml")),
            "visio/pages/page1.xml": '<PageContents xmlns="v"><Shapes>'
            f"{''.join(shapes)}</Shapes></PageContents>",
            "visio/masters/masters.xml": '<Masters xmlns="v" xmlns:r="r"><Master ID="2">'
            '<Rel r:id="rId1"/></Master></Masters>',
            "visio/masters/_rels/masters.xml.rels": relations(("master", "master1.xml")),
            "visio/masters/master1.xml": '<MasterContents xmlns="v"><Shapes><Shape ID="5">'
            f"{master}<Text>Approve</Text></Shape></Shapes></MasterContents>",
        }
    )


def shape(text: str, y: float, *, master: str = "", **cells: str) -> str:
    """A shape at a height of the page."""
    said = f"<Text>{text}</Text>" if text else ""
    held = {"PinX": "1", "PinY": str(y), **cells}
    place = "".join(f'<Cell N="{name}" V="{value}"/>' for name, value in held.items())
    return f'<Shape ID="1" Master="{master}">{place}{said}</Shape>'
