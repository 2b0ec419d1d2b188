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
    chairman, chairmen, chairwoman, chairperson, chair, co-chairman, co-chair, vice chairman, vice chair,
    vice-chairman, deputy chairman, president, co-president, vice president, vice-president, vice presidents,
    chief executive officer, chief financial officer, chief operating officer, chief investment officer,
    chief accounting officer, chief compliance officer, chief technology officer, chief information officer,
    chief legal officer, chief administrative officer, chief marketing officer, chief designer, chief economist,
    chief executive, chief of staff, chief, ceo, co-ceo, cfo, coo, cio, cto, office of the chairman, treasurer,
    secretary, controller, comptroller, general counsel, senior counsel, of counsel, counsel, solicitor, director,
    directors, managing director, managing directors, executive director, non-executive director,
    independent director, member, members, managing member, managing members, sole member, partner, partners,
    managing partner, managing partners, general partner, general partners, limited partner, senior partner,
    operating partner, founding partner, trustee, trustees, co-trustee, co-trustees, professor, professor emeritus,
    lecturer, manager, managers, co-manager, general manager, executive manager, portfolio manager,
    investment manager, principal, principals, founder, founders, co-founder, co-founders, advisor, adviser,
    special advisor, senior advisor, consultant, consultants, officer, officers, executive officer, head, dean,
    provost, chancellor, rector, fellow, senior fellow, governor, minister, vice minister, assistant minister,
    ambassador, senator, congressman, congresswoman, judge, justice, commissioner, administrator,
    deputy administrator, superintendent, supervisor, coordinator, registrar, executive, attorney, attorney at law,
    attorney-at-law, lawyer, barrister, physician, surgeon, dentist, psychologist, veterinarian, economist, analyst,
    actuary, accountant, certified public accountant, strategist, trader, banker, investment banker, broker,
    associate, engineer, scientist, chemist, geologist, architect, author, artist, publisher, editor, journalist,
    producer, developer, real estate developer, realtor, rancher, farmer, homemaker, housewife, student,
    philanthropist, businessman, businesswoman, entrepreneur, investor, investors, private investor, shareholder,
    shareholders, sole shareholder, majority shareholder, stockholder, stockholders, sole stockholder,
    majority stockholder, owner, owners, sole owner, proprietor, sole proprietor, operator, employee, employees,
    pastor, rabbi, teacher, educator, nurse, pharmacist, restaurateur, industrialist, financier, photographer, writer,
    optometrist, orthodontist, cardiologist, radiologist, musician, actor, mayor, personal representative,
    executor, executrix, co-executor, auditor, executive assistant, representative, attorney-in-fact,
    authorized signatory, authorized person, protector, liquidator, receiver, underwriter
    """.replace("\n", " ").split(",")
)  # fmt: skip
"""What the noun phrase of a post ends in."""

SINGULARS = frozenset(
    """director trustee member manager partner president officer principal founder chairwoman shareholder stockholder
    owner employee consultant adviser advisor investor governor co-trustee co-founder chair counsel""".split()
)
"""Post heads that are said of several with an s."""

OCCUPATIONS = frozenset(
    """accountant actor ambassador architect artist attorney author barrister broker businessman businesswoman
    cardiologist chemist congressman congresswoman consultant dentist developer economist educator engineer
    entrepreneur farmer financier geologist homemaker housewife industrialist investor journalist judge justice
    lawyer lecturer mayor minister musician nurse optometrist orthodontist pastor pharmacist philanthropist
    photographer physician professor psychologist rabbi radiologist rancher realtor restaurateur scientist
    senator solicitor student surgeon teacher veterinarian writer""".split()
)
"""Heads of what somebody is by himself: with no organization said, none is meant."""

ENTITY_HEADS = frozenset(
    "manager partner member adviser advisor owner shareholder stockholder administrator sponsor".split()
)
"""Heads that are said of organizations as of persons: "Acme LLC, the general partner of Beta"."""

HOLDERS = frozenset("shareholder shareholders stockholder stockholders owner owners".split())
"""Heads that say a holding rather than an office: a post only beside another, and not a "substantial" one."""

LEADING = frozenset("chairman chairwoman chairperson chair president ceo founder partner trustee".split())
"""Heads that no field of work is said of: a name after "Chairman, " is an organization's."""

UNIT_NOUNS = frozenset(
    """board boards committee committees center centre department division divisions office offices council section
    branch faculty unit units bureau group groups corporation executive region regions practice team desk area areas
    school segment sector""".split()
)
"""A part of an organization: what follows its "of" or "at" is the organization."""

BOARD_BODIES = frozenset("directors trustees managers governors auditors regents supervisors overseers".split())
"""What a board consists of: "board of statutory auditors" is one body."""

FIELDS = frozenset(
    """accounting acquisitions advertising affairs aerospace aircraft americas analysis
    analytics asia assurance aviation banking benefits biology brand brands business businesses chemicals
    chemistry clients commerce commercial communication communications compensation compliance construction
    consulting controls corporate counseling credit customer cybersecurity data defense design development
    distribution diversity domestic economics education emea energy engineering enterprise environment environmental
    equities europe exploration facilities finance financial fixed-income foods franchising fundraising global
    governance government growth hardware health healthcare history human income informatics information
    infrastructure innovation insurance integration investments investor it labor law lending legal
    leasing licensing liaison litigation logistics maintenance management manufacturing market marketing markets
    mathematics media medicine merchandising mergers mining networks operations
    origination outreach pacific parts people personnel physics planning policy political portfolio portfolios
    powertrain procurement product production products programming programs projects properties property public
    publications publishing purchasing quality realty recruiting regulatory reinsurance relations reporting research
    reserves resources restructuring retail risk safety sales science sciences securities security service services
    software solutions sourcing stability staff standards state stores strategies strategy structuring supply support
    surgery sustainability systems talent tax taxation taxes technical technology telecommunications
    trading training transactions transportation travel treasury underwriting valuation ventures
    wholesale workforce worldwide""".split()
)
"""Fields of work and of trade, by their last word: "Professor of Economics", "Vice President, Investor Relations"
and "Senior Vice President - Sales" name no organization."""

FIELD_WORDS = (
    FIELDS
    | UNIT_NOUNS
    | frozenset(
        """administration agency airplane airplanes and alternative applied asian automotive beverage branded canadian
        capital central chief clinical commercial consumer corporate cyber digital direct domestic eastern electronic
        employee european events executive external federal field fixed foreign front-end general
        generation heavy industrial industries institutional internal international investor junior key latin
        lead life light long-term medical middle military mobile municipal new non north northern of oncology online
        open open-end organizational outside overall pharmaceutical primary principal private professional
        quantitative radio regional scientific senior small social south southern space special specialty standard
        strategic structured television the total total-quality treasury value vehicle vendor west western
        &""".split()
    )
)
"""What a field of work is called by: "International", "Corporate Administration"."""

STRONG_UNITS = UNIT_NOUNS - frozenset("center centre group corporation school council bureau".split())
"""Units that no organization is called by."""

DETERMINERS = frozenset(
    """a an which who whom whose where that this these such one engaged located based organized incorporated formed
    formerly including each all any as is are was were has have he she it they its his her their with subject not
    through pursuant directly indirectly together respectively but other primarily principally also""".split()
)
"""What a description of an organization begins with: "a manufacturer of", "which is"."""

STREETS = frozenset(
    """avenue ave street st road rd plaza place boulevard blvd drive dr square tower towers building parkway pkwy
    highway hwy lane way floor suite circle court terrace center centre""".split()
)
"""Words of a street or a building in an address."""

UNENDING = frozenset(
    """insurance annuity savings securities research investment investments equity royal pension development
    export import science energy steel gas electric water light oil food drug iron bed""".split()
)
"""What an organization's name seldom ends in: "Roe Insurance and Annuity Association" is one name."""

MALE = frozenset(
    """adam alan albert alexander alfred allen andrew andreas anthony arnold arthur barry benjamin bernard bill
    bradley brian bruce carl charles christopher clarence craig daniel darren david dennis dieter dirk donald
    douglas duncan dwight earl edgar edmund eduardo edward emmett eric ernest ernst eugene felix fernando
    francisco frank franklin frederick gabriel gary geoffrey george gerald gerard gilbert giovanni glenn
    gordon graham gregory guy hans harold harry harvey heinz helmut henry herbert herman howard hugh ian ivan
    jack jacob james jason jeffrey jeremy jerome joel john jonas jonathan jorge jose joseph joshua juan julian
    juergen jurgen karl keith kenneth kevin klaus kurt lars lawrence leonard leroy lloyd louis luigi luke
    malcolm manfred marc marco mario mark martin matthew maurice max melvin michael miguel mitchell murray
    nathan neil nicholas niels nigel norman oliver oscar otto patrick paul pedro peter philip philippe pierre
    pieter ralph raymond richard robert roberto roger roland ronald roy rudolf russell samuel scott sebastian
    simon solomon stanley stefan stephen steven stewart stuart theodore thomas timothy todd victor vincent
    walter warren wayne wendell werner wilhelm william wolfgang""".split()
)
"""Given names that only men bear, in lower case."""

FEMALE = frozenset(
    """abigail alice amanda amy angela anita ann anna anne annette astrid audrey barbara beatrice bernice
    betty beverly brenda carla carmen carol caroline catherine cecilia charlotte cheryl christina christine
    claire claudia colleen connie cynthia deborah debra denise diana diane donna doris dorothy edith
    eileen elaine eleanor elena elisabeth elizabeth ellen emily emma erica esther eva evelyn florence frances
    gisela gloria grace harriet heather helen helene ingrid irene isabel jacqueline jane janet janice
    jennifer jessica joan joanne josephine joyce judith judy julia julie karen katharine katherine
    kathleen kathryn kimberly laura linda lisa lois lori louisa louise lucy marcia margaret marguerite
    maria marie marilyn marjorie martha mary maureen megan melissa michelle mildred miriam monica nancy
    natalie nicole nina norma olga olivia pamela patricia paula pauline penelope petra phyllis priscilla
    rachel rebecca renee rita roberta rosalind rose ruth sally sandra sarah sharon sheila shirley sophia
    stephanie susan susanne suzanne sylvia teresa theresa theodora ursula valerie vanessa vera veronica
    victoria virginia wendy yvonne""".split()
)
"""Given names that only women bear, in lower case."""

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
    # among other posts, not before a field of work: "Director, the Chairman and the Chief Executive Officer"
    (r"(?:^|[,/&;] ?|\band |\b(?:an?|the) )(?:(?:independent|non-executive|outside|sole|lead) )?directors?"
     r"(?: ?$| ?/| ?(?:,|;|&|,? and) ?(?:also )?(?:the |an? )?(?:co-|vice|deputy |chair|president|chief |"
     r"[cd][eofi]o\b|secretary|treasurer|trustee|executive (?:vice|chair|officer)|senior (?:vice|managing)|officer|"
     r"managing |employee|general (?:partner|counsel)|member|principal|founder|partner|manager|controller|"
     r"(?:sole |majority )?(?:share|stock)holder))", "director"),
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
