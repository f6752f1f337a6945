"""Addresses of the background work, below Wagtail's reports."""

from django.urls import path

from core.work import views

app_name = "core_work"
urlpatterns = [
    path("", views.overview, name="overview"),
    path("try-again/", views.try_all_again, name="try_all_again"),
    path("try-again/<uuid:task_id>/", views.try_again, name="try_again"),
    path("give-up/<uuid:task_id>/", views.give_up, name="give_up"),
    path("run-job/", views.run_job, name="run_job"),
]
