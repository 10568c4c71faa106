// What keeps the criteria of an acción from choosing anything, and what has to be said of them.

import { formatNumero } from '../formato';
import { quisoDecir } from '../parecido';
import { enumerar } from '../redaccion';
import type { CriterioRow } from '../registers/criterios';
import { sumaDePesos } from '../registers/criterios-rules';
import { criterioDe } from './criterio';
import { type DatoDeOtroAno, decirConDato, GRADO } from './datos';
import type { Focalizada } from './focalizar';
import type { NombreDeVariable } from './palabras';
import { leerTabla } from './tabla';
import type { Variable } from './variables';

/** Sentences of which one is enough to choose nothing. */
export function impedimentosDe(
  filas: readonly CriterioRow[],
  variables: readonly Variable[],
  vigencia: number,
  accion: string,
): readonly string[] {
  if (filas.length === 0)
    return [
      `${accion} no tiene criterios en ${vigencia}: escríbalos en «Focalizar…» o cárguelos en Criterios, para ella o para «todas».`,
    ];
  const known = new Set(variables.map(({ variable }) => variable));
  const incompletas = filas.filter((row) => !criterioDe(row));
  return [
    ...filas.flatMap(({ variable }) =>
      variable === undefined || known.has(variable)
        ? []
        : `No hay ninguna variable «${variable}»: agréguela al Catálogo de datos con su unidad, o corrija el criterio.${quisoDecir(variable, [...known])}`,
    ),
    ...incompletas.map(
      ({ variable }) =>
        `Al criterio ${variable ? `«${variable}»` : 'sin variable'} de ${accion} en ${vigencia} le falta situación, peso, sentido o vigencia del dato: complételo.`,
    ),
    ...filas.flatMap(tablaIlegible),
    ...filas.flatMap(({ variable, piso, techo }) =>
      piso !== undefined && techo !== undefined && piso >= techo
        ? `El piso de «${variable}» (${formatNumero(piso)}) debe ser menor que su techo (${formatNumero(techo)}).`
        : [],
    ),
    ...(incompletas.length === 0 && sumaDePesos(filas) <= 0
      ? [`Los pesos de ${accion} en ${vigencia} suman 0: deben sumar 100.`]
      : []),
  ];
}

function tablaIlegible({ variable, sentido, tabla }: CriterioRow): readonly string[] {
  if (sentido !== 'Tabla') return [];
  const { puntos, ilegibles } = leerTabla(tabla ?? '');
  if (ilegibles.length > 0)
    return [
      `No se entiende «${ilegibles[0]}» en la tabla de «${variable}»: escriba cada categoría con sus puntos, de 0 a 100, por ejemplo «A+: 0; A: 25».`,
    ];
  return puntos.size > 0
    ? []
    : [`«${variable}» se puntúa por tabla y no la tiene: escriba los puntos de cada categoría.`];
}

/** Why it cannot be frozen yet; undefined when it can. */
export function pesosNoSuman(
  filas: readonly CriterioRow[],
  vigencia: number,
  accion: string,
): string | undefined {
  const suma = sumaDePesos(filas);
  return suma === 100
    ? undefined
    : `Los pesos de ${accion} en ${vigencia} suman ${formatNumero(suma)}: deben sumar 100.`;
}

/** What whoever reads the result should know. */
export function avisosDe(
  { criterios, ied, sinInformacion }: Focalizada,
  nombre: NombreDeVariable,
  otro: DatoDeOtroAno,
): readonly string[] {
  const all = [...ied, ...sinInformacion];
  const limited = criterios.filter(
    ({ sentido, delUniverso }) => sentido !== 'Tabla' && (delUniverso.piso || delUniverso.techo),
  );
  const grados = new Set(
    all.flatMap(({ datos }) => Object.values(datos).flatMap((dato) => dato?.grado ?? [])),
  );
  const older = criterios.flatMap(({ variable, vigenciaDelDato }) => {
    const count = all.filter(({ datos }) => {
      const dato = datos[variable];
      return dato && dato.vigencia < vigenciaDelDato;
    }).length;
    return count === 0
      ? []
      : `${nombre(variable)}: ${count} IED con dato anterior a ${vigenciaDelDato}.`;
  });
  const lacking = criterios.flatMap(({ variable, vigenciaDelDato }) => {
    const said = decirConDato(
      variable,
      vigenciaDelDato,
      all.map(({ codigoDane, datos }) => ({ codigoDane, dato: datos[variable] })),
      otro,
    );
    return said === '' ? [] : `${nombre(variable)}: ${said}`;
  });
  return [
    ...lacking,
    ...limited.map(
      ({ variable, piso, techo, delUniverso }) =>
        `${nombre(variable)}: ${enumerar([
          ...(delUniverso.piso ? [`piso ${formatNumero(piso)}`] : []),
          ...(delUniverso.techo ? [`techo ${formatNumero(techo)}`] : []),
        ])}, de las IED; se congela con ese valor.`,
    ),
    ...older,
    ...gradosDichos(grados),
  ];
}

/** Which of the rows that an institution has in Pruebas was taken. */
function gradosDichos(grados: ReadonlySet<number>): readonly string[] {
  if (grados.size === 0) return [];
  const others = [...grados].filter((grado) => grado !== GRADO).map(String);
  const rest = others.length === 0 ? '' : `; donde no lo hay, el ${enumerar(others.sort())}`;
  return [`De Pruebas se toma el grado ${GRADO}${rest}.`];
}
