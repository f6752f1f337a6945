"""Addresses of the inbox, below the admin's."""

from django.urls import path

from contact.inbox import views
from contact.inbox.listing import InboxView

app_name = "contact_inbox"
urlpatterns = [
    path("", InboxView.as_view(), name="list"),
    path("results/", InboxView.as_view(results_only=True), name="list_results"),
    path("<int:pk>/", views.message, name="message"),
    path("<int:pk>/erase/", views.erase, name="erase"),
    path("<int:pk>/<slug:name>/", views.step, name="step"),
]
