import type { APIContext } from 'astro';
import { partsOf } from '../../../../components/entry/parts.ts';
import { edition } from '../../../../layouts/edition.ts';
import { record } from '../../../../load/astro.ts';
import { langs, words, type Lang } from '../../../../words/words.ts';

export async function getStaticPaths() {
  const { c } = await record();
  return langs.flatMap((lang) =>
    [...c.entries.values()].map((e) => ({
      params: { lang: lang === 'en' ? undefined : lang, jurisdiction: e.jurisdiction, slug: e.slug },
      props: { lang },
    })),
  );
}

/** A law and its provisions, asked for when it is set beside another or stands in a collection. */
export async function GET({ params, props }: APIContext<{ lang: Lang }>): Promise<Response> {
  const { c, today } = await record();
  return Response.json(
    partsOf(c, c.entries.get(`${params['jurisdiction']}/${params['slug']}`)!, edition(today), props.lang, words(props.lang)),
  );
}
