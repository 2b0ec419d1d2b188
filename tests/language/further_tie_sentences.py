"""More sentences that state ties, in the wordings of items, notes and exhibits, with invented names."""

from tie_sentences import CO, GP, IA, MA, MM, PA, SM, SO, SP, TR, Sentence

FURTHER: tuple[Sentence, ...] = (
    # a sentence ends in a numeral, a letter, or a short name
    (
        "Lake, Inc. is the sole general partner of Lake Associates V. Mr. Roe, Ann Coe and John Poe are directors of Lake, Inc.",
        [("Lake, Inc.", GP, "Lake Associates V")],
    ),
    (
        "611,002 shares are directly owned by RV V. JQR is a managing member of RM V and may be deemed to share power.",
        [("JQR", MM, "RM V")],
    ),
    # a noun that is itself what the next verb is said of
    (
        "RM IV, the general partner of RV IV, may be deemed to have sole power to vote these shares, and the managing members of RM IV, may be deemed to have shared power.",
        [("RM IV", GP, "RV IV")],
    ),
    (
        "Lake GP, LLC, the general partner of Lake Fund, and the managing members of Lake GP, LLC may be deemed to own the shares.",
        [("Lake GP, LLC", GP, "Lake Fund")],
    ),
    (
        "Lake GP, LLC, the general partner of Lake Fund and the investment manager of Lake Offshore, may be deemed to own the shares.",
        [("Lake GP, LLC", GP, "Lake Fund"), ("Lake GP, LLC", IA, "Lake Offshore")],
    ),
    # lists with numbers, where each name is told what it is
    (
        "This statement is filed by (i) Lake Associates IV, L.P., the sole general partner of each of the Funds, (ii) Lake GP IV, LLC, the general partner of Lake Associates IV, L.P., and (iii) Jane Roe, the sole managing member of Lake GP IV, LLC.",
        [
            ("Lake Associates IV, L.P.", GP, "Funds"),
            ("Lake GP IV, LLC", GP, "Lake Associates IV, L.P."),
            ("Jane Roe", MM, "Lake GP IV, LLC"),
        ],
    ),
    (
        "The filers are: (iv) Oak GP, LLC, the general partner of the Master Fund and of Oak Value Fund, L.P. and the managing member of Oak Select LLC; (v) Oak Advisers, L.P., the investment manager of the Master Fund, Oak Select LLC and a managed account; and (vi) Jane Roe and John Poe, the directors and controlling shareholders of Oak Corp.",
        [
            ("Oak GP, LLC", GP, "Master Fund"),
            ("Oak GP, LLC", GP, "Oak Value Fund, L.P."),
            ("Oak GP, LLC", MM, "Oak Select LLC"),
            ("Oak Advisers, L.P.", IA, "Master Fund"),
            ("Oak Advisers, L.P.", IA, "Oak Select LLC"),
            ("Jane Roe", CO, "Oak Corp."),
            ("John Poe", CO, "Oak Corp."),
        ],
    ),
    # spouses, also late ones
    ("Leonard S. Poe and Theodora P. Poe, his wife", [("Theodora P. Poe", SP, "Leonard S. Poe")]),
    ("Jane Roe and her husband, John Roe, own the shares.", [("John Roe", SP, "Jane Roe")]),
    ("Jane Roe is also executor of the Estate of John Roe, her late husband.", [("John Roe", SP, "Jane Roe")]),
    (
        "The shares were distributed by the estate of Mrs. Roe's late husband, John Poe Roe.",
        [("John Poe Roe", SP, "Mrs. Roe")],
    ),
    ("Mr. Roe is the brother of Ann Coe and the husband of Jane Roe.", [("Mr. Roe", SP, "Jane Roe")]),
    ("Ann Coe is the sister of Mr. Roe and the wife of John Coe, M.D.", [("Ann Coe", SP, "John Coe")]),
    ("John Roe is married to Jane Roe.", [("John Roe", SP, "Jane Roe")]),
    ("Jane Roe, the spouse of John Roe, holds 500 shares.", [("Jane Roe", SP, "John Roe")]),
    # trustees
    (
        "The shares are held by the Poe Children's Trust, of which Mr. Roe and Mrs. Poe are the trustees.",
        [("Mr. Roe", TR, "Poe Children's Trust"), ("Mrs. Poe", TR, "Poe Children's Trust")],
    ),
    (
        "Consists of shares held by the Poe Children’s Trust, of which Mr. Roe and his spouse, Louisa M. Roe, are co-trustees.",
        [
            ("Mr. Roe", TR, "Poe Children’s Trust"),
            ("Louisa M. Roe", TR, "Poe Children’s Trust"),
            ("Louisa M. Roe", SP, "Mr. Roe"),
        ],
    ),
    (
        "Mr. Roe and his wife, Louisa M. Roe, are the co-trustees of the Poe Family Trust.",
        [
            ("Mr. Roe", TR, "Poe Family Trust"),
            ("Louisa M. Roe", TR, "Poe Family Trust"),
            ("Louisa M. Roe", SP, "Mr. Roe"),
        ],
    ),
    (
        "This statement is filed by the Poe Family Trust and Helen R. Poe, as co-trustee of the Poe Family Trust and individually.",
        [("Helen R. Poe", TR, "Poe Family Trust")],
    ),
    (
        "Includes 9,200 shares held by Mr. Roe as trustee of the Jane Roe Living Trust.",
        [("Mr. Roe", TR, "Jane Roe Living Trust")],
    ),
    (
        "The shares held by the Poe Annuity Trust A, of which Mr. Roe is the sole trustee, are included.",
        [("Mr. Roe", TR, "Poe Annuity Trust A")],
    ),
    ("Jane Roe serves as the sole trustee of the Roe Trust.", [("Jane Roe", TR, "Roe Trust")]),
    ("Jane Roe, as trustee of the Roe Trust, has sole voting power.", [("Jane Roe", TR, "Roe Trust")]),
    ("Sea Bank, N.A. is trustee under the Roe Savings Plan Trust.", [("Sea Bank, N.A.", TR, "Roe Savings Plan Trust")]),
    # control and ownership
    (
        "Mr. Roe, as President and controlling shareholder of Lake Corp., may be deemed to share such power.",
        [("Mr. Roe", CO, "Lake Corp.")],
    ),
    (
        "All of the ordinary shares of Lake AG are held by the Poe-Stiftung, a charitable foundation.",
        [("Poe-Stiftung", PA, "Lake AG")],
    ),
    ("All of the outstanding capital stock of Pond Corp. is owned by Lake Inc.", [("Lake Inc.", PA, "Pond Corp.")]),
    (
        "Lake Inc. is the parent of Pond Casualty Insurance Company, an insurance company.",
        [("Lake Inc.", PA, "Pond Casualty Insurance Company")],
    ),
    (
        "Lake Inc. is the parent of Pond Insurance Company, an insurance company, and indirectly, through Sea Holdings, Inc., owns all of the outstanding stock of Bay Asset Management Company.",
        [("Lake Inc.", PA, "Pond Insurance Company"), ("Lake Inc.", PA, "Bay Asset Management Company")],
    ),
    (
        "Lake Industries Ltd. is controlled by Lake Holdings (1995) Ltd., which owns approximately 58.3% of its outstanding shares.",
        [("Lake Holdings (1995) Ltd.", CO, "Lake Industries Ltd.")],
    ),
    (
        "Mr. Roe is the controlling shareholder of Lake Holdings (1995) Ltd.",
        [("Mr. Roe", CO, "Lake Holdings (1995) Ltd.")],
    ),
    ("Mr. Roe is the sole manager of Sea Opportunity Fund, L.L.C.", [("Mr. Roe", SM, "Sea Opportunity Fund, L.L.C.")]),
    (
        "Dr. Roe is the sole manager of Lake Holdings, LLC, and the Roe Trust is the sole member of Lake Holdings, LLC.",
        [("Dr. Roe", SM, "Lake Holdings, LLC"), ("Roe Trust", SO, "Lake Holdings, LLC")],
    ),
    (
        "Pond Corp. is a majority-owned subsidiary of Lake Corporation, a Texas corporation.",
        [("Lake Corporation", PA, "Pond Corp.")],
    ),
    (
        "Pond Merger Sub Limited is a direct wholly-owned subsidiary of Pond Parent Limited.",
        [("Pond Parent Limited", PA, "Pond Merger Sub Limited")],
    ),
    (
        "Lake Fonden, a foundation, owns 100% of the shares of Pond Ventures ApS.",
        [("Lake Fonden", PA, "Pond Ventures ApS")],
    ),
    (
        "Lake Group, Inc. owns its shares indirectly through its subsidiaries: Pond Bank Ltd. holds 6,200,000 shares and Sea Trust Company holds 15,240,118 shares.",
        [("Lake Group, Inc.", PA, "Pond Bank Ltd."), ("Lake Group, Inc.", PA, "Sea Trust Company")],
    ),
    (
        "AMH, a limited liability company all of whose membership interests are owned by the Roe Trust and of which Ms. Roe is the sole manager, holds the shares.",
        [("Roe Trust", PA, "AMH"), ("Ms. Roe", SM, "AMH")],
    ),
    (
        "Pond LLC, all of the membership interests of which are held by Lake Corp., bought the shares.",
        [("Lake Corp.", PA, "Pond LLC")],
    ),
    (
        "Lake Capital LLC is the general partner of Lake Fund and is managed by its managing member, James O. Roe.",
        [("Lake Capital LLC", GP, "Lake Fund"), ("James O. Roe", MM, "Lake Capital LLC")],
    ),
    (
        "The principal business of Lake GP, LLC is acting as the general partner of Lake Partners.",
        [("Lake GP, LLC", GP, "Lake Partners")],
    ),
    (
        "The principal business of Lake Associates is to act as the general partner of the Funds, and that of Lake GP, LLC is to act as the general partner of Lake Associates.",
        [("Lake Associates", GP, "Funds"), ("Lake GP, LLC", GP, "Lake Associates")],
    ),
    (
        "The principal occupation of Mr. Roe is serving as the managing member of each of Lake GP and Lake Management.",
        [("Mr. Roe", MM, "Lake GP"), ("Mr. Roe", MM, "Lake Management")],
    ),
    (
        "The filers include Jane Roe, as the managing member of each of Lake GP and Lake Management.",
        [("Jane Roe", MM, "Lake GP"), ("Jane Roe", MM, "Lake Management")],
    ),
    (
        "Pond Advisers serves as investment adviser to Pond Growth Fund, a series of Pond Investment Trust, which holds 2,004,000 shares.",
        [("Pond Advisers", IA, "Pond Growth Fund")],
    ),
    (
        'Pond Research Company ("Pond Research"), 90 Milk Street, Boston, Massachusetts 02109, a wholly-owned subsidiary of LAKE Corp. and an investment adviser registered under Section 203 of the Investment Advisers Act of 1940, is the beneficial owner of 5,620,400 shares.',
        [("LAKE Corp.", PA, "Pond Research Company")],
    ),
    ("Pond LLC is indirectly wholly owned by Lake Corp.", [("Lake Corp.", PA, "Pond LLC")]),
    ("Lake Corp. (the parent of Pond LLC) disclaims beneficial ownership.", [("Lake Corp.", PA, "Pond LLC")]),
    (
        "The managing members of Lake GP, LLC are Jane Roe and John Poe.",
        [("Jane Roe", MM, "Lake GP, LLC"), ("John Poe", MM, "Lake GP, LLC")],
    ),
    (
        "Jane Roe and John Poe, in their capacities as managers of Lake Capital, LLC, share power.",
        [("Jane Roe", MA, "Lake Capital, LLC"), ("John Poe", MA, "Lake Capital, LLC")],
    ),
    (
        "Lake GP, LLC (the general partner of Lake Partners, L.P.) and Pond LLC (the investment adviser to Lake Partners, L.P.) share power.",
        [("Lake GP, LLC", GP, "Lake Partners, L.P."), ("Pond LLC", IA, "Lake Partners, L.P.")],
    ),
    (
        "Lake Partners, L.P. (of which Lake GP, LLC is the sole general partner) holds 500 shares.",
        [("Lake GP, LLC", GP, "Lake Partners, L.P.")],
    ),
    (
        "Each of Jane Roe and John Poe is a controlling person of Lake Corp.",
        [("Jane Roe", CO, "Lake Corp."), ("John Poe", CO, "Lake Corp.")],
    ),
    ("Lake Corp. is wholly owned by Jane Roe, who is also its sole director.", [("Jane Roe", PA, "Lake Corp.")]),
    ("Jane Roe owns all of the outstanding stock of Lake Corp.", [("Jane Roe", PA, "Lake Corp.")]),
    (
        "Jane Roe controls Lake Corp., which is the manager of Pond LLC.",
        [("Jane Roe", CO, "Lake Corp."), ("Lake Corp.", MA, "Pond LLC")],
    ),
)
