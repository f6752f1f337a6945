"""Addresses of the forms, in the words of each language."""

from django.urls import include, path
from django.utils.translation import pgettext_lazy

from contact import views

app_name = "contact"
urlpatterns = [
    path(
        pgettext_lazy("address", "contact/"),
        include([path("", views.contact, name="contact"), path("<slug:token>/", views.receipt, name="receipt")]),
    ),
    path(pgettext_lazy("address", "mistake/"), views.mistake, name="mistake"),
]
