// What the page knows, and which of it is shown. Words of filings are only ever set as text.

const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const SVG = byId("pattern").namespaceURI;
const nodeLooks = new Map(data.looks.nodes.map((look) => [look.id, look]));
const edgeLooks = new Map(data.looks.edges.map((look) => [look.id, look]));
const severities = ["error", "warning", "note", "confirmed"];

// A part of the page: strings among the children become text, never markup.
function el(tag, attributes = {}, ...children) {
  const node = tag === "svg" || attributes.svg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "svg" || value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

const svg = (tag, attributes, ...children) => el(tag, { ...attributes, svg: true }, ...children);
const words = (text) => el("bdi", {}, text);
const count = (number, one, many = one + "s") => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

// The ties of each node, and what each thing (a node, a relation, a part) belongs to.
const tiesOf = data.nodes.map(() => []);
const ownerOf = new Map();
data.ties.forEach((tie, number) => {
  for (const end of new Set([tie.from, tie.to, ...tie.others])) tiesOf[end].push(number);
  for (const thing of tie.things) ownerOf.set(thing, { tie: number });
});
data.nodes.forEach((node, number) => {
  for (const thing of node.things) if (!ownerOf.has(thing)) ownerOf.set(thing, { node: number });
});

const shown = { nodeLooks: new Set(nodeLooks.keys()), edgeLooks: new Set(edgeLooks.keys()), filing: -1, findings: false, around: null, opened: new Set() };

// A large graph begins with issuers, holders and securities; what belongs to one shows when it is opened.
const LARGE = 400;
const mainLooks = new Set(data.looks.nodes.filter((look) => look.rank <= 2).map((look) => look.id));
const large = data.nodes.length > LARGE && data.nodes.some((node) => mainLooks.has(node.look));
const folded = () => large && [...shown.nodeLooks].every((look) => mainLooks.has(look));
if (large) shown.nodeLooks = new Set(mainLooks);

function reach(start, steps) {
  const found = new Set([start]);
  let edge = [start];
  for (let step = 0; step < steps; step += 1) {
    const next = [];
    for (const node of edge) {
      for (const number of tiesOf[node]) {
        const tie = data.ties[number];
        if (!shown.edgeLooks.has(tie.look) || (tie.from !== node && tie.to !== node)) continue;
        const other = tie.from === node ? tie.to : tie.from;
        if (!found.has(other)) { found.add(other); next.push(other); }
      }
    }
    edge = next;
  }
  return found;
}

// The numbers of the nodes and ties that the filters leave.
function visible() {
  const near = shown.around ? reach(shown.around.node, shown.around.steps) : null;
  const marked = new Set();
  data.ties.forEach((tie) => { if (tie.findings.length) { marked.add(tie.from); marked.add(tie.to); } });
  const nodes = new Set();
  const beside = new Set([...shown.opened].flatMap((node) => tiesOf[node].flatMap((tie) => [data.ties[tie].from, data.ties[tie].to])));
  data.nodes.forEach((node, number) => {
    if (!shown.nodeLooks.has(node.look) && !beside.has(number)) return;
    if (near && !near.has(number)) return;
    if (shown.filing >= 0 && node.filings.length && !node.filings.includes(shown.filing)) return;
    if (shown.findings && !node.findings.length && !marked.has(number)) return;
    nodes.add(number);
  });
  const ties = new Set();
  data.ties.forEach((tie, number) => {
    if (!shown.edgeLooks.has(tie.look) || !nodes.has(tie.from) || !nodes.has(tie.to)) return;
    if (shown.filing >= 0 && !tie.filings.includes(shown.filing)) return;
    if (shown.findings && !tie.findings.length && !(data.nodes[tie.from].findings.length && data.nodes[tie.to].findings.length)) return;
    ties.add(number);
  });
  return { nodes, ties };
}

// Where a text is found: names and numbers first, then values and quotes.
function search(text) {
  const wanted = text.trim().toLowerCase();
  if (wanted.length < 2) return [];
  const hits = [];
  const seen = new Set();
  const add = (hit, key) => { if (!seen.has(key)) { seen.add(key); hits.push(hit); } };
  data.nodes.forEach((node, number) => {
    const found = [node.name, ...node.names, ...node.keys].find((words) => words.toLowerCase().includes(wanted));
    if (found !== undefined) add({ node: number, found: found === node.name ? "" : found }, "n" + number);
  });
  const inRows = (rows, owner, key) => {
    for (const [label, value, , sources] of rows) {
      if (`${label} ${value}`.toLowerCase().includes(wanted)) { add({ ...owner, found: `${label}: ${value}` }, key); return; }
      for (const source of sources) {
        const quote = source[2].map((evidence) => squeezed(passage(evidence).words)).find((q) => q.toLowerCase().includes(wanted));
        if (quote) { add({ ...owner, found: `“${around(quote, wanted)}”` }, key); return; }
      }
    }
  };
  data.things.forEach((thing, number) => {
    const owner = ownerOf.get(number);
    if (owner) inRows(thing.facts, owner, owner.tie === undefined ? "n" + owner.node : "t" + owner.tie);
  });
  data.ties.forEach((tie, number) => inRows(tie.facts, { tie: number }, "t" + number));
  return hits;
}

function around(text, wanted) {
  const at = text.toLowerCase().indexOf(wanted);
  const start = Math.max(0, at - 40);
  const end = Math.min(text.length, at + wanted.length + 60);
  return (start > 0 ? "…" : "") + text.slice(start, end) + (end < text.length ? "…" : "");
}
