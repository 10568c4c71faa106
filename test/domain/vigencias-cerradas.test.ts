// What a closed year refuses, register by register: each one that has a vigencia is closed with it, or stands here with why not.

import { objecionesDe } from '../../src/domain/cierre';
import type { AnyRow, Fila, Register } from '../../src/domain/register';
import { REGISTERS, registerByKey } from '../../src/domain/registers';
import { filasOf } from '../support/libro';

/** Registers with a vigencia that is not closed with its year. */
const RAZONES: { readonly [registro: string]: string } = {
  ajustes: 'what is asked of a quarter that is closed; the add-on alone writes it',
  actas: 'an acta closes when it is definitiva; those of a closed year come in by number and link',
  caracterizacion: 'the year is that of a datum about the territory, which is known years later',
  datosIed:
    'what was so in a year is published years later; a frozen choice keeps the values that it used',
  pruebas: 'as datosIed',
  autoevaluacion2008: 'as datosIed',
  autoevaluacion2026: 'as datosIed',
  cierres:
    'a quarter closes for good once its late data are in, after its year; a definitive one closes by itself',
};

const CON_VIGENCIA = REGISTERS.filter(({ columns }) => 'vigencia' in columns);
const CERRADA = { vigencia: 2025, trimestre: 'T4', accion: 'A01' };
const ABIERTA = { ...CERRADA, vigencia: 2026 };

function objecion(register: Register, row: AnyRow, despues: AnyRow = { otra: 'x' }) {
  return judge(register)(
    {
      registro: register.key,
      cambio: 'modificar',
      clave: '',
      antes: {},
      despues,
    },
    row,
  );
}

function judge(register: Register, valores: AnyRow = { vigencias_cerradas: '2024; 2025' }) {
  const parametros = filasOf(Object.entries(valores).map(([clave, valor]) => ({ clave, valor })));
  const rows = <T>(key: string) =>
    (key === 'parametros' ? parametros : []) as readonly unknown[] as readonly Fila<T>[];
  return objecionesDe(register, { rows });
}

test.each(CON_VIGENCIA.map((register) => [register.key, register] as const))(
  '%s is closed with its year, or there is a reason',
  (key, register) => {
    const crear = (row: AnyRow) =>
      judge(register)({ registro: key, cambio: 'crear', row }, undefined);
    const verdicts = [
      objecion(register, CERRADA),
      judge(register)({ registro: key, cambio: 'borrar', clave: '', antes: CERRADA }, CERRADA),
      crear(CERRADA),
      // An open row is not made one of a closed year.
      objecion(register, ABIERTA, { vigencia: 2025 }),
    ];
    const isClosed = verdicts.map((one) => /vigencia 2025 está cerrada/.test(one ?? ''));
    expect(isClosed).toEqual(verdicts.map(() => !RAZONES[key]));
    // What the add-on alone writes is closed to whoever types, of whatever year.
    if (!register.readOnly)
      expect([objecion(register, ABIERTA), crear(ABIERTA)]).toEqual([undefined, undefined]);
  },
);

test('a reason is of a register that there is, and that needs it', () => {
  const known = CON_VIGENCIA.map(({ key }) => key);
  expect(Object.keys(RAZONES).filter((key) => !known.includes(key))).toEqual([]);
});

test.each([
  ['evidencias', 'seguimientoRecomendacion', 'recomendacion'],
  ['anomalias', 'eficacia', 'causa'],
  ['calendario', 'cierreDefinitivo', 'seReporta'],
])('%s: %s goes on being written, %s does not', (key, sigue, cerrada) => {
  const register = registerByKey(key) as Register;
  const of = (despues: AnyRow) => objecion(register, CERRADA, despues) === undefined;
  expect([
    of({ [sigue]: 'x' }),
    of({ [cerrada]: 'x' }),
    of({ [sigue]: 'x', [cerrada]: 'x' }),
  ]).toEqual([true, false, false]);
});

describe('a datum that the close was told to wait for', () => {
  const valores = {
    vigencias_cerradas: '2025',
    datos_tardios: 'A07 2025-T4; A03 2025-T4',
  };
  const change = (key: string, row: AnyRow) => {
    const register = registerByKey(key) as Register;
    const despues = { x: 'x' };
    return judge(register, valores)(
      { registro: key, cambio: 'modificar', clave: '', antes: {}, despues },
      row,
    );
  };
  test.each<[string, AnyRow, boolean]>([
    ['blank', { accion: 'A03' }, true],
    ['sent', { accion: 'A03', estado: 'Enviado', ejecutado: 5 }, true],
    ['approved', { accion: 'A03', estado: 'Aprobado', ejecutado: 5 }, false],
    ['of another quarter', { accion: 'A03', trimestre: 'T2' }, false],
    ['of another acción', { accion: 'A0' }, false],
  ])('its report, %s', (_, row, isOpen) => {
    expect(change('seguimiento', { vigencia: 2025, trimestre: 'T4', ...row }) === undefined).toBe(
      isOpen,
    );
  });
  test.each<[string, AnyRow, boolean]>([
    ['that waits for it', { accion: 'A03', cumplimiento: 'A la espera del dato' }, true],
    ['that is done', { accion: 'A03', cumplimiento: 'Cumplida' }, false],
    ['of another', { accion: 'A08', cumplimiento: 'A la espera del dato' }, false],
  ])('the evaluation %s', (_, row, isOpen) => {
    expect(change('evaluaciones', { vigencia: 2025, ...row }) === undefined).toBe(isOpen);
  });
});
