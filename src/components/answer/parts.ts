import type { Compendium, ThemeEntry } from '../../core/compendium.ts';
import type { Part } from '../../core/part.ts';
import { english } from '../../core/run.ts';
import { questionPath } from '../../derive/address.ts';
import { shown } from '../../derive/cite.ts';
import { evidenceOf } from '../../derive/evidence.ts';
import { biblatex } from '../../exports/cite/biblatex.ts';
import { oscola } from '../../exports/cite/plain.ts';
import { pageReference } from '../../exports/cite/reference.ts';
import { ris } from '../../exports/cite/ris.ts';
import type { Edition } from '../../exports/edition.ts';
import { date, fill, type Lang, type Words } from '../../words/words.ts';
import { valueWord } from './value.ts';

/** Every answer on a theme as a part, as an edition of the record has it. */
export function answerParts(c: Compendium, theme: ThemeEntry, edition: Edition, lang: Lang, w: Words): Part[] {
  const answers = theme.questions.flatMap((q) =>
    [...c.answers.values()].filter((a) => a.question === q.id).map((a) => ({ q, a })),
  );
  return answers.map(({ q, a }): Part => {
    const reference = pageReference(questionPath(q.id).slice(1, -1), q.ask, edition);
    const word = valueWord(a.value, lang, w);
    const fact = (label: string, value: string | undefined): Part['facts'] =>
      value ? [[label, [english(value, lang)]]] : [];
    const rests = [
      ...new Set(a.rests.map((text) => shown(c, text)).map((s) => (s.pin ? `${s.name}, ${s.pin}` : s.name))),
    ];
    return {
      path: `${questionPath(q.id)}#${a.jurisdiction}`.slice(1),
      kind: 'answer',
      jurisdiction: a.jurisdiction,
      cited: w.jurisdiction[a.jurisdiction as 'in'] ?? a.jurisdiction,
      pin: '',
      title: q.ask,
      ...(word ? { says: word } : {}),
      text: [word ? undefined : [a.value].flat().join('; '), a.note].filter(Boolean).join(' '),
      ...(lang === 'en' ? {} : { lang: 'en' }),
      clocks: [],
      facts: [
        ...fact(w.theme.rests, rests.join('; ')),
        ...fact(w.theme.searched, a.searched),
        ...fact(w.theme.doubt, a.doubt),
      ],
      status: a.since ? fill(w.theme.since, { date: date(a.since, lang) }) : '',
      checked: w.evidence[evidenceOf(c, a)],
      cite: oscola(reference),
      ris: ris(reference),
      bib: biblatex(reference),
      themes: [theme.id],
      holds: [],
    };
  });
}
