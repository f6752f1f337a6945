"""People with accounts."""

import factory

from users.models import User


class UserFactory(factory.django.DjangoModelFactory):
    """Somebody without rights; `groups=["Editors"]` puts them into groups of `set_up_site`."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"person-{n}")
    email = factory.LazyAttribute(lambda user: f"{user.username}@example.invalid")
    password = factory.django.Password("a-long-enough-word")

    @factory.post_generation
    def groups(self, create, names, **kwargs):
        """Names of groups."""
        from django.contrib.auth.models import Group

        for name in names or ():
            self.groups.add(Group.objects.get(name=name))
