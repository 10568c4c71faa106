// The sombra as data: what differs from it, what the bitácora brings to it, and the text it is kept as.

import { REDACTED } from '../../src/domain/bitacora';
import type { AnyRow } from '../../src/domain/register';
import { equipo } from '../../src/domain/registers/equipo';
import { evidencias } from '../../src/domain/registers/evidencias';
import { seguimiento } from '../../src/domain/registers/seguimiento';
import {
  AUDITED,
  applied,
  auditedKeys,
  decodeSombra,
  diferencias,
  encodeSombra,
  firstSombra,
  replay,
  resolved,
  withMarks,
} from '../../src/domain/sombra';
import { columnas } from '../support/libro';

const A: AnyRow = { accion: 'A01', vigencia: 2026, trimestre: 'T1', programado: 3 };
const KEY = 'A01 · 2026 · T1';
const COLUMNS = auditedKeys(columnas(seguimiento));
const vista = (rows: readonly (readonly [string, AnyRow])[], more: object = {}) => ({
  rows: new Map(rows),
  skipped: new Set<string>(),
  columns: COLUMNS,
  ...more,
});

test('AUDITED are the registers that people type in, and no computed column of theirs', () => {
  const keys = AUDITED.map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(['pam', 'seguimiento', 'equipo', 'catalogos']));
  expect(keys).not.toContain('bitacora');
  expect(keys).not.toContain('asistentes');
  expect(COLUMNS).not.toContain('observaciones');
});

describe('diferencias()', () => {
  const sombra = new Map([[KEY, A]]);
  test.each([
    ['nothing when it is the same', vista([[KEY, { ...A }]]), []],
    ['a value that is gone', vista([[KEY, { ...A, programado: undefined }]]), ['modificar']],
    ['a row that is gone', vista([]), ['borrar']],
    [
      'a new row',
      vista([
        [KEY, A],
        ['B', { accion: 'B' }],
      ]),
      ['crear'],
    ],
    ['nothing of a row to be skipped', vista([], { skipped: new Set([KEY]) }), []],
    [
      'nothing of a column without its header',
      vista([[KEY, { accion: 'A01' }]], { columns: ['accion'] }),
      [],
    ],
  ])('finds %s', (_, seen, found) => {
    expect(diferencias(seguimiento, sombra, seen).map(({ cambio }) => cambio)).toEqual(found);
  });

  test('takes what the bitácora hid, and what stood under no header, for what it is', () => {
    const campos = JSON.stringify([{ nombre: 'Ana', correo: REDACTED, cargo: REDACTED }]);
    const crear = { registro: 'equipo', clave: 'Ana', cambio: 'crear', campos } as const;
    const told = replay(equipo, new Map(), [crear]);
    const row = { nombre: 'Ana', correo: 'marca', cargo: 'Jefe' };
    const seen = { ...vista([['Ana', row]]), columns: ['nombre', 'correo', 'cargo'] };
    expect(diferencias(equipo, told, seen)).toMatchObject([{ despues: { cargo: 'Jefe' } }]);
    expect(resolved(told, seen).get('Ana')).toEqual({ ...row, cargo: REDACTED });
    const first = firstSombra({ ...seen, columns: ['nombre', 'correo'] }, seen.columns);
    expect(diferencias(equipo, first, seen)).toEqual([]);
    expect(resolved(first, seen).get('Ana')).toEqual(row);
    expect(resolved(new Map([['Ana', row]]), seen)).toEqual(new Map([['Ana', row]]));
  });

  test('keeps what it does not know out of what it says was deleted', () => {
    const first = firstSombra(vista([[KEY, A]], { columns: ['accion'] }), ['accion', 'estado']);
    expect(diferencias(seguimiento, first, vista([]))).toMatchObject([
      { cambio: 'borrar', antes: A },
    ]);
  });
});

describe('applied()', () => {
  const modificar = (clave: string, despues: AnyRow) =>
    ({ registro: 'evidencias', cambio: 'modificar', clave, antes: {}, despues }) as const;

  test('knows a row by its line once a change gives it its key, and not before', () => {
    const rows = applied(evidencias, new Map(), [
      modificar('línea 7', { descripcion: 'Foto' }),
      modificar('línea 8', { codigo: 'EV-0001' }),
    ]);
    expect([...rows.keys()]).toEqual(['EV-0001']);
  });

  test('moves a row to the key that a change gives it', () => {
    const before = new Map([['EV-0001', { codigo: 'EV-0001', descripcion: 'Foto' }]]);
    const rows = applied(evidencias, before, [modificar('EV-0001', { codigo: 'EV-0002' })]);
    expect([...rows]).toEqual([['EV-0002', { codigo: 'EV-0002', descripcion: 'Foto' }]]);
    expect([...before.keys()]).toEqual(['EV-0001']);
  });
});

test('decodeSombra() gives back what encodeSombra() was given, with keys that the rows do not tell', () => {
  const rows = new Map<string, AnyRow>([
    [KEY, A],
    ['A02 · 2026 · T1', { programado: 0, analisis: 'Dos\nlíneas "y" 🙂' }],
  ]);
  expect(decodeSombra(seguimiento, encodeSombra(seguimiento, rows, COLUMNS))).toEqual(rows);
  expect(decodeSombra(seguimiento, encodeSombra(seguimiento, new Map(), COLUMNS)).size).toBe(0);
});

test('withMarks() hides personal values and no others', () => {
  const row = { nombre: 'Ana', correo: 'ana@ejemplo.invalid', cargo: undefined };
  expect(withMarks(equipo, row, () => 'x')).toEqual({ nombre: 'Ana', correo: 'x' });
  expect(withMarks(equipo, { nombre: 'Ana' }, () => 'x')).toEqual({ nombre: 'Ana' });
});
