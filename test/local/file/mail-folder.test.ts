// What would have been sent is kept beside the book, as a mail program reads it: nothing leaves the machine.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emlOf } from '../../../src/local/file/eml';
import { MailFolder } from '../../../src/local/file/mail-folder';
import { MAIL } from '../../support/mail';

describe('emlOf()', () => {
  const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');
  const unfolded = (text: string): string =>
    text
      .replace(/\?=\r\n =\?/g, '?==?')
      .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, word) => decoded(word))
      .replace(/\r\n /g, ' ');
  const headersOf = (eml: string): readonly string[] =>
    unfolded(eml.slice(0, eml.indexOf('\r\n\r\n'))).split('\r\n');

  test('writes headers of any length and letters in ASCII lines of at most 78', () => {
    const subject = `Compromisos y anomalías que vencen ${'ñandú 🙂 '.repeat(12)}fin`;
    const eml = emlOf({ ...MAIL, subject, name: 'Oficina, de Calidad', cc: ['a@b.co', 'c@d.co'] });
    expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(headersOf(eml)).toEqual(
      expect.arrayContaining([
        'Date: Mon, 15 Jun 2026 12:00:00 +0000',
        'From: Oficina, de Calidad <persona@example.com>',
        'To: ana@example.com',
        'Cc: a@b.co, c@d.co',
        `Subject: ${subject}`,
        'X-Unsent: 1',
      ]),
    );
  });

  test('lets no line of a subject become a header', () => {
    const eml = emlOf({ ...MAIL, subject: 'a\r\nBcc: intrusa@example.com' });
    expect(headersOf(eml)).toContain('Subject: a Bcc: intrusa@example.com');
  });

  test('carries text, HTML and attachments in parts', () => {
    const bytes = Buffer.from(Array.from({ length: 200 }, (_, i) => i));
    const eml = emlOf({
      ...MAIL,
      body: 'Año\nNuevo',
      htmlBody: '<p>Año</p>',
      attachments: [{ name: 'Acta n.º 1.pdf', contentType: 'application/pdf', bytes }],
    });
    const bodies = [...eml.matchAll(/base64\r\n\r\n([\w+/=\r\n]*?)\r\n--/g)].map(([, body = '']) =>
      Buffer.from(body, 'base64'),
    );
    expect(bodies.map((body) => body.toString('latin1'))).toEqual(
      [Buffer.from('Año\r\nNuevo'), Buffer.from('<p>Año</p>'), bytes].map((part) =>
        part.toString('latin1'),
      ),
    );
    expect(eml).toContain("filename*=UTF-8''Acta%20n.%C2%BA%201.pdf");
  });
});

describe('MailFolder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'correo-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('keeps each message in a file of its own and tells where they are, once', () => {
    const mail = new MailFolder(join(folder, 'libro.xlsx'));
    mail.saveMail({ ...MAIL, subject: 'Vence: ¿sí/no?' });
    expect(mail.notice()).toContain(
      'el mensaje quedó en «correo/2026-06-15 0700 Vence ¿sí no - ana@example.com.eml»',
    );
    expect(mail.notice()).toBeUndefined();
    mail.saveMail(MAIL);
    mail.saveMail(MAIL);
    expect(mail.notice()).toContain('los 2 mensajes quedaron en la carpeta «correo»');
    const names = readdirSync(join(folder, 'correo'));
    expect(names).toContain('2026-06-15 0700 Lo que vence esta semana - ana@example.com (2).eml');
    expect(readFileSync(join(folder, 'correo', names[0]!), 'utf8')).toContain(
      'To: ana@example.com',
    );
  });

  test('takes back what it wrote', () => {
    const mail = new MailFolder(join(folder, 'libro.xlsx'));
    mail.saveMail(MAIL);
    mail.discard();
    expect(readdirSync(join(folder, 'correo'))).toEqual([]);
  });
});
