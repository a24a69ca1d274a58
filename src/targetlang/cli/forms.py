"""`targetlang forms`: list the forms, copy one to start from, check one of one's own."""

import os
import re
import sys

from targetlang.cli.files import read_file
from targetlang.cli.files import replace_file
from targetlang.cli.speech import say
from targetlang.diagnostics import CommandFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.ports.form import Form

_SHIPPED = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "forms")


def show(options: "argparse.Namespace") -> int:
    """Print the shipped forms with their names and category trees."""
    from targetlang.ports.form_index import all_forms

    for form in all_forms():
        _show_one(form, options.lang)
    return 0


def _show_one(form: "Form", language: str) -> None:
    print(say(language, "forms.listed", form=form.name, aliases=form.aliases) if form.aliases else form.name)
    print("  " + say(language, "forms.titled", title=form.title, document=form.source_document))
    for category in form.categories:
        seconds = " ".join(one.short for one in category.subcategories)
        print(f"  {category.short}: {seconds}")
    if form.from_memory:
        print("  " + say(language, "forms.from-memory", parts=form.from_memory))


def new(options: "argparse.Namespace") -> int:
    """Copy a shipped form into a folder, under the folder's own name."""
    from targetlang.ports.form_index import find_form
    from targetlang.ports.form_index import form_names
    from targetlang.ports.own_form import DATA_FILE
    from targetlang.ports.own_form import LAYOUT_FILE

    form = find_form(options.source)
    if form is None:
        raise CommandFault("forms.unknown-source", form=options.source, known=form_names())
    folder = os.path.normpath(options.folder)
    taken = [name for name in (DATA_FILE, LAYOUT_FILE) if os.path.exists(os.path.join(folder, name))]
    if taken:
        raise CommandFault("forms.taken", folder=folder, names=taken)
    for name in (DATA_FILE, LAYOUT_FILE):
        text = (read_file(os.path.join(_SHIPPED, form.folder, name)) or b"").decode()
        if name == DATA_FILE:
            text = _renamed(text, os.path.basename(os.path.abspath(folder)))
        replace_file(os.path.join(folder, name), text.encode())
    shown = folder.replace(os.sep, "/")
    named = shown if shown.startswith(("../", "/")) else f"./{shown}"
    print(say(options.lang, "forms.copied", form=form.name, folder=shown, data=DATA_FILE, layout=LAYOUT_FILE))
    print(say(options.lang, "forms.copied-next", folder=named))
    return 0


def template(options: "argparse.Namespace") -> int:
    """Write a Word template of a form, to be changed in Word and used with `build --template`."""
    output, form = options.output, form_of(options.source)
    if os.path.exists(output):
        raise CommandFault("files.exists", path=output)
    if not output.lower().endswith(".docx"):
        raise CommandFault("forms.not-docx", path=output)
    replace_file(output, template_of(form))
    print(say(options.lang, "forms.template", form=form.name, path=output))
    print(say(options.lang, "forms.template-next", path=output))
    return 0


def form_of(name: str) -> "Form":
    """Return a form by its name or its folder. Raises CommandFault where there is none, or one with faults."""
    from targetlang.ports.form_index import find_form
    from targetlang.ports.form_index import form_names
    from targetlang.ports.own_form import names_a_folder
    from targetlang.ports.own_form import read_own_form
    from targetlang.source import SourceText

    form = find_form(name)
    if form is None and (names_a_folder(name) or os.path.isdir(name)):
        form, _ = read_own_form(os.path.normpath(name).replace(os.sep, "/"), read_file, (SourceText(name, ""), (0, 0)))
        if form is None:
            raise CommandFault("forms.faulty", form=name)
    if form is None:
        raise CommandFault("forms.unknown-source", form=name, known=form_names())
    return form


def template_of(form: "Form") -> bytes:
    """Return the Word template of a form. What it repeats must not turn the paper: all of it lies as its widest table."""
    from targetlang.backends.pages import lies_across
    from targetlang.backends.to_docx import render
    from targetlang.layout.starting_template import lay_out_template

    blocks = tuple(lay_out_template(form))
    return render(blocks, across=lies_across(blocks))


def _renamed(text: str, name: str) -> str:
    """Give the data of a form a name of its own; its other names stay with the shipped one."""
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    text = re.sub(r"^name = .*$", lambda _: f'name = "{quoted}"', text, count=1, flags=re.MULTILINE)
    return re.sub(r"^aliases = \[.*\]\n", "", text, count=1, flags=re.MULTILINE)


def check(options: "argparse.Namespace") -> int:
    """Check the data of a form of one's own, and its layout on a document that writes everything the form has."""
    from targetlang.cli.language import colored
    from targetlang.diagnostics.options import RenderOptions
    from targetlang.diagnostics.render_full import render
    from targetlang.diagnostics.severity import sort_findings
    from targetlang.layout.try_out import find_unprinted
    from targetlang.pipeline import compile_bytes
    from targetlang.ports.own_form import read_own_form
    from targetlang.ports.sample_text import sample_text
    from targetlang.source import SourceText

    folder = os.path.normpath(options.folder).replace(os.sep, "/")
    if not os.path.isdir(folder):
        raise CommandFault("forms.no-folder", folder=folder)
    form, findings = read_own_form(folder, read_file, (SourceText(folder, ""), (0, 0)))
    if form is not None:
        tried = compile_bytes(f"{folder}/样例.target", sample_text(form, "./").encode(), read_file, folder)
        findings += [one for one in tried.findings if one.code == "K120"]
        if tried.document is not None and tried.form is not None:
            findings += find_unprinted(tried.document, tried.form)
    shown = RenderOptions(options.lang, colored(options.color, sys.stdout), options.ambiguous_width)
    sys.stdout.write(render(sort_findings(findings), shown))
    return 1 if findings else 0
