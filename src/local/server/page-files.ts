// The files of the page: its HTML, which is the same for every book, and what the build made of its script.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ROOT } from '../root';

export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
  readonly etag: string;
}

/** What the build made of its script. */
export const PAGE_FILES: readonly string[] = ['/main.js', '/main.css'];

const files = new Map<string, PageFile>();

/** One of PAGE_FILES, as the build left it when first asked for. */
export function pageFile(path: string): PageFile {
  const known = files.get(path);
  if (known) return known;
  const bytes = readFileSync(join(ROOT, 'dist/local/page', path));
  const type = extname(path) === '.css' ? 'text/css' : 'text/javascript';
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  const file = { type: `${type}; charset=utf-8`, bytes, etag };
  files.set(path, file);
  return file;
}

/** The page, before it has a book. */
export const pageHtml = (): string => readFileSync(join(ROOT, 'src/local/page/index.html'), 'utf8');

/** What the page may load: itself. Panels inherit it; they carry their scripts and styles inside. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
