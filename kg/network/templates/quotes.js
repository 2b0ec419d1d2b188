// Evidence: the quote, marked in the paragraph that it stands in.

const squeezed = (text) => text.replace(/\s+/g, " ").trim();
const endsParagraph = (text) => /\n[ \t\f]*\n\s*$/.test(text);
const NEAR = 120;

// The words of an evidence [filing, start, end, rule], and what stands before and after them.
function passage([filing, start, end]) {
  const list = data.passages[filing] ?? [];
  const until = (at) => list[at][0] + list[at][1].length;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle][0] <= start) low = middle + 1; else high = middle;
  }
  let first = low - 1;
  while (first > 0 && until(first) <= start) first -= 1;
  if (first < 0 || until(first) <= start) return { before: "", words: "", after: "" };
  let from = list[first][0];
  let text = list[first][1];
  let last = first;
  while (until(last) < end && last + 1 < list.length && list[last + 1][0] === until(last)) { last += 1; text += list[last][1]; }
  if (start - from < NEAR && first > 0 && until(first - 1) === from && !endsParagraph(list[first - 1][1])) {
    from = list[first - 1][0];
    text = list[first - 1][1] + text;
  }
  if (from + text.length - end < NEAR && last + 1 < list.length && list[last + 1][0] === until(last) && !endsParagraph(list[last][1])) {
    text += list[last + 1][1];
  }
  return { before: text.slice(0, start - from), words: text.slice(start - from, end - from), after: text.slice(end - from) };
}

// A few words around the quote on one line; what is left out shows as dots.
function shortQuote({ before, words: quote, after }) {
  const line = (text) => text.replace(/[\s-]{3,}/g, " ").replace(/\s+/g, " ");
  const lead = line(before.slice(before.lastIndexOf("\n\n") + 1)).trimStart();
  const tail = line(after.split(/\n\s*\n/)[0]).trimEnd();
  const body = squeezed(quote);
  const cut = body.length > 420 ? body.slice(0, 260) + " … " + body.slice(-140) : body;
  const left = lead.length > 70 ? "…" + lead.slice(-70).replace(/^\S*\s/, "") : lead;
  const right = tail.length > 70 ? tail.slice(0, 70).replace(/\s\S*$/, "") + "…" : tail;
  return el("blockquote", { class: "quote" }, words(left), el("mark", {}, cut), words(right));
}

function fullQuote({ before, words: quote, after }) {
  return el("blockquote", { class: "paragraph" }, before.trimStart(), el("mark", {}, quote), after.trimEnd());
}

const place = ([filing, start, end]) => `${data.filings[filing]?.name ?? "?"}, characters ${start.toLocaleString("en")} to ${end.toLocaleString("en")}`;

// One evidence: the short quote, its place and rule, the whole paragraph on demand, a footnote to copy.
function evidencePart(evidence, asOf, what) {
  const found = passage(evidence);
  const details = el("details", { class: "more" }, el("summary", {}, "paragraph"));
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) details.append(fullQuote(found));
  });
  const copy = el("button", { type: "button", class: "plain", onclick: () => copyText(footnote(evidence, asOf, what), copy) }, "copy as footnote");
  return el(
    "div",
    { class: "evidence" },
    shortQuote(found),
    el("div", { class: "place" }, words(place(evidence)), el("span", {}, `rule ${data.rules[evidence[3]]}`), copy),
    details,
  );
}

function footnote(evidence, asOf, what) {
  const day = asOf ? `, as of ${asOf}` : "";
  return `${what}: “${squeezed(passage(evidence).words)}” (${place(evidence)}${day})`;
}

function copyText(text, button) {
  const done = () => { announce("Copied."); button.textContent = "copied"; setTimeout(() => { button.textContent = "copy as footnote"; }, 1500); };
  const byHand = () => {
    const area = el("textarea", { class: "offscreen" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    done();
  };
  if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(text).then(done, byHand); else byHand();
}
