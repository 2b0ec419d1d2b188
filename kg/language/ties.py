"""The words that tie two agents: "general partner of", "a wholly owned subsidiary of", "is controlled by".

Data: each tie's words and how its two ends stand to them. The grammar that finds the ends is in clauses.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto


class Form(Enum):
    """How a tie's words stand to their ends."""

    NOUN = auto()  # X is the NOUN of Y
    ACTIVE = auto()  # X VERBS Y
    PASSIVE = auto()  # Y is VERBED by X
    MUTUAL = auto()  # X and Y are NOUN


@dataclass(frozen=True, slots=True)
class Tie:
    """One sort of tie: its name, its form, its words in a sentence of small letters with one blank between them
    and "@" for each name, and whether they say it the other way round (a subsidiary is what has a parent)."""

    name: str
    form: Form
    pattern: str
    inverse: bool = False


_PERCENT = r"\d{1,3}(?:\.\d+)? (?:%|percent)"
_HOLDERS = (
    r"(?:(?:share|stock|equity|unit|interest) ?holders?|members?|(?:equity |beneficial )?owners?"
    r"|equity (?:members?|holders?))"
)
_WAY = (
    r"(?:directly|indirectly|or|and|/|,|beneficially|wholly|entirely|solely|ultimately|currently|collectively|together"
    r"|equally|jointly|majority|approximately|of record|in turn|also|legally|fully)"
)
_AFTER = rf"(?: {_WAY}| {_PERCENT}){{0,8}}"
_BEFORE = rf"(?!(?:,|/|or|and) )(?:(?:{_WAY}|{_PERCENT})(?: ?- ?| )){{0,6}}"
_ALL = r"(?:all|100 (?:%|percent)|one hundred percent(?: \( 100 % \))?|the entire|the whole)"
_MOST = (
    r"(?:(?:approximately |about |over |more than )?(?:5[1-9]|[6-9]\d|100)(?:\.\d+)? (?:%|percent)"
    r"|(?:an?|the) (?:controlling |voting )?majority)"
)
_STAKE = (
    r"(?: (?:of|the|its|issued|and|outstanding|voting|equity|capital|membership|limited|partnership|ownership|common"
    r"|beneficial|economic|share|company|liability|then|direct|indirect|total|combined)){0,10}"
    r" (?:stock|shares|equity|interests?|units|securities|power|ownership) (?:of|in)"
)
_OWNED = rf"(?:wholly|majority|partially|fully|directly|indirectly|{_PERCENT})(?: ?- ?| )(?:owned,? )?|owned "
_SORT = (
    r"(?:direct|indirect)(?: and indirect| or indirect| ,)? |(?:ultimate|operating|principal|u\.s\.|foreign|domestic"
    r"|investment|insurance|bank|company|advisory|trust|management|another) "
)
_SERVICES = (
    r"(?:(?:investment|advisory|management|portfolio|asset|sub ?- ?advisory|supervisory) (?:and )?){1,4}services"
)
_MANAGING = (
    r"(?:co ?- ?)?managing members?|(?:sole )?managers? and (?:an? |the )?(?:sole )?members?"
    r"|members? and (?:the )?managers?|member ?- ?managers?|manager ?- ?members?"
)
_ADVISER = (
    r"(?:investment |asset |portfolio )?(?:sub ?- ?)?advis[eo]rs?|(?:investment|portfolio|asset) (?:sub ?- ?)?managers?"
    r"|investment advice"
)
_SOLE = (
    rf"(?:sole|only|100 %) (?:(?:voting|equity|economic|beneficial|legal) )?{_HOLDERS}"
    r"(?: and (?:the )?(?:sole )?(?:manager|managing member))?"
)
_CONTROLLING = rf"(?:controlling|majority) (?:{_HOLDERS}|persons?|partners?)|control persons?|non ?- ?member managers?"
_PARENT = r"parent (?:holding )?(?:compan(?:y|ies)|corporations?|entit(?:y|ies))|parents?|holding compan(?:y|ies)"
_INTEREST = (
    r"(?:owns?|holds?|has|have|owning|holding) (?:an? |the )?(?:(?:direct|indirect) )?controlling "
    r"(?:(?:equity|ownership|voting|membership) ){0,2}(?:interests?|stake) in"
)
_OWNS = (
    rf"{_BEFORE}(?:own(?:s|ing)?|holds?){_AFTER} (?:{_ALL}|{_MOST}){_STAKE}|wholly owns?"
    rf"|owns{_AFTER} {_ALL} of|owns{_AFTER}(?= (?:the )?@)"
)

TIES = (
    Tie("sole_owner_of", Form.NOUN, _SOLE),
    Tie("general_partner_of", Form.NOUN, r"(?:co ?- ?)?general partners?"),
    Tie("managing_member_of", Form.NOUN, _MANAGING),
    Tie("controls", Form.NOUN, _CONTROLLING),
    Tie("parent_of", Form.NOUN, rf"(?:{_OWNED}|{_SORT}){{0,6}}(?:subsidiar(?:y|ies)|divisions?)", inverse=True),
    Tie("parent_of", Form.NOUN, _PARENT),
    Tie("investment_adviser_to", Form.NOUN, rf"{_ADVISER}|{_SERVICES}"),
    Tie("trustee_of", Form.NOUN, r"(?:co ?- ?)?trustees?"),
    Tie("spouse_of", Form.NOUN, r"spouse|wife|husband"),
    Tie("spouse_of", Form.MUTUAL, r"husband and wife|married|spouses"),
    Tie("manager", Form.NOUN, r"managers?"),
    Tie("sole_manager", Form.NOUN, r"sole managers?"),
    Tie("controls", Form.ACTIVE, _INTEREST),
    Tie("parent_of", Form.ACTIVE, _OWNS),
    Tie("parent_of", Form.PASSIVE, rf"{_BEFORE}owned{_AFTER}(?: and(?: [a-z-]+){{1,6}})? by"),
    Tie("parent_of", Form.PASSIVE, rf"held{_AFTER} by"),
    Tie("controls", Form.ACTIVE, rf"{_BEFORE}controls?{_AFTER}(?: through @ ,)?(?= (?:the |each of )?@)"),
    Tie("controls", Form.PASSIVE, rf"{_BEFORE}controlled{_AFTER} by"),
    Tie("investment_adviser_to", Form.PASSIVE, r"(?:sub ?- ?)?(?:advised|managed) by"),
    Tie("spouse_of", Form.ACTIVE, r"married to"),
)
"""Of two that begin at the same word the longer is meant, then the one that stands first here."""

HINT = re.compile(
    r"""(?ix)general\s+partner|managing\s+member|sole\s+(?:\w+\s+)?(?:member|share|stock|equity|owner)|only\s+member
    |advis[eo]rs?\b(?!\s+in\s+accordance)|advisory\s+services|management\s+services|investment\s+advice|\bmanagers?\b
    |subsidiar(?!y\s+which\s+acquired)|\bparent\b(?!\s+holding\s+compan[^\n.]{1,30}in\s+accordance)|holding\s+compan
    |controll|\bcontrols\b|\bcontrol\s+person(?!\s+in\s+accordance)|majority|trustee|spouse|\bwife\b|husband|\bmarried\b
    |owned(?!\s+by\s+(?:each|such|the\s+reporting))|\bowns?\b|\bholds?\s+(?:all|100)|\bheld\s+by\b|\bdivisions?\b|advised|managed\s+by"""
)
"""Where a text may state a tie at all: not in the words of the forms themselves."""
