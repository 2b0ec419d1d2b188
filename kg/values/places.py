"""Places that a person is a citizen of or an address ends in: countries, their adjectives, states."""

import re

from kg.values import names

_COUNTRIES = frozenset(
    line.strip()
    for line in """
    afghanistan, albania, algeria, andorra, angola, antigua and barbuda, argentina, armenia, aruba, australia,
    austria, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, bermuda, bolivia, bosnia,
    botswana, brazil, british virgin islands, brunei, bulgaria, cambodia, cameroon, canada, cayman islands, chile,
    china, colombia, costa rica, croatia, cuba, curacao, cyprus, czech republic, czechia, denmark, dominica,
    dominican republic, ecuador, egypt, el salvador, england, england and wales, estonia, ethiopia,
    federal republic of germany, fiji, finland, france, georgia, germany, ghana, gibraltar, great britain, greece,
    grenada, guatemala, guernsey, guyana, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq,
    ireland, isle of man, israel, italy, ivory coast, jamaica, japan, jersey, jordan, kazakhstan, kenya, korea,
    kuwait, latvia, lebanon, liberia, liechtenstein, lithuania, luxembourg, macau, malaysia, malta, marshall islands,
    mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique, namibia, nepal, netherlands,
    netherlands antilles, new zealand, nicaragua, nigeria, north macedonia, northern ireland, norway, oman, pakistan,
    panama, papua new guinea, paraguay, peoples republic of china, peru, philippines, poland, portugal, prc,
    puerto rico, qatar, republic of china, republic of ireland, republic of korea, republic of singapore, romania,
    russia, russian federation, saint kitts and nevis, samoa, saudi arabia, scotland, senegal, serbia, singapore,
    slovakia, slovenia, south africa, south korea, spain, sri lanka, st kitts and nevis, sweden, switzerland, syria,
    taiwan, tanzania, thailand, trinidad and tobago, tunisia, turkey, turkiye, uae, uk, ukraine,
    united arab emirates, united kingdom, united states, united states of america, uruguay, us, usa, uzbekistan,
    venezuela, vietnam, wales, zambia, zimbabwe
    """.replace("\n", " ").split(",")
)  # fmt: skip
_ADJECTIVES = frozenset(
    """albanian algerian american argentine argentinean argentinian armenian australian austrian bahamian
    bangladeshi belarusian belgian bermudian bolivian brazilian british bulgarian cambodian canadian chilean chinese
    colombian croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english estonian filipino finnish
    french georgian german ghanaian greek guatemalan hungarian icelandic indian indonesian iranian iraqi irish
    israeli italian jamaican japanese jordanian kazakh kenyan korean kuwaiti latvian lebanese lithuanian luxembourgish
    malaysian maltese mexican moroccan nepalese nigerian norwegian omani pakistani panamanian paraguayan peruvian
    philippine polish portuguese qatari romanian russian saudi scottish serbian singaporean slovak slovenian spanish
    swedish swiss syrian taiwanese thai tunisian turkish ukrainian uruguayan venezuelan vietnamese welsh
    zimbabwean""".split()
)
_STATES = frozenset(
    line.strip()
    for line in """
    alabama, alaska, alberta, arizona, arkansas, british columbia, california, colorado, connecticut, delaware,
    district of columbia, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana,
    maine, manitoba, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
    new brunswick, new hampshire, new jersey, new mexico, new south wales, new york, newfoundland, north carolina,
    north dakota, nova scotia, ohio, oklahoma, ontario, oregon, pennsylvania, quebec, queensland, rhode island,
    saskatchewan, south carolina, south dakota, tennessee, texas, utah, vermont, victoria, virginia, washington,
    washington dc, west virginia, wisconsin, wyoming, al, ak, az, ar, ca, co, ct, dc, de, fl, ga, hi, ia, id, il, in,
    ks, ky, la, ma, md, me, mi, mn, mo, ms, mt, nc, nd, ne, nh, nj, nm, nv, ny, oh, ok, or, pa, ri, sc, sd, tn, tx,
    ut, va, vt, wa, wi, wv, wy
    """.replace("\n", " ").split(",")
)  # fmt: skip
_JOINED = re.compile(r"\s*(?:/|,|;|\band\b|&|\bor\b)\s*|\s*[()]\s*", re.IGNORECASE)
# "U.S. citizen"   "Citizen of the United States"   "United States Citizen"   "dual citizen of"
_CITIZEN = re.compile(r"(?i)^(?:an?\s+|dual\s+)*(?:citizens?\s+of\s+(?:both\s+)?)|\s+(?:citizens?|nationals?)$")


def key(words: str) -> str:
    """A place's spelling folded: case, dots and "the" left out, so that "U.S.A." is "usa"."""
    return " ".join(w for w in names.key(words).split() if w != "the")


def is_country(words: str) -> bool:
    """Whether the words are a country's name."""
    return key(words) in _COUNTRIES


def is_state(words: str) -> bool:
    """Whether the words are a state's or province's name or its two letters."""
    return key(words) in _STATES and (len(key(words)) > 2 or words.strip(" .,").isupper())


def is_nationality(words: str) -> bool:
    """Whether the words say what somebody is a citizen of: a country or its adjective, or several, with or
    without "citizen (of)"."""
    text = _CITIZEN.sub("", names.one_line(words).strip(" .;,:()*"))
    if is_country(text):
        return True
    if re.search(r"(?i)\b(?:and|or)$|&$", text):
        return False
    parts = [p for p in _JOINED.split(text) if p.strip()]
    return bool(parts) and all(is_country(p) or key(p) in _ADJECTIVES for p in parts)
