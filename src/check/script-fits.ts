import { SCRIPTS, type ScriptCode } from '../core/places.ts';
import type { Finding, Rule } from './rule.ts';

const NAMES = { bn: 'Bangla', hi: 'Devanagari' } as const;

export const scriptFits: Rule = {
  slug: 'script-fits',
  says: 'What is said to be Bangla or Hindi is written in that script, and in no other language’s.',
  check: (c) => {
    const found: Finding[] = [];
    const look = (file: string, at: PropertyKey[], lang: string, text: string | undefined): void => {
      if (text === undefined || !Object.hasOwn(SCRIPTS, lang)) return;
      const own = lang as ScriptCode,
        other = own === 'bn' ? 'hi' : 'bn';
      // The danda of both scripts lies in the Devanagari block.
      if (!SCRIPTS[own].test(text) || SCRIPTS[other].test(text.replace(/[\u0964\u0965]/g, '')))
        found.push({
          file,
          at,
          says: `"${text.slice(0, 40)}" is not written in ${NAMES[own]}`,
          fix: `write it in ${NAMES[own]}; a romanised form belongs to aliases`,
        });
    };
    for (const e of c.entries.values())
      for (const [lang, text] of Object.entries(e.titleOriginal ?? {}))
        look(e.file, ['titleOriginal', lang], lang, text);
    for (const t of c.themes)
      for (const lang of ['bn', 'hi'] as const) look(t.file, ['title', lang], lang, t.title[lang]);
    for (const t of c.terms.values())
      for (const lang of ['bn', 'hi'] as const) look(t.file, ['term', lang], lang, t.term[lang]);
    for (const j of c.jurisdictions.values())
      for (const lang of ['bn', 'hi'] as const)
        look('content/jurisdictions.yaml', [j.id, 'name', lang], lang, j.name[lang]);
    for (const t of c.translations.values()) {
      look(t.file, ['title'], t.lang, t.title);
      look(t.file, ['summary'], t.lang, t.summary);
      for (const [pin, words] of Object.entries(t.provisions ?? {}))
        look(t.file, ['provisions', pin, 'summary'], t.lang, words.summary);
    }
    return found;
  },
};
