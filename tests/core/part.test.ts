import { expect, test } from 'vitest';
import { fileOf } from '../../src/core/part.ts';

test('a place of a law or a judgment is in the file of that law or judgment', () => {
  expect(fileOf('instruments/in/itpa-1956/#s-17-4')).toBe('parts/in/itpa-1956.json');
  expect(fileOf('cases/in/prajwala-2026/')).toBe('parts/in/prajwala-2026.json');
  expect(fileOf('instruments/bd/pshta-2012/#s-46ক')).toBe('parts/bd/pshta-2012.json');
});
test('an answer is in the file of its theme', () => {
  expect(fileOf('questions/shelter.adult-consent/#bd')).toBe('parts/answers/shelter.json');
});
test('what is no place of the record has no file', () => {
  for (const path of ['', 'themes/shelter/', 'instruments/', 'https://example.org/', 'instruments/in/../../secret/'])
    expect(fileOf(path)).toBeUndefined();
});
