import type { z } from 'zod';
import { Answers } from '../core/answer.ts';
import { Asked } from '../core/asked.ts';
import { Change } from '../core/change.ts';
import { Concordance } from '../core/concordance.ts';
import { Exceptions } from '../core/exceptions.ts';
import { Case, Instrument } from '../core/instrument.ts';
import { Pathway } from '../core/pathway.ts';
import { Theme } from '../core/question.ts';
import { Resource } from '../core/resource.ts';
import { Standard } from '../core/standard.ts';
import { Term } from '../core/term.ts';
import { Thesaurus } from '../core/thesaurus.ts';
import { Translation } from '../core/translation.ts';
import { Jurisdictions, Moved } from './lists.ts';

/** One kind of file in the record: which paths are of it (slashes and names as written), and what its head must hold. */
export interface FileKind { name: string; path: RegExp; shape: string; schema: z.ZodType }

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PLACE = '(?:intl|[a-z]{2}(?:-[a-z]{2})?)';
const at = (pattern: string): RegExp => new RegExp(`^${pattern}$`);

/** Every file under `content/` is of exactly one of these kinds. The path is the identity; nothing types an id. */
export const FILE_KINDS = [
  { name: 'jurisdictions', path: at('jurisdictions\\.yaml'), shape: 'content/jurisdictions.yaml', schema: Jurisdictions },
  { name: 'moved', path: at('moved\\.yaml'), shape: 'content/moved.yaml', schema: Moved },
  { name: 'exceptions', path: at('exceptions\\.yaml'), shape: 'content/exceptions.yaml', schema: Exceptions },
  { name: 'thesaurus', path: at('thesaurus\\.yaml'), shape: 'content/thesaurus.yaml', schema: Thesaurus },
  { name: 'asked', path: at('asked\\.yaml'), shape: 'content/asked.yaml', schema: Asked },
  { name: 'theme', path: at(`questions/(${SLUG})\\.mdx`), shape: 'content/questions/<theme>.mdx', schema: Theme },
  { name: 'instrument', path: at(`instruments/(${PLACE})/(${SLUG})\\.mdx`), shape: 'content/instruments/<jurisdiction>/<slug>.mdx', schema: Instrument },
  { name: 'case', path: at(`cases/(${PLACE})/(${SLUG})\\.mdx`), shape: 'content/cases/<jurisdiction>/<slug>.mdx', schema: Case },
  { name: 'chapter', path: at(`answers/(${PLACE})/(${SLUG})\\.mdx`), shape: 'content/answers/<jurisdiction>/<theme>.mdx', schema: Answers },
  { name: 'standard', path: at(`standards/(${SLUG})\\.yaml`), shape: 'content/standards/<slug>.yaml', schema: Standard },
  { name: 'pathway', path: at(`pathways/(${SLUG})\\.mdx`), shape: 'content/pathways/<slug>.mdx', schema: Pathway },
  { name: 'term', path: at(`glossary/(${SLUG})\\.yaml`), shape: 'content/glossary/<slug>.yaml', schema: Term },
  { name: 'resource', path: at(`resources/(${SLUG})\\.yaml`), shape: 'content/resources/<slug>.yaml', schema: Resource },
  { name: 'change', path: at(`changes/(${SLUG})\\.yaml`), shape: 'content/changes/<date>-<slug>.yaml', schema: Change },
  { name: 'translation', path: at(`translations/(bn|hi)/(instruments|cases)/(${PLACE})/(${SLUG})\\.mdx`), shape: 'content/translations/<bn|hi>/<the path of the entry>', schema: Translation },
  { name: 'concordance', path: at(`concordance/(${SLUG})\\.yaml`), shape: 'content/concordance/<slug>.yaml', schema: Concordance },
] as const satisfies FileKind[];
export type KindName = (typeof FILE_KINDS)[number]['name'];
