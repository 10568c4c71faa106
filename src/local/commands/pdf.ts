// A .docx into a PDF with LibreOffice, where it is installed; never over a file that is there, which may be the signed one. Each
// conversion has a profile of its own, because two runs cannot share one and a person's open LibreOffice would swallow the request.

import { execFile } from 'node:child_process';
import { constants, copyFileSync, existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { OWN_FILE } from '../../terminal/private-files';
import { writeApart } from '../file/write-apart';

const MINUTES = 60_000;
const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

export interface Pdf {
  readonly archivo: string;
  /** What was there already by the name that it would have had. */
  readonly habia?: string;
}

/** Tagged, so that it is read aloud in order, with its headings and its tables. */
const PDF = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

/** The PDF written beside the document; undefined when LibreOffice is missing or could not. */
export async function convertToPdf(docx: string): Promise<Pdf | undefined> {
  const profile = await mkdtemp(join(tmpdir(), 'libro-pam-'));
  const { dir, name } = parse(docx);
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    PDF,
    '--outdir',
    profile,
    docx,
  ];
  try {
    const soffice = PLACES.find((place) => existsSync(place)) ?? 'soffice';
    await promisify(execFile)(soffice, args, { timeout: 2 * MINUTES });
    const made = join(profile, `${name}.pdf`);
    if (!existsSync(made)) return undefined;
    await chmod(made, OWN_FILE);
    const archivo = writeApart(join(dir, name), '.pdf', (file) =>
      copyFileSync(made, file, constants.COPYFILE_EXCL),
    );
    const first = join(dir, `${name}.pdf`);
    return archivo === first ? { archivo } : { archivo, habia: first };
  } catch {
    return undefined;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
