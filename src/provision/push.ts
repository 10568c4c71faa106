// `npm run push`: check, build, clasp push, and read back what Google has. clasp replaces the whole project, so what is
// there is read first, and nothing of the office's or changed by hand is replaced unasked.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assertLoggedIn, pull, pushBuild } from './clasp';
import { readScriptId } from './clasp-config';
import { inspectScript } from './inspect-script';
import { officeFiles, officeMacros } from './office-content';
import { ProvisionError } from './provision-error';
import { readBuilt, type ScriptFile } from './script-content';
import { firstDifference } from './update-script';
import { builtVersion } from './upgrade-libro';
import type { ExitCode } from './verb';

/** What setup.mjs does for it, since only it can before there is a build. */
export interface Steps {
  /** Types and format; what is wrong is printed. Resolves to its exit code. */
  check(): Promise<number>;
  build(): Promise<unknown>;
}

/** 0 done; 1 pushed, and Google has something else; 2 wrong usage; 3 refused or failed, as `say` tells. */
export async function push(
  root: string,
  words: readonly string[],
  steps: Steps,
  say: (line: string) => void,
): Promise<ExitCode> {
  if (words.some((word) => word !== '--forzar')) {
    say('Uso: npm run push [-- --forzar]');
    return 2;
  }
  try {
    const scriptId = readScriptId(root);
    assertLoggedIn(process.env);
    say('Revisando tipos y formato (las pruebas son aparte: npm test)…');
    if ((await steps.check()) !== 0) return 3;
    say('Construyendo…');
    await steps.build();
    return await pushScript(root, scriptId, words.includes('--forzar'), say);
  } catch (thrown) {
    if (!(thrown instanceof ProvisionError)) throw thrown;
    say(thrown.message);
    return 3;
  }
}

async function pushScript(
  root: string,
  scriptId: string,
  forzar: boolean,
  say: (line: string) => void,
): Promise<ExitCode> {
  const built = readBuilt(root);
  const version = builtVersion(built);
  say('Leyendo lo que hay en Google…');
  const remote = await pull(root, scriptId);
  if (firstDifference(built, remote) === undefined) {
    say(`Google ya tiene la versión ${version}, igual a dist/google: no había nada que enviar.`);
    return 0;
  }
  const losses = lossesOf(remote, built);
  if (losses.length > 0 && !forzar) throw refusal(losses);
  if (losses.length > 0) say(`Lo que había quedó copiado en ${keepCopy(root, remote)}`);
  say('Enviando con clasp…');
  await pushBuild(root);
  say('Leyendo de vuelta…');
  const difference = firstDifference(built, await pull(root, scriptId));
  say(difference ? `Se envió, pero ${difference}. Repita el comando.` : compared(version, built));
  return difference ? 1 : 0;
}

/** What replacing the project would lose, each in words. Throws when it is newer: that is never replaced. */
function lossesOf(remote: readonly ScriptFile[], built: readonly ScriptFile[]): readonly string[] {
  const { estado, version, modificados } = inspectScript(remote, builtVersion(built));
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
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
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
