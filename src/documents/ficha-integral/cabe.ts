// Whether all that a ficha tells of the choices fits on its back: nobody knows before it is laid out, so its lines are counted.

import type { Ficha } from './marcadores';

type Reverso = Pick<Ficha, 'focalizacion' | 'criterios' | 'recibe' | 'recibeTexto' | 'visitas'>;

/** Lines of eight points that there are on the back besides titles, notes and signatures. */
const LINEAS = 42;
/** Letters that fit in a line of each place. */
const ANCHO = {
  accion: 72,
  motivo: 80,
  puntaje: 21,
  hoja: 145,
  criterio: 46,
  escala: 24,
  recibe: 88,
  visita: 50,
};

const lineas = (texto: string, ancho: number): number =>
  Math.max(1, Math.ceil(texto.length / ancho));
const suma = (ns: readonly number[]): number => ns.reduce((sum, n) => sum + n, 0);

interface Reparto {
  /** How many acciones stand on the back, of those in the order given. */
  readonly acciones: number;
  /** Whether their criteria do too. */
  readonly criterios: boolean;
}

/** All of it; or the acciones alone, as many as there is room for. */
export function enElReverso({ focalizacion, criterios, ...debajo }: Reverso): Reparto {
  const free = LINEAS - lineasDebajo(debajo);
  const deAcciones = focalizacion.map(
    ({ accion, puntaje, cambios }) =>
      Math.max(lineas(accion, ANCHO.accion), lineas(puntaje, ANCHO.puntaje)) +
      suma(cambios.map(({ motivo }) => lineas(motivo, ANCHO.motivo))),
  );
  if (suma(deAcciones) + lineasDeCriterios(criterios) <= free)
    return { acciones: focalizacion.length, criterios: true };
  const acciones = deAcciones.filter((_, i) => suma(deAcciones.slice(0, i + 1)) <= free).length;
  return { acciones, criterios: false };
}

const lineasDebajo = ({
  recibe,
  recibeTexto,
  visitas,
}: Pick<Reverso, 'recibe' | 'recibeTexto' | 'visitas'>): number =>
  suma(recibe.map(({ accion }) => lineas(accion, ANCHO.recibe))) +
  lineas(recibeTexto, ANCHO.hoja) +
  suma(
    visitas.map(({ que, recomendacion }) =>
      Math.max(lineas(que, ANCHO.visita), lineas(recomendacion, ANCHO.visita)),
    ),
  );

const lineasDeCriterios = (criterios: Reverso['criterios']): number =>
  suma(
    criterios.flatMap(({ lineas: own, resumen }) => [
      // Its name, its titles and what parts it from the next.
      2.5,
      ...own.map(({ criterio, escala }) =>
        Math.max(lineas(criterio, ANCHO.criterio), lineas(escala, ANCHO.escala)),
      ),
      lineas(resumen, ANCHO.hoja),
    ]),
  );
