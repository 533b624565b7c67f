import type { z } from 'zod';
import type { Compendium } from '../core/compendium.ts';
import { nearest } from '../core/problem.ts';
import { digestOf, digestOfProvision, keyOf } from '../derive/translate.ts';
import { FILE_KINDS, type KindName } from '../load/kinds.ts';
import { comment, fields, inline, type Known } from './skeleton.ts';
import { UserError } from './user-error.ts';

/** A kind as the command names it: the kind of its file, its path from its id, an id as one looks. */
interface Kind {
  file: KindName;
  path: (id: string) => string;
  id: string;
}
const KINDS: Record<string, Kind> = {
  instrument: { file: 'instrument', path: (id) => `instruments/${id}.mdx`, id: 'in/itpa-1956' },
  case: { file: 'case', path: (id) => `cases/${id}.mdx`, id: 'in/bombay-hc-adult-choice-2020' },
  answer: { file: 'chapter', path: (id) => `answers/${id}.mdx`, id: 'bd/shelter' },
  theme: { file: 'theme', path: (id) => `questions/${id}.mdx`, id: 'shelter' },
  pathway: { file: 'pathway', path: (id) => `pathways/${id}.mdx`, id: 'child-found-in-india' },
  translation: {
    file: 'translation',
    path: (id) => id.replace(/^([^/]*)\/(.*)$/, 'translations/$1/instruments/$2.mdx'),
    id: 'bn/in/itpa-1956',
  },
  term: { file: 'term', path: (id) => `glossary/${id}.yaml`, id: 'safe-home' },
  change: { file: 'change', path: (id) => `changes/${id}.yaml`, id: '2026-05-29-in-adult-wish' },
  standard: { file: 'standard', path: (id) => `standards/${id}.yaml`, id: 'adult-chooses' },
  resource: { file: 'resource', path: (id) => `resources/${id}.yaml`, id: 'bare-minimum-standards' },
  concordance: { file: 'concordance', path: (id) => `concordance/${id}.yaml`, id: 'bd-2012-to-2026' },
};
export const NEW_KINDS = Object.keys(KINDS);

const mean = (wrong: string, known: Iterable<string>): string => {
  const near = nearest(wrong, known);
  return near ? ` Did you mean "${near}"?` : '';
};

const OPENING = 'Fill in what stands open, take the # off a field that applies, delete the rest; then: npm run check.';
const BELOW = 'Below the second line --- may stand prose, with citations as links: [s 17(4)](in/itpa-1956#s-17-4).';
const MASKED =
  'No name of a party who is or may be a survivor, nor of her family, in path, title or text: court, number, year, subject.';

function next(list: readonly { order: number }[]): string {
  return `order: ${Math.max(0, ...list.map(({ order }) => order)) + 1}`;
}

const themes = (c: Compendium, path: string): Known => ({
  [path]: [...comment(`Themes it belongs to, of: ${c.themes.map(({ id }) => id).join(', ')}.`), 'themes: []'].join(
    '\n',
  ),
});

function answers(c: Compendium, themeId: string): string[] {
  const theme = c.themes.find((t) => t.id === themeId);
  if (!theme)
    throw new UserError(
      `There is no theme "${themeId}".${mean(
        themeId,
        c.themes.map((t) => t.id),
      )}`,
    );
  const shapes = {
    'yes-partial-no': 'yes, partial, no or unclear',
    number: '{value: 24, unit: hours}, or none',
    range: '{min: 1, max: 3, unit: years}, or none',
    text: 'a sentence, or none',
    list: '[one thing, another]',
  };
  const rows = theme.questions.flatMap((q) => [
    '',
    ...comment(q.ask, '  '),
    ...comment(`How to code it: ${q.how}`, '  '),
    ...comment(`The norm (${q.norm.join(', ')}): ${q.normSays}`, '  '),
    `  ${q.key}:`,
    ...comment(`The answer: ${shapes[q.type]}.`, '    '),
    '    value:',
    ...comment('Why, with actor, condition and exception.', '    '),
    '    note:',
    ...comment('The provisions it rests on. For example: [in/itpa-1956#s 17(4)]', '    '),
    '    rests: []',
    ...comment('Where the answer is no, none or unclear: what was read to be able to say so.', '    '),
    '    # searched: Children Act 2013 ss 52-92, copy of 8 April 2026',
  ]);
  return [
    'answers:',
    ...rows,
    ...comment('A question that cannot be answered yet goes here instead, with the reason.'),
    '# unanswered: {care-plan: the Rules of 2017 could not be found}',
  ];
}

function translation(c: Compendium, id: string): Known {
  const entryId = id.slice(id.indexOf('/') + 1);
  const entry = c.entries.get(entryId);
  if (!entry) throw new UserError(`There is no entry "${entryId}" to translate.${mean(entryId, c.entries.keys())}`);
  const provisions = entry.placed.flatMap((p) => [
    ...comment(p.heading, '  '),
    ...comment(p.summary, '  '),
    `  ${inline(keyOf(p))}:`,
    `    of: ${inline(digestOfProvision(p))}`,
    '    heading:',
    '    summary:',
  ]);
  return {
    of: [
      ...comment('Which English it was made from. When that changes, the page says that the translation is behind.'),
      `of: ${inline(digestOf(entry))}`,
    ].join('\n'),
    title: [...comment(entry.title), 'title:'].join('\n'),
    summary: [...comment(entry.summary), 'summary:'].join('\n'),
    provisions: [
      ...comment('Leave out a provision that is not translated: it stays in English.'),
      'provisions:',
      ...provisions,
    ].join('\n'),
  };
}

function head(kind: string, id: string, c: Compendium, schema: z.ZodObject): string[] {
  const [, date = ''] = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)-[a-z]/.exec(id) ?? [];
  switch (kind) {
    case 'answer':
      return answers(c, id.split('/')[1] ?? '');
    case 'case':
      return [...comment(MASKED), ...fields(schema.shape, '', themes(c, 'provisions.0.themes'))];
    case 'instrument':
      return fields(schema.shape, '', themes(c, 'provisions.0.themes'));
    case 'resource':
      return fields(schema.shape, '', themes(c, 'themes'));
    case 'translation':
      return fields(schema.shape, '', translation(c, id));
    case 'pathway': {
      const step = fields((schema.shape['steps'] as z.ZodArray<z.ZodObject>).element.shape, '    ');
      const steps = ['steps:', '  -', ...step, '  -', ...step, '  -', ...step];
      return fields(schema.shape, '', {
        order: next(c.pathways),
        steps: [...comment('The steps, in order.'), ...steps].join('\n'),
      });
    }
    case 'standard':
      return fields(schema.shape, '', { order: next(c.standards) });
    case 'theme':
      return fields(schema.shape, '', { order: next(c.themes) });
    case 'change':
      if (!date) throw new UserError('The id of a change begins with its date: 2026-05-29-in-adult-wish.');
      return fields(schema.shape, '', { on: `on: ${inline(date)}` });
    default:
      return fields(schema.shape);
  }
}

/**
 * A new file of the record: where it goes and what it asks.
 * @throws UserError where kind or id are none, or the id is or was another’s
 */
export function newFile(kind: string, id: string, c: Compendium): { path: string; text: string } {
  const known = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!known)
    throw new UserError(`There is no kind "${kind}".${mean(kind, NEW_KINDS)} Kinds: ${NEW_KINDS.join(', ')}.`);
  const place = kind === 'translation' ? id.split('/')[1] : id.includes('/') ? id.split('/')[0] : undefined;
  const translated = kind === 'translation' ? c.entries.get(id.slice(id.indexOf('/') + 1)) : undefined;
  const path = translated?.genus === 'case' ? known.path(id).replace('/instruments/', '/cases/') : known.path(id);
  const file = FILE_KINDS.find(({ name }) => name === known.file);
  if (!file?.path.test(path)) {
    throw new UserError(`"${id}" is no id of this kind: small Latin letters, digits and hyphens, as in ${known.id}.`);
  }
  if (place !== undefined && !c.jurisdictions.has(place)) {
    throw new UserError(`There is no jurisdiction "${place}".${mean(place, c.jurisdictions.keys())}`);
  }
  const twin = kind === 'instrument' || kind === 'case' ? c.entries.get(id) : undefined;
  if (twin) throw new UserError(`${id} is there already: ${twin.file}. Change it there, or choose another id.`);
  const moved = c.moved.get(id) ?? c.moved.get(path.replace(/\.\w+$/, ''));
  if (moved) throw new UserError(`${id} was the id of what is now ${moved}, and leads there. Choose another.`);
  const lines = [...comment(OPENING), ...head(kind, id, c, file.schema as z.ZodObject)];
  const text = path.endsWith('.mdx') ? ['---', ...lines, ...comment(BELOW), '---', ''] : [...lines, ''];
  return { path, text: text.join('\n') };
}
