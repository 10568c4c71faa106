// A message as a mail program reads it (RFC 5322, 2045, 2047, 2231): an .eml file. It is marked as not sent, which Outlook
// opens ready to be sent.

import { randomUUID } from 'node:crypto';
import type { Mail } from '../../emulator/bridge/execution';

/** Of a message whose sender is not known: a header that the format requires. */
const NO_SENDER = 'sin-remitente@libro-pam.invalid';
const EOL = '\r\n';
/** Bytes of a base64 line of 76 characters, and of an encoded word that fits in a line of 78 after «Subject: ». */
const LINE_BYTES = 57;
const WORD_BYTES = 42;

type Headers = readonly (readonly [name: string, value: string])[];
interface Part {
  readonly headers: Headers;
  readonly body: string;
}

/** The whole file; its characters are ASCII. */
export function emlOf(mail: Mail): string {
  const { headers, body } = contentOf(mail);
  const sender = `<${mail.from.includes('@') ? mail.from : NO_SENDER}>`;
  const people = [
    ['Reply-To', mail.replyTo ? [mail.replyTo] : []],
    ['To', mail.to],
    ['Cc', mail.cc],
    ['Bcc', mail.bcc],
  ] as const;
  return written({
    headers: [
      ['Date', mail.date.toUTCString().replace('GMT', '+0000')],
      ['Message-ID', `<${randomUUID()}@libro-pam.invalid>`],
      ['From', mail.name ? `${words(mail.name)}${EOL} ${sender}` : sender],
      ...people.flatMap(
        ([name, addresses]): Headers =>
          addresses.length > 0 ? [[name, addresses.join(`,${EOL} `)]] : [],
      ),
      ['Subject', words(mail.subject)],
      ['X-Unsent', '1'],
      ['MIME-Version', '1.0'],
      ...headers,
    ],
    body,
  });
}

function contentOf({ body, htmlBody, attachments }: Mail): Part {
  const plain = textPart('plain', body);
  const text =
    htmlBody === undefined
      ? plain
      : multipart('alternative', [...(body ? [plain] : []), textPart('html', htmlBody)]);
  return attachments.length > 0
    ? multipart('mixed', [text, ...attachments.map(attachmentPart)])
    : text;
}

const textPart = (kind: 'plain' | 'html', text: string): Part => ({
  headers: [
    ['Content-Type', `text/${kind}; charset=UTF-8`],
    ['Content-Transfer-Encoding', 'base64'],
  ],
  body: base64Lines(Buffer.from(text.replace(/\r\n?|\n/g, EOL))),
});

const attachmentPart = ({ name, contentType, bytes }: Mail['attachments'][number]): Part => ({
  headers: [
    ['Content-Type', contentType],
    ['Content-Disposition', `attachment;${EOL} filename*=UTF-8''${encodeURIComponent(name)}`],
    ['Content-Transfer-Encoding', 'base64'],
  ],
  body: base64Lines(Buffer.from(bytes)),
});

function multipart(kind: 'alternative' | 'mixed', parts: readonly Part[]): Part {
  const boundary = randomUUID();
  const pieces = parts.map((part) => `--${boundary}${EOL}${written(part)}`);
  return {
    headers: [['Content-Type', `multipart/${kind};${EOL} boundary="${boundary}"`]],
    body: [...pieces, `--${boundary}--`, ''].join(EOL),
  };
}

const written = ({ headers, body }: Part): string =>
  [...headers.map(([name, value]) => `${name}: ${value}`), '', body].join(EOL);

const base64Lines = (bytes: Buffer): string => {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; start += LINE_BYTES) {
    lines.push(bytes.toString('base64', start, start + LINE_BYTES));
  }
  return lines.join(EOL);
};

/** Text of a header as encoded words, none of which cuts a character in two. */
function words(text: string): string {
  const pieces = [''];
  for (const character of text.replace(/\s+/g, ' ')) {
    const last = `${pieces.at(-1)}${character}`;
    if (Buffer.byteLength(last) > WORD_BYTES) pieces.push(character);
    else pieces[pieces.length - 1] = last;
  }
  const encoded = pieces.map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`);
  return encoded.join(`${EOL} `);
}
