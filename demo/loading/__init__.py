"""Brings the demonstration's content into the site; what is there already is left alone."""

from datetime import date

from demo.loading.accounts import load_accounts
from demo.loading.civic import load_civic
from demo.loading.files import load_files
from demo.loading.frame import load_frame
from demo.loading.kinds import KindLoader
from demo.loading.life import load_life
from demo.loading.messages import load_messages
from demo.loading.offices import OfficeLoader
from demo.loading.pages import Loader
from demo.loading.services import ServiceLoader
from home.setup import set_up_site


def load_demo(day: date) -> None:
    """Set the site up, then add accounts, records, files and pages. Dates of news and notices count from `day`."""
    set_up_site()
    people = load_accounts()
    civic = load_civic()
    load_frame()
    media = load_files()
    loaders = [
        each(day=day, author=people["editor"], approver=people["chief"], civic=civic, media=media)
        for each in (Loader, KindLoader, OfficeLoader, ServiceLoader)
    ]
    for loader in loaders:
        loader.load()
    load_life(loaders[0])
    load_messages(day, civic, people["editor"])


__all__ = ["load_demo"]
