// What the quarters of an acción program, and its meta.

import type { AnyRow } from '../../../src/domain/register';
import {
  dificultadesDelUltimoReporte,
  metaDeLaVigencia,
  sinTrimestres,
} from '../../../src/domain/registers/seguimiento-rules';
import { found, hallados, mensajes } from '../../support/libro';

const quarters = (...programado: AnyRow[string][]): AnyRow[] =>
  programado.map((p, i) => ({
    accion: 'A1',
    vigencia: 2025,
    trimestre: `T${i + 1}`,
    programado: p,
  }));

test.each<[string, AnyRow, AnyRow[], boolean]>([
  ['sum', { meta2025: 10 }, quarters(2, 3, 'NP', 5), true],
  ['sum short', { meta2025: 10 }, quarters(2, 3, 'NP', 4), false],
  ['mean', { meta2025: 17, reglaTrimestral: 'Promedio' }, quarters(17, 17, 17, 0), true],
  ['last', { meta2025: 60, reglaTrimestral: 'Último' }, quarters(20, 40, 60, 'NP'), true],
  ['tenths', { meta2025: 0.3 }, quarters(0.1, 0.2, 0, 0), true],
  ['NP, and programmed', { meta2025: 'NP' }, quarters(1, 'NP', 'NP', 'NP'), false],
  ['NP, and 0', { meta2025: 'NP' }, quarters(0, 0, 0, 0), true],
  ['blank', {}, quarters(1, 1, 1, 1), true],
  ['unprogrammed quarters', { meta2025: 10 }, quarters('NP', 'NP', 'NP', 'NP'), true],
  ['three quarters of four', { meta2025: 10 }, quarters(2, 3, 4), true],
  ['a quarter still blank', { meta2025: 10 }, quarters(2, 3, 4, undefined), true],
])('metaDeLaVigencia: %s', (_, accion, rows, isRight) => {
  const pam = [{ codigo: 'A1', tipoAcumulacion: 'Acumulado', ...accion }];
  expect(found(metaDeLaVigencia, rows, { pam })).toEqual(isRight ? [] : [[2, 'META_DISTINTA']]);
});

test('metaDeLaVigencia says both figures, and how the year is totalled', () => {
  const pam = [{ codigo: 'A1', tipoAcumulacion: 'Acumulado', meta2025: 1200 }];
  expect(mensajes(metaDeLaVigencia, quarters(500, 500, 'NP', 'NP'), { pam })).toEqual([
    'Los trimestres de 2025 de la acción A1 programan 1.000 (Suma) y la meta del PAM es 1.200: ajuste los trimestres o la meta.',
  ]);
});

describe('sinTrimestres', () => {
  const pam = [
    { codigo: 'A3', tipoAcumulacion: 'Capacidad', lineaBase: 3, meta2025: 4, meta2026: 6 },
  ];
  const row = { accion: 'A3', vigencia: 2026, trimestre: 'T1' };

  test('says once a year, as a nota, that it is not judged before its end', () => {
    const rows = [row, { ...row, trimestre: 'T2', programado: 'NP' }];
    expect(hallados(sinTrimestres, rows, { pam })).toEqual([
      {
        fila: 2,
        columna: 'programado',
        codigo: 'SIN_TRIMESTRES',
        severidad: 'nota',
        mensaje: 'A3 no tiene programación por trimestres en 2026: hasta T4 no se califica.',
      },
    ]);
  });

  test('says nothing of an acción that shows what another reports of its meta', () => {
    const shared = ['A3', 'A4'].map((codigo) => ({ ...pam[0], codigo, codigoMeta: 'M1' }));
    const rows = [
      { ...row, comprometido: 9 },
      { ...row, accion: 'A4', programado: 5, ejecutado: 5 },
    ];
    expect(hallados(sinTrimestres, rows, { pam: shared })).toEqual([]);
  });

  test('says it of a Reducción anual only where the office measures it', () => {
    const reduccion = [{ codigo: 'A3', tipoAcumulacion: 'Reducción anual', meta2026: 0 }];
    const parametros = [{ clave: 'reduccion_anual', valor: 'Sí' }];
    expect(hallados(sinTrimestres, [row], { pam: reduccion, parametros })).toHaveLength(1);
    expect(hallados(sinTrimestres, [row], { pam: reduccion })).toEqual([]);
  });

  test.each<[string, AnyRow[], AnyRow[]]>([
    [
      'a quarter still to come is programmed',
      pam,
      [row, { ...row, trimestre: 'T4', programado: 6 }],
    ],
    ['the year is over', pam, [{ ...row, vigencia: 2025 }]],
    [
      'the PAM has no meta either',
      [{ codigo: 'A3', tipoAcumulacion: 'Flujo', meta2026: 'NP' }],
      [row],
    ],
    ['the acción is not in the PAM', [], [row]],
  ])('is silent where %s', (_, acciones, rows) => {
    expect(hallados(sinTrimestres, rows, { pam: acciones })).toEqual([]);
  });
});

describe('dificultadesDelUltimoReporte', () => {
  const pam = [{ codigo: 'A1', tipoAcumulacion: 'Acumulado' }];
  const report = (trimestre: string, ejecutado: AnyRow[string], more: AnyRow = {}): AnyRow => ({
    accion: 'A1',
    vigencia: 2026,
    trimestre,
    programado: 10,
    ejecutado,
    ...more,
  });

  test('asks for them where the last report is under the goal, as a nota', () => {
    const rows = [report('T1', 2), report('T2', 8.9), report('T3', undefined)];
    expect(hallados(dificultadesDelUltimoReporte, rows, { pam })).toMatchObject([
      { fila: 3, columna: 'dificultades', codigo: 'DIFICULTADES_AUSENTES', severidad: 'nota' },
    ]);
    expect(mensajes(dificultadesDelUltimoReporte, rows, { pam })).toEqual([
      'A1 llegó a 89 % de lo programado en 2026-T2: escriba en «Dificultades» qué lo impidió.',
    ]);
  });

  test.each<[string, AnyRow[], AnyRow[]]>([
    ['they are written', pam, [report('T1', 2, { dificultades: 'Sin contrato.' })]],
    ['the last report is at the threshold', pam, [report('T1', 2), report('T2', 9)]],
    ['the report is approved', pam, [report('T1', 2, { estado: 'Aprobado' })]],
    ['nothing was programmed', pam, [report('T1', 2, { programado: 'NP' })]],
    ['nothing is reported', pam, [report('T1', undefined)]],
    ['it cannot be computed', [{ codigo: 'A1', tipoAcumulacion: 'Capacidad' }], [report('T1', 2)]],
    ['a later year is fine', pam, [report('T1', 10), report('T4', 2, { vigencia: 2025 })]],
  ])('is silent where %s', (_, acciones, rows) => {
    expect(hallados(dificultadesDelUltimoReporte, rows, { pam: acciones })).toEqual([]);
  });

  test('measures a Reducción anual from the year before, once the office takes its formula', () => {
    const reduccion = { tipoAcumulacion: 'Reducción anual', reglaTrimestral: 'Último' };
    const acciones = [{ codigo: 'A1', ...reduccion, lineaBase: 40 }];
    const rows = [report('T4', 20, { vigencia: 2025 }), report('T1', 15)];
    const parametros = [{ clave: 'reduccion_anual', valor: 'Sí' }];
    expect(mensajes(dificultadesDelUltimoReporte, rows, { pam: acciones, parametros })).toEqual([
      'A1 llegó a 50 % de lo programado en 2026-T1: escriba en «Dificultades» qué lo impidió.',
    ]);
    expect(hallados(dificultadesDelUltimoReporte, rows, { pam: acciones })).toEqual([]);
  });

  test('follows the threshold of the office', () => {
    const parametros = [{ clave: 'umbral_en_meta', valor: '0,8' }];
    expect(hallados(dificultadesDelUltimoReporte, [report('T1', 8)], { pam, parametros })).toEqual(
      [],
    );
  });
});
