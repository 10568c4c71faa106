// Whether what a person asks to keep rests on the workbook as it is: otherwise another's criteria would be lost, or a ranking kept that
// nobody saw. Read when it is asked for (aparte.ts).

import { filasDeCriterios } from '../../domain/focalizacion/criterio';
import { escritoDe } from '../../domain/focalizacion/escrito';
import { COBERTURA } from '../../domain/focalizacion/focalizar';
import { type FormaEscrita, huellaDeForma, huellaDelOrden } from '../../domain/focalizacion/visto';
import { numeroEscrito } from '../../domain/formato';
import { UserError } from '../user-error';
import type { Leida, Rows } from './leer';
import type { GuardarPedido } from './pedido';

type Cual = Pick<Leida, 'vigencia' | 'accion' | 'cupos'>;

/** As the form of an acción begins. */
export function formaGuardada(rows: Rows, { vigencia, accion, cupos }: Cual): FormaEscrita {
  const orBlank = (n: number | undefined): string => (n === undefined ? '' : numeroEscrito(n));
  const criterios = rows.rows('criterios').map(({ row }) => row);
  return {
    criterios: filasDeCriterios(criterios, vigencia, accion).map(escritoDe),
    cupos: orBlank(cupos?.cupos),
    minimo: orBlank(cupos?.minimo),
    cobertura: orBlank(cupos?.cobertura ?? COBERTURA),
  };
}

export function requireFormaVista(rows: Rows, cual: Cual, { visto }: GuardarPedido): void {
  if (!visto || visto.forma === huellaDeForma(formaGuardada(rows, cual))) return;
  throw new UserError(
    `No se guardó: después de que usted abrió ${cual.accion} en ${cual.vigencia}, alguien guardó otros criterios, cupos o mínimo. Lo que usted escribió sigue aquí. Pulse «Leer de nuevo»; con «Volver a lo guardado» ve lo de la otra persona.`,
    'CAMBIO_LO_VISTO',
  );
}

export function requireOrdenVisto(
  { accion, vigencia, focalizada, finales }: Leida,
  { visto }: GuardarPedido,
): void {
  if (!visto || visto.orden === huellaDelOrden(focalizada, finales)) return;
  throw new UserError(
    `No se guardó: los datos de las IED, o una decisión, cambiaron después de que usted abrió ${accion} en ${vigencia}, y el orden ya no es el que veía. Pulse «Leer de nuevo», revíselo y guarde.`,
    'CAMBIO_LO_VISTO',
  );
}
