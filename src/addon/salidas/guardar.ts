// Keeping a salida, and taking it away: a commit each, which can be undone. Read when it is asked for (aparte.ts).

import { isError } from '../../domain/observacion';
import { keyOf } from '../../domain/register';
import { salidas } from '../../domain/registers';
import { commit } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { CARGUE_EN } from '../datos/cargue-pedido';
import { saveRowOf } from '../datos/fila';
import { UserError } from '../user-error';
import type { BorrarSalida, GuardarSalida } from './pedido';

export interface SalidaGuardada {
  /** null when nothing was written. */
  readonly cargue: string | null;
  readonly dicho: string;
  /** Of the one that was kept. */
  readonly codigo: string;
  /** What keeps it from being kept, by column: then nothing is. */
  readonly errores: readonly { readonly columna: string; readonly mensaje: string }[];
}

export function guardarSalida({ leida, campos, pedido }: GuardarSalida): SalidaGuardada {
  // It is given by commit, and never by whoever asks.
  const { codigo: _, ...own } = campos;
  const { donde, cargue, observaciones } = saveRowOf(salidas, { leida, campos: own }, pedido);
  const nombre = own.nombre ?? `${leida?.row.nombre ?? ''}`;
  return {
    cargue,
    dicho: cargue ? `La salida «${nombre}» quedó guardada.` : 'Ya estaba guardada así.',
    codigo: donde?.clave ?? '',
    errores: donde
      ? []
      : observaciones.filter(isError).map(({ columna = '', mensaje }) => ({ columna, mensaje })),
  };
}

export interface SalidaBorrada {
  readonly cargue: string | null;
  readonly dicho: string;
}

export function borrarSalida({ leida, pedido }: BorrarSalida): SalidaBorrada {
  const clave = keyOf(salidas, leida.row);
  if (clave === undefined)
    throw new UserError('Esa salida no tiene código: ábrala y guárdela.', 'SALIDA');
  const nombre = `${leida.row.nombre ?? clave}`;
  const { cargue } = commit({
    operacion: `${CARGUE_EN} ${salidas.title} (se borra «${nombre}»)`,
    pedido: pedidoDe(pedido, clave),
    build: (fresh) =>
      fresh.typed(salidas.key).some(({ row }) => keyOf(salidas, row) === clave)
        ? [{ registro: salidas.key, cambio: 'borrar', clave, antes: leida.row }]
        : [],
  });
  return {
    cargue: cargue || null,
    dicho: cargue ? `La salida «${nombre}» se borró.` : `La salida «${nombre}» ya no estaba.`,
  };
}
