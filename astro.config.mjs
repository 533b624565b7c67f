import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { finishPages } from './src/cli/finish-pages.ts';
import { writeSearchIndex } from './src/cli/search-index.ts';

// Nothing about a build is reported to anyone. Set here, before Astro records
// anything, because a prefix in an npm script does not work on Windows.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** One weight of one script's font. Latin text is set in the reader's system fonts. */
const scriptFont = (script, cssVariable, unicodeRange) => ({
  provider: fontProviders.local(),
  name: `Noto Sans ${script}`,
  cssVariable,
  fallbacks: ['system-ui', 'sans-serif'],
  // Metric-adjusted fallbacks are computed for Latin letters; for these scripts they misfit.
  optimizedFallbacks: false,
  options: {
    variants: [
      {
        weight: 400,
        style: 'normal',
        // Text is readable in a system font before (or without) this one.
        display: 'swap',
        unicodeRange: unicodeRange.split(','),
        src: [
          `@fontsource/noto-sans-${script.toLowerCase()}/files/noto-sans-${script.toLowerCase()}-${script.toLowerCase()}-400-normal.woff2`,
        ],
      },
    ],
  },
});

// Paths below the base of pages that search engines are not to show: known when the pages are written.
let hidden = new Set();
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');

export default defineConfig({
  // A fork or a preview sets its own address: SITE=https://… BASE=/folder npm run build
  site: process.env.SITE ?? 'https://compendium.example',
  base: process.env.BASE ?? '/',
  // One address per page, the one the files give on any static host.
  trailingSlash: 'always',
  // The 7.0 default ('jsx') glues inline elements together: "Act 2012s 5".
  compressHTML: true,
  // Two routes that write the same page are a mistake, not a race.
  prerenderConflictBehavior: 'error',
  build: {
    // A page is one request: the styles travel inside it.
    inlineStylesheets: 'always',
  },
  markdown: {
    // No code is shown, and highlighting writes style attributes, which the policy below blocks.
    syntaxHighlight: false,
  },
  security: {
    // Written into each page as a meta tag with the hashes of its own scripts and styles.
    // What a meta tag cannot say (frame-ancestors, nosniff, Referrer-Policy) is in public/_headers.
    csp: {
      directives: [
        // Connections, workers, fonts and the manifest fall back to this one.
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "frame-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // The search runs in WebAssembly. Naming resources replaces the default, so 'self' is said again.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  fonts: [
    scriptFont(
      'Bengali',
      '--font-bn',
      'U+0951-0952,U+0964-0965,U+0980-09FE,U+1CD0,U+1CD2,U+1CD5-1CD6,U+1CD8,U+1CE1,U+1CEA,U+1CED,U+1CF2,U+1CF5-1CF7,U+200C-200D,U+20B9,U+25CC,U+A8F1',
    ),
    scriptFont(
      'Devanagari',
      '--font-hi',
      'U+0900-097F,U+1CD0-1CF9,U+200C-200D,U+20A8,U+20B9,U+20F0,U+25CC,U+A830-A839,U+A8E0-A8FF,U+11B00-11B09',
    ),
  ],
  // Entries are never compiled as MDX (see src/load); this is for the site's own pages.
  integrations: [
    mdx(),
    {
      name: 'search-index',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          const pages = await writeSearchIndex(fileURLToPath(dir));
          logger.info(`${pages} pages read, index written to pagefind/`);
        },
      },
    },
    {
      name: 'finish-pages',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          hidden = await finishPages(fileURLToPath(dir));
        },
      },
    },
    // Hooks run in this order: the pages lose their marks once the index has read them, and the sitemap comes after the
    // pages that it must leave out are known.
    sitemap({ filter: (address) => !hidden.has(new URL(address).pathname.slice(base.length)) }),
  ],
});
