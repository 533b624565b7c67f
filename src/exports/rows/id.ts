import { z } from 'zod';
import { JURISDICTION_ID } from '../../core/jurisdiction.ts';
import { field } from '../../core/field.ts';
import { EntryId } from '../../core/ref.ts';

/** A place in URL form: an entry, and the anchor of a provision where one is meant. (No `\p`: schemas are read in Python too.) */
export const RowId = z.string().regex(/^[a-z]{2,4}(-[a-z]{2})?\/[a-z0-9-]+(#[^\s#()]+)?$/);
const QuestionId = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/);

export const entryId = field(EntryId, 'Id: its path in the record.', 'in/itpa-1956', 'ITPA');
/** Id of a row that is a file of the record: `glossary/safe-home`. */
export const fileId = (folder: string, slug: string) =>
  field(
    z.string().regex(new RegExp(`^${folder}/[a-z0-9-]+$`)),
    'Id: its path in the record.',
    `${folder}/${slug}`,
    slug,
  );
export const jurisdiction = field(
  z.string().regex(JURISDICTION_ID),
  'Id of the country, of a state within it, or intl.',
  'in-wb',
  'India',
);
export const theme = field(z.string().regex(/^[a-z0-9-]+$/), 'Id of the theme.', 'shelter', 'Shelter and custody');
export const question = field(QuestionId, 'Id of the question.', 'shelter.adult-consent', 'adult consent');
export const url = field(z.url(), 'Its address on the site.', 'https://example.org/questions/x/', 'questions/x');
/** The id of a row of any table that may move. */
export const anyId = field(
  z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+(#[^\s#()]+)?|\.[a-z0-9-]+)?$/),
  'An id.',
  'in/itpa-1956#s-17-4',
  'in/itpa-1956#s 17(4)',
);
/** A list of places, documented for what it is a list of. */
export const rowIds = (says: string) => field(z.array(RowId), says, ['in/itpa-1956#s-17-4'], ['in/itpa-1956#s 17(4)']);
