// MailApp: on Google the first case sends two messages to whoever runs it.

import { type Case, equal, refused } from './case';

const MAIL = 'https://developers.google.com/apps-script/reference/mail/mail-app';
const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas (e-mail)';
const QUOTED = 'message of Google, quoted in many public threads';

export const mailCases: readonly Case[] = [
  {
    name: 'MailApp.sendEmail() takes texts or a message, and the quota counts recipients',
    source: `${MAIL}#sendemailrecipient,-subject,-body; ${MAIL}#sendemailmessage; ${MAIL}#getremainingdailyquota`,
    run: () => {
      const me = Session.getEffectiveUser().getEmail();
      const before = MailApp.getRemainingDailyQuota();
      MailApp.sendEmail(me, 'Contrato del emulador', 'Puede borrar este mensaje.');
      MailApp.sendEmail({
        to: me,
        cc: me,
        subject: 'Contrato del emulador',
        body: 'Puede borrar este mensaje.',
        htmlBody: '<p>Puede borrar este mensaje.</p>',
        name: 'Contrato',
      });
      equal(before - MailApp.getRemainingDailyQuota(), 3);
    },
  },
  {
    name: 'MailApp.sendEmail() refuses a message for nobody',
    source: `${MAIL}#sendemailmessage; ${QUOTED}`,
    run: () => {
      const text = 'Failed to send email: no recipient';
      refused(() => MailApp.sendEmail('', 'a', 'b'), text);
      refused(() => MailApp.sendEmail({ subject: 'a', body: 'b' }), text);
    },
  },
  {
    name: 'MailApp.sendEmail() refuses what is no address',
    source: `${MAIL}#sendemailrecipient,-subject,-body; ${QUOTED}`,
    run: () => {
      refused(() => MailApp.sendEmail('sin arroba', 'a', 'b'), 'Invalid email: sin arroba');
    },
  },
  {
    name: 'MailApp.sendEmail() takes fifty recipients at most',
    source: `${QUOTAS}; ${QUOTED}`,
    run: () => {
      const many = Array.from({ length: 51 }, (_, i) => `contrato${i}@example.com`).join();
      refused(
        () => MailApp.sendEmail(many, 'a', 'b'),
        'Limit Exceeded: Email Recipients Per Message.',
      );
    },
  },
];
