"""Submissions in every envelope of EDGAR, with invented names: what the tests of reading read."""

FORM = """\
                       SECURITIES AND EXCHANGE COMMISSION
                              Washington, DC 20549

                                  SCHEDULE 13D

                    Under the Securities Exchange Act of 1934

                             Example Widgets, Inc.
--------------------------------------------------------------------------------
                                (Name of Issuer)

                                  123456 10 7
--------------------------------------------------------------------------------
                                 (CUSIP Number)

<PAGE>
CUSIP No. 123456 10 7                 13D                    Page 2 of 3 Pages

1     NAME OF REPORTING PERSON
      Northwind Example Holdings
11    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
      1,000
13    PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)
      5.1%
"""

HEADER = """\
ACCESSION NUMBER:\t\t0009999999-97-000123
CONFORMED SUBMISSION TYPE:\tSC 13D
PUBLIC DOCUMENT COUNT:\t\t{count}
FILED AS OF DATE:\t\t19970307
GROUP MEMBERS:\t\tJANE EXAMPLE
GROUP MEMBERS:\t\tJOHN EXAMPLE

SUBJECT COMPANY:\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tEXAMPLE WIDGETS INC
\t\tCENTRAL INDEX KEY:\t\t\t0009000001
\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tWIDGETS [3577]
\t\tIRS NUMBER:\t\t\t\t990000001
\t\tSTATE OF INCORPORATION:\t\t\tDE
\t\tFISCAL YEAR END:\t\t\t0630

\tFILING VALUES:
\t\tFORM TYPE:\t\tSC 13D
\t\tSEC ACT:\t\t
\t\tSEC FILE NUMBER:\t005-90001

\tBUSINESS ADDRESS:\t
\t\tSTREET 1:\t\t1 EXAMPLE ST
\t\tCITY:\t\t\tSPRINGFIELD
\t\tSTATE:\t\t\tPA

FILED BY:\t\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tNORTHWIND EXAMPLE HOLDINGS
\t\tCENTRAL INDEX KEY:\t\t\t0009000002

\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tNORTHWIND CO
\t\tDATE OF NAME CHANGE:\t19900101

\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tNORTH CO
\t\tDATE OF NAME CHANGE:\t19800101

FILED BY:\t\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tEXAMPLE JANE
\t\tCENTRAL INDEX KEY:\t\t\t0009000003
"""

DISSEMINATION = """\
<SUBMISSION>
<ACCESSION-NUMBER>0009999999-97-000123
<TYPE>SC 13D
<PUBLIC-DOCUMENT-COUNT>1
<FILING-DATE>19970307
<GROUP-MEMBERS>JANE EXAMPLE
<GROUP-MEMBERS>>JOHN EXAMPLE
<SUBJECT-COMPANY>
<COMPANY-DATA>
<CONFORMED-NAME>EXAMPLE WIDGETS INC
<CIK>0009000001
<ASSIGNED-SIC>3577
<IRS-NUMBER>990000001
<STATE-OF-INCORPORATION>DE
<FISCAL-YEAR-END>0630
</COMPANY-DATA>
<FILING-VALUES>
<FORM-TYPE>SC 13D
<ACT>
<FILE-NUMBER>005-90001
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>1 EXAMPLE ST
<CITY>SPRINGFIELD
<STATE>PA
</BUSINESS-ADDRESS>
</SUBJECT-COMPANY>
<FILED-BY>
<COMPANY-DATA>
<CONFORMED-NAME>NORTHWIND EXAMPLE HOLDINGS
<CIK>0009000002
</COMPANY-DATA>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>NORTHWIND CO
<DATE-CHANGED>19900101
</FORMER-COMPANY>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>NORTH CO
<DATE-CHANGED>19800101
</FORMER-COMPANY>
</FILED-BY>
<FILED-BY>
<COMPANY-DATA>
<CONFORMED-NAME>EXAMPLE JANE
<CIK>0009000003
</COMPANY-DATA>
</FILED-BY>
"""

PDF = "<PDF>\nbegin 644 widgets.pdf\nM)5!$1BTQ+C0*)>+CS],*-\n`\nend\n</PDF>\n"


def part(text: str = FORM, type: str = "SC 13D", number: int = 1, name: str = "widgets.txt") -> str:
    """One document of a submission."""
    return (
        f"<DOCUMENT>\n<TYPE>{type}\n<SEQUENCE>{number}\n<FILENAME>{name}\n<DESCRIPTION>WIDGETS {number}\n"
        f"<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n"
    )


def submission(*parts: str, kind: str = "SEC", count: int | None = None) -> str:
    """A full submission; `kind` IMS is how it was called before about 2001."""
    there = parts or (part(),)
    header = HEADER.format(count=len(there) if count is None else count)
    return (
        f"<{kind}-DOCUMENT>0009999999-97-000123.txt : 19970310\n"
        f"<{kind}-HEADER>0009999999-97-000123.hdr.sgml : 19970310\n{header}</{kind}-HEADER>\n"
        f"{''.join(there)}</{kind}-DOCUMENT>\n"
    )


def dissemination(*parts: str) -> str:
    """The form in which EDGAR passes submissions on."""
    return DISSEMINATION + "".join(parts or (part(),)) + "</SUBMISSION>\n"


def mailed(text: str) -> str:
    """A submission as privacy-enhanced mail, its lines that begin with a dash escaped."""
    escaped = "".join(f"- {line}" if line.startswith("-") else line for line in text.splitlines(keepends=True))
    return (
        "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n"
        "Originator-Name: webmaster@www.sec.gov\nOriginator-Key-Asymmetric:\n MFgwCgYEVQgBAQICAf8DSgAwRwJAW2sNKK9AV\n"
        f"MIC-Info: RSA-MD5,RSA,\n Ja1MZAmdR+lxFmIP2eosVLh1cYQ\n\n{escaped}-----END PRIVACY-ENHANCED MESSAGE-----\n"
    )


def stripped() -> str:
    """A submission whose tags were taken off: the header's lines and the form's are left."""
    return (
        "0009999999-97-000123.txt : 19970310\n0009999999-97-000123.hdr.sgml : 19970310\n"
        f"{HEADER.format(count=1)}\n\nSC 13D\n1\nwidgets.txt\n\n{FORM}"
    )
