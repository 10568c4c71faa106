// The weekly mail on the built add-on: seen before it goes, sent by the account that the office named and
// by no other, once a week to each person whatever happens in between.

import type { CorreoPrevisto } from '../../src/addon/correo/semanal';
import type { EstadoInstalacionPanel } from '../../src/addon/estado-instalacion/estado-instalacion';
import type { Mail } from '../../src/emulator/bridge/execution';
import type { HostOptions } from '../../src/emulator/host';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { type Book, columnOf, exampleBook, openBook, sheetOf, USER } from '../support/host';
import { cellIn } from '../support/typed';

const OFICINA = 'calidad.ejemplo@ejemplo.invalid';
const LUNES = '2026-07-20T07:00:00-05:00';

interface Office {
  readonly book: Book;
  readonly sent: Mail[];
  /** What the script logged. */
  readonly logged: string[];
}

/** The example office, whose mail this account sends. */
function office(options: Partial<HostOptions> = {}): Office {
  const sent: Mail[] = [];
  const logged: string[] = [];
  ready ??= prepared();
  const book = openBook(structuredClone(ready), {
    now: () => new Date(LUNES),
    saveMail: (mail) => sent.push(mail),
    log: (_level, text) => logged.push(text),
    ...options,
  });
  return { book, sent, logged };
}
let ready: WorkbookData | undefined;

function prepared(): WorkbookData {
  const book = exampleBook();
  book.call('parametro', { clave: 'cuenta_correo', valor: USER });
  book.call('parametro', { clave: 'correo_oficina', valor: OFICINA });
  book.call('instalarDisparadores', {});
  return book.host.data;
}
const preview = (book: Book): CorreoPrevisto => book.call('verCorreoSemanal');
const run = (book: Book): void => {
  book.host.runTrigger('correoSemanal');
};
const checkOf = (book: Book, codigo: string) =>
  book
    .call<EstadoInstalacionPanel>('panelEstadoInstalacion')
    .chequeos.find((one) => one.codigo === codigo);
const recipients = (sent: readonly Mail[]): readonly string[] => sent.flatMap(({ to }) => to);

describe('verCorreoSemanal()', () => {
  test('tells to whom and what, and sends and writes nothing', () => {
    const { book, sent } = office();
    const before = structuredClone(book.host.data);
    const { cuenta, respuestas, cartas } = preview(book);
    expect([cuenta, respuestas]).toEqual([USER, OFICINA]);
    expect(cartas.length).toBeGreaterThan(3);
    expect(cartas.find(({ nombre }) => nombre === 'Clara Ejemplo Barrios')).toMatchObject({
      correo: 'clara.ejemplo@ejemplo.invalid',
      asunto: 'PAM: 1 pendiente, 1 vencido',
      enviado: false,
    });
    expect(sent).toEqual([]);
    expect(book.host.data).toEqual(before);
  });

  test('works while nobody sends', () => {
    const book = exampleBook();
    const { cuenta, cartas } = preview(book);
    expect(cuenta).toBe('');
    expect(cartas.length).toBeGreaterThan(0);
  });
});

describe('correoSemanal()', () => {
  test('sends to each person what was seen, from the account, and answers go to the office', () => {
    const { book, sent } = office();
    const { cartas } = preview(book);
    run(book);
    expect(sent.map(({ to, subject, body }) => [to, subject, body])).toEqual(
      cartas.map(({ correo, asunto, texto }) => [[correo], asunto, texto]),
    );
    expect(sent[0]).toMatchObject({ from: USER, name: 'Libro PAM', replyTo: OFICINA, cc: [] });
    expect(preview(book).cartas.every(({ enviado }) => enviado)).toBe(true);
    expect(checkOf(book, 'correo')).toMatchObject({
      estado: 'bien',
      mensaje: `El 20/07/2026 salieron ${sent.length} correos.`,
    });
  });

  test('links each thing to its row', () => {
    const { book, sent } = office({ userKey: 'una cuenta de Google' });
    run(book);
    const mail = sent.find(({ to }) => to.includes('clara.ejemplo@ejemplo.invalid'));
    const compromisos = sheetOf(book.host.data, 'Compromisos');
    const [, gid, line] = /#gid=(\d+)&amp;range=A(\d+)/.exec(mail?.htmlBody ?? '') ?? [];
    expect(gid).toBe(compromisos.id);
    const codigo = cellIn(book, 'Compromisos', Number(line), 'Código');
    expect(mail?.body).toContain(`- ${codigo} · `);
  });

  test('of a book on a computer nothing is linked: no address leads to it', () => {
    const { book, sent } = office();
    run(book);
    expect(sent.length).toBeGreaterThan(0);
    for (const { body, htmlBody } of sent) {
      expect(`${body}${htmlBody}`).not.toMatch(/https?:|href|Abra el libro|Abrir el libro/);
      expect(htmlBody).toContain('<li>');
    }
  });

  test('run again in the same week sends nothing, and the next week sends again', () => {
    let now = LUNES;
    const { book, sent } = office({ now: () => new Date(now) });
    run(book);
    const first = sent.length;
    run(book);
    expect(sent).toHaveLength(first);
    now = '2026-07-27T07:00:00-05:00';
    run(book);
    expect(sent.length).toBeGreaterThan(first);
    const { semana, enviados } = JSON.parse(
      book.host.data.properties.document['correo_semanal.0'] ?? '{}',
    );
    expect([semana, enviados]).toEqual(['2026-W31', expect.any(Array)]);
    expect(enviados).toHaveLength(sent.length - first);
  });

  test('killed while it sends, it writes to nobody twice', () => {
    const { book, sent } = office();
    let calls = 0;
    const dying = openBook(book.host.data, {
      now: () => new Date(LUNES),
      saveMail: (mail) => sent.push(mail),
      log: () => undefined,
      interrupt: (request) => {
        if (request === 'sendMail' && ++calls === 3) throw new Error('killed');
      },
    });
    run(dying);
    expect(sent).toHaveLength(2);
    run(book);
    const all = recipients(sent);
    expect(new Set(all).size).toBe(all.length);
    // The third was noted and not sent: at most once, and never twice.
    expect(all).toHaveLength(preview(book).cartas.length - 1);
  });

  test('an address that Google refuses keeps nobody else from theirs, and is told', () => {
    let refused = '';
    const sent: Mail[] = [];
    const { book, logged } = office({
      saveMail: (mail) => {
        if (mail.to[0] === refused) throw new Error(`Invalid email: ${refused}`);
        sent.push(mail);
      },
    });
    const { cartas } = preview(book);
    refused = cartas[1]?.correo ?? '';
    run(book);
    expect(sent).toHaveLength(cartas.length - 1);
    expect(checkOf(book, 'correo')).toMatchObject({
      estado: 'mal',
      mensaje: expect.stringContaining(`Google no aceptó el de ${cartas[1]?.nombre}`),
    });
    expect(logged.join('\n')).not.toContain('@');
  });

  test('stops before the quota of the day is used up, and says how many were left out', () => {
    const { book, sent } = office({ mailQuota: 12 });
    const { cartas } = preview(book);
    run(book);
    expect(sent).toHaveLength(2);
    expect(checkOf(book, 'correo')).toMatchObject({
      estado: 'mal',
      mensaje: expect.stringContaining(`A ${cartas.length - 2} personas no se les escribió`),
    });
  });

  test('sends nothing once the office names another account, or none', () => {
    const { book, sent } = office();
    book.call('parametro', { clave: 'cuenta_correo', valor: 'otra@ejemplo.invalid' });
    run(book);
    book.call('parametro', { clave: 'cuenta_correo', valor: '' });
    run(book);
    expect(sent).toEqual([]);
    expect(checkOf(book, 'correo')?.mensaje).toMatch(/^Está apagado/);
  });

  test('sends nothing from a book whose copy is away, since the copy knows better', () => {
    const { book, sent } = office();
    book.call('prestarLibro', { a: 'Luis Ejemplo Castro' });
    run(book);
    expect(sent).toEqual([]);
  });

  test('tells when it could not be sent at all', () => {
    const { book } = office();
    book.host.data.timeZone = 'Asia/Tokyo';
    run(book);
    book.host.data.timeZone = 'America/Bogota';
    expect(checkOf(book, 'correo')).toMatchObject({
      estado: 'mal',
      mensaje: expect.stringMatching(/^Falló el 20\/07\/2026 a las 07:00/),
    });
  });

  test('called by hand by somebody else sends nothing', () => {
    const { book, sent } = office();
    book.host.as('luis.ejemplo@ejemplo.invalid').call('correoSemanal', []);
    expect(sent).toEqual([]);
  });

  test('writes to nobody without something to do', () => {
    const { book, sent } = office();
    const { cellData } = sheetOf(book.host.data, 'Equipo');
    const column = columnOf(sheetOf(book.host.data, 'Equipo'), 'Correo');
    for (const [row, cells] of Object.entries(cellData)) {
      if (row !== '0') delete cells[column];
    }
    run(book);
    expect(sent).toEqual([]);
    expect(preview(book).cartas).toEqual([]);
  });
});

test('what the week keeps holds no address', () => {
  const { book } = office();
  run(book);
  const kept = Object.entries(book.host.data.properties.document)
    .filter(([key]) => key.startsWith('correo_semanal'))
    .map(([, value]) => value);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.join('')).not.toContain('@');
});
