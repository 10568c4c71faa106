// What a person's typing becomes, read in the tab in which they typed, and what a table refuses there.

import { formatNumero } from '../../domain/formato';
import type { Kind } from '../../domain/register';
import type { Banco } from './banco';
import { type Escrito, HOJA, nombreDe, TEXTOS, TIPOS } from './hoja-de-escritura';
import { describeValue, judge, type Medida, messageOf } from './medida';
import type { Grupo, Prueba } from './prueba';

/** Where what was measured is kept: {decimal: {"0.85": 85}}. */
const MEDIDO = 'prueba.escrito';
const A_MANO = `Escriba en la hoja «${HOJA}» lo que dice su primera columna, celda por celda, y ejecute de nuevo.`;
/** Of the first columns of the tab. */
const POR_QUE = [
  A_MANO,
  'Si un punto cambia la cifra, o la vuelve fecha, solo la coma la protege: está en la guía y en los encabezados.',
];
const FALTA: Medida = { valor: 'Falta escribir', resultado: 'por probar a mano' };

/** What each text became in a column of a kind: told where a number is another one, or a date. */
function typedIn({ escrito }: Banco, kind: Kind): Medida {
  const typed = TEXTOS.map(([texto, quiere]) => ({
    texto,
    quiere,
    value: escrito?.valor(kind, texto) ?? '',
  })).filter(({ value }) => value !== '');
  if (typed.length === 0) return FALTA;
  keep(kind, Object.fromEntries(typed.map(({ texto, value }) => [texto, plain(value)])));
  const said = typed.map(({ texto, value }) => `${texto} → ${described(value)}`);
  const isFaithful = typed.every(
    ({ value, quiere }) => typeof value === 'string' || quiere.includes(value as number),
  );
  const missing = TEXTOS.length - typed.length;
  const rest = missing > 0 ? ` · sin escribir: ${missing}` : '';
  return judge(said.join(' · ') + rest, isFaithful);
}

function described(value: unknown): string {
  if (typeof value === 'number') return `${formatNumero(Number(value.toPrecision(12)))} (número)`;
  if (!(value instanceof Date)) return describeValue(value);
  return `${Utilities.formatDate(value, Session.getScriptTimeZone(), 'dd/MM/yyyy')} (fecha)`;
}
const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

function keep(kind: Kind, values: { readonly [texto: string]: unknown }): void {
  const properties = PropertiesService.getDocumentProperties();
  const known = JSON.parse(properties.getProperty(MEDIDO) ?? '{}') as object;
  properties.setProperty(MEDIDO, JSON.stringify({ ...known, [kind]: values }));
}

/** What the tab takes of the add-on: in a table, values and no looks. */
function tableRefusals({ escrito }: Banco): Medida {
  if (!escrito) return FALTA;
  const tried = TRIED.map(([name, work]) => {
    try {
      work(escrito);
      return { name, refusal: undefined };
    } catch (thrown) {
      return { name, refusal: messageOf(thrown) };
    }
  });
  const refused = tried.filter(({ refusal }) => refusal !== undefined);
  if (refused.length === 0)
    return {
      valor: 'No rechaza nada: no es una tabla, o no tiene tipos',
      resultado: FALTA.resultado,
    };
  const said = refused.map(({ name, refusal }) => `${name}: «${refusal}»`).join(' · ');
  const isData = refused.some(({ name }) => name.startsWith('datos'));
  return judge(`Rechaza ${said}`, !isData);
}

/** Each leaves things as they were. */
const TRIED: readonly (readonly [name: string, work: (escrito: Escrito) => void])[] = [
  [
    'formatos',
    ({ sheet }) => {
      const range = sheet.getRange(2, 2, 1, TIPOS.length);
      range.setNumberFormats(range.getNumberFormats());
    },
  ],
  ['listas', ({ sheet }) => sheet.getRange(2, 2).setDataValidation(null)],
  ['quitar listas', ({ sheet }) => sheet.getRange(2, 2).clearDataValidations()],
  [
    'datos: escribir',
    ({ sheet }) => {
      const range = sheet.getRange(2, 1, 2, 1);
      range.setValues(range.getValues());
    },
  ],
  [
    'datos: insertar y borrar una fila',
    ({ sheet }) => sheet.insertRowsAfter(2, 1).deleteRows(3, 1),
  ],
];

const tipeo = TIPOS.map(
  (kind, i): Prueba => ({
    codigo: `G${i + 1}`,
    titulo: `Lo que se escribe en una celda de ${nombreDe(kind).toLowerCase()}`,
    porQue: POR_QUE[i] ?? 'Lo mismo que la anterior.',
    run: (banco) => typedIn(banco, kind),
  }),
);

export const ESCRITURA: Grupo = {
  titulo: 'Lo que una persona escribe',
  pruebas: [
    ...tipeo,
    {
      codigo: `G${TIPOS.length + 1}`,
      titulo: 'Qué rechaza una hoja convertida en tabla',
      porQue: `Después de escribir, convierta en tabla la hoja «${HOJA}» (Formato › Convertir en tabla) y ejecute de nuevo. Se cuenta con que reciba datos y rechace formatos y listas.`,
      run: tableRefusals,
    },
  ],
};
