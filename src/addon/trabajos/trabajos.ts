// The jobs there are, a line each, and what a page asks about any of them.

import { otrosAnos } from '../anterior/por-pasos';
import { cargue } from '../datos/cargue';
import { deshacer } from '../datos/deshacer';
import { fichas } from '../fichas/fichas';
import { porPasos } from '../focalizacion/por-pasos';
import { clave, type De, objeto, opcional, siNo, sinLeer } from '../forma';
import type { Estado } from '../libro/estado';
import { reemplazo } from '../reemplazo/por-pasos';
import { UserError } from '../user-error';
import { cerrarVigencia } from '../vigencia/cerrar-vigencia';
import { cursoresOf, type Nombre } from './cursores';
import { giveUp, goOn, look } from './motor';
import type { Trabajo } from './trabajo';
import { show, type TrabajoVisto } from './visto';

/** Whatever it is asked with. */
type Any = Trabajo<unknown>;

export const TRABAJOS: readonly Any[] = [
  cargue,
  deshacer,
  cerrarVigencia,
  fichas,
  porPasos,
  reemplazo,
  otrosAnos,
];

/** What to go on with: a job, what it needs again, and whether to take it over from who began it. */
export const CONTINUACION = objeto({
  trabajo: clave,
  clave,
  pedido: sinLeer,
  tomar: opcional(siNo),
});
type Continuacion = De<typeof CONTINUACION>;

/** Those left half-way, as this person sees them. */
export const pendingOf = (estado: Estado, trabajos = TRABAJOS): readonly TrabajoVisto[] =>
  cursoresOf(estado).flatMap((cursor) => {
    const trabajo = trabajos.find(({ key }) => key === cursor.trabajo);
    return trabajo ? show(trabajo, cursor) : [];
  });

/** What a page or a program may ask of a list of jobs. */
export const asking = (trabajos: readonly Any[]) => ({
  seguir: ({ pedido, tomar, ...nombre }: Continuacion): TrabajoVisto => {
    const entry = entryOf(trabajos, nombre);
    return goOn(entry, nombre, { pedido: opcional(entry.forma)(pedido, 'pedido'), tomar });
  },
  ver: (nombre: Nombre): TrabajoVisto => look(entryOf(trabajos, nombre), nombre),
  cancelar: (nombre: Nombre): TrabajoVisto => giveUp(entryOf(trabajos, nombre), nombre),
});

function entryOf(trabajos: readonly Any[], { trabajo }: Nombre): Any {
  const entry = trabajos.find(({ key }) => key === trabajo);
  if (entry) return entry;
  throw new UserError(`No existe el trabajo «${trabajo}».`, 'TRABAJO');
}
