// What a corrected figure does to what was published, with figures that a person can work out.

import { decirCifraQueCambia, efectoDe } from '../../../src/domain/ajuste/efecto';
import type { CampoAjustable } from '../../../src/domain/ajuste/pasos';
import type { Valor } from '../../../src/domain/register';
import type { PamRow } from '../../../src/domain/registers/pam';
import { libroOf } from '../../support/avance';
import { VIGENCIAS } from '../../support/libro';

const accion = (codigo: string, componente = 'Formación'): PamRow => ({
  codigo,
  componente,
  tipoAcumulacion: 'Acumulado',
  meta2025: 40,
  metaCuatrienio: 100,
});
const quarter = (codigo: string, trimestre: 'T1' | 'T2', ejecutado: number) => ({
  accion: codigo,
  vigencia: 2025,
  trimestre,
  programado: 10,
  ejecutado,
  apropiado: 200,
  comprometido: 100,
});
/** A did all of what it had programmed, B half of it, C of another componente nothing. */
const LIBRO = {
  ...libroOf({
    pam: [accion('A'), accion('B'), accion('C', 'Convivencia')],
    seguimiento: [
      quarter('A', 'T1', 10),
      quarter('A', 'T2', 10),
      quarter('B', 'T1', 5),
      quarter('B', 'T2', 5),
      quarter('C', 'T1', 0),
      quarter('C', 'T2', 0),
    ],
  }),
  calendario: [],
};
const change = (
  valor: Valor | undefined,
  campo: CampoAjustable = 'ejecutado',
  code = 'A',
): readonly string[] =>
  efectoDe(LIBRO, VIGENCIAS, {
    accion: code,
    corte: { vigencia: 2025, trimestre: 'T2' },
    campo,
    valor,
  }).map(decirCifraQueCambia);

test('each figure that changes is told before and after, and no other', () => {
  // A: 14 of 20, which is at risk from 70 %; of the plan (14 + 10 + 0) / 300; the indicador the mean of 70, 50 and 0.
  expect(change(4)).toEqual([
    'A: avance al corte 2025-T2: 100 % → 70 %',
    'A: avance de la vigencia 2025: 100 % → 70 %',
    'A: avance del cuatrienio: 20 % → 14 %',
    'A: estado: en meta → en riesgo',
    'Avance del componente Formación en el cuatrienio: 15 % → 12 %',
    'Avance del PAM en el cuatrienio: 10 % → 8 %',
    'Medición del indicador de seguimiento en 2025-T2: 50 % → 40 %',
    'Acciones cumplidas: 1 → 0',
    'Acciones parciales: 0 → 1',
  ]);
});

test('what nobody had reported was «sin reporte», and no 0 %', () => {
  const sin = LIBRO.seguimiento.map((fila) =>
    fila.row.accion === 'A' ? { ...fila, row: { ...fila.row, ejecutado: undefined } } : fila,
  );
  const told = efectoDe({ ...LIBRO, seguimiento: sin }, VIGENCIAS, {
    accion: 'A',
    corte: { vigencia: 2025, trimestre: 'T2' },
    campo: 'ejecutado',
    valor: 10,
  }).map(decirCifraQueCambia);
  expect(told).toEqual(
    expect.arrayContaining([
      'A: avance al corte 2025-T2: sin reporte → 50 %',
      'A: avance de la vigencia 2025: sin reporte → 50 %',
    ]),
  );
});

test('the same figure changes nothing', () => {
  expect(change(10)).toEqual([]);
});

test('an amount of money changes what is told of money alone', () => {
  // 150 of 200; of the plan, 300 of 600 become 350 of 600.
  expect(change(150, 'comprometido')).toEqual([
    'A: ejecución financiera: 50 % → 75 %',
    'Total comprometido del PAM en 2025: $ 300 → $ 350',
    'Ejecución financiera del PAM en 2025: 50 % → 58,33 %',
  ]);
});

test('a programado corrected changes what the acción is measured against', () => {
  // 20 done of 30.
  expect(change(20, 'programado')).toEqual(
    expect.arrayContaining([
      'A: avance al corte 2025-T2: 100 % → 66,67 %',
      'A: estado: en meta → rezagada',
    ]),
  );
});

test('nothing is written: the rows are as they were', () => {
  const before = JSON.stringify(LIBRO);
  change(4);
  expect(JSON.stringify(LIBRO)).toBe(before);
});
