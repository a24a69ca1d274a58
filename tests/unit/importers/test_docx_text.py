"""What is read of the paragraphs of a Word document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from office_files import W
from office_files import p
from office_files import packed
from office_files import read_word
from office_files import relations
from office_files import tbl
from office_files import tc
from office_files import tr

from targetlang.backends.to_docx import render
from targetlang.importers.from_docx import IMPORTER
from targetlang.importers.word_numbering import chinese
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph


def r(inside: str) -> str:
    return f"<w:r><w:rPr><w:b/></w:rPr>{inside}</w:r>"


def t(text: str) -> str:
    return r(f'<w:t xml:space="preserve">{text}</w:t>')


def field(instruction: str, result: str) -> str:
    mark = '<w:fldChar w:fldCharType="{}"/>'
    return r(mark.format("begin")) + r(f"<w:instrText> {instruction} </w:instrText>") + r(mark.format("separate")) + result + r(mark.format("end"))


SHAPE = f"<w:drawing><wps:wsp><wps:txbx><w:txbxContent>{p('框内')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>"
PICTURE = f"<w:pict><v:textbox><w:txbxContent>{p('框内')}</w:txbxContent></v:textbox></w:pict>"
PARAGRAPHS = {
    "runs are joined": (t("预算") + t("绩效"), "预算绩效"),
    "a tab": (t("单位：") + r("<w:tab/>") + t("万元"), "单位：\t万元"),
    "a soft line end": (t("甲") + r("<w:br/>") + t("乙") + r("<w:cr/>") + t("丙"), "甲\n乙\n丙"),
    "a hyphen that does not part": (t("2024") + r("<w:noBreakHyphen/>") + t("2025"), "2024-2025"),
    "a hyphen that is only possible": (t("甲") + r("<w:softHyphen/>") + t("乙"), "甲乙"),
    "blanks of all widths": (t("　　甲\u00a0乙 "), "　　甲\u00a0乙 "),
    "blanks that the file does not keep": (r("<w:t>\n 甲 \n</w:t>"), "甲"),
    "deleted text": (t("≥") + f"<w:del>{r('<w:delText>90</w:delText>')}</w:del><w:ins>{t('95')}</w:ins>" + t("%"), "≥95%"),
    "deleted text as other programs write it": (f"<w:del>{t('90')}</w:del>{t('95')}", "95"),
    "moved text": (f"<w:moveFrom>{t('甲')}</w:moveFrom><w:moveTo>{t('乙')}</w:moveTo>", "乙"),
    "how it looked before": (f'<w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="1"/><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange></w:pPr>{t("甲")}', "甲"),
    "a field": (t("第") + field("PAGE", t("3")) + t("页"), "第3页"),
    "a field in a field": (field("IF " + "1", field("MERGEFIELD x", t("甲"))), "甲"),
    "a field in an instruction": (r('<w:fldChar w:fldCharType="begin"/>') + field("DOCVARIABLE a", t("藏")) + r('<w:fldChar w:fldCharType="end"/>') + t("甲"), "甲"),
    "a simple field": (f'<w:fldSimple w:instr="DATE">{t("2025年")}</w:fldSimple>', "2025年"),
    "a link": (f"<w:hyperlink>{t('县财政局')}</w:hyperlink>", "县财政局"),
    "a smart tag": (f"<w:smartTag><w:smartTagPr/>{t('魏县')}</w:smartTag>", "魏县"),
    "a content control": (f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{t('项目')}</w:sdtContent></w:sdt>", "项目"),
    "a box to tick": (f"<w:sdt><w:sdtPr/><w:sdtContent>{t('☒')}</w:sdtContent></w:sdt>{t('新增')}", "☒新增"),
    "a box of a symbol font": (r('<w:sym w:font="Wingdings 2" w:char="F052"/>') + t("是") + r('<w:sym w:font="Wingdings 2" w:char="F0A3"/>') + t("否"), "☑是☐否"),
    "a box of an old form": (
        r('<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar>')
        + r("<w:instrText>FORMCHECKBOX</w:instrText>")
        + r('<w:fldChar w:fldCharType="end"/>')
        + t("是"),
        "☑是",
    ),
    "a symbol that no other font has": (r('<w:sym w:font="Webdings" w:char="F0AA"/>') + t("甲"), "\ufffd甲"),
    "a footnote mark": (t("甲") + r('<w:footnoteReference w:id="2"/>') + t("乙"), "甲乙"),
    "how it is spoken": (f"<w:r><w:ruby><w:rt>{t('wei')}</w:rt><w:rubyBase>{t('魏')}</w:rubyBase></w:ruby></w:r>", "魏"),
    "a formula": ('<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x+1</m:t></m:r></m:oMath>', "x+1"),
}


@pytest.mark.parametrize(("inside", "text"), PARAGRAPHS.values(), ids=PARAGRAPHS)
def test_a_paragraph(inside: str, text: str) -> None:
    assert read_word(f"<w:p>{inside}</w:p>") == (Paragraph(text),)


@pytest.mark.parametrize(
    "frame",
    [
        f"<mc:AlternateContent><mc:Choice>{SHAPE}</mc:Choice><mc:Fallback>{PICTURE}</mc:Fallback></mc:AlternateContent>",
        f"<mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback>{PICTURE}</mc:Fallback></mc:AlternateContent>",
        SHAPE,
        PICTURE,
    ],
    ids=["both ways", "a way without text", "a shape", "a picture"],
)
def test_a_text_box_is_read_once(frame: str) -> None:
    assert read_word(f"<w:p>{t('甲')}{r(frame)}</w:p>") == (Paragraph("甲"), Paragraph("框内"))


PAGE = r('<w:br w:type="page"/>')
STYLES = """<w:styles NAMES>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:pageBreakBefore/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="4"><w:name w:val="heading 4"/></w:style>
<w:style w:type="paragraph" w:styleId="mine"><w:name w:val="部分"/><w:basedOn w:val="2"/></w:style>
<w:style w:type="paragraph" w:styleId="own"><w:name w:val="小标题"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
</w:styles>"""


@pytest.mark.parametrize(
    ("properties", "level"),
    [
        ('<w:pStyle w:val="1"/>', 1),
        ('<w:pStyle w:val="mine"/>', 2),
        ('<w:pStyle w:val="own"/>', 3),
        ('<w:outlineLvl w:val="1"/>', 2),
        ('<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>', 0),
        ('<w:pStyle w:val="4"/>', 0),
        ('<w:outlineLvl w:val="7"/>', 0),
        ('<w:pStyle w:val="nowhere"/>', 0),
        ("", 0),
    ],
)
def test_headings(properties: str, level: int) -> None:
    read = read_word(p("部门整体", properties), styles=STYLES)
    assert read == ((Heading(level, "部门整体"),) if level else (Paragraph("部门整体"),))


def test_pages() -> None:
    body = (
        p("一")
        + f"<w:p>{t('二')}{PAGE}{t('三')}</w:p>"
        + p("四", '<w:pStyle w:val="1"/>')
        + p("五", '<w:pStyle w:val="1"/><w:pageBreakBefore w:val="0"/>')
        + p("六", "<w:sectPr/>")
        + p("七", '<w:sectPr><w:type w:val="continuous"/></w:sectPr>')
        + p("八", "<w:pageBreakBefore/>")
        + p("", "<w:pageBreakBefore/>")
        + p(" 　")
    )
    shown = "".join("|" if isinstance(one, PageBreak) else getattr(one, "text", "?") for one in read_word(body, styles=STYLES))
    assert shown == "一二|三|四五六|七|八"


def test_where_a_paragraph_stands() -> None:
    read = read_word(p("甲", '<w:jc w:val="center"/>') + p("乙", '<w:jc w:val="end"/>') + p("丙", '<w:jc w:val="both"/>'))
    assert read == (Paragraph("甲", "center"), Paragraph("乙", "right"), Paragraph("丙"))


def test_a_contents_list_is_left_out() -> None:
    begin, separate, end = (r(f'<w:fldChar w:fldCharType="{kind}"/>') for kind in ("begin", "separate", "end"))
    instruction = r("<w:instrText> TO</w:instrText>") + r('<w:instrText>C \\o "1-3" </w:instrText>')
    entries = f"<w:p>{begin}{instruction}{separate}{t('第一部分')}{field('PAGEREF x', t('3'))}</w:p>{p('第二部分')}<w:p>{end}{t('甲')}</w:p>"
    assert read_word(entries + p("乙")) == (Paragraph("甲"), Paragraph("乙"))
    gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    assert read_word(f"<w:sdt>{gallery}<w:sdtContent>{p('目录')}{entries}</w:sdtContent></w:sdt>" + p("乙")) == (Paragraph("乙"),)


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next() -> None:
    deleted = "<w:rPr><w:del/></w:rPr>"
    assert read_word(p("甲", deleted) + p("乙", deleted) + p("丙") + p("丁", deleted)) == (Paragraph("甲乙丙"), Paragraph("丁"))
    cell = f"<w:tc>{p('甲', deleted)}{p('乙')}{p('丙', deleted)}</w:tc>"
    (table,) = read_word(tbl(tr(cell, tc("丁"))))
    assert [one.text for one in table.rows[0]] == ["甲乙\n丙", "丁"]  # type: ignore[union-attr]


def level(at: int, kind: str, text: str, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


NUMBERING = f"""<w:numbering NAMES>
<w:abstractNum w:abstractNumId="0">{level(0, "chineseCounting", "%1、")}{level(1, "decimal", "（%2）")}{level(2, "decimal", "%1.%3", "<w:isLgl/>")}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "●")}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">{level(0, "decimal", "%1")}</w:abstractNum>
<w:abstractNum w:abstractNumId="3">{level(0, "chineseLegalSimplified", "%1、")}</w:abstractNum>
<w:abstractNum w:abstractNumId="4">{level(0, "decimalEnclosedCircle", "%1", '<w:suff w:val="nothing"/>')}{level(1, "upperLetter", "%2.")}</w:abstractNum>
{"".join(f'<w:num w:numId="{at + 1}"><w:abstractNumId w:val="{at}"/></w:num>' for at in range(5))}
<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>"""


def listed(text: str, number: int, at: int = 0) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>')


def test_numbers_of_lists() -> None:
    body = (
        listed("总体", 1) + listed("数量", 1, 1) + listed("质量", 1, 1) + listed("条", 1, 2) + listed("年度", 1) + listed("成本", 1, 1)
        + listed("另起", 9) + listed("点", 2) + listed("2025年", 3) + listed("壹", 4) + listed("圈", 5) + listed("字", 5, 1) + listed("无", 0) + listed("无此", 77)
    )
    read = read_word(body, numbering=NUMBERING)
    assert [getattr(one, "text", "") for one in read] == [
        "一、总体", "（1）数量", "（2）质量", "1.1 条", "二、年度", "（1）成本", "一、另起", "点", "1 2025年", "壹", "①圈", "A.字", "无", "无此",
    ]  # fmt: skip


def test_numbers_of_rows_and_of_styles() -> None:
    styles = '<w:styles NAMES><w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
    rows = [tr(f"<w:tc>{listed('', 3)}</w:tc>", tc(name)) for name in ("甲", "乙")]
    heading, table = read_word(p("部分", '<w:pStyle w:val="1"/>') + tbl(*rows), numbering=NUMBERING, styles=styles)
    assert heading == Heading(1, "一、部分")
    assert [row[0].text for row in table.rows] == ["1", "2"]  # type: ignore[union-attr]


def test_chinese_numbers() -> None:
    assert [chinese(one) for one in (9, 10, 11, 19, 20, 99, 100, 102, 111, 1000, 1001, 9999)] == [
        "九", "十", "十一", "十九", "二十", "九十九", "一百", "一百零二", "一百一十一", "一千", "一千零一", "九千九百九十九",
    ]  # fmt: skip
    assert len({chinese(number) for number in range(1, 10_000)}) == 9_999


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1).filter(str.strip))
def test_any_text_is_read_back(text: str) -> None:
    assert IMPORTER.read(render([Paragraph(text)])) == (Paragraph(text),)


def test_the_standard_has_a_second_set_of_names() -> None:
    strict = f'<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>{p("甲")}</w:body></w:document>'
    assert IMPORTER.read(packed({"word/document.xml": strict})) == (Paragraph("甲"),)


def test_the_main_part_is_where_the_package_says() -> None:
    document = f'<w:document xmlns:w="{W}"><w:body>{p("甲")}</w:body></w:document>'
    assert IMPORTER.read(packed({"_rels/.rels": relations(("officeDocument", "/word/document2.xml")), "word/document2.xml": document})) == (Paragraph("甲"),)
