// The steps of a quarterly report: which there are from each estado, what they need and what they write.

import {
  cierreDelReporte,
  ESTADOS_REPORTE,
  type EstadoReporte,
  estadoDelReporte,
  marcasDelPaso,
  objecionAlReporte,
  PASOS_DE_REPORTE,
  type PasoDeReporte,
} from '../../src/domain/estado-reporte';
import type { AnyRow } from '../../src/domain/register';

const ROW: AnyRow = { accion: 'A03', vigencia: 2026, trimestre: 'T2', ejecutado: 3 };
const FIRMA = { nombre: 'Ana Ejemplo Rivera', hoy: '2026-07-15' };
const at = (estado: EstadoReporte): AnyRow => ({
  ...ROW,
  estado,
  ...(estado === 'Aprobado' && { aprobadoPor: FIRMA.nombre, aprobadoEl: '2026-07-14' }),
});

/** Where each step leads, as the procedure has it: who reports sends, who checks approves or returns. */
const LEADS: { readonly [P in PasoDeReporte]: Partial<Record<EstadoReporte, EstadoReporte>> } = {
  guardar: {
    'Sin datos': 'En diligenciamiento',
    'En diligenciamiento': 'En diligenciamiento',
    Devuelto: 'Devuelto',
  },
  enviar: { 'Sin datos': 'Enviado', 'En diligenciamiento': 'Enviado', Devuelto: 'Enviado' },
  retirar: { Enviado: 'En diligenciamiento' },
  aprobar: { Enviado: 'Aprobado' },
  devolver: { Enviado: 'Devuelto', Aprobado: 'Devuelto' },
};

test.each(
  PASOS_DE_REPORTE.flatMap((paso) => ESTADOS_REPORTE.map((estado) => [paso, estado] as const)),
)('%s from «%s»', (paso, estado) => {
  const row = at(estado);
  const wanted = LEADS[paso][estado];
  const objecion = objecionAlReporte(row, paso, 'Falta el acta');
  if (wanted === undefined) expect(objecion).toMatch(/^El reporte de A03 en 2026-T2 /);
  else {
    expect(objecion).toBeUndefined();
    expect(marcasDelPaso(row, paso, FIRMA, 'Falta el acta').estado).toBe(wanted);
  }
});

describe('objecionAlReporte()', () => {
  test.each<[string, PasoDeReporte, AnyRow, string | undefined, RegExp]>([
    [
      'sent without a result',
      'enviar',
      { ...at('Sin datos'), ejecutado: undefined },
      undefined,
      /no tiene lo ejecutado/,
    ],
    [
      'approved without a result',
      'aprobar',
      { ...at('Enviado'), ejecutado: undefined },
      undefined,
      /no tiene lo ejecutado/,
    ],
    ['returned without a reason', 'devolver', at('Enviado'), undefined, /escriba el motivo/],
    ['returned with a blank reason', 'devolver', at('Enviado'), '  ', /escriba el motivo/],
    [
      'saved over what is approved',
      'guardar',
      at('Aprobado'),
      undefined,
      /devuélvalo con su motivo/,
    ],
    ['saved over what is sent', 'guardar', at('Enviado'), undefined, /retírelo/],
    // Two people approve at once: nothing is to be returned for it.
    ['approved twice', 'aprobar', at('Aprobado'), undefined, /ya está aprobado\.$/],
  ])('one %s', (_, paso, row, motivo, said) => {
    expect(objecionAlReporte(row, paso, motivo)).toMatch(said);
  });

  test('a result of 0 is a result', () => {
    expect(objecionAlReporte({ ...at('Sin datos'), ejecutado: 0 }, 'enviar')).toBeUndefined();
  });

  test('what was approved by hand may be approved by somebody', () => {
    const byHand = { ...ROW, estado: 'Aprobado' };
    expect(objecionAlReporte(byHand, 'aprobar')).toBeUndefined();
    expect(objecionAlReporte(at('Aprobado'), 'aprobar')).toMatch(/está aprobado/);
  });
});

test.each<[AnyRow, EstadoReporte]>([
  [{}, 'Sin datos'],
  [{ ejecutado: 4 }, 'En diligenciamiento'],
  [{ estado: 'Sin datos', ejecutado: 0 }, 'En diligenciamiento'],
  [{ estado: 'Sin datos', analisis: 'Se aplazó.' }, 'En diligenciamiento'],
  [{ estado: 'Enviado', ejecutado: 4 }, 'Enviado'],
  [{ estado: 'Devuelto', ejecutado: 4 }, 'Devuelto'],
])('estadoDelReporte() of %j is %s', (row, estado) => {
  expect(estadoDelReporte(row)).toBe(estado);
});

test('a step says who took it and when; returning takes the approval away and keeps the reason', () => {
  expect(marcasDelPaso(at('Sin datos'), 'enviar', FIRMA)).toEqual({
    estado: 'Enviado',
    enviadoPor: FIRMA.nombre,
    enviadoEl: FIRMA.hoy,
  });
  expect(marcasDelPaso(at('Aprobado'), 'devolver', FIRMA, ' Falta el acta ')).toEqual({
    estado: 'Devuelto',
    devueltoPor: FIRMA.nombre,
    devueltoEl: FIRMA.hoy,
    devueltoMotivo: 'Falta el acta',
    aprobadoPor: undefined,
    aprobadoEl: undefined,
  });
});

test('cierreDelReporte() closes what is approved, and nothing else', () => {
  expect(ESTADOS_REPORTE.filter((estado) => cierreDelReporte(at(estado)))).toEqual(['Aprobado']);
});
