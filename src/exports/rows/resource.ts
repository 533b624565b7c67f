import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { Resource } from '../../core/resource.ts';
import { addressOf, type Edition } from '../edition.ts';
import { fileId, url } from './id.ts';

export const ResourceRow = z.strictObject({
  id: fileId('resources', 'safe-home-toolkit'),
  ...Resource.pick({ title: true, by: true, on: true, kind: true, language: true }).shape,
  link: Resource.shape.url,
  ...Resource.pick({ good: true, themes: true, places: true, seen: true }).shape,
  url,
});
export type ResourceRow = z.infer<typeof ResourceRow>;

export function resourceRows(c: Compendium, edition: Edition): ResourceRow[] {
  return c.resources.map((r) => ({
    id: `resources/${r.id}`,
    title: r.title,
    by: r.by,
    on: r.on,
    kind: r.kind,
    language: r.language,
    link: r.url,
    good: r.good,
    themes: r.themes,
    places: r.places,
    seen: r.seen,
    url: addressOf(edition, `/resources/#${r.id}`),
  }));
}
