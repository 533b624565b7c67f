import pkg from '../../package.json' with { type: 'json' };
import { correctionForm, correctionMail, type About } from './correct.ts';

/** A setting that whoever publishes may give in the environment; what stands here holds otherwise. */
function setting(name: string, shape: RegExp, otherwise: string): string {
  const given = process.env[name] || otherwise;
  if (given && !shape.test(given))
    throw new Error(`${name}="${given}" does not have the form it needs: see "To publish" in README.md`);
  return given;
}

/** What the whole site says about itself. One place to change it. */
export const site = {
  /** Where the source is kept; edit and correction links are built on it. REPOSITORY in the environment goes before it. */
  repository: setting('REPOSITORY', /^https:\/\/[\w.-]+(\/[\w.-]+){2,}$/, 'https://github.com/OWNER/compendium'),
  /** Where corrections may be sent by e-mail; empty for nowhere. CONTACT in the environment goes before it. */
  contact: setting('CONTACT', /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, ''),
  branch: 'main',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Where the quick exit leads: harmless to have on screen, light, and up everywhere. */
  exit: 'https://www.wikipedia.org/',
} as const;

/** The address where an entry's file can be edited. */
export const editUrl = (file: string): string => `${site.repository}/edit/${site.branch}/${file}`;

/** The address where every edit of a file can be read, from a copy of the source that has them all. */
export const historyUrl = (file: string): string => `${site.repository}/commits/${site.branch}/${file}`;

/** The version of the data and the date of the record, as a report names them. */
const edition = (today: string): string => `${pkg.version} of ${today}`;
const about = (page: string, today: string, provision?: string): About => ({
  page,
  provision,
  version: edition(today),
});

/** Where a page, or a provision on it, is reported as wrong. */
export const correctionUrl = (page: string, today: string, provision?: string): string =>
  correctionForm(site.repository, about(page, today, provision));

/** The same by e-mail, where there is an address. */
export const correctionMailto = (page: string, today: string): string | undefined =>
  site.contact ? correctionMail(site.contact, about(page, today)) : undefined;
