// Which choices of institutions are frozen under an acta: their criteria, their cupos and their result stay as they were.

import { formatFecha } from '../formato';
import type { AnyRow, Cierre, RuleContext, Veredicto } from '../register';
import { cierreDeVigencia } from '../vigencias-cerradas';

const nombre = ({ vigencia, accion }: AnyRow): string => `${vigencia} ${accion}`;

/** By which operations the add-on keeps one, with its acta or without, and opens it again. */
export const GUARDAR_FOCALIZACION = 'Guardar la focalización';
export const CONGELAR_FOCALIZACION = 'Congelar la focalización';
export const DESCONGELAR = 'Descongelar la focalización';
/** And by which people decide otherwise than was calculated, with an acta of later. */
export const CAMBIAR_DECISION = 'Cambiar la decisión de focalización';

/** What speaks against changing anything of a frozen choice. */
function cierreCongelado(context: Pick<RuleContext, 'rows'>): Veredicto {
  const congeladas = new Map(
    context
      .rows('cupos')
      .flatMap(({ row }) => (row.congeladoEl ? [[nombre(row), row] as const] : [])),
  );
  return (row) => {
    const cupos = congeladas.get(nombre(row));
    if (!cupos) return undefined;
    const { accion, vigencia, congeladoEl, congeladoPor, acta } = cupos;
    const quien = congeladoPor ? ` por ${congeladoPor}` : '';
    return `La focalización de ${accion} en ${vigencia} se congeló el ${formatFecha(`${congeladoEl}`)}${quien} con el acta ${acta ?? ''}, y no se cambia: descongélela con un motivo en «Focalizar…».`;
  };
}

/** Closed with its year, or frozen before. */
export const cerradasAlCongelar: Cierre = (context) => {
  const [deVigencia, congelado] = [cierreDeVigencia(context), cierreCongelado(context)];
  const veredicto: Veredicto = (row) => deVigencia(row) ?? congelado(row);
  return { fila: veredicto, nueva: veredicto, abren: [DESCONGELAR, CAMBIAR_DECISION] };
};
