// MailApp: what a script gives becomes a message for the host, within Google's limits.

import type { Mail } from '../../src/emulator/bridge/execution';
import { MAIL } from '../support/mail';
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
