// Answers to the requests to send mail. The host keeps each message; nothing leaves the machine.

import type { MailRequests } from '../requests/mail';
import { bufferOf } from './bytes';
import { type Execution, type Mail, requireAuthorisation, ServiceError } from './execution';

const SCOPE = 'script.send_mail';
const DAY = 86_400_000;
const RECIPIENTS_LIMIT = 50;
const BODY_LIMIT = 200 * 1024;
const ATTACHMENTS_LIMIT = 25 * 1024 * 1024;

export function mailRequests(execution: Execution): MailRequests {
  const { ledger, user, now } = execution;
  return {
    remainingMails: () => {
      requireAuthorisation(execution, 'MailApp.getRemainingDailyQuota', SCOPE);
      ledger.charge('cuotaLeida');
      return execution.mailQuota - mailedToday(execution).count;
    },
    sendMail: ({ noReply, attachments, ...letter }) => {
      requireAuthorisation(execution, 'MailApp.sendEmail', SCOPE);
      ledger.charge('correoEnviado');
      const mail: Mail = {
        ...letter,
        date: now(),
        from: noReply ? '' : user,
        attachments: attachments.map(({ content, ...each }) => ({
          ...each,
          bytes: bufferOf(content),
        })),
      };
      const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
      checkLimits(mail, recipients);
      const mailed = mailedToday(execution);
      if (mailed.count + recipients > execution.mailQuota) {
        throw new ServiceError('Service invoked too many times for one day: email.');
      }
      execution.saveMail(mail);
      mailed.count += recipients;
    },
  };
}

/** The count starts anew a day after its first message. */
function mailedToday({ state, user, now }: Execution): { count: number } {
  const today = now().getTime();
  const known = state.mailed.get(user);
  if (known && today < known.since + DAY) return known;
  const mailed = { since: today, count: 0 };
  state.mailed.set(user, mailed);
  return mailed;
}

function checkLimits({ body, htmlBody = '', attachments }: Mail, recipients: number): void {
  if (recipients > RECIPIENTS_LIMIT) {
    throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
  }
  if (Math.max(Buffer.byteLength(body), Buffer.byteLength(htmlBody)) > BODY_LIMIT) {
    throw new ServiceError('Limit Exceeded: Email Body Size.');
  }
  if (attachments.reduce((sum, { bytes }) => sum + bytes.length, 0) > ATTACHMENTS_LIMIT) {
    throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
  }
}
