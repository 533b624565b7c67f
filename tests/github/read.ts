import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../../.github/', import.meta.url);

/** The text of a file below .github. */
export const text = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
/** A YAML file below .github, as data. */
export const data = (path: string): unknown => parse(text(path));
/** The names of the files in a folder below .github. */
export const files = (path: string): string[] => readdirSync(new URL(path, folder)).sort();
