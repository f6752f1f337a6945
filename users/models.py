"""The user model: our own from the first migration, for it can't be exchanged later."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):
    """Somebody with an account. Each has an e-mail address of their own: deadlines and approvals are sent there."""

    email = models.EmailField(_("e-mail address"), unique=True)
