// What proves that the strategy of follow-up was defined (activity 3): an acta of that activity or, as the procedure names it for its
// record, the PAM signed.

import { nombreDeActa } from '../acta-titulo';
import { actasDelLibro } from '../aprobacion/acta-del-pam';
import { estaFirmado } from '../estado-documento';
import { formatFechaLarga } from '../formato';
import { siHay } from '../redaccion';
import type { Fila, RuleContext } from '../register';
import type { ActaRow } from '../registers/actas';
import type { DocumentoRow } from '../registers/documentos';
import { actividadDe } from '../registros/pedidos';

/** Activity of the procedure that defines how the plan is followed. */
export const ACTIVIDAD_SEGUIR = actividadDe('seguimiento');
/** What to do where there is none. */
export const SIN_CONSTANCIA =
  'Constancia de la estrategia de seguimiento (actividad 3): haga el acta de esa reunión, o firme el PAM';

/** How the hoja Documentos calls the PAM; a test holds it to its document. */
export const TITULO_DEL_PAM = 'Plan de Apoyo al Mejoramiento (PAM)';

export const actasDeSeguimiento = (actas: readonly ActaRow[]): readonly ActaRow[] =>
  actas.filter(
    ({ actividad, estado }) => actividad === ACTIVIDAD_SEGUIR && estado === 'Definitiva',
  );

export const esPamFirmado = (documento: DocumentoRow): boolean =>
  documento.tipo === TITULO_DEL_PAM && documento.estado !== 'Anulado' && estaFirmado(documento);

/** "acta 2 de 2024, del 5 de junio de 2024"; '' where nothing proves it. */
export function constanciaDe(libro: Pick<RuleContext, 'rows'>): string {
  const [acta] = actasDeSeguimiento(actasDelLibro(libro));
  if (acta)
    return `acta ${nombreDeActa(acta)}${siHay(acta.fecha, (day) => `, del ${formatFechaLarga(day)}`)}`;
  const signed = (libro.rows('documentos') as readonly Fila<DocumentoRow>[]).filter(({ row }) =>
    esPamFirmado(row),
  );
  const last = signed[signed.length - 1]?.row;
  return last ? `el PAM firmado, versión ${last.version ?? 1}` : '';
}
