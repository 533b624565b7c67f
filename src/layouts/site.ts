/** What the whole site says about itself. One place to change it. */
export const site = {
  /** Where the source is kept; edit and correction links are built on it. */
  repository: 'https://github.com/OWNER/compendium',
  branch: 'main',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Where the quick exit leads: harmless to have on screen, light, and up everywhere. */
  exit: 'https://www.wikipedia.org/',
} as const;

/** The address where an entry's file can be edited. */
export const editUrl = (file: string): string => `${site.repository}/edit/${site.branch}/${file}`;

/** The address of an issue form about a page. Only the page is filled in: nothing about the reader. */
export const correctionUrl = (path: string): string =>
  `${site.repository}/issues/new?title=${encodeURIComponent(`Correction: ${path}`)}`;
