// The annexes: every acción with its quarters of the vigencia, and those that no mean counts.

import type { AvanceAccion } from '../../domain/avance/avance';
import { motivoSinFormula } from '../../domain/avance/estado';
import { quienReporta } from '../../domain/avance/meta-compartida';
import { conSigno } from '../../domain/en-puntos';
import { groupBy } from '../../domain/group-by';
import { type Corte, TRIMESTRES, type Trimestre } from '../../domain/periodo';
import { cifraCorta, razonEscrita, SIN_REPORTE } from '../../domain/redaccion';
import { NP, type Np } from '../../domain/register';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import { reportesDe } from '../../domain/reporte';
import type { AccionInforme } from '../del-corte/libro';
import { anclaDeAccion, anclaDeComponente, enElLibro } from '../del-corte/origen';
import { razonReportada } from '../del-corte/si-reporto';
import { escribirEstado, SENAL_DE_AVANCE } from '../senales';
import { sinReporteDelTrimestre } from './faltantes';
import type { Informe } from './libro';
import type { InformeDatos } from './marcadores';

/** Each componente with its acciones, quarter by quarter. */
export function anexoAcciones(informe: Informe): Pick<InformeDatos, 'anexoAcciones'> {
  const { acciones, corte } = informe;
  const groups = [...groupBy(acciones, ({ cifras }) => cifras.componente)];
  const blancosOf = blancosDelAno(informe);
  return {
    anexoAcciones: groups.map(([componente, own]) => ({
      componente,
      ancla: anclaDeComponente(informe, componente),
      acciones: own.map((accion) => ({
        ...filaDeAnexo(accion, corte, blancosOf(accion)),
        ancla: anclaDeAccion(informe, accion.codigo),
        ...origenes(informe, accion),
      })),
    })),
  };
}

type FilaDeAnexo = InformeDatos['anexoAcciones'][number]['acciones'][number];

type Origenes = Pick<FilaDeAnexo, 'origenPam' | 'origenAno' | `origen${Trimestre}`>;

/** The lines of the workbook of an acción: of the plan, of the year and of each quarter. */
function origenes(informe: Informe, { calculo }: AccionInforme): Origenes {
  const delAno =
    calculo.vigencias.find(({ vigencia }) => vigencia === informe.corte.vigencia)?.trimestres ?? [];
  const linesOf = (trimestre?: Trimestre): string =>
    enElLibro(
      informe,
      'seguimiento',
      delAno
        .filter(({ row }) => trimestre === undefined || row.trimestre === trimestre)
        .map(({ fila }) => fila),
    );
  return {
    origenPam: enElLibro(informe, 'pam', [calculo.pam.fila]),
    origenAno: linesOf(),
    origenT1: linesOf('T1'),
    origenT2: linesOf('T2'),
    origenT3: linesOf('T3'),
    origenT4: linesOf('T4'),
  };
}

function filaDeAnexo(
  accion: AccionInforme,
  { vigencia, trimestre }: Corte,
  blancos: Blancos,
): Omit<FilaDeAnexo, 'ancla' | keyof Origenes> {
  const { cifras, calculo } = accion;
  // Of the whole year, and of the plan: only what was due can be missing.
  const blanco = enBlanco(cifras, blancos[trimestre]);
  const delAno = cifras.vigencias.find((one) => one.vigencia === vigencia);
  return {
    codigo: accion.codigo,
    accion: accion.accion,
    unidad: calculo.pam.row.unidad ?? '',
    lineaBase: cifraCorta(calculo.pam.row.lineaBase),
    meta: metaEscrita(calculo.pam.row.metaCuatrienio),
    ...trimestres(
      calculo.vigencias.find((one) => one.vigencia === vigencia)?.trimestres ?? [],
      blancos,
    ),
    avanceAno: razonReportada(delAno?.avance ?? null, delAno?.ejecutado ?? null, blanco),
    // A year in which nothing was due has no part in the meta, and not a part of 0.
    aporte: delAno?.ejecutado == null ? '—' : razonEscrita(delAno.aporteCuatrienio),
    avanceCorte: razonReportada(cifras.avanceAlCorte, calculo.ejecutadoAlCorte),
    avanceCuatrienio: razonReportada(
      cifras.avanceCuatrienio,
      cifras.acumulado,
      // What its quarters add up to counts once a year is closed.
      calculo.reportada ? '—' : blanco,
    ),
    esperado: razonEscrita(cifras.esperado),
    cambio: conSigno(cifras.cambio),
    ...escribirEstado(SENAL_DE_AVANCE[cifras.estado], cifras.estado),
  };
}

type Celdas = { readonly [K in `${'p' | 'e'}${1 | 2 | 3 | 4}`]: string };

const metaEscrita = (meta: number | Np | undefined): string =>
  meta === NP ? NP : cifraCorta(meta);

/** What the blank of a quarter means, where it means something. */
type Blancos = { readonly [T in Trimestre]?: string };

/** Of each acción, which of its quarters up to the corte are owed or waited for: as the counts of reports have it. */
function blancosDelAno({ libro, corte }: Informe): (accion: AccionInforme) => Blancos {
  const reporters = quienReporta(libro.pam, libro.seguimiento);
  const quarters = TRIMESTRES.filter((trimestre) => trimestre <= corte.trimestre).map(
    (trimestre) => ({
      trimestre,
      ...reportesDe(libro.pam, libro.seguimiento, { ...corte, trimestre }, libro.hoy, libro),
    }),
  );
  return ({ codigo }) => {
    const reporter = reporters.get(codigo) ?? codigo;
    return Object.fromEntries(
      quarters.flatMap(({ trimestre, faltan, esperan }) =>
        faltan.includes(reporter)
          ? [[trimestre, SIN_REPORTE]]
          : esperan.includes(reporter)
            ? [[trimestre, A_LA_ESPERA]]
            : [],
      ),
    );
  };
}

const A_LA_ESPERA = 'a la espera';

function enBlanco(
  { estado, calificacion }: AvanceAccion,
  delTrimestre: string | undefined,
): string {
  // What was due before is missing, whatever is waited for now.
  if (calificacion === 'sin reporte') return SIN_REPORTE;
  if (estado === 'no programada' || estado === 'sin calificar hasta T4') return '—';
  return delTrimestre === A_LA_ESPERA ? A_LA_ESPERA : SIN_REPORTE;
}

/** p1…p4 and e1…e4: programado and ejecutado of each quarter up to the corte; what is owed says so. */
function trimestres(filas: readonly { readonly row: SeguimientoRow }[], blancos: Blancos): Celdas {
  const rowOf = (trimestre: Trimestre): SeguimientoRow | undefined =>
    filas.find(({ row }) => row.trimestre === trimestre)?.row;
  const ejecutado = (trimestre: Trimestre): string =>
    blancos[trimestre] ?? cifraCorta(rowOf(trimestre)?.ejecutado);
  return {
    p1: programado(rowOf('T1')),
    p2: programado(rowOf('T2')),
    p3: programado(rowOf('T3')),
    p4: programado(rowOf('T4')),
    e1: ejecutado('T1'),
    e2: ejecutado('T2'),
    e3: ejecutado('T3'),
    e4: ejecutado('T4'),
  };
}

const programado = (row: SeguimientoRow | undefined): string =>
  row?.programado === NP ? NP : cifraCorta(row?.programado);

/** The acciones that have no figure at the corte, or count 0 for want of a report, and why. */
export function sinCifra(informe: Informe): Pick<InformeDatos, 'haySinCifra' | 'sinCifra'> {
  const unreported = new Set(sinReporteDelTrimestre(informe));
  const rows = informe.acciones.flatMap((accion) => {
    const motivo = motivoDe(accion, unreported.has(accion), informe);
    return motivo
      ? [
          {
            codigo: accion.codigo,
            accion: accion.accion,
            motivo,
            origen: anclaDeAccion(informe, accion.codigo),
          },
        ]
      : [];
  });
  return { haySinCifra: rows.length > 0, sinCifra: rows };
}

function motivoDe(
  { cifras, calculo }: AccionInforme,
  isUnreported: boolean,
  { avance, reportes }: Informe,
): string | undefined {
  const { codigo, estado } = cifras;
  const { icono } = SENAL_DE_AVANCE[estado];
  if (estado === 'sin fórmula') return `${icono} Sin fórmula: ${motivoSinFormula(calculo)}.`;
  if (estado === 'no programada') return `${icono} No programada (NP) al corte.`;
  if (estado === 'sin calificar hasta T4') {
    return `${icono} Sin calificar hasta T4: no tiene programación por trimestres.`;
  }
  if (avance.indicadorSeguimiento.sinReporte.includes(codigo)) {
    return 'Sin reporte que responda por lo programado: cuenta como 0.';
  }
  if (reportes.esperan.includes(codigo)) {
    const { icono: waiting } = SENAL_DE_AVANCE['a la espera del dato'];
    return `${waiting} A la espera del dato: se conoce ${calculo.pam.row.datoDisponible} después del trimestre.`;
  }
  return isUnreported ? 'Sin reporte del trimestre del corte.' : undefined;
}
