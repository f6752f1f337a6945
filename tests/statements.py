"""What a warm page costs the database."""

from collections import Counter

from django.db import connection
from django.test.utils import CaptureQueriesContext


def warm_statements(client, url, status=200):
    """The statements of the second request for an address; the first one fills what is kept in memory."""
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        response = client.get(url)
    assert response.status_code == status, f"{url} answers {response.status_code}"
    return [query["sql"] for query in captured.captured_queries]


def assert_within(statements, budget, url):
    """At most `budget` statements, and none of them twice. A failure shows them all."""
    listed = "\n".join(f"  {sql[:2000]}" for sql in statements)
    assert len(statements) <= budget, f"{url} costs {len(statements)} statements, not {budget}:\n{listed}"
    twice = [sql for sql, times in Counter(statements).items() if times > 1]
    assert not twice, f"{url} asks the same twice:\n" + "\n".join(twice)
