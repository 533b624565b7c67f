import { draw, drawRows, make, type Drawn } from './hit.ts';

/** How many provisions the full text adds to a law that is shown. */
const ADDED = 2;

/** What is shown: one group a page, each provision once. */
export class Groups {
  readonly #provisions = new Set<string>();
  readonly #items = new Map<string, HTMLLIElement>();
  readonly #whole = new WeakSet<HTMLLIElement>();

  get size(): number {
    return this.#items.size;
  }

  /** The provisions that are shown, by address. */
  get provisions(): ReadonlySet<string> {
    return this.#provisions;
  }

  /** Results as new list items; what belongs to a law that is listed is added there. */
  add(hits: readonly Drawn[]): HTMLLIElement[] {
    return hits.flatMap((hit) => {
      const item = this.#items.get(hit.href);
      const rows = hit.rows.filter((row) => !this.#provisions.has(row.href)).slice(0, item ? ADDED : undefined);
      if (item && this.#whole.has(item) && !hit.whole) return [];
      rows.forEach((row) => this.#provisions.add(row.href));
      if (!item) {
        const drawn = draw({ ...hit, rows });
        this.#items.set(hit.href, drawn);
        if (hit.whole) this.#whole.add(drawn);
        return [drawn];
      }
      if (rows.length > 0) {
        if (!item.querySelector('ol')) item.append(make('ol', {}));
        item.querySelector('ol')!.append(...drawRows({ ...hit, rows }));
      }
      return [];
    });
  }
}
