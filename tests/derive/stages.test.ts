import { expect, test } from 'vitest';
import { COMPARED } from '../../src/check/all-answered.ts';
import { rowOf } from '../../src/derive/compare.ts';
import { stagesOf } from '../../src/derive/stages.ts';
import { fromDisk } from '../../src/load/files.ts';

const { compendium } = fromDisk('content');
const stages = (question: string): string[] =>
  stagesOf(compendium, rowOf(compendium, compendium.questions.get(question)!, COMPARED));

test('the stages of a question are those of the rules its answers rest on', () => {
  expect(stages('repatriation.time')).toContain('return');
  expect(stages('compensation.amount')).toContain('compensation');
  expect(stages('compensation.amount')).not.toContain('rescue');
});
