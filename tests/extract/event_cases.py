"""Sentences on boards, labelled: which events a careful reader finds in each. Names are invented.

Their forms are those of real Items 4. In all, Lake Partners, L.P. ("Lake") holds shares of Quarry Metals, Inc. (the
"Issuer"), and an event is (person, event, organization, designated_by, date).
"""

from typing import NamedTuple


class Event(NamedTuple):
    """What the record of a filing has of a board event."""

    person: str
    event: str
    organization: str | None = "Quarry Metals, Inc."
    designated_by: str | None = None
    date: str | None = "2011-03-03"


LAKE = "Lake Partners, L.P."
DOE, ROE, POE = "Mark Doe", "Jane Roe", "Alan B. Poe"


def both(event: str, **known: str | None) -> list[Event]:
    """The event of the two persons whom most sentences name, in order of print."""
    return [Event(name, event, **known) for name in (DOE, ROE)]


CASES: tuple[tuple[str, list[Event]], ...] = (
    # comings
    ("On March 3, 2011, the Board of Directors of the Issuer appointed Mark Doe as a director of the Issuer.", [Event(DOE, "appointed")]),
    ("Effective as of March 3, 2011, Mark Doe was appointed to the Board pursuant to the Cooperation Agreement.", [Event(DOE, "appointed")]),
    ("Pursuant to the Cooperation Agreement, the Issuer appointed Mark Doe and Jane Roe to the Board effective March 3, 2011.", both("appointed")),
    ("On March 3, 2011, Mark Doe, a Managing Director of Lake, was elected to the Issuer's Board of Directors.", [Event(DOE, "elected")]),
    ("On March 3, 2011, the Issuer announced the appointment of Mark Doe to its Board of Directors.", [Event(DOE, "appointed")]),
    ("On March 3, 2011, the Issuer named Mark Doe to its Board of Directors.", [Event(DOE, "appointed")]),
    ("At the annual meeting of stockholders held on March 3, 2011, the stockholders of the Issuer elected Mark Doe and Jane Roe as directors.", both("elected")),
    ("At the Annual Meeting on March 3, 2011, each of Mark Doe and Jane Roe was elected to the Board.", both("elected")),
    ("Jane Roe was re-elected as a director at the Issuer's annual meeting held March 3, 2011.", [Event(ROE, "elected")]),
    ("Following the death of Alan B. Poe, the Board elected Jane Roe to fill the vacancy on March 3, 2011.", [Event(ROE, "elected")]),
    ("On March 3, 2011, Mark Doe and Jane Roe were appointed to the Board of Directors of Basalt Corp., a subsidiary of the Issuer.", both("appointed", organization="Basalt Corp.")),
    ("As contemplated by the Agreement, Mark Doe has been appointed as a Class II director of the Issuer.", [Event(DOE, "appointed", date=None)]),
    ("Jane Roe joined the Board of Directors of the Issuer on March 3, 2011 as the designee of Lake.", [Event(ROE, "appointed", designated_by=LAKE)]),
    ("Lake's designee, Jane Roe, was appointed to the Board of Directors on March 3, 2011.", [Event(ROE, "appointed", designated_by=LAKE)]),
    ("The Board increased its size from seven to nine members and appointed Mark Doe and Jane Roe, designees of Lake, to fill the resulting vacancies, effective March 3, 2011.", both("appointed", designated_by=LAKE)),
    ('As previously disclosed, Mark Doe (the "Lake Designee") was appointed to the Board of Directors of the Issuer on March 3, 2011.', [Event(DOE, "appointed", designated_by=LAKE)]),
    # designations and nominations
    ("Pursuant to the Investor Rights Agreement, Lake has designated Jane Roe as its nominee to the Board of Directors of the Issuer.", [Event(ROE, "designated", designated_by=LAKE, date=None)]),
    ("Jane Roe was designated by Lake to serve on the Board of Directors of the Issuer.", [Event(ROE, "designated", designated_by=LAKE, date=None)]),
    ("On March 3, 2011, Lake delivered a letter to the Issuer nominating Mark Doe, Jane Roe and Alan B. Poe for election to the Board at the Issuer's 2011 annual meeting.", [*both("nominated", designated_by=LAKE), Event(POE, "nominated", designated_by=LAKE)]),
    ("On March 3, 2011, Lake submitted to the Issuer formal notice of its nomination of Mark Doe for election to the Board.", [Event(DOE, "nominated", designated_by=LAKE)]),
    ("On March 3, 2011, Lake nominated three candidates, Mark Doe, Jane Roe and Alan B. Poe, for election as directors of the Issuer.", [*both("nominated", designated_by=LAKE), Event(POE, "nominated", designated_by=LAKE)]),
    ("The Issuer's Board of Directors has nominated Mark Doe to stand for election at the 2012 Annual Meeting.", [Event(DOE, "nominated", date=None)]),
    # goings
    ("On March 3, 2011, Mark Doe and Jane Roe resigned from the Board of Directors of the Issuer.", both("resigned")),
    ("Mark Doe, Lake's designee, resigned as a director of the Issuer on March 3, 2011.", [Event(DOE, "resigned", designated_by=LAKE)]),
    ("On March 3, 2011, the Issuer announced the resignation of Mark Doe from the Board of Directors.", [Event(DOE, "resigned")]),
    ("Mr. Mark Doe's resignation from the Board became effective on March 3, 2011.", [Event(DOE, "resigned")]),
    ("Mark Doe has tendered his resignation as a member of the Board of Directors, effective March 3, 2011.", [Event(DOE, "resigned")]),
    ("Effective March 3, 2011, Mark Doe resigned from his position as Chairman of the Board of Directors of the Issuer.", [Event(DOE, "resigned")]),
    ("On March 3, 2011, the Board of Directors of Basalt Corp. accepted the resignations of Mark Doe and Jane Roe.", both("resigned", organization="Basalt Corp.")),
    ("On March 3, 2011, Mark Doe notified the Issuer of his resignation from the Board of Directors, effective immediately.", [Event(DOE, "resigned")]),
    ("On March 3, 2011, Mark Doe stepped down from the Board of Directors of Quarry Metals, Inc.", [Event(DOE, "resigned")]),
    ("Mark Doe is a partner of Lake. On March 3, 2011, Mr. Doe resigned from the Board of Directors of the Issuer.", [Event(DOE, "resigned")]),
    ("By written consent dated March 3, 2011, the stockholders removed Mark Doe from the Board of Directors of the Issuer without cause.", [Event(DOE, "removed")]),
    # several in one sentence
    ("On March 3, 2011, Mark Doe was removed as a director of the Issuer and Jane Roe was appointed to fill the vacancy on the Board.", [Event(DOE, "removed"), Event(ROE, "appointed")]),
    ("On March 3, 2011, each of Mark Doe, Jane Roe and Alan B. Poe resigned from the Issuer's Board of Directors, and Carl Moe was elected Chairman of the Board.", [*both("resigned"), Event(POE, "resigned"), Event("Carl Moe", "elected")]),
    # nothing that has happened on a board
    ("Under the Agreement, the Issuer agreed to appoint Mark Doe to the Board.", []),
    ("Lake intends to nominate Mark Doe and Jane Roe for election to the Board.", []),
    ("Lake sent notice to the Issuer of its intent to nominate Mr. Mark Doe as a candidate for election to the Board of Directors.", []),
    ("If elected, Mark Doe would serve on the Board until the 2012 annual meeting.", []),
    ("Lake recommended that Mark Doe be appointed to the Board.", []),
    ("Mark Doe is a director of the Issuer and a member of its Audit Committee.", []),
    ("So long as Lake holds five percent of the shares, Lake shall be entitled to have Mark Doe elected to the Board.", []),
    ("On March 3, 2011, Lake filed a preliminary proxy statement and intends to solicit proxies to elect Mark Doe to the Board of Directors.", []),
    ("Mark Doe resigned as Chief Financial Officer of the Issuer on March 3, 2011.", []),
    ("The Board of Directors appointed Quarry Advisors LLC as financial advisor to the Issuer.", []),
    ("On March 3, 2011, Lake sent a letter to Mark Doe, Chairman of the Board of Directors, requesting that he resign.", []),
    ("The Issuer will take all necessary steps to nominate Mark Doe for election to the Board.", []),
    ("Lake withdrew its nomination of Mark Doe for election to the Board of Directors.", []),
    ("Mark Doe was not re-elected to the Board of Directors.", []),
    ("Jane Roe was appointed Chief Executive Officer of the Issuer, reporting to the Board of Directors.", []),
)  # fmt: skip

# written after the rules had been tuned on the sentences above, and measured before they were tuned on these
UNSEEN: tuple[tuple[str, list[Event]], ...] = (
    ("On March 3, 2011, the Issuer increased the size of the Board from five to seven members and elected Mark Doe, Chief Executive Officer of Basalt Corp., and Jane Roe, a private investor, as directors.", both("elected")),
    ("In accordance with the Settlement Agreement, on March 3, 2011 the Issuer appointed Mark Doe to the Board as a Class III director and to the Audit Committee of the Board.", [Event(DOE, "appointed")]),
    ("On March 3, 2011, Mr. Mark Doe, a Senior Managing Director of Lake, resigned as a member of the Issuer's Board of Directors in order to devote more time to other matters.", [Event(DOE, "resigned")]),
    ("The following individuals were elected as Class III Directors at the meeting held on March 3, 2011: Mark Doe and Jane Roe.", both("elected")),
    ("Lake has been informed that Mark Doe and Jane Roe have been elected to the Board of Directors of the Issuer.", both("elected", date=None)),
    ("On March 3, 2011, in connection with the consummation of the Merger, Jane Roe and Mark Doe ceased to be directors of the Issuer.", []),  # by the merger: not one of the six
    ("Jane Roe, the President of Lake, has been a director of the Issuer since she was appointed to the Board on March 3, 2011.", [Event(ROE, "appointed")]),
    ("On March 3, 2011, pursuant to Section 2.1 of the Stockholders Agreement, Lake exercised its right to designate a director and designated Mark Doe to the Board.", [Event(DOE, "designated", designated_by=LAKE)]),
    ("Effective upon the closing on March 3, 2011, Mark Doe and Jane Roe, each of whom was designated by Lake, became members of the Board of Directors of the Issuer.", both("designated", designated_by=LAKE)),
    ("On March 3, 2011, the Issuer's stockholders voted to remove Mark Doe from the Board of Directors.", [Event(DOE, "removed")]),
    ("Messrs. Mark Doe and Alan B. Poe were appointed to the Issuer's Board of Directors on March 3, 2011.", [Event(DOE, "appointed"), Event(POE, "appointed")]),
    ("Jane Roe currently serves as Lake's designee on the Board of Directors of the Issuer.", []),
    ("On March 3, 2011, the Board appointed Mark Doe as interim Chief Executive Officer and as a director of the Issuer.", [Event(DOE, "appointed")]),
    ("On March 3, 2011, the Board of Directors appointed Jane Roe as Lead Independent Director.", [Event(ROE, "appointed")]),
    ("On March 3, 2011, Lake delivered a letter to Mark Doe, the Chairman of the Board, and Jane Roe, the President of the Issuer, expressing its views on the nomination of directors.", []),
    ("The Issuer agreed to include Mark Doe in its slate of nominees for election to the Board.", []),
    ("On March 3, 2011, Lake notified the Issuer that it was nominating Mark Doe for election as a director.", [Event(DOE, "nominated", designated_by=LAKE)]),
    ("Upon the resignation of Mark Doe from the Board, Lake will have the right to fill the vacancy.", []),
    ("Lake's nominees, Mark Doe and Jane Roe, were elected to the Issuer's Board of Directors at the annual meeting on March 3, 2011.", both("elected", designated_by=LAKE)),
    ("On March 3, 2011, the Issuer filed a Form 8-K disclosing that Mark Doe had resigned from the Board and that Jane Roe had been appointed to replace him.", [Event(DOE, "resigned"), Event(ROE, "appointed")]),
    ("Mark Doe was appointed to the Board of Directors of the Issuer as Lake's representative.", [Event(DOE, "appointed", designated_by=LAKE, date=None)]),
    ("Lake does not currently have any plans to nominate Mark Doe to the Board.", []),
    ("Mark Doe, who was elected to the Board of Directors on March 3, 2011, is the trustee of the Doe Family Trust.", [Event(DOE, "elected")]),
    ("The Agreement provides that Mark Doe shall be appointed to the Board upon the closing.", []),
    ("At a special meeting held on March 3, 2011, the shareholders of Basalt Corp. elected Mark Doe, Jane Roe and Alan B. Poe to its board of directors.", [*both("elected", organization="Basalt Corp."), Event(POE, "elected", organization="Basalt Corp.")]),
)  # fmt: skip

# paragraphs, written before any rule was made for them: F1 was then 0.480
PARAGRAPHS: tuple[tuple[str, list[Event]], ...] = (
    # whose person it is, told in other words
    ("On March 3, 2011, Mark Doe and Jane Roe, each a designee of Lake, were elected to the Board of Directors of the Issuer.", both("elected", designated_by=LAKE)),
    ("At the request of Lake, the board of directors of the Issuer on March 3, 2011 appointed Mark Doe, Senior Vice-President of Lake, as a director.", [Event(DOE, "appointed", designated_by=LAKE)]),
    ("On March 3, 2011, the Issuer's annual general meeting elected Dr. Jane Roe to the board of directors on the proposal of Lake.", [Event(ROE, "elected", designated_by=LAKE)]),
    ("Mark Doe and Jane Roe resigned as directors of the Issuer effective March 3, 2011. Each had been designated by Lake pursuant to the Stockholders Agreement.", both("resigned", designated_by=LAKE)),
    ("On March 3, 2011, Lake delivered a letter to the Secretary of the Issuer nominating Mark Doe and Jane Roe (together, the \"Nominees\") for election to the Board at the 2011 annual meeting.", both("nominated", designated_by=LAKE)),
    ("Pursuant to the Plan, Mr. Mark Doe and Jane Roe were designated by the ad hoc committee of noteholders as members of the Board of Directors of the Company, effective as of March 3, 2011.", both("designated", designated_by="ad hoc committee of noteholders")),
    ("On March 3, 2011, the Board, acting on the recommendation of its nominating committee, appointed Mark Doe, who had been proposed by Lake, to serve as a Class I director.", [Event(DOE, "appointed", designated_by=LAKE)]),
    ("On March 3, 2011, Lake exercised its right under the Investor Rights Agreement to appoint a director, and Jane Roe was appointed to the Board as Lake's representative.", [Event(ROE, "appointed", designated_by=LAKE)]),
    ("In connection with the Preferred Stock financing, Jane Roe, a Partner of Lake, joined the Issuer's Board on March 3, 2011 as the Series B director.", [Event(ROE, "appointed")]),
    ("Mark Doe, the designee of the holders of the Series A Preferred Stock, was elected to the board of directors of the Company at the closing on March 3, 2011.", [Event(DOE, "elected", designated_by="holders of the Series A Preferred Stock")]),
    # whose verb it is
    ("Effective March 3, 2011, Dr. Alan B. Poe stepped down as Chief Executive Officer of the Issuer, and Mark Doe was appointed to the Board.", [Event(DOE, "appointed")]),
    ("Jane Roe, Managing Director of Lake, served as a director of the Issuer until she resigned effective March 3, 2011.", [Event(ROE, "resigned")]),
    ("The board of directors of the Company appointed Mr. Mark Doe to fill a vacancy on the board, effective March 3, 2011.", [Event(DOE, "appointed")]),
    ("Mark Doe and Jane Roe are partners of Lake. Effective March 3, 2011, Mr. Doe and Ms. Roe resigned from the Board.", both("resigned")),
    ("Mark Doe is the sole member of the general partner of Lake. Mr. Doe was a director of the Issuer until March 3, 2011, when he resigned from the Board.", [Event(DOE, "resigned")]),
    ("On March 3, 2011, Jane Roe gave notice of her resignation from the Issuer's Board of Directors and the remaining directors elected Mark Doe, a nominee of Lake, to fill the vacancy.", [Event(ROE, "resigned"), Event(DOE, "elected", designated_by=LAKE)]),
    ("On March 3, 2011, Lake removed Alan B. Poe as a director of Basalt Corp. and appointed Mark Doe in his place.", [Event(POE, "removed", organization="Basalt Corp."), Event(DOE, "appointed", organization="Basalt Corp.")]),
    ("The Board has accepted Mark Doe's resignation as a director, which was tendered on March 3, 2011, and has appointed Jane Roe to the Board in his stead.", [Event(DOE, "resigned"), Event(ROE, "appointed")]),
    ("On March 3, 2011, Alan B. Poe retired from the Issuer's Board of Directors.", [Event(POE, "resigned")]),
    ("On March 3, 2011, Mr. Mark Doe, who serves as a Managing Member of Lake, was added to the Issuer's Board of Directors.", [Event(DOE, "appointed")]),
    # when it was
    ("On March 3, 2011, the Issuer held its annual meeting of stockholders. At the meeting, Mark Doe and Jane Roe were elected as directors of the Issuer.", both("elected")),
    ("The Merger closed on March 3, 2011. At the closing, Alan B. Poe resigned as a director of the Issuer, and the remaining directors elected Mark Doe to fill the vacancy.", [Event(POE, "resigned"), Event(DOE, "elected")]),
    ("On March 3, 2011, Mark Doe was elected Chairman of the Board. Also on that date, Dr. Alan B. Poe resigned from the Board.", [Event(DOE, "elected"), Event(POE, "resigned")]),
    ("The Issuer announced on February 28, 2011 that Alan B. Poe had retired from the Board of Directors and had been succeeded, and that the Board had elected Jane Roe, effective March 3, 2011.", [Event(POE, "resigned", date="2011-02-28"), Event(ROE, "elected")]),
    ("On January 5, 2011, the Issuer and Lake entered into a Settlement Agreement, pursuant to which the Board appointed Mark Doe as a director effective March 3, 2011.", [Event(DOE, "appointed")]),
    ("By letter dated March 3, 2011, Mark Doe tendered his resignation from the Board of Directors of the Issuer.", [Event(DOE, "resigned")]),
    ("On March 1, 2011, Lake and the Issuer entered into the Agreement. On March 3, 2011, in accordance with the Agreement, the size of the Board was increased by one and Jane Roe was appointed to the Board.", [Event(ROE, "appointed")]),
    ("Effective immediately following the filing of the Issuer's Form 10-K on March 3, 2011, Mark Doe, Jane Roe and Alan B. Poe were appointed to the Board to serve until the 2012 annual meeting.", [*both("appointed"), Event(POE, "appointed")]),
    # nothing that has happened on a board
    ("Pursuant to the Agreement, the Issuer has agreed that, promptly following the closing, Mark Doe will be appointed to the Board.", []),
    ("Lake has the right to designate one director for so long as it owns ten percent of the Shares, and Lake expects to designate Jane Roe.", []),
    ("Lake may nominate Mark Doe or another individual for election to the Board at the 2012 annual meeting.", []),
    ("On March 3, 2011, Mark Doe was appointed President and Chief Operating Officer of the Issuer.", []),
    ("On March 3, 2011, Jane Roe resigned from her employment with Lake; she remains a director of the Issuer.", []),
    ("The Issuer covenanted to use its best efforts to cause Mark Doe to be elected to the Board at each annual meeting.", []),
    ("Mark Doe, who is a director of the Issuer, was appointed as trustee of the Doe Family Trust on March 3, 2011.", []),
    ("Upon the closing, the Board will consist of seven directors, including Mark Doe, who is to be designated by Lake.", []),
    ("On March 3, 2011, the Board of Directors of the Issuer appointed Jane Roe to its Audit Committee.", []),
    ("In the event that Mark Doe resigns or is removed from the Board, Lake shall be entitled to name his successor.", []),
    ("Lake has informed the Issuer that it would vote for the election of Mark Doe as a director at the meeting on March 3, 2011.", []),
    ("Each stockholder party to the Voting Agreement agreed to vote its shares to elect Mark Doe and Jane Roe, the nominees designated by Lake, to the Board.", []),
)  # fmt: skip

# more of them: F1 was 0.702 when the rules tuned on all the above first read them
LATER: tuple[tuple[str, list[Event]], ...] = (
    ("On March 3, 2011, the Issuer and Lake entered into a letter agreement (the \"Letter Agreement\"). Pursuant to the Letter Agreement, the Issuer increased the size of its Board from eight to ten directors and appointed Mark Doe and Jane Roe (the \"New Directors\") to fill the vacancies created thereby, effective immediately.", both("appointed")),
    ("On March 3, 2011, Lake submitted to the Corporate Secretary of the Issuer a notice of nomination and proposals, which nominated a slate of three highly-qualified candidates: Mark Doe, Jane Roe and Alan B. Poe, for election to the Issuer's board of directors at the 2011 Annual Meeting.", [*both("nominated", designated_by=LAKE), Event(POE, "nominated", designated_by=LAKE)]),
    ("On March 3, 2011, Alan B. Poe informed the Board that he was resigning from the Board effective immediately.", [Event(POE, "resigned")]),
    ("As a result of the consummation of the offer on March 3, 2011, Alan B. Poe and Carl Moe resigned as directors of the Issuer, and were replaced by Mark Doe and Jane Roe.", [Event(POE, "resigned"), Event("Carl Moe", "resigned")]),
    ("Mr. Mark Doe resigned as Chairman and a director of the Company on March 3, 2011.", [Event(DOE, "resigned")]),
    ("On March 3, 2011, Ms. Jane Roe, Mr. Mark Doe and Dr. Alan B. Poe were each elected by the stockholders of the Issuer to serve as Class I directors until the 2014 annual meeting.", [Event(ROE, "elected"), Event(DOE, "elected"), Event(POE, "elected")]),
    ("Effective as of the Closing on March 3, 2011, the Board appointed Mark Doe (Managing Director of Lake) and Jane Roe (General Counsel of Lake) as directors.", both("appointed")),
    ("The Issuer disclosed in a Form 8-K that on March 3, 2011 Jane Roe notified the Board of her decision to resign as a director.", [Event(ROE, "resigned")]),
    ("On March 3, 2011, the Issuer's Board of Directors accepted the resignations of Alan B. Poe and Carl Moe and appointed Mark Doe as their replacement.", [Event(POE, "resigned"), Event("Carl Moe", "resigned"), Event(DOE, "appointed")]),
    ("Mark Doe was elected to the Board as a designee of Lake on March 3, 2011 and continues to serve in that capacity.", [Event(DOE, "elected", designated_by=LAKE)]),
    ("By unanimous written consent dated March 3, 2011, the Board expanded the Board to five members and elected Jane Roe as a director to serve until her successor is duly elected and qualified.", [Event(ROE, "elected")]),
    ("On March 3, 2011, Lake, acting by written consent as majority stockholder, removed Alan B. Poe and Carl Moe from the Board and elected Mark Doe to the Board.", [Event(POE, "removed"), Event("Carl Moe", "removed"), Event(DOE, "elected")]),
    ("Jane Roe, a member of Lake's general partner, was appointed as a non-executive director of the Issuer on 3 March 2011.", [Event(ROE, "appointed")]),
    ("On March 3, 2011, the Supervisory Board of the Issuer was expanded and Mark Doe was appointed as a member of the Supervisory Board.", [Event(DOE, "appointed")]),
    ("On March 3, 2011, following discussions with Lake, the Issuer issued a press release announcing that Mark Doe and Jane Roe have been appointed to the Board, effective immediately, and that Alan B. Poe will not stand for re-election.", both("appointed")),
    ("Lake's representatives on the Board, Mark Doe and Jane Roe, resigned from the Board effective March 3, 2011.", both("resigned", designated_by=LAKE)),
    ("Lake has the right to nominate two directors, who are currently Mark Doe and Jane Roe.", []),
    ("The Issuer has agreed to nominate Mark Doe for election at the 2011 Annual Meeting and to recommend that stockholders vote for his election as a director.", []),
    ("If the Issuer fails to pay dividends, the holders of the Preferred Stock may elect two directors, and Lake has indicated that it would elect Mark Doe.", []),
    ("On March 3, 2011, Lake sent a letter to the Board demanding that Alan B. Poe be removed as Chairman of the Board.", []),
    ("Mark Doe resigned as an officer and employee of the Issuer on March 3, 2011 but remains a director.", []),
    ("On March 3, 2011, Jane Roe was appointed as Vice President, Finance of Lake.", []),
    ("Lake believes that the Board should be reconstituted and is considering whether to nominate Mark Doe as a director.", []),
    ("The Voting Agreement provides that the parties will vote for one director designated by Lake, initially Mark Doe, and one director designated by Basalt Corp., initially Jane Roe.", []),
    ("On March 3, 2011, Mark Doe was named Director of Research of Lake.", []),
    ("On March 3, 2011, the Board appointed a special committee consisting of Mark Doe and Jane Roe to consider the proposal.", []),
    ("On March 3, 2011, the Issuer announced that Jane Roe had been appointed to its board and that Alan B. Poe, who has served on the board since 2001, had decided to step down and had resigned from the board.", [Event(ROE, "appointed"), Event(POE, "resigned")]),
    ("Following the Issuer's annual meeting of shareholders on March 3, 2011, the Board, upon the recommendation of its Nominating and Governance Committee, elected Mark Doe as Chairman of the Board.", [Event(DOE, "elected")]),
    ("On March 3, 2011, pursuant to the Nomination Agreement, the Issuer (i) increased the size of the Board to nine directors, (ii) appointed Mark Doe and Jane Roe to the Board and (iii) accepted the resignation of Alan B. Poe.", [*both("appointed"), Event(POE, "resigned")]),
    ("Each of Mark Doe (a Lake designee) and Jane Roe resigned from the Board on March 3, 2011.", [Event(DOE, "resigned", designated_by=LAKE), Event(ROE, "resigned")]),
    ("In March 2011, the Issuer's board of directors elected Mark Doe as a director.", [Event(DOE, "elected", date=None)]),
    ("On March 3, 2011, Messrs. Mark Doe and Alan B. Poe, each of whom is affiliated with Lake, were elected as members of the Issuer's Board of Directors to fill vacancies created by the resignations of two directors.", [Event(DOE, "elected"), Event(POE, "elected")]),
    ("As of March 3, 2011, Alan B. Poe is no longer a director of the Issuer.", []),
    ("On March 3, 2011, at a special meeting of stockholders called by Lake, the stockholders of the Issuer voted to remove Alan B. Poe from the Board and to elect Mark Doe to the Board in his stead.", [Event(POE, "removed"), Event(DOE, "elected")]),
    ("The Reporting Person, Mark Doe, was appointed to the Issuer's Board effective March 3, 2011.", [Event(DOE, "appointed")]),
    ("Effective March 3, 2011, Ms. Jane Roe (\"Ms. Roe\"), a Partner at Lake, was appointed by the Board to serve as a director of the Issuer.", [Event(ROE, "appointed")]),
    ("On March 3, 2011 the Company appointed Lake's designee Mark Doe as a Class B director and as a member of the Compensation Committee.", [Event(DOE, "appointed", designated_by=LAKE)]),
    ("On March 3, 2011, Lake issued an open letter to shareholders and nominated, in accordance with the Issuer's bylaws, Mark Doe and Jane Roe for election to the Board.", both("nominated", designated_by=LAKE)),
    ("Mark Doe, the founder of Lake, was appointed Executive Chairman of the Board of Directors of the Issuer on March 3, 2011.", [Event(DOE, "appointed")]),
    ("In connection with the closing of the Private Placement on March 3, 2011, the Board of Directors of the Issuer elected Jane Roe to serve as a director, as a representative of Lake.", [Event(ROE, "elected", designated_by=LAKE)]),
    ("On March 3, 2011, Mark Doe delivered to the Issuer a letter of resignation from the Board of Directors.", [Event(DOE, "resigned")]),
    ("Prior to the Merger, Mark Doe served on the Board of Directors of the Issuer; he resigned from that position on March 3, 2011.", [Event(DOE, "resigned")]),
    ("Lake and the Issuer agreed that Mark Doe would be appointed to the Board no later than March 3, 2011.", []),
    ("Lake has notified the Issuer that it reserves the right to nominate Mark Doe or Jane Roe as directors.", []),
    ("On March 3, 2011, the Issuer elected to redeem the notes held by Mark Doe, a director.", []),
    ("In the event of the death, resignation or removal of Mark Doe, Lake may designate a replacement director.", []),
    ("On March 3, 2011, Mark Doe was elected President and Chief Executive Officer by the Board of Directors.", []),
    ("Lake expressed its support for the election of Mark Doe and Jane Roe to the Board at the annual meeting.", []),
    ("The Board currently consists of Mark Doe, Jane Roe and Alan B. Poe, and directors are elected annually.", []),
    ("Mark Doe is one of the directors appointed by Lake under the Shareholders Agreement.", []),
    ("On March 3, 2011, Jane Roe resigned as general counsel of Lake, and Mark Doe, a director of the Issuer, was appointed general counsel.", []),
    ("The proxies appointed Mark Doe and Jane Roe as attorneys to vote at the meeting of the board of directors on March 3, 2011.", []),
)  # fmt: skip

# not read yet
UNREAD: tuple[tuple[str, list[Event]], ...] = (
    ("Lake has two representatives on the Issuer's Board. On March 3, 2011, one of them, Mark Doe, resigned and Lake designated Jane Roe to replace him.", [Event(DOE, "resigned"), Event(ROE, "designated", designated_by=LAKE)]),
)  # fmt: skip
