// The planillas on the built add-on: what each one says, receiving them under one cargue, the mail with which they go, and the code
// that the page is given to write and read them.

import type { EstadoInstalacionPanel } from '../../src/addon/estado-instalacion/estado-instalacion';
import type { CartasEnviadas, CorreoDePlanillas } from '../../src/addon/planillas/correo-planillas';
import type { ReciboHecho } from '../../src/addon/planillas/planillas';
import type { Planilla, Planillas } from '../../src/domain/planilla/planilla';
import type { Mail } from '../../src/emulator/bridge/execution';
import type { HostOptions } from '../../src/emulator/host';
import { lectorCode } from '../support/aparte';
import { type Book, builtPage, exampleBook, openBook } from '../support/host';
import { devuelta, type Llenado } from '../support/planilla';

const CORTE = '2026-T2';
const XLSX = Buffer.from('PK planilla').toString('base64');

interface Office {
  readonly book: Book;
  readonly sent: Mail[];
}
function office(options: Partial<HostOptions> = {}): Office {
  const sent: Mail[] = [];
  return { book: exampleBook({ saveMail: (mail) => sent.push(mail), ...options }), sent };
}
const made = (book: Book): Planillas => book.call('planillasDelCorte', { corte: CORTE });

const first = (book: Book): Planilla => {
  const [planilla] = made(book).planillas;
  if (!planilla) throw new Error('The example owes nothing');
  return planilla;
};
const filled = (planilla: Planilla, llenado: Llenado) => ({
  nombre: `${planilla.persona}.xlsx`,
  hojas: devuelta(planilla, llenado),
});
const rowOf = (book: Book, accion: string) =>
  book
    .rows('seguimiento')
    .find((row) => row.accion === accion && row.vigencia === 2026 && row.trimestre === 'T2');

describe('planillasDelCorte()', () => {
  test('costs few calls, and writes nothing', () => {
    const { book } = office();
    const before = structuredClone(book.host.data);
    const { cost } = book.host.call('planillasDelCorte', [{ corte: CORTE }]);
    expect(cost.total).toBeLessThanOrEqual(12);
    expect(book.host.data).toEqual(before);
  });

  test.each([
    ['2031-T1', 'CORTE'],
    ['ayer', 'CORTE'],
  ])('refuses %s in a sentence', (corte, codigo) => {
    expect(office().book.refuse('planillasDelCorte', { corte })).toMatchObject({ codigo });
  });

  test.each([
    ['a closed year', 'vigencias_cerradas', '2026', 'CERRADA'],
    ['a quarter before the book', 'adopcion', '2026-T3', 'HISTORICO'],
  ])('refuses %s', (_, parametro, valor, codigo) => {
    const data = structuredClone(office().book.host.data);
    const sheet = Object.values(data.sheets).find(({ name }) => name === 'Parámetros');
    const row = Object.values(sheet?.cellData ?? {}).find((cells) => cells[0]?.v === parametro);
    (row as { [column: number]: { v: string } })[1] = { v: valor };
    expect(openBook(data).refuse('planillasDelCorte', { corte: CORTE })).toMatchObject({ codigo });
  });
});

describe('recibirPlanillas()', () => {
  test('writes many under one cargue, once however often it is asked, and takes it back whole', () => {
    const { book } = office();
    const { planillas } = made(book);
    const before = book.rows('seguimiento');
    const archivos = planillas.map((planilla) =>
      filled(planilla, { [planilla.filas[0]?.accion ?? '']: { 'Ejecutado T2': '1,5' } }),
    );
    const pedido = { archivos, corte: CORTE, pedido: 'p1' };
    const recibo = book.call<ReciboHecho>('recibirPlanillas', pedido);
    expect(recibo.archivos.map(({ cambian }) => cambian.length)).toEqual(planillas.map(() => 1));
    const again = book.call<ReciboHecho>('recibirPlanillas', pedido);
    expect(again).toEqual(recibo);
    const reported = book.rows('seguimiento').filter(({ ejecutado }) => ejecutado === 1.5);
    expect(reported).toHaveLength(planillas.length);
    expect(book.rows('bitacora').filter(({ cargue }) => cargue === recibo.cargue)).not.toEqual([]);
    book.call('deshacerCargue', { cargue: recibo.cargue });
    expect(book.rows('seguimiento')).toEqual(before);
  });

  test('is told first, and writes nothing then', () => {
    const { book } = office();
    const planilla = first(book);
    const accion = planilla.filas[0]?.accion ?? '';
    const archivos = [filled(planilla, { [accion]: { 'Ejecutado T2': 2 } })];
    const before = structuredClone(book.host.data);
    expect(book.call('recibirPlanillas', { archivos, simular: true })).toMatchObject({
      cargue: null,
      archivos: [{ cambian: [accion], enviadas: [accion] }],
    });
    expect(book.host.data).toEqual(before);
  });

  test('tells a file that the page could not read as it was said, and receives the others', () => {
    const { book } = office();
    const planilla = first(book);
    const accion = planilla.filas[0]?.accion ?? '';
    const archivos = [
      { nombre: 'rota.xlsx', hojas: [], ilegible: 'El archivo «rota.xlsx» está dañado.' },
      filled(planilla, { [accion]: { 'Ejecutado T2': 2 } }),
    ];
    expect(book.call('recibirPlanillas', { archivos, corte: CORTE })).toMatchObject({
      cargue: expect.any(String),
      archivos: [{ rechazo: 'El archivo «rota.xlsx» está dañado.' }, { cambian: [accion] }],
    });
    expect(rowOf(book, accion)).toMatchObject({ ejecutado: 2, estado: 'Enviado' });
  });

  test('costs little more than a save, however many files there are', () => {
    const { book } = office();
    const archivos = made(book).planillas.map((planilla) =>
      filled(planilla, { [planilla.filas[0]?.accion ?? '']: { 'Ejecutado T2': 2 } }),
    );
    const { cost } = book.host.call('recibirPlanillas', [JSON.parse(JSON.stringify({ archivos }))]);
    expect(cost.total).toBeLessThanOrEqual(60);
  });
});

describe('mandarPlanillas()', () => {
  const preview = (book: Book): CorreoDePlanillas =>
    book.call('verCorreoDePlanillas', { corte: CORTE });
  const send = (book: Book, personas: readonly string[], otraVez?: boolean): CartasEnviadas =>
    book.call('mandarPlanillas', {
      corte: CORTE,
      cartas: personas.map((persona) => ({ persona, base64: XLSX })),
      otraVez,
    });

  test('is seen first: to whom, what, and who has no correo; nothing is sent', () => {
    const { book, sent } = office();
    const { cartas } = preview(book);
    expect(cartas.map(({ persona }) => persona)).toEqual(
      made(book).planillas.map(({ persona }) => persona),
    );
    for (const { correo, falta } of cartas) expect(correo === '').toBe(falta !== '');
    expect(cartas[0]?.texto).toContain(`- ${cartas[0]?.acciones[0]} · `);
    expect(sent).toEqual([]);
  });

  test('goes once to each for a quarter, and again only when that is asked', () => {
    const { book, sent } = office();
    const { cartas } = preview(book);
    const personas = cartas.filter(({ falta }) => !falta).map(({ persona }) => persona);
    expect(personas.length).toBeGreaterThan(1);
    expect(send(book, personas)).toEqual({ enviadas: personas, sinEnviar: [] });
    expect(sent.map(({ attachments }) => attachments.map(({ name }) => name))).toEqual(
      personas.map((persona) => [`Reporte ${CORTE} - ${persona}.xlsx`]),
    );
    expect(Buffer.from(sent[0]?.attachments[0]?.bytes ?? []).toString()).toBe('PK planilla');
    expect(preview(book).cartas.filter(({ enviada }) => enviada)).toHaveLength(personas.length);
    expect(send(book, personas).enviadas).toEqual([]);
    expect(sent).toHaveLength(personas.length);
    expect(send(book, personas.slice(0, 1), true).enviadas).toEqual(personas.slice(0, 1));
    expect(sent).toHaveLength(personas.length + 1);
  });

  test('says who gets none and why, and writes to nobody of whom the book does not say it', () => {
    const { book, sent } = office();
    const persona = first(book).persona;
    const line = 1 + book.rows('equipo').findIndex(({ nombre }) => nombre === persona);
    const sheet = Object.values(book.host.data.sheets).find(({ name }) => name === 'Equipo');
    const at = Object.entries(sheet?.cellData[0] ?? {}).find(
      ([, cell]) => cell.v === 'Correo',
    )?.[0];
    delete sheet?.cellData[line]?.[Number(at)];
    expect(send(book, [persona, 'Nadie Ejemplo'])).toEqual({
      enviadas: [],
      sinEnviar: [
        { persona, motivo: 'No tiene correo en Equipo.' },
        { persona: 'Nadie Ejemplo', motivo: 'Ya no debe ningún reporte de este trimestre.' },
      ],
    });
    expect(sent).toEqual([]);
  });

  test('stops where the quota of the day does', () => {
    const { book, sent } = office({ mailQuota: 11 });
    const personas = preview(book).cartas.map(({ persona }) => persona);
    const { enviadas, sinEnviar } = send(book, personas);
    expect([enviadas.length, sent.length]).toEqual([1, 1]);
    expect(sinEnviar[0]?.motivo).toMatch(/cupo/);
  });

  test('sends nothing at all where a file is none', () => {
    const { book, sent } = office();
    const [one, two] = preview(book).cartas.map(({ persona }) => persona);
    const cartas = [
      { persona: one, base64: XLSX },
      { persona: two, base64: Buffer.from('<html>').toString('base64') },
    ];
    expect(book.refuse('mandarPlanillas', { corte: CORTE, cartas }).codigo).toBe('PLANILLA');
    expect(sent).toEqual([]);
  });
});

describe('lectorDePlanillas()', () => {
  const withPage = (page: string | undefined): Book =>
    exampleBook({
      html: (name) => (name === 'Planillas' ? (page as string) : builtPage(name)),
    });
  const BUILT = builtPage('Planillas');

  test('gives the script as it was built, also where lines were pasted as Windows ends them', () => {
    const script = lectorCode();
    expect(exampleBook().call('lectorDePlanillas')).toBe(script);
    expect(withPage(BUILT.replace(/\n/g, '\r\n')).call('lectorDePlanillas')).toBe(script);
  });

  test.each([
    ['was cut short', BUILT.slice(0, 10_000), 'PLANILLAS_INCOMPLETO'],
    ['lost a line', BUILT.replace(/\n[\w-]{120}\n/, '\n'), 'PLANILLAS_INCOMPLETO'],
    [
      'is of another version',
      BUILT.replace(/id="[^"]+"/, 'id="0.0.1"'),
      'PLANILLAS_DE_OTRA_VERSION',
    ],
  ])('says it where the file %s', (_, page, codigo) => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(withPage(page).refuse('lectorDePlanillas').codigo).toBe(codigo);
  });

  test('is looked at by the state of the installation', () => {
    const archivosOf = (book: Book) =>
      book
        .call<EstadoInstalacionPanel>('panelEstadoInstalacion')
        .chequeos.find(({ codigo }) => codigo === 'archivos');
    expect(archivosOf(exampleBook())).toMatchObject({ estado: 'bien' });
    expect(archivosOf(withPage(BUILT.slice(0, 10_000)))).toMatchObject({
      estado: 'mal',
      mensaje: expect.stringMatching(/«Planillas» .* quedó incompleto/),
    });
  });
});
