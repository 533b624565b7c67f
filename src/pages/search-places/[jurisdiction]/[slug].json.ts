import type { APIContext } from 'astro';
import { lawFileOf } from '../../../exports/places.ts';
import { record } from '../../../load/astro.ts';

export async function getStaticPaths() {
  const { c } = await record();
  return [...c.entries.values()].map((e) => ({ params: { jurisdiction: e.jurisdiction, slug: e.slug } }));
}

/** The provisions of one law and its concordances, asked for when a citation has named it. */
export async function GET({ params }: APIContext): Promise<Response> {
  const { c } = await record();
  return Response.json(lawFileOf(c, c.entries.get(`${params['jurisdiction']}/${params['slug']}`)!));
}
