import { citationsIn } from '../body/links.ts';
import { parseBody } from '../body/parse.ts';
import type { Compendium, Prose } from '../core/compendium.ts';
import { meantRef } from '../core/meant.ts';
import { parseRef } from '../core/ref.ts';
import { land, whyNot } from '../derive/resolve.ts';
import { filesOf, type Finding, type Rule } from './rule.ts';

interface Cited {
  file: string;
  at: Finding['at'];
  text: string;
}

function inBodies(prose: Prose): Cited[] {
  const body = parseBody(prose);
  return 'problem' in body
    ? []
    : citationsIn(body.tree, prose).map(({ text, line, column }) => ({ file: prose.file, at: { line, column }, text }));
}

/** Every citation the record makes, with where it is written. */
function cited(c: Compendium): Cited[] {
  const all: Cited[] = [];
  const add = (file: string, at: PropertyKey[], texts: (string | undefined)[]): void =>
    texts.forEach((text, i) => {
      if (text !== undefined) all.push({ file, at: [...at, i], text });
    });
  for (const e of c.entries.values()) {
    e.relations?.forEach((r, i) => all.push({ file: e.file, at: ['relations', i, 'to'], text: r.to }));
    e.events.forEach((v, i) => {
      if (v.by) all.push({ file: e.file, at: ['events', i, 'by'], text: v.by });
    });
    all.push(...inBodies(e.prose));
  }
  for (const t of c.translations.values()) all.push(...inBodies(t.prose));
  for (const chapter of c.chapters) {
    for (const a of chapter.answers) {
      const at = ['answers', a.question.slice(chapter.theme.length + 1)];
      add(a.file, [...at, 'rests'], a.rests);
      a.history?.forEach((h, i) => add(a.file, [...at, 'history', i, 'rests'], h.rests ?? []));
    }
    all.push(...inBodies(chapter.prose));
  }
  for (const t of c.themes) all.push(...inBodies(t.prose));
  for (const t of c.themes) for (const q of t.questions) add(t.file, ['questions', q.key, 'norm'], q.norm);
  for (const s of c.standards) add(s.file, ['sources'], s.sources);
  for (const p of c.pathways) {
    p.steps.forEach((step, i) => add(p.file, ['steps', i, 'rests'], step.rests));
    all.push(...inBodies(p.prose));
  }
  for (const t of c.terms.values())
    t.defined?.forEach((d, i) => all.push({ file: t.file, at: ['defined', i, 'at'], text: d.at }));
  for (const x of c.changes) add(x.file, ['rests'], x.rests);
  for (const k of c.concordances)
    all.push({ file: k.file, at: ['from'], text: k.from }, { file: k.file, at: ['to'], text: k.to });
  for (const [key, term] of Object.entries(c.thesaurus))
    add(
      'content/thesaurus.yaml',
      ['terms', key, 'find'],
      (term.find ?? []).map((f) => (/^(theme|question|pathway):/.test(f) ? undefined : f)),
    );
  c.asked.questions.forEach(({ find }, i) =>
    add(
      'content/asked.yaml',
      ['questions', i, 'find'],
      find.map((f) => (/^(theme|question|pathway):/.test(f) ? undefined : f)),
    ),
  );
  return all;
}

export const citationLands: Rule = {
  slug: 'citation-lands',
  says: 'Every citation names an entry of the record and, where it has a pin, a provision at that place.',
  check: (c) =>
    cited(c).flatMap(({ file, at, text }) => {
      const ref = parseRef(text);
      if (!ref)
        return [
          {
            file,
            at,
            says: `"${text}" is not a citation`,
            fix: meantRef(text)
              ? `did you mean ${meantRef(text)}?`
              : 'write jurisdiction/slug#pin, for example in/itpa-1956#s 17(4)',
          },
        ];
      return land(c, ref)
        ? []
        : [{ file, at, ...whyNot(c, ref), ...(c.entries.has(ref.entry) ? {} : { misses: filesOf(ref.entry) }) }];
    }),
};
