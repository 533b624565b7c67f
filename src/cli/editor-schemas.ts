import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { filesUnder } from '../load/files.ts';
import { FILE_KINDS, type FileKind } from '../load/kinds.ts';

/** Where the editors look: beside what Astro itself writes, out of git. */
export const SCHEMA_FOLDER = '.astro/collections';

/** A kind’s schema as an editor reads it: names, values and shapes, and on hover what each field holds, with an example. */
export function editorSchema({ name, schema, shape }: FileKind): string {
  const json = z.toJSONSchema(schema, {
    // The draft that every YAML editor knows.
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      delete jsonSchema['badExample'];
    },
  });
  return `${JSON.stringify({ title: name, description: shape, ...json }, null, 1)}\n`;
}

/** Which frontmatter is of which kind, by address of the file, as Astro’s language server looks it up. */
function collections(project: string): string {
  const mdx = filesUnder(join(project, 'content')).filter(({ path }) => path.endsWith('.mdx'));
  const entries = mdx.flatMap(({ path }) => {
    const kind = FILE_KINDS.find((k) => k.path.test(path));
    return kind
      ? [[decodeURIComponent(pathToFileURL(join(project, 'content', path)).href).toLowerCase(), kind.name]]
      : [];
  });
  const named = FILE_KINDS.map(({ name }) => ({ name, hasSchema: true }));
  return `${JSON.stringify({ collections: named, entries: Object.fromEntries(entries) }, null, 1)}\n`;
}

/** Writes the schemas of every kind of file, and the list of frontmatter, for the editors of a project. */
export function writeEditorSchemas(project: string): void {
  const folder = join(project, SCHEMA_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const kind of FILE_KINDS) writeFileSync(join(folder, `${kind.name}.schema.json`), editorSchema(kind));
  writeFileSync(join(folder, 'collections.json'), collections(project));
}
