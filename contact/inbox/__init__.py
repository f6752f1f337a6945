"""The inbox in Wagtail's admin: what citizens wrote, who answers it, and by when."""
