// The annexes: every acción with its quarters of the vigencia, and those that no mean counts.

import { motivoSinFormula } from '../../domain/avance/estado';
import { groupBy } from '../../domain/group-by';
import { TRIMESTRES, type Trimestre } from '../../domain/periodo';
import { cifraCorta, razonEscrita } from '../../domain/redaccion';
import { NP } from '../../domain/register';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import { escribirEstado, SENAL_DE_AVANCE } from '../senales';
import { sinReporteDelTrimestre } from './faltantes';
import type { AccionInforme, Informe } from './libro';
import type { InformeDatos } from './marcadores';

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
    ...trimestres(calculo.vigencias.find((one) => one.vigencia === vigencia)?.trimestres ?? []),
    avanceAno: razonEscrita(delAno?.avance ?? null),
    aporte: razonEscrita(delAno?.aporteCuatrienio ?? null),
    avanceCorte: razonEscrita(cifras.avanceAlCorte),
    ...escribirEstado(SENAL_DE_AVANCE[cifras.estado], cifras.estado),
  };
}

type Celdas = { readonly [K in `${'p' | 'e'}${1 | 2 | 3 | 4}`]: string };

/** p1…p4 and e1…e4: programado and ejecutado of each quarter; '' while there is nothing. */
function trimestres(filas: readonly { readonly row: SeguimientoRow }[]): Celdas {
  const rowOf = (trimestre: Trimestre): SeguimientoRow | undefined =>
    filas.find(({ row }) => row.trimestre === trimestre)?.row;
  const [t1, t2, t3, t4] = TRIMESTRES.map(rowOf);
  return {
    p1: programado(t1),
    p2: programado(t2),
    p3: programado(t3),
    p4: programado(t4),
    e1: cifraCorta(t1?.ejecutado),
    e2: cifraCorta(t2?.ejecutado),
    e3: cifraCorta(t3?.ejecutado),
    e4: cifraCorta(t4?.ejecutado),
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
