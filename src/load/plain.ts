import { oddCharacters } from '../core/characters.ts';
import type { Problem } from '../core/problem.ts';
import { normalText, type RawFile } from './raw.ts';

/** Four times the longest entry of the record; a longer file is no entry. */
export const LONGEST = 256 * 1024;
/** A file that is wrong throughout is not told character by character. */
const ENOUGH = 20;

/** What keeps a file from being read at all, or lets it read other than it is. */
export function notPlain(raw: RawFile): Problem[] {
  const file = `content/${raw.path}`;
  const whole = (says: string, fix: string): Problem[] => [{ file, line: 1, column: 1, slug: 'plain-file', says, fix }];
  if (raw.refused) return whole(raw.refused, 'put a file of text here: the words themselves, not a way to them');
  if (raw.text.length > LONGEST)
    return whole(
      `${raw.text.length} characters long`,
      `keep a file under ${LONGEST} characters: state what matters here and link to the text`,
    );
  const text = normalText(raw);
  return oddCharacters(text)
    .slice(0, ENOUGH)
    .map(({ at, says, fix }) => {
      const before = text.slice(0, at).split('\n');
      return {
        file,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        slug: 'plain-characters',
        says,
        fix,
      };
    });
}
