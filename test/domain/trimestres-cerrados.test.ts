// What a definitive close of a quarter refuses in Seguimiento, and how it is said.

import { objecionesDe } from '../../src/domain/cierre';
import type { AnyRow, Fila } from '../../src/domain/register';
import { seguimiento } from '../../src/domain/registers/seguimiento';
import { filasOf } from '../support/libro';

const CIERRES: readonly AnyRow[] = [
  {
    vigencia: 2026,
    trimestre: 'T2',
    estado: 'Definitivo',
    cerradoEl: '2026-08-10',
    cerradoPor: 'Ana Ejemplo Rivera',
  },
  { vigencia: 2026, trimestre: 'T3', estado: 'Provisional' },
  { vigencia: 2026, trimestre: 'T1', estado: 'Definitivo' },
];

function judge(parametros: AnyRow = {}) {
  const asked: string[] = [];
  const tabs: { readonly [registro: string]: readonly AnyRow[] } = {
    cierres: CIERRES,
    parametros: Object.entries(parametros).map(([clave, valor]) => ({ clave, valor })),
  };
  const rows = <T>(registro: string) => {
    asked.push(registro);
    return filasOf([...(tabs[registro] ?? [])]) as readonly unknown[] as readonly Fila<T>[];
  };
  return { objecion: objecionesDe(seguimiento, { rows }), asked };
}

const rowIn = (trimestre: string, row: AnyRow = {}): AnyRow => ({
  accion: 'A03',
  vigencia: 2026,
  trimestre,
  ...row,
});
const change = (row: AnyRow, despues: AnyRow = { ejecutado: 9 }, parametros: AnyRow = {}) =>
  judge(parametros).objecion(
    { registro: 'seguimiento', cambio: 'modificar', clave: '', antes: {}, despues },
    row,
  );

test('says since when, by whom and what to do', () => {
  expect(change(rowIn('T2'))).toBe(
    '2026-T2 está cerrado definitivamente desde el 10/08/2026, por Ana Ejemplo Rivera, y sus cifras ya se publicaron: para corregir una, pida una autorización de ajuste en PAM › Autorización de ajuste…',
  );
  // Of one closed before the book knew who and when.
  expect(change(rowIn('T1'))).toMatch(/^2026-T1 está cerrado definitivamente, y sus cifras/);
});

test.each(['Sin datos', 'Enviado', 'Devuelto', 'Aprobado', undefined])(
  'a report that is «%s» is locked with its quarter',
  (estado) => {
    expect(change(rowIn('T2', { estado }))).toMatch(/^2026-T2 está cerrado/);
  },
);

test('neither is a row added, deleted, or moved into it', () => {
  const { objecion } = judge();
  const row = rowIn('T2');
  const registro = 'seguimiento';
  expect(objecion({ registro, cambio: 'crear', row }, undefined)).toMatch(/^2026-T2/);
  expect(objecion({ registro, cambio: 'borrar', clave: '', antes: row }, row)).toMatch(/^2026-T2/);
  expect(change(rowIn('T4'), { trimestre: 'T2' })).toMatch(/^2026-T2/);
});

test.each(['T3', 'T4'])('%s, which is not closed for good, is written as ever', (trimestre) => {
  expect(change(rowIn(trimestre))).toBeUndefined();
});

test('a datum that the close of its year waits for comes in once: until it is approved', () => {
  const espera = { datos_tardios: 'A03 2026-T2' };
  expect(change(rowIn('T2'), { ejecutado: 9 }, espera)).toBeUndefined();
  expect(change(rowIn('T2', { estado: 'Aprobado' }), { ejecutado: 9 }, espera)).toMatch(/^2026-T2/);
});

test('the closes are read once, however many rows are judged', () => {
  const { objecion, asked } = judge();
  for (let i = 0; i < 50; i++)
    objecion({ registro: 'seguimiento', cambio: 'crear', row: rowIn('T4') }, undefined);
  expect(asked.filter((registro) => registro === 'cierres')).toHaveLength(1);
});
