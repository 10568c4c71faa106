// «Es 2028», on the built add-on: whoever opens a book whose four years are over reads what to do next, wherever they look first.

import type { Avance } from '../../src/domain/avance/avance';
import { type Book, exampleBook, openBook, sheetOf } from '../support/host';
import { typeIn } from '../support/typed';

const kept = JSON.stringify(exampleBook().host.data);
const on = (fecha: string): Book =>
  openBook(JSON.parse(kept), { now: () => new Date(`${fecha}T10:00:00-05:00`) });
const inicioOf = (book: Book): readonly string[] => {
  expect(book.host.call('actualizarInicio').effects).not.toContainEqual(
    expect.objectContaining({ kind: 'alert' }),
  );
  return Object.values(sheetOf(book.host.data, 'Inicio').cellData).flatMap(({ 0: cell }) =>
    typeof cell?.v === 'string' && cell.v !== '' ? [cell.v] : [],
  );
};

const TERMINO =
  'El cuatrienio 2024-2027 terminó el 31/12/2027. Falta el informe de resultados del PAM: se genera en PAM › Documentos… El libro del cuatrienio siguiente se comienza con libro-pam cuatrienio-nuevo o, en Google, en un libro nuevo con PAM › Configuración › Resultados del PAM anterior…';
const fins = (book: Book): readonly string[] => [
  book.call<{ fin: string }>('panelTrimestre', {}).fin,
  book.call<{ fin: string }>('panelVigencia').fin,
  book.call<Avance & { fin: string }>('calcularAvance', { corte: '2027-T4' }).fin,
  book.call<{ fin: string }>('verCierre', { corte: '2026-T2' }).fin,
  book.call<{ fin: string }>('verRegistrosDelAno', { vigencia: 2027 }).fin,
];

test('panels and commands say it with one sentence, and before the end say nothing', () => {
  expect(new Set(fins(on('2028-03-01')))).toEqual(new Set([TERMINO]));
  expect(new Set(fins(on('2027-12-31')))).toEqual(new Set(['']));
});

test('Inicio says it first, and not the deadline that the last quarter had', () => {
  const said = inicioOf(on('2028-03-01')).join(' ');
  expect(said).toContain('▲ El cuatrienio 2024-2027 terminó el 31/12/2027.');
  expect(said).toContain(TERMINO.slice(TERMINO.indexOf('El libro del cuatrienio siguiente')));
  expect(said).not.toContain('Último plazo');
  expect(inicioOf(on('2026-08-20')).join(' ')).toContain('Último plazo');
});

/** What Inicio says in a line with a link, and where it leads. */
function leadsOf(book: Book): readonly (readonly [said: string, tab: string, cell: string])[] {
  book.host.call('actualizarInicio');
  const { data } = book.host;
  return Object.values(sheetOf(data, 'Inicio').cellData).flatMap(({ 0: cell }) => {
    const tab = cell?.custom && data.sheets[cell.custom.link]?.name;
    return tab ? [[String(cell?.v), tab, cell?.custom?.cell ?? ''] as const] : [];
  });
}

test('each thing that is due then is a link of Inicio: the informe, and what goes on in the next book', () => {
  const book = on('2028-03-01');
  const open = book.rows('compromisos').filter(({ estado }) => estado === 'Abierto').length;
  const [informe, compromisos] = leadsOf(book);
  expect(informe).toEqual([
    '▲ Falta el informe de resultados del PAM: se genera en PAM › Documentos… · Documentos',
    'Documentos',
    '',
  ]);
  expect(compromisos?.[0]).toContain(`▲ ${open} compromisos abiertos pasan al libro`);
  expect(compromisos?.[1]).toBe('Compromisos');
  const line = Number(/\d+/.exec(compromisos?.[2] ?? '')?.[0]);
  expect(book.rows('compromisos')[line - 2]).toMatchObject({ estado: 'Abierto' });
  expect(leadsOf(on('2027-12-31')).join(' ')).not.toContain('libro del cuatrienio siguiente');
});

test('a quarter that is still reported in the first days after the end keeps its deadline', () => {
  const book = on('2028-01-05');
  const line = book
    .rows('calendario')
    .findIndex(({ vigencia, trimestre }) => vigencia === 2027 && trimestre === 'T4');
  typeIn(book, 'Calendario', line + 2, { Cierra: '15/01/2028' });
  const said = inicioOf(book).join(' ');
  expect(said).toContain('terminó el 31/12/2027');
  expect(said).toContain('Trimestre abierto: T4 2027 · cierra 15/01/2028, quedan 10 días');
});

test('once the informe is made its signature is due, and once it is signed the next book alone', () => {
  const book = on('2028-03-01');
  const firma = {
    estado: 'Para firma',
    elaboro: 'Luis Ejemplo Castro',
    reviso: 'Marta Ejemplo Solano',
    aprobo: 'Ana Ejemplo Rivera',
  };
  const { codigo } = book.call<{ codigo: string }>('generarDocumento', {
    documento: 'informe-resultados',
    de: '2024-2027',
    firma,
  });
  const fin = (): string => book.call<{ fin: string }>('panelTrimestre', {}).fin;
  expect(fin()).toContain('Falta firmar el informe de resultados del PAM: en PAM › Documentos…');
  expect(leadsOf(book)[0]).toEqual([
    '▲ Falta firmar el informe de resultados del PAM: en PAM › Documentos… · Documentos',
    'Documentos',
    'A2',
  ]);
  book.call('cambiarEstadoDocumento', { codigo, estado: 'Firmado', radicado: '2028-1' });
  expect(fin()).toMatch(
    /^El cuatrienio 2024-2027 terminó el 31\/12\/2027\. El libro del cuatrienio/,
  );
  expect(leadsOf(book)[0]?.[1]).toBe('Compromisos');
});
