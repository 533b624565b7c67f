import { strToU8, zipSync } from 'fflate';
import { citationOf, headingOf, type Brief, type BriefItem } from '../../core/brief.ts';
import { plain } from '../../core/run.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text as XML has it; control characters, which no XML may hold, are left out. */
function xml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '')
    .replace(/[&<>"]/g, (char) => names[char]!);
}

/** A run of text, its lines broken where it is; `style` is a character style. */
function run(text: string, style?: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => `<w:t xml:space="preserve">${xml(line)}</w:t>`);
  return `<w:r>${style ? `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>` : ''}${lines.join('<w:br/>')}</w:r>`;
}
const paragraph = (style: string, ...runs: string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`;

/** An item: heading, what it says, its clocks and facts, how it stands and was checked, the reader’s note, the citation with its link. */
function item({ part, note, url }: BriefItem, at: number, label: string): string {
  return [
    paragraph('Heading1', run(headingOf(part))),
    part.says ? paragraph('Normal', run(part.says, 'Strong')) : '',
    paragraph('Normal', run(part.text)),
    ...part.clocks.map((clock) => paragraph('Normal', run(plain(clock), 'Strong'))),
    ...part.facts.map(([name, value]) => paragraph('Fact', run(`${name}: ${plain(value)}`))),
    paragraph('Fact', run([part.status, part.checked].filter(Boolean).join(' · '))),
    note ? paragraph('Note', run(`${label}: `, 'Strong'), run(note)) : '',
    paragraph(
      'Fact',
      run(`${citationOf(part)} `),
      `<w:hyperlink r:id="link${at}">${run(url, 'Hyperlink')}</w:hyperlink>`,
    ),
  ].join('');
}

const paragraphStyle = (id: string, name: string, inside: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/>${inside}</w:style>`;
const size = (half: number, bold = false): string =>
  `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${half}"/><w:szCs w:val="${half}"/></w:rPr>`;

/** Bangla and Devanagari are set in a face that Windows has for both; elsewhere the program finds one of its own. */
function styles(lang: string): string {
  const tag = { bn: 'bn-BD', hi: 'hi-IN' }[lang] ?? 'bn-BD';
  return `${HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Nirmala UI"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-GB" w:bidi="${tag}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
    paragraphStyle('Normal', 'Normal', ''),
    paragraphStyle('Title', 'Title', `<w:pPr><w:spacing w:after="120"/></w:pPr>${size(36, true)}`),
    paragraphStyle(
      'Heading1',
      'heading 1',
      `<w:pPr><w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr>${size(25, true)}`,
    ),
    paragraphStyle('Fact', 'Fact', `<w:pPr><w:spacing w:after="40"/></w:pPr>${size(18)}`),
    paragraphStyle(
      'Note',
      'Note',
      `<w:pPr><w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="85806F"/></w:pBdr><w:ind w:left="240"/></w:pPr>`,
    ),
  ].join(
    '',
  )}<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0A5A78"/><w:u w:val="single"/></w:rPr></w:style></w:styles>`;
}

/** A brief as a Word file (Office Open XML), which LibreOffice and others open too. The same brief gives the same bytes. */
export function docxOf(brief: Brief): Uint8Array<ArrayBuffer> {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const body = [
    paragraph('Title', run(brief.title)),
    paragraph('Fact', run(brief.made)),
    ...brief.items.map((x, at) => item(x, at, brief.note)),
    paragraph('Fact', run(brief.from)),
  ].join('');
  const a4 =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';
  const links = brief.items.map(
    ({ url }, at) =>
      `<Relationship Id="link${at}" Type="${RELATIONS}/hyperlink" Target="${xml(url)}" TargetMode="External"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="document" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body>${body}${a4}</w:body></w:document>`,
    'word/styles.xml': styles(brief.lang),
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="styles" Type="${RELATIONS}/styles" Target="styles.xml"/>${links.join('')}</Relationships>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(2000, 0, 1),
  });
}
