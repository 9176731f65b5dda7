// What an address says of the view: open=THING DIRECTION RELATION PAGES, path=FROM TO, hide=kind:CODE or relation:IRI,
// pin=THING X Y; open=- for nothing at all. IRIs have no spaces. at=X.Y_X.Y_… are the places of all nodes, in the order
// in which Seen has them: whole numbers of base 36, so that two thousand fit.
const NONE = "-";
const BASE = 36;

const places = (text) => text.split("_").map((each) => each.split(".").map((number) => Number.parseInt(number, BASE)));
const written = (nodes) => nodes.map(({ x, y }) => `${Math.round(x).toString(BASE)}.${Math.round(y).toString(BASE)}`).join("_");

/**
 * @returns {{fresh: boolean, opened: object[], ways: string[][], hidden: Set<string>, pins: Map<string, {x: number, y: number}>,
 *   at: function(Iterable<string>): Map<string, {x: number, y: number}>}} at gives the places of these nodes; none where
 *   the address was made when there were more or fewer of them
 */
export function read(address) {
  const all = (name) => address.searchParams.getAll(name).filter(Boolean).map((each) => each.split(" "));
  const opened = all("open");
  const ways = all("path").filter((parts) => parts.length === 2);
  return {
    fresh: !opened.length && !ways.length,
    opened: opened
      .filter(([, direction, relation]) => relation && ["out", "in"].includes(direction))
      .map(([thing, direction, relation, pages]) => ({ thing, direction, relation, pages: Math.min(Math.max(Number(pages) || 1, 1), 20) })),
    ways,
    hidden: new Set(address.searchParams.getAll("hide").filter(Boolean)),
    pins: new Map(
      all("pin")
        .filter((parts) => parts.length === 3 && parts.slice(1).every((number) => Number.isFinite(Number(number))))
        .map(([thing, x, y]) => [thing, { x: Number(x), y: Number(y) }]),
    ),
    at(nodes) {
      const iris = [...nodes];
      const found = places(address.searchParams.get("at") ?? "");
      const whole = found.length === iris.length && found.flat().every(Number.isFinite);
      return new Map(whole ? found.map(([x, y], i) => [iris[i], { x, y }]) : []);
    },
  };
}

/** What an address says of a relation that is open. */
export function openRelation({ thing, direction, relation, pages }) {
  return `${thing} ${direction} ${relation}${pages > 1 ? ` ${pages}` : ""}`;
}

/**
 * Puts the view into the address, in the place of the one before.
 *
 * @param {{x: number, y: number}[]} positions of all nodes
 */
export function remember(seen, hidden, pins, positions) {
  const address = new URL(location.href);
  // Apart from the address, which would be written anew with every value.
  const parameters = new URLSearchParams(address.search);
  const put = (name, values) => {
    parameters.delete(name);
    values.forEach((value) => parameters.append(name, value));
  };
  const opened = [...seen.opened.values()].map(({ pages, ...each }) => openRelation({ ...each, pages: pages.length }));
  put("open", opened.length || seen.ways.size ? opened : [NONE]);
  put("path", [...seen.ways.keys()]);
  put("hide", [...hidden]);
  put("pin", [...pins].map(([thing, { x, y }]) => `${thing} ${Math.round(x)} ${Math.round(y)}`));
  put("at", positions.length > 1 ? [written(positions)] : []);
  address.search = parameters;
  history.replaceState(null, "", address);
  document.querySelectorAll("[data-share]").forEach((link) => (link.href = address.href));
}
