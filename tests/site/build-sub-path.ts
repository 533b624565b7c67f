import { build, root } from './build.ts';
import { BASE, DIST } from './sub-path.ts';

/** Builds the site as it is published on a host where it has a folder, not a name of its own. */
export default async function setup(): Promise<void> {
  await build(root, { BASE }, '--outDir', DIST);
}
