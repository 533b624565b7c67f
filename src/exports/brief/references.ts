import type { Brief } from '../../core/brief.ts';
import { pageOf } from '../../core/part.ts';

/** A record for each item, as reference managers read it. */
export function briefRis({ items }: Brief): string {
  return items.map(({ part }) => part.ris).join('\r\n');
}

/** An entry for each work or page that is cited, once: a place in it is named where it is cited. `works` are the entries by page. */
export function briefBib({ items }: Brief, works: ReadonlyMap<string, string>): string {
  const pages = [...new Set(items.map(({ part }) => pageOf(part.path)))];
  return pages.flatMap((page) => works.get(page) ?? []).join('\n');
}
