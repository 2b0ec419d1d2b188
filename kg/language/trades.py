"""The words of a trade: which side they name, and what no purchase or sale is."""

import re

_SELL = r"sold|sales?|sells?|selling|sellers?|disposed?|dispositions?|disposals?|resold|liquidat(?:ed|ions?)"
_BUY = r"bought|buys?|buying|(?:re)?purchas(?:e|es|ed|ing)|acquire[sd]?|acquisitions?|cover(?:ed|ing)?\s+short"
_SIDE_SELL = re.compile(rf"(?i)\b(?:{_SELL}|sld)\b")
_SIDE_BUY = re.compile(rf"(?i)\b(?:{_BUY}|pur|purch|bot)\b|\bbuy\s+to\s+cover\b")
# words of a side that say nothing of the side: "purchase price"   "Stock Purchase Agreement"   "10b5-1 sales plan"
_NEITHER = re.compile(
    r"""(?ix)\b(?:purchase|sales?|selling|acquisition)[\s-]+(?:prices?|agreements?|plans?|rights?|contracts?|costs?|proceeds)\b
    |\b(?:options?|warrants?|rights?|agree(?:d|s|ments?)?)\s+to\s+(?:purchase|buy|acquire|sell)\b
    |\b(?:purchasers?|sellers?)\b|\bbeneficially\s+acquired\b|\bpurchase\s+and\s+sale\s+agreement\b"""
)
# "Shares Purchased (Sold)"   "SHARES PURCHASED / SOLD(-)"   "Purchase/(Sale)"   "Bought / (Sold)"
_SIGNED = re.compile(
    r"(?i)\b(?:sold|sales?|dispos\w+)\s*\(\s*[-–—]\s*\)|\(\s*-?\s*(?:shares\s+)?(?:sold|sales?|dispos\w+|sell)\s*\)?|\b(?:sold|sales?)\s+in\s+(?:parenthes|bracket)"
)
_LETTER = re.compile(r"(?i)\(?\s*(?:(?P<buy>p|b|bot|pur|a)|(?P<sell>s|sld|d))\s*\)?\.?")
# what no purchase or sale is, though it stands among them
_OTHER = re.compile(
    r"""(?ix)\b(?:gifts?|gifted|donat\w+|grants?|granted|awards?|awarded|exercis\w+|conver(?:sion|ted|t)\w*|distribut\w+
    |transfer(?:s|red)?|contribut\w+|exchanged?|inherit\w+|bequests?|expir\w+|assign\w+|vest(?:ed|ing)?|withh\w+
    |stock\s+(?:split|dividend)|rollover|pledg\w+|loan\w*|lent|redemption|forfeit\w+|in[\s-]kind)\b"""
)
_DERIVATIVE = re.compile(
    r"""(?ix)\b(?:options?|calls?|puts?|swaps?|forwards?|futures|notes|bonds?|debentures?|derivatives?|
    loans?|straddles?|collars?|cfds?|contracts\s+for\s+differences?)\b"""
)


def side_of(words: str) -> str | None:
    """`sell` or `buy`, where the words name one of them and not both."""
    plain = _NEITHER.sub(" ", words)
    sell, buy = _SIDE_SELL.search(plain), _SIDE_BUY.search(plain)
    if bool(sell) == bool(buy) or re.search(r"(?i)\bbuy\s+to\s+cover\b", words):
        return "buy" if buy and re.search(r"(?i)\bbuy\s+to\s+cover\b", words) else None
    return "sell" if sell else "buy"


def names_both(words: str) -> bool:
    """Whether the words name purchases and sales."""
    plain = _NEITHER.sub(" ", words)
    return bool(_SIDE_SELL.search(plain) and _SIDE_BUY.search(plain))


def letter(words: str) -> str | None:
    """The side that a cell names by a letter alone: `P`, `(S)`, `B`."""
    match = _LETTER.fullmatch(words)
    return ("buy" if match["buy"] else "sell") if match else None


def signed(words: str) -> bool:
    """Whether a heading says that brackets or a sign tell sales from purchases."""
    return _SIGNED.search(words) is not None and names_both(words)


def no_trade(words: str) -> bool:
    """Whether a row's words name what is no purchase or sale of shares: a gift, a grant, an exercise, an option."""
    return _OTHER.search(words) is not None or derivative(words)


def derivative(words: str) -> bool:
    """Whether the words name an option, a swap, a note: no share of the issuer."""
    return _DERIVATIVE.search(words) is not None
