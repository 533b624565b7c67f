import type { Brief } from '../core/brief.ts';
import { briefCsv } from '../exports/brief/csv.ts';
import { docxOf } from '../exports/brief/docx.ts';
import { briefBib, briefRis } from '../exports/brief/references.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A brief as a file, made in the browser when it is asked for. `works` are BibLaTeX entries by page. */
export function fileFor(format: string, brief: Brief, works: ReadonlyMap<string, string>): Blob {
  if (format === 'docx') return new Blob([docxOf(brief)], { type: DOCX });
  if (format === 'csv') return new Blob([briefCsv(brief)], { type: 'text/csv' });
  if (format === 'ris') return new Blob([briefRis(brief)], { type: 'application/x-research-info-systems' });
  if (format === 'bib') return new Blob([briefBib(brief, works)], { type: 'application/x-bibtex' });
  throw new Error(`no such format: ${format}`);
}
