import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unwrapWoff } from './woff.ts';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const packed = join(modules, '@sparticuz/chromium');

/** The browser that comes with the dev dependencies, unpacked once; Linux on x64 only. */
export async function packagedChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('packaged for Linux x64 only');
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const home = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** Unpacks beside the final place and renames, so that two test runs at once never meet half a browser. */
async function unpack(home: string): Promise<void> {
  const draft = `${home}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const temporary = process.env.TMPDIR;
  // The package unpacks to the system's temporary folder and trusts whatever browser already lies there.
  process.env.TMPDIR = draft;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      await inflate(join(packed, 'bin', archive));
    }
    addFonts(draft, home);
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

/** Latin from the package, Bangla and Devanagari from the site's own fonts, and what the system has. */
function addFonts(draft: string, home: string): void {
  for (const script of ['bengali', 'devanagari']) {
    const name = `noto-sans-${script}-${script}-400-normal`;
    const woff = readFileSync(join(modules, `@fontsource/noto-sans-${script}/files/${name}.woff`));
    writeFileSync(join(draft, 'fonts', `${name}.ttf`), unwrapWoff(woff));
  }
  const folders = [join(home, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  writeFileSync(
    join(draft, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${join(home, 'fontconfig-cache')}</cachedir>
</fontconfig>
`,
  );
}
