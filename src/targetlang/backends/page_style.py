"""The look of the HTML page: on a screen, on a phone, on paper."""

STYLE = """
:root { color-scheme: light; }
body { margin: 0; background: #eceae4; color: #111; font: 1rem/1.6 FangSong, 仿宋_GB2312, 仿宋, STFangsong,
  "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", serif; }
main { box-sizing: border-box; max-width: 62rem; margin: 0 auto; padding: 2rem 2.5rem 4rem; background: #fff; }
@media screen { main.wide { width: fit-content; min-width: min(62rem, 100%); max-width: min(92rem, 100%); } }
h1, h2, h3, th { font-family: SimHei, 黑体, STHeiti, "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC",
  "Source Han Sans SC", sans-serif; font-weight: normal; }
h1, h2, h3 { line-height: 1.4; overflow-wrap: anywhere; }
h1 { margin: 1.5rem 0 .5rem; text-align: center; font-size: 1.6rem; }
h1 + h1 { margin-top: 0; }
h2 { margin: 1.5rem 0 .75rem; font-size: 1.2rem; }
h3 { margin: 1rem 0 .5rem; font-size: 1.05rem; }
p { margin: .5rem 0; text-indent: 2em; white-space: pre-wrap; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 0 0 1.25rem; }
.scroll:focus-visible { outline: 2px solid #1a5fb4; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { min-width: 3.2em; height: 1.6em; padding: .35rem .5rem; border: 1px solid #444; vertical-align: middle; text-align: left;
  white-space: pre-wrap; overflow-wrap: break-word; }
.long { overflow-wrap: anywhere; }
th { background: #f5f4ef; text-align: center; }
thead th { white-space: nowrap; }
td.number, td.value { white-space: nowrap; }
p.left, td.left, th.left { text-align: left; }
p.center, td.center, th.center { text-align: center; }
p.right, td.right, th.right { text-align: right; }
hr { margin: 2.5rem 0; border: 0; border-top: 1px dashed #aaa; }
@media (max-width: 40rem) {
  main { padding: 1rem 1rem 3rem; }
  table { min-width: 44rem; font-size: .9rem; }
}
@page { size: A4; margin: 20mm 16mm; }
@page across { size: A4 landscape; margin: 20mm 16mm; }
@media print {
  body { background: none; font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .across { page: across; }
  h1 { margin: 0 0 .25rem; font-size: 16pt; }
  h2 { margin: .5rem 0; font-size: 12pt; }
  table { min-width: 0; font-size: 9pt; line-height: 1.35; }
  th, td { padding: .15rem .3rem; }
  th { background: none; }
  .scroll { margin-bottom: .6rem; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  hr { margin: 0; border: 0; break-after: page; }
}
"""
"""No rule names anything outside the page. A phone scrolls wide tables; paper never does."""
