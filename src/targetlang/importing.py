"""An existing document → the text of a `.target` file: read its blocks, find the form they fit, recognise, write, format."""

from functools import cache

from targetlang.diagnostics import CommandFault
from targetlang.formatting import format_bytes
from targetlang.layout import lay_out
from targetlang.pipeline import Compiled
from targetlang.pipeline import compile_bytes
from targetlang.pipeline import document_of
from targetlang.ports.form_index import all_forms
from targetlang.ports.importer import Importer
from targetlang.ports.vocabulary import Vocabulary
from targetlang.recognition.cleaning import clean
from targetlang.recognition.labels import bare
from targetlang.recognition.places import Places
from targetlang.recognition.probe import make_probe
from targetlang.recognition.recognise import recognise
from targetlang.recognition.write import write
from targetlang.records import frozen
from targetlang.tables import Block

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.pipeline import Loader
    from targetlang.ports.form import Form
    from targetlang.recognition.found import Found

    Files = tuple[str, Loader | None, str]

_LOST = 3
"""How many texts that found a place one weighs that did not, where forms are compared."""


@frozen(eq=False)
class Imported:
    """The text of the file in canonical spelling, what it compiles to, the form it was read by, and what has to be told."""

    text: str
    compiled: Compiled
    form: str = ""
    remarks: tuple[CommandFault, ...] = ()


def import_document(
    data: bytes, importer: Importer, form: "Form | None" = None, name: str = "", files: "Files" = ("", None, "")
) -> Imported:
    """Return what a document says, as a `.target` file.

    Without a form that of the shipped ones is taken that fits best; `name` is what 规范 says of one of the workspace.
    `files` are the path of the file to be, what loads others, and its workspace (as of `compile_bytes`).

    Raises Unreadable for a file that can't be read, CommandFault where no form fits it.
    """
    read = importer.read(data)
    if isinstance(read, str):
        text, compiled = _formatted(read, files)
        return Imported(text, compiled, compiled.form.name if compiled.form is not None else "")
    return import_blocks(read, form, name, files)


def import_blocks(
    blocks: "tuple[Block, ...]", form: "Form | None" = None, name: str = "", files: "Files" = ("", None, "")
) -> Imported:
    """Return what blocks say, as `import_document`."""
    blocks = tuple(clean(blocks))
    read = [(one, _recognise(blocks, one)) for one in ([form] if form is not None else all_forms())]
    chosen, found = max(read, key=lambda one: one[1].placed - _LOST * one[1].missed - len(one[1].remarks))
    if not any(owner.rows or owner.values for owner in (*found.departments, *found.projects)):
        raise CommandFault("import.nothing")
    named = chosen.name if chosen in all_forms() else name or chosen.name
    text, compiled = _formatted(write(found, chosen, Vocabulary(chosen), named), files)
    return Imported(text, compiled, chosen.name, tuple(found.remarks))


def _recognise(blocks: "tuple[Block, ...]", form: "Form") -> "Found":
    return recognise(blocks, _places(form), form, Vocabulary(form), _all_labels())


@cache
def _all_labels() -> frozenset[str]:
    """Return the labels of all shipped forms."""
    return frozenset(word for form in all_forms() for word in _places(form).words)


@cache
def _places(form: "Form") -> Places:
    """Return where a form prints what; learnt once, for many documents may be read."""
    probe = make_probe(form, form.name)
    places = Places(probe, form)
    places.learn(lay_out(document_of(probe.text, form), form), {bare(column.heading) for column in form.columns})
    return places


def _formatted(text: str, files: "Files") -> tuple[str, Compiled]:
    """Return a text in canonical spelling where that is proved to say the same, else as it is."""
    path, load, root = files
    formatted, _ = format_bytes(path, text.encode(), load, root)
    return formatted.decode(), compile_bytes(path, formatted, load, root)
