// `npm run push`: check, build, clasp push, and read back what Google has. clasp replaces the whole project, so what is
// there is read first, and nothing of the office's or changed by hand is replaced unasked.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExitCode } from '../terminal/command';
import { OWN_FILE, OWN_FOLDER } from '../terminal/private-files';
import { builtVersion } from './banner';
import { assertLoggedIn, pull, pushBuild, type Workplace } from './clasp';
import { readScriptId } from './clasp-config';
import { inspectScript } from './inspect-script';
import { officeFiles, officeMacros } from './office-content';
import { ProvisionError } from './provision-error';
import { readBuilt, type ScriptFile } from './script-content';
import { firstDifference } from './update-script';

/** What the command has around it; the two steps are setup.mjs's, since only it can before there is a build. */
export interface PushSurroundings extends Workplace {
  /** Types and format; what is wrong is printed. Resolves to its exit code. */
  check(): Promise<number>;
  build(): Promise<unknown>;
  say(line: string): void;
}

/** 0 done; 1 pushed, and Google has something else; 2 wrong usage; 3 refused or failed, as `say` tells. */
export async function push(words: readonly string[], around: PushSurroundings): Promise<ExitCode> {
  const { root, say } = around;
  if (words.some((word) => word !== '--forzar')) {
    say('Uso: npm run push [-- --forzar]');
    return 2;
  }
  try {
    const scriptId = readScriptId(root);
    assertLoggedIn(around);
    say('Revisando tipos y formato (las pruebas son aparte: npm test)…');
    if ((await around.check()) !== 0) return 3;
    say('Construyendo…');
    await around.build();
    return await pushScript(scriptId, words.includes('--forzar'), around);
  } catch (thrown) {
    if (!(thrown instanceof ProvisionError)) throw thrown;
    say(thrown.message);
    return 3;
  }
}

async function pushScript(
  scriptId: string,
  forzar: boolean,
  around: PushSurroundings,
): Promise<ExitCode> {
  const { root, say } = around;
  const built = readBuilt(root);
  const version = builtVersion(built);
  say('Leyendo lo que hay en Google…');
  const remote = await pull(around, scriptId);
  if (firstDifference(built, remote) === undefined) {
    say(`Google ya tiene la versión ${version}, igual a dist/google: no había nada que enviar.`);
    return 0;
  }
  const losses = lossesOf(remote, built);
  if (losses.length > 0 && !forzar) throw refusal(losses);
  if (losses.length > 0) say(`Lo que había quedó copiado en ${keepCopy(root, remote)}`);
  say('Enviando con clasp…');
  await pushBuild(around);
  say('Leyendo de vuelta…');
  const difference = firstDifference(built, await pull(around, scriptId));
  say(difference ? `Se envió, pero ${difference}. Repita el comando.` : compared(version, built));
  return difference ? 1 : 0;
}

/** What replacing the project would lose, each in words. Throws when it is newer: that is never replaced. */
export function lossesOf(
  remote: readonly ScriptFile[],
  built: readonly ScriptFile[],
): readonly string[] {
  const { estado, version, modificados } = inspectScript(remote, built);
  if (estado === 'masNueva')
    throw new ProvisionError(
      'RECHAZADO',
      `Google tiene la versión ${version}, más nueva que la de este programa: no se envió nada. Actualice este programa y repita el comando.`,
    );
  return [
    ...(estado === 'modificado' ? [`cambios hechos a mano en ${modificados.join(', ')}`] : []),
    ...officeFiles(remote, built).map(({ name }) => `el archivo «${name}», que no es de libro-pam`),
    ...(officeMacros(remote) ? ['las macros grabadas en ese libro'] : []),
  ];
}

const refusal = (losses: readonly string[]): ProvisionError =>
  new ProvisionError(
    'RECHAZADO',
    [
      'No se envió nada, porque clasp reemplaza todo el proyecto y se perdería:',
      ...losses.map((loss) => `  - ${loss}`),
      'Para actualizar sin perder los archivos ni las macros: npm run provision -- actualizar LISTA.csv',
      'Para reemplazarlo de todos modos, con copia de lo que hay: npm run push -- --forzar',
    ].join('\n'),
  );

const EXTENSIONS = { SERVER_JS: 'gs', HTML: 'html', JSON: 'json' } as const;

/** Writes a project where the person can find it; returns the folder, from the root. */
function keepCopy(root: string, files: readonly ScriptFile[]): string {
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '');
  const folder = `datos/script-antes-de-enviar-${moment}`;
  for (const { name, type, source } of files) {
    const file = join(root, folder, `${name}.${EXTENSIONS[type]}`);
    mkdirSync(dirname(file), { recursive: true, mode: OWN_FOLDER });
    writeFileSync(file, source, { mode: OWN_FILE });
  }
  return folder;
}

function compared(version: string, built: readonly ScriptFile[]): string {
  const files = built.map(({ name, source }) => {
    const kilobytes = (Buffer.byteLength(source) / 1000).toFixed(1).replace('.', ',');
    return `${name} (${kilobytes} kB)`;
  });
  return `Google tiene la versión ${version}. Se leyó de vuelta y es igual a dist/google: ${files.join(', ')}.`;
}
