// The evaluation of a year as its panel shows it: each acción with how it ended, what its quarters said, what was agreed of it,
// and what is written so far. Read when the panel asks (aparte.ts).

import { tituloDeActa } from '../../domain/acta-titulo';
import { type AccionEnCorte, calcularAcciones } from '../../domain/avance/en-corte';
import { type Borradores, borradoresDe } from '../../domain/evaluacion/borrador';
import { finDe } from '../../domain/evaluacion/cumplimiento';
import {
  type AccionEvaluada,
  evaluarCalculadas,
  vigenciaDe,
} from '../../domain/evaluacion/evaluacion';
import { type CampoDeEvaluacion, faltaDe } from '../../domain/evaluacion/pendiente';
import { type Cumplimiento, DECISIONES_DEL_ANO } from '../../domain/evaluacion/valores';
import { textosOf } from '../../domain/formulario';
import { cifraCorta, razonEscrita, SIN_REPORTE } from '../../domain/redaccion';
import { type AnyRow, type Fila, NP } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { EquipoRow } from '../../domain/registers/equipo';
import { evaluaciones } from '../../domain/registers/evaluaciones';
import { readsAlike } from '../../domain/texto';
import { avanceInput } from '../datos/filas-del-avance';
import { whoIsThere } from '../identidad';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { apart, type BorradorLocal, readLocals } from '../panels/borrador-local';
import { requireVigencia } from './de-vigencia';
import { BORRADOR, type EvaluacionEscrita } from './pedido';

/** A figure as people read it. */
export interface Cifra {
  readonly nombre: string;
  readonly valor: string;
}
export interface TrimestreEvaluado {
  readonly trimestre: string;
  /** "2 de 3"; "NP" or "sin reporte" where there is no figure. */
  readonly cifra: string;
  readonly analisis: string;
  readonly dificultades: string;
}
/** An anomalía or a compromiso, in a line. */
export interface Acordado {
  readonly codigo: string;
  readonly texto: string;
  readonly estado: string;
}
export interface AccionPorEvaluar {
  readonly codigo: string;
  readonly accion: string;
  readonly componente: string;
  readonly responsable: string;
  readonly cumplimiento: Cumplimiento;
  /** Why, or what to know of it; '' where the figure says it all. */
  readonly motivo: string;
  readonly cifras: readonly Cifra[];
  readonly trimestres: readonly TrimestreEvaluado[];
  readonly anomalias: readonly Acordado[];
  readonly compromisos: readonly Acordado[];
  /** The acción with which it shares its meta and that reports it; '' where it reports its own. */
  readonly reporta: string;
  /** The row as it stands; null while nothing of it is written. */
  readonly leida: Fila | null;
  /** Its fields as people write them. */
  readonly textos: { readonly [campo: string]: string };
  readonly borradores: Borradores;
  readonly falta: readonly CampoDeEvaluacion[];
  /** As it was saved, where the data say otherwise now; '' where they agree. */
  readonly guardado: string;
  /** Why nothing of it can be written; '' when it can. */
  readonly cerrada: string;
}
export interface EvaluacionDelAno {
  readonly vigencia: number;
  readonly acciones: readonly AccionPorEvaluar[];
  readonly decisiones: readonly string[];
  readonly actas: readonly { readonly valor: string; readonly titulo: string }[];
  /** Who is there, as Equipo names them. */
  readonly profesional: string;
  /** What the person was writing of the year when the panel closed, and of which window that is. */
  readonly borrador: EvaluacionEscrita | null;
  readonly borradorDe: string;
  readonly otrosBorradores: readonly BorradorLocal<EvaluacionEscrita>[];
}

export function readEvaluacion(pedido: { readonly vigencia: string }): EvaluacionDelAno {
  const libro = openLibro();
  const vigencia = requireVigencia(pedido.vigencia, libro);
  const acciones = accionesDe(libro, vigencia);
  const { propio, otros } = apart(
    readLocals<EvaluacionEscrita>(BORRADOR).filter(
      ({ borrador: { vigencia: year, accion } }) =>
        year === String(vigencia) && acciones.some(({ codigo }) => codigo === accion),
    ),
  );
  return {
    vigencia,
    acciones,
    decisiones: DECISIONES_DEL_ANO,
    actas: libro
      .rows<ActaRow>('actas')
      .flatMap(({ row }) =>
        row.codigo === undefined ? [] : [{ valor: row.codigo, titulo: tituloDeActa(row) }],
      )
      .reverse(),
    profesional: profesionalDe(libro),
    borrador: propio?.borrador ?? null,
    borradorDe: propio?.ventana ?? '',
    otrosBorradores: otros,
  };
}

function profesionalDe(libro: Libro): string {
  const { quien, nombre } = whoAsNamed();
  const own = libro
    .rows<EquipoRow>('equipo')
    .find(({ row }) => quien !== '' && readsAlike(row.correo ?? '', quien));
  return own?.row.nombre ?? nombre;
}

/** A person who declared who they are is named already. */
function whoAsNamed(): { readonly quien: string; readonly nombre: string } {
  const { quien } = whoIsThere();
  return { quien, nombre: quien.includes('@') ? '' : quien };
}

/** Every acción of a year, as it stands. */
export function accionesDe(libro: Libro, vigencia: number): readonly AccionPorEvaluar[] {
  const input = avanceInput(libro);
  const calculos = calcularAcciones(input, libro.vigencias, finDe(vigencia));
  const { acciones } = evaluarCalculadas(calculos, input, vigencia);
  const columns = libro.columnas(evaluaciones);
  const written = new Map(
    libro
      .typed('evaluaciones')
      .filter(({ row }) => row.vigencia === vigencia)
      .map((fila) => [String(fila.row.accion), fila]),
  );
  const cierra = evaluaciones.cierra?.(libro);
  const agreed = acordadoEn(libro, vigencia);
  return calculos.flatMap((calculo, i): readonly AccionPorEvaluar[] => {
    const evaluada = acciones[i];
    if (!evaluada) return [];
    const { codigo } = calculo;
    const leida = written.get(codigo);
    const row: AnyRow = leida?.row ?? { accion: codigo, vigencia };
    const { anomalias, compromisos } = agreed(codigo);
    const { pam } = calculo;
    return [
      {
        codigo,
        accion: pam.row.accion ?? '',
        componente: evaluada.componente,
        responsable: pam.row.coordinador ?? pam.row.responsable ?? '',
        cumplimiento: evaluada.cumplimiento,
        motivo: evaluada.motivo,
        cifras: cifrasDe(calculo, evaluada, vigencia),
        trimestres: trimestresDe(calculo, vigencia),
        anomalias: anomalias.map((one) => ({
          codigo: one.codigo ?? '',
          texto: [one.trimestre, one.causa ?? one.evidencia ?? one.regla]
            .filter(Boolean)
            .join(': '),
          estado: one.cumplimiento ?? 'Abierta',
        })),
        compromisos,
        reporta: evaluada.reporta === codigo ? '' : evaluada.reporta,
        leida: leida ?? null,
        textos: textosOf(columns, leida ?? { fila: 0, row: {} }),
        borradores: borradoresDe(calculo, evaluada, vigencia, anomalias),
        falta: faltaDe({ ...row, cumplimiento: evaluada.cumplimiento }),
        guardado:
          row.cumplimiento === undefined || row.cumplimiento === evaluada.cumplimiento
            ? ''
            : String(row.cumplimiento),
        cerrada: (leida ? cierra?.fila(leida.row) : cierra?.nueva?.(row)) ?? '',
      },
    ];
  });
}

function cifrasDe(
  calculo: AccionEnCorte,
  evaluada: AccionEvaluada,
  vigencia: number,
): readonly Cifra[] {
  const { lineaBase } = calculo.pam.row;
  const delAno = vigenciaDe(calculo, vigencia);
  const figures: readonly (readonly [string, string])[] = [
    ['Línea base', cifraCorta(lineaBase)],
    ['Programado', cifraCorta(delAno?.programado)],
    ['Ejecutado', evaluada.reportada ? cifraCorta(delAno?.ejecutado) : SIN_REPORTE],
    ['Avance del año', evaluada.reportada ? razonEscrita(evaluada.avance) : '—'],
    [
      'Avance al corte',
      calculo.calificacion === 'sin reporte' ? SIN_REPORTE : razonEscrita(evaluada.avanceAlCorte),
    ],
    ['Actividades', razonEscrita(evaluada.actividades)],
    ['Recursos', razonEscrita(evaluada.ejecucion)],
  ];
  return figures.map(([nombre, valor]) => ({ nombre, valor: valor || '—' }));
}

const trimestresDe = (calculo: AccionEnCorte, vigencia: number): readonly TrimestreEvaluado[] =>
  (vigenciaDe(calculo, vigencia)?.trimestres ?? []).map(({ row }) => ({
    trimestre: row.trimestre ?? '',
    cifra:
      row.programado === NP
        ? NP
        : `${row.ejecutado === undefined ? SIN_REPORTE : cifraCorta(row.ejecutado)}${row.programado === undefined ? '' : ` de ${cifraCorta(row.programado)}`}`,
    analisis: row.analisis ?? '',
    dificultades: row.dificultades ?? '',
  }));

interface DeAccion {
  readonly anomalias: readonly AnomaliaRow[];
  readonly compromisos: readonly Acordado[];
}

/** What was confirmed of an acción in the year, and what was promised of it in a meeting of the year or for a day of it. */
function acordadoEn(libro: Libro, vigencia: number): (codigo: string) => DeAccion {
  const isOfYear = (fecha: string | undefined): boolean =>
    fecha?.startsWith(String(vigencia)) === true;
  const metOn = new Map(libro.rows<ActaRow>('actas').map(({ row }) => [row.codigo, row.fecha]));
  const anomalias = libro
    .rows<AnomaliaRow>('anomalias')
    .map(({ row }) => row)
    .filter((row) => row.vigencia === vigencia && row.confirmada === 'Sí');
  const compromisos = libro
    .rows<CompromisoRow>('compromisos')
    .map(({ row }) => row)
    .filter((row) => isOfYear(row.fecha) || isOfYear(metOn.get(row.acta)));
  return (codigo) => ({
    anomalias: anomalias.filter(({ accion }) => accion === codigo),
    compromisos: compromisos
      .filter(({ accion }) => accion === codigo)
      .map((row) => ({
        codigo: row.codigo ?? '',
        texto: row.compromiso ?? '',
        estado: row.estado ?? 'Pendiente',
      })),
  });
}
