import { contentFolder, fromDisk } from '../../src/load/files.ts';

/** The record as it stands, with every problem in it. */
export const { compendium, problems } = fromDisk(contentFolder(new URL('../../', import.meta.url)));
export const entries = [...compendium.entries.values()];
