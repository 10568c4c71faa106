// Who a workbook knows by name, wherever it keeps them, and the names that are of nobody.

import { isOfPersona } from '../publicable';
import type { Register, RuleContext } from '../register';
import { REGISTERS } from '../registers';
import type { Buscado } from './rastreo';

/** Every value of the columns that say a name, of all registers; and the institutions, which bear those of heroes and saints. */
export function buscadoEn({ rows }: Pick<RuleContext, 'rows'>): Buscado {
  const personas = new Set<string>();
  for (const register of REGISTERS)
    for (const column of columnsThatName(register))
      for (const { row } of rows(register.key)) note(personas, row[column]);
  for (const { row } of rows('parametros'))
    if (DE_PERSONA.includes(`${row.clave}`)) note(personas, row.valor);
  const exentos = [
    ...rows('ied').map(({ row }) => row.nombre),
    ...rows('equipo').flatMap(({ row }) => [row.cargo, row.dependencia]),
  ];
  return {
    personas: [...personas],
    exentos: exentos.flatMap((one) => (typeof one === 'string' ? [nombrePropio(one)] : [])),
  };
}

/** The name itself: what goes with it, «(rectora Nora Lozano)», is as any other text. */
const nombrePropio = (text: string): string => text.split(/[(,;:/]|\s[-–—]\s/)[0]?.trim() ?? '';

const DE_PERSONA = ['jefe_oficina', 'indicador_responsable'];
/** Of these columns nobody learns a name: an account of the bitácora, why somebody did not come. */
const SIN_NOMBRE = ['bitacora.quien', 'asistentes.excusa'];

const columnsThatName = ({ key, columns }: Register): readonly string[] =>
  Object.entries(columns)
    .filter(([column, definition]) => {
      const { kind } = definition;
      const isText = kind === 'texto' || kind === 'referencia';
      return isOfPersona(definition) && isText && !SIN_NOMBRE.includes(`${key}.${column}`);
    })
    .map(([column]) => column);

/** Who answers may be an office, and who is represented a post: those are of nobody. */
const DE_NADIE =
  /^(?:rector|coordinador|secretar|jefe|director|subdirector|oficina|equipo|inspecci|grupo|alcald|ministerio|instituci|colegio|comit|profesional|docente|supervisor|t[eé]cnico|asesor|delegad|representante|consejo)/i;

function note(personas: Set<string>, value: unknown): void {
  if (typeof value === 'string' && value.includes(' ') && !DE_NADIE.test(value))
    personas.add(value);
}
