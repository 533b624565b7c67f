import type { Lang } from '../words/words.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The address of a page in a language. `path` is the same in every language and starts and ends with a slash
 * ("/instruments/in/itpa-1956/"), with an optional query and fragment. Every internal link is made here.
 */
export const href = (lang: Lang, path: string): string => {
  if (!/^\/([^?#]*\/)?([?#].*)?$/.test(path)) throw new Error(`Not a page path: "${path}"`);
  return `${base}${lang === 'en' ? '' : `/${lang}`}${path}`;
};

/** The address of a file that is the same in every language ("/data/v1/answers.csv"). */
export const file = (path: string): string => `${base}${path}`;
