/** The references of a page, beside it: `/instruments/in/itpa-1956.ris`. */
import type { APIRoute } from 'astro';
import { FORMAT_NAMES, FORMATS, referencePath } from '../exports/cite/formats.ts';
import { references } from '../exports/cite/references.ts';
import { edition } from '../layouts/edition.ts';
import { record } from '../load/astro.ts';

export async function getStaticPaths() {
  const { c, today } = await record();
  return [...references(c, edition(today))].flatMap(([path, list]) =>
    FORMAT_NAMES.map((format) => ({
      params: { reference: referencePath(path, format).slice(1) },
      props: { content: FORMATS[format].write(list) },
    })),
  );
}

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
