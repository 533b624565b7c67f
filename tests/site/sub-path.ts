/** The folder that a host such as GitHub Pages gives a project's site. */
export const BASE = '/compendium';
/** Where the site built for it lies, from the project's root. */
export const DIST = 'node_modules/.cache/sub-path';
