"""The sentences for what is wrong with a line, and for what is worth knowing about it."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from importing.body import findings
from importing.lines import Problem

SENTENCES: Mapping[str, str | Promise] = {
    # The line
    "not_utf8": _("The line is not in UTF-8 (byte %(position)d)."),
    "not_json": _("The line is no JSON (character %(position)d)."),
    "not_an_object": _("The line is no JSON object: it must begin with { and end with }."),
    "field_twice": _("The field “%(name)s” stands in it twice."),
    "line_too_long": _("The line is longer than any page may be."),
    "file_changed": _("The file was changed while it was read."),
    # Fields
    "unknown_field": _("There is no such field; what it says was left out."),
    "missing": _("The field is missing."),
    "empty": _("The field is empty."),
    "not_text": _("Must be text, in quotation marks."),
    "broken_letters": _("Contains half a letter (a lone surrogate): the text was broken before it was written."),
    "too_long": _("Too long: %(length)d characters; at most %(limit)d."),
    "no_choice": _("“%(value)s” is none of these: %(choices)s."),
    "no_date": _("“%(value)s” is no date. Write year-month-day: 2019-03-27."),
    "in_the_future": _("%(value)s lies in the future."),
    "too_early": _("%(value)s lies before %(year)d: check the year."),
    "no_address": _("“%(value)s” is no address that begins with http:// or https://."),
    "nothing_to_show": _("The text is empty and there are no files: nothing would be shown."),
    "no_number": _("“%(value)s” can't be read as number and year. Write 12/2019."),
    "other_number": _("The press release has the number %(value)s already."),
    "number_taken": _("Another press release has the number %(value)s."),
    # The file as a whole
    "address_twice": _("Line %(first)d has the same address."),
    "translates_itself": _("A page can't be a translation of itself."),
    "unknown_source": _("No line of the file and no earlier import has the address “%(value)s”."),
    "source_failed": _("The page that it translates was not brought in (line %(line)d)."),
    "source_not_here": _("The page that it translates was not brought in."),
    "source_deleted": _("The page that it translates was deleted."),
    "chain": _("The page that it translates is a translation itself: name the original."),
    "same_language": _("The page that it translates is in the same language."),
    "other_kind": _("The page that it translates is of another kind: %(value)s."),
    "language_twice": _("Line %(first)d translates the same page into the same language."),
    "language_taken": _("The page that it translates has a page in this language already."),
    # Files
    "no_list": _("Must be a list of texts."),
    "no_path": _("“%(value)s” is no name of a file."),
    "too_many": _("%(count)d files; at most %(limit)d."),
    "no_folder": _("“%(name)s”: say with --files in which folder the files lie."),
    "outside": _("“%(name)s” lies outside of the folder."),
    "no_file": _("“%(name)s” is not in the folder."),
    "empty_file": _("“%(name)s” is empty."),
    "no_such_kind": _("“%(name)s” is of no kind that is taken in: %(choices)s."),
    "large_file": _("“%(name)s” is larger than %(limit)d MB."),
    "unfit_file": _("“%(name)s”: %(reason)s"),
    # Pages
    "refused": _("The page can't be kept like this: %(reason)s"),
    "no_section": _("There is no section for this kind in this language. Run manage.py set_up_site."),
    "other_facts": _("Kind, language and original of a page that is here already can't be changed."),
    "unexpected": _("Unexpected error (%(reason)s): see the log."),
    # Worth knowing
    "edited": _("Somebody has worked on the page since: it was left as it is."),
    "deleted": _("The page was deleted here: it was not brought back."),
    "withdrawn": _("The page was taken down here: it was left as it is."),
    "number_not_kept": _("Pages of this kind have no number: “%(value)s” was left out."),
    "number_of_original": _("The number “%(value)s” is not that of the original, which holds for all languages."),
    "files_left_out": _("Somebody has worked on the original since: its files were left as they are."),
    "redirect_taken": _("The earlier address leads to another page already."),
    "redirect_too_long": _("The earlier address is too long for a redirect."),
    "redirect_of_ours": _("The earlier address is one of this site: it leads where it leads today."),
    "personal_data": _("May be personal data: %(kind)s, %(masked)s (%(place)s)."),
}


def sentence(problem: Problem) -> str:
    """What is wrong, in the language that is active."""
    words = SENTENCES.get(problem.code) or findings.SENTENCES[problem.code]
    return str(words) % dict(problem.values)


def line_of_report(problem: Problem) -> str:
    """ "Line 12, title: Too long …" """
    if problem.field:
        place = gettext("Line %(line)d, %(field)s:") % {"line": problem.line, "field": problem.field}
    else:
        place = gettext("Line %(line)d:") % {"line": problem.line}
    return f"{place} {sentence(problem)}"
