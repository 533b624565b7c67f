import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Answer, Earlier, InPractice } from '../../src/core/answer.ts';
import { Asked } from '../../src/core/asked.ts';
import { Change } from '../../src/core/change.ts';
import { Concordance } from '../../src/core/concordance.ts';
import { Event } from '../../src/core/event.ts';
import { Case, Instrument, Participation, Practice } from '../../src/core/instrument.ts';
import { Jurisdiction } from '../../src/core/jurisdiction.ts';
import { Pathway, Step } from '../../src/core/pathway.ts';
import { Amount, Limit, Penalty, Provision, Who } from '../../src/core/provision.ts';
import { Question, Theme } from '../../src/core/question.ts';
import { Resource } from '../../src/core/resource.ts';
import { Relation } from '../../src/core/relation.ts';
import { Source } from '../../src/core/source.ts';
import { Standard } from '../../src/core/standard.ts';
import { Term } from '../../src/core/term.ts';
import { Thesaurus } from '../../src/core/thesaurus.ts';
import { Translation } from '../../src/core/translation.ts';

const kinds = { Answer, Earlier, InPractice, Concordance, Event, Instrument, Case, Participation, Practice, Jurisdiction, Amount, Limit, Penalty, Provision, Who, Question, Theme, Relation, Source, Standard, Thesaurus, Asked, Translation, Change, Pathway, Step, Resource, Term };

describe.each(Object.entries(kinds))('each field of %s', (_, schema) => {
  test.each(Object.entries(schema.shape as Record<string, z.ZodType>))('%s says what it holds, takes its good example and refuses its bad one', (_key, field) => {
    const meta = field.meta() as { description?: string; examples?: unknown[]; badExample?: unknown } | undefined;
    expect(meta?.description).toMatch(/\.$/);
    expect(field.safeParse(meta?.examples?.[0]).success).toBe(true);
    expect(field.safeParse(meta?.badExample).success).toBe(false);
  });
  test('a misspelt key is refused', () => {
    expect(schema.safeParse({ headng: 'x' }).error?.issues.some((i) => i.code === 'unrecognized_keys')).toBe(true);
  });
  test('it can be given to an editor as JSON Schema', () => {
    expect(() => z.toJSONSchema(schema)).not.toThrow();
  });
});
