// What the plan does with an institution: its puntaje in each acción that chooses, what it receives this year, and its visits.

import { esElegida } from '../../domain/focalizacion/elegidas';
import { formatFecha, formatNumero } from '../../domain/formato';
import { cuenta, enumerar, siHay } from '../../domain/redaccion';
import type { EvidenciaRow } from '../../domain/registers/evidencias';
import type { FocalizacionRow } from '../../domain/registers/focalizacion';
import type { PamRow } from '../../domain/registers/pam';
import { focalizadasDe, recibidasPor } from '../de-la-ied/acciones';
import { recortar, SIN_DATO } from '../de-la-ied/escribir';
import type { LibroDeIed } from '../de-la-ied/libro';
import type { Ficha } from './marcadores';

/** What fits on the back of the page. */
const MOST_FOCALIZACION = 6;
const MOST_RECIBE = 8;
const MOST_VISITAS = 3;
const MOST_ACCION = 58;

export const nombreDeAccion = ({ codigo, accion = '' }: PamRow, most = MOST_ACCION): string =>
  recortar(`${codigo} · ${accion}`, most);

const dos = (n: number | undefined): string => (n === undefined ? SIN_DATO : formatNumero(n, 2));

/** Those that chose it first, then by puntaje. */
export function focalizacion(
  libro: LibroDeIed,
  ied: string,
): Pick<Ficha, 'focalizacion' | 'focalizacionTexto'> {
  const all = [...focalizadasDe(libro, ied)].sort(
    (a, b) =>
      Number(esElegida(b.fila)) - Number(esElegida(a.fila)) ||
      (b.fila.puntaje ?? -1) - (a.fila.puntaje ?? -1),
  );
  return {
    focalizacion: all.slice(0, MOST_FOCALIZACION).map(({ accion, fila }) => ({
      accion: nombreDeAccion(accion),
      ...puntajeEscrito(fila, libro.ordenadas.get(accion.codigo ?? '')),
      decision: decisionEscrita(fila),
      criterios: criteriosEscritos(fila),
    })),
    focalizacionTexto: notaDeFocalizacion(
      libro,
      all.map(({ accion }) => accion.codigo ?? ''),
    ),
  };
}

function puntajeEscrito(
  { puntaje, minimo, maximo, orden, pesoConDato }: FocalizacionRow,
  ordenadas = 0,
): { readonly puntaje: string; readonly orden: string } {
  if (puntaje === undefined)
    return {
      puntaje: `sin puntaje: hay dato de ${pesoConDato === undefined ? 0 : formatNumero(pesoConDato)} de 100`,
      orden: '—',
    };
  const between =
    minimo === undefined || maximo === undefined || minimo === maximo
      ? ''
      : ` (entre ${dos(minimo)} y ${dos(maximo)})`;
  return {
    puntaje: `${dos(puntaje)}${between}`,
    orden: orden === undefined ? '—' : `${orden} de ${Math.max(orden, ordenadas)}`,
  };
}

/** Whether somebody decided otherwise than the calculation. */
const isChanged = ({ final, decision }: FocalizacionRow): boolean =>
  final !== undefined && (final === 'Seleccionada') !== (decision === 'seleccionada');

function decisionEscrita(fila: FocalizacionRow): string {
  const { final, decision = SIN_DATO } = fila;
  if (isChanged(fila)) return `${final}, por cambio`;
  return decision.charAt(0).toUpperCase() + decision.slice(1);
}

function criteriosEscritos(fila: FocalizacionRow): string {
  const { aportes } = fila;
  const situaciones = (
    [
      ['Directiva', fila.directiva],
      ['Pedagógica', fila.pedagogica],
      ['Administrativa', fila.administrativa],
      ['Comunitaria', fila.comunitaria],
    ] as const
  ).flatMap(([nombre, n]) => (n === undefined ? [] : `${nombre.toLowerCase()} ${dos(n)}`));
  const mas = aportes ? `Lo que más pesa: ${aportes}.` : 'No tiene dato de ningún criterio.';
  const all = situaciones.length > 0 ? `${mas} Por situación: ${situaciones.join(', ')}.` : mas;
  if (!isChanged(fila)) return recortar(all, 260);
  const motivo = recortar(fila.motivo ?? '', 110);
  return recortar(`El cálculo decía «${fila.decision ?? SIN_DATO}»: ${motivo} ${all}`, 330);
}

function notaDeFocalizacion(libro: LibroDeIed, acciones: readonly string[]): string {
  if (acciones.length === 0)
    return `La focalización de ${libro.vigencia} no se ha hecho, o esta institución no estaba entre las que se ordenaron.`;
  const rest = acciones.length - MOST_FOCALIZACION;
  const more =
    rest > 0
      ? `${cuenta(rest, 'acción más', 'acciones más')} en la hoja Focalización: ${enumerar(acciones.slice(MOST_FOCALIZACION), 12)}.`
      : '';
  const open = acciones.filter((codigo) => !libro.cupos.get(codigo)?.congeladoEl);
  const provisional =
    open.length === 0
      ? ''
      : open.length === acciones.length
        ? 'Sin congelar: todavía puede cambiar.'
        : `Sin congelar, todavía puede cambiar: ${enumerar(open, 12)}.`;
  return [more, provisional].filter(Boolean).join(' ');
}

export function recibe(libro: LibroDeIed, ied: string): Pick<Ficha, 'recibe' | 'recibeTexto'> {
  const all = recibidasPor(libro, ied);
  const elegida = all.filter(({ fila }) => fila);
  const deTodas = all.filter(({ fila }) => !fila);
  const rest = elegida.slice(MOST_RECIBE).map(({ accion }) => accion.codigo ?? '');
  return {
    recibe: elegida.slice(0, MOST_RECIBE).map(({ accion }) => ({
      accion: nombreDeAccion(accion, 78),
      coordina: accion.coordinador ?? accion.responsable ?? SIN_DATO,
    })),
    recibeTexto: [
      elegida.length === 0 ? `Ninguna acción la focalizó en ${libro.vigencia}.` : '',
      rest.length > 0 ? `También ${enumerar(rest, 12)}.` : '',
      deTodas.length > 0
        ? `Además ${cuenta(deTodas.length, 'acción', 'acciones')} para todas las instituciones: ${enumerar(
            deTodas.map(({ accion }) => accion.codigo ?? ''),
            30,
          )}.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

const VISITAS: readonly unknown[] = ['Visita de asesoría', 'Asistencia técnica'];

/** The last ones, and those before with something left to do. */
export function visitas(libro: LibroDeIed, ied: string): Pick<Ficha, 'visitas' | 'visitasTexto'> {
  const all = (libro.evidencias.get(ied) ?? [])
    .filter(({ tipo, fecha }) => VISITAS.includes(tipo) && (fecha ?? '') <= libro.hoy)
    .sort((a, b) => ((a.fecha ?? '') < (b.fecha ?? '') ? 1 : -1));
  if (all.length === 0)
    return { visitas: [], visitasTexto: 'Sin visitas registradas en Evidencias.' };
  const open = all.filter(isOpen);
  const shown = [...open, ...all.filter((one) => !isOpen(one))].slice(0, MOST_VISITAS);
  const ofYear = all.filter(({ vigencia }) => vigencia === libro.vigencia);
  return {
    visitas: shown
      .sort((a, b) => ((a.fecha ?? '') < (b.fecha ?? '') ? 1 : -1))
      .map((row) => ({
        fecha: siHay(row.fecha, formatFecha),
        accion: row.accion ?? '',
        que: recortar(row.descripcion ?? '', 90),
        recomendacion: row.recomendacion
          ? `${isOpen(row) ? '○ Abierta: ' : '● Con seguimiento: '}${recortar(row.recomendacion, 90)}`
          : 'Sin recomendación.',
      })),
    visitasTexto: `${cuenta(all.length, 'visita o asistencia registrada', 'visitas o asistencias registradas')}, ${ofYear.length} de ${libro.vigencia}. ${open.length === 0 ? 'No hay recomendaciones abiertas.' : `${cuenta(open.length, 'recomendación abierta', 'recomendaciones abiertas')}.`}`,
  };
}

const isOpen = ({ recomendacion, seguimientoRecomendacion }: EvidenciaRow): boolean =>
  Boolean(recomendacion) && !seguimientoRecomendacion;
