import type { APIContext } from 'astro';
import { SCRIPTS, type ScriptCode } from '../../core/places.ts';
import { scriptRows } from '../../exports/places.ts';
import { record } from '../../load/astro.ts';

export const getStaticPaths = () => Object.keys(SCRIPTS).map((script) => ({ params: { script } }));

/** Names and words in another script, asked for by those who write in it. */
export async function GET({ params }: APIContext): Promise<Response> {
  const { c } = await record();
  return Response.json(scriptRows(c, params['script'] as ScriptCode));
}
