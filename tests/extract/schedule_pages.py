"""The same of HTML: schedules as tables, lists and paragraphs."""

from schedule_cases import Case, People


def table(rows: list[list[str]]) -> str:

    return "<table>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows) + "</table>"


def p(words: str) -> str:
    return f"<p>{words}</p>"


HTML: list[Case] = []


def html(name: str, body: str, exp: People) -> None:
    HTML.append(Case(name, exp, body))


html(
    "h5cols",
    p("<b>SCHEDULE A</b>")
    + p("<b>Directors and Executive Officers of Harbor Holdings, Inc.</b>")
    + p(
        "The following table sets forth the name, position, principal occupation, business address and citizenship of each director and executive officer of Harbor Holdings, Inc."
    )
    + table(
        [
            ["Name", "Position", "Present Principal Occupation or Employment", "Business Address", "Citizenship"],
            [
                "Thomas R. Ames",
                "Director",
                "Chairman and Chief Executive Officer of Harbor Holdings, Inc.",
                "200 Main Street<br>Chicago, IL 60601",
                "USA",
            ],
            [
                "Ellen B. Carver",
                "Director",
                "Partner, Dunn &amp; Fields LLP",
                "40 King Street West<br>Toronto, Ontario",
                "Canada",
            ],
            [
                "Dr. Paul O&#8217;Rourke",
                "Director",
                "Professor of Economics, Shoreham University",
                "12 College Road<br>Shoreham, MA 02110",
                "Ireland",
            ],
            [
                "Li Wei",
                "Chief Financial Officer",
                "Chief Financial Officer of Harbor Holdings, Inc.",
                "200 Main Street<br>Chicago, IL 60601",
                "China",
            ],
        ]
    ),
    {
        "Thomas R. Ames": (
            "USA",
            [("Director", "Harbor Holdings, Inc."), ("Chairman and Chief Executive Officer", "Harbor Holdings, Inc.")],
        ),
        "Ellen B. Carver": ("Canada", [("Director", "Harbor Holdings, Inc."), ("Partner", "Dunn & Fields LLP")]),
        "Paul O’Rourke": (
            "Ireland",
            [("Director", "Harbor Holdings, Inc."), ("Professor of Economics", "Shoreham University")],
        ),
        "Li Wei": ("China", [("Chief Financial Officer", "Harbor Holdings, Inc.")]),
    },
)
html(
    "hnames bold blocks",
    p("SCHEDULE I")
    + p("Executive Officers and Directors")
    + p(
        "The name, business address and principal occupation of each executive officer and director of Lake GP, LLC are set forth below. Each is a United States citizen."
    )
    + "<p><b>Thomas R. Ames</b><br>Manager and President<br>c/o Lake GP, LLC<br>200 Main Street<br>Chicago, Illinois 60601</p><p><b>Ellen B. Carver</b><br>Chief Financial Officer<br>c/o Lake GP, LLC<br>200 Main Street<br>Chicago, Illinois 60601</p>",
    {
        "Thomas R. Ames": ("United States", [("Manager and President", "Lake GP, LLC")]),
        "Ellen B. Carver": ("United States", [("Chief Financial Officer", "Lake GP, LLC")]),
    },
)
html(
    "h several entities",
    p("ANNEX A")
    + p("<u>Harbor Holdings, Inc.</u>")
    + table(
        [
            ["<b>Name</b>", "<b>Title</b>", "<b>Citizenship</b>"],
            ["Thomas R. Ames", "Director and President", "United States"],
            ["Ellen B. Carver", "Director", "United Kingdom"],
        ]
    )
    + p("<u>Lake GP, LLC</u>")
    + table(
        [["<b>Name</b>", "<b>Title</b>", "<b>Citizenship</b>"], ["Grace W. Hu", "Managing Member", "United States"]]
    ),
    {
        "Thomas R. Ames": ("United States", [("Director and President", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": ("United Kingdom", [("Director", "Harbor Holdings, Inc.")]),
        "Grace W. Hu": ("United States", [("Managing Member", "Lake GP, LLC")]),
    },
)
html(
    "h name+title column",
    p("SCHEDULE A")
    + p("DIRECTORS AND OFFICERS OF HARBOR HOLDINGS, INC.")
    + table(
        [
            ["Name and Title", "Principal Occupation", "Citizenship"],
            ["Thomas R. Ames<br>Director", "President, Orly Tool Company", "U.S.A."],
            ["Ellen B. Carver<br>Director and Secretary", "Attorney", "U.S.A."],
        ]
    ),
    {
        "Thomas R. Ames": ("U.S.A.", [("Director", "Harbor Holdings, Inc."), ("President", "Orly Tool Company")]),
        "Ellen B. Carver": ("U.S.A.", [("Director and Secretary", "Harbor Holdings, Inc."), ("Attorney", None)]),
    },
)
html(
    "h labels two columns",
    p("SCHEDULE A")
    + p("Executive officers and directors of Harbor Holdings, Inc.")
    + table(
        [
            ["Name:", "Thomas R. Ames"],
            ["Position:", "Director and President"],
            ["Citizenship:", "United States"],
            ["Business Address:", "200 Main Street, Chicago, IL"],
            ["&nbsp;", "&nbsp;"],
            ["Name:", "Ellen B. Carver"],
            ["Position:", "Secretary"],
            ["Citizenship:", "Canada"],
        ]
    ),
    {
        "Thomas R. Ames": ("United States", [("Director and President", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": ("Canada", [("Secretary", "Harbor Holdings, Inc.")]),
    },
)
html(
    "h bullets prose",
    p("Item 2. Identity and Background")
    + p(
        "(a) This Schedule 13D is filed by Lake Partners, L.P. (“Lake”) and Lake GP, LLC (“Lake GP”), its general partner. The managers of Lake GP are Thomas R. Ames and Ellen B. Carver (together, the “Managers”)."
    )
    + p(
        "(c) The principal occupation of Mr. Ames is Managing Director of Dunn Capital Corp. Ms. Carver is the Chief Executive Officer of Carver Consulting Ltd. and a director of Quill Foundation."
    )
    + p("(f) Mr. Ames and Ms. Carver are citizens of the United States of America."),
    {
        "Thomas R. Ames": (
            "United States of America",
            [("manager", "Lake GP, LLC"), ("Managing Director", "Dunn Capital Corp.")],
        ),
        "Ellen B. Carver": (
            "United States of America",
            [
                ("manager", "Lake GP, LLC"),
                ("Chief Executive Officer", "Carver Consulting Ltd."),
                ("director", "Quill Foundation"),
            ],
        ),
    },
)
html(
    "h dash bullets",
    p("SCHEDULE I")
    + p("Directors and Executive Officers of Harbor Holdings, Inc.")
    + p("All of the persons listed below are citizens of the United States.")
    + "<ul><li>Thomas R. Ames – Chairman of the Board</li><li>Ellen B. Carver – Director; President of Carver Foundation</li><li>Paul O'Rourke – Vice President, Finance</li></ul>",
    {
        "Thomas R. Ames": ("United States", [("Chairman of the Board", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": (
            "United States",
            [("Director", "Harbor Holdings, Inc."), ("President", "Carver Foundation")],
        ),
        "Paul O'Rourke": ("United States", [("Vice President, Finance", "Harbor Holdings, Inc.")]),
    },
)
html(
    "h transposed gaps",
    p("SCHEDULE A")
    + p("Executive Officers of Harbor Holdings, Inc.")
    + table(
        [
            ["Name", "&nbsp;", "Title"],
            ["&nbsp;", "&nbsp;", "&nbsp;"],
            ["Thomas R. Ames", "&nbsp;", "President"],
            ["&nbsp;", "&nbsp;", "&nbsp;"],
            ["Ellen B. Carver", "&nbsp;", "Vice President and Treasurer"],
        ]
    ),
    {
        "Thomas R. Ames": (None, [("President", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": (None, [("Vice President and Treasurer", "Harbor Holdings, Inc.")]),
    },
)
html(
    "h capacity notes",
    p("Item 2. Identity and Background")
    + p(
        "Lake Partners, L.P. is controlled by its general partner, Lake GP, LLC, of which Thomas R. Ames is the managing member. Grace W. Hu, in her capacity as the sole trustee of the Hu Family Trust, shares voting power. Lake Advisors LLC, whose President is Ellen B. Carver, manages Lake Partners, L.P."
    ),
    {
        "Thomas R. Ames": (None, [("managing member", "Lake GP, LLC")]),
        "Grace W. Hu": (None, [("sole trustee", "Hu Family Trust")]),
        "Ellen B. Carver": (None, [("President", "Lake Advisors LLC")]),
    },
)
html(
    "h exceptions",
    p("SCHEDULE A")
    + p("Directors of Harbor Holdings, Inc.")
    + p(
        "Unless otherwise indicated below, each individual is a citizen of the United States and the business address of each is 200 Main Street, Chicago, Illinois 60601."
    )
    + table(
        [
            ["Name", "Present Principal Occupation"],
            ["Thomas R. Ames", "Chairman, Orly Tool Company, 1 Tool Way, Akron, Ohio"],
            ["Ellen B. Carver (Canada)", "Retired"],
            ["Paul O'Rourke(1)", "Managing Director, Dunn Capital Corp."],
        ]
    )
    + p("(1) Mr. O'Rourke is a citizen of Ireland."),
    {
        "Thomas R. Ames": ("United States", [("Director", "Harbor Holdings, Inc."), ("Chairman", "Orly Tool Company")]),
        "Ellen B. Carver": ("Canada", [("Director", "Harbor Holdings, Inc.")]),
        "Paul O'Rourke": (
            "Ireland",
            [("Director", "Harbor Holdings, Inc."), ("Managing Director", "Dunn Capital Corp.")],
        ),
    },
)
