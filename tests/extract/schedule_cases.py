"""Schedules and Item 2 lists as they are printed, and the people that a careful reader takes from them."""

from dataclasses import dataclass

Posts = list[tuple[str, str | None]]
People = dict[str, tuple[str | None, Posts]]


@dataclass(frozen=True)
class Case:
    """What stands behind the signatures (`after`) or among the items, and the people in it by name, each with his
    citizenship and his posts."""

    name: str
    people: People
    after: str = ""
    items: str = ""


CASES: list[Case] = []


def case(name: str, after: str = "", *, items: str = "", exp: People) -> None:
    CASES.append(Case(name, exp, after, items))


case(
    "typed4",
    """
                                  SCHEDULE A

             DIRECTORS AND EXECUTIVE OFFICERS OF HARBOR HOLDINGS, INC.

         The name, business address, present principal occupation and citizenship of each of the directors and
executive officers of Harbor Holdings, Inc. are set forth below.

                            Position with               Principal Occupation
Name and Business Address   Harbor Holdings, Inc.       or Employment                  Citizenship
-------------------------   ---------------------       --------------------           -----------

Thomas R. Ames              Director, Chairman and      Chairman and Chief             United States
200 Main Street             Chief Executive Officer     Executive Officer, Harbor
Chicago, IL 60601                                       Holdings, Inc.

Ellen B. Carver             Director                    Partner, Dunn & Fields LLP     Canada
40 King Street West                                     (law firm)
Toronto, Ontario

Paul O'Rourke               Vice President and          Vice President and             Ireland
200 Main Street             Treasurer                   Treasurer, Harbor
Chicago, IL 60601                                       Holdings, Inc.
""",
    exp={
        "Thomas R. Ames": (
            "United States",
            [("Director, Chairman and Chief Executive Officer", "Harbor Holdings, Inc.")],
        ),
        "Ellen B. Carver": ("Canada", [("Director", "Harbor Holdings, Inc."), ("Partner", "Dunn & Fields LLP")]),
        "Paul O'Rourke": ("Ireland", [("Vice President and Treasurer", "Harbor Holdings, Inc.")]),
    },
)

case(
    "labelled",
    """
                                  ANNEX 1

     Set forth below is certain information concerning the executive officers and directors of Harbor Holdings, Inc.

Name:                      Thomas R. Ames
Citizenship:               United States
Business Address:          200 Main Street, Chicago, Illinois 60601
Principal Occupation:      Chairman of the Board and Chief Executive Officer of
                           Harbor Holdings, Inc.

Name:                      Ellen B. Carver
Citizenship:               Canada
Business Address:          40 King Street West, Toronto, Ontario
Principal Occupation:      President, Carver Consulting Ltd.
""",
    exp={
        "Thomas R. Ames": (
            "United States",
            [("Chairman of the Board and Chief Executive Officer", "Harbor Holdings, Inc.")],
        ),
        "Ellen B. Carver": ("Canada", [("President", "Carver Consulting Ltd.")]),
    },
)

case(
    "blocks",
    """
                                  SCHEDULE I

          Executive Officers and Directors of Harbor Holdings, Inc.

     Each of the following persons is a citizen of the United States.

Thomas R. Ames
Chairman and Chief Executive Officer
Harbor Holdings, Inc.
200 Main Street
Chicago, Illinois 60601

Ellen B. Carver
Director
President, Carver Foundation
40 King Street
Boston, Massachusetts 02110

Paul O'Rourke
Vice President
c/o Harbor Holdings, Inc.
200 Main Street
Chicago, Illinois 60601
""",
    exp={
        "Thomas R. Ames": ("United States", [("Chairman and Chief Executive Officer", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": (
            "United States",
            [("Director", "Harbor Holdings, Inc."), ("President", "Carver Foundation")],
        ),
        "Paul O'Rourke": ("United States", [("Vice President", "Harbor Holdings, Inc.")]),
    },
)

case(
    "two lists dense",
    """
                                  EXHIBIT A

                         DIRECTORS OF HARBOR HOLDINGS, INC.

Name                          Principal Occupation
Thomas R. Ames                Chairman, Harbor Holdings, Inc.
Ellen B. Carver               Attorney
Paul O'Rourke                 Retired
Grace W. Hu                   President, Hu Textiles Company

                     EXECUTIVE OFFICERS OF HARBOR HOLDINGS, INC.

Name                          Title
Thomas R. Ames                Chairman
Max Stern                     Vice President - Finance
""",
    exp={
        "Thomas R. Ames": (None, [("Director", "Harbor Holdings, Inc."), ("Chairman", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": (None, [("Director", "Harbor Holdings, Inc."), ("Attorney", None)]),
        "Paul O'Rourke": (None, [("Director", "Harbor Holdings, Inc.")]),
        "Grace W. Hu": (None, [("Director", "Harbor Holdings, Inc."), ("President", "Hu Textiles Company")]),
        "Max Stern": (None, [("Vice President - Finance", "Harbor Holdings, Inc.")]),
    },
)

case(
    "side by side names",
    """
                                  SCHEDULE B

                    Board of Directors of Harbor Holdings, Inc.

          Thomas R. Ames                    Ellen B. Carver
          Paul O'Rourke                     Grace W. Hu
""",
    exp={
        n: (None, [("Director", "Harbor Holdings, Inc.")])
        for n in ("Thomas R. Ames", "Ellen B. Carver", "Paul O'Rourke", "Grace W. Hu")
    },
)

case(
    "side by side blocks",
    """
                                  SCHEDULE B

               Executive Officers of Harbor Holdings, Inc.

          Thomas R. Ames                    Ellen B. Carver
          President                         Vice President and Secretary
          200 Main Street                   40 King Street
          Chicago, IL 60601                 Boston, MA 02110

          Paul O'Rourke                     Grace W. Hu
          Treasurer                         Controller
          200 Main Street                   200 Main Street
          Chicago, IL 60601                 Chicago, IL 60601
""",
    exp={
        "Thomas R. Ames": (None, [("President", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": (None, [("Vice President and Secretary", "Harbor Holdings, Inc.")]),
        "Paul O'Rourke": (None, [("Treasurer", "Harbor Holdings, Inc.")]),
        "Grace W. Hu": (None, [("Controller", "Harbor Holdings, Inc.")]),
    },
)

case(
    "numbered prose list",
    items="""
Item 2. Identity and Background.

     (a)-(c) The directors and executive officers of Harbor Holdings, Inc., the general partner of Lake, are:

     (1) Thomas R. Ames, Chairman of the Board and President, whose business address is 200 Main Street,
         Chicago, Illinois 60601;

     (2) Ellen B. Carver, Director, a partner in the law firm of Dunn & Fields LLP, 40 King Street, Boston,
         Massachusetts 02110; and

     (3) Paul O'Rourke, Secretary.

     (f) Each of the individuals named above is a citizen of the United States, except for Mr. O'Rourke, who is a
citizen of Ireland.
""",
    exp={
        "Thomas R. Ames": ("United States", [("Chairman of the Board and President", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": ("United States", [("Director", "Harbor Holdings, Inc."), ("partner", "Dunn & Fields LLP")]),
        "Paul O'Rourke": ("Ireland", [("Secretary", "Harbor Holdings, Inc.")]),
    },
)

case(
    "item2 prose",
    items="""
Item 2. Identity and Background.

     This statement is filed by Lake Partners, L.P. ("Lake"), a Delaware limited partnership. The general partner of Lake
is Lake GP, LLC ("Lake GP"). Thomas R. Ames is the sole managing member of Lake GP. Ellen B. Carver and Paul O'Rourke are
the managers of Lake Advisors LLC, the investment manager of Lake. Mr. Ames is also a director of the Issuer and serves as
Chairman of Quill Foundation. The principal occupation of Ms. Carver is serving as the Chief Investment Officer of Lake
Advisors LLC. Each of Mr. Ames and Ms. Carver is a citizen of the United States. Mr. O'Rourke is an Irish citizen.
""",
    exp={
        "Thomas R. Ames": (
            "United States",
            [
                ("sole managing member", "Lake GP, LLC"),
                ("director", "Quarry Metals, Inc."),
                ("Chairman", "Quill Foundation"),
            ],
        ),
        "Ellen B. Carver": (
            "United States",
            [("manager", "Lake Advisors LLC"), ("Chief Investment Officer", "Lake Advisors LLC")],
        ),
        "Paul O'Rourke": ("Irish", [("manager", "Lake Advisors LLC")]),
    },
)

case(
    "typed3 occupation below title",
    """
                                  SCHEDULE A

               Directors and Executive Officers of Harbor Holdings, Inc.

Name                     Title                           Address
----                     -----                           -------
Thomas R. Ames           Chairman, President and         200 Main Street
                         Chief Executive Officer         Chicago, Illinois 60601
Ellen B. Carver          Director                        Carver Consulting Ltd.
                                                         40 King Street
                                                         Boston, Massachusetts 02110
Paul O'Rourke            Senior Vice President,          200 Main Street
                         General Counsel and             Chicago, Illinois 60601
                         Secretary
""",
    exp={
        "Thomas R. Ames": (None, [("Chairman, President and Chief Executive Officer", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": (None, [("Director", "Harbor Holdings, Inc.")]),
        "Paul O'Rourke": (None, [("Senior Vice President, General Counsel and Secretary", "Harbor Holdings, Inc.")]),
    },
)

case(
    "employer column",
    """
                                  SCHEDULE A

               Directors and Executive Officers of Harbor Holdings, Inc.

                                                    Name and Address of
Name                  Principal Occupation          Employer
Thomas R. Ames        President                     Harbor Holdings, Inc.
                                                    200 Main Street
                                                    Chicago, Illinois 60601

Ellen B. Carver       Managing Director             Dunn Capital Corp.
                                                    40 King Street
                                                    Boston, Massachusetts 02110
""",
    exp={
        "Thomas R. Ames": (None, [("President", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": (None, [("Managing Director", "Dunn Capital Corp.")]),
    },
)

case(
    "title then org lines typed",
    """
                                  SCHEDULE A

               Directors and Executive Officers of Harbor Holdings, Inc.

Name                  Present Principal Occupation

Thomas R. Ames        President and Chief Executive Officer
                      Harbor Holdings, Inc.
                      200 Main Street
                      Chicago, Illinois 60601

Ellen B. Carver       Managing Director
                      Dunn Capital Corp.
                      40 King Street
                      Boston, Massachusetts 02110

Paul O'Rourke         Chairman of the Board
                      Orly Tool Company
                      Akron, Ohio 44301
""",
    exp={
        "Thomas R. Ames": (None, [("President and Chief Executive Officer", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": (None, [("Managing Director", "Dunn Capital Corp.")]),
        "Paul O'Rourke": (None, [("Chairman of the Board", "Orly Tool Company")]),
    },
)

case(
    "asterisk note",
    """
                                  SCHEDULE A

     The name and present principal occupation of each director and executive officer of Harbor Holdings, Inc. are set
forth below.  All persons listed below are citizens of the United States.  Directors are indicated by an asterisk (*).

Name                        Present Principal Occupation

* Thomas R. Ames            President
Ellen B. Carver*            President of Carver Foundation
Paul O'Rourke               Treasurer
""",
    exp={
        "Thomas R. Ames": (
            "United States",
            [("President", "Harbor Holdings, Inc."), ("Director", "Harbor Holdings, Inc.")],
        ),
        "Ellen B. Carver": (
            "United States",
            [("Director", "Harbor Holdings, Inc."), ("President", "Carver Foundation")],
        ),
        "Paul O'Rourke": ("United States", [("Treasurer", "Harbor Holdings, Inc.")]),
    },
)

case(
    "dashes",
    """
                                  SCHEDULE A

Harbor Holdings, Inc.

Directors:
     Thomas R. Ames
     Ellen B. Carver

Officers:
     Thomas R. Ames - President
     Paul O'Rourke - Secretary and Treasurer

Lake GP, LLC

Managers:
     Grace W. Hu
""",
    exp={
        "Thomas R. Ames": (None, [("Director", "Harbor Holdings, Inc."), ("President", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": (None, [("Director", "Harbor Holdings, Inc.")]),
        "Paul O'Rourke": (None, [("Secretary and Treasurer", "Harbor Holdings, Inc.")]),
        "Grace W. Hu": (None, [("Manager", "Lake GP, LLC")]),
    },
)

case(
    "13D notes",
    items="""
Item 2. Identity and Background.

     (a) This statement is filed by Thomas R. Ames.
     (b) 200 Main Street, Chicago, Illinois 60601.
     (c) Mr. Ames is a private investor and the Chairman of the Board of Directors of Orly Tool Company, a manufacturer of
hand tools located in Akron, Ohio. He is also a member of the board of directors of Quill Foundation.
     (f) United States.
""",
    exp={
        "Thomas R. Ames": (
            "United States",
            [
                ("private investor", None),
                ("Chairman of the Board of Directors", "Orly Tool Company"),
                ("member of the board of directors", "Quill Foundation"),
            ],
        )
    },
)

case(
    "tabs",
    """
SCHEDULE A

EXECUTIVE OFFICERS AND DIRECTORS OF HARBOR HOLDINGS, INC.

Name\tPosition\tCitizenship
Thomas R. Ames\tDirector and President\tUSA
Ellen B. Carver\tDirector\tCanada
Paul O'Rourke\tVice President of Sales\tIreland
""",
    exp={
        "Thomas R. Ames": ("USA", [("Director and President", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": ("Canada", [("Director", "Harbor Holdings, Inc.")]),
        "Paul O'Rourke": ("Ireland", [("Vice President of Sales", "Harbor Holdings, Inc.")]),
    },
)

case(
    "three lists",
    """
                                   SCHEDULE I

     The following sets forth the name, citizenship and present principal occupation of each of the directors and
executive officers of Harbor Holdings, Inc. ("Harbor") and Lake GP, LLC ("Lake GP").

                              HARBOR HOLDINGS, INC.

                                    Directors

NAME                      PRINCIPAL OCCUPATION                   CITIZENSHIP

Thomas R. Ames            Chairman of Harbor                     United States

Sir Alan Birch            Chairman of Birch Shipping plc         United Kingdom

                               Executive Officers

Thomas R. Ames            Chairman                               United States

Max J. Stern, Jr.         Vice President, General                United States
                          Counsel and Secretary

                                  LAKE GP, LLC

                                    Managers

Grace W. Hu               President of Hu Textiles Company       China
""",
    exp={
        "Thomas R. Ames": (
            "United States",
            [("Director", "Harbor Holdings, Inc."), ("Chairman", "Harbor Holdings, Inc.")],
        ),
        "Sir Alan Birch": (
            "United Kingdom",
            [("Director", "Harbor Holdings, Inc."), ("Chairman", "Birch Shipping plc")],
        ),
        "Max J. Stern, Jr.": (
            "United States",
            [("Vice President, General Counsel and Secretary", "Harbor Holdings, Inc.")],
        ),
        "Grace W. Hu": ("China", [("Manager", "Lake GP, LLC"), ("President", "Hu Textiles Company")]),
    },
)

case(
    "name address occupation paragraphs",
    """
                                   EXHIBIT B

            Information Concerning Directors and Executive Officers of Harbor Holdings, Inc.

     1.   Thomas R. Ames
          200 Main Street
          Chicago, Illinois 60601
          President and Director

     2.   Ellen B. Carver
          40 King Street
          Boston, Massachusetts 02110
          Director; Managing Partner of Dunn & Fields LLP
""",
    exp={
        "Thomas R. Ames": (None, [("President and Director", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": (None, [("Director", "Harbor Holdings, Inc."), ("Managing Partner", "Dunn & Fields LLP")]),
    },
)

case(
    "dots and wrapped names",
    """
                                   SCHEDULE A

              DIRECTORS AND EXECUTIVE OFFICERS OF HARBOR HOLDINGS, INC.

                                                       Principal Occupation and
Name                           Position                Business Address
----                           --------                ------------------------

Christopher Montgomery-        Director                Chairman of Orly Tool Company
  Ames                                                 1 Tool Way
                                                       Akron, Ohio 44301

Ellen B. Carver                President and           President of Harbor Holdings, Inc.
                               Director                200 Main Street
                                                       Chicago, Illinois 60601
""",
    exp={
        "Christopher Montgomery-Ames": (
            None,
            [("Director", "Harbor Holdings, Inc."), ("Chairman", "Orly Tool Company")],
        ),
        "Ellen B. Carver": (None, [("President and Director", "Harbor Holdings, Inc.")]),
    },
)

case(
    "page break",
    """
                                   SCHEDULE A

                    EXECUTIVE OFFICERS OF HARBOR HOLDINGS, INC.

Name                           Title

Thomas R. Ames                 President and Chief
                               Executive Officer

Ellen B. Carver                Senior Vice President

                                      - 9 -
<PAGE>

Name                           Title

Paul O'Rourke                  Treasurer

Grace W. Hu                    Secretary
""",
    exp={
        "Thomas R. Ames": (None, [("President and Chief Executive Officer", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": (None, [("Senior Vice President", "Harbor Holdings, Inc.")]),
        "Paul O'Rourke": (None, [("Treasurer", "Harbor Holdings, Inc.")]),
        "Grace W. Hu": (None, [("Secretary", "Harbor Holdings, Inc.")]),
    },
)

case(
    "no heads",
    """
                                   APPENDIX A

     Set forth below are the names and positions of the executive officers and directors of Lake GP, LLC.

Thomas R. Ames            Manager, President
Ellen B. Carver           Manager, Secretary
""",
    exp={
        "Thomas R. Ames": (None, [("Manager, President", "Lake GP, LLC")]),
        "Ellen B. Carver": (None, [("Manager, Secretary", "Lake GP, LLC")]),
    },
)

case(
    "trustees etc",
    items="""
Item 2. Identity and Background.

     This statement is filed by the Ames Family Trust (the "Trust"). The trustees of the Trust are Thomas R. Ames, Ellen B.
Carver and First Harbor Bank, N.A. Thomas R. Ames, an individual, is employed as an analyst at Dunn Capital Corp. The
officers of Harbor Holdings, Inc. are Paul O'Rourke, President, and Grace W. Hu, Secretary.
""",
    exp={
        "Thomas R. Ames": (None, [("trustee", "Ames Family Trust"), ("analyst", "Dunn Capital Corp.")]),
        "Ellen B. Carver": (None, [("trustee", "Ames Family Trust")]),
        "Paul O'Rourke": (None, [("President", "Harbor Holdings, Inc.")]),
        "Grace W. Hu": (None, [("Secretary", "Harbor Holdings, Inc.")]),
    },
)
