import { fold } from '../core/fold.ts';
import type { Finding, Rule } from './rule.ts';

export const titleOnce: Rule = {
  slug: 'title-once',
  says: 'A name leads to one thing: no two laws of a place share a title or short title, no two terms a word; and an alias says what the titles do not.',
  check: (c) => {
    const found: Finding[] = [];
    const seen = new Map<string, string>();
    const once = (
      kind: string,
      name: string | undefined,
      id: string,
      file: string,
      at: PropertyKey[],
      fix: string,
    ): void => {
      if (name === undefined) return;
      const key = `${kind} ${name}`;
      const twin = seen.get(key);
      if (twin !== undefined && twin !== id)
        found.push({ file, at, key: id, says: `also the ${kind.split(' ')[0]} of ${twin}`, fix });
      seen.set(key, twin ?? id);
    };
    for (const e of c.entries.values()) {
      once(
        `title ${e.jurisdiction}`,
        fold(e.title),
        e.id,
        e.file,
        ['title'],
        'add what tells the two apart, such as the year',
      );
      once(
        `short ${e.jurisdiction}`,
        e.short && fold(e.short),
        e.id,
        e.file,
        ['short'],
        'add what tells the two apart, such as the year',
      );
      const names = [e.title, e.short ?? '', ...Object.values(e.titleOriginal ?? {})];
      e.aliases?.forEach((alias, i) => {
        if ([...names, ...(e.aliases ?? []).slice(0, i)].includes(alias))
          found.push({
            file: e.file,
            at: ['aliases', i],
            key: `${e.id} ${alias}`,
            says: `"${alias}" is already a name of this entry`,
            fix: 'delete it',
          });
      });
    }
    for (const t of c.terms.values())
      once('word', fold(t.term.en), t.id, t.file, ['term', 'en'], 'merge the two, or say which law’s term it is');
    return found;
  },
};
