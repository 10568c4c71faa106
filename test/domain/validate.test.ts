import type { AnyRow, Register } from '../../src/domain/register';
import { actas } from '../../src/domain/registers/actas';
import { asistentes } from '../../src/domain/registers/asistentes';
import { compromisos } from '../../src/domain/registers/compromisos';
import { ied } from '../../src/domain/registers/ied';
import { pam } from '../../src/domain/registers/pam';
import { seguimiento } from '../../src/domain/registers/seguimiento';
import { validate, validateLibro } from '../../src/domain/validate';
import { contextOf, filasOf } from '../support/libro';

const CATALOGOS = [{ orden: 1, localidad: 'Riomar', componente: 'Acompañamiento' }];
const ACCION: AnyRow = {
  codigo: 'A1',
  componente: 'Acompañamiento',
  accion: 'Visitar',
  indicador: 'Visitas',
  unidad: 'Visita',
  tipoAcumulacion: 'Acumulado',
  metaCuatrienio: 10,
  responsable: 'Persona Uno',
  fechaInicio: '2024-01-01',
  fechaFin: '2027-12-31',
};
const LIBRO = {
  pam: [ACCION],
  equipo: [{ nombre: 'Persona Uno', cargo: 'Profesional' }],
  catalogos: CATALOGOS,
};

/** [fila, columna, codigo, severidad] of what is observed. */
const observed = (
  register: Register,
  rows: readonly AnyRow[],
  libro: Parameters<typeof contextOf>[0] = LIBRO,
) =>
  validate(register, filasOf(rows), contextOf(libro)).map((o) => [
    o.fila,
    o.columna,
    o.codigo,
    o.severidad,
  ]);

test('validate() finds nothing in a complete and consistent row', () => {
  expect(observed(pam, [ACCION])).toEqual([]);
});

test('validate() finds keys missing and repeated, the later of two rows', () => {
  const q = { accion: 'A1', vigencia: 2025 };
  expect(observed(seguimiento, [{ ...q, trimestre: 'T1' }, q, { ...q, trimestre: 'T1' }])).toEqual([
    [3, 'trimestre', 'CLAVE_AUSENTE', 'error'],
    [4, 'accion', 'CLAVE_REPETIDA', 'error'],
  ]);
});

test('validate() lets a register that numbers its rows lack the code, not repeat it', () => {
  const row = { compromiso: 'Enviar', responsable: 'Persona Uno', fecha: '2026-07-20' };
  expect(observed(compromisos, [row, row])).toEqual([]);
  expect(
    observed(compromisos, [
      { ...row, codigo: 'CO-0001' },
      { ...row, codigo: 'CO-0001' },
    ]),
  ).toEqual([[3, 'codigo', 'CLAVE_REPETIDA', 'error']]);
});

test('validate() gives one nota a row for everything that is missing', () => {
  const [o] = validate(pam, filasOf([{ codigo: 'A1', accion: 'Visitar' }]), contextOf(LIBRO));
  expect([o?.codigo, o?.severidad]).toEqual(['FILA_INCOMPLETA', 'nota']);
  expect(o?.mensaje).toContain('Componente, Indicador, Unidad');
});

test('validate() does not miss what is there and cannot be read', () => {
  const [fila] = filasOf([{ codigo: 'A1', accion: 'Visitar' }]);
  const unread = { ...fila!, ilegible: { indicador: '#N/A' } };
  const [o] = validate(pam, [unread], contextOf(LIBRO));
  expect(o?.mensaje).toContain('Componente, Unidad');
});

test('validate() refuses a reference to nothing and asks for the one it resembles', () => {
  const row = { accion: 'A11', vigencia: 2025, trimestre: 'T1' };
  expect(observed(seguimiento, [row])).toEqual([[2, 'accion', 'REFERENCIA_INEXISTENTE', 'error']]);
  const [o] = validate(seguimiento, filasOf([row]), contextOf(LIBRO));
  expect(o?.mensaje).toContain('¿Quiso decir «A1»?');
});

test('validate() only warns of a person outside Equipo and of a new value of an open list', () => {
  expect(observed(pam, [{ ...ACCION, responsable: 'Otra Persona' }])).toEqual([
    [2, 'responsable', 'FUERA_DE_EQUIPO', 'advertencia'],
  ]);
  expect(
    observed(ied, [{ codigoDane: '108001001812', nombre: 'Normal', localidad: 'RIOMAR' }]),
  ).toEqual([[2, 'localidad', 'VALOR_NUEVO', 'advertencia']]);
});

test('validate() keeps the spelling that was written and offers that of the list', () => {
  const filas = filasOf([{ codigoDane: '108001001812', nombre: 'Normal', localidad: 'RIOMAR' }]);
  const [o] = validate(ied, filas, contextOf(LIBRO));
  expect(o?.mensaje).toContain('¿Quiso decir «Riomar»?');
  expect(filas[0]?.row.localidad).toBe('RIOMAR');
});

test('validate() applies the rules of the register', () => {
  const acta = { tipo: 'Seguimiento', fecha: '2026-07-14', horaInicio: '10:00', horaFin: '09:00' };
  expect(observed(actas, [acta])).toContainEqual([
    2,
    'horaFin',
    'HORAS_EN_DESORDEN',
    'advertencia',
  ]);
});

test('validateLibro() looks at every register and names it', () => {
  const registros = validateLibro(
    contextOf({
      ...LIBRO,
      asistentes: [{ acta: 'AC-0009', orden: 1 }],
      ied: [{ nombre: 'Sin código' }],
    }),
  ).map(({ registro, codigo }) => `${registro} ${codigo}`);
  expect(registros).toEqual(
    expect.arrayContaining([
      'asistentes REFERENCIA_INEXISTENTE',
      'asistentes FILA_INCOMPLETA',
      'ied CLAVE_AUSENTE',
    ]),
  );
});

test('validate() names each column it speaks of', () => {
  expect(
    observed(asistentes, [{ acta: 'AC-0001', orden: 1 }], { actas: [{ codigo: 'AC-0001' }] }),
  ).toEqual([[2, 'nombre', 'FILA_INCOMPLETA', 'nota']]);
});
