import type { z } from 'zod';
import { nearest, type Problem } from '../core/problem.ts';
import { oddCharacters } from '../core/characters.ts';
import { advise, type Advice } from './advise.ts';
import { FILE_KINDS, type KindName } from './kinds.ts';
import { notPlain } from './plain.ts';
import { parts, type RawFile } from './raw.ts';
import { locator, parseYaml } from './yaml.ts';

/** A file whose head holds what its kind asks for. */
export interface ReadFile {
  kind: KindName;
  file: string;
  path: string;
  captures: string[];
  data: unknown;
  head: string;
  headLine: number;
  body: string;
  bodyLine: number;
}

const FOLDERS = [...new Set(FILE_KINDS.map((k) => k.shape.split('/')[1] ?? ''))];

function wrongPath(path: string): { says: string; fix: string } {
  const [folder = ''] = path.split('/');
  const says = 'this path is of no kind the record knows';
  const shape = FILE_KINDS.find((k) => k.shape.startsWith(`content/${folder}/`))?.shape;
  if (shape) return { says, fix: `write it as ${shape}, in lower-case letters, digits and hyphens` };
  const near = nearest(folder, FOLDERS);
  return {
    says,
    fix: near ? `did you mean content/${near}?` : `the kinds are: ${FILE_KINDS.map((k) => k.shape).join(', ')}`,
  };
}

/** What a text in quotation marks can hold that the file does not show: a character by its number. */
function escaped(data: unknown, path: PropertyKey[] = []): Advice[] {
  if (typeof data === 'string')
    return oddCharacters(data)
      .slice(0, 1)
      .map(({ says, fix }) => ({ path, says, fix }));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...escaped(key, [...path, key]),
    ...escaped(value, [...path, key]),
  ]);
}

/** Reads one file: its kind by its path, its head against that kind’s schema. Reports everything wrong with it at once. */
export function readFile(raw: RawFile): { read?: ReadFile; problems: Problem[] } {
  const file = `content/${raw.path}`;
  const kind = FILE_KINDS.find((k) => k.path.test(raw.path));
  if (!kind) return { problems: [{ file, line: 1, column: 1, slug: 'path-shape', ...wrongPath(raw.path) }] };
  const odd = notPlain(raw);
  if (odd.length > 0) return { problems: odd };
  const split = parts(raw);
  if (!split)
    return {
      problems: [
        {
          file,
          line: 1,
          column: 1,
          slug: 'frontmatter',
          says: 'no frontmatter',
          fix: 'open the file with a line ---, the fields, and a line ---',
        },
      ],
    };
  const yaml = parseYaml(split.head, split.headLine);
  if ('faults' in yaml)
    return {
      problems: yaml.faults.map((fault) => ({
        file,
        slug: 'yaml',
        ...fault,
        says: `not readable as YAML: ${fault.says}`,
      })),
    };
  const schema: z.ZodType = kind.schema;
  const result = schema.safeParse(yaml.data);
  const faults = result.success
    ? []
    : result.error.issues
        .flatMap((issue) => advise(issue, schema, yaml.data))
        .map((advice) => ({ slug: 'schema', ...advice }));
  if (split.head.includes('\\'))
    faults.push(...escaped(yaml.data).map((advice) => ({ slug: 'plain-characters', ...advice })));
  if (faults.length > 0) {
    const locate = locator(split.head, split.headLine);
    return { problems: faults.map(({ path, slug, says, fix }) => ({ file, ...locate(path), slug, says, fix })) };
  }
  return {
    read: {
      kind: kind.name,
      file,
      path: raw.path,
      captures: [...(kind.path.exec(raw.path) ?? [])].slice(1),
      data: result.data,
      ...split,
    },
    problems: [],
  };
}
