import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CORRECTION_FIELDS } from '../../src/layouts/correct.ts';
import { data, files, text } from './read.ts';

// The form schema of GitHub's documentation, as far as the forms use it; a key it does not know makes GitHub refuse a form.
const id = z.string().regex(/^[a-zA-Z0-9_-]+$/);
const said = z.strictObject({
  label: z.string(),
  description: z.string().optional(),
  placeholder: z.string().optional(),
  value: z.string().optional(),
});
const validations = z.strictObject({ required: z.boolean() }).optional();
const Element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: said, validations }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: said.extend({ render: z.string().optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      label: z.string(),
      description: z.string().optional(),
      multiple: z.boolean().optional(),
      default: z.int().optional(),
      options: z.array(z.string()).min(1),
    }),
    validations,
  }),
]);
const Form = z.strictObject({
  name: z.string().min(3),
  description: z.string().min(3).max(200),
  title: z.string(),
  labels: z.array(z.string()),
  body: z.array(Element).min(1),
});
const Config = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z.array(z.strictObject({ name: z.string(), url: z.url(), about: z.string() })).optional(),
});

const forms = files('ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
const form = (name: string) => Form.parse(data(`ISSUE_TEMPLATE/${name}`));
const idsOf = (name: string) => form(name).body.flatMap((element) => ('id' in element ? [element.id] : []));

test('there is a form for a correction, a missing law and a dead link', () => {
  expect(forms).toEqual(['correction.yml', 'dead-link.yml', 'missing-law.yml']);
  expect(Config.safeParse(data('ISSUE_TEMPLATE/config.yml')).error).toBeUndefined();
});

describe.each(forms)('%s', (name) => {
  test('is a form GitHub can read', () => {
    expect(Form.safeParse(data(`ISSUE_TEMPLATE/${name}`)).error).toBeUndefined();
    expect(new Set(idsOf(name)).size).toBe(idsOf(name).length);
    expect(form(name).body.some(({ type }) => type !== 'markdown')).toBe(true);
  });

  test('asks for what a maintainer needs and for nothing about the reader', () => {
    expect(text(`ISSUE_TEMPLATE/${name}`)).not.toMatch(/label: .*(e-?mail|your name|phone)/i);
  });
});

test('whoever writes about law or people is told first that it is public, and to name nobody', () => {
  for (const name of ['correction.yml', 'missing-law.yml']) {
    const [first] = form(name).body;
    expect(first).toMatchObject({
      type: 'markdown',
      attributes: { value: expect.stringMatching(/^\*\*This report is public.*Write nothing about a person/s) },
    });
  }
});

test('the correction form has every field that “Correct this” fills in', () => {
  expect(idsOf('correction.yml')).toEqual(expect.arrayContaining([...CORRECTION_FIELDS]));
});

test('what the forms and pages of the repository link to is there', () => {
  const linked = [
    'CODE_OF_CONDUCT.md',
    'GOVERNANCE.md',
    'SECURITY.md',
    'pull_request_template.md',
    ...forms.map((name) => `ISSUE_TEMPLATE/${name}`),
  ].flatMap((file) => [...text(file).matchAll(/\]\(([^)\s#]+)/g)].map(([, to]) => [file, to!] as const));
  expect(linked.length).toBeGreaterThan(4);
  const lost = linked.filter(
    ([, to]) =>
      !/^https:/.test(to) &&
      !existsSync(new URL(to.replace(/^\.\.\/blob\/main\//, '../'), new URL('../../.github/', import.meta.url))),
  );
  expect(lost).toEqual([]);
});
