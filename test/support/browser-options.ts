// Which real browser the tests use: the machine's own Chrome, Chromium or Edge, else the one that @sparticuz/chromium
// carries, unpacked once into dist/ with the libraries and fonts that a bare Linux lacks.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const ROOT = resolve(__dirname, '../..');
const UNPACKED = join(ROOT, 'dist/chromium');

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // Less work on a machine that has no core to spare: no process that draws, no threads that compile and collect.
  '--in-process-gpu',
  '--js-flags=--single-threaded',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How to start a headless browser on this machine. */
export function browserOptions(): LaunchOptions {
  const own = installedBrowser();
  return { args: FLAGS, ...(own ? { executablePath: own } : carriedBrowser()) };
}

/** Its own one looks for the fonts where a Lambda has them; a browser that finds none ends at the first text that it draws. */
const FONTS_BESIDE = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
</fontconfig>
`;

/** The browser named in CHROME_PATH, else the first found where each system keeps it. */
function installedBrowser(): string | undefined {
  const { CHROME_PATH, LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env;
  const windows = [LOCALAPPDATA, PROGRAMFILES, x86]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  const candidates = [
    CHROME_PATH ?? '',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows,
  ];
  return candidates.find((file) => existsSync(file));
}

/** The carried browser; its own flags are left out, for they switch off the web security that we test. */
function carriedBrowser(): LaunchOptions {
  if (!existsSync(UNPACKED)) unpack();
  return {
    executablePath: join(UNPACKED, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(UNPACKED, 'al2023/lib'),
      FONTCONFIG_PATH: join(UNPACKED, 'fonts'),
    },
  };
}

/** It unpacks into the temporary folder, and adds its libraries only where it believes itself in a Lambda. */
function unpack(): void {
  const folder = mkdtempSync(`${UNPACKED}-`);
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  writeFileSync(join(folder, 'fonts/fonts.conf'), FONTS_BESIDE);
  if (existsSync(UNPACKED)) rmSync(folder, { recursive: true });
  else renameSync(folder, UNPACKED);
}
