import { langs, type Lang } from '../words/words.ts';

/** Route params of a page that exists in every language: English at the root, the others under their code. */
export const everyLang = (): { params: { lang: string | undefined }; props: { lang: Lang } }[] => langs.map((lang) => ({ params: { lang: lang === 'en' ? undefined : lang }, props: { lang } }));
