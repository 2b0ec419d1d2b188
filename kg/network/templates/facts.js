// What a click opens: the facts of a node or tie, and the findings.

const SAFE_LINK = /^https:\/\/www\.sec\.gov\/[A-Za-z0-9/._~?=&%-]*$/;

function valuePart(value, node) {
  if (node >= 0) return el("button", { type: "button", class: "plain value", onclick: () => openNode(node, true) }, words(value));
  if (SAFE_LINK.test(value)) return el("a", { class: "value", href: value, rel: "noopener noreferrer", target: "_blank" }, value);
  return el("span", { class: "value" }, words(value));
}

const sourcesKey = (sources) => JSON.stringify(sources);

// Facts; those that stand in the same words are listed together, above the quote.
function factsPart(rows) {
  const list = el("div", { class: "facts" });
  for (let at = 0; at < rows.length;) {
    const key = sourcesKey(rows[at][3]);
    let next = at;
    const block = el("div", { class: "fact" });
    const names = [];
    while (next < rows.length && sourcesKey(rows[next][3]) === key) {
      const [label, value, node] = rows[next];
      block.append(el("p", {}, el("span", { class: "label" }, label + ":"), " ", valuePart(value, node)));
      names.push(`${label} ${value}`);
      next += 1;
    }
    const sources = rows[at][3];
    for (const [filing, stated, evidence] of sources) {
      const asOf = stated === 0 ? data.filings[filing].asOf : stated;
      if (asOf && sources.length > 1) block.append(el("p", { class: "when" }, `as of ${asOf}`));
      for (const one of evidence) block.append(evidencePart(one, asOf, names.join("; ")));
      if (!evidence.length) block.append(el("p", { class: "quiet" }, "no quote"));
    }
    list.append(block);
    at = next;
  }
  return list;
}

// Many things of one kind: what all share is said once, the rest is a table whose rows open their facts.
function tablePart(things) {
  const columns = new Map();
  for (const thing of things) {
    for (const [label, value, , ] of thing.facts) {
      if (!columns.has(label)) columns.set(label, new Map());
      columns.get(label).set(value, (columns.get(label).get(value) ?? 0) + 1);
    }
  }
  const shared = [...columns].filter(([, values]) => values.size === 1 && [...values.values()][0] === things.length);
  const counts = (label) => things.every((thing, number) => thing.facts.some((fact) => fact[0] === label && fact[1] === String(number + 1)));
  const open = [...columns.keys()].filter((label) => !shared.some(([name]) => name === label) && !counts(label));
  const body = el("tbody");
  things.forEach((thing, number) => {
    const row = el("tr", { id: `row-${data.things.indexOf(thing)}` });
    const toggle = el("button", { type: "button", class: "plain", "aria-expanded": "false", "aria-label": `Quotes of row ${number + 1}` }, String(number + 1));
    row.append(el("th", { scope: "row" }, toggle));
    for (const label of open) {
      const value = thing.facts.filter((fact) => fact[0] === label).map((fact) => fact[1]).join(", ");
      row.append(el("td", { class: /^[\d,.-]+( shares)?$/.test(value) ? "number" : "" }, words(value.replace(/ shares$/, "") || "not stated")));
    }
    let opened = null;
    const flip = () => {
      if (opened) { opened.remove(); opened = null; } else {
        opened = el("tr", {}, el("td", { colspan: open.length + 1 }, factsPart(thing.facts)));
        row.after(opened);
      }
      toggle.setAttribute("aria-expanded", String(Boolean(opened)));
    };
    row.addEventListener("click", flip);
    body.append(row);
  });
  const table = el("table", {}, el("thead", {}, el("tr", {}, el("th", {}, "#"), ...open.map((label) => el("th", { scope: "col" }, label)))), body);
  return el(
    "div",
    {},
    shared.length ? el("p", { class: "shared" }, `All ${things.length}: `, shared.map(([label, values]) => `${label} ${[...values.keys()][0]}`).join("; ")) : "",
    el("p", { class: "quiet" }, "A click on a row opens its quotes."),
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table" }, table),
  );
}

function thingsPart(numbers) {
  const out = el("div");
  const kinds = new Map();
  for (const number of numbers) {
    const thing = data.things[number];
    if (!kinds.has(thing.kind)) kinds.set(thing.kind, []);
    kinds.get(thing.kind).push(thing);
  }
  for (const [kind, things] of kinds) {
    if (things.length > 3) { out.append(el("h4", {}, count(things.length, kind || "part")), tablePart(things)); continue; }
    for (const thing of things) {
      if (numbers.length > 1) out.append(el("h4", {}, kind));
      out.append(factsPart(thing.facts));
    }
  }
  return out;
}

function findingPart(number, withFocus) {
  const finding = data.findings[number];
  const part = el(
    "div",
    { class: `finding ${finding.severity}` },
    el("p", {}, el("strong", {}, finding.severity), " ", words(finding.message)),
    finding.rule ? el("p", { class: "quiet" }, words(finding.rule)) : "",
    ...finding.evidence.map((evidence) => evidencePart(evidence, "", finding.message)),
  );
  if (withFocus) {
    const spots = [
      ...finding.nodes.map((node) => [data.nodes[node].name, () => openNode(node, true)]),
      ...finding.ties.map((tie) => [data.ties[tie].label, () => openTie(tie, true)]),
    ];
    if (spots.length) part.append(el("p", {}, "On: ", ...spots.map(([label, open]) => el("button", { type: "button", class: "plain", onclick: open }, words(label)))));
  }
  return part;
}

const findingsPart = (numbers) => el("div", { class: "findings" }, ...numbers.map((number) => findingPart(number, false)));

function tieLine(number, from) {
  const tie = data.ties[number];
  const name = (node) => (node === from ? "" : words(data.nodes[node].name));
  const label = el("span", { class: "tie-label" }, words(tie.label));
  const parts = tie.from === from ? [label, " → ", name(tie.to)] : tie.to === from ? [name(tie.from), " → ", label] : [name(tie.from), " → ", label, " → ", name(tie.to)];
  return el("li", {}, el("button", { type: "button", class: "line", onclick: () => openTie(number, true) }, edgeSwatch(tie.look), el("span", {}, ...parts)));
}

function tiesPart(node) {
  const groups = new Map();
  for (const number of tiesOf[node]) {
    const look = data.ties[number].look;
    if (!groups.has(look)) groups.set(look, []);
    groups.get(look).push(number);
  }
  const out = el("div", { class: "ties" });
  for (const look of data.looks.edges) {
    const numbers = groups.get(look.id);
    if (!numbers) continue;
    const list = el("ul", {}, ...numbers.slice(0, 12).map((number) => tieLine(number, node)));
    out.append(el("h4", {}, `${look.label} (${numbers.length.toLocaleString("en")})`), list);
    if (numbers.length > 12) {
      const more = el("button", { type: "button", class: "plain", onclick: () => { more.remove(); list.append(...numbers.slice(12).map((number) => tieLine(number, node))); } }, `all ${numbers.length.toLocaleString("en")}`);
      out.append(more);
    }
  }
  return out;
}

function nodePart(number) {
  const node = data.nodes[number];
  const steps = [1, 2, 3].map((step) => el("button", { type: "button", onclick: () => lookAround(number, step) }, String(step)));
  return el(
    "article",
    {},
    el("h2", {}, nodeSwatch(node.look), words(node.name)),
    el("p", { class: "quiet" }, [node.kind, ...node.keys].join(" · ")),
    node.names.length ? el("p", {}, "Also printed as ", words(node.names.join("; "))) : "",
    node.findings.length ? findingsPart(node.findings) : "",
    el("p", { class: "steps" }, "Only what is within ", ...steps, " steps ", shown.around ? el("button", { type: "button", onclick: () => lookAround(-1, 0) }, "show all") : ""),
    tiesOf[number].length ? el("h3", {}, count(tiesOf[number].length, "tie")) : "",
    tiesPart(number),
    node.things.length ? el("h3", {}, "Facts") : el("p", { class: "quiet" }, "Nothing is stated of it but its ties."),
    thingsPart(node.things),
  );
}

function tiePart(number) {
  const tie = data.ties[number];
  const end = (node) => el("button", { type: "button", class: "line", onclick: () => openNode(node, true) }, nodeSwatch(data.nodes[node].look), words(data.nodes[node].name));
  return el(
    "article",
    {},
    el("h2", {}, edgeSwatch(tie.look), words(tie.label)),
    el("p", { class: "ends" }, end(tie.from), el("span", { "aria-label": "to" }, "→"), end(tie.to)),
    el("p", { class: "quiet" }, [tie.kind, tie.asOf && `as of ${tie.asOf}`].filter(Boolean).join(" · ")),
    tie.findings.length ? findingsPart(tie.findings) : "",
    tie.chart ? chartPart(tie.chart) : "",
    tie.others.length ? el("p", {}, "Also named: ", ...tie.others.map((node) => el("button", { type: "button", class: "plain", onclick: () => openNode(node, true) }, words(data.nodes[node].name)))) : "",
    el("h3", {}, "Facts"),
    tie.things.length ? thingsPart(tie.things) : factsPart(tie.facts),
  );
}

function allFindingsPart() {
  const order = severities.flatMap((severity) => data.findings.map((finding, number) => [finding, number]).filter(([finding]) => finding.severity === severity));
  return el(
    "article",
    { class: "findings" },
    el("h2", {}, count(data.findings.length, "finding")),
    el("p", { class: "quiet" }, "What was checked, doubted or not read. A warning deserves a look at both quotes; what is confirmed was recomputed and agrees."),
    ...order.map(([, number]) => findingPart(number, true)),
  );
}
