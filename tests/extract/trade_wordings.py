"""The sentences in which filings tell purchases and sales; D, E are days, N, M counts, P, Q prices."""

from dataclasses import dataclass

LAKE, ROE = "Lake Partners, L.P.", "Roe Family Trust"


@dataclass(frozen=True)
class Wording:
    """A sentence, and what it tells: (day, side, count, price, person), by the letters in it."""

    words: str
    told: tuple[tuple[str, str, str, str | None, str | None], ...]


WORDINGS = (
    Wording("On {D}, Lake sold {N} shares of Common Stock at a price of {P} per share.", (("D", "sell", "N", "P", LAKE),)),
    Wording("On {D}, Lake sold {N} shares of Common Stock on the New York Stock Exchange at a price of {P} per share.", (("D", "sell", "N", "P", LAKE),)),
    Wording("Lake purchased {N} shares in the open market on {D} at {P} per share.", (("D", "buy", "N", "P", LAKE),)),
    Wording("On {D}, {N} shares of Common Stock were purchased by Lake from an unaffiliated holder in a private transaction for {P} a share.", (("D", "buy", "N", "P", LAKE),)),
    Wording("On {D}, Lake sold {N} shares at {P} per share and the Roe Family Trust sold {M} shares at {Q} per share, in each case through a broker.", (("D", "sell", "N", "P", LAKE), ("D", "sell", "M", "Q", ROE))),
    Wording("Lake bought {N} shares for its own account on {D} at {P} per share and {M} shares on {E} at {Q} per share, in brokers' transactions.", (("D", "buy", "N", "P", LAKE), ("E", "buy", "M", "Q", LAKE))),
    Wording("Lake effected the following sales: on {D}, Lake sold {N} shares at a weighted average price of {P} per share (at prices ranging from $1.10 to $900.88); and on {E}, Lake sold {M} shares in a block trade at {Q} per share.", (("D", "sell", "N", "P", LAKE), ("E", "sell", "M", "Q", LAKE))),
    Wording("Lake purchased shares for its own account as follows: {N} shares on {D} at {P} per share; and {M} shares on {E} at an average price of {Q} per share.", (("D", "buy", "N", "P", LAKE), ("E", "buy", "M", "Q", LAKE))),
    Wording("Pursuant to a Stock Purchase Agreement dated as of January 2, 2001 between Lake and Mr. Poe, on {D} Lake purchased {N} shares from Mr. Poe at a price of {P} per share, payable in cash.", (("D", "buy", "N", "P", LAKE),)),
    Wording("On {D}, the Issuer repurchased from Lake {N} shares at {P} per share.", (("D", "sell", "N", "P", LAKE),)),
    Wording("On January 2, 2001, Lake entered into an underwriting agreement relating to the offer and sale of {N} shares of Common Stock by Lake at a public offering price of {P} per share. The offering closed on {D}.", (("D", "sell", "N", "P", LAKE),)),
    Wording("{N} of the shares of Common Stock were purchased by Lake from the underwriters at a price of {P} per share for an aggregate purchase price of $15,000,000. The closing of such purchase occurred on {D}.", (("D", "buy", "N", "P", LAKE),)),
    Wording("On {D}, Lake sold {N} shares at {P} per share. On the same date, Lake sold {M} shares at {Q} per share.", (("D", "sell", "N", "P", LAKE), ("D", "sell", "M", "Q", LAKE))),
    Wording("On {D} and {E}, Lake purchased {N} and {M} shares, respectively, at {P} and {Q} per share, respectively.", (("D", "buy", "N", "P", LAKE), ("E", "buy", "M", "Q", LAKE))),
    Wording("On each of {D} and {E}, Lake purchased {N} shares at {P} per share.", (("D", "buy", "N", "P", LAKE), ("E", "buy", "N", "P", LAKE))),
    Wording("At the closing on {D}, Lake acquired {N} shares of Common Stock and warrants to purchase 1,714,286 shares for a purchase price of $1.75 per unit, each unit consisting of one share and one warrant.", (("D", "buy", "N", None, LAKE),)),
    Wording("On {D}, Lake purchased {N} shares at {P} per share, and Lake sold {M} shares on {E} at {Q} per share.", (("D", "buy", "N", "P", LAKE), ("E", "sell", "M", "Q", LAKE))),
    Wording("On {D}, Lake sold {N} shares at prices ranging from $10.10 to $10.88 per share.", (("D", "sell", "N", None, LAKE),)),
)  # fmt: skip

NO_TRADES = (
    "Lake agreed to sell 1,000 shares of Common Stock on April 1, 2004 at $10.50 per share.",
    "On April 1, 2004, Lake exercised options to purchase 25,000 shares at an exercise price of $2.10 per share.",
    "On April 1, 2004, Lake made a gift of 10,000 shares to a charitable organization.",
    "Between March 1, 2004 and April 1, 2004, Lake sold an aggregate of 10,000 shares at an average price of $9.10 per share.",
    "On April 1, 2004, 2,500,000 shares of Series D Preferred Stock held by Lake converted into 2,500,000 shares of Common Stock.",
    "Lake has sold call options on 150,000 shares with a strike price of $17.50 expiring on March 20, 2006.",
    "Lake may sell up to 50,000 shares on or after April 1, 2004 at $10.00 per share.",
    "In April 2004, Lake sold 10,000 shares at $9.10 per share.",
    "On April 1, 2004, Lake acquired 10,000 shares upon the conversion of its notes at $9.10 per share.",
    "On April 1 and April 2, 2004, Lake sold a total of 10,000 shares at $9.10 per share.",
    "On April 1, 2004, Lake purchased 10,000 shares of Poe Holdings Corp. at $9.10 per share.",
    "On April 1, 2004, Lake announced that it had entered into an agreement to purchase 10,000 shares at $9.10 per share.",
    "The Trust holds 5,000 shares, which the Issuer issued on April 1, 2004 as a dividend.",
)
