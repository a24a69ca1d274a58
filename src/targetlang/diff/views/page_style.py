"""Look and filters of the comparison page. Nothing names anything outside the page."""

STYLE = """
:root { color-scheme: light; --line: #c9c5ba; --must: #9b1c1c; --notice: #8a5a00; --record: #245a7a; --faint: #666; }
* { box-sizing: border-box; }
body { margin: 0; background: #f3f1ec; color: #161616; font: 1rem/1.55 "Noto Sans CJK SC", "Source Han Sans SC",
  "Microsoft YaHei", "PingFang SC", 黑体, sans-serif; }
header, main { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 1.5rem; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; }
h2 { margin: 0; font-size: 1.05rem; overflow-wrap: anywhere; }
h2 .code { color: var(--faint); font-weight: normal; font-size: .9rem; }
.sides { color: var(--faint); margin: 0 0 1rem; overflow-wrap: anywhere; }
.bridge { width: auto; border-collapse: collapse; background: #fff; margin: 0 0 1rem; }
.bridge th, .bridge td { border: 1px solid var(--line); padding: .3rem .9rem; text-align: right; font-weight: normal; }
.bridge th { background: #ebe8e0; font-size: .85rem; }
.bridge td { font-variant-numeric: tabular-nums; font-size: 1.1rem; }
form { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; align-items: center; position: sticky; top: 0;
  background: #f3f1ec; padding: .6rem 0; border-bottom: 1px solid var(--line); z-index: 1; }
form label { white-space: nowrap; }
form input[type=search] { font: inherit; padding: .2rem .5rem; border: 1px solid #8d897e; border-radius: 3px; min-width: 12rem; }
#shown { color: var(--faint); }
section { background: #fff; border: 1px solid var(--line); margin: 1rem 0; }
section > h2 { padding: .6rem .9rem; background: #ebe8e0; border-bottom: 1px solid var(--line); }
.scroll { overflow-x: auto; }
table.events { width: 100%; border-collapse: collapse; table-layout: fixed; min-width: 52rem; }
.events th, .events td { border-top: 1px solid var(--line); padding: .45rem .9rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
.events th { font-weight: normal; color: var(--faint); font-size: .85rem; border-top: 0; }
.events col.what { width: 28%; } .events col.side { width: 26%; }
.must_explain { border-left: 4px solid var(--must); } .notice { border-left: 4px solid #c98a12; }
.record { border-left: 4px solid #5b93b5; } .equivalent { border-left: 4px solid #bbb; }
.word { font-weight: bold; } .must_explain .word { color: var(--must); } .notice .word { color: var(--notice); }
.record .word { color: var(--record); } .equivalent .word { color: var(--faint); font-weight: normal; }
.path { display: block; color: var(--faint); font-size: .85rem; }
del { background: #fbe3e0; text-decoration-color: #b3564c; } ins { background: #dff0df; text-decoration: none; }
.missing { color: var(--must); font-weight: bold; }
.none, .gap { color: var(--faint); }
[hidden] { display: none; }
@page { margin: 15mm; }
@media print { body { background: #fff; font-size: 9.5pt; } form { display: none; } section { border-color: #888; }
  section > h2 { break-after: avoid; } .events tr { break-inside: avoid; } .events thead { display: table-header-group; }
  ins { text-decoration: underline; } table.events { min-width: 0; } .scroll { overflow: visible; }
  header, main { max-width: none; padding: 0; } }
@media (max-width: 40rem) { header, main { padding: 0 .75rem; } .bridge { width: 100%; } form { position: static; }
  .bridge th, .bridge td { padding: .25rem .3rem; } .bridge th { font-size: .75rem; } .bridge td { font-size: .9rem; } }
"""

SCRIPT = """
(function () {
  var form = document.querySelector('form'), shown = document.getElementById('shown');
  var rows = Array.from(document.querySelectorAll('tr[data-severity]'));
  function apply() {
    var wanted = new Set(Array.from(form.querySelectorAll('input[name=severity]:checked'), function (one) { return one.value; }));
    var open = form.elements.open.checked, text = form.elements.text.value.trim().toLowerCase(), count = 0;
    rows.forEach(function (row) {
      var fits = wanted.has(row.dataset.severity) && (!open || row.dataset.open === '1') &&
        (!text || (row.textContent + row.closest('section').querySelector('h2').textContent).toLowerCase().includes(text));
      row.hidden = !fits;
      count += fits ? 1 : 0;
    });
    document.querySelectorAll('section').forEach(function (section) {
      section.hidden = !section.querySelector('tr[data-severity]:not([hidden])');
    });
    shown.textContent = count + ' / ' + rows.length;
  }
  form.addEventListener('input', apply);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  apply();
})();
"""
