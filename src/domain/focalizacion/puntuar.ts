// The puntaje of each institution: what is known of it weighed, and between what it would be with what is not known.

import { cifra, suma } from '../avance/cifra';
import { SITUACIONES, type Situacion } from '../registers/columnas';
import { redondear } from '../vigencia/repartir';
import type { Dato } from './datos';
import { type CriterioMedido, puntosDe } from './puntos';

/** An institution of the universe with what counts of it. */
export interface Candidata {
  readonly codigoDane: string;
  readonly nombre: string;
  /** By variable. */
  readonly datos: { readonly [variable: string]: Dato | undefined };
  /** To untie: how many times it was chosen in the two years before. */
  readonly veces: number;
  readonly matricula: number | undefined;
}

/** What a variable puts in the puntaje, and the most that it could. */
export interface Aporte {
  readonly variable: string;
  /** 0–100, undefined without datum. */
  readonly punto: number | undefined;
  /** Of the puntaje, to two decimals. */
  readonly puntos: number;
  /** The weight it has among those with datum, to two decimals. */
  readonly peso: number;
}

export interface Puntuada extends Candidata {
  /** To two decimals, halves up; null without information enough. */
  readonly puntaje: number | null;
  /** Points of weight with datum, of 100. */
  readonly pesoConDato: number;
  /** Puntaje with all that is missing at 0, and at 100. */
  readonly minimo: number;
  readonly maximo: number;
  /** Those with datum, in the order in which they untie. */
  readonly aportes: readonly Aporte[];
  /** Variables without datum. */
  readonly faltan: readonly string[];
  readonly situaciones: { readonly [S in Situacion]: number };
}

const dos = (n: number): number => redondear(n, 2);

/** `cobertura`: the least weight with datum, of the whole weight as 100, to have a puntaje. */
export function puntuar(
  candidata: Candidata,
  criterios: readonly CriterioMedido[],
  cobertura: number,
): Puntuada {
  const all = criterios.map((criterio) => ({
    criterio,
    punto: puntosDe(criterio, candidata.datos[criterio.variable]),
  }));
  const known = all.flatMap(({ criterio, punto }) =>
    punto === undefined ? [] : [{ criterio, punto }],
  );
  const total = suma(criterios.map(({ peso }) => peso));
  const conDato = suma(known.map(({ criterio }) => criterio.peso));
  const ganado = suma(known.map(({ criterio, punto }) => criterio.peso * punto));
  const pesoConDato = total === 0 ? 0 : dos((conDato / total) * 100);
  const isEnough = conDato > 0 && pesoConDato >= cobertura;
  const share = (criterio: CriterioMedido): number => cifra((criterio.peso * 100) / conDato);
  const aportes = known.map(({ criterio, punto }) => ({
    variable: criterio.variable,
    situacion: criterio.situacion,
    punto,
    exacto: (share(criterio) * punto) / 100,
    peso: dos(share(criterio)),
  }));
  return {
    ...candidata,
    puntaje: isEnough ? dos(ganado / conDato) : null,
    pesoConDato,
    minimo: total === 0 ? 0 : dos(ganado / total),
    maximo: total === 0 ? 0 : dos((ganado + (total - conDato) * 100) / total),
    aportes: aportes.map(({ variable, punto, exacto, peso }) => ({
      variable,
      punto,
      puntos: dos(exacto),
      peso,
    })),
    faltan: all.flatMap(({ criterio, punto }) => (punto === undefined ? criterio.variable : [])),
    situaciones: Object.fromEntries(
      SITUACIONES.map((situacion) => [
        situacion,
        dos(suma(aportes.flatMap((one) => (one.situacion === situacion ? one.exacto : [])))),
      ]),
    ) as Puntuada['situaciones'],
  };
}
