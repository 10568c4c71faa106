// What the plan does with an institution this year: the acciones that it receives, and its visits.

import { formatFecha } from '../../domain/formato';
import { cuenta, enumerar, siHay } from '../../domain/redaccion';
import type { EvidenciaRow } from '../../domain/registers/evidencias';
import { nombreDeAccion, recibidasPor } from '../de-la-ied/acciones';
import { recortar, SIN_DATO } from '../de-la-ied/escribir';
import type { LibroDeIed } from '../de-la-ied/libro';
import type { Ficha } from './marcadores';

/** What fits on the back of the page. */
const MOST_RECIBE = 8;
const MOST_VISITAS = 3;

export function recibe(libro: LibroDeIed, ied: string): Pick<Ficha, 'recibe' | 'recibeTexto'> {
  const all = recibidasPor(libro, ied);
  const elegida = all.filter(({ fila }) => fila);
  const deTodas = all.filter(({ fila }) => !fila);
  const rest = elegida.slice(MOST_RECIBE).map(({ accion }) => accion.codigo ?? '');
  return {
    recibe: elegida.slice(0, MOST_RECIBE).map(({ accion }) => ({
      accion: nombreDeAccion(accion, 95),
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
