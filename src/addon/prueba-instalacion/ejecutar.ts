// Runs the prueba de instalación: every line whatever the others do, within Google's time, leaving only the report.

import { Banco } from './banco';
import { installTrigger, measureTrigger, removeTriggers } from './disparador';
import { startEdiciones } from './ediciones';
import { GRUPOS } from './grupos';
import { bringHoja } from './hoja-de-escritura';
import { noteMedidas, summaryOf, writeInforme } from './informe';
import { type Medida, messageOf } from './medida';
import { openPagina } from './pagina';
import { TITULO } from './pegado';
import type { Grupo, Renglon } from './prueba';

/** Milliseconds after which no further line begins: Google stops a script at six minutes. */
const LIMITE = 240_000;
const TARDE: Medida = {
  valor: 'No se alcanzó: la prueba se detuvo a los cuatro minutos',
  resultado: 'no se pudo',
};

/** Measures everything, writes the report and leaves it in sight. */
export function runPrueba(): void {
  const banco = new Banco();
  const { ss } = banco;
  const grupos = GRUPOS.map((grupo) => {
    ss.toast(`Probando: ${grupo.titulo}…`, TITULO);
    return { titulo: grupo.titulo, renglones: measureGroup(banco, grupo) };
  });
  // It comes before the report, and what was written in it is read by now.
  const made = started('G1', () => bringHoja(ss));
  const sheet = writeInforme(banco, grupos, banco.dispose());
  noteMedidas(ss, {
    ...made,
    ...started('F1', startTrigger),
    ...started('J1', () => startEdiciones(ss)),
    ...started('I1', openPagina),
  });
  sheet.activate();
  const resultados = grupos.flatMap(({ renglones }) => renglones.map(({ resultado }) => resultado));
  ss.toast(`Terminó: ${summaryOf(resultados)}.`, TITULO);
}

function measureGroup(banco: Banco, { pruebas, isPending }: Grupo): readonly Renglon[] {
  return pruebas.map((prueba) => {
    const isLate = !isPending && Date.now() - banco.comienzo > LIMITE;
    return { ...prueba, ...(isLate ? TARDE : attempt(() => prueba.run(banco))) };
  });
}

/** What a line measures; what it throws is what was measured. */
function attempt(work: () => Medida): Medida {
  try {
    return work();
  } catch (thrown) {
    const message = messageOf(thrown);
    const missing = /^Not emulated: (.*)/.exec(message)?.[1];
    return missing
      ? { valor: `No emulado: ${missing}`, resultado: 'no se pudo' }
      : { valor: message, resultado: 'falló' };
  }
}

/** Begins what fills in lines later; the line of what went wrong. */
function started(codigo: string, work: () => void): { readonly [codigo: string]: Medida } {
  const failed = attempt(() => {
    work();
    return { valor: '', resultado: 'en espera' };
  });
  return failed.resultado === 'en espera' ? {} : { [codigo]: failed };
}

/** Installs the trigger of the clock once the report that it fills in is there. */
function startTrigger(): void {
  removeTriggers();
  installTrigger();
}

export { noteEdicion } from './ediciones';
export { answerPagina } from './pagina';

/** What the trigger does: fills in its lines, and takes itself away even when it cannot. */
export function notePruebaEnDisparador(): void {
  try {
    const lines = Object.entries(measureTrigger());
    const medidas = lines.map(([codigo, work]) => [codigo, attempt(work)] as const);
    noteMedidas(SpreadsheetApp.getActive(), Object.fromEntries(medidas));
  } finally {
    removeTriggers();
  }
}
