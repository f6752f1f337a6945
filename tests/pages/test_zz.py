import pytest, time, cProfile, pstats
from tests.factories.full import *
from news.models import NewsPage
@pytest.mark.django_db
def test_x(client):
    full_page(NewsPage)
    def t(f,*a):
        s=time.process_time(); r=f(*a); print(f, round(time.process_time()-s,3)); return r
    t(ImageFactory); t(FileFactory); t(full_content)
    p=t(full_page,NewsPage)
    pr=cProfile.Profile(); pr.enable(); q=translated(p,"tr"); pr.disable()
    pstats.Stats(pr).sort_stats("cumtime").print_stats(45)
    t(translated,p,"en")
    t(client.get,"/sq/lajme/"+p.slug+"/")
    t(client.get,"/sq/lajme/"+p.slug+"/")
    t(client.get,"/sr-cyrl/")
    t(client.get,"/sr-cyrl/")
    assert 0
