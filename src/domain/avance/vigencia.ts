// From quarters to a vigencia: how the year is totalled, and what was programmed in it.

import { NP, type Np } from '../register';
import type { ReglaTrimestral } from '../registers/pam';
import { type Acumulacion, esMeta } from './acumulacion';
import { cifra, suma } from './cifra';

/** A quarter of an acción as reported, in the order of the year. */
export interface Trimestral {
  readonly programado?: number | Np | undefined;
  readonly ejecutado?: number | undefined;
}
/** Undefined where no quarter has a number. */
export interface TotalDelAno {
  readonly programado: number | undefined;
  readonly ejecutado: number | undefined;
}

type Totaliza = (trimestres: readonly Trimestral[], isMeta: IsMeta) => TotalDelAno;
type IsMeta = (programado: Trimestral['programado']) => programado is number;

/** Promedio counts the quarters that were programmed, and of their results those reported. */
const REGLAS: { readonly [R in ReglaTrimestral]: Totaliza } = {
  Suma: (trimestres) => ({
    programado: sumaDe(trimestres.map(numeroProgramado)),
    ejecutado: sumaDe(trimestres.map(({ ejecutado }) => ejecutado)),
  }),
  Promedio: (trimestres, isMeta) => {
    const programados = trimestres.filter(({ programado }) => isMeta(programado));
    const counted = programados.length > 0 ? programados : trimestres;
    return {
      programado: mediaDe(counted.map(numeroProgramado)),
      ejecutado: mediaDe(counted.map(({ ejecutado }) => ejecutado)),
    };
  },
  Último: (trimestres, isMeta) => {
    const programados = trimestres.filter(({ programado }) => isMeta(programado));
    const counted = programados.length > 0 ? programados : trimestres;
    return {
      programado: ultimoDe(counted.map(numeroProgramado)),
      ejecutado: ultimoDe(trimestres.map(({ ejecutado }) => ejecutado)),
    };
  },
};

/** The total of a year's quarters; a blank regla is Suma. */
export function totalizar(
  trimestres: readonly Trimestral[],
  regla: ReglaTrimestral = 'Suma',
  acumulacion?: Acumulacion,
): TotalDelAno {
  const isMeta: IsMeta = (programado): programado is number => esMeta(acumulacion, programado);
  return REGLAS[regla](trimestres, isMeta);
}

const numeroProgramado = ({ programado }: Trimestral): number | undefined =>
  programado === NP ? undefined : programado;

const conocidos = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined);

function sumaDe(values: readonly (number | undefined)[]): number | undefined {
  const numbers = conocidos(values);
  return numbers.length === 0 ? undefined : suma(numbers);
}

function mediaDe(values: readonly (number | undefined)[]): number | undefined {
  const numbers = conocidos(values);
  return numbers.length === 0 ? undefined : cifra(suma(numbers) / numbers.length);
}

const ultimoDe = (values: readonly (number | undefined)[]): number | undefined =>
  [...conocidos(values)].pop();
