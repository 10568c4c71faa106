// What books of other years of the cuatrienio would write in this one: the rows that it lacks, by the stable código of each acción. What it
// says already stays as it is; where a book says otherwise, it is told.

import type { Cambio } from '../cambio';
import { pam } from '../registers/pam';
import { textos } from '../registers/textos';
import { readsAlike } from '../texto';
import { traerActas, traerInformes } from './actas-e-informes';
import { traerCalendario } from './calendario';
import { type Constancia, dejaConstancia } from './constancia';
import { Contado } from './contado';
import { traerLoDelPlan } from './del-plan';
import { Escrito } from './escrito';
import type { LibroDeOtroAno } from './libro';
import type { Destino, Traida } from './traida';
import type { DeUnLibro } from './traidos';

export interface PlanDeOtrosAnos {
  readonly libros: readonly DeUnLibro[];
  readonly cambios: readonly Cambio[];
}

export function planOtrosAnos(
  libros: readonly LibroDeOtroAno[],
  destino: Destino,
  constancia: Constancia,
): PlanDeOtrosAnos {
  const escrito = new Escrito((registro) => destino.typed(registro));
  const told = libros.map((libro) => {
    const traida = { libro, destino, escrito, contado: new Contado() };
    const dicho = traer(traida, constancia.informe);
    dejaConstancia(dicho, escrito, destino.vigencias, constancia);
    return dicho;
  });
  return { libros: told, cambios: notasPrimero(escrito.cambios()) };
}

/** What they brought is told before any of it is in: where the rest comes later, the note still says all of it. */
function notasPrimero(cambios: readonly Cambio[]): readonly Cambio[] {
  const isNota = ({ registro }: Cambio): boolean => registro === textos.key;
  return [...cambios.filter(isNota), ...cambios.filter((cambio) => !isNota(cambio))];
}

function traer(traida: Traida, informe: string): DeUnLibro {
  traerLoDelPlan(traida);
  traerActas(traida);
  traerInformes(traida, informe);
  traerCalendario(traida);
  const { trae, distintas, fuera, filas } = traida.contado;
  const { archivo } = traida.libro;
  return { archivo, trae, distintas, fuera, redacciones: redaccionesDe(traida), filas };
}

function redaccionesDe({ libro, escrito }: Traida): DeUnLibro['redacciones'] {
  return libro.rows(pam.key).flatMap(({ row }) => {
    const now = escrito.find(pam, `${row.codigo ?? ''}`);
    const texto = `${row.accion ?? ''}`;
    return now && texto && now.accion !== undefined && !readsAlike(`${now.accion}`, texto)
      ? [{ codigo: `${now.codigo}`, texto }]
      : [];
  });
}
