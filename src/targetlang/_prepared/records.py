"""Prepared from the classes declared with targetlang.records by its prepare_records; do not edit."""

# mypy: ignore-errors

def init_0(put_folders, put_families, put_of_system):
    def init(self, folders, families, of_system):
        put_folders(self, folders)
        put_families(self, families)
        put_of_system(self, of_system)
    return init


def init_1(put_widths, put_edges):
    def init(self, widths, edges):
        put_widths(self, widths)
        put_edges(self, edges)
    return init


def init_2(self, cell, row, first, last, pieces, lines, look, starts=...):
    self.cell = cell
    self.row = row
    self.first = first
    self.last = last
    self.pieces = pieces
    self.lines = lines
    self.look = look
    self.starts = starts


def init_3(put_code, put_name, put_title, put_severity, put_fix, put_silence, put_says, put_parts):
    def init(self, code, name, title, severity, fix, silence, says, parts):
        put_code(self, code)
        put_name(self, name)
        put_title(self, title)
        put_severity(self, severity)
        put_fix(self, fix)
        put_silence(self, silence)
        put_says(self, says)
        put_parts(self, parts)
    return init


def init_4(put_number, put_path, put_folder, put_format, put_split, put_draft, put_bom, put_language, put_template, put_template_path):
    def init(self, number, path, folder, format, split, draft, bom, language, template=..., template_path=...):
        put_number(self, number)
        put_path(self, path)
        put_folder(self, folder)
        put_format(self, format)
        put_split(self, split)
        put_draft(self, draft)
        put_bom(self, bom)
        put_language(self, language)
        put_template(self, template)
        put_template_path(self, template_path)
    return init


def init_5(put_temporary, put_sha256, put_department, put_project):
    def init(self, temporary, sha256, department, project):
        put_temporary(self, temporary)
        put_sha256(self, sha256)
        put_department(self, department)
        put_project(self, project)
    return init


def init_6(put_path, put_status, put_counts, put_shown, put_imported, put_parts, put_lacking):
    def init(self, path, status, counts, shown=..., imported=..., parts=..., lacking=...):
        put_path(self, path)
        put_status(self, status)
        put_counts(self, counts)
        put_shown(self, shown)
        put_imported(self, imported)
        put_parts(self, parts)
        put_lacking(self, lacking)
    return init


def init_7(self, findings=..., files=..., originals=..., fixed=..., undecided=..., applied=..., refused=..., unread=...):
    self.findings = [] if findings is ... else findings
    self.files = [] if files is ... else files
    self.originals = {} if originals is ... else originals
    self.fixed = {} if fixed is ... else fixed
    self.undecided = [] if undecided is ... else undecided
    self.applied = applied
    self.refused = refused
    self.unread = unread


def init_8(put_paths, put_output, put_lang, put_color, put_ambiguous_width, put_stdin_name, put_view, put_strict, put_exit_zero, put_draft, put_fix, put_confirm, put_diff, put_statistics, put_baseline, put_write_baseline, put_isolated):
    def init(self, paths, output=..., lang=..., color=..., ambiguous_width=..., stdin_name=..., view=..., strict=..., exit_zero=..., draft=..., fix=..., confirm=..., diff=..., statistics=..., baseline=..., write_baseline=..., isolated=...):
        put_paths(self, paths)
        put_output(self, output)
        put_lang(self, lang)
        put_color(self, color)
        put_ambiguous_width(self, ambiguous_width)
        put_stdin_name(self, stdin_name)
        put_view(self, view)
        put_strict(self, strict)
        put_exit_zero(self, exit_zero)
        put_draft(self, draft)
        put_fix(self, fix)
        put_confirm(self, confirm)
        put_diff(self, diff)
        put_statistics(self, statistics)
        put_baseline(self, baseline)
        put_write_baseline(self, write_baseline)
        put_isolated(self, isolated)
    return init


def init_9(put_name, put_findings, put_form_name, put_imported, put_undecided):
    def init(self, name, findings, form_name, imported, undecided):
        put_name(self, name)
        put_findings(self, findings)
        put_form_name(self, form_name)
        put_imported(self, imported)
        put_undecided(self, undecided)
    return init


def init_10(put_name, put_path, put_data, put_asking):
    def init(self, name, path, data, asking):
        put_name(self, name)
        put_path(self, path)
        put_data(self, data)
        put_asking(self, asking)
    return init


def init_11(put_settings, put_least):
    def init(self, settings, least=...):
        put_settings(self, settings)
        put_least(self, least)
    return init


def init_12(put_select, put_ignore):
    def init(self, select=..., ignore=...):
        put_select(self, select)
        put_ignore(self, ignore)
    return init


def init_13(put_select, put_ignore, put_severity):
    def init(self, select=..., ignore=..., severity=...):
        put_select(self, select)
        put_ignore(self, ignore)
        put_severity(self, {} if severity is ... else severity)
    return init


def init_14(put_path, put_judgement, put_forms, put_files, put_exclude, put_baseline, put_strict, put_lang, put_ambiguous_width):
    def init(self, path=..., judgement=..., forms=..., files=..., exclude=..., baseline=..., strict=..., lang=..., ambiguous_width=...):
        put_path(self, path)
        put_judgement(self, judgement)
        put_forms(self, {} if forms is ... else forms)
        put_files(self, files)
        put_exclude(self, exclude)
        put_baseline(self, baseline)
        put_strict(self, strict)
        put_lang(self, lang)
        put_ambiguous_width(self, ambiguous_width)
    return init


def init_15(put_comparison, put_findings):
    def init(self, comparison, findings):
        put_comparison(self, comparison)
        put_findings(self, findings)
    return init


def init_16(put_label, put_files, put_load, put_roots):
    def init(self, label, files, load=..., roots=...):
        put_label(self, label)
        put_files(self, files)
        put_load(self, load)
        put_roots(self, {} if roots is ... else roots)
    return init


def init_17(put_code, put_name, put_severity, put_fix, put_chinese, put_english):
    def init(self, code, name, severity, fix, chinese, english):
        put_code(self, code)
        put_name(self, name)
        put_severity(self, severity)
        put_fix(self, fix)
        put_chinese(self, chinese)
        put_english(self, english)
    return init


def init_18(put_title, put_message, put_suggestion, put_variants, put_labels):
    def init(self, title, message, suggestion=..., variants=..., labels=...):
        put_title(self, title)
        put_message(self, message)
        put_suggestion(self, suggestion)
        put_variants(self, {} if variants is ... else variants)
        put_labels(self, {} if labels is ... else labels)
    return init


def init_19(put_number, put_text, put_first, put_cells):
    def init(self, number, text, first, cells):
        put_number(self, number)
        put_text(self, text)
        put_first(self, first)
        put_cells(self, cells)
    return init


def init_20(put_start, put_end, put_text):
    def init(self, start, end, text):
        put_start(self, start)
        put_end(self, end)
        put_text(self, text)
    return init


def init_21(put_code, put_source, put_start, put_end, put_facts, put_labels, put_fixes, put_severity):
    def init(self, code, source, start, end, facts=..., labels=..., fixes=..., severity=...):
        put_code(self, code)
        put_source(self, source)
        put_start(self, start)
        put_end(self, end)
        put_facts(self, {} if facts is ... else facts)
        put_labels(self, labels)
        put_fixes(self, fixes)
        put_severity(self, severity)
    return init


def init_22(put_level, put_title, put_edits):
    def init(self, level, title, edits):
        put_level(self, level)
        put_title(self, title)
        put_edits(self, edits)
    return init


def init_23(put_source, put_start, put_end, put_role):
    def init(self, source, start, end, role):
        put_source(self, source)
        put_start(self, start)
        put_end(self, end)
        put_role(self, role)
    return init


def init_24(put_language, put_color, put_ambiguous_width, put_width):
    def init(self, language=..., color=..., ambiguous_width=..., width=...):
        put_language(self, language)
        put_color(self, color)
        put_ambiguous_width(self, ambiguous_width)
        put_width(self, width)
    return init


def init_25(put_finding, put_options, put_margin):
    def init(self, finding, options, margin):
        put_finding(self, finding)
        put_options(self, options)
        put_margin(self, margin)
    return init


def init_26(put_old, put_new, put_score):
    def init(self, old, new, score):
        put_old(self, old)
        put_new(self, new)
        put_score(self, score)
    return init


def init_27(put_old, put_new, put_parts, put_fields, put_departments, put_wordings, put_years, put_same_form, put_candidates, put_splits, put_merges, put_reordered, put_greedy):
    def init(self, old, new, parts, fields, departments, wordings, years=..., same_form=..., candidates=..., splits=..., merges=..., reordered=..., greedy=...):
        put_old(self, old)
        put_new(self, new)
        put_parts(self, parts)
        put_fields(self, fields)
        put_departments(self, departments)
        put_wordings(self, wordings)
        put_years(self, years)
        put_same_form(self, same_form)
        put_candidates(self, candidates)
        put_splits(self, splits)
        put_merges(self, merges)
        put_reordered(self, reordered)
        put_greedy(self, greedy)
    return init


def init_28(put_old, put_new, put_parts, put_fields, put_indicators, put_projects, put_removed, put_entities, put_parents):
    def init(self, old, new, parts=..., fields=..., indicators=..., projects=..., removed=..., entities=..., parents=...):
        put_old(self, old)
        put_new(self, new)
        put_parts(self, parts)
        put_fields(self, fields)
        put_indicators(self, indicators)
        put_projects(self, projects)
        put_removed(self, removed)
        put_entities(self, entities)
        put_parents(self, parents)
    return init


def init_29(put_key, put_column, put_old, put_new, put_changed):
    def init(self, key, column, old, new, changed):
        put_key(self, key)
        put_column(self, column)
        put_old(self, old)
        put_new(self, new)
        put_changed(self, changed)
    return init


def init_30(put_old, put_new, put_parts, put_stage, put_score, put_renamed, put_moved, put_targets, put_children, put_shared):
    def init(self, old, new, parts=..., stage=..., score=..., renamed=..., moved=..., targets=..., children=..., shared=...):
        put_old(self, old)
        put_new(self, new)
        put_parts(self, parts)
        put_stage(self, stage)
        put_score(self, score)
        put_renamed(self, renamed)
        put_moved(self, moved)
        put_targets(self, targets)
        put_children(self, children)
        put_shared(self, shared)
    return init


def init_31(put_kept, put_removed, put_reordered):
    def init(self, kept=..., removed=..., reordered=...):
        put_kept(self, kept)
        put_removed(self, removed)
        put_reordered(self, reordered)
    return init


def init_32(put_old, put_new, put_old_department, put_new_department, put_stage, put_score, put_moved, put_parts, put_fields, put_indicators, put_regrouping):
    def init(self, old, new, old_department, new_department, stage=..., score=..., moved=..., parts=..., fields=..., indicators=..., regrouping=...):
        put_old(self, old)
        put_new(self, new)
        put_old_department(self, old_department)
        put_new_department(self, new_department)
        put_stage(self, stage)
        put_score(self, score)
        put_moved(self, moved)
        put_parts(self, parts)
        put_fields(self, fields)
        put_indicators(self, indicators)
        put_regrouping(self, regrouping)
    return init


def init_33(put_old, put_new):
    def init(self, old, new):
        put_old(self, old)
        put_new(self, new)
    return init


def init_34(put_column, put_old, put_new, put_relation):
    def init(self, column, old, new, relation):
        put_column(self, column)
        put_old(self, old)
        put_new(self, new)
        put_relation(self, relation)
    return init


def init_35(put_period, put_year, put_within):
    def init(self, period, year, within):
        put_period(self, period)
        put_year(self, year)
        put_within(self, within)
    return init


def init_36(put_direction, put_share, put_whole):
    def init(self, direction=..., share=..., whole=...):
        put_direction(self, direction)
        put_share(self, share)
        put_whole(self, whole)
    return init


def init_37(put_old, put_added, put_removed, put_changed, put_new, put_without):
    def init(self, old, added, removed, changed, new, without=...):
        put_old(self, old)
        put_added(self, added)
        put_removed(self, removed)
        put_changed(self, changed)
        put_new(self, new)
        put_without(self, without)
    return init


def init_38(put_code, put_facts, put_path, put_old, put_new, put_severity, put_about, put_within, put_together, put_of_group, put_at, put_score):
    def init(self, code, facts, path=..., old=..., new=..., severity=..., about=..., within=..., together=..., of_group=..., at=..., score=...):
        put_code(self, code)
        put_facts(self, facts)
        put_path(self, path)
        put_old(self, old)
        put_new(self, new)
        put_severity(self, severity)
        put_about(self, about)
        put_within(self, within)
        put_together(self, together)
        put_of_group(self, of_group)
        put_at(self, at)
        put_score(self, score)
    return init


def init_39(put_code, put_severity, put_facts, put_project, put_project_name, put_department, put_path, put_old, put_new, put_reason, put_score, put_fingerprint, put_at):
    def init(self, code, severity, facts, project, project_name, department, path, old, new, reason, score, fingerprint, at):
        put_code(self, code)
        put_severity(self, severity)
        put_facts(self, facts)
        put_project(self, project)
        put_project_name(self, project_name)
        put_department(self, department)
        put_path(self, path)
        put_old(self, old)
        put_new(self, new)
        put_reason(self, reason)
        put_score(self, score)
        put_fingerprint(self, fingerprint)
        put_at(self, at)
    return init


def init_40(put_text, put_amount):
    def init(self, text, amount=...):
        put_text(self, text)
        put_amount(self, amount)
    return init


def init_41(put_low, put_high, put_low_open, put_high_open):
    def init(self, low=..., high=..., low_open=..., high_open=...):
        put_low(self, low)
        put_high(self, high)
        put_low_open(self, low_open)
        put_high_open(self, high_open)
    return init


def init_42(put_fields, put_indicators, put_owner):
    def init(self, fields, indicators, owner):
        put_fields(self, fields)
        put_indicators(self, indicators)
        put_owner(self, owner)
    return init


def init_43(put_changes, put_settings, put_years_apart, put_regrouped):
    def init(self, changes, settings, years_apart, regrouped):
        put_changes(self, changes)
        put_settings(self, settings)
        put_years_apart(self, years_apart)
        put_regrouped(self, regrouped)
    return init


def init_44(put_codes, put_subject, put_judge, put_unchanged):
    def init(self, codes, subject, judge, unchanged=...):
        put_codes(self, codes)
        put_subject(self, subject)
        put_judge(self, judge)
        put_unchanged(self, unchanged)
    return init


def init_45(put_changes, put_settings, put_events, put_bridge):
    def init(self, changes, settings, events, bridge):
        put_changes(self, changes)
        put_settings(self, settings)
        put_events(self, events)
        put_bridge(self, bridge)
    return init


def init_46(put_old, put_new, put_by_number):
    def init(self, old, new, by_number):
        put_old(self, old)
        put_new(self, new)
        put_by_number(self, by_number)
    return init


def init_47(put_old, put_new, put_stage, put_score):
    def init(self, old, new, stage, score):
        put_old(self, old)
        put_new(self, new)
        put_stage(self, stage)
        put_score(self, score)
    return init


def init_48(put_pairs, put_candidates, put_greedy):
    def init(self, pairs, candidates, greedy):
        put_pairs(self, pairs)
        put_candidates(self, candidates)
        put_greedy(self, greedy)
    return init


def init_49(put_project, put_home):
    def init(self, project, home):
        put_project(self, project)
        put_home(self, home)
    return init


def init_50(put_old, put_new, put_stage, put_score):
    def init(self, old, new, stage, score):
        put_old(self, old)
        put_new(self, new)
        put_stage(self, stage)
        put_score(self, score)
    return init


def init_51(put_kind, put_ways):
    def init(self, kind, ways=...):
        put_kind(self, kind)
        put_ways(self, ways)
    return init


def init_52(put_mode, put_severities, put_budget_percent, put_budget_amount, put_link_from, put_lead, put_list_from, put_exact_limit, put_pairs):
    def init(self, mode=..., severities=..., budget_percent=..., budget_amount=..., link_from=..., lead=..., list_from=..., exact_limit=..., pairs=...):
        put_mode(self, mode)
        put_severities(self, {} if severities is ... else severities)
        put_budget_percent(self, budget_percent)
        put_budget_amount(self, budget_amount)
        put_link_from(self, link_from)
        put_lead(self, lead)
        put_list_from(self, list_from)
        put_exact_limit(self, exact_limit)
        put_pairs(self, {} if pairs is ... else pairs)
    return init


def init_53(put_name, put_indicators, put_budget, put_prose, put_basis):
    def init(self, name, indicators, budget, prose, basis):
        put_name(self, name)
        put_indicators(self, indicators)
        put_budget(self, budget)
        put_prose(self, prose)
        put_basis(self, basis)
    return init


def init_54(put_split, put_weights, put_earlier):
    def init(self, split, weights, earlier):
        put_split(self, split)
        put_weights(self, weights)
        put_earlier(self, earlier)
    return init


def init_55(put_department, put_code, put_name, put_events):
    def init(self, department, code, name, events):
        put_department(self, department)
        put_code(self, code)
        put_name(self, name)
        put_events(self, events)
    return init


def init_56(put_comparison, put_labels, put_least, put_language):
    def init(self, comparison, labels, least=..., language=...):
        put_comparison(self, comparison)
        put_labels(self, labels)
        put_least(self, least)
        put_language(self, language)
    return init


def init_57(put_department, put_old, put_new, put_change, put_reason, put_indicators, put_regrouped):
    def init(self, department, old, new, change, reason, indicators, regrouped=...):
        put_department(self, department)
        put_old(self, old)
        put_new(self, new)
        put_change(self, change)
        put_reason(self, reason)
        put_indicators(self, indicators)
        put_regrouped(self, regrouped)
    return init


def init_58(put_old, put_new, put_change, put_reason, put_part, put_column):
    def init(self, old, new, change, reason, part=..., column=...):
        put_old(self, old)
        put_new(self, new)
        put_change(self, change)
        put_reason(self, reason)
        put_part(self, part)
        put_column(self, column)
    return init


def init_59(put_path, put_old, put_new, put_about, put_equal):
    def init(self, path, old, new, about=..., equal=...):
        put_path(self, path)
        put_old(self, old)
        put_new(self, new)
        put_about(self, about)
        put_equal(self, equal)
    return init


def init_60(self, compiled, files=..., applied=..., refused=...):
    self.compiled = compiled
    self.files = {} if files is ... else files
    self.applied = [] if applied is ... else applied
    self.refused = [] if refused is ... else refused


def init_61(put_key, put_state):
    def init(self, key, state):
        put_key(self, key)
        put_state(self, state)
    return init


def init_62(put_data, put_conflicts, put_faults, put_plain):
    def init(self, data, conflicts, faults=..., plain=...):
        put_data(self, data)
        put_conflicts(self, conflicts)
        put_faults(self, faults)
        put_plain(self, plain)
    return init


def init_63(put_size, put_ours, put_theirs, put_base, put_with_base):
    def init(self, size=..., ours=..., theirs=..., base=..., with_base=...):
        put_size(self, size)
        put_ours(self, ours)
        put_theirs(self, theirs)
        put_base(self, base)
        put_with_base(self, with_base)
    return init


def init_64(put_text, put_conflicts, put_faults):
    def init(self, text, conflicts, faults=...):
        put_text(self, text)
        put_conflicts(self, conflicts)
        put_faults(self, faults)
    return init


def init_65(put_path, put_load, put_root):
    def init(self, path=..., load=..., root=...):
        put_path(self, path)
        put_load(self, load)
        put_root(self, root)
    return init


def init_66(self, key, rank=..., statement=..., line=..., lead=..., body=..., children=..., tail=...):
    self.key = key
    self.rank = rank
    self.statement = statement
    self.line = line
    self.lead = [] if lead is ... else lead
    self.body = [] if body is ... else body
    self.children = [] if children is ... else children
    self.tail = [] if tail is ... else tail


def init_67(put_ours, put_base, put_theirs):
    def init(self, ours, base, theirs):
        put_ours(self, ours)
        put_base(self, base)
        put_theirs(self, theirs)
    return init


def init_68(put_commit, put_date, put_author, put_subject, put_paths):
    def init(self, commit, date, author, subject, paths):
        put_commit(self, commit)
        put_date(self, date)
        put_author(self, author)
        put_subject(self, subject)
        put_paths(self, paths)
    return init


def init_69(put_path, put_revision):
    def init(self, path, revision=...):
        put_path(self, path)
        put_revision(self, revision)
    return init


def init_70(put_name, put_commit, put_folder):
    def init(self, name, commit, folder):
        put_name(self, name)
        put_commit(self, commit)
        put_folder(self, folder)
    return init


def init_71(put_code, put_name, put_moments, put_series, put_earlier):
    def init(self, code, name, moments, series, earlier=...):
        put_code(self, code)
        put_name(self, name)
        put_moments(self, moments)
        put_series(self, series)
        put_earlier(self, earlier)
    return init


def init_72(put_label, put_date, put_note, put_document):
    def init(self, label, date, note, document):
        put_label(self, label)
        put_date(self, date)
        put_note(self, note)
        put_document(self, document)
    return init


def init_73(put_text, put_comparator, put_number, put_high_number, put_value, put_high, put_unread):
    def init(self, text, comparator=..., number=..., high_number=..., value=..., high=..., unread=...):
        put_text(self, text)
        put_comparator(self, comparator)
        put_number(self, number)
        put_high_number(self, high_number)
        put_value(self, value)
        put_high(self, high)
        put_unread(self, unread)
    return init


def init_74(put_kind, put_path, put_name, put_unit, put_points, put_former_names):
    def init(self, kind, path, name, unit, points, former_names=...):
        put_kind(self, kind)
        put_path(self, path)
        put_name(self, name)
        put_unit(self, unit)
        put_points(self, points)
        put_former_names(self, former_names)
    return init


def init_75(self, states=...):
    self.states = {} if states is ... else states


def init_76(put_text, put_compiled, put_form, put_remarks):
    def init(self, text, compiled, form=..., remarks=...):
        put_text(self, text)
        put_compiled(self, compiled)
        put_form(self, form)
        put_remarks(self, remarks)
    return init


def init_77(put_text, put_rows, put_header, put_number):
    def init(self, text, rows=..., header=..., number=...):
        put_text(self, text)
        put_rows(self, rows)
        put_header(self, header)
        put_number(self, number)
    return init


def init_78(self, statement, code, name, is_entity=..., fields=..., tasks=..., indicators=..., projects=..., entities=..., uses=..., default_basis=...):
    self.statement = statement
    self.code = code
    self.name = name
    self.is_entity = is_entity
    self.fields = {} if fields is ... else fields
    self.tasks = [] if tasks is ... else tasks
    self.indicators = [] if indicators is ... else indicators
    self.projects = [] if projects is ... else projects
    self.entities = [] if entities is ... else entities
    self.uses = uses
    self.default_basis = default_basis


def init_79(self, path, form_name=..., fiscal_year=..., fields=..., departments=..., bases=..., literal_bases=..., bindings=..., groups=..., withdrawals=..., units=...):
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
    self.units = {} if units is ... else units


def init_80(self, statement, name, expression):
    self.statement = statement
    self.name = name
    self.expression = expression


def init_81(self, statement, code, name, fields=..., indicators=..., cost_lines=..., uses=..., default_basis=...):
    self.statement = statement
    self.code = code
    self.name = name
    self.fields = {} if fields is ... else fields
    self.indicators = [] if indicators is ... else indicators
    self.cost_lines = cost_lines
    self.uses = uses
    self.default_basis = default_basis


def init_82(self, statement, code, reason):
    self.statement = statement
    self.code = code
    self.reason = reason


def init_83(put_weight, put_core, put_goal, put_direction):
    def init(self, weight=..., core=..., goal=..., direction=...):
        put_weight(self, weight)
        put_core(self, core)
        put_goal(self, goal)
        put_direction(self, direction)
    return init


def init_84(self, statement, name, text):
    self.statement = statement
    self.name = name
    self.text = text


def init_85(put_name, put_text):
    def init(self, name, text):
        put_name(self, name)
        put_text(self, text)
    return init


def init_86(self, statement, path, name, target, description, basis, attributes, targets=..., fields=..., parts=..., group=...):
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


def init_87(self, statement, name, indicators, default_basis=...):
    self.statement = statement
    self.name = name
    self.indicators = indicators
    self.default_basis = default_basis


def init_88(self, statement, name, expression, value):
    self.statement = statement
    self.name = name
    self.expression = expression
    self.value = value


def init_89(self, statement, name, amount, description, basis, fields=...):
    self.statement = statement
    self.name = name
    self.amount = amount
    self.description = description
    self.basis = basis
    self.fields = fields


def init_90(self, statement, milestones):
    self.statement = statement
    self.milestones = milestones


def init_91(self, name, amount, parts, at, length=...):
    self.name = name
    self.amount = amount
    self.parts = parts
    self.at = at
    self.length = length


def init_92(self, by, share, by_at, at, length=..., by_length=...):
    self.by = by
    self.share = share
    self.by_at = by_at
    self.at = at
    self.length = length
    self.by_length = by_length


def init_93(self, statement, total, sources, length=...):
    self.statement = statement
    self.total = total
    self.sources = sources
    self.length = length


def init_94(self, statement, name, money, content, basis, fields=...):
    self.statement = statement
    self.name = name
    self.money = money
    self.content = content
    self.basis = basis
    self.fields = fields


def init_95(self, kind, said, comparator=..., amount=..., high=..., moment=..., number_span=...):
    self.kind = kind
    self.said = said
    self.comparator = comparator
    self.amount = amount
    self.high = high
    self.moment = moment
    self.number_span = number_span


def init_96(self, statement, spec, column, value=...):
    self.statement = statement
    self.spec = spec
    self.column = column
    self.value = value


def init_97(self, statement, text, begin=..., end=..., length=..., open_ended=...):
    self.statement = statement
    self.text = text
    self.begin = begin
    self.end = end
    self.length = length
    self.open_ended = open_ended


def init_98(self, paragraphs, itemised=..., items=...):
    self.paragraphs = paragraphs
    self.itemised = itemised
    self.items = items


def init_99(put_document, put_form, put_findings, put_statements, put_imported, put_undecided):
    def init(self, document, form, findings, statements=..., imported=..., undecided=...):
        put_document(self, document)
        put_form(self, form)
        put_findings(self, findings)
        put_statements(self, statements)
        put_imported(self, imported)
        put_undecided(self, undecided)
    return init


def init_100(put_name, put_suffixes, put_needs, put_render, put_streams, put_bom, put_tells):
    def init(self, name, suffixes, needs, render, streams=..., bom=..., tells=...):
        put_name(self, name)
        put_suffixes(self, suffixes)
        put_needs(self, needs)
        put_render(self, render)
        put_streams(self, streams)
        put_bom(self, bom)
        put_tells(self, tells)
    return init


def init_101(put_name, put_short, put_required, put_subcategories, put_aliases):
    def init(self, name, short, required=..., subcategories=..., aliases=...):
        put_name(self, name)
        put_short(self, short)
        put_required(self, required)
        put_subcategories(self, subcategories)
        put_aliases(self, aliases)
    return init


def init_102(put_pattern, put_length, put_example, put_alphabet, put_check_weights, put_check_modulus, put_check_constant, put_region_digits, put_year_digits):
    def init(self, pattern, length, example=..., alphabet=..., check_weights=..., check_modulus=..., check_constant=..., region_digits=..., year_digits=...):
        put_pattern(self, pattern)
        put_length(self, length)
        put_example(self, example)
        put_alphabet(self, alphabet)
        put_check_weights(self, check_weights)
        put_check_modulus(self, check_modulus)
        put_check_constant(self, check_constant)
        put_region_digits(self, region_digits)
        put_year_digits(self, year_digits)
    return init


def init_103(put_key, put_heading, put_horizon, put_merge, put_table):
    def init(self, key, heading, horizon=..., merge=..., table=...):
        put_key(self, key)
        put_heading(self, heading)
        put_horizon(self, horizon)
        put_merge(self, merge)
        put_table(self, table)
    return init


def init_104(put_key, put_identifier, put_owners, put_type, put_aliases, put_required, put_choices, put_label, put_parts, put_funding, put_inherited):
    def init(self, key, identifier, owners, type=..., aliases=..., required=..., choices=..., label=..., parts=..., funding=..., inherited=...):
        put_key(self, key)
        put_identifier(self, identifier)
        put_owners(self, owners)
        put_type(self, type)
        put_aliases(self, aliases)
        put_required(self, required)
        put_choices(self, choices)
        put_label(self, label)
        put_parts(self, parts)
        put_funding(self, funding)
        put_inherited(self, inherited)
    return init


def init_105(put_name, put_folder, put_title, put_source_document, put_money_unit, put_money_decimals, put_categories, put_aliases, put_fields, put_funding, put_checkpoints, put_checkpoint_kind, put_horizons, put_default_horizon, put_years, put_weight_totals, put_columns, put_project_code, put_department_code, put_required_fields, put_labels, put_severities, put_valid_from, put_valid_to, put_group_by_category, put_default_description, put_money_grouping, put_scope, put_date_pattern, put_empty_rows, put_from_memory, put_template, put_sheets):
    def init(self, name, folder, title, source_document, money_unit, money_decimals, categories, aliases=..., fields=..., funding=..., checkpoints=..., checkpoint_kind=..., horizons=..., default_horizon=..., years=..., weight_totals=..., columns=..., project_code=..., department_code=..., required_fields=..., labels=..., severities=..., valid_from=..., valid_to=..., group_by_category=..., default_description=..., money_grouping=..., scope=..., date_pattern=..., empty_rows=..., from_memory=..., template=..., sheets=...):
        put_name(self, name)
        put_folder(self, folder)
        put_title(self, title)
        put_source_document(self, source_document)
        put_money_unit(self, money_unit)
        put_money_decimals(self, money_decimals)
        put_categories(self, categories)
        put_aliases(self, aliases)
        put_fields(self, fields)
        put_funding(self, funding)
        put_checkpoints(self, checkpoints)
        put_checkpoint_kind(self, checkpoint_kind)
        put_horizons(self, horizons)
        put_default_horizon(self, default_horizon)
        put_years(self, years)
        put_weight_totals(self, weight_totals)
        put_columns(self, columns)
        put_project_code(self, project_code)
        put_department_code(self, department_code)
        put_required_fields(self, {} if required_fields is ... else required_fields)
        put_labels(self, {} if labels is ... else labels)
        put_severities(self, {} if severities is ... else severities)
        put_valid_from(self, valid_from)
        put_valid_to(self, valid_to)
        put_group_by_category(self, group_by_category)
        put_default_description(self, default_description)
        put_money_grouping(self, money_grouping)
        put_scope(self, scope)
        put_date_pattern(self, date_pattern)
        put_empty_rows(self, empty_rows)
        put_from_memory(self, from_memory)
        put_template(self, template)
        put_sheets(self, sheets)
    return init


def init_106(put_name, put_label, put_parts):
    def init(self, name, label, parts=...):
        put_name(self, name)
        put_label(self, label)
        put_parts(self, parts)
    return init


def init_107(put_category, put_subcategory, put_order, put_short, put_asks_money, put_is_satisfaction, put_is_benefit):
    def init(self, category, subcategory, order, short=..., asks_money=..., is_satisfaction=..., is_benefit=...):
        put_category(self, category)
        put_subcategory(self, subcategory)
        put_order(self, order)
        put_short(self, short)
        put_asks_money(self, asks_money)
        put_is_satisfaction(self, is_satisfaction)
        put_is_benefit(self, is_benefit)
    return init


def init_108(put_name, put_short, put_required, put_asks, put_aliases):
    def init(self, name, short, required=..., asks=..., aliases=...):
        put_name(self, name)
        put_short(self, short)
        put_required(self, required)
        put_asks(self, asks)
        put_aliases(self, aliases)
    return init


def init_109(put_key, put_variant, put_facts):
    def init(self, key, variant, facts=...):
        put_key(self, key)
        put_variant(self, variant)
        put_facts(self, {} if facts is ... else facts)
    return init


def init_110(put_name, put_suffixes, put_read, put_gives):
    def init(self, name, suffixes, read, gives=...):
        put_name(self, name)
        put_suffixes(self, suffixes)
        put_read(self, read)
        put_gives(self, gives)
    return init


def init_111(put_code, put_looks_at, put_find, put_applies, put_suspects, put_marks, put_keys, put_needs):
    def init(self, code, looks_at, find, applies=..., suspects=..., marks=..., keys=..., needs=...):
        put_code(self, code)
        put_looks_at(self, looks_at)
        put_find(self, find)
        put_applies(self, applies)
        put_suspects(self, suspects)
        put_marks(self, marks)
        put_keys(self, keys)
        put_needs(self, needs)
    return init


def init_112(self, document, form, project=..., statements=..., told=..., unreadable=..., seen=..., subject=..., looks=...):
    self.document = document
    self.form = form
    self.project = project
    self.statements = [] if statements is ... else statements
    self.told = [] if told is ... else told
    self.unreadable = unreadable
    self.seen = {} if seen is ... else seen
    self.subject = subject
    self.looks = {} if looks is ... else looks


def init_113(put_direction, put_text, put_at, put_beside, put_distance):
    def init(self, direction, text, at, beside=..., distance=...):
        put_direction(self, direction)
        put_text(self, text)
        put_at(self, at)
        put_beside(self, beside)
        put_distance(self, distance)
    return init


def init_114(self, departments=..., projects=..., year=..., money_unit=..., remarks=..., lost=..., placed=..., missed=...):
    self.departments = [] if departments is ... else departments
    self.projects = [] if projects is ... else projects
    self.year = year
    self.money_unit = money_unit
    self.remarks = [] if remarks is ... else remarks
    self.lost = [] if lost is ... else lost
    self.placed = placed
    self.missed = missed


def init_115(self, kind, entity=..., above=..., values=..., rows=..., tasks=..., lost=...):
    self.kind = kind
    self.entity = entity
    self.above = above
    self.values = {} if values is ... else values
    self.rows = [] if rows is ... else rows
    self.tasks = [] if tasks is ... else tasks
    self.lost = [] if lost is ... else lost


def init_116(self, texts):
    self.texts = texts


def init_117(self, items=..., pieces=..., records=..., unit=..., last=...):
    self.items = [] if items is ... else items
    self.pieces = {} if pieces is ... else pieces
    self.records = [] if records is ... else records
    self.unit = unit
    self.last = last


def init_118(put_pattern, put_parts, put_numbered, put_strong):
    def init(self, pattern, parts, numbered=..., strong=...):
        put_pattern(self, pattern)
        put_parts(self, parts)
        put_numbered(self, numbered)
        put_strong(self, strong)
    return init


def init_119(put_owner, put_key, put_column, put_piece):
    def init(self, owner, key, column=..., piece=...):
        put_owner(self, owner)
        put_key(self, key)
        put_column(self, column)
        put_piece(self, piece)
    return init


def init_120(put_text, put_marks):
    def init(self, text, marks):
        put_text(self, text)
        put_marks(self, marks)
    return init


def init_121(put_uneven, put_zero):
    def init(self, uneven, zero):
        put_uneven(self, uneven)
        put_zero(self, zero)
    return init


def init_122(put_key, put_money, put_of):
    def init(self, key, money, of):
        put_key(self, key)
        put_money(self, money)
        put_of(self, of)
    return init


def init_123(put_budget, put_all, put_found, put_slipped, put_above):
    def init(self, budget, all, found, slipped, above):
        put_budget(self, budget)
        put_all(self, all)
        put_found(self, found)
        put_slipped(self, slipped)
        put_above(self, above)
    return init


def init_124(put_budget, put_all, put_found, put_slipped):
    def init(self, budget, all, found, slipped):
        put_budget(self, budget)
        put_all(self, all)
        put_found(self, found)
        put_slipped(self, slipped)
    return init


def init_125(self, amiss, budget, cost_rows, lines, costs):
    self.amiss = amiss
    self.budget = budget
    self.cost_rows = cost_rows
    self.lines = lines
    self.costs = costs


def init_126(put_source, put_start, put_name, put_reason, put_line):
    def init(self, source, start, name, reason, line):
        put_source(self, source)
        put_start(self, start)
        put_name(self, name)
        put_reason(self, reason)
        put_line(self, line)
    return init


def init_127(put_start, put_end, put_text, put_facts):
    def init(self, start, end, text, facts):
        put_start(self, start)
        put_end(self, end)
        put_text(self, text)
        put_facts(self, facts)
    return init


def init_128(put_text, put_columns, put_rows, put_header, put_scope, put_align, put_kind, put_value):
    def init(self, text, columns=..., rows=..., header=..., scope=..., align=..., kind=..., value=...):
        put_text(self, text)
        put_columns(self, columns)
        put_rows(self, rows)
        put_header(self, header)
        put_scope(self, scope)
        put_align(self, align)
        put_kind(self, kind)
        put_value(self, value)
    return init


def init_129(put_lines, put_places, put_faults):
    def init(self, lines, places, faults):
        put_lines(self, lines)
        put_places(self, places)
        put_faults(self, faults)
    return init


def init_130(self, cell, row, column):
    self.cell = cell
    self.row = row
    self.column = column


def init_131(put_level, put_text, put_name):
    def init(self, level, text, name=...):
        put_level(self, level)
        put_text(self, text)
        put_name(self, name)
    return init


def init_132(put_sheet):
    def init(self, sheet=...):
        put_sheet(self, sheet)
    return init


def init_133(put_text, put_align):
    def init(self, text, align=...):
        put_text(self, text)
        put_align(self, align)
    return init


def init_134(put_caption, put_rows, put_heads):
    def init(self, caption, rows, heads=...):
        put_caption(self, caption)
        put_rows(self, rows)
        put_heads(self, heads)
    return init


def init_135(put_number, put_unit, put_text):
    def init(self, number, unit, text):
        put_number(self, number)
        put_unit(self, unit)
        put_text(self, text)
    return init


def init_136(put_powers):
    def init(self, powers=...):
        put_powers(self, powers)
    return init


def init_137(put_numerator, put_denominator, put_dimension, put_unit):
    def init(self, numerator, denominator=..., dimension=..., unit=...):
        put_numerator(self, numerator)
        put_denominator(self, denominator)
        put_dimension(self, dimension)
        put_unit(self, unit)
    return init


def init_138(put_symbol, put_dimension, put_numerator, put_denominator, put_parts):
    def init(self, symbol, dimension, numerator=..., denominator=..., parts=...):
        put_symbol(self, symbol)
        put_dimension(self, dimension)
        put_numerator(self, numerator)
        put_denominator(self, denominator)
        put_parts(self, parts)
    return init


PREPARED = {
    "targetlang.backends.pdf_fonts.Fonts": (('folders', 'families', 'of_system'), init_0),
    "targetlang.backends.sheet_columns.Columns": (('widths', 'edges'), init_1),
    "targetlang.backends.sheet_table._Placed": (('cell', 'row', 'first', 'last', 'pieces', 'lines', 'look', 'starts'), init_2),
    "targetlang.catalogue.Page": (('code', 'name', 'title', 'severity', 'fix', 'silence', 'says', 'parts'), init_3),
    "targetlang.cli.build_file.Job": (('number', 'path', 'folder', 'format', 'split', 'draft', 'bom', 'language', 'template', 'template_path'), init_4),
    "targetlang.cli.build_file.Part": (('temporary', 'sha256', 'department', 'project'), init_5),
    "targetlang.cli.build_file.Result": (('path', 'status', 'counts', 'shown', 'imported', 'parts', 'lacking'), init_6),
    "targetlang.cli.check_files.Run": (('findings', 'files', 'originals', 'fixed', 'undecided', 'applied', 'refused', 'unread'), init_7),
    "targetlang.cli.check_files.Wish": (('paths', 'output', 'lang', 'color', 'ambiguous_width', 'stdin_name', 'view', 'strict', 'exit_zero', 'draft', 'fix', 'confirm', 'diff', 'statistics', 'baseline', 'write_baseline', 'isolated'), init_8),
    "targetlang.cli.compile_all.Checked": (('name', 'findings', 'form_name', 'imported', 'undecided'), init_9),
    "targetlang.cli.compile_all.Job": (('name', 'path', 'data', 'asking'), init_10),
    "targetlang.cli.diff_settings.Chosen": (('settings', 'least'), init_11),
    "targetlang.cli.select.View": (('select', 'ignore'), init_12),
    "targetlang.cli.settings.Judgement": (('select', 'ignore', 'severity'), init_13),
    "targetlang.cli.settings.Settings": (('path', 'judgement', 'forms', 'files', 'exclude', 'baseline', 'strict', 'lang', 'ambiguous_width'), init_14),
    "targetlang.comparing.Compared": (('comparison', 'findings'), init_15),
    "targetlang.comparing.Side": (('label', 'files', 'load', 'roots'), init_16),
    "targetlang.diagnostics.catalogue.code.Code": (('code', 'name', 'severity', 'fix', 'chinese', 'english'), init_17),
    "targetlang.diagnostics.catalogue.code.Text": (('title', 'message', 'suggestion', 'variants', 'labels'), init_18),
    "targetlang.diagnostics.excerpt.Excerpt": (('number', 'text', 'first', 'cells'), init_19),
    "targetlang.diagnostics.finding.Edit": (('start', 'end', 'text'), init_20),
    "targetlang.diagnostics.finding.Finding": (('code', 'source', 'start', 'end', 'facts', 'labels', 'fixes', 'severity'), init_21),
    "targetlang.diagnostics.finding.Fix": (('level', 'title', 'edits'), init_22),
    "targetlang.diagnostics.finding.Label": (('source', 'start', 'end', 'role'), init_23),
    "targetlang.diagnostics.options.RenderOptions": (('language', 'color', 'ambiguous_width', 'width'), init_24),
    "targetlang.diagnostics.render_full._Block": (('finding', 'options', 'margin'), init_25),
    "targetlang.diff.changes.Candidate": (('old', 'new', 'score'), init_26),
    "targetlang.diff.changes.Changes": (('old', 'new', 'parts', 'fields', 'departments', 'wordings', 'years', 'same_form', 'candidates', 'splits', 'merges', 'reordered', 'greedy'), init_27),
    "targetlang.diff.changes.DepartmentChange": (('old', 'new', 'parts', 'fields', 'indicators', 'projects', 'removed', 'entities', 'parents'), init_28),
    "targetlang.diff.changes.FieldChange": (('key', 'column', 'old', 'new', 'changed'), init_29),
    "targetlang.diff.changes.IndicatorChange": (('old', 'new', 'parts', 'stage', 'score', 'renamed', 'moved', 'targets', 'children', 'shared'), init_30),
    "targetlang.diff.changes.IndicatorChanges": (('kept', 'removed', 'reordered'), init_31),
    "targetlang.diff.changes.ProjectChange": (('old', 'new', 'old_department', 'new_department', 'stage', 'score', 'moved', 'parts', 'fields', 'indicators', 'regrouping'), init_32),
    "targetlang.diff.changes.Regrouping": (('old', 'new'), init_33),
    "targetlang.diff.changes.TargetChange": (('column', 'old', 'new', 'relation'), init_34),
    "targetlang.diff.days.Day": (('period', 'year', 'within'), init_35),
    "targetlang.diff.direction.Scale": (('direction', 'share', 'whole'), init_36),
    "targetlang.diff.event.Bridge": (('old', 'added', 'removed', 'changed', 'new', 'without'), init_37),
    "targetlang.diff.event.Draft": (('code', 'facts', 'path', 'old', 'new', 'severity', 'about', 'within', 'together', 'of_group', 'at', 'score'), init_38),
    "targetlang.diff.event.Event": (('code', 'severity', 'facts', 'project', 'project_name', 'department', 'path', 'old', 'new', 'reason', 'score', 'fingerprint', 'at'), init_39),
    "targetlang.diff.event.Shown": (('text', 'amount'), init_40),
    "targetlang.diff.interval.Interval": (('low', 'high', 'low_open', 'high_open'), init_41),
    "targetlang.diff.judge.Block": (('fields', 'indicators', 'owner'), init_42),
    "targetlang.diff.judge.Context": (('changes', 'settings', 'years_apart', 'regrouped'), init_43),
    "targetlang.diff.judge.Judge": (('codes', 'subject', 'judge', 'unchanged'), init_44),
    "targetlang.diff.judging.Comparison": (('changes', 'settings', 'events', 'bridge'), init_45),
    "targetlang.diff.match_departments.Homes": (('old', 'new', 'by_number'), init_46),
    "targetlang.diff.match_indicators.IndicatorPair": (('old', 'new', 'stage', 'score'), init_47),
    "targetlang.diff.match_projects.Matched": (('pairs', 'candidates', 'greedy'), init_48),
    "targetlang.diff.match_projects.Placed": (('project', 'home'), init_49),
    "targetlang.diff.match_projects.ProjectPair": (('old', 'new', 'stage', 'score'), init_50),
    "targetlang.diff.relation.Relation": (('kind', 'ways'), init_51),
    "targetlang.diff.settings.DiffSettings": (('mode', 'severities', 'budget_percent', 'budget_amount', 'link_from', 'lead', 'list_from', 'exact_limit', 'pairs'), init_52),
    "targetlang.diff.similarity.Profile": (('name', 'indicators', 'budget', 'prose', 'basis'), init_53),
    "targetlang.diff.views.adjustment_table._Columns": (('split', 'weights', 'earlier'), init_54),
    "targetlang.diff.views.report.Group": (('department', 'code', 'name', 'events'), init_55),
    "targetlang.diff.views.report.Report": (('comparison', 'labels', 'least', 'language'), init_56),
    "targetlang.diff.views.table_rows.BlockRow": (('department', 'old', 'new', 'change', 'reason', 'indicators', 'regrouped'), init_57),
    "targetlang.diff.views.table_rows.IndicatorRow": (('old', 'new', 'change', 'reason', 'part', 'column'), init_58),
    "targetlang.diff.written_parts.Written": (('path', 'old', 'new', 'about', 'equal'), init_59),
    "targetlang.fixing.Fixed": (('compiled', 'files', 'applied', 'refused'), init_60),
    "targetlang.history.configuration.Change": (('key', 'state'), init_61),
    "targetlang.history.merge.driver.Outcome": (('data', 'conflicts', 'faults', 'plain'), init_62),
    "targetlang.history.merge.merge_text.Marking": (('size', 'ours', 'theirs', 'base', 'with_base'), init_63),
    "targetlang.history.merge.merge_text.Merged": (('text', 'conflicts', 'faults'), init_64),
    "targetlang.history.merge.merge_text.Place": (('path', 'load', 'root'), init_65),
    "targetlang.history.merge.node.Node": (('key', 'rank', 'statement', 'line', 'lead', 'body', 'children', 'tail'), init_66),
    "targetlang.history.merge.plain.Conflict": (('ours', 'base', 'theirs'), init_67),
    "targetlang.history.path_log.Touch": (('commit', 'date', 'author', 'subject', 'paths'), init_68),
    "targetlang.history.revision.Location": (('path', 'revision'), init_69),
    "targetlang.history.revision.Revision": (('name', 'commit', 'folder'), init_70),
    "targetlang.history.series.Course": (('code', 'name', 'moments', 'series', 'earlier'), init_71),
    "targetlang.history.series.Moment": (('label', 'date', 'note', 'document'), init_72),
    "targetlang.history.series.Point": (('text', 'comparator', 'number', 'high_number', 'value', 'high', 'unread'), init_73),
    "targetlang.history.series.Series": (('kind', 'path', 'name', 'unit', 'points', 'former_names'), init_74),
    "targetlang.history.tracing.Thread": (('states',), init_75),
    "targetlang.importing.Imported": (('text', 'compiled', 'form', 'remarks'), init_76),
    "targetlang.layout.rows.RowCell": (('text', 'rows', 'header', 'number'), init_77),
    "targetlang.model.document.Department": (('statement', 'code', 'name', 'is_entity', 'fields', 'tasks', 'indicators', 'projects', 'entities', 'uses', 'default_basis'), init_78),
    "targetlang.model.document.Document": (('path', 'form_name', 'fiscal_year', 'fields', 'departments', 'bases', 'literal_bases', 'bindings', 'groups', 'withdrawals', 'units'), init_79),
    "targetlang.model.document.OwnUnit": (('statement', 'name', 'expression'), init_80),
    "targetlang.model.document.Project": (('statement', 'code', 'name', 'fields', 'indicators', 'cost_lines', 'uses', 'default_basis'), init_81),
    "targetlang.model.document.Withdrawal": (('statement', 'code', 'reason'), init_82),
    "targetlang.model.indicator.Attributes": (('weight', 'core', 'goal', 'direction'), init_83),
    "targetlang.model.indicator.Basis": (('statement', 'name', 'text'), init_84),
    "targetlang.model.indicator.BasisRef": (('name', 'text'), init_85),
    "targetlang.model.indicator.Indicator": (('statement', 'path', 'name', 'target', 'description', 'basis', 'attributes', 'targets', 'fields', 'parts', 'group'), init_86),
    "targetlang.model.indicator.IndicatorGroup": (('statement', 'name', 'indicators', 'default_basis'), init_87),
    "targetlang.model.money.Binding": (('statement', 'name', 'expression', 'value'), init_88),
    "targetlang.model.money.CostLine": (('statement', 'name', 'amount', 'description', 'basis', 'fields'), init_89),
    "targetlang.model.money.DisbursementPlan": (('statement', 'milestones'), init_90),
    "targetlang.model.money.FundingSource": (('name', 'amount', 'parts', 'at', 'length'), init_91),
    "targetlang.model.money.Milestone": (('by', 'share', 'by_at', 'at', 'length', 'by_length'), init_92),
    "targetlang.model.money.MoneyTree": (('statement', 'total', 'sources', 'length'), init_93),
    "targetlang.model.money.Task": (('statement', 'name', 'money', 'content', 'basis', 'fields'), init_94),
    "targetlang.model.target.Target": (('kind', 'said', 'comparator', 'amount', 'high', 'moment', 'number_span'), init_95),
    "targetlang.model.text.Field": (('statement', 'spec', 'column', 'value'), init_96),
    "targetlang.model.text.Period": (('statement', 'text', 'begin', 'end', 'length', 'open_ended'), init_97),
    "targetlang.model.text.Text": (('paragraphs', 'itemised', 'items'), init_98),
    "targetlang.pipeline.Compiled": (('document', 'form', 'findings', 'statements', 'imported', 'undecided'), init_99),
    "targetlang.ports.backend.Backend": (('name', 'suffixes', 'needs', 'render', 'streams', 'bom', 'tells'), init_100),
    "targetlang.ports.form.Category": (('name', 'short', 'required', 'subcategories', 'aliases'), init_101),
    "targetlang.ports.form.CodePattern": (('pattern', 'length', 'example', 'alphabet', 'check_weights', 'check_modulus', 'check_constant', 'region_digits', 'year_digits'), init_102),
    "targetlang.ports.form.ColumnSpec": (('key', 'heading', 'horizon', 'merge', 'table'), init_103),
    "targetlang.ports.form.FieldSpec": (('key', 'identifier', 'owners', 'type', 'aliases', 'required', 'choices', 'label', 'parts', 'funding', 'inherited'), init_104),
    "targetlang.ports.form.Form": (('name', 'folder', 'title', 'source_document', 'money_unit', 'money_decimals', 'categories', 'aliases', 'fields', 'funding', 'checkpoints', 'checkpoint_kind', 'horizons', 'default_horizon', 'years', 'weight_totals', 'columns', 'project_code', 'department_code', 'required_fields', 'labels', 'severities', 'valid_from', 'valid_to', 'group_by_category', 'default_description', 'money_grouping', 'scope', 'date_pattern', 'empty_rows', 'from_memory', 'template', 'sheets'), init_105),
    "targetlang.ports.form.FundingSpec": (('name', 'label', 'parts'), init_106),
    "targetlang.ports.form.Path": (('category', 'subcategory', 'order', 'short', 'asks_money', 'is_satisfaction', 'is_benefit'), init_107),
    "targetlang.ports.form.Subcategory": (('name', 'short', 'required', 'asks', 'aliases'), init_108),
    "targetlang.ports.form_faults.FormFault": (('key', 'variant', 'facts'), init_109),
    "targetlang.ports.importer.Importer": (('name', 'suffixes', 'read', 'gives'), init_110),
    "targetlang.ports.rule.Rule": (('code', 'looks_at', 'find', 'applies', 'suspects', 'marks', 'keys', 'needs'), init_111),
    "targetlang.ports.rule.Scope": (('document', 'form', 'project', 'statements', 'told', 'unreadable', 'seen', 'subject', 'looks'), init_112),
    "targetlang.recognition.beside.Label": (('direction', 'text', 'at', 'beside', 'distance'), init_113),
    "targetlang.recognition.found.Found": (('departments', 'projects', 'year', 'money_unit', 'remarks', 'lost', 'placed', 'missed'), init_114),
    "targetlang.recognition.found.Owner": (('kind', 'entity', 'above', 'values', 'rows', 'tasks', 'lost'), init_115),
    "targetlang.recognition.found.Row": (('texts',), init_116),
    "targetlang.recognition.found.Value": (('items', 'pieces', 'records', 'unit', 'last'), init_117),
    "targetlang.recognition.places.Shape": (('pattern', 'parts', 'numbered', 'strong'), init_118),
    "targetlang.recognition.probe.Part": (('owner', 'key', 'column', 'piece'), init_119),
    "targetlang.recognition.probe.Probe": (('text', 'marks'), init_120),
    "targetlang.rules.adding_up.Amiss": (('uneven', 'zero'), init_121),
    "targetlang.rules.adding_up.Uneven": (('key', 'money', 'of'), init_122),
    "targetlang.rules.beside_budget.Costs": (('budget', 'all', 'found', 'slipped', 'above'), init_123),
    "targetlang.rules.beside_budget.Lines": (('budget', 'all', 'found', 'slipped'), init_124),
    "targetlang.rules.beside_budget.Sums": (('amiss', 'budget', 'cost_rows', 'lines', 'costs'), init_125),
    "targetlang.rules.undecided.Undecided": (('source', 'start', 'name', 'reason', 'line'), init_126),
    "targetlang.syntax.bad_bytes._Run": (('start', 'end', 'text', 'facts'), init_127),
    "targetlang.tables.cell.Cell": (('text', 'columns', 'rows', 'header', 'scope', 'align', 'kind', 'value'), init_128),
    "targetlang.tables.grid.Grid": (('lines', 'places', 'faults'), init_129),
    "targetlang.tables.grid.Place": (('cell', 'row', 'column'), init_130),
    "targetlang.tables.table.Heading": (('level', 'text', 'name'), init_131),
    "targetlang.tables.table.PageBreak": (('sheet',), init_132),
    "targetlang.tables.table.Paragraph": (('text', 'align'), init_133),
    "targetlang.tables.table.Table": (('caption', 'rows', 'heads'), init_134),
    "targetlang.units.amount.Amount": (('number', 'unit', 'text'), init_135),
    "targetlang.units.dimension.Dimension": (('powers',), init_136),
    "targetlang.units.quantity.Quantity": (('numerator', 'denominator', 'dimension', 'unit'), init_137),
    "targetlang.units.unit.Unit": (('symbol', 'dimension', 'numerator', 'denominator', 'parts'), init_138),
}
