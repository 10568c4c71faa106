// A .docx into a PDF with LibreOffice, where it is installed. Each conversion has a profile of its own, because two
// runs cannot share one and a person's open LibreOffice would swallow the request.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const MINUTES = 60_000;
const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

/** The PDF written beside the document; undefined when LibreOffice is missing or could not. */
export async function convertToPdf(docx: string): Promise<string | undefined> {
  const profile = await mkdtemp(join(tmpdir(), 'libro-pam-'));
  const { dir, name } = parse(docx);
  const pdf = join(dir, `${name}.pdf`);
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    dirname(docx),
    docx,
  ];
  try {
    const soffice = PLACES.find((place) => existsSync(place)) ?? 'soffice';
    await promisify(execFile)(soffice, args, { timeout: 2 * MINUTES });
    return existsSync(pdf) ? pdf : undefined;
  } catch {
    return undefined;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
