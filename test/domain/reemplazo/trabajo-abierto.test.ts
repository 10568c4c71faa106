// What is still to be done of each register that names people: judged of rows made for it, one that goes and one that stays.

import { CON_PERSONAS, columnasDePersona } from '../../../src/domain/reemplazo/plan';
import { TRABAJO_ABIERTO } from '../../../src/domain/reemplazo/trabajo-abierto';
import type { AnyRow, Fila } from '../../../src/domain/register';

const PARAMETROS = [{ clave: 'vigencias_cerradas', valor: '2024' }];
const CIERRES = [{ vigencia: 2026, trimestre: 'T1', estado: 'Definitivo' }];
const ROWS: { readonly [registro: string]: readonly AnyRow[] } = {
  parametros: PARAMETROS,
  cierres: CIERRES,
};
const asFilas = (rows: readonly AnyRow[]): readonly Fila[] =>
  rows.map((row, i) => ({ fila: i + 2, row }));
const libro = {
  hoy: '2026-07-15',
  rows: (registro: string) => asFilas(ROWS[registro] ?? []),
};

test('every register that names people says when a row of it is open', () => {
  const registers = CON_PERSONAS.map(({ key }) => key);
  expect(Object.keys(TRABAJO_ABIERTO).sort()).toEqual([...registers].sort());
  expect(CON_PERSONAS.flatMap(columnasDePersona)).toContain('coordinador');
});

type Caso = readonly [registro: string, columna: string, abierta: AnyRow, cerrada: AnyRow];
const CASOS: readonly Caso[] = [
  [
    'pam',
    'responsable',
    { meta2026: 3, fechaFin: '2026-11-30' },
    { meta2024: 3, fechaFin: '2024-12-15' },
  ],
  [
    'pam',
    'coordinador',
    { meta2024: 3, meta2027: 1 },
    { meta2024: 3, meta2025: 'NP', meta2026: 'NP' },
  ],
  ['sostenibilidad', 'responsable', { vigencia: 2025 }, { vigencia: 2024 }],
  [
    'actividades',
    'responsable',
    { vigencia: 2026, trimestre: 'T2', programado: 4, ejecutado: 3 },
    { vigencia: 2026, trimestre: 'T2', programado: 4, ejecutado: 4 },
  ],
  [
    'actividades',
    'responsable',
    { vigencia: 2026, trimestre: 'T3', programado: 4 },
    { vigencia: 2026, trimestre: 'T1', programado: 4 },
  ],
  ['compromisos', 'responsable', {}, { estado: 'Cumplido', fechaCierre: '2026-07-01' }],
  [
    'anomalias',
    'responsable',
    { confirmada: 'Sí' },
    { confirmada: 'Sí', cumplimiento: 'Cumplida' },
  ],
  [
    'anomalias',
    'responsable',
    { confirmada: 'Sí', cumplimiento: 'Vencida' },
    { confirmada: 'Descartada' },
  ],
  [
    'anomalias',
    'verifico',
    { confirmada: 'Sí', cumplimiento: 'Cumplida', eficacia: 'Por verificar' },
    { confirmada: 'Sí', cumplimiento: 'Cumplida', eficacia: 'Eficaz' },
  ],
  [
    'evaluaciones',
    'profesional',
    { vigencia: 2026 },
    { vigencia: 2025, fecha: '2026-01-15', decision: 'Continúa' },
  ],
  ['fichas', 'profesional', { vigencia: 2026 }, { vigencia: 2026, fecha: '2026-03-01' }],
  ['socializacion', 'responsable', { fecha: '2026-08-20' }, { fecha: '2026-02-20' }],
  [
    'cierres',
    'controlQuien',
    { estado: 'Provisional' },
    { estado: 'Provisional', controlEjecutado: true },
  ],
  ['actas', 'elaboro', { estado: 'Borrador' }, { estado: 'Definitiva' }],
];

test.each(CASOS)(
  '%s, %s: %o waits for somebody, and %o is done',
  (registro, columna, abierta, cerrada) => {
    const espera = TRABAJO_ABIERTO[registro]?.(libro);
    expect([espera?.(abierta, columna), espera?.(cerrada, columna)]).toEqual([true, false]);
  },
);
