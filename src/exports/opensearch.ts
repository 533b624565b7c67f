import { addressOf, type Edition } from './edition.ts';
import { element, xmlText } from './xml.ts';

/** What a browser needs to search the compendium from its address bar (OpenSearch 1.1). */
export function openSearch(edition: Edition): string {
  const template = `${addressOf(edition, '/search/')}?q={searchTerms}`;
  const description = element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    [
      // At most 16 letters, says the specification.
      element('ShortName', {}, 'Rehabilitation'),
      element(
        'Description',
        {},
        xmlText('Search the law of Bangladesh and India on life after commercial sexual exploitation'),
      ),
      element('InputEncoding', {}, 'UTF-8'),
      element('Url', { type: 'text/html', method: 'get', template }),
    ]
      .map((line) => `\n${line}`)
      .join(''),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${description}\n`;
}
