"""What stands left of a tie: whom it is said of, or whose it is.

From the tie's words one walks left, past articles and coordinated predicates, to a verb, an "as", a possessive, or a
comma after a name. What may be, will be or is not so has no subject.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.language.row import AND, COPULAS, GIVES, KIN, OWNS, SERVES, STOPS, WITHIN, Row
from kg.language.syntax import DETERMINERS, POSSESSIVES, PREPOSITIONS, Item
from kg.language.ties import Form
from kg.values import names

_NEVER = frozenset(
    """not never may might could would will shall cannot deemed considered become becomes becoming intends
    neither nor no former formerly previously unless whether proposed proposes""".split()
)
_ADVERBS = frozenset("also each currently now to together both all in turn".split())
_OPENERS = frozenset(
    """in its his her their capacity capacities role roles position by virtue of reason because status acting solely
    result a as respective the through""".split()
)
_BUSINESS = frozenset("business businesses occupation purpose activity function".split())
_STOCK = frozenset("stock shares interests units equity securities".split())
_EVERY = frozenset(("all", "100", "entire"))
_WIDE = 16
_NEAR = 5
"""Items from "whose" to its noun."""
"""Items from "all" to the verb that says whose it is."""
_EACH = frozenset("each both all any".split())
_INSIDE = WITHIN | {"of", "to", "for", "between", "among", "than", "held"}
_PRONOUNS = {"his": ("he",), "her": ("she",), "its": ("it",), "their": ("they",)}
_BUT = frozenset(("than", "except", "besides"))
_BEFORE = frozenset("prior until before formerly previously".split())


@dataclass(slots=True)
class Left:
    """Whom a tie is said of (`subjects`), or whose it is (`owner`, `owned`: "its general partner").

    `opens` where nothing stands before it ("The general partner of X is Y"), `strict` where that is an "and" (only a
    verb tells then that its ends are inverted); `ahead` where its subject follows ("As general partner of X, Y ...");
    `before` is the item where what it is said of begins.
    """

    subjects: Sequence[Item] = ()
    owner: list[Item] = field(default_factory=list)
    owned: bool = False
    opens: bool = False
    strict: bool = False
    ahead: bool = False
    before: int = 0


def left(row: Row, at: int) -> Left | None:
    """Walk left from a tie's words to what they are said of; None where they state nothing."""
    form, n = row.form(at), at - 1
    if row.low(at).startswith("held") and not is_all(row, at):
        return None
    if form in (Form.ACTIVE, Form.PASSIVE):
        while row.low(n) in DETERMINERS:
            n -= 1
        return None if row.low(n) in _NEVER or n < 0 else _linked(row, n, form)
    several = row.low(at).endswith("s")
    while n >= 0:
        kind, low = row.kind(n), row.low(n)
        if kind == "W" and low in _NEVER:
            return None
        if kind == "P" or low in DETERMINERS or (kind == "W" and low in KIN):
            several = several or low == "each"
            n -= 1
        elif low == "turn" and row.low(n - 1) == "in":
            n -= 2
        elif low in POSSESSIVES and form is Form.NOUN:
            return _whose(row, n)
        elif low in OWNS and row.kind(n - 1) == "N":
            return _owner(row, n)
        elif low == "whose":
            return Left(owner=row.antecedent(n), owned=True, before=n)
        elif kind == "W" and low in AND:
            found, n = _beside(row, n)
            if found is not None or n < 0:
                return _listed(row, found, n) if several else found
        elif kind == "T":
            if row.form(n) is not Form.NOUN:
                return None
            n -= 1
        else:
            found = _linked(row, n, form)
            return _listed(row, found, found.before) if several and found is not None and low == "as" else found
    return Left(opens=True)


def is_all(row: Row, at: int) -> bool:
    """Whether what is held is all the stock of somebody: "All of the shares of X are held by Y"."""
    words = {row.low(k) for k in range(max(row.clause(at - 1), at - _WIDE), at)}
    return bool(words & _EVERY) and bool(words & _STOCK) and row.low(at - 1) in COPULAS


def _listed(row: Row, found: Left | None, n: int) -> Left | None:
    """What is said of one name, said of all in the list that ends in it: "X and Y, the members of Z"."""
    if found is None or found.owned or len(found.subjects) != 1 or row.head(n) is not None:
        return found
    first = row.begin(n)
    inside = row.low(first - 1) in _INSIDE and row.low(first - 2) not in _EACH
    return found if inside else Left(row.named(first, n), before=first)


def _beside(row: Row, n: int) -> tuple[Left | None, int]:
    """Past a comma or "and": on to a coordinated predicate, or the name that the tie is set beside."""
    conjoined = False
    while row.low(n) in AND | {"also"}:
        conjoined = conjoined or row.low(n) != ","
        n -= 1
    if n < 0:
        return Left(opens=True), n
    if row.kind(n) in ("P", "T") or row.low(n) in POSSESSIVES:
        return None, n
    if row.kind(n) == "N":
        head = row.head(n)
        if conjoined and head is not None:  # "is the general partner of X and the manager of Y"
            return None, head
        return (Left(opens=True, strict=True) if conjoined else Left([row.items[n]], before=n)), n
    # other words: "a Delaware limited partnership and the general partner of X", "245 Summer Street, ..."
    k = n
    while k >= 0 and row.kind(k) not in ("N", "T") and row.low(k) not in COPULAS | STOPS:
        k -= 1
    if row.kind(k) in ("", "T") or row.low(k) in STOPS:
        return Left(opens=True), n
    if row.kind(k) == "N":
        return Left([row.items[k]], before=k), k
    return (None, k) if conjoined else (Left(), k)


def _owner(row: Row, n: int) -> Left:
    """A tie with an owner's name: "X is Acme's parent", "X, Acme's parent", "Acme's parent is X"."""
    found = of_verb(row, n - 2) if row.low(n - 2) in COPULAS else None
    subjects = found.subjects if found else []
    if row.low(n - 2) == "," and row.kind(n - 3) == "N":
        subjects = [row.items[n - 3]]
    return Left(subjects, [row.items[n - 1]], owned=True, before=n - 1)


def _whose(row: Row, n: int) -> Left:
    """A tie with a possessive: "its general partner, X"; "X, his wife"."""
    found = of_verb(row, n - 1) if row.low(n - 1) in COPULAS else None
    if found is not None and found.subjects:  # "X is the partner of Y and Z is its manager"
        return Left(found.subjects, _owners(row, found.before - 1, row.low(n)), owned=True, before=found.before)
    beside = row.low(n - 1) == "," and row.kind(n - 2) == "N"
    owner = _owners(row, n - 3 if beside else n - 1, row.low(n))
    return Left(row.named(n - 2, n - 2) if beside else [], owner, owned=True, before=n)


def _owners(row: Row, n: int, possessive: str) -> list[Item]:
    """Whom a possessive stands for: the nearest name before it, a person's for "his"; not one that a verb says
    of another ("The manager of X is Y and its partner is Z")."""
    while n >= 0 and row.low(n) != ".":
        name = row.items[n].name
        predicate = row.low(n - 1) in COPULAS and row.low(n + 1) == "and"
        if row.low(n) == "and" and row.low(n + 1) in COPULAS:  # "X is the partner of Y and is managed by its manager"
            subject = next((item for item in row.items[row.clause(n) : n] if item.kind == "N"), None)
            return [subject] if subject is not None else []
        if name is None and row.low(n) in _PRONOUNS.get(possessive, ()):
            return [row.items[n]]
        can_be = possessive in ("its", "their") or (name is not None and names.legal_form(name.words) is None)
        if name is not None and can_be and not predicate:
            return [row.items[n]]
        n -= 1
    return []


def _linked(row: Row, n: int, form: Form | None) -> Left | None:
    """Where the walk has come to a verb, an "as", or, before a verb that is a tie, to the name itself."""
    low = row.low(n)
    if low in ("was", "were") and any(item.low in _BEFORE for item in row.items):
        return None
    if form is Form.PASSIVE and low not in COPULAS:
        return _participle(row, n)
    if form in (Form.ACTIVE, Form.PASSIVE):
        return of_verb(row, n if low in COPULAS else n + 1)
    if low == "being" and row.low(n - 1) == "of":  # "by virtue of being the parent of X"
        return _as(row, n)
    if low in COPULAS or low in GIVES:
        return of_verb(row, n)
    if low == "as":
        return of_verb(row, n - 1) if row.low(n - 1) in SERVES else _as(row, n)
    return Left(opens=True) if low in STOPS else None


def _participle(row: Row, n: int) -> Left | None:
    """ "B, wholly owned by A"; "B is a company owned by A"; "B, a fund managed by A": B."""
    if row.low(n) == "," and row.kind(n - 1) == "N":
        n -= 1
    if row.kind(n) == "N":
        return Left([row.items[n]], before=n)
    while row.kind(n) in ("W", "P") and row.low(n).isalpha() and row.low(n) not in WITHIN | {"a", "an"}:
        n -= 1
    if row.low(n) not in ("a", "an"):
        return None
    if row.low(n - 1) in COPULAS:
        return of_verb(row, n - 1)
    return Left([row.items[n - 2]], before=n - 2) if row.low(n - 1) == "," and row.kind(n - 2) == "N" else None


def _as(row: Row, n: int) -> Left | None:
    """ "X, as general partner of Y"; "As general partner of Y, X may be deemed": X."""
    n -= 1
    while n >= 0 and (row.low(n) in _OPENERS or row.kind(n) == "P"):
        n -= 1
    if row.low(n) == "," and row.kind(n - 1) == "N" and row.head(n - 1) is None:
        n -= 1
    if row.kind(n) == "N":
        return Left([row.items[n]], before=n)
    subject = next((k for k in range(row.clause(n), n + 1) if row.kind(k) == "N"), None)
    if subject is None:
        return Left(ahead=True)
    return Left(row.list(subject, subject=True)[0] or [row.items[subject]], before=subject)


def of_verb(row: Row, verb: int) -> Left | None:
    """The subject of the verb at an item."""
    n = verb - 1
    while n >= 0 and row.low(n) in _ADVERBS:
        n -= 1
    kind, low = row.kind(n), row.low(n)
    if not kind or low in _NEVER or low == "or":
        return None
    if low in ("which", "who", "that"):
        if row.low(n - 1) not in PREPOSITIONS:
            return Left(row.antecedent(n), before=n)
        whole = row.low(n - 2) in _STOCK and is_all(row, verb + 1)
        return Left(row.antecedent(n - 3), before=n) if whole else None
    if low in ("it", "he", "she", "they"):
        return Left([row.items[n]], before=n)
    if kind == "N":
        return _named(row, n)
    if low in (",", ")", "and", "but"):
        return _inserted(row, n)
    whose = next((k for k in range(n, max(n - _NEAR, -1), -1) if row.low(k) == "whose"), None)
    if whose is not None and low in _STOCK and is_all(row, verb + 1):  # "all of whose interests are owned by"
        return Left(row.antecedent(whose), before=whose)
    return _business(row, n)


def _named(row: Row, n: int) -> Left | None:
    """The list of names that ends right before a verb."""
    first = row.begin(n)
    new = next((k for k in range(first + 3, n) if row.low(k - 1) == "and" and row.low(k - 2) == ","), None)
    if new is not None and row.kind(new) == "N" and row.low(new + 1) == "," and row.head(n) is not None:
        return Left(row.named(new, n), before=new)  # "... of X, and A, B and C are ..."
    if first < n and row.head(n) is not None:
        return Left([row.items[n]], before=n)  # "... of X and Y is ..."
    if row.low(first - 1) in _BUT or (row.low(first - 1) == "the" and row.low(first - 2) in _BUT):
        return None
    if row.low(first - 1) == "of" and first > 1:
        noun, words = row.low(first - 2), {item.low for item in row.items[row.clause(first) : first]}
        stock = noun in _STOCK and bool(words & {"all", "100", "entire"})
        if noun not in _BUSINESS and noun not in _EACH and not stock:
            return None  # "The general partner of X is the manager of Y": nobody is named
    return Left(row.named(first, n), before=first)


def _inserted(row: Row, n: int) -> Left | None:
    """The subject of a verb that something set off by commas stands before: the clause's first name."""
    k = n - 1
    while k > 0 and row.kind(k) in ("W", "P") and row.low(k) not in STOPS:
        if row.low(k) == "," and row.low(k - 1) in ("which", "who"):  # "which, with respect to ..., is"
            return Left(row.antecedent(k - 1), before=k - 1)
        k -= 1
    which = (k for k in range(n - 1, row.clause(n), -1) if row.low(k) in ("which", "whom"))
    begin = next((k for k in which if row.low(k - 1) in PREPOSITIONS), row.clause(n))
    for k in range(begin, n):
        if row.kind(k) == "N":
            if row.low(k - 1) in _INSIDE and row.low(k - 2) not in _EACH and k - 1 != begin:
                continue
            return Left(row.list(k, subject=True)[0] or [row.items[k]], before=k)
        if row.form(k) is Form.NOUN:
            return None
    return None


def _business(row: Row, n: int) -> Left | None:
    """ "The principal business of X is to serve as general partner of Y": X."""
    first = row.clause(n)
    if not any(row.low(k) in _BUSINESS for k in range(first, n + 1)):
        return None
    found = next((k for k in range(first, n + 1) if row.kind(k) == "N"), None)
    that = next((k for k in range(n, first, -1) if row.low(k) == "of" and row.low(k - 1) == "that"), None)
    if that is not None:  # "..., and that of Y is to act as"
        found = row.skip(that + 1, ("the",))
        return Left(row.named(found, found), before=found)
    if found is None or any(row.kind(k) == "T" for k in range(first, n + 1)):
        return None
    return Left(row.list(found, subject=True)[0] or [row.items[found]], before=first)
