import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { correctionForm, correctionMail } from '../../src/layouts/correct.ts';

const about = { page: '/bn/instruments/bd/pshtmso-2026/', provision: 's 46ক, proviso', version: '0.1.0 of 2026-11-24' };
/** The settings as a build reads them. */
async function settings(env: Record<string, string>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  return import('../../src/layouts/site.ts');
}
afterEach(() => vi.unstubAllEnvs());

test('“Correct this” opens the form with page, provision and version filled in', () => {
  const address = new URL(correctionForm('https://github.com/law/compendium', about));
  expect(address.origin + address.pathname).toBe('https://github.com/law/compendium/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'correction.yml',
    title: 'Correction: /bn/instruments/bd/pshtmso-2026/ s 46ক, proviso',
    ...about,
  });
});

test('by e-mail it says the same, in lines', () => {
  const address = new URL(correctionMail('law@example.org', about));
  expect(address.protocol + address.pathname).toBe('mailto:law@example.org');
  // A mail program does not read + as a space.
  expect(address.href).not.toContain('+');
  const { subject, body } = Object.fromEntries(address.searchParams);
  expect(subject).toBe('Correction: /bn/instruments/bd/pshtmso-2026/ s 46ক, proviso');
  expect(body!.split('\r\n').slice(0, 3)).toEqual([
    `Page: ${about.page}`,
    `Provision: ${about.provision}`,
    `Version: ${about.version}`,
  ]);
});

test('whoever publishes names the repository and, if they like, an address to write to', async () => {
  const { correctionMailto, correctionUrl, editUrl } = await settings({
    REPOSITORY: 'https://github.com/law/compendium',
    CONTACT: 'law@example.org',
  });
  expect(correctionUrl('/about/', '2026-11-24')).toMatch(/^https:\/\/github\.com\/law\/compendium\/issues\/new\?/);
  expect(editUrl('content/moved.yaml')).toBe('https://github.com/law/compendium/edit/main/content/moved.yaml');
  expect(correctionMailto('/about/', '2026-11-24')).toMatch(/^mailto:law@example\.org\?/);
});

test('without an address no page asks for mail', async () => {
  const { correctionMailto } = await settings({ CONTACT: '' });
  expect(correctionMailto('/about/', '2026-11-24')).toBeUndefined();
});

test.each([
  ['REPOSITORY', 'javascript:alert(1)'],
  ['REPOSITORY', 'https://github.com/law/compendium?x="><script>'],
  ['REPOSITORY', 'https://github.com/law'],
  ['CONTACT', 'law@example.org?bcc=other@example.org'],
  ['CONTACT', 'nobody'],
])('a build with %s=%s stops and says where to look', async (name, value) => {
  await expect(settings({ [name]: value })).rejects.toThrow(/see "To publish" in README\.md/);
});

test('the README names every setting of a build', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const code = ['astro.config.mjs', 'src/layouts/site.ts'].map((file) =>
    readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
  );
  const read = code.flatMap((text) => [...text.matchAll(/process\.env\.([A-Z]+)\b(?! = )|setting\(\s*'([A-Z]+)'/g)]);
  const settings = new Set(read.map(([, env, name]) => env ?? name!));
  expect([...settings].sort()).toEqual(['BASE', 'CONTACT', 'REPOSITORY', 'SITE']);
  expect([...settings].filter((name) => !readme.includes(`${name}=`))).toEqual([]);
});
