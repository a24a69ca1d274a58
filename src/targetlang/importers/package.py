"""An Office file as a package of XML parts, read so that no file can take more time or memory than a document needs."""

from collections.abc import Iterator

from targetlang.ports.importer import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from zipfile import ZipFile
    from zipfile import ZipInfo

_MEGABYTE = 1 << 20
MOST_PACKED = 100
MOST_UNPACKED = 200
"""Megabytes of a file, and of its XML parts together."""
_MOST_RATIO = 200
_SMALL = 10 * _MEGABYTE
_MOST_PARTS = 10_000
_MOST_ELEMENTS = 3_000_000
_MOST_DEPTH = 128
_MOST_TEXT = 1_000_000
_CHUNK = 1 << 16
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_ZIP = b"PK\x03\x04"
_METHODS = (0, 8)
_ENCRYPTED = 0x1
_OFFICE = "http://schemas.openxmlformats.org/"
_STRICT = "http://purl.oclc.org/ooxml/"
_SPACES = {
    f"{_OFFICE}wordprocessingml/2006/main": "w:",
    f"{_STRICT}wordprocessingml/main": "w:",
    f"{_OFFICE}spreadsheetml/2006/main": "x:",
    f"{_STRICT}spreadsheetml/main": "x:",
    f"{_OFFICE}drawingml/2006/main": "a:",
    f"{_STRICT}drawingml/main": "a:",
    f"{_OFFICE}officeDocument/2006/math": "m:",
    f"{_STRICT}officeDocument/math": "m:",
    f"{_OFFICE}markup-compatibility/2006": "mc:",
}
SHOWN = {"w:t", "m:t", "a:t"}
"""The elements that hold the text of a document."""
# What has text of its own; white space between other elements is none.
_TEXTS = SHOWN | {"w:instrText", "x:t", "x:v", "x:f"}
# How things looked before a tracked change.
_FORMER = {f"w:{one}Change" for one in ("pPr", "rPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr", "sectPr", "numbering")}
_NOTHING: dict[str, str] = {}


class Element:
    """An element: its name as `w:p`, with a prefix that this module gives, its attributes without any, what is in it."""

    __slots__ = ("children", "given", "tag", "text", "worded")

    def __init__(self, tag: str, given: dict[str, str]) -> None:
        self.tag = tag
        self.given = given
        self.children: list[Element] = []
        self.text = ""
        self.worded = False
        """Whether there is text in it that a reader sees."""

    def find(self, *tags: str) -> "Element | None":
        """Return the first element on a path of names from here; None where there is none."""
        found = self
        for tag in tags:
            for child in found.children:
                if child.tag == tag:
                    found = child
                    break
            else:
                return None
        return found

    def value(self, *tags: str, name: str = "val", absent: str = "") -> str:
        """Return an attribute of the first element on a path of names from here; `absent` where there is none."""
        found = self.find(*tags)
        return absent if found is None else found.given.get(name, absent)

    def says(self, tag: str) -> bool | None:
        """Return what a property that is on or off says here; None where it says nothing."""
        found = self.find(tag)
        return None if found is None else found.given.get("val", "1") not in ("0", "false", "off")


class Package:
    """The parts of an Office file.

    Raises Unreadable where the bytes are none, and in each method where a part is missing, broken or beyond the bounds.
    """

    def __init__(self, data: bytes) -> None:
        self._zip = _open(data)
        self._parts = {one.filename.lstrip("/").lower(): one for one in self._zip.infolist()}
        self._left = MOST_UNPACKED * _MEGABYTE
        self._elements = 0

    def has(self, part: str) -> bool:
        """Tell whether there is a part of that name; letters may be small or capitals."""
        return part.lower() in self._parts

    def main_part(self) -> str:
        """Return the name of the part that holds the document, "" where nothing says it."""
        return next(iter(self.targets("", "officeDocument").values()), "")

    def targets(self, part: str, kind: str) -> dict[str, str]:
        """Return by their id the parts that a part says are related to it in a way, such as `styles`."""
        folder, _, name = part.rpartition("/")
        relations = f"{folder}/_rels/{name}.rels".lstrip("/")
        found: dict[str, str] = {}
        if not self.has(relations):
            return found
        for one in self.elements(relations, 1):
            if one.given.get("Type", "").endswith(f"/{kind}") and one.given.get("TargetMode") != "External":
                found[one.given.get("Id", "")] = _resolve(folder, one.given.get("Target", ""))
        return found

    def elements(self, part: str, depth: int) -> Iterator[Element]:
        """Yield the elements of a part that have so many around them, each whole as soon as it ends."""
        from xml.parsers.expat import ExpatError
        from zipfile import BadZipFile
        from zlib import error

        tree = _Tree(depth, self._elements)
        try:
            for chunk in self._chunks(part):
                tree.feed(chunk)
                yield from tree.taken()
            tree.feed(b"", last=True)
            yield from tree.taken()
        except (BadZipFile, EOFError, ExpatError, NotImplementedError, OSError, ValueError, error) as fault:
            raise Unreadable("damaged") from fault
        self._elements = tree.count

    def _chunks(self, part: str) -> Iterator[bytes]:
        info = self._parts.get(part.lower())
        if info is None:
            raise Unreadable("damaged")
        _check_part(info)
        with self._zip.open(info) as source:
            while chunk := source.read(_CHUNK):
                self._left -= len(chunk)
                if self._left < 0:
                    raise Unreadable("too-large", most=MOST_UNPACKED)
                yield chunk


def _open(data: bytes) -> "ZipFile":
    from io import BytesIO
    from zipfile import BadZipFile
    from zipfile import ZipFile

    if data.startswith(_OLE):
        if _PROTECTED in data:
            raise Unreadable("encrypted")
        raise Unreadable("old-office")
    if not data.startswith(_ZIP):
        raise Unreadable("not-office")
    if len(data) > MOST_PACKED * _MEGABYTE:
        raise Unreadable("too-large", most=MOST_PACKED)
    try:
        opened = ZipFile(BytesIO(data))
    except (BadZipFile, NotImplementedError, OSError, ValueError) as fault:
        raise Unreadable("damaged") from fault
    if len(opened.infolist()) > _MOST_PARTS:
        raise Unreadable("too-many-parts", most=_MOST_PARTS)
    return opened


def _check_part(info: "ZipInfo") -> None:
    """Raise Unreadable for a part that is not to be unpacked; the size it says is the most that is unpacked of it."""
    if info.flag_bits & _ENCRYPTED:
        raise Unreadable("encrypted")
    if info.compress_type not in _METHODS:
        raise Unreadable("damaged")
    if info.file_size > MOST_UNPACKED * _MEGABYTE:
        raise Unreadable("too-large", most=MOST_UNPACKED)
    if info.file_size > _SMALL and info.file_size > _MOST_RATIO * info.compress_size:
        raise Unreadable("too-compressed", most=_MOST_RATIO)


def _resolve(folder: str, target: str) -> str:
    """Return the name of a part as a part of a folder writes it."""
    steps: list[str] = [] if target.startswith("/") else [step for step in folder.split("/") if step]
    for step in target.split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)


class _Tree:
    """Builds the elements of a part from its bytes."""

    def __init__(self, depth: int, count: int) -> None:
        from xml.parsers.expat import ParserCreate

        self.count = count
        self._depth = depth
        self._stack: list[Element] = []
        self._left_out = 0
        self._around = 0
        self._taken: list[Element] = []
        self._texts: list[str] = []
        self._length = 0
        self._names: dict[str, str] = {}
        self._parser = ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def feed(self, data: bytes, *, last: bool = False) -> None:
        """Take more bytes of the part."""
        self._parser.Parse(data, last)

    def taken(self) -> list[Element]:
        """Return the elements that have ended since the last call."""
        taken, self._taken = self._taken, []
        return taken

    def _refuse(self, *_: object) -> None:
        raise Unreadable("has-doctype")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > _MOST_ELEMENTS:
            raise Unreadable("too-many-elements", most=_MOST_ELEMENTS)
        if self._around >= _MOST_DEPTH:
            raise Unreadable("too-deep", most=_MOST_DEPTH)
        self._around += 1
        if self._left_out or self._around <= self._depth:
            self._left_out += self._left_out > 0
            return
        tag = self._names.get(name) or self._name(name)
        stack = self._stack
        # How a run looks is most of a document and says nothing of its text.
        if tag in _FORMER or (tag == "w:rPr" and stack and stack[-1].tag == "w:r"):
            self._left_out = 1
            return
        given = {one.rpartition(" ")[2]: text for one, text in attributes.items()} if attributes else _NOTHING
        element = Element(tag, given)
        if stack:
            stack[-1].children.append(element)
        stack.append(element)
        if tag in _TEXTS:
            self._texts, self._length = [], 0

    def _end(self, _: str) -> None:
        self._around -= 1
        if self._left_out:
            self._left_out -= 1
        elif self._stack:
            element = self._stack.pop()
            if element.tag in _TEXTS:
                element.text = "".join(self._texts)
                element.worded = element.tag in SHOWN and not element.text.isspace() and element.text != ""
            if not self._stack:
                self._taken.append(element)
            elif element.worded:
                self._stack[-1].worded = True

    def _text(self, text: str) -> None:
        if self._left_out or not self._stack or self._stack[-1].tag not in _TEXTS:
            return
        self._length += len(text)
        if self._length > _MOST_TEXT:
            raise Unreadable("text-too-long", most=_MOST_TEXT)
        self._texts.append(text)

    def _name(self, name: str) -> str:
        """Return the name of an element with the prefix of its namespace, without any where that is of no interest."""
        space, _, local = name.rpartition(" ")
        self._names[name] = tag = _SPACES.get(space, "") + local
        return tag
