import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { plainPages } from './made-up.ts';

/** Kept between runs: what is measured is the building, not the fetching. */
const HOME = resolve('node_modules/.cache/bench-starlight');
const PACKAGE = {
  private: true,
  type: 'module',
  devDependencies: { astro: '7.3.4', '@astrojs/starlight': '0.42.4', pagefind: '1.5.2' },
  overrides: { pagefind: '1.5.2' },
  allowScripts: { esbuild: false },
};
const FILES = {
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Acts', pagefind: true })] });
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  'src/content/docs/index.md': '---\ntitle: Acts\n---\n\nMade for the measurement.\n',
};

/** A site of Starlight’s, as it comes, with the same made-up Acts as pages. @returns its folder */
export function starlightSite(count: number): string {
  const packages = JSON.stringify(PACKAGE);
  const list = join(HOME, 'package.json');
  if (!existsSync(list) || readFileSync(list, 'utf8') !== packages) {
    rmSync(HOME, { recursive: true, force: true });
    mkdirSync(HOME, { recursive: true });
    writeFileSync(list, packages);
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: HOME, stdio: 'inherit' });
  }
  rmSync(join(HOME, 'src'), { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(HOME, name)), { recursive: true });
    writeFileSync(join(HOME, name), text);
  }
  plainPages(join(HOME, 'src/content/docs'), count);
  return HOME;
}
