import { close, createIndex } from 'pagefind';

/**
 * Reads every page of a finished build and writes the search index to its pagefind/ folder.
 * Returns how many pages were read; throws on anything Pagefind complains about,
 * because a site whose search is broken must not be published.
 */
export async function writeSearchIndex(directory: string): Promise<number> {
  try {
    const { errors, index } = await createIndex({
      // One index for all languages, found from any page: each script still matches its own words.
      forceLanguage: 'en',
      keepIndexUrl: false,
    });
    if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
    const read = await index.addDirectory({ path: directory });
    const written = await index.writeFiles({ outputPath: `${directory.replace(/[\\/]+$/, '')}/pagefind` });
    const complaints = [...errors, ...read.errors, ...written.errors];
    if (complaints.length > 0) throw new Error(`search index: ${complaints.join('; ')}`);
    return read.page_count;
  } finally {
    await close();
  }
}
