import { expect, test } from 'vitest';
import { digestOf, digestOfProvision, languagesOf, pageFor, translated } from '../../src/derive/translate.ts';
import { inspect } from '../../src/load/inspect.ts';
import { tiny, tinyFiles } from '../fixtures/tiny.ts';

const act = tiny().entries.get('in/homes-act-1956')!;
const [inquiry, order] = act.placed as [(typeof act.placed)[0], (typeof act.placed)[0]];
const hindi = (of: string, ofInquiry: string): { path: string; text: string } => ({
  path: 'translations/hi/instruments/in/homes-act-1956.mdx',
  text: `---\nby: machine\nof: "${of}"\ntitle: उदाहरण गृह अधिनियम\nsummary: जाँच के बाद गृह में रखने का आदेश।\nprovisions:\n  s 4(1): { of: "${ofInquiry}", heading: जाँच, summary: मजिस्ट्रेट पहले जाँच करता है। }\n---\n`,
});
const withHindi = (of: string, ofInquiry: string) => {
  const { compendium, problems } = inspect([...tinyFiles, hindi(of, ofInquiry)]);
  expect(problems).toEqual([]);
  return translated(compendium, compendium.entries.get(act.id)!, 'hi');
};

test('a page exists in a language when its translation does', () => {
  const { compendium } = inspect([...tinyFiles, hindi(digestOf(act), digestOfProvision(inquiry))]);
  expect(languagesOf(compendium, act.id)).toEqual(['en', 'hi']);
  expect(languagesOf(compendium, 'bd/homes-act-2020')).toEqual(['en']);
});
test('a reader is led to the page in her language where there is one, and else to the English one', () => {
  const { compendium } = inspect([...tinyFiles, hindi(digestOf(act), digestOfProvision(inquiry))]);
  expect(pageFor(compendium, act, 'hi')).toEqual({ lang: 'hi', title: 'उदाहरण गृह अधिनियम' });
  expect(pageFor(compendium, act, 'bn')).toEqual({ lang: 'en', title: act.title });
  expect(pageFor(compendium, act, 'en')).toEqual({ lang: 'en', title: act.title });
});
test('what is translated stands in the reader’s language, what is not is marked as English, and the pin is the same', () => {
  const t = withHindi(digestOf(act), digestOfProvision(inquiry));
  expect(t.behind).toBe(false);
  expect(t.entry.placed.map((p) => [p.anchor, p.heading, t.langOf(p)])).toEqual([
    ['s-4-1', 'जाँच', 'hi'],
    ['s-4-4', order.heading, 'en'],
  ]);
});
test('when the English rule moved, the reader gets the rule as it is, in English, and is told', () => {
  const t = withHindi(digestOf(act), '0'.repeat(14));
  expect(t.behind).toBe(true);
  expect(t.entry.placed[0]!.summary).toBe(inquiry.summary);
  expect(t.langOf(t.entry.placed[0]!)).toBe('en');
});
test('when the English title, summary or prose moved, the page says that it is behind', () => {
  expect(withHindi('0'.repeat(14), digestOfProvision(inquiry)).behind).toBe(true);
});
