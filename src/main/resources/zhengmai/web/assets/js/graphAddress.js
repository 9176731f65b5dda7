// What an address says of the view: open=THING DIRECTION RELATION PAGES, path=FROM TO, hide=kind:CODE or relation:IRI,
// pin=THING X Y; open=- for nothing at all. IRIs have no spaces.
const NONE = "-";

/** @returns {{fresh: boolean, opened: object[], ways: string[][], hidden: Set<string>, pins: Map<string, {x: number, y: number}>}} */
export function read(address) {
  const all = (name) => address.searchParams.getAll(name).filter(Boolean).map((each) => each.split(" "));
  const opened = all("open");
  const ways = all("path").filter((parts) => parts.length === 2);
  return {
    fresh: !opened.length && !ways.length,
    opened: opened
      .filter((parts) => parts.length >= 3)
      .map(([thing, direction, relation, pages]) => ({ thing, direction, relation, pages: Math.min(Math.max(Number(pages) || 1, 1), 20) })),
    ways,
    hidden: new Set(address.searchParams.getAll("hide").filter(Boolean)),
    pins: new Map(
      all("pin")
        .filter((parts) => parts.length === 3 && parts.slice(1).every((number) => Number.isFinite(Number(number))))
        .map(([thing, x, y]) => [thing, { x: Number(x), y: Number(y) }]),
    ),
  };
}

/** Puts the view into the address, in the place of the one before. */
export function remember(seen, hidden, pins) {
  const address = new URL(location.href);
  const put = (name, values) => {
    address.searchParams.delete(name);
    values.forEach((value) => address.searchParams.append(name, value));
  };
  const opened = [...seen.opened.values()].map(({ thing, direction, relation, pages }) => {
    const more = pages.length > 1 ? ` ${pages.length}` : "";
    return `${thing} ${direction} ${relation}${more}`;
  });
  put("open", opened.length || seen.ways.size ? opened : [NONE]);
  put("path", [...seen.ways.keys()]);
  put("hide", [...hidden]);
  put("pin", [...pins].map(([thing, { x, y }]) => `${thing} ${Math.round(x)} ${Math.round(y)}`));
  history.replaceState(null, "", address);
  document.querySelectorAll("[data-share]").forEach((link) => (link.href = address.href));
}
