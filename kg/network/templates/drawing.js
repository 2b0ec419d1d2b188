// The drawing: vis-network with the positions computed when the page was made.

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const still = window.matchMedia("(prefers-reduced-motion: reduce)");
const theme = () => (dark.matches && !printing ? "dark" : "light");
let printing = false;

function nodeSwatch(id, size = 16) {
  const look = nodeLooks.get(id);
  const points = {
    diamond: "8,1 15,8 8,15 1,8",
    hexagon: "4.5,2 11.5,2 15,8 11.5,14 4.5,14 1,8",
    triangle: "8,1.5 15,14 1,14",
    triangleDown: "1,2 15,2 8,14.5",
    square: "2,2 14,2 14,14 2,14",
  }[look.shape];
  const shape = points ? svg("polygon", { points }) : svg("circle", { cx: 8, cy: 8, r: 6.5 });
  shape.setAttribute("fill", look.fill);
  shape.setAttribute("class", "outline");
  return el("svg", { viewBox: "0 0 16 16", width: size, height: size, class: "swatch", "aria-hidden": "true" }, shape);
}

function edgeSwatch(id) {
  const look = edgeLooks.get(id);
  const line = svg("line", { x1: 1, x2: 25, y1: 8, y2: 8, "stroke-width": Math.max(1.5, look.width), class: "look-line" });
  if (look.dashes.length) line.setAttribute("stroke-dasharray", look.dashes.join(" "));
  line.setAttribute("stroke", look[theme()]);
  line.dataset.look = id;
  return el("svg", { viewBox: "0 0 26 16", width: 26, height: 16, class: "swatch", "aria-hidden": "true" }, line);
}

const nodeSet = new vis.DataSet(data.network.nodes.map((node) => ({ ...node })));
const edgeSet = new vis.DataSet(data.network.edges.map((edge) => ({ ...edge, title: data.ties[edge.id].label })));
const options = data.network.options;

function themed() {
  const look = data.themes[theme()];
  const groups = {};
  for (const [id, group] of Object.entries(options.groups)) {
    const fill = nodeLooks.get(id).fill;
    groups[id] = {
      ...group,
      color: { background: fill, border: look.border, highlight: { background: fill, border: look.ink }, hover: { background: fill, border: look.ink } },
      font: { ...group.font, color: look.ink, strokeWidth: 4, strokeColor: look.halo, face: "system-ui, sans-serif" },
    };
  }
  return { ...options, groups, edges: { ...options.edges, font: { ...options.edges.font, color: look.ink, strokeWidth: 0, background: look.halo, face: "system-ui, sans-serif" } } };
}

const network = new vis.Network(byId("canvas"), { nodes: nodeSet, edges: edgeSet }, themed());

// Colours, labels and what is hidden or pale, for the present filter, choice and theme.
function paint() {
  const { nodes, ties } = visible();
  const look = data.themes[theme()];
  const chosen = chosenNow();
  const near = new Set();
  const lit = new Set();
  if (chosen.node >= 0) {
    near.add(chosen.node);
    for (const tie of tiesOf[chosen.node]) { lit.add(tie); near.add(data.ties[tie].from); near.add(data.ties[tie].to); }
  }
  if (chosen.tie >= 0) {
    const tie = data.ties[chosen.tie];
    lit.add(chosen.tie);
    for (const node of [tie.from, tie.to, ...tie.others]) near.add(node);
  }
  const focus = near.size > 0;
  nodeSet.update(data.network.nodes.map(({ id }) => ({
    id,
    hidden: !nodes.has(id),
    opacity: focus && !near.has(id) ? 0.25 : 1,
    font: { ...themedFont(id), color: focus && !near.has(id) ? mix(look.ink, look.paper, 0.6) : look.ink },
  })));
  edgeSet.update(data.network.edges.map(({ id }) => {
    const kind = edgeLooks.get(data.ties[id].look);
    const pale = focus && !lit.has(id);
    const named = lit.has(id) ? lit.size <= 12 || kind.named : kind.named && !focus;
    const colour = pale ? mix(kind[theme()], look.paper, 0.8) : kind[theme()];
    return { id, hidden: !ties.has(id), label: named && !pale ? labelOf(id) : " ", font: { background: named && !pale ? look.halo : "none" }, color: { color: colour, highlight: colour, hover: colour, inherit: false } };
  }));
  byId("canvas").setAttribute("aria-label", `Drawing of ${count(nodes.size, "node")} and ${count(ties.size, "line")}. The list view has all of it as text.`);
  return { nodes, ties };
}

// In the overview of a large graph the issuers' names can be read from afar.
const farness = () => (network.getScale() < 0.2 ? 5 : network.getScale() < 0.45 ? 2.5 : 1);
const afar = (id) => (folded() && nodeLooks.get(data.nodes[id].look).rank === 0 ? farness() : 1);
const themedFont = (id) => ({ size: options.groups[data.nodes[id].look].font.size * afar(id), strokeWidth: 4, strokeColor: data.themes[theme()].halo });

function labelOf(tie) {
  const text = data.ties[tie].label;
  return text.length > 44 ? text.slice(0, 42).replace(/\s\S*$/, "") + " …" : text;
}

function mix(front, back, part) {
  const bytes = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const [a, b] = [bytes(front), bytes(back)];
  return "#" + a.map((value, at) => Math.round(value * (1 - part) + b[at] * part).toString(16).padStart(2, "0")).join("");
}

const motion = () => (still.matches ? false : { duration: 350, easingFunction: "easeInOutQuad" });

// The canvas without what the panel covers, and how far its middle is from the canvas's own.
function free() {
  const { clientWidth, clientHeight } = byId("canvas");
  const { hidden, offsetWidth, offsetHeight } = byId("panel");
  const right = hidden || window.innerWidth < 900 ? 0 : offsetWidth;
  const below = hidden || window.innerWidth >= 900 ? 0 : offsetHeight;
  return { width: clientWidth - right, height: clientHeight - below, offset: { x: -right / 2, y: -below / 2 } };
}

// Where nodes lie, with room for their labels.
function extent(nodes) {
  const places = [...nodes].map((node) => data.network.nodes[node]);
  const sides = (key) => places.reduce(([low, high], place) => [Math.min(low, place[key]), Math.max(high, place[key])], [Infinity, -Infinity]);
  const [left, right] = sides("x");
  const [top, bottom] = sides("y");
  return { middle: { x: (left + right) / 2, y: (top + bottom) / 2 + 25 }, width: right - left + 170, height: bottom - top + 130 };
}

// Shows nodes as large as they fit; `least` and `most` bound the zoom.
function fit(nodes, { animation = motion(), least = 0, most = 1.4 } = {}) {
  if (!nodes.size) return;
  const { middle, width, height } = extent(nodes);
  const space = free();
  const scale = Math.min(most, Math.max(least, 0.01, Math.min(space.width / width, space.height / height)));
  network.moveTo({ position: middle, scale, offset: space.offset, animation });
}

// Brings nodes into sight, and no further out than one is.
function bring(nodes) {
  fit(new Set(nodes), { least: Math.max(network.getScale(), 0.6), most: Math.max(network.getScale(), nodes.length > 1 ? 0.6 : 0.8) });
}
