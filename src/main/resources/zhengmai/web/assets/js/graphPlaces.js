// Finds places for new nodes beside the one that they belong to. Those that have a place keep it: no node moves because
// another comes. The same nodes in the same order get the same places.
const WIDTH = 112;
const HEIGHT = 46;
const RING = 92;

export class Places {
  #cells = new Map();

  /** @param {Iterable<{x: number, y: number}>} taken */
  constructor(taken) {
    for (const place of taken) {
      this.take(place);
    }
  }

  #cell(x, y) {
    return `${Math.round(x / WIDTH)} ${Math.round(y / HEIGHT)}`;
  }

  take(place) {
    const cell = this.#cell(place.x, place.y);
    this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), place]);
  }

  isFree({ x, y }) {
    for (const dx of [-WIDTH, 0, WIDTH]) {
      for (const dy of [-HEIGHT, 0, HEIGHT]) {
        for (const other of this.#cells.get(this.#cell(x + dx, y + dy)) ?? []) {
          if (Math.abs(other.x - x) < WIDTH && Math.abs(other.y - y) < HEIGHT) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Takes free places on rings around a middle, each ring from the side that looks away from a point. */
  *around(middle, away) {
    const outward =
      middle.x === away.x && middle.y === away.y ? 0 : Math.atan2(middle.y - away.y, middle.x - away.x);
    for (let ring = 1; ; ring++) {
      const radius = RING * ring;
      const steps = Math.max(8, Math.floor((2 * Math.PI * radius) / 60));
      for (let i = 0; i < steps; i++) {
        const turn = ((i % 2 ? 1 : -1) * Math.ceil(i / 2) * 2 * Math.PI) / steps;
        const place = {
          x: Math.round(middle.x + radius * 1.25 * Math.cos(outward + turn)),
          y: Math.round(middle.y + radius * Math.sin(outward + turn)),
        };
        if (this.isFree(place)) {
          this.take(place);
          yield place;
        }
      }
    }
  }
}
