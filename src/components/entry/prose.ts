import { disallowed } from '../../body/allow.ts';
import { parseBody } from '../../body/parse.ts';
import { bodyHtml, type Setting } from '../../body/render.ts';
import type { Compendium, Prose } from '../../core/compendium.ts';
import { displayPin } from '../../core/pin.ts';
import { entryPath, provisionPath } from '../../derive/address.ts';
import { shortName } from '../../derive/cite.ts';
import { land } from '../../derive/resolve.ts';
import { pageFor } from '../../derive/translate.ts';
import { href } from '../../layouts/href.ts';
import type { Lang } from '../../words/words.ts';

/**
 * Prose as HTML, with citations as links to the pages they land on: in the reader’s language where there is one; a link that
 * leaves it says so.
 * @throws where it holds anything the allow-list refuses; the check says where before a page is made
 */
export function proseHtml(c: Compendium, prose: Prose, lang: Lang, setting: Setting = {}): string {
  const parsed = parseBody(prose);
  if ('problem' in parsed || disallowed(parsed.tree, prose).length > 0)
    throw new Error(`${prose.file}: its prose does not hold`);
  return bodyHtml(
    parsed.tree,
    (ref) => {
      const landing = land(c, ref);
      const p = ref.pin && landing?.provisions[0];
      if (!landing) return undefined;
      const page = pageFor(c, landing.entry, lang).lang;
      return {
        href: href(page, p ? provisionPath(landing.entry, p) : entryPath(landing.entry)),
        label: `${shortName(landing.entry)}${p ? `, ${[p.pin].flat().map(displayPin).join(', ')}` : ''}`,
        hreflang: page === lang ? undefined : page,
      };
    },
    setting,
  );
}
