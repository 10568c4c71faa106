// MailApp: nothing leaves the machine, and what would have is kept as a mail program reads it.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mail } from '../../src/emulator/bridge/execution';
import { emlOf } from '../../src/local/file/eml';
import { MailFolder } from '../../src/local/file/mail-folder';
import { hostWith } from '../support/script-host';

const CODIGO = `
  function cuota() { return MailApp.getRemainingDailyQuota(); }
  function suelto(a, b, c, d) { MailApp.sendEmail.apply(MailApp, [a, b, c, d].filter(function (x) { return x !== undefined; })); }
  function mensaje(m) { MailApp.sendEmail(m); }
  function adjunto() {
    MailApp.sendEmail('ana@example.com', 'Acta', 'Va el acta.', {
      attachments: [Utilities.newBlob([1, -1], 'application/pdf', 'Acta n.º 1.pdf')] });
  }
  function onEdit() { MailApp.sendEmail('ana@example.com', 'a', 'b'); }
`;
const MAIL: Mail = {
  date: new Date('2026-06-15T12:00:00Z'),
  from: 'persona@example.com',
  to: ['ana@example.com'],
  cc: [],
  bcc: [],
  subject: 'Lo que vence esta semana',
  body: 'Vence hoy.',
  attachments: [],
};

describe('MailApp.sendEmail() hands the host', () => {
  const sent: Mail[] = [];
  const host = hostWith(CODIGO, { saveMail: (mail) => sent.push(mail), now: () => MAIL.date });
  beforeEach(() => {
    sent.length = 0;
  });

  test.each([
    ['recipient, subject, body', ['ana@example.com', MAIL.subject, MAIL.body], MAIL],
    [
      'to, replyTo, subject, body',
      ['ana@example.com', 'luis@example.com', MAIL.subject, MAIL.body],
      { ...MAIL, replyTo: 'luis@example.com' },
    ],
    [
      'recipient, subject, body, options',
      ['Ana <ana@example.com>', MAIL.subject, MAIL.body, { cc: 'a@b.co, c@d.co', name: 'PAM' }],
      { ...MAIL, cc: ['a@b.co', 'c@d.co'], name: 'PAM' },
    ],
  ])('%s', (_, args, expected) => {
    expect(host.call('suelto', args).error).toBeUndefined();
    expect(sent).toEqual([expected]);
  });

  test('a message as an object, and without sender when it takes no reply', () => {
    const { to, bcc, ...message } = { ...MAIL, to: 'a@b.co,c@d.co', bcc: 'e@f.co', noReply: true };
    const { subject, body } = message;
    host.call('mensaje', [{ to, bcc, subject, body, htmlBody: '<p>Vence.</p>', noReply: true }]);
    expect(sent).toEqual([
      { ...MAIL, from: '', to: ['a@b.co', 'c@d.co'], bcc: ['e@f.co'], htmlBody: '<p>Vence.</p>' },
    ]);
  });

  test('the bytes of an attachment', () => {
    host.call('adjunto');
    expect(sent[0]?.attachments).toEqual([
      { name: 'Acta n.º 1.pdf', contentType: 'application/pdf', bytes: Buffer.from([1, 255]) },
    ]);
  });
});

describe('MailApp.sendEmail() refuses', () => {
  const host = hostWith(CODIGO);
  const [subject, body] = ['a', 'b'];
  const many = Array.from({ length: 51 }, (_, i) => `a${i}@example.com`).join();
  test.each([
    ['Failed to send email: no recipient', { to: '', subject, body }],
    ['Failed to send email: no recipient', { cc: 'a@b.co', subject, body }],
    ['Invalid email: ana@example', { to: 'ana@example', subject, body }],
    ['Invalid email: luis', { to: 'a@b.co, luis', subject, body }],
    ['Limit Exceeded: Email Recipients Per Message.', { to: many, subject, body }],
    ['Limit Exceeded: Email Body Size.', { to: 'a@b.co', subject, body: 'a'.repeat(205_000) }],
    ['Not emulated: MailApp.sendEmail with inlineImages', { to: 'a@b.co', inlineImages: {} }],
  ])('%s', (expected, message) => {
    expect(host.call('mensaje', [message]).error?.message).toBe(expected);
  });

  test('a message without its body', () => {
    expect(host.call('suelto', ['a@b.co', 'a']).error?.message).toBe(
      "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
    );
  });

  test('what a simple trigger sends', () => {
    const sent: Mail[] = [];
    const errors: string[] = [];
    const log = (_: string, text: string) => errors.push(text);
    hostWith(CODIGO, { log, saveMail: (mail) => sent.push(mail) }).edit({
      sheetId: '0',
      cells: [{ row: 0, column: 0, v: 'x' }],
    });
    expect(sent).toEqual([]);
    expect(errors[0]).toContain(
      'Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });
});

test('the quota counts recipients, by person, and starts anew a day after the first', () => {
  let hour = 0;
  const now = () => new Date(Date.UTC(2026, 5, 15, hour));
  const host = hostWith(CODIGO, { mailQuota: 3, now });
  const send = (to: string): string | undefined =>
    host.call('mensaje', [{ to, subject: 'a', body: 'b' }]).error?.message;
  expect(send('a@b.co,c@d.co')).toBeUndefined();
  expect(host.call('cuota').ok).toBe(1);
  expect(send('a@b.co,c@d.co')).toBe('Service invoked too many times for one day: email.');
  expect(host.as('otra@example.com').call('cuota').ok).toBe(3);
  hour = 24;
  expect(host.as('persona@example.com').call('cuota').ok).toBe(3);
});

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
