// The estado of a report that somebody wrote in its cell, and a result far from what was known.

import type { AnyRow } from '../../../src/domain/register';
import {
  estadoSinConstancia,
  saltoSinExplicar,
} from '../../../src/domain/registers/seguimiento-estado-rules';
import { found, mensajes } from '../../support/libro';

const ROW: AnyRow = { accion: 'A1', vigencia: 2026, trimestre: 'T2', ejecutado: 5 };
const ANA = { aprobadoPor: 'Ana Ejemplo Rivera', aprobadoEl: '2026-07-14' };

describe('estadoSinConstancia', () => {
  test.each<[string, AnyRow, readonly string[]]>([
    ['approved by nobody', { estado: 'Aprobado' }, ['APROBADO_SIN_CONSTANCIA']],
    ['approved by somebody', { estado: 'Aprobado', ...ANA }, []],
    ['sent', { estado: 'Enviado' }, []],
    [
      'sent without a result',
      { estado: 'Enviado', ejecutado: undefined },
      ['ESTADO_SIN_EJECUTADO'],
    ],
    [
      'approved without a result',
      { estado: 'Aprobado', ejecutado: undefined, ...ANA },
      ['ESTADO_SIN_EJECUTADO'],
    ],
    ['without data', { estado: 'Sin datos', ejecutado: undefined }, []],
  ])('of one %s', (_, row, codes) => {
    expect(found(estadoSinConstancia, [{ ...ROW, ...row }]).map(([, code]) => code)).toEqual(codes);
  });

  test('asks nothing of quarters before the adoption, nor of a closed year', () => {
    const rows = [{ ...ROW, estado: 'Aprobado' }];
    const of = (clave: string, valor: string) =>
      found(estadoSinConstancia, rows, { parametros: [{ clave, valor }] });
    expect(of('adopcion', '2026-T3')).toEqual([]);
    expect(of('adopcion', '2026-T2')).toHaveLength(1);
    expect(of('vigencias_cerradas', '2026')).toEqual([]);
    expect(of('vigencias_cerradas', '2025')).toHaveLength(1);
  });
});

describe('saltoSinExplicar', () => {
  const pam = [{ codigo: 'A1', tipoAcumulacion: 'Acumulado' }];
  const T1 = { ...ROW, trimestre: 'T1', programado: 10, ejecutado: 10, analisis: 'Todo.' };
  const T2 = { ...ROW, programado: 10, ejecutado: 15, estado: 'En diligenciamiento' };

  test.each<[string, AnyRow, number]>([
    ['50 % over', {}, 1],
    ['explained', { analisis: 'Dos brigadas más.' }, 0],
    ['approved', { estado: 'Aprobado', ...ANA }, 0],
    ['as programmed', { programado: 15 }, 0],
    ['of a book of before, without estado', { estado: undefined }, 0],
  ])('of a result %s', (_, row, n) => {
    expect(found(saltoSinExplicar, [T1, { ...T2, ...row }], { pam })).toHaveLength(n);
  });

  test('says what it is compared with, and obeys the setting of the office', () => {
    expect(mensajes(saltoSinExplicar, [T1, T2], { pam })).toEqual([
      'A1 reporta 15 y lo programado era 10, 50 % de diferencia: explíquelo en «Análisis».',
    ]);
    const parametros = [{ clave: 'salto_por_explicar', valor: '0,6' }];
    expect(mensajes(saltoSinExplicar, [T1, T2], { pam, parametros })).toEqual([]);
  });
});
