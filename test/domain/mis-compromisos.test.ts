// The compromisos of a person, and answering one.

import {
  conRespuesta,
  misCompromisos,
  objecionARespuesta,
  type Respuesta,
} from '../../src/domain/mis-compromisos';
import type { CompromisoRow } from '../../src/domain/registers/compromisos';
import { filasOf } from '../support/libro';

const HOY = '2026-07-15';
const ROW: CompromisoRow = {
  codigo: 'CO-0001',
  compromiso: 'Entregar el diagnóstico',
  responsable: 'Rubén',
  fecha: '2026-07-10',
  estado: 'Abierto',
  seguimiento: '01/07/2026, acta 5: Va por la mitad.',
};
const ANSWER: Respuesta = { estado: 'Cumplido', linea: 'Se entregó.', evidencia: '' };

test('misCompromisos() are the open ones of the person, what is overdue first', () => {
  const rows: readonly CompromisoRow[] = [
    { ...ROW, codigo: 'CO-0002', fecha: '2026-08-01' },
    ROW,
    { ...ROW, codigo: 'CO-0003', fecha: undefined },
    { ...ROW, codigo: 'CO-0004', estado: 'Cumplido', fechaCierre: '2026-07-01' },
    { ...ROW, codigo: 'CO-0005', responsable: 'Otra' },
    { ...ROW, codigo: undefined },
    { ...ROW, codigo: 'CO-0006', estado: undefined, fecha: '2026-07-20' },
  ];
  expect(
    misCompromisos(filasOf(rows), 'Rubén', HOY).map(({ codigo, vencido, plazo, fila }) => [
      codigo,
      vencido,
      plazo,
      fila,
    ]),
  ).toEqual([
    ['CO-0001', true, 'hace 3 días hábiles', 3],
    ['CO-0006', false, 'en 2 días hábiles', 8],
    ['CO-0002', false, 'en 11 días hábiles', 2],
    ['CO-0003', false, '', 4],
  ]);
});

describe('objecionARespuesta()', () => {
  test.each<[string, CompromisoRow, Partial<Respuesta>, RegExp | undefined]>([
    ['done, with what was done', ROW, {}, undefined],
    ['done, with its evidence', ROW, { linea: '', evidencia: 'https://a.b/c' }, undefined],
    ['done, with neither', ROW, { linea: ' ' }, /qué se hizo/],
    ['cancelled, without why', ROW, { estado: 'Cancelado', linea: '' }, /por qué/],
    ['still open, with a line', ROW, { estado: 'Abierto' }, undefined],
    ['still open, with nothing', ROW, { estado: 'Abierto', linea: '' }, /qué se ha hecho/],
    ['closed meanwhile', { ...ROW, estado: 'Cancelado' }, {}, /ya está como «Cancelado»/],
  ])('of one %s', (_, row, answer, said) => {
    const objecion = objecionARespuesta(row, { ...ANSWER, ...answer });
    if (said) expect(objecion).toMatch(said);
    else expect(objecion).toBeUndefined();
  });
});

test('conRespuesta() adds a line to what was said, and closes on the day', () => {
  expect(conRespuesta(ROW, { ...ANSWER, linea: 'Se entregó\n con anexos.' }, HOY)).toEqual({
    estado: 'Cumplido',
    evidencia: undefined,
    seguimiento: '01/07/2026, acta 5: Va por la mitad.\n15/07/2026: Se entregó con anexos.',
    fechaCierre: HOY,
  });
  expect(conRespuesta(ROW, { ...ANSWER, estado: 'Abierto' }, HOY).fechaCierre).toBeUndefined();
});
