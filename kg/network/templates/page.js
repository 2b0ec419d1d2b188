// The page itself: header, search, legend, panel, keys, and the choice kept in the address.

let choice = { node: -1, tie: -1 };
const chosenNow = () => choice;
const panel = byId("panel");
const narrow = window.matchMedia("(max-width: 899px)");
let lastFocus = null;

function announce(text) {
  byId("status").textContent = text;
}

// The choice in the address, so that a link leads back to it; a frame in a notebook has no address.
function remember(choice) {
  try { history.replaceState(null, "", choice || location.pathname + location.search); } catch (refused) { if (!(refused instanceof DOMException)) throw refused; }
}

function openPanel(part, title) {
  const body = byId("panel-body");
  body.replaceChildren(part);
  if (panel.hidden) lastFocus = document.activeElement;
  panel.hidden = false;
  panel.scrollTop = 0;
  panel.focus({ preventScroll: true });
  announce(title);
}

function closePanel() {
  panel.hidden = true;
  choice = { node: -1, tie: -1 };
  network.unselectAll();
  paint();
  remember("");
  if (lastFocus && document.contains(lastFocus)) lastFocus.focus({ preventScroll: true });
}

function openNode(number, move) {
  choice = { node: number, tie: -1 };
  if (large) { shown.opened.add(number); refresh(); }
  openPanel(nodePart(number), `${data.nodes[number].name}: ${count(tiesOf[number].length, "tie")}.`);
  network.selectNodes([number], false);
  paint();
  if (move) bring([number]);
  remember("#node=" + encodeURIComponent(data.nodes[number].iri));
}

function openTie(number, move) {
  const tie = data.ties[number];
  choice = { node: -1, tie: number };
  openPanel(tiePart(number), tie.label);
  if (tie.from !== tie.to) network.setSelection({ nodes: [], edges: [number] }, { highlightEdges: false });
  paint();
  if (move) bring([tie.from, tie.to]);
  remember("#tie=" + number);
}

function openFindings() {
  choice = { node: -1, tie: -1 };
  openPanel(allFindingsPart(), count(data.findings.length, "finding"));
  paint();
}

function lookAround(node, steps) {
  shown.around = node < 0 ? null : { node, steps };
  if (node >= 0) shown.nodeLooks = new Set(nodeLooks.keys());
  legend();
  const { nodes } = refresh();
  if (choice.node >= 0) byId("panel-body").replaceChildren(nodePart(choice.node));
  fit(nodes);
}

function refresh() {
  const now = paint();
  const notice = byId("notice");
  const left = data.nodes.length - now.nodes.size;
  notice.hidden = left === 0 && data.nodes.length > 0;
  notice.replaceChildren(`${count(now.nodes.size, "node")} of ${data.nodes.length.toLocaleString("en")} shown${folded() ? "; a click on one opens what belongs to it" : ""}. `, el("button", { type: "button", class: "plain", onclick: showAll }, "Show all"));
  if (!data.nodes.length) notice.textContent = "There is nothing to draw: no filing gave a person, an organization or a security.";
  if (!byId("list").hidden) byId("list").replaceChildren(...listPart(now));
  return now;
}

function showAll() {
  Object.assign(shown, { nodeLooks: new Set(nodeLooks.keys()), edgeLooks: new Set(edgeLooks.keys()), filing: -1, findings: false, around: null, opened: new Set() });
  legend();
  fit(refresh().nodes);
}

function legend() {
  const row = (set, look, swatch, number) => {
    const box = el("input", { type: "checkbox" });
    box.checked = set.has(look.id);
    box.addEventListener("change", () => {
      if (box.checked) set.add(look.id); else set.delete(look.id);
      announce(`${look.label} ${box.checked ? "shown" : "hidden"}.`);
      refresh();
    });
    return el("label", { class: "row" }, box, swatch, el("span", {}, look.label), el("span", { class: "number" }, number.toLocaleString("en")));
  };
  const countOf = (items, look) => items.filter((item) => item.look === look.id).length;
  const rows = (looks, items, set, swatch) => looks.filter((look) => countOf(items, look)).map((look) => row(set, look, swatch(look.id), countOf(items, look)));
  byId("node-looks").replaceChildren(...rows(data.looks.nodes, data.nodes, shown.nodeLooks, nodeSwatch));
  byId("edge-looks").replaceChildren(...rows(data.looks.edges, data.ties, shown.edgeLooks, edgeSwatch));
  const filters = [];
  if (data.filings.length > 1) {
    const select = el("select", { id: "filing" }, el("option", { value: "-1" }, "All filings"), ...data.filings.map((filing, number) => el("option", { value: number }, filing.name)));
    select.value = String(shown.filing);
    select.addEventListener("change", () => { shown.filing = Number(select.value); refresh(); });
    filters.push(el("label", { class: "field" }, "Filing ", select));
  }
  const box = el("input", { type: "checkbox" });
  box.checked = shown.findings;
  box.addEventListener("change", () => { shown.findings = box.checked; refresh(); });
  if (data.findings.length) filters.push(el("label", { class: "row" }, box, el("span", {}, "Only what has findings")));
  byId("filters").replaceChildren(...filters);
  byId("more-filters").hidden = filters.length === 0;
}

function showHits() {
  const text = byId("search").value;
  const hits = search(text);
  const most = 40;
  byId("results").replaceChildren(...hits.slice(0, most).map((hit) => {
    const tie = hit.tie === undefined ? null : data.ties[hit.tie];
    const name = tie ? `${data.nodes[tie.from].name} → ${tie.label} → ${data.nodes[tie.to].name}` : data.nodes[hit.node].name;
    const open = () => (tie ? openTie(hit.tie, true) : openNode(hit.node, true));
    return el("li", {}, el("button", { type: "button", class: "line", onclick: open }, tie ? edgeSwatch(tie.look) : nodeSwatch(data.nodes[hit.node].look), el("span", {}, words(name), hit.found ? el("small", {}, words(hit.found)) : "")));
  }));
  const said = text.trim().length < 2 ? "" : hits.length > most ? `${hits.length.toLocaleString("en")} found, the first ${most} here` : `${hits.length.toLocaleString("en")} found`;
  byId("hits").textContent = said;
  if (said) announce(said);
}

function show(list) {
  byId("drawing").hidden = list;
  byId("list").hidden = !list;
  byId("show-list").setAttribute("aria-pressed", String(list));
  byId("show-drawing").setAttribute("aria-pressed", String(!list));
  refresh();
  if (!list) network.redraw();
}

function header() {
  const days = data.ties.map((tie) => tie.asOf).filter(Boolean).sort();
  const facts = [count(data.nodes.length, "node"), count(data.ties.length, "tie"), count(data.filings.length, "filing")];
  if (days.length) facts.push(days[0] === days[days.length - 1] ? `as of ${days[0]}` : `as of ${days[0]} to ${days[days.length - 1]}`);
  byId("summary").textContent = facts.join(" · ");
  const button = byId("findings-button");
  const parts = severities.map((severity) => [severity, data.findings.filter((finding) => finding.severity === severity).length]).filter(([, number]) => number);
  button.hidden = parts.length === 0;
  button.replaceChildren(...parts.map(([severity, number]) => el("span", { class: `badge ${severity}` }, String(number), el("span", { class: "word" }, severity === "confirmed" || number === 1 ? ` ${severity}` : ` ${severity}s`))));
  button.setAttribute("aria-label", "Findings: " + parts.map(([severity, number]) => `${number} ${severity}`).join(", "));
}

function followAddress() {
  const [kind, value] = location.hash.slice(1).split("=");
  if (kind === "node") {
    const number = data.nodes.findIndex((node) => node.iri === decodeURIComponent(value));
    if (number >= 0) openNode(number, true);
  } else if (kind === "tie" && data.ties[Number(value)]) openTie(Number(value), true);
  else if (kind === "list") show(true);
}

// A small screen begins at the holder, at a size that can be read, instead of with everything in a thumbnail.
function begin() {
  fit(visible().nodes, { animation: false });
  if (network.getScale() >= 0.45 || folded() || !data.nodes.length) return;
  const hub = tiesOf.reduce((best, ties, number) => (ties.length > tiesOf[best].length ? number : best), 0);
  network.moveTo({ position: network.getPositions([hub])[hub], scale: narrow.matches ? 0.55 : 0.45, animation: false });
}

network.on("click", ({ nodes, edges }) => {
  if (nodes.length) openNode(nodes[0], false);
  else if (edges.length) openTie(edges[0], false);
  else if (!panel.hidden) closePanel();
});
let far = farness();
for (const event of ["zoom", "animationFinished"]) {
  network.on(event, () => { if (far !== farness()) { far = farness(); if (folded()) paint(); } });
}
network.on("hoverNode", () => { byId("canvas").style.cursor = "pointer"; });
network.on("blurNode", () => { byId("canvas").style.cursor = ""; });
byId("search").addEventListener("input", showHits);
byId("search").addEventListener("keydown", (event) => {
  if (event.key === "Enter") byId("results").querySelector("button")?.click();
});
byId("close").addEventListener("click", closePanel);
byId("findings-button").addEventListener("click", openFindings);
byId("show-drawing").addEventListener("click", () => show(false));
byId("show-list").addEventListener("click", () => show(true));
document.querySelector(".skip").addEventListener("click", () => show(true));
byId("print").addEventListener("click", () => window.print());
byId("zoom-in").addEventListener("click", () => network.moveTo({ scale: network.getScale() * 1.35, animation: motion() }));
byId("zoom-out").addEventListener("click", () => network.moveTo({ scale: network.getScale() / 1.35, animation: motion() }));
byId("fit").addEventListener("click", () => fit(visible().nodes));
document.addEventListener("keydown", (event) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "/" && !typing) { event.preventDefault(); byId("rail-details").open = true; byId("search").focus(); }
  if (event.key === "Escape" && !panel.hidden) closePanel();
});
function rethemed() {
  network.setOptions(themed());
  for (const line of document.querySelectorAll(".look-line")) line.setAttribute("stroke", edgeLooks.get(line.dataset.look)[theme()]);
  paint();
}
dark.addEventListener("change", rethemed);
window.addEventListener("beforeprint", () => {
  printing = true;
  rethemed();
  byId("sheet").replaceChildren(...sheetParts(visible()));
  network.redraw();
});
window.addEventListener("afterprint", () => { printing = false; rethemed(); byId("sheet").replaceChildren(); });
window.addEventListener("hashchange", followAddress);

byId("rail-details").open = !narrow.matches;
header();
legend();
begin();
refresh();
followAddress();
window.kg = { network, nodes: data.nodes, ties: data.ties, nodeSet, edgeSet, search, openNode, openTie, visible };
