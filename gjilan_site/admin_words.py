"""Words of Wagtail's own that editors meet every day.

Wagtail speaks neither Albanian nor Serbian in Latin letters. A text marked here gets into the catalogues of the
project, which win over those of packages, so that it is translated with all else. A test tells what was renamed.
"""

from django.utils.translation import gettext_noop as _

ADMIN_WORDS = (
    # Signing in and out
    _("Sign in"),
    _("Signing in…"),
    _("Enter your %(username_field_name)s"),
    _("Enter password"),
    _("Forgotten password?"),
    _("Remember me"),
    _("Log out"),
    # Menu and first page
    _("Dashboard"),
    _("Images"),
    _("Documents"),
    _("Reports"),
    _("Help"),
    _("Settings"),
    _("Snippets"),
    _("Shortcuts"),
    _("Search all pages…"),
    _("Awaiting your review"),
    _("Your pages and snippets in a workflow"),
    _("Your most recent edits"),
    _("Your locked pages"),
    # The form of a page
    _("New: %(model_name)s"),
    _("The page title as you'd like it to be seen by the public"),
    _("Choose an image"),
    _("Choose another image"),
    _("Choose a document"),
    _("Upload"),
    _("Save draft"),
    _("Save"),
    _("Submit to %(workflow_name)s"),
    _("Submit for moderation"),
    _("Publish"),
    _("Unpublish"),
    _("Approve"),
    _("Request changes"),
    _("Preview"),
    _("Add child page"),
    _("Cancel"),
    _("Delete"),
    # Lists
    _("Title"),
    _("Status"),
    _("Date"),
    _("Live"),
)
