// A mean taken apart, for whoever asks where 52,6 % comes from: each term with its weight, what they add up to, and over what.

import { parametroPesos } from '../parametros';
import type { Fila } from '../register';
import { conTope, proporcion, suma } from './cifra';
import { mediaDe, porComponente } from './consolidar';
import type { AccionEnCorte } from './en-corte';
import { conPeso, porMeta } from './ponderacion';

/** A term of a mean: a meta, with the acciones that share it, or a componente. */
export interface Termino {
  readonly nombre: string;
  readonly codigos: readonly string[];
  /** Capped, as it is averaged. */
  readonly valor: number;
  readonly peso: number;
}
export interface Promedio {
  readonly terminos: readonly Termino[];
  /** Sum of value by weight, and of weights. */
  readonly numerador: number;
  readonly denominador: number;
  readonly valor: number | null;
  /** Códigos of the acciones without a figure, which are left out. */
  readonly sinCifra: readonly string[];
}

/** The figure of the cuatrienio of a group of acciones, taken apart. */
export function promedioDelGrupo(acciones: readonly AccionEnCorte[]): Promedio {
  const metas = porMeta(
    acciones.map((a) => ({ pam: a.pam.row, peso: a.peso, valor: conTope(a.avanceCuatrienio) })),
  );
  return sumar(
    metas.map(({ codigos, ...one }) => ({ nombre: codigos.join(', '), codigos, ...one })),
    metas.flatMap(({ codigos, valor }) => (valor === null ? codigos : [])),
  );
}

/** That of the plan: over its metas or, where the office weighs componentes, over these. */
export function promedioDelPlan(
  acciones: readonly AccionEnCorte[],
  parametros: readonly Fila[],
): Promedio {
  const pesos = parametroPesos(parametros, 'pesos_componente');
  const whole = promedioDelGrupo(acciones);
  if (pesos.size === 0) return whole;
  const valores = porComponente(acciones).map(([componente, own]) => ({
    componente,
    nombre: componente,
    codigos: own.map(({ codigo }) => codigo),
    valor: mediaDe(own)((a) => conTope(a.avanceCuatrienio)),
  }));
  return sumar(conPeso(valores, pesos), whole.sinCifra);
}

type SinJuzgar = Omit<Termino, 'valor'> & { readonly valor: number | null };

function sumar(all: readonly SinJuzgar[], sinCifra: readonly string[]): Promedio {
  const terminos = all.flatMap(({ nombre, codigos, valor, peso }) =>
    valor === null ? [] : { nombre, codigos, valor, peso },
  );
  const numerador = suma(terminos.map(({ valor, peso }) => valor * peso));
  const denominador = suma(terminos.map(({ peso }) => peso));
  return {
    terminos,
    numerador,
    denominador,
    valor: denominador === 0 ? null : proporcion(numerador / denominador),
    sinCifra,
  };
}
