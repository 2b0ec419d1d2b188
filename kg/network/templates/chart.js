// Many transactions as one picture: a bar for the shares of each, a point for its price, in order.

const FULL = { width: 340, height: 170, left: 40, right: 8, top: 12, bottom: 34 };

function chartPart({ axes, points }) {
  const rows = points.filter(([day]) => day !== null);
  if (rows.length < 2) return "";
  const { width, height, left, right, top, bottom } = FULL;
  const prices = rows.map((row) => row[1]).filter((value) => value !== null);
  const most = Math.max(...rows.map((row) => row[2] ?? 0));
  const low = Math.min(...prices);
  const high = Math.max(...prices);
  const days = [...new Set(rows.map((row) => row[0]))].sort();
  const sorted = days.flatMap((day) => rows.filter((row) => row[0] === day));
  const wide = (width - left - right) / sorted.length;
  const x = (at) => left + at * wide + wide / 2;
  const floor = height - bottom;
  const y = (price) => (high === low ? (top + floor) / 2 : top + ((high - price) / (high - low)) * (floor - top - 20));
  const part = el("svg", { viewBox: `0 0 ${width} ${height}`, class: "chart", role: "img", "aria-label": `${count(rows.length, "transaction")} by ${axes[0]}: ${axes[1]} ${low} to ${high}, ${axes[2]} up to ${most.toLocaleString("en")}. The table below has them all.` });
  part.append(svg("line", { x1: left, x2: width - right, y1: floor, y2: floor, class: "axis" }));
  sorted.forEach(([day, price, shares, thing], at) => {
    const tall = most ? ((shares ?? 0) / most) * (floor - top) * 0.8 : 0;
    const title = `${day}: ${shares === null ? "shares not stated" : shares.toLocaleString("en") + " shares"}${price === null ? "" : " at " + price}`;
    const mark = svg("g", { class: "trade" }, svg("title", {}, title), svg("rect", { x: x(at) - wide * 0.4, width: Math.max(1, wide * 0.8), y: floor - tall, height: tall, class: "bar" }));
    if (price !== null) mark.append(svg("circle", { cx: x(at), cy: y(price), r: Math.min(3.5, Math.max(1.5, wide * 0.35)), class: "point" }));
    mark.addEventListener("click", () => {
      const row = byId("row-" + thing);
      if (row) { row.scrollIntoView({ block: "center" }); row.click(); }
    });
    part.append(mark);
  });
  if (prices.length) {
    for (const price of new Set([low, high])) part.append(svg("text", { x: left - 6, y: y(price) + 4, class: "tick end" }, String(price)));
  }
  let from = 0;
  days.forEach((day) => {
    const many = sorted.filter((row) => row[0] === day).length;
    if (from) part.append(svg("line", { x1: left + from * wide, x2: left + from * wide, y1: top, y2: floor, class: "day" }));
    if (days.length < 7 || from === 0 || from + many === sorted.length) part.append(svg("text", { x: left + (from + many / 2) * wide, y: floor + 14, class: "tick middle" }, days.length < 4 ? day : day.slice(5)));
    from += many;
  });
  part.append(svg("text", { x: left, y: height - 4, class: "tick" }, `points: ${axes[1]} · bars: ${axes[2]}, at most ${most.toLocaleString("en")}`));
  return el("figure", {}, part);
}
