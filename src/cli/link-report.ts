import type { Asked } from './ask-links.ts';

const places = (at: string[]): string => at.map((place) => `\`${place}\``).join(', ');
const line = ({ url, at, answer, copy }: Asked): string => {
  const why = answer.is === 'there' ? '' : answer.is === 'moved' ? `leads to <${answer.to}>` : answer.why;
  return `- <${url}> ${why}. ${places(at)}${copy ? `\n  A copy: <${copy}>` : ''}`;
};

/** What was found, as the text of an issue. What is to be mended comes first. */
export function linkReport(asked: readonly Asked[]): string {
  const of = (is: Asked['answer']['is']): Asked[] => asked.filter(({ answer }) => answer.is === is);
  const part = (title: string, says: string, list: Asked[]): string =>
    list.length === 0 ? '' : `\n## ${title}: ${list.length}\n\n${says}\n\n${list.map(line).join('\n')}\n`;
  return [
    `Asked: ${asked.length} addresses in the record; ${of('there').length} answer.\n`,
    part(
      'Gone',
      'Write the issuer’s new address, or the copy under `archived`; `seen` stays the day on which the text was read.',
      of('gone'),
    ),
    part(
      'Moved',
      'The address answers from another host, or sends to a first page. Look whether it is still that text.',
      of('moved'),
    ),
    part('Could not be told', 'The host refuses programs, fails or is silent. Open it in a browser.', of('unsure')),
  ]
    .join('')
    .slice(0, 60_000);
}
