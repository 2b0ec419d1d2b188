"""Row: the items of a sentence in a row, with the lists of names that stand in it."""

from collections.abc import Collection, Sequence

from kg.language.syntax import POSSESSIVES, PREPOSITIONS, Item
from kg.language.ties import Form

COPULAS = frozenset("is are was were being be remains remain became".split())
SERVES = frozenset("serves serve serving served acts act acting acted functions functioning".split())
GIVES = frozenset("provides provide providing furnishes furnish furnishing renders render rendering supplies".split())
FINITE = (
    COPULAS
    | SERVES
    | GIVES
    | frozenset(
        """may has have had does did will would can could shall owns own holds hold held disclaims disclaim controls
        manages manage makes exercises each beneficially directly indirectly acquired purchased entered filed which who
        that also disclaimed expressly retains possesses shares""".split()
    )
)
WITHIN = frozenset("by with under in on at from through which that who is are was has have or whose where".split())
STOPS = frozenset((".", ";"))
AND = frozenset(("and", ",", "&"))
OWNS = frozenset(("'s", "’s", "'", "’"))
KIN = frozenset(
    """brother sister father mother son daughter cousin nephew niece brother-in-law sister-in-law father-in-law
    son-in-law uncle aunt parent child wife husband spouse""".split()
)
_PARTS = AND | {";", "/"}
_AGAIN = frozenset("the each of to both certain".split())
_PARTITIVES = frozenset("each both all any some certain one more number variety series group several".split())
_ACTS = FINITE - {"which", "who", "that", "held", "each"}
_FEW = 8
"""Common words before the first name of a list: "of several limited partnerships, including X"."""


class Row:
    """The items of a sentence; outside its ends there is nothing, which is neither name nor word."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items

    def __len__(self) -> int:
        return len(self.items)

    def kind(self, n: int) -> str:
        """What an item is; "" outside."""
        return self.items[n].kind if 0 <= n < len(self.items) else ""

    def low(self, n: int) -> str:
        """An item's words in small letters; "" outside."""
        return self.items[n].low if 0 <= n < len(self.items) else ""

    def form(self, n: int) -> Form | None:
        """The form of a tie's words; None of anything else."""
        tie = self.items[n].tie if 0 <= n < len(self.items) else None
        return tie.form if tie else None

    def skip(self, n: int, words: Collection[str]) -> int:
        """Past the items that are one of the words."""
        while self.low(n) in words and n < len(self.items):
            n += 1
        return n

    def clause(self, n: int) -> int:
        """Where the clause begins that an item stands in."""
        while n >= 0 and self.low(n) not in STOPS:
            n -= 1
        return n + 1

    def named(self, first: int, last: int) -> list[Item]:
        """The names from one item to another, both included."""
        return [item for item in self.items[first : last + 1] if item.kind == "N"]

    def antecedent(self, n: int) -> list[Item]:
        """The name that a relative pronoun goes with: the nearest before it in its clause."""
        while n >= 0 and self.low(n) not in STOPS:
            if self.kind(n) == "N":
                return [self.items[n]]
            n -= 1
        return []

    def begin(self, n: int) -> int:
        """The first name of the list of names that ends at an item."""
        first = n
        n -= 1
        while n >= 0 and (self.kind(n) == "N" or self.low(n) in AND | {"the"}):
            first = n if self.kind(n) == "N" else first
            n -= 1
        return first

    def head(self, n: int) -> int | None:
        """The tie or post whose list of objects ends in the name at an item; None where it is none's."""
        if self.low(n - 1) == "and" and self.low(n - 2) == "," and self.told(n):
            return None
        while n >= 0 and (self.kind(n) == "N" or self.low(n) in AND | {"the", "each", "of", "both"}):
            if self.low(n) == "of" and (self.kind(n - 1) in ("P", "T") or self.low(n - 1) in KIN):
                return n - 1
            n -= 1
        if self.low(n) in PREPOSITIONS and (self.kind(n - 1) in ("P", "T") or self.low(n - 1) in KIN):
            return n - 1
        return n if self.form(n) not in (None, Form.NOUN) else None

    def first(self, n: int) -> int | None:
        """The first name of a list that begins here, past what counts or calls what it lists."""
        words = 0
        while n < len(self.items) and words <= _FEW:
            kind, low = self.kind(n), self.low(n)
            if kind == "N":
                return n
            listed = kind == "T" and low.endswith(("ies", "s")) and (words or low.endswith("subsidiaries"))
            if (kind in ("T", "P") and not listed) or low in WITHIN or low in STOPS:
                return None
            if low == "of" and self.low(n - 1) not in _PARTITIVES:
                return None  # "clients of Acme"
            words += low.isalpha()
            n += 1
        return None

    def list(self, n: int, *, subject: bool = False) -> tuple[list[Item], int]:
        """The names of a list that begins at an item, and the item after it. A name with a verb after it begins
        the next clause, as one does that is told more of; one with "'s" is only an owner. In a `subject` all
        count."""
        found: list[tuple[int, str]] = []
        end, separator = n, ""
        while self.kind(n) == "N" and self.low(n + 1) not in OWNS:
            if found and not subject and self.acts(n + 1):
                while separator == "and" and len(found) > 1 and found[-1][1] == ",":
                    found.pop()
                break
            if separator == ", and" and not subject and self._ahead(n):
                break
            listed = len(found) > 1 and all(sign in ("", ",") for _, sign in found)
            if (";" in separator or separator == ", and") and not subject and not listed and self.told(n):
                break
            relative = self.low(n + 2) in ("which", "who") and self.low(n + 3) in ("is", "serves", "acts")
            if separator == "," and not subject and relative and self.told(n):
                break
            found.append((n, separator))
            end = n + 1
            n = self._beyond(n + 1)
            n, separator = self._separated(self._beyond_relative(n) if subject else n)
            if not separator:
                break
        return [self.items[at] for at, _ in found], found[-1][0] + 1 if found else end

    def _ahead(self, n: int) -> bool:
        """Whether the names from an item on, several, are what the next verb is said of: ", and A, B and C are"."""
        first, count = n, 0
        while self.kind(n) == "N" or self.low(n) in AND:
            count += self.kind(n) == "N"
            n += 1
        return count > 1 and n > first and self.low(n) in COPULAS

    def acts(self, n: int) -> bool:
        """Whether a verb stands here that the name before it is the subject of."""
        return self.low(n) in _ACTS or self.form(n) not in (None, Form.NOUN)

    def told(self, n: int) -> bool:
        """Whether what is set beside a name says what it is itself: it begins another clause or item."""
        at = n + 1
        if self.low(at) != ",":
            return False
        while at < len(self.items) and self.low(at) not in STOPS:
            if self.kind(at) == "T":
                return True
            if self.kind(at) == "N" or self.low(at) in ("may", "has", "have"):
                return False
            at += 1
        return False

    def _separated(self, n: int) -> tuple[int, str]:
        """Past what parts two names of a list; "" where no name follows."""
        separator = ""
        while self.low(n) in _PARTS or (separator and self.low(n) in _AGAIN):
            if self.low(n) in _PARTS:
                separator = f"{separator} {self.low(n)}".strip()
            n += 1
        if separator and self.low(n) in POSSESSIVES and self.low(n + 1) in KIN:  # "and his wife, Jane Roe"
            n = self.skip(n + 2, (",",))
        return (n, separator) if self.kind(n) == "N" else (n, "")

    def _beyond_relative(self, n: int) -> int:
        """Past a relative clause that stands between two subjects: ", which is controlled by Z, and"."""
        if self.low(n) != "," or self.low(n + 1) not in ("which", "who") or self.low(n + 2) == ",":
            return n
        at = n + 2
        while at < len(self.items) and self.low(at) not in STOPS | {","}:
            at += 1
        return at if self.low(at + 1) == "and" else n

    def _beyond(self, n: int) -> int:
        """Past an apposition without names: ", a Delaware limited partnership" up to what goes on."""
        if self.low(n) != "," or self.low(n + 1) not in ("a", "an", "each"):
            return n
        at = n + 1
        while at < len(self.items) and self.low(at) not in (",", ";", ".", "and"):
            if self.kind(at) in ("N", "T") or self.low(at) in COPULAS | {"which", "who", "has", "have"}:
                return n
            at += 1
        return at
