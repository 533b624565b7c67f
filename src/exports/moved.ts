import type { Compendium } from '../core/compendium.ts';
import { entryPath } from '../derive/address.ts';
import { shortName } from '../derive/cite.ts';
import { languagesOf } from '../derive/translate.ts';
import { addressOf, type Edition } from './edition.ts';
import { xmlText } from './xml.ts';

/** A page that only sends on: at once where the browser does so, else by its link. Search engines keep the new address alone. */
function sendingOn(to: string, name: string, canonical: string): string {
  const [href, says] = [xmlText(to), xmlText(name)];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${xmlText(canonical)}">
<title>${says} has moved</title>
<p>This entry has a new address: <a href="${href}">${says}</a></p>
</html>
`;
}

/**
 * The pages that stand at the old addresses of renamed entries, by path below the site, in each language that the entry
 * has a page in. They keep what was cited, printed or saved.
 */
export function movedPages(c: Compendium, edition: Edition): Map<string, string> {
  return new Map(
    [...c.moved].flatMap(([from, to]) => {
      const entry = c.entries.get(to)!;
      return languagesOf(c, to).map((lang): [string, string] => {
        const folder = lang === 'en' ? '' : `/${lang}`;
        const address = addressOf(edition, folder + entryPath(entry));
        const old = folder + entryPath({ genus: entry.genus, id: from });
        return [old, sendingOn(new URL(address).pathname, shortName(entry), address)];
      });
    }),
  );
}
