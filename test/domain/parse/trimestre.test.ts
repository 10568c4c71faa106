// Quarters as real workbooks spell them. What could be another quarter, a semester, a part of the year or a date is none.

import { readTrimestre } from '../../../src/domain/parse/trimestre';
import { parseCorte } from '../../../src/domain/periodo';

test.each([
  ...[
    'T1',
    ' t1 ',
    'T.1',
    'T 1',
    'T-1',
    '1T',
    'Q1',
    '1Q',
    '1',
    '01',
    '1.0',
    'I',
    'i',
    'IT',
    'TI',
    'I T',
  ],
  ...[
    'Trimestre 1',
    '1 trimestre',
    '1er trimestre',
    '1ER. TRIMESTRE',
    '1° trimestre',
    '1º Trim.',
    '1ª',
    '1°',
  ],
  ...[
    'Primer trimestre',
    'primer  trim',
    'Trimestre primero',
    'Trimestre uno',
    'Trimestre No. 1',
    'trim 01',
  ],
  ...[
    'Trim. I',
    'I Trim',
    '1 trim.',
    'Primer',
    'Trimestre I',
    'I trimestre (enero - marzo)',
    'T1 (ene-mar)',
  ],
  ...[
    'ene-mar',
    'Ene. - Mar.',
    'Enero - Marzo',
    'enero a marzo',
    'ENERO/MARZO',
    'enero, febrero y marzo',
  ],
])('readTrimestre() reads %j as the first', (text) => {
  expect(readTrimestre(text)).toEqual({ numero: 1, year: undefined });
});

test.each<[string, number, number | undefined]>([
  ['II trimestre', 2, undefined],
  ['2do trimestre', 2, undefined],
  ['abril a junio', 2, undefined],
  ['3er trim', 3, undefined],
  ['jul-sept', 3, undefined],
  ['IV', 4, undefined],
  ['4to trimestre', 4, undefined],
  ['oct - dic', 4, undefined],
  ['Trimestre I - 2025', 1, 2025],
  ['T2-2027', 2, 2027],
  ['2027-T2', 2, 2027],
  ['T3/26', 3, 2026],
  ['Cuarto trimestre del año 2025', 4, 2025],
  ['de julio a septiembre de 2026', 3, 2026],
])('readTrimestre() reads %j as %p of %p', (text, numero, year) => {
  expect(readTrimestre(text)).toEqual({ numero, year });
});

test.each([
  ...[
    'T5',
    'T0',
    'T12',
    '5',
    '0',
    '-',
    'T',
    '2025',
    'I semestre',
    'semestre 1',
    'S1',
    'B1',
    'periodo I',
    'mes 1',
  ],
  ...[
    '2025-1',
    '2025-I',
    '1 2025',
    'primero 2025',
    'T1 y T2',
    'T1-T2',
    'I a II',
    '1, 2',
    '1/4',
    '4/2026',
    '31/03/2026',
  ],
  ...[
    'enero',
    'marzo',
    'enero-junio',
    'feb-abr',
    'mar-ene',
    'T2 (ene-mar)',
    '1,5',
    'último trimestre',
    'constructor',
  ],
])('readTrimestre() does not read %j', (text) => {
  expect(readTrimestre(text)).toBeUndefined();
});

test('parseCorte() needs the year in full', () => {
  expect(['2025-T4', '2025 t4', 'T4 2025', 'IV trimestre de 2025'].map(parseCorte)).toEqual(
    Array(4).fill({ vigencia: 2025, trimestre: 'T4' }),
  );
  expect(['T4', 'T4-25', '2025-4', '2025'].map(parseCorte)).toEqual(Array(4).fill(undefined));
});
