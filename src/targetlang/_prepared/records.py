"""Prepared from the classes declared with targetlang.records by its prepare_records; do not edit."""

# mypy: ignore-errors

put = object.__setattr__

def init_0(self, widths, edges):
    put(self, "widths", widths)
    put(self, "edges", edges)


def init_1(self, cell, row, first, last, pieces, lines, look, starts=...):
    self.cell = cell
    self.row = row
    self.first = first
    self.last = last
    self.pieces = pieces
    self.lines = lines
    self.look = look
    self.starts = starts


def init_2(self, code, name, title, severity, fix, silence, says, parts):
    put(self, "code", code)
    put(self, "name", name)
    put(self, "title", title)
    put(self, "severity", severity)
    put(self, "fix", fix)
    put(self, "silence", silence)
    put(self, "says", says)
    put(self, "parts", parts)


def init_3(self, number, path, folder, format, split, draft, bom, language, template=..., template_path=...):
    put(self, "number", number)
    put(self, "path", path)
    put(self, "folder", folder)
    put(self, "format", format)
    put(self, "split", split)
    put(self, "draft", draft)
    put(self, "bom", bom)
    put(self, "language", language)
    put(self, "template", template)
    put(self, "template_path", template_path)


def init_4(self, temporary, sha256, department, project):
    put(self, "temporary", temporary)
    put(self, "sha256", sha256)
    put(self, "department", department)
    put(self, "project", project)


def init_5(self, path, status, counts, shown=..., imported=..., parts=...):
    put(self, "path", path)
    put(self, "status", status)
    put(self, "counts", counts)
    put(self, "shown", shown)
    put(self, "imported", imported)
    put(self, "parts", parts)


def init_6(self, findings=..., files=..., originals=..., fixed=..., undecided=..., applied=..., refused=...):
    self.findings = [] if findings is ... else findings
    self.files = [] if files is ... else files
    self.originals = {} if originals is ... else originals
    self.fixed = {} if fixed is ... else fixed
    self.undecided = [] if undecided is ... else undecided
    self.applied = applied
    self.refused = refused


def init_7(self, paths, output=..., lang=..., color=..., ambiguous_width=..., stdin_name=..., view=..., strict=..., exit_zero=..., draft=..., fix=..., confirm=..., diff=..., statistics=..., baseline=..., write_baseline=..., isolated=...):
    put(self, "paths", paths)
    put(self, "output", output)
    put(self, "lang", lang)
    put(self, "color", color)
    put(self, "ambiguous_width", ambiguous_width)
    put(self, "stdin_name", stdin_name)
    put(self, "view", view)
    put(self, "strict", strict)
    put(self, "exit_zero", exit_zero)
    put(self, "draft", draft)
    put(self, "fix", fix)
    put(self, "confirm", confirm)
    put(self, "diff", diff)
    put(self, "statistics", statistics)
    put(self, "baseline", baseline)
    put(self, "write_baseline", write_baseline)
    put(self, "isolated", isolated)


def init_8(self, name, findings, form_name, imported, undecided):
    put(self, "name", name)
    put(self, "findings", findings)
    put(self, "form_name", form_name)
    put(self, "imported", imported)
    put(self, "undecided", undecided)


def init_9(self, name, path, data, asking):
    put(self, "name", name)
    put(self, "path", path)
    put(self, "data", data)
    put(self, "asking", asking)


def init_10(self, settings, least=...):
    put(self, "settings", settings)
    put(self, "least", least)


def init_11(self, select=..., ignore=...):
    put(self, "select", select)
    put(self, "ignore", ignore)


def init_12(self, select=..., ignore=..., severity=...):
    put(self, "select", select)
    put(self, "ignore", ignore)
    put(self, "severity", {} if severity is ... else severity)


def init_13(self, path=..., judgement=..., forms=..., files=..., exclude=..., baseline=..., strict=..., lang=..., ambiguous_width=...):
    put(self, "path", path)
    put(self, "judgement", judgement)
    put(self, "forms", {} if forms is ... else forms)
    put(self, "files", files)
    put(self, "exclude", exclude)
    put(self, "baseline", baseline)
    put(self, "strict", strict)
    put(self, "lang", lang)
    put(self, "ambiguous_width", ambiguous_width)


def init_14(self, comparison, findings):
    put(self, "comparison", comparison)
    put(self, "findings", findings)


def init_15(self, label, files, load=..., root=...):
    put(self, "label", label)
    put(self, "files", files)
    put(self, "load", load)
    put(self, "root", root)


def init_16(self, code, name, severity, fix, chinese, english):
    put(self, "code", code)
    put(self, "name", name)
    put(self, "severity", severity)
    put(self, "fix", fix)
    put(self, "chinese", chinese)
    put(self, "english", english)


def init_17(self, title, message, suggestion=..., variants=..., labels=...):
    put(self, "title", title)
    put(self, "message", message)
    put(self, "suggestion", suggestion)
    put(self, "variants", {} if variants is ... else variants)
    put(self, "labels", {} if labels is ... else labels)


def init_18(self, number, text, first, cells):
    put(self, "number", number)
    put(self, "text", text)
    put(self, "first", first)
    put(self, "cells", cells)


def init_19(self, start, end, text):
    put(self, "start", start)
    put(self, "end", end)
    put(self, "text", text)


def init_20(self, code, source, start, end, facts=..., labels=..., fixes=..., severity=...):
    put(self, "code", code)
    put(self, "source", source)
    put(self, "start", start)
    put(self, "end", end)
    put(self, "facts", {} if facts is ... else facts)
    put(self, "labels", labels)
    put(self, "fixes", fixes)
    put(self, "severity", severity)


def init_21(self, level, title, edits):
    put(self, "level", level)
    put(self, "title", title)
    put(self, "edits", edits)


def init_22(self, source, start, end, role):
    put(self, "source", source)
    put(self, "start", start)
    put(self, "end", end)
    put(self, "role", role)


def init_23(self, language=..., color=..., ambiguous_width=..., width=...):
    put(self, "language", language)
    put(self, "color", color)
    put(self, "ambiguous_width", ambiguous_width)
    put(self, "width", width)


def init_24(self, finding, options, margin):
    put(self, "finding", finding)
    put(self, "options", options)
    put(self, "margin", margin)


def init_25(self, old, new, score):
    put(self, "old", old)
    put(self, "new", new)
    put(self, "score", score)


def init_26(self, old, new, parts, fields, departments, wordings, years=..., same_form=..., candidates=..., splits=..., merges=..., reordered=..., greedy=...):
    put(self, "old", old)
    put(self, "new", new)
    put(self, "parts", parts)
    put(self, "fields", fields)
    put(self, "departments", departments)
    put(self, "wordings", wordings)
    put(self, "years", years)
    put(self, "same_form", same_form)
    put(self, "candidates", candidates)
    put(self, "splits", splits)
    put(self, "merges", merges)
    put(self, "reordered", reordered)
    put(self, "greedy", greedy)


def init_27(self, old, new, parts=..., fields=..., indicators=..., projects=..., removed=..., entities=...):
    put(self, "old", old)
    put(self, "new", new)
    put(self, "parts", parts)
    put(self, "fields", fields)
    put(self, "indicators", indicators)
    put(self, "projects", projects)
    put(self, "removed", removed)
    put(self, "entities", entities)


def init_28(self, key, column, old, new, changed):
    put(self, "key", key)
    put(self, "column", column)
    put(self, "old", old)
    put(self, "new", new)
    put(self, "changed", changed)


def init_29(self, old, new, parts=..., stage=..., score=..., renamed=..., moved=..., targets=..., children=...):
    put(self, "old", old)
    put(self, "new", new)
    put(self, "parts", parts)
    put(self, "stage", stage)
    put(self, "score", score)
    put(self, "renamed", renamed)
    put(self, "moved", moved)
    put(self, "targets", targets)
    put(self, "children", children)


def init_30(self, kept=..., removed=..., reordered=...):
    put(self, "kept", kept)
    put(self, "removed", removed)
    put(self, "reordered", reordered)


def init_31(self, old, new, old_department, new_department, stage=..., score=..., moved=..., parts=..., fields=..., indicators=...):
    put(self, "old", old)
    put(self, "new", new)
    put(self, "old_department", old_department)
    put(self, "new_department", new_department)
    put(self, "stage", stage)
    put(self, "score", score)
    put(self, "moved", moved)
    put(self, "parts", parts)
    put(self, "fields", fields)
    put(self, "indicators", indicators)


def init_32(self, old, new):
    put(self, "old", old)
    put(self, "new", new)


def init_33(self, column, old, new, relation):
    put(self, "column", column)
    put(self, "old", old)
    put(self, "new", new)
    put(self, "relation", relation)


def init_34(self, period, year, within):
    put(self, "period", period)
    put(self, "year", year)
    put(self, "within", within)


def init_35(self, direction=..., share=..., whole=...):
    put(self, "direction", direction)
    put(self, "share", share)
    put(self, "whole", whole)


def init_36(self, old, added, removed, changed, new, without=...):
    put(self, "old", old)
    put(self, "added", added)
    put(self, "removed", removed)
    put(self, "changed", changed)
    put(self, "new", new)
    put(self, "without", without)


def init_37(self, code, facts, path=..., old=..., new=..., severity=..., about=..., at=..., score=...):
    put(self, "code", code)
    put(self, "facts", facts)
    put(self, "path", path)
    put(self, "old", old)
    put(self, "new", new)
    put(self, "severity", severity)
    put(self, "about", about)
    put(self, "at", at)
    put(self, "score", score)


def init_38(self, code, severity, facts, project, project_name, department, path, old, new, reason, score, fingerprint, at):
    put(self, "code", code)
    put(self, "severity", severity)
    put(self, "facts", facts)
    put(self, "project", project)
    put(self, "project_name", project_name)
    put(self, "department", department)
    put(self, "path", path)
    put(self, "old", old)
    put(self, "new", new)
    put(self, "reason", reason)
    put(self, "score", score)
    put(self, "fingerprint", fingerprint)
    put(self, "at", at)


def init_39(self, text, amount=...):
    put(self, "text", text)
    put(self, "amount", amount)


def init_40(self, low=..., high=..., low_open=..., high_open=...):
    put(self, "low", low)
    put(self, "high", high)
    put(self, "low_open", low_open)
    put(self, "high_open", high_open)


def init_41(self, fields, indicators, owner):
    put(self, "fields", fields)
    put(self, "indicators", indicators)
    put(self, "owner", owner)


def init_42(self, changes, settings, years_apart, regrouped):
    put(self, "changes", changes)
    put(self, "settings", settings)
    put(self, "years_apart", years_apart)
    put(self, "regrouped", regrouped)


def init_43(self, codes, subject, judge, unchanged=...):
    put(self, "codes", codes)
    put(self, "subject", subject)
    put(self, "judge", judge)
    put(self, "unchanged", unchanged)


def init_44(self, changes, settings, events, bridge):
    put(self, "changes", changes)
    put(self, "settings", settings)
    put(self, "events", events)
    put(self, "bridge", bridge)


def init_45(self, old, new, by_number):
    put(self, "old", old)
    put(self, "new", new)
    put(self, "by_number", by_number)


def init_46(self, old, new, stage, score):
    put(self, "old", old)
    put(self, "new", new)
    put(self, "stage", stage)
    put(self, "score", score)


def init_47(self, pairs, candidates, greedy):
    put(self, "pairs", pairs)
    put(self, "candidates", candidates)
    put(self, "greedy", greedy)


def init_48(self, project, home):
    put(self, "project", project)
    put(self, "home", home)


def init_49(self, old, new, stage, score):
    put(self, "old", old)
    put(self, "new", new)
    put(self, "stage", stage)
    put(self, "score", score)


def init_50(self, kind, ways=...):
    put(self, "kind", kind)
    put(self, "ways", ways)


def init_51(self, mode=..., severities=..., budget_percent=..., budget_amount=..., link_from=..., lead=..., list_from=..., exact_limit=..., pairs=...):
    put(self, "mode", mode)
    put(self, "severities", {} if severities is ... else severities)
    put(self, "budget_percent", budget_percent)
    put(self, "budget_amount", budget_amount)
    put(self, "link_from", link_from)
    put(self, "lead", lead)
    put(self, "list_from", list_from)
    put(self, "exact_limit", exact_limit)
    put(self, "pairs", {} if pairs is ... else pairs)


def init_52(self, name, indicators, budget, prose, basis):
    put(self, "name", name)
    put(self, "indicators", indicators)
    put(self, "budget", budget)
    put(self, "prose", prose)
    put(self, "basis", basis)


def init_53(self, split, weights, earlier):
    put(self, "split", split)
    put(self, "weights", weights)
    put(self, "earlier", earlier)


def init_54(self, department, code, name, events):
    put(self, "department", department)
    put(self, "code", code)
    put(self, "name", name)
    put(self, "events", events)


def init_55(self, comparison, labels, least=..., language=...):
    put(self, "comparison", comparison)
    put(self, "labels", labels)
    put(self, "least", least)
    put(self, "language", language)


def init_56(self, old, new, change, reason):
    put(self, "old", old)
    put(self, "new", new)
    put(self, "change", change)
    put(self, "reason", reason)


def init_57(self, department, old, new, change, reason, indicators):
    put(self, "department", department)
    put(self, "old", old)
    put(self, "new", new)
    put(self, "change", change)
    put(self, "reason", reason)
    put(self, "indicators", indicators)


def init_58(self, path, old, new, about=...):
    put(self, "path", path)
    put(self, "old", old)
    put(self, "new", new)
    put(self, "about", about)


def init_59(self, compiled, files=..., applied=..., refused=...):
    self.compiled = compiled
    self.files = {} if files is ... else files
    self.applied = [] if applied is ... else applied
    self.refused = [] if refused is ... else refused


def init_60(self, key, state):
    put(self, "key", key)
    put(self, "state", state)


def init_61(self, data, conflicts, faults=..., plain=...):
    put(self, "data", data)
    put(self, "conflicts", conflicts)
    put(self, "faults", faults)
    put(self, "plain", plain)


def init_62(self, size=..., ours=..., theirs=..., base=..., with_base=...):
    put(self, "size", size)
    put(self, "ours", ours)
    put(self, "theirs", theirs)
    put(self, "base", base)
    put(self, "with_base", with_base)


def init_63(self, text, conflicts, faults=...):
    put(self, "text", text)
    put(self, "conflicts", conflicts)
    put(self, "faults", faults)


def init_64(self, key, rank=..., statement=..., line=..., lead=..., body=..., children=..., tail=...):
    self.key = key
    self.rank = rank
    self.statement = statement
    self.line = line
    self.lead = [] if lead is ... else lead
    self.body = [] if body is ... else body
    self.children = [] if children is ... else children
    self.tail = [] if tail is ... else tail


def init_65(self, ours, base, theirs):
    put(self, "ours", ours)
    put(self, "base", base)
    put(self, "theirs", theirs)


def init_66(self, commit, date, author, subject, paths):
    put(self, "commit", commit)
    put(self, "date", date)
    put(self, "author", author)
    put(self, "subject", subject)
    put(self, "paths", paths)


def init_67(self, path, revision=...):
    put(self, "path", path)
    put(self, "revision", revision)


def init_68(self, name, commit, folder):
    put(self, "name", name)
    put(self, "commit", commit)
    put(self, "folder", folder)


def init_69(self, code, name, moments, series, earlier=...):
    put(self, "code", code)
    put(self, "name", name)
    put(self, "moments", moments)
    put(self, "series", series)
    put(self, "earlier", earlier)


def init_70(self, label, date, note, document):
    put(self, "label", label)
    put(self, "date", date)
    put(self, "note", note)
    put(self, "document", document)


def init_71(self, text, comparator=..., number=..., high_number=..., value=..., high=...):
    put(self, "text", text)
    put(self, "comparator", comparator)
    put(self, "number", number)
    put(self, "high_number", high_number)
    put(self, "value", value)
    put(self, "high", high)


def init_72(self, kind, path, name, unit, points, former_names=...):
    put(self, "kind", kind)
    put(self, "path", path)
    put(self, "name", name)
    put(self, "unit", unit)
    put(self, "points", points)
    put(self, "former_names", former_names)


def init_73(self, states=...):
    self.states = {} if states is ... else states


def init_74(self, text, rows=..., header=..., number=...):
    put(self, "text", text)
    put(self, "rows", rows)
    put(self, "header", header)
    put(self, "number", number)


def init_75(self, statement, code, name, is_entity=..., fields=..., tasks=..., indicators=..., projects=..., entities=...):
    self.statement = statement
    self.code = code
    self.name = name
    self.is_entity = is_entity
    self.fields = {} if fields is ... else fields
    self.tasks = [] if tasks is ... else tasks
    self.indicators = [] if indicators is ... else indicators
    self.projects = [] if projects is ... else projects
    self.entities = [] if entities is ... else entities


def init_76(self, path, form_name=..., fiscal_year=..., fields=..., departments=..., bases=..., literal_bases=..., bindings=..., groups=..., withdrawals=...):
    self.path = path
    self.form_name = form_name
    self.fiscal_year = fiscal_year
    self.fields = {} if fields is ... else fields
    self.departments = [] if departments is ... else departments
    self.bases = {} if bases is ... else bases
    self.literal_bases = [] if literal_bases is ... else literal_bases
    self.bindings = {} if bindings is ... else bindings
    self.groups = {} if groups is ... else groups
    self.withdrawals = [] if withdrawals is ... else withdrawals


def init_77(self, statement, code, name, fields=..., indicators=..., cost_lines=..., uses=...):
    self.statement = statement
    self.code = code
    self.name = name
    self.fields = {} if fields is ... else fields
    self.indicators = [] if indicators is ... else indicators
    self.cost_lines = cost_lines
    self.uses = uses


def init_78(self, statement, code, reason):
    self.statement = statement
    self.code = code
    self.reason = reason


def init_79(self, weight=..., core=..., goal=..., direction=...):
    put(self, "weight", weight)
    put(self, "core", core)
    put(self, "goal", goal)
    put(self, "direction", direction)


def init_80(self, statement, name, text):
    self.statement = statement
    self.name = name
    self.text = text


def init_81(self, name, text):
    put(self, "name", name)
    put(self, "text", text)


def init_82(self, statement, path, name, target, description, basis, attributes, targets=..., fields=..., parts=..., group=...):
    self.statement = statement
    self.path = path
    self.name = name
    self.target = target
    self.description = description
    self.basis = basis
    self.attributes = attributes
    self.targets = targets
    self.fields = fields
    self.parts = parts
    self.group = group


def init_83(self, statement, name, indicators):
    self.statement = statement
    self.name = name
    self.indicators = indicators


def init_84(self, statement, name, expression, value):
    self.statement = statement
    self.name = name
    self.expression = expression
    self.value = value


def init_85(self, statement, name, amount, description, basis, fields=...):
    self.statement = statement
    self.name = name
    self.amount = amount
    self.description = description
    self.basis = basis
    self.fields = fields


def init_86(self, statement, milestones):
    self.statement = statement
    self.milestones = milestones


def init_87(self, name, amount, parts, at, length=...):
    self.name = name
    self.amount = amount
    self.parts = parts
    self.at = at
    self.length = length


def init_88(self, by, share, by_at, at, length=..., by_length=...):
    self.by = by
    self.share = share
    self.by_at = by_at
    self.at = at
    self.length = length
    self.by_length = by_length


def init_89(self, statement, total, sources, length=...):
    self.statement = statement
    self.total = total
    self.sources = sources
    self.length = length


def init_90(self, statement, name, money, content, basis, fields=...):
    self.statement = statement
    self.name = name
    self.money = money
    self.content = content
    self.basis = basis
    self.fields = fields


def init_91(self, kind, said, comparator=..., amount=..., high=..., moment=..., number_span=...):
    self.kind = kind
    self.said = said
    self.comparator = comparator
    self.amount = amount
    self.high = high
    self.moment = moment
    self.number_span = number_span


def init_92(self, statement, spec, column, value=...):
    self.statement = statement
    self.spec = spec
    self.column = column
    self.value = value


def init_93(self, statement, text, begin=..., end=..., length=..., open_ended=...):
    self.statement = statement
    self.text = text
    self.begin = begin
    self.end = end
    self.length = length
    self.open_ended = open_ended


def init_94(self, paragraphs, itemised=..., items=...):
    self.paragraphs = paragraphs
    self.itemised = itemised
    self.items = items


def init_95(self, document, form, findings, statements=..., imported=..., undecided=...):
    put(self, "document", document)
    put(self, "form", form)
    put(self, "findings", findings)
    put(self, "statements", statements)
    put(self, "imported", imported)
    put(self, "undecided", undecided)


def init_96(self, name, suffixes, needs, render, streams=..., bom=...):
    put(self, "name", name)
    put(self, "suffixes", suffixes)
    put(self, "needs", needs)
    put(self, "render", render)
    put(self, "streams", streams)
    put(self, "bom", bom)


def init_97(self, name, short, required=..., subcategories=..., aliases=...):
    put(self, "name", name)
    put(self, "short", short)
    put(self, "required", required)
    put(self, "subcategories", subcategories)
    put(self, "aliases", aliases)


def init_98(self, pattern, length, example=..., alphabet=..., check_weights=..., check_modulus=..., check_constant=..., region_digits=..., year_digits=...):
    put(self, "pattern", pattern)
    put(self, "length", length)
    put(self, "example", example)
    put(self, "alphabet", alphabet)
    put(self, "check_weights", check_weights)
    put(self, "check_modulus", check_modulus)
    put(self, "check_constant", check_constant)
    put(self, "region_digits", region_digits)
    put(self, "year_digits", year_digits)


def init_99(self, key, heading, horizon=..., merge=..., table=...):
    put(self, "key", key)
    put(self, "heading", heading)
    put(self, "horizon", horizon)
    put(self, "merge", merge)
    put(self, "table", table)


def init_100(self, key, identifier, owners, type=..., aliases=..., required=..., choices=..., label=..., parts=..., funding=..., inherited=...):
    put(self, "key", key)
    put(self, "identifier", identifier)
    put(self, "owners", owners)
    put(self, "type", type)
    put(self, "aliases", aliases)
    put(self, "required", required)
    put(self, "choices", choices)
    put(self, "label", label)
    put(self, "parts", parts)
    put(self, "funding", funding)
    put(self, "inherited", inherited)


def init_101(self, name, folder, title, source_document, money_unit, money_decimals, categories, aliases=..., fields=..., funding=..., checkpoints=..., checkpoint_kind=..., horizons=..., default_horizon=..., years=..., weight_totals=..., columns=..., project_code=..., department_code=..., required_fields=..., labels=..., severities=..., valid_from=..., valid_to=..., group_by_category=..., default_description=..., money_grouping=..., scope=..., date_pattern=..., empty_rows=..., from_memory=..., template=..., sheets=...):
    put(self, "name", name)
    put(self, "folder", folder)
    put(self, "title", title)
    put(self, "source_document", source_document)
    put(self, "money_unit", money_unit)
    put(self, "money_decimals", money_decimals)
    put(self, "categories", categories)
    put(self, "aliases", aliases)
    put(self, "fields", fields)
    put(self, "funding", funding)
    put(self, "checkpoints", checkpoints)
    put(self, "checkpoint_kind", checkpoint_kind)
    put(self, "horizons", horizons)
    put(self, "default_horizon", default_horizon)
    put(self, "years", years)
    put(self, "weight_totals", weight_totals)
    put(self, "columns", columns)
    put(self, "project_code", project_code)
    put(self, "department_code", department_code)
    put(self, "required_fields", {} if required_fields is ... else required_fields)
    put(self, "labels", {} if labels is ... else labels)
    put(self, "severities", {} if severities is ... else severities)
    put(self, "valid_from", valid_from)
    put(self, "valid_to", valid_to)
    put(self, "group_by_category", group_by_category)
    put(self, "default_description", default_description)
    put(self, "money_grouping", money_grouping)
    put(self, "scope", scope)
    put(self, "date_pattern", date_pattern)
    put(self, "empty_rows", empty_rows)
    put(self, "from_memory", from_memory)
    put(self, "template", template)
    put(self, "sheets", sheets)


def init_102(self, name, label, parts=...):
    put(self, "name", name)
    put(self, "label", label)
    put(self, "parts", parts)


def init_103(self, category, subcategory, order, short=..., asks_money=..., is_satisfaction=..., is_benefit=...):
    put(self, "category", category)
    put(self, "subcategory", subcategory)
    put(self, "order", order)
    put(self, "short", short)
    put(self, "asks_money", asks_money)
    put(self, "is_satisfaction", is_satisfaction)
    put(self, "is_benefit", is_benefit)


def init_104(self, name, short, required=..., asks=..., aliases=...):
    put(self, "name", name)
    put(self, "short", short)
    put(self, "required", required)
    put(self, "asks", asks)
    put(self, "aliases", aliases)


def init_105(self, key, variant, facts=...):
    put(self, "key", key)
    put(self, "variant", variant)
    put(self, "facts", {} if facts is ... else facts)


def init_106(self, code, looks_at, find, applies=..., suspects=..., marks=..., keys=..., needs=...):
    put(self, "code", code)
    put(self, "looks_at", looks_at)
    put(self, "find", find)
    put(self, "applies", applies)
    put(self, "suspects", suspects)
    put(self, "marks", marks)
    put(self, "keys", keys)
    put(self, "needs", needs)


def init_107(self, document, form, project=..., statements=..., told=..., unreadable=..., seen=..., subject=..., looks=...):
    self.document = document
    self.form = form
    self.project = project
    self.statements = [] if statements is ... else statements
    self.told = [] if told is ... else told
    self.unreadable = unreadable
    self.seen = {} if seen is ... else seen
    self.subject = subject
    self.looks = {} if looks is ... else looks


def init_108(self, uneven, zero):
    put(self, "uneven", uneven)
    put(self, "zero", zero)


def init_109(self, key, money, of):
    put(self, "key", key)
    put(self, "money", money)
    put(self, "of", of)


def init_110(self, budget, all, found, slipped, above):
    put(self, "budget", budget)
    put(self, "all", all)
    put(self, "found", found)
    put(self, "slipped", slipped)
    put(self, "above", above)


def init_111(self, budget, all, found, slipped):
    put(self, "budget", budget)
    put(self, "all", all)
    put(self, "found", found)
    put(self, "slipped", slipped)


def init_112(self, amiss, budget, cost_rows, lines, costs):
    self.amiss = amiss
    self.budget = budget
    self.cost_rows = cost_rows
    self.lines = lines
    self.costs = costs


def init_113(self, source, start, name, reason, line):
    put(self, "source", source)
    put(self, "start", start)
    put(self, "name", name)
    put(self, "reason", reason)
    put(self, "line", line)


def init_114(self, start, end, text, facts):
    put(self, "start", start)
    put(self, "end", end)
    put(self, "text", text)
    put(self, "facts", facts)


def init_115(self, text, columns=..., rows=..., header=..., scope=..., align=..., kind=..., value=...):
    put(self, "text", text)
    put(self, "columns", columns)
    put(self, "rows", rows)
    put(self, "header", header)
    put(self, "scope", scope)
    put(self, "align", align)
    put(self, "kind", kind)
    put(self, "value", value)


def init_116(self, lines, places, faults):
    put(self, "lines", lines)
    put(self, "places", places)
    put(self, "faults", faults)


def init_117(self, cell, row, column):
    self.cell = cell
    self.row = row
    self.column = column


def init_118(self, level, text):
    put(self, "level", level)
    put(self, "text", text)


def init_119(self, sheet=...):
    put(self, "sheet", sheet)


def init_120(self, text, align=...):
    put(self, "text", text)
    put(self, "align", align)


def init_121(self, caption, rows, heads=...):
    put(self, "caption", caption)
    put(self, "rows", rows)
    put(self, "heads", heads)


def init_122(self, number, unit, text):
    put(self, "number", number)
    put(self, "unit", unit)
    put(self, "text", text)


def init_123(self, powers=...):
    put(self, "powers", powers)


def init_124(self, numerator, denominator=..., dimension=..., unit=...):
    put(self, "numerator", numerator)
    put(self, "denominator", denominator)
    put(self, "dimension", dimension)
    put(self, "unit", unit)


def init_125(self, symbol, dimension, numerator=..., denominator=..., parts=...):
    put(self, "symbol", symbol)
    put(self, "dimension", dimension)
    put(self, "numerator", numerator)
    put(self, "denominator", denominator)
    put(self, "parts", parts)


PREPARED = {
    "targetlang.backends.sheet_columns.Columns": (('widths', 'edges'), init_0),
    "targetlang.backends.sheet_table._Placed": (('cell', 'row', 'first', 'last', 'pieces', 'lines', 'look', 'starts'), init_1),
    "targetlang.catalogue.Page": (('code', 'name', 'title', 'severity', 'fix', 'silence', 'says', 'parts'), init_2),
    "targetlang.cli.build_file.Job": (('number', 'path', 'folder', 'format', 'split', 'draft', 'bom', 'language', 'template', 'template_path'), init_3),
    "targetlang.cli.build_file.Part": (('temporary', 'sha256', 'department', 'project'), init_4),
    "targetlang.cli.build_file.Result": (('path', 'status', 'counts', 'shown', 'imported', 'parts'), init_5),
    "targetlang.cli.check_files.Run": (('findings', 'files', 'originals', 'fixed', 'undecided', 'applied', 'refused'), init_6),
    "targetlang.cli.check_files.Wish": (('paths', 'output', 'lang', 'color', 'ambiguous_width', 'stdin_name', 'view', 'strict', 'exit_zero', 'draft', 'fix', 'confirm', 'diff', 'statistics', 'baseline', 'write_baseline', 'isolated'), init_7),
    "targetlang.cli.compile_all.Checked": (('name', 'findings', 'form_name', 'imported', 'undecided'), init_8),
    "targetlang.cli.compile_all.Job": (('name', 'path', 'data', 'asking'), init_9),
    "targetlang.cli.diff_settings.Chosen": (('settings', 'least'), init_10),
    "targetlang.cli.select.View": (('select', 'ignore'), init_11),
    "targetlang.cli.settings.Judgement": (('select', 'ignore', 'severity'), init_12),
    "targetlang.cli.settings.Settings": (('path', 'judgement', 'forms', 'files', 'exclude', 'baseline', 'strict', 'lang', 'ambiguous_width'), init_13),
    "targetlang.comparing.Compared": (('comparison', 'findings'), init_14),
    "targetlang.comparing.Side": (('label', 'files', 'load', 'root'), init_15),
    "targetlang.diagnostics.catalogue.code.Code": (('code', 'name', 'severity', 'fix', 'chinese', 'english'), init_16),
    "targetlang.diagnostics.catalogue.code.Text": (('title', 'message', 'suggestion', 'variants', 'labels'), init_17),
    "targetlang.diagnostics.excerpt.Excerpt": (('number', 'text', 'first', 'cells'), init_18),
    "targetlang.diagnostics.finding.Edit": (('start', 'end', 'text'), init_19),
    "targetlang.diagnostics.finding.Finding": (('code', 'source', 'start', 'end', 'facts', 'labels', 'fixes', 'severity'), init_20),
    "targetlang.diagnostics.finding.Fix": (('level', 'title', 'edits'), init_21),
    "targetlang.diagnostics.finding.Label": (('source', 'start', 'end', 'role'), init_22),
    "targetlang.diagnostics.options.RenderOptions": (('language', 'color', 'ambiguous_width', 'width'), init_23),
    "targetlang.diagnostics.render_full._Block": (('finding', 'options', 'margin'), init_24),
    "targetlang.diff.changes.Candidate": (('old', 'new', 'score'), init_25),
    "targetlang.diff.changes.Changes": (('old', 'new', 'parts', 'fields', 'departments', 'wordings', 'years', 'same_form', 'candidates', 'splits', 'merges', 'reordered', 'greedy'), init_26),
    "targetlang.diff.changes.DepartmentChange": (('old', 'new', 'parts', 'fields', 'indicators', 'projects', 'removed', 'entities'), init_27),
    "targetlang.diff.changes.FieldChange": (('key', 'column', 'old', 'new', 'changed'), init_28),
    "targetlang.diff.changes.IndicatorChange": (('old', 'new', 'parts', 'stage', 'score', 'renamed', 'moved', 'targets', 'children'), init_29),
    "targetlang.diff.changes.IndicatorChanges": (('kept', 'removed', 'reordered'), init_30),
    "targetlang.diff.changes.ProjectChange": (('old', 'new', 'old_department', 'new_department', 'stage', 'score', 'moved', 'parts', 'fields', 'indicators'), init_31),
    "targetlang.diff.changes.Regrouping": (('old', 'new'), init_32),
    "targetlang.diff.changes.TargetChange": (('column', 'old', 'new', 'relation'), init_33),
    "targetlang.diff.days.Day": (('period', 'year', 'within'), init_34),
    "targetlang.diff.direction.Scale": (('direction', 'share', 'whole'), init_35),
    "targetlang.diff.event.Bridge": (('old', 'added', 'removed', 'changed', 'new', 'without'), init_36),
    "targetlang.diff.event.Draft": (('code', 'facts', 'path', 'old', 'new', 'severity', 'about', 'at', 'score'), init_37),
    "targetlang.diff.event.Event": (('code', 'severity', 'facts', 'project', 'project_name', 'department', 'path', 'old', 'new', 'reason', 'score', 'fingerprint', 'at'), init_38),
    "targetlang.diff.event.Shown": (('text', 'amount'), init_39),
    "targetlang.diff.interval.Interval": (('low', 'high', 'low_open', 'high_open'), init_40),
    "targetlang.diff.judge.Block": (('fields', 'indicators', 'owner'), init_41),
    "targetlang.diff.judge.Context": (('changes', 'settings', 'years_apart', 'regrouped'), init_42),
    "targetlang.diff.judge.Judge": (('codes', 'subject', 'judge', 'unchanged'), init_43),
    "targetlang.diff.judging.Comparison": (('changes', 'settings', 'events', 'bridge'), init_44),
    "targetlang.diff.match_departments.Homes": (('old', 'new', 'by_number'), init_45),
    "targetlang.diff.match_indicators.IndicatorPair": (('old', 'new', 'stage', 'score'), init_46),
    "targetlang.diff.match_projects.Matched": (('pairs', 'candidates', 'greedy'), init_47),
    "targetlang.diff.match_projects.Placed": (('project', 'home'), init_48),
    "targetlang.diff.match_projects.ProjectPair": (('old', 'new', 'stage', 'score'), init_49),
    "targetlang.diff.relation.Relation": (('kind', 'ways'), init_50),
    "targetlang.diff.settings.DiffSettings": (('mode', 'severities', 'budget_percent', 'budget_amount', 'link_from', 'lead', 'list_from', 'exact_limit', 'pairs'), init_51),
    "targetlang.diff.similarity.Profile": (('name', 'indicators', 'budget', 'prose', 'basis'), init_52),
    "targetlang.diff.views.adjustment_table._Columns": (('split', 'weights', 'earlier'), init_53),
    "targetlang.diff.views.report.Group": (('department', 'code', 'name', 'events'), init_54),
    "targetlang.diff.views.report.Report": (('comparison', 'labels', 'least', 'language'), init_55),
    "targetlang.diff.views.table_rows.IndicatorRow": (('old', 'new', 'change', 'reason'), init_56),
    "targetlang.diff.views.table_rows.ProjectRow": (('department', 'old', 'new', 'change', 'reason', 'indicators'), init_57),
    "targetlang.diff.written_parts.Written": (('path', 'old', 'new', 'about'), init_58),
    "targetlang.fixing.Fixed": (('compiled', 'files', 'applied', 'refused'), init_59),
    "targetlang.history.configuration.Change": (('key', 'state'), init_60),
    "targetlang.history.merge.driver.Outcome": (('data', 'conflicts', 'faults', 'plain'), init_61),
    "targetlang.history.merge.merge_text.Marking": (('size', 'ours', 'theirs', 'base', 'with_base'), init_62),
    "targetlang.history.merge.merge_text.Merged": (('text', 'conflicts', 'faults'), init_63),
    "targetlang.history.merge.node.Node": (('key', 'rank', 'statement', 'line', 'lead', 'body', 'children', 'tail'), init_64),
    "targetlang.history.merge.plain.Conflict": (('ours', 'base', 'theirs'), init_65),
    "targetlang.history.path_log.Touch": (('commit', 'date', 'author', 'subject', 'paths'), init_66),
    "targetlang.history.revision.Location": (('path', 'revision'), init_67),
    "targetlang.history.revision.Revision": (('name', 'commit', 'folder'), init_68),
    "targetlang.history.series.Course": (('code', 'name', 'moments', 'series', 'earlier'), init_69),
    "targetlang.history.series.Moment": (('label', 'date', 'note', 'document'), init_70),
    "targetlang.history.series.Point": (('text', 'comparator', 'number', 'high_number', 'value', 'high'), init_71),
    "targetlang.history.series.Series": (('kind', 'path', 'name', 'unit', 'points', 'former_names'), init_72),
    "targetlang.history.tracing.Thread": (('states',), init_73),
    "targetlang.layout.rows.RowCell": (('text', 'rows', 'header', 'number'), init_74),
    "targetlang.model.document.Department": (('statement', 'code', 'name', 'is_entity', 'fields', 'tasks', 'indicators', 'projects', 'entities'), init_75),
    "targetlang.model.document.Document": (('path', 'form_name', 'fiscal_year', 'fields', 'departments', 'bases', 'literal_bases', 'bindings', 'groups', 'withdrawals'), init_76),
    "targetlang.model.document.Project": (('statement', 'code', 'name', 'fields', 'indicators', 'cost_lines', 'uses'), init_77),
    "targetlang.model.document.Withdrawal": (('statement', 'code', 'reason'), init_78),
    "targetlang.model.indicator.Attributes": (('weight', 'core', 'goal', 'direction'), init_79),
    "targetlang.model.indicator.Basis": (('statement', 'name', 'text'), init_80),
    "targetlang.model.indicator.BasisRef": (('name', 'text'), init_81),
    "targetlang.model.indicator.Indicator": (('statement', 'path', 'name', 'target', 'description', 'basis', 'attributes', 'targets', 'fields', 'parts', 'group'), init_82),
    "targetlang.model.indicator.IndicatorGroup": (('statement', 'name', 'indicators'), init_83),
    "targetlang.model.money.Binding": (('statement', 'name', 'expression', 'value'), init_84),
    "targetlang.model.money.CostLine": (('statement', 'name', 'amount', 'description', 'basis', 'fields'), init_85),
    "targetlang.model.money.DisbursementPlan": (('statement', 'milestones'), init_86),
    "targetlang.model.money.FundingSource": (('name', 'amount', 'parts', 'at', 'length'), init_87),
    "targetlang.model.money.Milestone": (('by', 'share', 'by_at', 'at', 'length', 'by_length'), init_88),
    "targetlang.model.money.MoneyTree": (('statement', 'total', 'sources', 'length'), init_89),
    "targetlang.model.money.Task": (('statement', 'name', 'money', 'content', 'basis', 'fields'), init_90),
    "targetlang.model.target.Target": (('kind', 'said', 'comparator', 'amount', 'high', 'moment', 'number_span'), init_91),
    "targetlang.model.text.Field": (('statement', 'spec', 'column', 'value'), init_92),
    "targetlang.model.text.Period": (('statement', 'text', 'begin', 'end', 'length', 'open_ended'), init_93),
    "targetlang.model.text.Text": (('paragraphs', 'itemised', 'items'), init_94),
    "targetlang.pipeline.Compiled": (('document', 'form', 'findings', 'statements', 'imported', 'undecided'), init_95),
    "targetlang.ports.backend.Backend": (('name', 'suffixes', 'needs', 'render', 'streams', 'bom'), init_96),
    "targetlang.ports.form.Category": (('name', 'short', 'required', 'subcategories', 'aliases'), init_97),
    "targetlang.ports.form.CodePattern": (('pattern', 'length', 'example', 'alphabet', 'check_weights', 'check_modulus', 'check_constant', 'region_digits', 'year_digits'), init_98),
    "targetlang.ports.form.ColumnSpec": (('key', 'heading', 'horizon', 'merge', 'table'), init_99),
    "targetlang.ports.form.FieldSpec": (('key', 'identifier', 'owners', 'type', 'aliases', 'required', 'choices', 'label', 'parts', 'funding', 'inherited'), init_100),
    "targetlang.ports.form.Form": (('name', 'folder', 'title', 'source_document', 'money_unit', 'money_decimals', 'categories', 'aliases', 'fields', 'funding', 'checkpoints', 'checkpoint_kind', 'horizons', 'default_horizon', 'years', 'weight_totals', 'columns', 'project_code', 'department_code', 'required_fields', 'labels', 'severities', 'valid_from', 'valid_to', 'group_by_category', 'default_description', 'money_grouping', 'scope', 'date_pattern', 'empty_rows', 'from_memory', 'template', 'sheets'), init_101),
    "targetlang.ports.form.FundingSpec": (('name', 'label', 'parts'), init_102),
    "targetlang.ports.form.Path": (('category', 'subcategory', 'order', 'short', 'asks_money', 'is_satisfaction', 'is_benefit'), init_103),
    "targetlang.ports.form.Subcategory": (('name', 'short', 'required', 'asks', 'aliases'), init_104),
    "targetlang.ports.form_faults.FormFault": (('key', 'variant', 'facts'), init_105),
    "targetlang.ports.rule.Rule": (('code', 'looks_at', 'find', 'applies', 'suspects', 'marks', 'keys', 'needs'), init_106),
    "targetlang.ports.rule.Scope": (('document', 'form', 'project', 'statements', 'told', 'unreadable', 'seen', 'subject', 'looks'), init_107),
    "targetlang.rules.adding_up.Amiss": (('uneven', 'zero'), init_108),
    "targetlang.rules.adding_up.Uneven": (('key', 'money', 'of'), init_109),
    "targetlang.rules.beside_budget.Costs": (('budget', 'all', 'found', 'slipped', 'above'), init_110),
    "targetlang.rules.beside_budget.Lines": (('budget', 'all', 'found', 'slipped'), init_111),
    "targetlang.rules.beside_budget.Sums": (('amiss', 'budget', 'cost_rows', 'lines', 'costs'), init_112),
    "targetlang.rules.undecided.Undecided": (('source', 'start', 'name', 'reason', 'line'), init_113),
    "targetlang.syntax.bad_bytes._Run": (('start', 'end', 'text', 'facts'), init_114),
    "targetlang.tables.cell.Cell": (('text', 'columns', 'rows', 'header', 'scope', 'align', 'kind', 'value'), init_115),
    "targetlang.tables.grid.Grid": (('lines', 'places', 'faults'), init_116),
    "targetlang.tables.grid.Place": (('cell', 'row', 'column'), init_117),
    "targetlang.tables.table.Heading": (('level', 'text'), init_118),
    "targetlang.tables.table.PageBreak": (('sheet',), init_119),
    "targetlang.tables.table.Paragraph": (('text', 'align'), init_120),
    "targetlang.tables.table.Table": (('caption', 'rows', 'heads'), init_121),
    "targetlang.units.amount.Amount": (('number', 'unit', 'text'), init_122),
    "targetlang.units.dimension.Dimension": (('powers',), init_123),
    "targetlang.units.quantity.Quantity": (('numerator', 'denominator', 'dimension', 'unit'), init_124),
    "targetlang.units.unit.Unit": (('symbol', 'dimension', 'numerator', 'denominator', 'parts'), init_125),
}
