// The meeting that defines with what the plan is sustained (activity 4): the plan of the year, its money, its three conditions and
// what lacks.

import { formatNumero } from '../formato';
import { groupBy } from '../group-by';
import { alComienzo, cuenta, dinero, enumerar, enumerarDe } from '../redaccion';
import { vigenciaQuePrepara } from '../sostenibilidad/programada';
import {
  CONDICIONES_DE_LA_ACCION,
  type ConteoDeCondicion,
  programadasConFila,
  type Sostenibilidad,
  sostenibilidadDe,
} from '../sostenibilidad/sostenibilidad';
import { enMinuscula, filasDe, loQuePasa, type Puntos, type Reunion } from './punto';

/** What a meeting of that day revises; '' of a year that is not of the plan. */
function delAno(
  work: (found: Sostenibilidad, libro: Reunion['libro']) => readonly string[],
): Puntos[string] {
  return ({ libro, fecha }) => {
    const vigencia = vigenciaQuePrepara(fecha || libro.hoy, libro.vigencias);
    if (vigencia === undefined) return [];
    const found = sostenibilidadDe(libro, vigencia);
    return found.programadas + found.filas === 0 ? [] : work(found, libro);
  };
}

export const SOSTENIBILIDAD: Puntos = {
  'Revisión del Plan de Apoyo al Mejoramiento': delAno((found, libro) => [
    `El PAM tiene ${cuenta(filasDe(libro, 'pam').length, 'acción', 'acciones')}; en ${found.vigencia} hay ${cuenta(found.programadas, 'programada', 'programadas')}, y ${cuenta(programadasConFila(found), 'dice', 'dicen')} con qué se sostiene.`,
    ...found.porComponente.map(
      ({ componente, programadas, conFila }) =>
        `- ${componente}: ${cuenta(programadas, 'programada', 'programadas')}, ${formatNumero(conFila)} con su fila.`,
    ),
  ]),
  'Condiciones de sostenibilidad financiera': delAno((found, libro) => [
    `Recursos previstos en ${found.vigencia}: ${dinero(found.monto)}.`,
    ...lasFuentes(found),
    ...condicion(found, libro, 'Financiera'),
  ]),
  'Condiciones de sostenibilidad técnica': delAno((found, libro) =>
    condicion(found, libro, 'Técnica'),
  ),
  'Condiciones de sostenibilidad administrativa': delAno((found, libro) =>
    condicion(found, libro, 'Administrativa'),
  ),
  'Acciones sin fuente o sin respaldo, y qué se hace con cada una': delAno(
    ({ vacios, programadas }) =>
      [...groupBy(vacios, ({ mensaje }) => loQuePasa(mensaje))].map(([mensaje, own]) => {
        const acciones = own.map(({ accion }) => accion);
        return `- ${alComienzo(enumerarDe(acciones, programadas, { todas: `cada una de las ${programadas} acciones programadas` }))}: ${enMinuscula(mensaje)}`;
      }),
  ),
};

/** From where the money comes, a line each. */
export const lasFuentes = ({ porFuente }: Sostenibilidad): readonly string[] =>
  porFuente.map(
    ({ fuente, acciones, monto }) =>
      `- ${fuente}: ${dinero(monto)} en ${cuenta(acciones, 'acción', 'acciones')}.`,
  );

/** How far a condition is met, and the acciones that it still lacks. */
function condicion(
  { vigencia, condiciones, filas }: Sostenibilidad,
  libro: Reunion['libro'],
  label: ConteoDeCondicion['condicion'],
): readonly string[] {
  const one = condiciones.find((some) => some.condicion === label);
  const [key = ''] = CONDICIONES_DE_LA_ACCION.find(([, name]) => name === label) ?? [];
  if (!one) return [];
  const pending = filasDe(libro, 'sostenibilidad').flatMap((row) =>
    row.vigencia === vigencia && row[key] === 'En trámite' ? `${row.accion}` : [],
  );
  const cuentas = [
    [one.asegurada, 'asegurada', 'aseguradas'],
    [one.enTramite, 'en trámite', 'en trámite'],
    [one.sinFuente, 'sin fuente', 'sin fuente'],
    [one.noRequiere, 'no la requiere', 'no la requieren'],
    [one.sinDefinir, 'sin definir', 'sin definir'],
  ] as const;
  const dichas = cuentas.flatMap(([n, singular, plural]) =>
    n === 0 ? [] : cuenta(n, singular, plural),
  );
  return [
    ...(dichas.length > 0 ? [`Condición ${label.toLowerCase()}: ${enumerar(dichas)}.`] : []),
    ...(pending.length > 0 ? [`En trámite: ${enumerarDe(pending, filas)}.`] : []),
  ];
}
