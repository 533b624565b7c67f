import { expect, test } from 'vitest';
import { RULES } from '../../src/check/all.ts';
import { inspect } from '../../src/load/inspect.ts';
import { tinyFiles } from '../fixtures/tiny.ts';

interface Breach { rule: string; file: string; from: string | RegExp; to: string; at: string; says: RegExp; fix: RegExp }

const india = 'answers/in/shelter.mdx', bangladesh = 'answers/bd/shelter.mdx', act = 'instruments/bd/homes-act-2020.mdx', questions = 'questions/shelter.mdx';

/** One change of one file each, as a contributor might make it by mistake; `at` is on the line the message must name. */
const breaches: Breach[] = [
  { rule: 'known-names', file: act, from: 'themes: [shelter]\n    effect: [definition]', to: 'themes: [sheltr]\n    effect: [definition]', at: 'sheltr', says: /no theme "sheltr"/, fix: /did you mean "shelter"/ },
  { rule: 'known-names', file: act, from: 'seen: [report]\n    on', to: 'seen: [reprot]\n    on', at: 'reprot', says: /no source "reprot"/, fix: /"report"/ },
  { rule: 'known-names', file: bangladesh, from: '  first-hearing:', to: '  first-hearin:', at: 'first-hearin:', says: /no question "first-hearin"/, fix: /"first-hearing"/ },
  { rule: 'known-names', file: 'standards/adult-chooses.yaml', from: 'shelter.adult-consent', to: 'shelter.adult-consnt', at: 'consnt', says: /no question/, fix: /shelter.adult-consent/ },
  { rule: 'pin-once', file: act, from: 'pin: s 12ক', to: 'pin: s 4(2)', at: 'pin: s 4(2)\n    heading: Harm', says: /already the 3rd provision/, fix: /merge/ },
  { rule: 'citation-lands', file: bangladesh, from: 'rests: [bd/homes-act-2020#s 4(1)]', to: 'rests: [bd/homes-act-2020#s 5(1)]', at: '#s 5(1)', says: /no provision at s 5\(1\)/, fix: /did you mean bd\/homes-act-2020#s/ },
  { rule: 'citation-lands', file: questions, from: 'intl/care-convention-1995#art 6(2)', to: 'intl/care-convention-1959#art 6(2)', at: '1959', says: /is not in the record/, fix: /intl\/care-convention-1995/ },
  { rule: 'citation-lands', file: act, from: 'intl/care-convention-1995)', to: 'intl/care-convention-1996)', at: '1996', says: /is not in the record/, fix: /did you mean/ },
  { rule: 'relation-once', file: act, from: 'sources:', to: '  - { does: repeals, to: bd/homes-act-1990, pin: s 30 }\nsources:', at: '  - { does: repeals, to: bd/homes-act-1990, pin: s 30 }', says: /is written twice/, fix: /keep one/ },
  { rule: 'relation-once', file: act, from: 'to: bd/homes-act-1990', to: 'to: bd/homes-act-2020', at: 'pin: s 30', says: /repeals itself/, fix: /other work/ },
  { rule: 'dates-in-order', file: 'instruments/in/homes-act-1956.mdx', from: '1956-12-30', to: '1959-12-30', at: '1959-12-30', says: /enacted on 1959-12-30, after it commenced/, fix: /correct one/ },
  { rule: 'dates-in-order', file: act, from: 'seen: 2026-04-08', to: 'seen: 2027-04-08', at: '2027', says: /read on 2027-04-08, after the entry was verified/, fix: /verified/ },
  { rule: 'dates-in-order', file: bangladesh, from: 'to: 2020-02-29', to: 'to: 2021-02-28', at: '2021-02-28', says: /earlier answer ends/, fix: /day before/ },
  { rule: 'force-known', file: 'instruments/in/homes-act-1956.mdx', from: '  - { on: 1958-05-01, what: commenced }\n', to: '', at: 'events:', says: /no event tells whether this is in force/, fix: /force:/ },
  { rule: 'evidence-named', file: act, from: '    evidence: primary\n    seen: [law-site]\n  - pin: sch', to: '    evidence: primary\n  - pin: sch', at: 'evidence: primary\n  - pin: sch', says: /without a source/, fix: /not-verified/ },
  { rule: 'all-answered', file: india, from: '\nunanswered:\n  services: the Rules of the states have not been collected', to: '', at: 'answers:', says: /services is not answered/, fix: /unanswered.services/ },
  { rule: 'value-fits', file: bangladesh, from: 'value: { value: 24, unit: hours }', to: 'value: yes', at: 'value: yes\n    note: Police', says: /not an answer to a number question/, fix: /\{value, unit\}/ },
  { rule: 'value-fits', file: india, from: '    note: An order runs for one to three years.\n', to: '', at: '  longest-stay', says: /no note/, fix: /say why/ },
  { rule: 'answer-rests', file: bangladesh, from: 'rests: [bd/homes-act-2020#s 4(1)]', to: 'rests: ["bd/homes-act-2020#sch, row 2"]', at: 'sch, row 2', says: /which nobody has read/, fix: /read it/ },
  { rule: 'answer-rests', file: india, from: 'rests: [in/homes-act-1956#s 4(4)]\nunanswered', to: 'rests: []\nunanswered', at: 'rests: []\nunanswered', says: /rests on nothing/, fix: /cite/ },
  { rule: 'silence-searched', file: india, from: /    searched: .*\n/, to: '', at: '  first-hearing', says: /"none" without saying what was searched/, fix: /searched/ },
  { rule: 'step-based', file: 'pathways/adult-found.mdx', from: 'rests: [bd/homes-act-2020#s 4(1)]', to: 'rests: []', at: '  - { does: The police', says: /no citation/, fix: /practice/ },
  { rule: 'known-names', file: 'changes/2020-03-01-longest-stay.yaml', from: 'shelter.longest-stay', to: 'shelter.longest-sty', at: 'longest-sty', says: /no question/, fix: /longest-stay/ },
  { rule: 'citation-lands', file: 'glossary/safe-home.yaml', from: '#s 2(1)', to: '#s 3(1)', at: '#s 3(1)', says: /no provision/, fix: /did you mean/ },
  { rule: 'known-names', file: 'asked.yaml', from: 'pathway:adult-found', to: 'pathway:adult-fund', at: 'adult-fund', says: /no pathway/, fix: /adult-found/ },
  { rule: 'citation-lands', file: 'asked.yaml', from: 's 4(2)', to: 's 77', at: 's 77', says: /no provision/, fix: /its provisions/ },
  { rule: 'body-allowed', file: act, from: 'The Act was made', to: 'The Act was <b>made</b>', at: '<b>', says: /the text holds <b>/, fix: /no HTML/ },
];

test.each(breaches)('$rule: $file with "$to" is refused on its line, with advice', ({ rule, file, from, to, at, says, fix }) => {
  const files = tinyFiles.map((raw) => (raw.path === file ? { ...raw, text: raw.text.replace(from, to) } : raw));
  const text = files.find((raw) => raw.path === file)!.text;
  expect(text).not.toBe(tinyFiles.find((raw) => raw.path === file)!.text);
  const found = inspect(files).problems.find((p) => p.slug === rule && says.test(p.says));
  expect(found).toMatchObject({ file: `content/${file}`, line: text.slice(0, text.indexOf(at)).split('\n').length });
  expect(found?.fix).toMatch(fix);
});

test('a repeal told from both ends is refused, and the message names both', () => {
  const files = tinyFiles.map((raw) => (raw.path.endsWith('homes-act-1990.mdx') ? { ...raw, text: raw.text.replace('sources:', 'relations: [{ does: repeals, to: bd/homes-act-2020 }]\nsources:') } : raw));
  expect(inspect(files).problems.find((p) => p.slug === 'relation-once')?.says).toMatch(/bd\/homes-act-1990 also says that it repeals bd\/homes-act-2020/);
});

test('a translation of an entry or a provision that is not there is refused', () => {
  const of = '0'.repeat(14);
  const text = `---\nby: machine\nof: "${of}"\ntitle: শিরোনাম\nsummary: সারসংক্ষেপ\nprovisions: { s 4(9): { of: "${of}", heading: ক খ, summary: গ ঘ } }\n---\n`;
  const says = (path: string): string[] => inspect([...tinyFiles, { path: `translations/bn/${path}`, text }]).problems.map((p) => `${p.slug}: ${p.says}; ${p.fix}`);
  expect(says('instruments/bd/homes-act-2020.mdx')).toEqual([expect.stringMatching(/^translation-lands: bd\/homes-act-2020 has no provision that begins at s 4\(9\); did you mean s 4\(1\)/)]);
  expect(says('instruments/bd/homes-act-2021.mdx')).toEqual([expect.stringMatching(/^translation-lands: bd\/homes-act-2021 is not in the record/)]);
});

test('every rule is seen to fail', () => {
  const elsewhere = ['translation-lands'];
  expect(RULES.map((r) => r.slug).filter((slug) => !elsewhere.includes(slug) && !breaches.some((b) => b.rule === slug))).toEqual([]);
});

test('all problems are told at once, in file and line order', () => {
  const files = tinyFiles.map((raw) => ({ ...raw, text: raw.text.replaceAll('themes: [shelter]', 'themes: [sheltr]').replace('evidence: primary', 'evidence: certain') }));
  const { problems } = inspect(files);
  expect(problems.length).toBeGreaterThan(4);
  expect(problems.map((p) => p.file)).toEqual([...problems.map((p) => p.file)].sort());
});
