// What a salida says that its register has not: columns, conditions and orders, told one by one. Read when there is a salida
// (src/addon/aparte.ts).

import { groupBy } from '../group-by';
import { isPublicable } from '../publicable';
import type { Hallado, Register, Rule, RuleContext, Valor } from '../register';
import { columnasDeSalida, quedanEnLaOficina } from '../salida/columnas';
import { type Celdas, celdasDe } from '../salida/escrita';
import { type Fuente, leerSalida } from '../salida/leer';
import { fold } from '../texto';

export const reglasDeSalidas = (registers: readonly Register[]): readonly Rule[] => [
  loQueDice(registers),
  unaPorNombre,
];

const loQueDice =
  (registers: readonly Register[]): Rule =>
  (filas, context) =>
    filas.flatMap(({ fila, row }) => {
      const register = registers.find((one) => isPublicable(one) && one.title === row.registro);
      if (!register) return [];
      const { reparos } = leerSalida(
        celdasDe(row as Partial<Celdas>),
        fuenteEn(register, registers, context),
      );
      return reparos.map(
        ({ columna, codigo, severidad, mensaje }): Hallado => ({
          fila,
          columna,
          codigo,
          severidad,
          mensaje,
        }),
      );
    });

function fuenteEn(
  register: Register,
  registers: readonly Register[],
  context: RuleContext,
): Fuente {
  const columnas = columnasDeSalida(register, context.columnas, registers);
  const known = new Set(context.columnas(register).map(({ key }) => key));
  return {
    titulo: register.title,
    columnas,
    quedan: quedanEnLaOficina(register, context.columnas),
    // Of what is brought from elsewhere, and of figures, only what is asked of the rows tells.
    valores: (key) =>
      known.has(key)
        ? context.rows(register.key).flatMap(({ row }): Valor[] => {
            const valor = row[key];
            return valor === undefined ? [] : [valor];
          })
        : undefined,
  };
}

/** By its name it is asked for: each of those that share one is told. */
const unaPorNombre: Rule = (filas) => {
  const named = groupBy(filas, ({ row }) =>
    typeof row.nombre === 'string' ? fold(row.nombre) : undefined,
  );
  return [...named.values()]
    .filter((alike) => alike.length > 1)
    .flatMap((alike) =>
      alike.map(
        ({ fila, row }): Hallado => ({
          fila,
          columna: 'nombre',
          codigo: 'SALIDA_REPETIDA',
          severidad: 'error',
          mensaje: `Ya hay otra salida «${row.nombre}»: póngale otro nombre.`,
        }),
      ),
    );
};
