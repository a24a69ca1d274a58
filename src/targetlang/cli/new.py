"""`targetlang new`: a first file for a form."""

import os
import sys

from targetlang.cli.files import replace_file
from targetlang.cli.speech import say
from targetlang.diagnostics import CommandFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def run(options: "argparse.Namespace") -> int:
    """Write a file with everything that a form asks for; one that is there already is never overwritten."""
    from targetlang.ports.form_index import find_form
    from targetlang.ports.form_index import form_names
    from targetlang.resolve.near import nearest
    from targetlang.starting import starting_text

    form = find_form(options.form)
    if form is None:
        near = nearest(options.form, form_names())
        if near:
            raise CommandFault("forms.unknown-near", form=options.form, near=near, known=form_names())
        raise CommandFault("forms.unknown", form=options.form, known=form_names())
    text = starting_text(form, options.department, options.project, options.fiscal_year)
    if options.path == "-":
        sys.stdout.write(text)
        return 0
    path = options.path if options.path.endswith(".target") else f"{options.path}.target"
    if os.path.exists(path):
        raise CommandFault("files.exists", path=path)
    try:
        replace_file(path, text.encode())
    except OSError as fault:
        raise CommandFault("files.unwritable", path=path, reason=fault) from fault
    print(say(options.lang, "forms.started", form=form.name, path=path))
    return 0
