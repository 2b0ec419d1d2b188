// The same as text: a list with all nodes, ties, facts and quotes, and the sheet that is printed.

function listPart({ nodes, ties }) {
  const parts = [el("h2", {}, "All as a list"), el("p", { class: "quiet" }, "Each name opens its ties and its facts with their quotes. Search and filters hold here too.")];
  for (const look of data.looks.nodes) {
    const members = data.nodes.map((node, number) => [node, number]).filter(([node, number]) => node.look === look.id && nodes.has(number));
    if (!members.length) continue;
    const list = el("div", { class: "entries" });
    for (const [node, number] of members) {
      const entry = el("details", {}, el("summary", {}, nodeSwatch(look.id), " ", words(node.name), el("span", { class: "quiet" }, ` ${count(tiesOf[number].length, "tie")}`)));
      entry.addEventListener("toggle", () => {
        if (entry.open && entry.children.length === 1) entry.append(tiesPart(number), thingsPart(node.things));
      });
      list.append(entry);
    }
    parts.push(el("h3", {}, `${look.label} (${members.length.toLocaleString("en")})`), list);
  }
  for (const look of data.looks.edges) {
    const members = data.ties.map((tie, number) => [tie, number]).filter(([tie, number]) => tie.look === look.id && ties.has(number));
    if (!members.length) continue;
    const rows = members.map(([tie, number]) => el(
      "tr",
      {},
      el("td", {}, words(data.nodes[tie.from].name)),
      el("td", {}, el("button", { type: "button", class: "plain", onclick: () => openTie(number, false) }, words(tie.label))),
      el("td", {}, words(data.nodes[tie.to].name)),
      el("td", {}, tie.asOf),
    ));
    const head = el("tr", {}, ...["from", "what", "to", "as of"].map((name) => el("th", { scope: "col" }, name)));
    parts.push(el("h3", {}, `${look.label} (${members.length.toLocaleString("en")})`), el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": look.label }, el("table", {}, el("thead", {}, head), el("tbody", {}, ...rows))));
  }
  if (parts.length === 2) parts.push(el("p", {}, "The filters leave nothing."));
  return parts;
}

const SHEET = 400;

// For print: the legend, then each line that is shown with the quote it rests on, as numbered footnotes.
function sheetParts({ nodes, ties }) {
  const legend = el("p", { class: "legend" });
  for (const look of data.looks.nodes) {
    if (data.nodes.some((node, number) => node.look === look.id && nodes.has(number))) legend.append(el("span", {}, nodeSwatch(look.id), look.label));
  }
  for (const look of data.looks.edges) {
    if (data.ties.some((tie, number) => tie.look === look.id && ties.has(number))) legend.append(el("span", {}, edgeSwatch(look.id), look.label));
  }
  const notes = el("ol", {});
  const order = data.looks.edges.map((look) => look.id);
  const sorted = [...ties].sort((a, b) => order.indexOf(data.ties[a].look) - order.indexOf(data.ties[b].look) || a - b);
  for (const number of sorted.slice(0, SHEET)) {
    const tie = data.ties[number];
    const rows = tie.things.length ? tie.things.flatMap((thing) => data.things[thing].facts) : tie.facts;
    const told = rows.filter(([, value]) => tie.label.includes(value)).sort((a, b) => tie.label.indexOf(a[1]) - tie.label.indexOf(b[1]));
    const source = (told[0] ?? rows[0])?.[3][0];
    const quote = source && source[2].length ? `“${squeezed(passage(source[2][0]).words)}” (${place(source[2][0])})` : "";
    notes.append(el("li", {}, words(data.nodes[tie.from].name), " → ", words(tie.label), " → ", words(data.nodes[tie.to].name), tie.asOf ? `, as of ${tie.asOf}` : "", ". ", words(quote)));
  }
  const findings = data.findings.map((finding) => el("li", {}, el("strong", {}, finding.severity), " ", words(finding.message)));
  return [
    legend,
    el("h2", {}, "What the lines rest on"),
    notes,
    ties.size > SHEET ? el("p", {}, `The first ${SHEET} of ${ties.size.toLocaleString("en")} lines; filter the page to print others.`) : "",
    findings.length ? el("h2", {}, "Findings") : "",
    findings.length ? el("ul", {}, ...findings) : "",
  ].filter(Boolean);
}
