"""The page in a real browser, opened from disk: what a reader sees, and that nothing leaves."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from network_sample import BASE, PEOPLE, sample
from test_page import HOSTILE, hostile_page

from kg.network.page import render

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
if CHROMIUM is None:
    pytest.skip("no Chromium on this machine", allow_module_level=True)
ARGS = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
).split()


class Opened:
    """A page opened from disk, with all that it asked for and complained of."""

    def __init__(
        self, browser, file: Path, hash: str = "", width: int = 1400, height: int = 900, scheme: str = "light"
    ):
        self.page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.complaints.append("dialog " + dialog.message), dialog.dismiss()))
        self.page.goto(file.as_uri() + hash)

    def panel(self) -> str:
        return self.page.inner_text("#panel")

    def press_node(self, name: str) -> None:
        """Click a node where the canvas draws it."""
        script = """name => { const n = kg.nodes.findIndex(node => node.name === name);
            return kg.network.canvasToDOM(kg.network.getPositions([n])[n]); }"""
        place = self.page.evaluate(script, name)
        box = self.page.locator("#canvas").bounding_box()
        self.page.mouse.click(box["x"] + place["x"], box["y"] + place["y"])


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    with sync_api.sync_playwright() as driver:
        launched = driver.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def file(tmp_path_factory) -> Path:
    whole, findings, texts = sample()
    path = tmp_path_factory.mktemp("page") / "graph.html"
    path.write_text(render(whole, findings, texts, title="Mikronord N.V. on Octal Works, Inc."), encoding="utf-8")
    return path


@pytest.fixture
def opened(browser, file) -> Iterator[Opened]:
    made = Opened(browser, file)
    yield made
    assert made.requests == [file.as_uri()]
    assert made.complaints == []
    made.page.close()


def test_the_page_asks_for_nothing_and_complains_of_nothing(opened: Opened) -> None:
    opened.page.wait_for_timeout(300)
    assert opened.page.title() == "Mikronord N.V. on Octal Works, Inc."
    assert "49 nodes · 58 ties · 1 filing · as of 2011-03-07" in opened.page.inner_text("header")


def test_something_is_drawn(opened: Opened) -> None:
    script = """() => { const c = document.querySelector('#canvas canvas');
        const { data } = c.getContext('2d').getImageData(0, 0, c.width, c.height);
        const seen = new Set(); for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255)
            seen.add('#' + [0, 1, 2].map(k => data[i + k].toString(16).padStart(2, '0')).join(''));
        return [...seen]; }"""
    assert {"#d55e00", "#0072b2", "#56b4e9", "#009e73", "#e69f00", "#f0e442", "#cc79a7"} <= set(
        opened.page.evaluate(script)
    )


def test_the_nodes_are_there_by_name(opened: Opened) -> None:
    names = opened.page.evaluate("kg.nodes.map(node => node.name)")
    labels = opened.page.evaluate("kg.nodeSet.get().map(node => node.label.replace(/\\n/g, ' '))")
    assert {*PEOPLE, "Mikronord N.V.", "Octal Works, Inc.", "Oake & Winter LLP", "Medeo+"} <= set(names) & set(labels)
    opened.page.click("#show-list")
    listed = opened.page.inner_text("#list")
    assert [name for name in names if name not in listed] == []


def test_a_click_on_a_person_opens_the_facts_with_the_quote(opened: Opened) -> None:
    opened.press_node("Denis Dorn")
    assert "Denis Dorn" in opened.page.inner_text("#panel h2")
    assert "citizenship: Swiss" in opened.panel()
    marks = opened.page.locator("#panel mark").all_inner_texts()
    assert "Denis Dorn Position: Vice President, Works 3 of Mikronord N.V. Citizenship: Swiss" in marks
    assert "rule test.rule" in opened.panel()
    assert "octal-2011, characters" in opened.panel()


def test_the_paragraph_of_a_quote_opens_with_the_words_marked(opened: Opened) -> None:
    opened.page.evaluate("kg.openTie(kg.ties.findIndex(tie => tie.look === 'event'), true)")
    opened.page.click("#panel .more summary >> nth=0")
    assert opened.page.inner_text("#panel .paragraph >> nth=0").startswith("On March 1, 2011, Octal announced")
    assert "announced on: 2011-03-01" in opened.panel()
    assert "Also named: Mikronord N.V." in opened.panel()


def test_a_click_on_a_line_opens_its_facts(opened: Opened) -> None:
    script = """() => { const n = kg.ties.findIndex(tie => tie.look === 'issued'); const tie = kg.ties[n];
        const at = kg.network.getPositions([tie.from, tie.to]);
        const mid = { x: (at[tie.from].x * 2 + at[tie.to].x) / 3, y: (at[tie.from].y * 2 + at[tie.to].y) / 3 };
        return kg.network.canvasToDOM(mid); }"""
    place, box = opened.page.evaluate(script), opened.page.locator("#canvas").bounding_box()
    opened.page.mouse.click(box["x"] + place["x"], box["y"] + place["y"])
    assert opened.page.inner_text("#panel h2") == "issued by"
    assert "Common Stock, par value $0.001 per share" in opened.page.locator("#panel mark").all_inner_texts()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("gerda grau", "Gerda Grau"),
        ("MN", "Mikronord N.V."),
        ("0000000001", "Octal Works, Inc."),
        ("876543214", "Common Stock"),
        ("had resigned from", "resigned from a board"),
        ("Treasurer", "signed as: Treasurer"),
    ],
)
def test_search_finds_names_aliases_identifiers_values_and_quotes(opened: Opened, words: str, found: str) -> None:
    opened.page.keyboard.press("/")
    opened.page.keyboard.type(words)
    assert found in opened.page.inner_text("#results")
    opened.page.keyboard.press("Enter")
    assert opened.page.is_visible("#panel")
    assert "found" in opened.page.inner_text("#hits")


def test_a_search_for_what_is_not_there_says_so(opened: Opened) -> None:
    opened.page.fill("#search", "nobody at all")
    assert opened.page.inner_text("#hits") == "0 found"


def test_the_legend_counts_and_filters(opened: Opened) -> None:
    row = opened.page.locator("#node-looks label", has_text="Persons").last
    assert row.inner_text().split() == ["Persons", "30"]
    row.locator("input").uncheck()
    shown = "kg.nodeSet.get().filter(node => !node.hidden).length"
    assert opened.page.evaluate(shown) == 19
    assert "19 nodes of 49 shown" in opened.page.inner_text("#notice")
    opened.page.click("#notice button")
    assert opened.page.evaluate(shown) == 49


def test_a_neighbourhood_can_be_shown_alone(opened: Opened) -> None:
    opened.page.evaluate("kg.openNode(kg.nodes.findIndex(node => node.name === 'Denis Dorn'), true)")
    opened.page.click(".steps button >> nth=0")
    assert opened.page.evaluate("kg.visible().nodes.size") == 5
    opened.page.click(".steps button >> nth=1")
    assert opened.page.evaluate("kg.visible().nodes.size") > 30


def test_findings_lead_to_their_quotes_and_to_what_they_are_about(opened: Opened) -> None:
    assert opened.page.get_attribute("#findings-button", "aria-label") == "Findings: 1 warning, 1 note, 1 confirmed"
    opened.page.click("#findings-button")
    first = opened.page.locator("#panel .finding").first
    assert first.inner_text().startswith("warning Two CUSIPs are stated.")
    assert first.locator("mark").all_inner_texts() == ["123456 78 2", "876543214"]
    first.locator("button", has_text="Common Stock").click()
    assert "Common Stock" in opened.page.inner_text("#panel h2")


def test_the_sales_are_a_chart_and_a_table_whose_rows_open_their_quotes(opened: Opened) -> None:
    opened.page.evaluate("kg.openTie(kg.ties.findIndex(tie => tie.label.startsWith('6 sales')), true)")
    assert opened.page.locator("#panel .chart .bar").count() == 6
    assert opened.page.locator("#panel .chart .point").count() == 5
    assert "All 6: transactor Mikronord N.V." in opened.panel()
    rows = opened.page.locator("#panel tbody tr")
    assert [" ".join(row.inner_text().split()) for row in rows.all()][4:] == [
        "5 2011-03-03 3,000 5.05",
        "6 2011-03-04 500.5 not stated",
    ]
    rows.nth(4).locator("button").click()
    assert "03/03/2011 3000 5.05" in opened.page.locator("#panel mark").all_inner_texts()


def test_the_list_opens_ties_facts_and_quotes_by_keyboard(opened: Opened) -> None:
    opened.page.focus(".skip")
    opened.page.keyboard.press("Enter")
    entry = opened.page.locator("#list details", has_text="Ines Ibis").first
    entry.locator("summary").first.focus()
    opened.page.keyboard.press("Enter")
    entry.locator("mark").first.wait_for()
    assert "Vice President, Works 8 → Mikronord N.V." in entry.inner_text()
    opened.page.focus("#list details[open] button.line")
    opened.page.keyboard.press("Enter")
    assert opened.page.inner_text("#panel h2") == "Vice President, Works 8"
    opened.page.keyboard.press("Escape")
    assert not opened.page.is_visible("#panel")


def test_a_link_leads_back_to_what_was_chosen(browser, file, opened: Opened) -> None:
    opened.page.evaluate("kg.openNode(kg.nodes.findIndex(node => node.name === 'Mikronord N.V.'), true)")
    assert opened.page.url.endswith("#node=" + BASE.replace(":", "%3A").replace("/", "%2F") + "holder")
    again = Opened(browser, file, opened.page.url.removeprefix(file.as_uri()))
    assert "Mikronord N.V." in again.page.inner_text("#panel h2")
    again.page.close()


def test_the_only_links_lead_to_the_filing_at_the_sec(opened: Opened) -> None:
    opened.page.evaluate("kg.openNode(kg.nodes.findIndex(node => node.name === 'octal-2011'), true)")
    links = opened.page.locator("a[href^=http]")
    assert links.count() == 1
    assert links.first.get_attribute("href").startswith("https://www.sec.gov/Archives/edgar/data/1/")
    assert links.first.get_attribute("rel") == "noopener noreferrer"


@pytest.mark.parametrize(("width", "height"), [(360, 640), (390, 844), (1400, 900)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_sticks_out_at_any_width(browser, file, width: int, height: int, scheme: str) -> None:
    made = Opened(browser, file, "", width, height, scheme)
    assert made.page.evaluate("document.documentElement.scrollWidth") <= width
    made.page.evaluate("kg.openNode(kg.nodes.findIndex(node => node.name === 'Mikronord N.V.'), true)")
    assert made.page.evaluate("document.querySelector('#panel').scrollWidth") <= width
    made.page.click("#close")
    made.page.click("#show-list")
    assert made.page.is_visible("text=All as a list")
    assert made.page.evaluate("document.documentElement.scrollWidth") <= width
    assert made.complaints == []
    made.page.close()


def test_the_printed_sheet_has_legend_and_numbered_quotes(opened: Opened) -> None:
    opened.page.emulate_media(media="print")
    opened.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    sheet = opened.page.inner_text("#sheet")
    assert "Holders, persons" in sheet
    assert opened.page.locator("#sheet ol li").count() == 58
    first = opened.page.inner_text("#sheet ol li >> nth=0")
    assert first.startswith("Mikronord N.V. → 6.41 % · 2,202,000 shares → Common Stock, par value $0.001 per share")
    assert "“PERCENT OF CLASS: 6.41%” (octal-2011, characters" in first
    assert "warning Two CUSIPs are stated." in sheet
    assert not opened.page.is_visible("#rail")


def test_hostile_words_are_shown_and_never_run(browser, tmp_path: Path) -> None:
    path = tmp_path / "hostile.html"
    path.write_text(hostile_page(*HOSTILE), encoding="utf-8")
    made = Opened(browser, path)
    for number in range(len(HOSTILE)):
        made.page.evaluate(f"kg.openNode({number}, true); kg.openTie({number}, true)")
    made.page.click("#findings-button")
    made.page.click("#close")
    made.page.click("#show-list")
    made.page.evaluate("document.querySelectorAll('#list details').forEach(entry => { entry.open = true; })")
    made.page.fill("#search", "alert(1)")
    made.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    made.page.wait_for_timeout(300)
    assert "<img src=x onerror=alert(1)>" in made.page.inner_text("#list")
    assert made.page.locator("img, iframe, object, embed").count() == 0
    assert made.page.locator("script").count() == 3  # the data, vis-network and the page's own
    assert made.complaints == []
    assert made.requests == [path.as_uri()]
    made.page.close()


def test_the_policy_stops_what_would_run_or_load(browser, file) -> None:
    made = Opened(browser, file)
    script = """async () => { const stopped = [];
        document.addEventListener('securitypolicyviolation', event => stopped.push(event.effectiveDirective));
        const script = document.createElement('script'); script.textContent = 'window.ran = 1';
        document.body.append(script);
        const image = new Image(); image.src = 'https://example.org/a.png'; document.body.append(image);
        await fetch('https://example.org/').catch(() => 0);
        await new Promise(done => setTimeout(done, 300));
        return [window.ran ?? 0, stopped.sort()]; }"""
    assert made.page.evaluate(script) == [0, ["connect-src", "img-src", "script-src-elem"]]
    made.page.close()


def test_a_frame_without_an_address_shows_the_page_too(browser, file, tmp_path: Path) -> None:
    frame = tmp_path / "frame.html"
    source = file.read_text("utf-8").replace("&", "&amp;").replace('"', "&quot;")
    frame.write_text(f'<meta charset="utf-8"><iframe sandbox="allow-scripts" srcdoc="{source}"></iframe>', "utf-8")
    page = browser.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(frame.as_uri())
    inner = page.frames[1]
    inner.wait_for_selector("#summary:not(:empty)")
    inner.evaluate("kg.openNode(0, true)")
    inner.evaluate("document.getElementById('close').click()")
    assert complaints == []
    page.close()
