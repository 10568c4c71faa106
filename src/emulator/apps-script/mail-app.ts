// MailApp: the arguments of a message, checked as Google does. Where it goes is for the host; nothing is sent from here.

import type { Letter } from '../requests/mail';
import { ask, Exception } from './ask';
import { Blob } from './blob';
import { checkSignature, failByName, google } from './strict';

type GoogleMailApp = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const FIELDS = [
  'attachments',
  'bcc',
  'body',
  'cc',
  'htmlBody',
  'name',
  'noReply',
  'replyTo',
  'subject',
  'to',
];

export class MailAppService implements Pick<GoogleMailApp, 'getRemainingDailyQuota' | 'sendEmail'> {
  getRemainingDailyQuota(): number {
    return ask('remainingMails');
  }

  sendEmail(
    ...args:
      | [message: Message]
      | [recipient: string, subject: string, body: string]
      | [recipient: string, subject: string, body: string, options: Message]
      | [to: string, replyTo: string, subject: string, body: string]
  ): void {
    const isMessage = args.length === 1 && typeof args[0] === 'object' && args[0] !== null;
    const text = 'String,String,String';
    if (!isMessage) checkSignature('MailApp.sendEmail', args, text, `${text},any`);
    ask('sendMail', letterOf(messageOf(args)));
  }
}

function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args as [string, string, string, Message | string];
  if (args.length === 1) return args[0] as Message;
  if (typeof fourth === 'string') {
    return { to: first, replyTo: second, subject: third, body: fourth };
  }
  return { ...fourth, to: first, subject: second, body: third };
}

function letterOf(message: Message): Letter {
  const unknown = Object.keys(message).find((field) => !FIELDS.includes(field));
  if (unknown) throw new Error(`Not emulated: MailApp.sendEmail with ${unknown}`);
  const { subject, body, htmlBody, name, replyTo, noReply = false, attachments = [] } = message;
  const [to, cc, bcc] = [message.to, message.cc, message.bcc].map(addressesOf);
  if (!to?.length) throw new Exception('Failed to send email: no recipient');
  if (subject === undefined || (body ?? htmlBody) === undefined) {
    throw new Error('Not emulated: MailApp.sendEmail without subject or body');
  }
  return {
    to,
    cc: cc ?? [],
    bcc: bcc ?? [],
    subject,
    body: body ?? '',
    ...(htmlBody !== undefined && { htmlBody }),
    ...(name !== undefined && { name }),
    ...(replyTo !== undefined && { replyTo: addressesOf(replyTo).join(', ') }),
    noReply,
    attachments: attachments.map(attachmentOf),
  };
}

/** The addresses of a list with commas, each without its name. */
function addressesOf(list = ''): string[] {
  const addresses = list.split(',').map((each) => each.trim());
  return addresses.filter(Boolean).map((each) => {
    const address = /<([^<>]*)>$/.exec(each)?.[1] ?? each;
    if (!/^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(address)) {
      throw new Exception(`Invalid email: ${each}`);
    }
    return address;
  });
}

function attachmentOf(source: unknown): Letter['attachments'][number] {
  if (!(source instanceof Blob)) {
    throw new Error('Not emulated: MailApp.sendEmail with attachments that are not blobs');
  }
  return {
    name: source.getName() ?? 'archivo',
    contentType: source.getContentType() ?? 'application/octet-stream',
    content: Blob.contentOf(google(source)),
  };
}

failByName('MailApp', MailAppService);
