// The program `libro-pam`: finds the command, prints its answer and decides the exit code. The only catch is here.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parecido } from '../domain/parecido';
import { parseArguments, UsageError } from '../terminal/arguments';
import type { Answer, Command, ExitCode } from '../terminal/command';
import { helpOfCommand, helpOfProgram, usageOf } from '../terminal/help';
import { refuseKeptByNpm } from '../terminal/kept-by-npm';
import { UserError } from '../terminal/user-error';
import { abrir } from './commands/abrir';
import { acta } from './commands/acta';
import { ajuste } from './commands/ajuste';
import { anomalias } from './commands/anomalias';
import { anterior } from './commands/anterior';
import { aprobar } from './commands/aprobar';
import { asistencia } from './commands/asistencia';
import { avance } from './commands/avance';
import { bitacora } from './commands/bitacora';
import { cambios } from './commands/cambios';
import { cerrarVigencia } from './commands/cerrar-vigencia';
import { cobertura } from './commands/cobertura';
import { codigo } from './commands/codigo';
import { consolidar } from './commands/consolidar';
import { cuatrienioNuevo } from './commands/cuatrienio-nuevo';
import { datos } from './commands/datos';
import { deshacer } from './commands/deshacer';
import { documento } from './commands/documento';
import { documentoEstado } from './commands/documento-estado';
import { evaluacion } from './commands/evaluacion';
import { exportar } from './commands/exportar';
import { fichas } from './commands/fichas';
import { focalizar } from './commands/focalizar';
import { importar } from './commands/importar';
import { informe } from './commands/informe';
import { nuevo } from './commands/nuevo';
import { parametro } from './commands/parametro';
import { pendientes } from './commands/pendientes';
import { planilla } from './commands/planilla';
import { plantilla } from './commands/plantilla';
import { porque } from './commands/porque';
import { practica } from './commands/practica';
import { preparar } from './commands/preparar';
import { procedimiento } from './commands/procedimiento';
import { publicar } from './commands/publicar';
import { reemplazar } from './commands/reemplazar';
import { reporte } from './commands/reporte';
import { restaurar } from './commands/restaurar';
import { salida } from './commands/salida';
import { sostenibilidad } from './commands/sostenibilidad';
import { tablero } from './commands/tablero';
import { trimestre } from './commands/trimestre';
import { validar } from './commands/validar';
import { verificar } from './commands/verificar';
import { version as versionDelPam } from './commands/version';
import { debug } from './debug';
import { ROOT } from './root';

const COMMANDS: { readonly [name: string]: Command } = {
  nuevo,
  abrir,
  practica,
  importar,
  deshacer,
  exportar,
  salida,
  datos,
  validar,
  bitacora,
  restaurar,
  preparar,
  cobertura,
  sostenibilidad,
  avance,
  tablero,
  evaluacion,
  reporte,
  pendientes,
  trimestre,
  procedimiento,
  anomalias,
  anterior,
  'cuatrienio-nuevo': cuatrienioNuevo,
  consolidar,
  aprobar,
  cambios,
  version: versionDelPam,
  ajuste,
  'cerrar-vigencia': cerrarVigencia,
  focalizar,
  porque,
  acta,
  asistencia,
  informe,
  documento,
  'documento-estado': documentoEstado,
  publicar,
  fichas,
  codigo,
  verificar,
  planilla,
  plantilla,
  parametro,
  reemplazar,
};

/** Runs one command line, without the program's own name; resolves to the exit code. */
export async function main(words: readonly string[]): Promise<ExitCode> {
  try {
    return await run(words);
  } catch (thrown) {
    return explain(thrown, words[0]);
  }
}

async function run([name = 'ayuda', ...words]: readonly string[]): Promise<ExitCode> {
  if (name === '--version') return print(version());
  if (['ayuda', '--ayuda', '--help', '-h'].includes(name)) return print(helpFor(words[0]));
  const command = commandNamed(name);
  refuseKeptByNpm(Object.keys(command.options ?? {}), process.env);
  const { given, chosen } = parseArguments(command, words);
  if (chosen.ayuda) return print(helpOfCommand(name, command));
  return printAnswer(await command.run(given, chosen), chosen.json === true);
}

const helpFor = (name: string | undefined): string =>
  name === undefined ? helpOfProgram(COMMANDS) : helpOfCommand(name, commandNamed(name));

function commandNamed(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command;
  const similar = parecido(name, Object.keys(COMMANDS));
  throw new UsageError(
    similar
      ? `No existe el comando «${name}». ¿Quiso decir «${similar}»?`
      : `No existe el comando «${name}». Escriba libro-pam ayuda para ver los que hay.`,
  );
}

function usageFor(name = ''): string {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return command ? usageOf(name, command) : 'libro-pam ayuda';
}

function version(): string {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
}

async function printAnswer(answer: Answer, asJson: boolean): Promise<ExitCode> {
  print(asJson ? JSON.stringify(answer.json) : answer.text);
  if (answer.aside && !asJson) console.error(answer.aside);
  const last = await answer.until;
  if (last !== undefined && !asJson) print(last);
  return answer.code ?? 0;
}

function print(text: string): ExitCode {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** A wrong use or a refusal is its own sentence; anything else is our fault and gets a code to report it by. */
function explain(thrown: unknown, name: string | undefined): ExitCode {
  if (thrown instanceof UsageError) {
    console.error(`${thrown.message}\nUso: ${usageFor(name)}`);
    return 2;
  }
  if (thrown instanceof UserError) {
    console.error(thrown.message);
    return 3;
  }
  const incident = Date.now().toString(36).toUpperCase();
  console.error(
    `Algo falló dentro del programa y no se escribió nada (incidente ${incident}). Si se repite, repita el comando con LIBRO_PAM_DEPURAR=1 y envíe lo que imprima.`,
  );
  debug(thrown);
  return 3;
}
