// What reporting costs on Google. A commit that keeps nothing unwritten is some two dozen calls; the reports of a person go in one.

import { type Book, exampleBook } from '../support/host';

const CORTE = '2026-T2';
/** Six acciones that nobody has sent; A09 counts evidencias, which are read to judge it. */
const SIX = ['A17', 'A29', 'A31', 'A37', 'A40', 'A09'];

const costOf = (book: Book, fn: string, pedido: object): number => {
  const { ok, cost } = book.host.call(fn, [pedido]);
  expect(ok).toMatchObject({ ok: true });
  return cost.total;
};
const sending = (acciones: readonly string[]) => ({
  corte: CORTE,
  enviar: true,
  sinExplicar: true,
  reportes: acciones.map((accion) => ({
    accion,
    leida: {},
    campos: { ejecutado: '1', analisis: 'Se hizo.' },
  })),
});

test('six reports sent at once cost at most twelve calls each, and few more than one', () => {
  const one = costOf(exampleBook(), 'guardarReportes', sending(SIX.slice(0, 1)));
  const six = costOf(exampleBook(), 'guardarReportes', sending(SIX));
  console.info(`one report: ${one} calls; six: ${six}, ${(six / 6).toFixed(1)} each`);
  expect(one).toBeLessThanOrEqual(25);
  expect(six).toBeLessThanOrEqual(41);
});

test.each<[string, string, object, number]>([
  ['opening «Lo mío»', 'panelLoMio', { persona: 'Nora Ejemplo Lozano' }, 12],
  // Those that count evidencias are held against the institutions chosen.
  ['opening it on an acción that counts', 'panelLoMio', { persona: 'Jorge Ejemplo Pacheco' }, 13],
  ['what each person owes', 'reportesAdeudados', { corte: CORTE }, 12],
  [
    'the reports of the quarter, the bitácora compared',
    'reportesDelTrimestre',
    { corte: CORTE },
    // Every register that closes is held against it.
    26,
  ],
  ['approving one', 'pasarReportes', { corte: CORTE, paso: 'aprobar', acciones: ['A27'] }, 28],
])('%s is few calls', (_, fn, pedido, most) => {
  expect(costOf(exampleBook(), fn, pedido)).toBeLessThanOrEqual(most);
});
