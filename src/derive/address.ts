import type { Entry, Placed } from '../core/compendium.ts';

/** The path of an entry’s page, the same in every language; it starts and ends with a slash. */
export function entryPath(entry: Pick<Entry, 'genus' | 'id'>): string {
  return `/${entry.genus === 'case' ? 'cases' : 'instruments'}/${entry.id}/`;
}
/** The path of a provision: its entry’s page, at its anchor. */
export function provisionPath(entry: Pick<Entry, 'genus' | 'id'>, provision: Pick<Placed, 'anchor'>): string {
  return `${entryPath(entry)}#${provision.anchor}`;
}
export const themePath = (theme: string): string => `/themes/${theme}/`;
export const questionPath = (question: string): string => `/questions/${question}/`;
export const chapterPath = (jurisdiction: string, theme: string): string => `/countries/${jurisdiction}/${theme}/`;
export const countryPath = (jurisdiction: string): string => `/countries/${jurisdiction}/`;
