// To send mail.

import type { Content } from './bytes';

/** A message as a script gives it. */
export interface Letter {
  readonly name?: string;
  readonly noReply: boolean;
  readonly replyTo?: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly content: Content;
  }[];
}

export interface MailRequests {
  remainingMails(): number;
  sendMail(letter: Letter): void;
}
