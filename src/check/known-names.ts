import type { Compendium } from '../core/compendium.ts';
import { nearest } from '../core/problem.ts';
import type { Finding, Rule } from './rule.ts';

/** Where what is named would stand, so that one file that cannot be read is not told at every place that names it. */
const HOME: Record<string, (name: string) => string[]> = {
  theme: (id) => [`content/questions/${id}.mdx`],
  question: (id) => [`content/questions/${id.split('.')[0]}.mdx`],
  term: (id) => [`content/glossary/${id}.yaml`],
  pathway: (id) => [`content/pathways/${id}.mdx`],
  jurisdiction: () => ['content/jurisdictions.yaml'],
};

function unknown(
  what: string,
  name: string,
  known: Iterable<string>,
): { says: string; fix: string; misses?: string[] } {
  const list = [...known];
  const near = nearest(name, list);
  return {
    says: `no ${what} "${name}"`,
    fix: near
      ? `did you mean "${near}"?`
      : list.length === 0
        ? 'none is declared yet; declare it first'
        : `known: ${list.slice(0, 8).join(', ')}${list.length > 8 ? ' …' : ''}`,
    misses: HOME[what]?.(name),
  };
}

export const knownNames: Rule = {
  slug: 'known-names',
  says: 'Every theme, question, jurisdiction and source that is named exists.',
  check: (c: Compendium) => {
    const found: Finding[] = [];
    const themes = new Set(c.themes.map((t) => t.id));
    const places = [...c.jurisdictions.keys()];
    for (const e of c.entries.values()) {
      const sources = Object.keys(e.sources);
      const source = (at: PropertyKey[], key: string | undefined): void => {
        if (key !== undefined && !sources.includes(key))
          found.push({ file: e.file, at, ...unknown('source', key, sources) });
      };
      if (!c.jurisdictions.has(e.jurisdiction))
        found.push({ file: e.file, at: [], ...unknown('jurisdiction', e.jurisdiction, places) });
      e.placed.forEach((p, i) => {
        p.themes.forEach((t, j) => {
          if (!themes.has(t))
            found.push({ file: e.file, at: ['provisions', i, 'themes', j], ...unknown('theme', t, themes) });
        });
        p.seen?.forEach((key, j) => source(['provisions', i, 'seen', j], key));
      });
      e.practice?.forEach((p, i) => source(['practice', i, 'source'], p.source));
      e.events.forEach((v, i) => source(['events', i, 'source'], v.source));
      source(['force', 'source'], e.force?.source);
      if (e.genus === 'instrument') {
        for (const [party, p] of Object.entries(e.participation ?? {})) {
          if (!c.jurisdictions.has(party))
            found.push({ file: e.file, at: ['participation', party], ...unknown('jurisdiction', party, places) });
          p.seen?.forEach((key, j) => source(['participation', party, 'seen', j], key));
        }
        e.parties?.forEach((party, i) => {
          if (!c.jurisdictions.has(party))
            found.push({ file: e.file, at: ['parties', i], ...unknown('jurisdiction', party, places) });
        });
      }
    }
    for (const chapter of c.chapters) {
      if (!themes.has(chapter.theme))
        found.push({ file: chapter.file, at: [], ...unknown('theme', chapter.theme, themes) });
      if (!c.jurisdictions.has(chapter.jurisdiction))
        found.push({ file: chapter.file, at: [], ...unknown('jurisdiction', chapter.jurisdiction, places) });
      const keys = c.themes.find((t) => t.id === chapter.theme)?.questions.map((q) => q.key) ?? [];
      for (const a of chapter.answers) {
        const key = a.question.slice(chapter.theme.length + 1);
        if (themes.has(chapter.theme) && !keys.includes(key))
          found.push({ file: a.file, at: ['answers', key], ...unknown('question', key, keys) });
      }
      for (const key of Object.keys(chapter.unanswered))
        if (themes.has(chapter.theme) && !keys.includes(key))
          found.push({ file: chapter.file, at: ['unanswered', key], ...unknown('question', key, keys) });
    }
    const place = (file: string, at: PropertyKey[], id: string): void => {
      if (!c.jurisdictions.has(id)) found.push({ file, at, ...unknown('jurisdiction', id, places) });
    };
    const question = (file: string, at: PropertyKey[], id: string): void => {
      if (!c.questions.has(id)) found.push({ file, at, ...unknown('question', id, c.questions.keys()) });
    };
    for (const p of c.pathways) {
      p.places.forEach((id, i) => place(p.file, ['places', i], id));
      p.steps.forEach((step, i) => place(p.file, ['steps', i, 'place'], step.place));
    }
    for (const t of c.terms.values())
      t.see?.forEach((id, i) => {
        if (!c.terms.has(id)) found.push({ file: t.file, at: ['see', i], ...unknown('term', id, c.terms.keys()) });
      });
    for (const r of c.resources) {
      r.themes.forEach((id, i) => {
        if (!themes.has(id)) found.push({ file: r.file, at: ['themes', i], ...unknown('theme', id, themes) });
      });
      r.places.forEach((id, i) => place(r.file, ['places', i], id));
    }
    for (const x of c.changes) {
      x.places.forEach((id, i) => place(x.file, ['places', i], id));
      x.questions?.forEach((id, i) => question(x.file, ['questions', i], id));
    }
    for (const s of c.standards) Object.keys(s.verdicts ?? {}).forEach((id) => place(s.file, ['verdicts', id], id));
    for (const s of c.standards) s.tests.forEach((q, i) => question(s.file, ['tests', i], q));
    const leads = (file: string, at: PropertyKey[], find: readonly string[]): void =>
      find.forEach((f, i) => {
        const [kind, id = ''] = f.split(':');
        const known =
          kind === 'theme'
            ? themes
            : kind === 'question'
              ? [...c.questions.keys()]
              : kind === 'pathway'
                ? c.pathways.map((p) => p.id)
                : undefined;
        if (known && ![...known].includes(id)) found.push({ file, at: [...at, i], ...unknown(kind ?? '', id, known) });
      });
    for (const [key, { find }] of Object.entries(c.thesaurus))
      leads('content/thesaurus.yaml', ['terms', key, 'find'], find ?? []);
    c.asked.questions.forEach(({ find }, i) => leads('content/asked.yaml', ['questions', i, 'find'], find));
    return found;
  },
};
