// Whether each edit is told, and whose name it carries: a trigger that this person owns notes what it is told of the edits of the tab
// in which people write, whoever makes them, and the next run reads it.

import { cuenta } from '../../domain/formato';
import type { Banco } from './banco';
import { HOJA, OTRA_PERSONA, RAPIDAS } from './hoja-de-escritura';
import { judge, type Medida } from './medida';
import type { Grupo } from './prueba';

/** Global function of main.ts that it runs. */
export const AL_EDITAR = 'pruebaAlEditar';
/** A property an edit, so that two at once lose none: prueba.edicion.7.2 */
const EDICION = 'prueba.edicion.';
const DESDE = `${EDICION}desde`;
/** Each edit of the workbook runs it: it goes by itself. */
const MAX_MS = 2 * 60 * 60 * 1000;

/** Whose name an edit carries. */
interface Nombrado {
  readonly evento: string;
  readonly teclado: string;
  readonly ejecuta: string;
}

const properties = () => PropertiesService.getDocumentProperties();
const editionAt = (linea: number, columna: number): Nombrado | undefined =>
  JSON.parse(properties().getProperty(`${EDICION}${linea}.${columna}`) ?? 'null') ?? undefined;

/** What the trigger does. */
export function noteEdicion({ range, user }: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (Date.now() - Number(properties().getProperty(DESDE)) > MAX_MS) {
    forgetEdiciones();
    return;
  }
  if (range.getSheet().getName() !== HOJA) return;
  const nombrado: Nombrado = {
    evento: user?.getEmail() ?? '',
    teclado: Session.getActiveUser().getEmail(),
    ejecuta: Session.getEffectiveUser().getEmail(),
  };
  properties().setProperty(
    `${EDICION}${range.getRow()}.${range.getColumn()}`,
    JSON.stringify(nombrado),
  );
}

/** Begins to note anew; call it once what was noted has been read. */
export function startEdiciones(ss: Banco['ss']): void {
  forgetEdiciones();
  properties().setProperty(DESDE, String(Date.now()));
  ScriptApp.newTrigger(AL_EDITAR).forSpreadsheet(ss).onEdit().create();
}

/** Takes the trigger away, and what it noted. */
function forgetEdiciones(): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === AL_EDITAR) ScriptApp.deleteTrigger(trigger);
  for (const key of properties().getKeys())
    if (key.startsWith(EDICION)) properties().deleteProperty(key);
}

const FALTA: Medida = { valor: 'Falta escribir', resultado: 'por probar a mano' };

function quickEdits({ escrito }: Banco): Medida {
  const typed = escrito?.rapidas.filter((value) => value !== '').length ?? 0;
  if (typed === 0) return FALTA;
  const told = Array.from({ length: RAPIDAS.celdas }, (_, i) =>
    editionAt(RAPIDAS.linea, i + 2),
  ).filter((each) => each !== undefined).length;
  if (told === 0)
    return {
      valor: 'Escritas antes de que hubiera aviso: escríbalas otra vez',
      resultado: FALTA.resultado,
    };
  return judge(
    `${cuenta(typed, 'celda escrita', 'celdas escritas')}, ${cuenta(told, 'aviso', 'avisos')}`,
    told >= typed,
  );
}

function whoseName({ escrito }: Banco): Medida {
  const correo = escrito?.otraPersona.trim() ?? '';
  const nombrado = editionAt(OTRA_PERSONA.linea, OTRA_PERSONA.columna);
  if (correo === '' || !nombrado) return FALTA;
  const { evento, teclado, ejecuta } = nombrado;
  const said = `Escribió ${correo}; el aviso dice ${evento || 'nadie'}; al teclado, ${teclado || 'nadie'}; ejecuta ${ejecuta || 'nadie'}`;
  if (correo === ejecuta)
    return { valor: `${said}. Debe escribir otra cuenta`, resultado: FALTA.resultado };
  return judge(said, evento === correo || evento === '');
}

export const EDICIONES: Grupo = {
  titulo: 'Ediciones de varias personas',
  pruebas: [
    {
      codigo: 'J1',
      titulo: 'Tres ediciones seguidas',
      porQue: `Con esta prueba ya ejecutada, escriba las tres en la hoja «${HOJA}» y ejecute de nuevo. Google puede no avisar de alguna: por eso la revisión de cada diez minutos.`,
      run: quickEdits,
    },
    {
      codigo: 'J2',
      titulo: 'Con qué nombre llega lo que escribe otra persona',
      porQue: `Dos personas: quien ejecutó esta prueba deja el libro abierto; otra, con su cuenta, escribe su correo en la hoja «${HOJA}». Ejecute de nuevo con la primera cuenta. Debe decir el de quien escribió, o ninguno, y nunca el de quien ejecuta.`,
      run: whoseName,
    },
  ],
};
