// The annexes: every acción with its quarters of the vigencia, and those that no mean counts.

import { esMeta } from '../../domain/avance/acumulacion';
import { motivoSinFormula } from '../../domain/avance/estado';
import { groupBy } from '../../domain/group-by';
import { TRIMESTRES, type Trimestre } from '../../domain/periodo';
import { cifraCorta, razonEscrita, SIN_REPORTE } from '../../domain/redaccion';
import { NP, type Np } from '../../domain/register';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import { escribirEstado, SENAL_DE_AVANCE } from '../senales';
import { conSigno } from './en-puntos';
import { sinReporteDelTrimestre } from './faltantes';
import type { AccionInforme, Informe } from './libro';
import type { InformeDatos } from './marcadores';
import { razonReportada } from './si-reporto';

/** Each componente with its acciones, quarter by quarter. */
export function anexoAcciones({ acciones, corte }: Informe): Pick<InformeDatos, 'anexoAcciones'> {
  const groups = [...groupBy(acciones, ({ cifras }) => cifras.componente)];
  return {
    anexoAcciones: groups.map(([componente, own]) => ({
      componente,
      acciones: own.map((accion) => filaDeAnexo(accion, corte.vigencia)),
    })),
  };
}

type FilaDeAnexo = InformeDatos['anexoAcciones'][number]['acciones'][number];

function filaDeAnexo(accion: AccionInforme, vigencia: number): FilaDeAnexo {
  const { cifras, calculo } = accion;
  const delAno = cifras.vigencias.find((one) => one.vigencia === vigencia);
  return {
    codigo: accion.codigo,
    accion: accion.accion,
    unidad: calculo.pam.row.unidad ?? '',
    lineaBase: cifraCorta(calculo.pam.row.lineaBase),
    meta: metaEscrita(calculo.pam.row.metaCuatrienio),
    ...trimestres(
      calculo.vigencias.find((one) => one.vigencia === vigencia)?.trimestres ?? [],
      calculo.acumulacion,
    ),
    avanceAno: razonReportada(delAno?.avance ?? null, delAno?.ejecutado ?? null),
    // A year in which nothing was due has no part in the meta, and not a part of 0.
    aporte: delAno?.ejecutado == null ? '—' : razonEscrita(delAno.aporteCuatrienio),
    avanceCorte: razonReportada(cifras.avanceAlCorte, calculo.ejecutadoAlCorte),
    avanceCuatrienio: razonReportada(cifras.avanceCuatrienio, cifras.acumulado),
    esperado: razonEscrita(cifras.esperado),
    cambio: conSigno(cifras.cambio),
    ...escribirEstado(SENAL_DE_AVANCE[cifras.estado], cifras.estado),
  };
}

type Celdas = { readonly [K in `${'p' | 'e'}${1 | 2 | 3 | 4}`]: string };

const metaEscrita = (meta: number | Np | undefined): string =>
  meta === NP ? NP : cifraCorta(meta);

/** p1…p4 and e1…e4: programado and ejecutado of each quarter up to the corte; programmed and blank is «sin reporte». */
function trimestres(
  filas: readonly { readonly row: SeguimientoRow }[],
  acumulacion: AccionInforme['calculo']['acumulacion'],
): Celdas {
  const rowOf = (trimestre: Trimestre): SeguimientoRow | undefined =>
    filas.find(({ row }) => row.trimestre === trimestre)?.row;
  const [t1, t2, t3, t4] = TRIMESTRES.map(rowOf);
  const ejecutado = (row: SeguimientoRow | undefined): string =>
    row?.ejecutado === undefined && esMeta(acumulacion, row?.programado)
      ? SIN_REPORTE
      : cifraCorta(row?.ejecutado);
  return {
    p1: programado(t1),
    p2: programado(t2),
    p3: programado(t3),
    p4: programado(t4),
    e1: ejecutado(t1),
    e2: ejecutado(t2),
    e3: ejecutado(t3),
    e4: ejecutado(t4),
  };
}

const programado = (row: SeguimientoRow | undefined): string =>
  row?.programado === NP ? NP : cifraCorta(row?.programado);

/** The acciones that have no figure at the corte, or count 0 for want of a report, and why. */
export function sinCifra(informe: Informe): Pick<InformeDatos, 'haySinCifra' | 'sinCifra'> {
  const unreported = new Set(sinReporteDelTrimestre(informe));
  const rows = informe.acciones.flatMap((accion) => {
    const motivo = motivoDe(accion, unreported.has(accion), informe);
    return motivo ? [{ codigo: accion.codigo, accion: accion.accion, motivo }] : [];
  });
  return { haySinCifra: rows.length > 0, sinCifra: rows };
}

function motivoDe(
  { cifras, calculo }: AccionInforme,
  isUnreported: boolean,
  { avance }: Informe,
): string | undefined {
  if (cifras.estado === 'sin fórmula') return `◊ Sin fórmula: ${motivoSinFormula(calculo)}.`;
  if (cifras.estado === 'no programada') return '○ No programada (NP) al corte.';
  if (avance.indicadorSeguimiento.sinReporte.includes(cifras.codigo)) {
    return 'Sin ningún reporte hasta el corte: cuenta como 0.';
  }
  return isUnreported ? 'Sin reporte del trimestre del corte.' : undefined;
}
