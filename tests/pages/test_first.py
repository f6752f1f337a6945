import pytest
from tests.factories import *
from django.db import connection
from django.test.utils import CaptureQueriesContext
pytestmark = pytest.mark.django_db
def test_x(client):
    n = NewsPageFactory(topics=[TopicFactory()], lead_image=ImageFactory(), lead_image_alt="x")
    d = DecisionPageFactory()
    q = NoticePageFactory()
    for u in ["/sq/", "/sq/lajme/", n.get_url(), d.get_url(), q.get_url(), "/sq/njoftime/", "/sq/vendime/", "/sq/xx/", "/sr-cyrl/", "/tr/", "/sq/lajme/rss/", "/sitemap.xml", "/", "/sq/lajme/?q=punimet&year=2026","/sq/kerko/?q=punimet", "/sq/search/?q=punimet"]:
        r = client.get(u)
        with CaptureQueriesContext(connection, ) as c:
            r = client.get(u)
        print("=====", u, r.status_code, len(c.captured_queries), len(r.content))
        for x in c.captured_queries: print("   ", x["sql"][:230])
    assert 0
