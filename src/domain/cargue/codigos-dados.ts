// What is said of the rows that come without a código: which one each is, or that it is new; and what is asked where a row of the book
// says nearly the same. Nothing of it is taken unless somebody says so.

import type { Observacion } from '../observacion';
import { parseCelda } from '../parse';
import { quoted } from '../parse/lectura';
import type { PlacedColumn, Register } from '../register';
import type { PlanDeTablas } from './cargue';
import type { Dado } from './codigos';
import { type Aceptada, NUEVA, type Propuesta } from './detalles';
import { isAt, isNamed, type LugarDe } from './propuestas/propuestas';

/** Of what was accepted, what says a código, and the rest. */
export function aparteCodigos(
  register: Register,
  columns: readonly PlacedColumn[],
  aceptadas: readonly Aceptada[] = [],
): { readonly deCodigos: readonly Aceptada[]; readonly otras: readonly Aceptada[] } {
  const isOfCodigo = (one: Aceptada): boolean =>
    register.propone !== undefined &&
    one.valor !== undefined &&
    isNamed(one, claveDe(register), columns);
  return {
    deCodigos: aceptadas.filter(isOfCodigo),
    otras: aceptadas.filter((one) => !isOfCodigo(one)),
  };
}

const claveDe = ({ clave: [key = ''] }: Register): string => key;

/** The código that was given to a line, and what was given to none. */
export function codigosDados(
  register: Register,
  columns: readonly PlacedColumn[],
  dados: readonly Aceptada[],
  lugarDe: LugarDe,
): { readonly dado: Dado; readonly sinFila: () => readonly Aceptada[] } {
  const columna = claveDe(register);
  const column = columns.find(({ key }) => key === columna);
  const met = new Set<Aceptada>();
  const dado: Dado = (fila) => {
    if (dados.length === 0 || !column) return undefined;
    const lugar = lugarDe({ fila, columna });
    const given = dados.find((one) => isAt(one, lugar));
    const codigo = given && codigoEn(column, given);
    if (given && codigo !== undefined) met.add(given);
    return codigo;
  };
  return { dado, sinFila: () => dados.filter((one) => !met.has(one)) };
}

function codigoEn(column: PlacedColumn, { valor = '' }: Aceptada): string | undefined {
  if (valor === NUEVA) return NUEVA;
  const lectura = parseCelda(column, String(valor));
  return 'ok' in lectura && lectura.ok !== undefined ? String(lectura.ok) : undefined;
}

/** The file may be another by now, or its row have a código of its own. */
export const codigoSinFila = (
  { key }: Register,
  { fila, hoja, columna, valor = '' }: Aceptada,
): Observacion => ({
  registro: key,
  fila,
  ...(hoja === undefined ? {} : { hoja }),
  codigo: 'PROPUESTA_AUSENTE',
  severidad: 'advertencia',
  mensaje: `No se puso ${quoted(String(valor))} en «${columna}» de la fila ${fila}: no es un código, o esa fila ya trae el suyo.`,
});

/** The plan with what is asked of the rows that may be others of the book. */
export function conParecidas(register: Register, plan: PlanDeTablas): PlanDeTablas {
  const columna = claveDe(register);
  const asked = plan.codigosPropuestos.flatMap(({ fila, codigo, texto, parecida }) =>
    parecida ? [{ fila, codigo, texto, parecida }] : [],
  );
  if (asked.length === 0) return plan;
  return {
    ...plan,
    propuestas: [
      ...plan.propuestas,
      ...asked.flatMap(({ fila, codigo, texto, parecida }): Propuesta[] => {
        const one = { fila, columna, texto };
        return [
          { ...one, valor: parecida.codigo, dicho: `${parecida.codigo} «${parecida.texto}»` },
          { ...one, valor: NUEVA, dicho: codigo === '' ? NUEVA : `nueva (${codigo})` },
        ];
      }),
    ],
    observaciones: [
      ...plan.observaciones,
      ...asked.map(
        ({ fila, codigo, parecida }): Observacion => ({
          registro: register.key,
          fila,
          columna,
          codigo: 'PARECE_LA_MISMA',
          severidad: 'advertencia',
          mensaje: `Se parece a ${parecida.codigo} ${quoted(parecida.texto)}: si es la misma, dígalo y esa fila se actualiza; si no, entra como nueva${codigo === '' ? '' : `, con el código ${codigo}`}.`,
        }),
      ),
    ],
  };
}
