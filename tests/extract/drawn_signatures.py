"""Signature sections of HTML filings, with invented names: the lines, the reporting persons, the signatures.

The layouts are those that filers use; the wording is the shortest that shows each.
"""

FUND, PARTNER, MANAGER = "Lake Partners, L.P.", "Lake GP, LLC", "Lake Management Inc."
ROE, POE, COE = "Jane Q. Roe", "John R. Poe", "Ann B. Coe"

Layout = tuple[str, tuple[str, ...], list[tuple[str | None, ...]]]

DRAWN: tuple[Layout, ...] = (
    (
        """\
<p>Date: May 10, 2004</p><table><tr><td colspan=2>LAKE PARTNERS, L.P.</td></tr><tr><td>By:</td><td>Lake GP, LLC, its general partner</td></tr>
<tr><td>By:</td><td>/s/ Jane Q. Roe</td></tr><tr><td>Name:</td><td>Jane Q. Roe</td></tr><tr><td>Title:</td><td>Managing Member</td></tr></table>
<table><tr><td colspan=2>LAKE MANAGEMENT INC.</td></tr><tr><td>By:</td><td>/s/ John R. Poe</td></tr><tr><td>&nbsp;</td><td>Name: John R. Poe</td></tr><tr><td></td><td>Title: President</td></tr></table>
""",
        (FUND, PARTNER, MANAGER, ROE,),
        [(ROE, "Managing Member", "LAKE PARTNERS, L.P."), (POE, "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
<table><tr><td>LAKE MANAGEMENT INC.</td><td></td><td>LAKE GP, LLC</td></tr>
<tr><td>By: /s/ John R. Poe</td><td></td><td>By: /s/ Ann Coe</td></tr><tr><td>Name: John R. Poe</td><td></td><td>Name: Ann Coe</td></tr><tr><td>Title: President</td><td></td><td>Title: Manager</td></tr></table>
""",
        (MANAGER, PARTNER,),
        [(POE, "President", "LAKE MANAGEMENT INC."), ("Ann Coe", "Manager", "LAKE GP, LLC")],
    ),
    (
        """\
<table><tr><td>LAKE MANAGEMENT INC.<br><br>By: /s/ John R. Poe<br>Name: John R. Poe<br>Title: President</td><td>LAKE GP, LLC<br>By: Lake Management Inc., its manager<br><br>By: /s/ Ann Coe<br>Name: Ann Coe<br>Title: Secretary</td></tr></table>
""",
        (MANAGER, PARTNER,),
        [(POE, "President", "LAKE MANAGEMENT INC."), ("Ann Coe", "Secretary", "LAKE GP, LLC")],
    ),
    (
        """\
<p>May 10, 2004</p><p>Date</p><p>/s/ John R. Poe</p><p>Signature</p><p>John R. Poe</p><p>President</p><p>Title</p>
""",
        (MANAGER,),
        [(POE, "President", MANAGER)],
    ),
    (
        """\
<table><tr><td>Dated: May 10, 2004</td><td>LAKE MANAGEMENT INC.</td></tr><tr><td></td><td>By:</td><td><u>/s/ John R. Poe</u></td></tr><tr><td></td><td></td><td>John R. Poe</td></tr><tr><td></td><td></td><td>President</td></tr></table>
""",
        (MANAGER,),
        [(POE, "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
<p>LAKE MANAGEMENT INC.</p><table><tr><td>By:</td><td>/s/ John R. Poe</td><td>By:</td><td>/s/ Ann Coe</td></tr><tr><td></td><td>John R. Poe</td><td></td><td>Ann Coe</td></tr><tr><td></td><td>Director</td><td></td><td>Secretary</td></tr></table>
""",
        (MANAGER,),
        [(POE, "Director", "LAKE MANAGEMENT INC."), ("Ann Coe", "Secretary", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
<p>LAKE MANAGEMENT INC.<br>By: /s/ John R. Poe<br>Name: John R. Poe<br>Title: President</p><p>JANE Q. ROE<br>/s/ Jane Q. Roe</p>
""",
        (MANAGER, ROE,),
        [(POE, "President", "LAKE MANAGEMENT INC."), (ROE, None, None)],
    ),
    (
        """\
<p>LAKE MANAGEMENT INC. By: /s/ John R. Poe Name: John R. Poe Title: President</p>
""",
        (MANAGER,),
        [(POE, "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
<p>LAKE MANAGEMENT INC.</p><p>By:</p><p>/s/ John R. Poe</p><p>Name: John R. Poe</p><p>Title: President</p>
""",
        (MANAGER,),
        [(POE, "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
<div>LAKE MANAGEMENT INC.</div><div>By: <u>/s/ John R. Poe</u></div><div>Name: John R. Poe</div><div>Title: President</div><div>LAKE GP, LLC</div><div>By: Lake Management Inc., its Manager</div><div>By: <u>/s/ John R. Poe</u></div><div>Name: John R. Poe</div><div>Title: President</div><div>By: <u>/s/ Ann B. Coe</u></div><div>Ann B. Coe</div>
""",
        (MANAGER, PARTNER, COE,),
        [(POE, "President", "LAKE MANAGEMENT INC."), (POE, "President", "LAKE GP, LLC"), (COE, None, None)],
    ),
    (
        """\
<table><tr><td>Date</td><td>May 10, 2004</td></tr><tr><td>Signature</td><td>/s/ John R. Poe</td></tr><tr><td>Name/Title</td><td>John R. Poe/President</td></tr></table>
""",
        (MANAGER,),
        [(POE, "President", MANAGER)],
    ),
    (
        """\
<table><tr><td>Name</td><td>John R. Poe</td></tr><tr><td>Title</td><td>President</td></tr><tr><td>Signature</td><td>/s/ John R. Poe</td></tr></table>
""",
        (MANAGER,),
        [(POE, "President", MANAGER)],
    ),
    (
        """\
<table><tr><td rowspan=3>LAKE MANAGEMENT INC.</td><td>By: /s/ John R. Poe</td></tr><tr><td>Name: John R. Poe</td></tr><tr><td>Title: President</td></tr></table>
""",
        (MANAGER,),
        [(POE, "President", "LAKE MANAGEMENT INC.")],
    ),
)  # fmt: skip
