"""The words of the field, as data: post heads, units within organizations, roles, abbreviations."""

ABBREVIATIONS = tuple(
    """Inc. Corp. Co. Ltd. L.P. L.L.C. L.L.P. N.V. B.V. S.A. S.p.A. S.r.l. A.G. N.A. P.C. P.A. Esq. Messrs. Mr. Mrs.
    Ms. Dr. Prof. No. Nos. Jr. Sr. St. U.S. U.K. S.E.C. I.R.S. S.S. D.C. Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct.
    Nov. Dec. ss. sec. e.g. i.e. v. vs. Ave. Blvd. Bldg. Fl. Ste. et al. approx. Hon. Pte. Pty. Cie. Bros.""".split()
)
"""Words that keep their full stop and end no sentence by it."""

POST_HEADS = tuple(
    line.strip()
    for line in """
    chairman
    chairwoman
    chairperson
    chair
    co-chairman
    vice chairman
    vice chair
    deputy chairman
    president
    vice president
    vice-president
    chief executive officer
    chief financial officer
    chief operating officer
    chief investment officer
    chief accounting officer
    chief compliance officer
    chief technology officer
    chief information officer
    chief legal officer
    chief administrative officer
    chief marketing officer
    chief designer
    chief economist
    chief executive
    ceo
    cfo
    coo
    treasurer
    secretary
    controller
    comptroller
    general counsel
    senior counsel
    of counsel
    counsel
    director
    directors
    managing director
    executive director
    non-executive director
    independent director
    member
    members
    managing member
    sole member
    partner
    managing partner
    general partner
    limited partner
    senior partner
    operating partner
    founding partner
    trustee
    co-trustee
    professor
    professor emeritus
    manager
    general manager
    executive manager
    portfolio manager
    investment manager
    principal
    founder
    co-founder
    advisor
    adviser
    special advisor
    senior advisor
    consultant
    officer
    executive officer
    head
    dean
    fellow
    senior fellow
    governor
    minister
    vice minister
    assistant minister
    commissioner
    administrator
    deputy administrator
    executive
    attorney
    lawyer
    physician
    economist
    analyst
    investor
    private investor
    shareholder
    sole shareholder
    majority shareholder
    stockholder
    sole stockholder
    owner
    sole owner
    employee
    executor
    auditor
    executive assistant
    representative
    attorney-in-fact
    authorized signatory
    authorized person
    """.strip().splitlines()
)
"""What the noun phrase of a post ends in."""

UNIT_NOUNS = frozenset(
    """board boards committee committees center centre department division office offices council section branch
    faculty unit bureau group corporation executive""".split()
)
"""A part of an organization: what follows its "of" or "at" is the organization."""

BOARD_BODIES = frozenset("directors trustees managers governors auditors regents supervisors overseers".split())
"""What a board consists of: "board of statutory auditors" is one body."""

FIELDS = frozenset(
    """accounting administration banking commerce compliance economics education engineering finance history law
    investments management marketing mathematics medicine operations physics production research sales science state
    strategy surgery technology trading treasury""".split()
)
"""Fields of work: "Professor of Economics" and "Vice Minister of Finance" name no organization."""

ROLE_WORDS: tuple[tuple[str, str], ...] = (
    (r"\bvice[ -]chair", "vice-chair"),
    (r"(?<!vice )(?<!vice-)\bchair(?:man|woman|person)?\b(?! emeritus)", "chair"),
    (r"\bvice[ -]president", "vice-president"),
    (r"(?<!vice )(?<!vice-)(?<!to the )\bpresident\b", "president"),
    (r"\b(?:chief executive(?: officer)?|ceo)\b", "chief-executive-officer"),
    (r"\b(?:chief financial officer|cfo)\b", "chief-financial-officer"),
    (r"\b(?:chief operating officer|coo)\b", "chief-operating-officer"),
    (r"\bchief investment officer\b", "chief-investment-officer"),
    (r"\btreasurer\b", "treasurer"),
    (r"(?<!assistant )\bsecretary\b", "secretary"),
    (r"\b(?:controller|comptroller)\b", "controller"),
    (r"\bgeneral counsel\b", "general-counsel"),
    (r"\bboards? of statutory auditors\b", "statutory-auditor"),
    (r"\bsupervisory board\b", "supervisory-board-member"),
    (r"\b(?:managing|management) board\b", "managing-board-member"),
    (r"\bmembers? of the boards? of directors\b", "director"),
    (r"^(?:an? )?(?:(?:independent|non-executive|outside|sole|lead) )*directors?$|\b(?:a|sole|independent) director\b",
     "director"),
    (r"\btrustee\b", "trustee"),
    (r"\bmanaging partner\b", "managing-partner"),
    (r"\bgeneral partner\b", "general-partner"),
    (r"(?<!managing )(?<!general )\bpartner\b", "partner"),
    (r"\bmanaging member\b", "managing-member"),
    (r"^(?:an? )?(?:sole )?members?$", "member"),
    (r"\bmanaging director\b", "managing-director"),
    (r"\bmanager\b", "manager"),
    (r"\bprofessor\b", "professor"),
    (r"\badvis[eo]r\b", "advisor"),
    (r"\b(?:share|stock)holder\b", "shareholder"),
    (r"\battorney[ -]in[ -]fact\b", "attorney-in-fact"),
    (r"\bauthorized (?:signatory|person)\b", "authorized-signatory"),
)  # fmt: skip
"""A regular expression over a title in lower case, and the code of the role that it names."""
