"""Accession numbers: EDGAR's name of a submission, `0000950116-97-000432`."""

import re


def accession(text: str) -> str | None:
    """The number with its hyphens; None where the text is none."""
    match = re.fullmatch(r"([0-9]{10})-?([0-9]{2})-?([0-9]{6})", text.strip())
    return "-".join(match.groups()) if match else None


def edgar_page(number: str, cik: str) -> str:
    """The sec.gov address of a submission's index page, from its number and its subject's CIK."""
    return f"https://www.sec.gov/Archives/edgar/data/{int(cik)}/{number.replace('-', '')}/{number}-index.htm"
