import type { APIContext } from 'astro';
import { answerParts } from '../../../../components/answer/parts.ts';
import { edition } from '../../../../layouts/edition.ts';
import { record } from '../../../../load/astro.ts';
import { langs, words, type Lang } from '../../../../words/words.ts';

export async function getStaticPaths() {
  const { c } = await record();
  return langs.flatMap((lang) =>
    c.themes.map((t) => ({ params: { lang: lang === 'en' ? undefined : lang, theme: t.id }, props: { lang } })),
  );
}

/** The answers on a theme, asked for when one of them stands in a collection. */
export async function GET({ params, props }: APIContext<{ lang: Lang }>): Promise<Response> {
  const { c, today } = await record();
  return Response.json(
    answerParts(
      c,
      c.themes.find((t) => t.id === params['theme'])!,
      edition(today),
      props.lang,
      words(props.lang),
    ),
  );
}
