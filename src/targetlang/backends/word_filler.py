"""Fills a Word template with docxtpl: what is ours is the sandbox, the tags as people type them, the bounds, the merges."""

import re
from html import unescape
from io import BytesIO
from zipfile import BadZipFile
from zipfile import ZipFile

from docxtpl import DocxTemplate
from jinja2 import pass_context
from jinja2.runtime import Context
from lxml import etree
from markupsafe import Markup
from markupsafe import escape

from targetlang.backends.file_date import file_date
from targetlang.backends.plain_text import printable
from targetlang.backends.word_merges import mark
from targetlang.backends.word_merges import merge_marked
from targetlang.backends.word_merges import without_marks
from targetlang.backends.word_tags import W
from targetlang.backends.word_tags import tidy_tags
from targetlang.backends.word_template import TemplateFault
from targetlang.layout.fault import LayoutFault
from targetlang.layout.rows import MergedText
from targetlang.layout.running import read_template
from targetlang.layout.running import run_template
from targetlang.layout.sandbox import METER
from targetlang.layout.sandbox import make_environment
from targetlang.layout.sandbox import text_of
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_MARKS = "_marks"
_SINGLE = ("department", "project")
_PLACES = {"p": "一段", "tr": "表格的一行", "tc": "表格的一格", "r": "一段文字"}
_MAX_PACKED = 20_000_000
_MAX_UNPACKED = 100_000_000
_MAX_XML = 20_000_000
_MAX_XML_OF_PROJECT = 400_000
_MAX_PROPERTY = 255
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_PARAGRAPH = late(r"<w:p[ >]")
_LINE_OF_PARAGRAPH = late(r"\n(?=<w:p[ >])")
_TAG = late(r"<[^>]*>")
_PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")
# docxtpl reads these in a text as marks of its own.
_BRACES = {ord("{"): "&#123;", ord("}"): "&#125;"}


def fill(template: bytes, names: "dict[str, Any]", draft: str) -> bytes:
    """Return the filled template. Raises TemplateFault for what is wrong in it, never for a document."""
    given = {**names, **_single(names), _MARKS: {}}
    filler = _open(template, draft, most=_MAX_XML + _MAX_XML_OF_PROJECT * len(names["projects"]))
    try:
        filler.render(given, _environment())
        saved = BytesIO()
        filler.save(saved)
    except LayoutFault as fault:
        raise _told(fault, names) from fault
    except (AttributeError, LookupError, TypeError, ValueError, etree.LxmlError) as error:
        raise TemplateFault(LayoutFault(1, "not-word", {}), []) from error
    return _packed(saved)


def check(template: bytes) -> None:
    """Raise TemplateFault where the template can't be read."""
    filler = _open(template, "", most=_MAX_XML)
    texts = [filler.get_xml()]
    for kind in (filler.HEADER_URI, filler.FOOTER_URI):
        texts += [filler.get_part_xml(part) for _, part in filler.get_headers_footers(kind)]
    for text in texts:
        filler.read(filler.patch_xml(text))


def _told(fault: LayoutFault, names: "dict[str, Any]") -> TemplateFault:
    """Return the fault; that `project` is not there has a reason of its own."""
    lines = fault.lines if isinstance(fault, TemplateFault) else []
    name = fault.facts.get("name", "")
    if fault.variant == "undefined" and name in _SINGLE:
        count = len(names[f"{name}s"])
        fault = LayoutFault(fault.line, f"not-one-{name}", {"name": name, "count": str(count)})
    return TemplateFault(fault, lines)


def _placed(fault: LayoutFault, lines: list[str]) -> LayoutFault:
    """Return a fault of reading where its cause is: a loop without end at its beginning, `{%tr` outside of a row as such."""
    name = fault.facts.get("name", "")
    if fault.variant == "unknown-tag" and name in _PLACES:
        return LayoutFault(fault.line, "misplaced", {"name": name, "place": _PLACES[name]})
    if fault.variant == "not-ended":
        begun = [at for at, line in enumerate(lines, 1) if re.search(rf"\{{%-? *{name}\b", line)]
        return LayoutFault(begun[-1] if begun else fault.line, fault.variant, fault.facts)
    return fault


def _single(names: "dict[str, Any]") -> "dict[str, Any]":
    """Return `department` and `project` where the document has one of them only."""
    found = {name: list(names[f"{name}s"]) for name in _SINGLE if len(names[f"{name}s"]) == 1}
    return {name: ones[0] for name, ones in found.items()}


@pass_context
def _written(context: Context, value: object) -> object:
    """Return what is written of a value: text that Word can hold, with a mark where cells are one cell."""
    if isinstance(value, Markup):
        return value
    text = text_of(value)
    context[METER].write(text)
    shown = Markup(str(escape(without_marks(printable(text)))).translate(_BRACES))  # noqa: S704 - escaped a moment ago
    if isinstance(value, MergedText):
        marks = context[_MARKS]
        # The cell is kept beside its number, so that no other cell takes its identity.
        return shown + mark(marks.setdefault(id(value.cell), (len(marks), value.cell))[0])
    return shown


_shared: "list[Any]" = []


def _environment() -> "Any":
    if not _shared:
        _shared.append(make_environment(_written))
    return _shared[0]


def _open(template: bytes, draft: str, *, most: int) -> "_Filler":
    """Return the filler of a template. Raises TemplateFault where the bytes are no Word document."""
    variant = "old-format" if template.startswith(_OLD_WORD) else "too-large" if len(template) > _MAX_PACKED else ""
    if not variant:
        try:
            with ZipFile(BytesIO(template)) as package:
                size = sum(one.file_size for one in package.infolist())
            if size <= _MAX_UNPACKED:
                filler = _Filler(BytesIO(template), draft, most)
                filler.init_docx()
                return filler
            variant = "too-large"
        except (BadZipFile, AttributeError, LookupError, NotImplementedError, OSError, ValueError, etree.LxmlError):
            variant = "not-word"
    raise TemplateFault(LayoutFault(1, variant, {}), [])


def _packed(saved: BytesIO) -> bytes:
    """Return a package with the date of file_date() on every part, so that the same input gives the same bytes."""
    from zipfile import ZIP_DEFLATED
    from zipfile import ZipInfo

    file = BytesIO()
    with ZipFile(saved) as given, ZipFile(file, "w", ZIP_DEFLATED) as package:
        for one in given.infolist():
            entry = ZipInfo(one.filename, file_date())
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, given.read(one))
    return file.getvalue()


class _Filler(DocxTemplate):  # type: ignore[misc] # docxtpl has no types
    """docxtpl with our environment, bounds and merges in the places where it lets them in."""

    def __init__(self, file: BytesIO, draft: str, most: int) -> None:
        super().__init__(file)
        self.draft = draft
        self.left = most

    def patch_xml(self, src_xml: str) -> str:
        """Return the XML of a part with its tags made ready for Jinja; first as people type them."""
        return str(super().patch_xml(tidy_tags(src_xml)))

    def read(self, src_xml: str) -> "tuple[Any, list[str]]":
        """Return the Jinja template of a part and its texts, a paragraph each. Raises TemplateFault."""
        # Every paragraph is a line, the first with what stands before it.
        lined = _PARAGRAPH.sub(r"\n\g<0>", src_xml).replace("\n", "", 1)
        lines = [unescape(_TAG.sub("", line)) for line in lined.split("\n")]
        try:
            return read_template(_environment(), lined), lines
        except LayoutFault as fault:
            raise TemplateFault(_placed(fault, lines), lines) from fault

    def render_xml_part(self, src_xml: str, part: object, context: "dict[str, Any]", jinja_env: object = None) -> str:
        """Return the XML of a part, filled in."""
        del jinja_env
        template, lines = self.read(src_xml)
        pieces: list[str] = []
        try:
            for piece in run_template(template, context):
                self.left -= len(piece)
                if self.left < 0:
                    raise LayoutFault(0, "too-long", {})  # noqa: TRY301 - told like the faults of the template itself
                pieces.append(piece)
        except LayoutFault as fault:
            raise TemplateFault(fault, lines) from fault
        xml = str(self.resolve_listing(_LINE_OF_PARAGRAPH.sub("", "".join(pieces))))
        self._parse(xml, lines)
        return xml if part is self.docx._part else without_marks(xml, "")  # noqa: SLF001 - docxtpl asks by it

    def _parse(self, xml: str, lines: list[str]) -> None:
        """Raise TemplateFault where what is filled in is no XML any more: docxtpl would leave out what it can't read."""
        try:
            etree.fromstring(xml.encode())
        except etree.XMLSyntaxError as error:
            variant = "too-long" if "huge" in str(error).lower() else "torn"
            raise TemplateFault(LayoutFault(1, variant, {}), lines) from error

    def fix_tables(self, xml: str) -> "Any":
        """Return the tree of the body: tables with as many columns as their cells need, marked cells merged."""
        body = super().fix_tables(xml)
        for table in body.iter(f"{W}tbl"):
            merge_marked(table)
        for text in body.iter(f"{W}t"):
            text.text = without_marks(text.text or "", "")
        _tell_bookmarks_apart(body)
        if self.draft:
            body.insert(0, _draft_paragraph(self.draft))
        return body

    def render_properties(self, context: "dict[str, Any]", jinja_env: object = None) -> None:
        """Fill in the properties that have tags; without any nothing is touched, so that no date comes in."""
        del jinja_env
        if not any(one.reltype.endswith("/core-properties") for one in self.docx.part.package.rels.values()):
            return
        properties = self.docx.core_properties
        for name in _PROPERTIES:
            written = getattr(properties, name)
            if "{{" in written or "{%" in written:
                text = self._property(written, context)
                setattr(properties, name, text if len(text) <= _MAX_PROPERTY else text[: _MAX_PROPERTY - 1] + "…")

    def _property(self, written: str, context: "dict[str, Any]") -> str:
        template, lines = self.read(tidy_tags(f'<w:p xmlns:w="{W[1:-1]}"><w:t>{escape(written)}</w:t></w:p>'))
        try:
            filled = "".join(run_template(template, context))
        except LayoutFault as fault:
            raise TemplateFault(fault, lines) from fault
        return " ".join(without_marks(unescape(_TAG.sub("", filled)), "").split())


def _tell_bookmarks_apart(body: "Any") -> None:
    """Number the bookmarks anew; what a loop repeats keeps its name in the first round only."""
    numbers: dict[str, str] = {}
    names: set[str] = set()
    for one in [*body.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
        own = one.get(f"{W}id", "")
        if one.tag == f"{W}bookmarkStart":
            name = one.get(f"{W}name", "")
            numbers[own] = "" if name in names else str(len(names))
            names.add(name)
        number = numbers.get(own, "")
        if number:
            one.set(f"{W}id", number)
        else:
            one.getparent().remove(one)


def _draft_paragraph(words: str) -> "Any":
    xml = (
        f'<w:p xmlns:w="{W[1:-1]}"><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="C00000"/>'
        f'<w:sz w:val="32"/></w:rPr><w:t>{escape(words)}</w:t></w:r></w:p>'
    )
    return etree.fromstring(xml)
