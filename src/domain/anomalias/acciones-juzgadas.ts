// The acciones of the PAM with all that the rules look at.

import { type AccionEnCorte, calcularAcciones, type LibroAvance } from '../avance/en-corte';
import { estadoDe, umbralesDe } from '../avance/estado';
import { quienReporta } from '../avance/meta-compartida';
import { groupBy } from '../group-by';
import { parametro } from '../parametros';
import { type Corte, corteAnterior } from '../periodo';
import type { Fila } from '../register';
import type { CompromisoRow } from '../registers/compromisos';
import type { EvidenciaRow } from '../registers/evidencias';
import { reportesDe } from '../reporte';
import type { AccionJuzgada, EnCorte, Ventana } from './candidata';

/** The rows that anomalies are found in. */
export interface LibroJuzgado extends LibroAvance {
  readonly evidencias: readonly Fila<EvidenciaRow>[];
  readonly compromisos: readonly Fila<CompromisoRow>[];
}
export interface Juzgadas {
  readonly acciones: readonly AccionJuzgada[];
  /** Códigos of those whose datum is not known yet. */
  readonly esperan: ReadonlySet<string>;
}

/** Those that report their meta, in the order of the PAM: one that only shows another's is judged there. */
export function accionesJuzgadas(
  libro: LibroJuzgado,
  vigencias: readonly number[],
  corte: Corte,
  ventana: Ventana,
): Juzgadas {
  const enCortes = cortesToLookAt(libro, vigencias, corte).map((one) =>
    accionesEn(libro, vigencias, one),
  );
  const [now = new Map<string, EnCorte>(), ...antes] = enCortes;
  const { faltan, esperan } = reportesDe(libro.pam, libro.seguimiento, corte, libro.hoy);
  const missing = new Set(faltan);
  const isOver = libro.hoy > ventana.espera;
  const reporters = quienReporta(libro.pam, libro.seguimiento);
  const own = {
    seguimiento: groupBy(libro.seguimiento, ({ row }) => row.accion),
    actividades: groupBy(libro.actividades, ({ row }) => row.accion),
    evidencias: groupBy(rowsOf(libro.evidencias), ({ accion }) => accion),
    compromisos: groupBy(rowsOf(libro.compromisos), ({ accion }) => accion),
  };
  const acciones = [...now]
    .filter(([codigo]) => codigo !== '' && (reporters.get(codigo) ?? codigo) === codigo)
    .map(
      ([codigo, enCorte]): AccionJuzgada => ({
        ...enCorte,
        codigo,
        pam: enCorte.calculo.pam.row,
        antes: antes.flatMap((before) => before.get(codigo) ?? []),
        puedeReportar: missing.has(codigo) && !isOver,
        debeReporte: missing.has(codigo) && isOver,
        seguimiento: own.seguimiento.get(codigo) ?? [],
        actividades: own.actividades.get(codigo) ?? [],
        evidencias: own.evidencias.get(codigo) ?? [],
        compromisos: own.compromisos.get(codigo) ?? [],
      }),
    );
  const waiting = acciones.filter(({ calculo }) => calculo.calificacion === 'a la espera');
  return { acciones, esperan: new Set([...esperan, ...waiting.map(({ codigo }) => codigo)]) };
}

const rowsOf = <T>(filas: readonly Fila<T>[]): readonly T[] => filas.map(({ row }) => row);

/** The corte and the quarters before it that a rule may look back at, nearest first. */
function cortesToLookAt(
  { parametros }: LibroJuzgado,
  vigencias: readonly number[],
  corte: Corte,
): readonly Corte[] {
  const cortes = [corte];
  while (cortes.length < parametro(parametros, 'trimestres_seguidos'))
    cortes.push(corteAnterior(cortes[cortes.length - 1] ?? corte));
  return cortes.filter(({ vigencia }) => vigencias.includes(vigencia));
}

function accionesEn(
  libro: LibroJuzgado,
  vigencias: readonly number[],
  corte: Corte,
): ReadonlyMap<string, EnCorte> {
  const umbrales = umbralesDe(libro.parametros);
  const enCorte = (calculo: AccionEnCorte): EnCorte => ({
    corte,
    calculo,
    estado: estadoDe(calculo, umbrales),
    reporte: calculo.vigencias
      .find(({ vigencia }) => vigencia === corte.vigencia)
      ?.trimestres.find(({ row }) => row.trimestre === corte.trimestre),
  });
  return new Map(
    calcularAcciones(libro, vigencias, corte).map((calculo) => [calculo.codigo, enCorte(calculo)]),
  );
}
