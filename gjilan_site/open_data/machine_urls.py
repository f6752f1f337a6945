"""Addresses below `/api/v1/` beside those of the interface: CSV files and the catalogue."""

from django.urls import path, re_path

from gjilan_site.api.answering import public_answer
from gjilan_site.open_data.csv_files import csv_file
from gjilan_site.open_data.dcat import dcat_catalogue

urlpatterns = [
    path("dcat.jsonld", public_answer(dcat_catalogue), name="dcat"),
    re_path(r"^(?P<code>[a-z]+(?:-[a-z]+)*)\.csv$", public_answer(csv_file), name="csv"),
]
