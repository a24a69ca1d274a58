"""Runs axe-core over pages in a real browser: `make axe`, or `python tests/accessibility.py AXE.min.js PAGE.html…`.

Not part of `make test`: it needs Node's npm for axe-core and a chromium, which the project itself does not.
Prints what axe finds and exits with 1 where it finds anything.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from html import unescape
from pathlib import Path

_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
_OPTIONS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--virtual-time-budget=30000", "--dump-dom"),
)
_RUN = """
axe.run().then(found => {
  const result = document.createElement("pre");
  result.id = "axe-result";
  result.textContent = JSON.stringify(found.violations.map(one => [one.id, one.help, one.nodes.map(node => node.html)]));
  document.body.appendChild(result);
})
"""


def find_violations(browser: str, axe: str, page: Path) -> list[tuple[str, str, list[str]]]:
    """Return (rule, its words, the elements at fault) for every rule that a page breaks."""
    script = axe.replace("</script", "<\\/script")
    text = page.read_text(encoding="utf-8").replace("</body>", f"<script>{script}</script><script>{_RUN}</script></body>")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "page.html"
        copy.write_text(text, encoding="utf-8")
        command = [browser, *_OPTIONS, f"--user-data-dir={folder}/user", copy.as_uri()]
        shown = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    result = re.search(r'<pre id="axe-result">(.*?)</pre>', shown, re.DOTALL)
    if result is None:
        sys.exit(f"{page}: axe gave no result")
    found: list[tuple[str, str, list[str]]] = json.loads(unescape(result[1]))
    return found


def main() -> int:
    browser = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _BROWSERS)), None)
    if browser is None:
        sys.exit("no chromium found; name one in CHROMIUM")
    axe = Path(sys.argv[1]).read_text(encoding="utf-8")
    count = 0
    for name in sys.argv[2:]:
        found = find_violations(browser, axe, Path(name))
        count += len(found)
        print(f"{name}: {len(found)} violations")
        for rule, words, elements in found:
            print(f"  {rule}: {words}", *elements[:3], sep="\n    ")
    return int(count > 0)


if __name__ == "__main__":
    raise SystemExit(main())
