import { expect, test } from 'vitest';
import { disagreements } from '../../src/derive/numbers.ts';
import { entries } from './record.ts';

/** Numbers that stand in the prose of a provision and are rightly no clock, punishment or sum of its own. A reason each; one that no longer applies fails. */
const exceptions: Record<string, string> = {
  'bd/nsnda-2000#s-2-ট': 'an age line of other laws',
  'bd/pshtmso-2026#s-10': 'the age of a newborn',
  'in/bns-2023#s-111-1_s-111-2': 'a threshold: offences that carry three years',
  'in/bns-2023#s-127': 'how long a person was confined decides the case; the penalties are typed',
  'in/bnss-2023#s-173-3_s-173-4': 'a threshold: offences that carry three to seven years',
  'in/bnss-2023#s-176-3': 'a threshold: offences that carry seven years',
  'in/bnss-2023#s-183-6-a': 'a threshold: offences that carry ten years',
  'in/bnss-2023#s-187-3': 'a threshold: offences that carry ten years; both clocks are typed',
  'in/bnss-2023#s-251-1-b_s-258-1_s-263-1_s-346': 'an extension that the first clock names',
  'in/bnss-2023#s-480-3': 'a threshold: offences that carry seven years',
  'in/bnss-2023#sch-1-pt-ii': 'thresholds that decide which court tries an offence',
  'in/crpc-1973#s-164': 'a threshold: offences that carry ten years',
  'in/it-rules-2021#r-3-2-b': 'the earlier limit, before February 2026',
  'in/it-rules-2021#r-3-1-d': 'the earlier limit, before February 2026',
  'in/it-rules-2021#r-3-2-a': 'earlier limits, before February 2026',
  'in/itpa-1956#s-11': 'a threshold: offences that carry two years',
  'in/itpa-1956#s-17-4': '“not less than 1 and not more than 3 years”: the unit stands once',
  'in/jj-model-rules-2016#head-draft-of-2021': 'a draft that is not law',
  'in/jj-model-rules-2016#r-41_r-81_r-82': 'an older State rule that is not this law',
  'in/jja-2015#s-86': 'thresholds that decide which court tries an offence',
  'in/pcma-2006#s-3': '“two years of completing 18”: read as an age',
  'intl/ilo-138#art-3-1': 'an age',
  'intl/in-bd-extradition-2013#art-1': 'a threshold: offences that carry one year',
  'intl/sanlaap-bms-2007#head-foreword': 'how long its makers have worked',
};

const found = entries.flatMap((e) => e.placed.flatMap((p) => {
  const { untyped, unsaid } = disagreements(p);
  return untyped.length + unsaid.length === 0 ? [] : [{ ref: p.ref, says: [...untyped.map((q) => `says ${q.n} ${q.unit}, which is not typed`), ...unsaid.map((q) => `is typed ${q.n} ${q.unit}, which it does not say`)] }];
}));

test('every duration, punishment and sum in a summary is typed as such, and every typed one is in the summary', () => {
  expect(found.filter((f) => !(f.ref in exceptions)).map((f) => `${f.ref} ${f.says.join('; ')}`)).toEqual([]);
});

test('every exception is still one', () => {
  expect(Object.keys(exceptions).filter((ref) => !found.some((f) => f.ref === ref))).toEqual([]);
});
