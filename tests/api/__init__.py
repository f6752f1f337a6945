"""The interface for programs."""

API = "/api/v1/"


def get(client, path, status=200, **query):
    """What the interface answers, read as JSON; with the status that it must have."""
    response = client.get(f"{API}{path}", query)
    assert response.status_code == status, f"{path} {query}: {response.status_code} {response.content[:500]!r}"
    return response.json()


def ids(answer):
    """The records of a list, tombstones left out."""
    return {row["id"] for row in answer["results"] if not row.get("deleted")}
