// Plans that municipalities published, as the rows that a book would have of them.

import type { LibroAvance } from '../../src/domain/avance/en-corte';
import { TRIMESTRES } from '../../src/domain/periodo';
import type { PamRow } from '../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../src/domain/registers/seguimiento';
import type { Registro } from './datos';
import { filasOf, VIGENCIAS } from './libro';

/** Some days after the last year that they tell. */
const HOY = '2026-01-15';

export const codigoDeGuatape = ({ hoja, fila }: Registro): string => `${hoja}/${fila}`;
const accionDeGuatape = (caso: Registro): PamRow => ({
  codigo: codigoDeGuatape(caso),
  componente: caso.hoja,
  tipoAcumulacion: caso.tendencia === 'Incremento' ? 'Acumulado' : 'Stock',
  lineaBase: Number(caso.linea_base),
  metaCuatrienio: Number(caso.meta_cuatrienio),
  ...Object.fromEntries(VIGENCIAS.map((v) => [`meta${v}`, Number(caso[`meta_${v}`])])),
});

const reportesDeGuatape = (caso: Registro): readonly SeguimientoRow[] =>
  [2024, 2025].map((vigencia) => ({
    accion: codigoDeGuatape(caso),
    vigencia,
    trimestre: 'T4',
    programado: Number(caso[`meta_${vigencia}`]),
    ejecutado: Number(caso[`avance_${vigencia}`]),
  }));

export const libroDeGuatape = (casos: readonly Registro[]): LibroAvance => ({
  pam: filasOf(casos.map(accionDeGuatape)),
  seguimiento: filasOf(casos.flatMap(reportesDeGuatape)),
  actividades: [],
  parametros: [],
  hoy: HOY,
});

const numberOf = (text = ''): number | undefined => (text === '' ? undefined : Number(text));

const reportesDeTenjo = (meta: Registro): readonly SeguimientoRow[] =>
  TRIMESTRES.map((trimestre) => ({
    accion: meta.fila,
    vigencia: 2025,
    trimestre,
    programado: numberOf(meta[`${trimestre}p`]),
    ejecutado: numberOf(meta[`${trimestre}e`]),
  }));

export const libroDeTenjo = (metas: readonly Registro[]): LibroAvance => ({
  pam: filasOf(
    metas.map((meta) => ({
      codigo: meta.fila,
      tipoAcumulacion: meta.tendencia === 'I' ? ('Acumulado' as const) : ('Stock' as const),
      reglaTrimestral: meta.suma_simple === 'True' ? ('Suma' as const) : ('Promedio' as const),
    })),
  ),
  seguimiento: filasOf(metas.flatMap(reportesDeTenjo)),
  actividades: [],
  parametros: [],
  hoy: HOY,
});
