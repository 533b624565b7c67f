import type { Compendium } from '../core/compendium.ts';
import type { Lang } from '../core/lang.ts';
import { entryPath, questionPath } from '../derive/address.ts';
import { shortName } from '../derive/cite.ts';
import { moves, type Move } from '../derive/moved.ts';
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
<title>New address: ${says}</title>
<p>This page has a new address: <a href="${href}">${says}</a></p>
</html>
`;
}

/** The page that something had and the one it has now, what is read there, and in which languages. Not all that has an id has a page. */
function pageOf(
  c: Compendium,
  { from, to }: Move,
): { old: string; now: string; name: string; langs: Lang[] } | undefined {
  const entry = c.entries.get(to);
  if (entry && !from.includes('#'))
    return {
      old: entryPath({ genus: entry.genus, id: from }),
      now: entryPath(entry),
      name: shortName(entry),
      langs: languagesOf(c, to),
    };
  const [room, id = ''] = to.split('/');
  const was = from.slice(`${room}/`.length);
  const question = room === 'questions' ? c.questions.get(id) : undefined;
  if (question) return { old: questionPath(was), now: questionPath(id), name: question.short, langs: ['en'] };
  const pathway = room === 'pathways' ? c.pathways.find((p) => p.id === id) : undefined;
  return pathway && { old: `/${from}/`, now: `/${to}/`, name: pathway.title, langs: ['en'] };
}

/**
 * The pages that stand at the old addresses of what was renamed, by path below the site, in each language that the new
 * one has a page in. They keep what was cited, printed or saved.
 */
export function movedPages(c: Compendium, edition: Edition): Map<string, string> {
  return new Map(
    moves(c).flatMap((move) => {
      const page = pageOf(c, move);
      return (page?.langs ?? []).map((lang): [string, string] => {
        const folder = lang === 'en' ? '' : `/${lang}`;
        const address = addressOf(edition, folder + page!.now);
        return [folder + page!.old, sendingOn(new URL(address).pathname, page!.name, address)];
      });
    }),
  );
}
