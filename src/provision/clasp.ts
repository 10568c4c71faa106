// The real clasp as a process of its own, without a shell, and what its English means. It signs with the login that it
// keeps in the person's home folder.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Codigo, ProvisionError } from './provision-error';
import { readFolder, type ScriptFile } from './script-content';

const PROGRAM = 'node_modules/@google/clasp/build/src/index.js';
const TIMEOUT_MS = 300_000;

const LOG_IN =
  'Ejecute «npx clasp login», entre con la cuenta que puede editar el libro, y repita el comando.';

interface Saying {
  readonly says: RegExp;
  readonly codigo: Codigo;
  readonly mensaje: string;
}

/** What clasp 3.4.1 prints, which is its own or Google's sentence; the first that matches. */
const SAYINGS: readonly Saying[] = [
  {
    says: /No credentials found/i,
    codigo: 'CREDENCIAL',
    mensaje: `clasp no tiene sesión en este equipo. ${LOG_IN}`,
  },
  {
    says: /invalid_grant|invalid_rapt|invalid_client|expired or revoked|invalid authentication credentials/i,
    codigo: 'CREDENCIAL',
    mensaje: `La sesión de clasp venció o fue retirada. ${LOG_IN}`,
  },
  {
    says: /has not enabled the Apps Script API/i,
    codigo: 'API_APAGADA',
    mensaje:
      'La cuenta tiene apagada la API de Apps Script. Enciéndala en https://script.google.com/home/usersettings, espere unos minutos y repita el comando.',
  },
  {
    says: /entity was not found/i,
    codigo: 'NO_EXISTE',
    mensaje:
      'Google no encuentra el script de .clasp.json, o la cuenta de clasp no lo ve. Revise el ID y, con «npx clasp show-authorized-user», la cuenta.',
  },
  {
    says: /does not have permission|forbidden/i,
    codigo: 'SIN_ACCESO',
    mensaje:
      'La cuenta de clasp no puede editar ese script. Pida a quien lo creó que comparta el libro con esa cuenta como editor, o entre con otra: npx clasp login.',
  },
  {
    says: /quota|rate limit|RESOURCE_EXHAUSTED|too many requests/i,
    codigo: 'CUOTA',
    mensaje: 'Google recibió demasiadas solicitudes. Espere unos minutos y repita el comando.',
  },
  {
    says: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|socket hang up|network/i,
    codigo: 'RED',
    mensaje: 'No hay conexión con Google. Revise la conexión a internet y repita el comando.',
  },
];

/** Where clasp works: the repository that has it installed, and the environment it gets. */
export interface Workplace {
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Stops before anything slow when clasp has nothing to sign with. */
export function assertLoggedIn({ environment }: Workplace): void {
  if (existsSync(environment.clasp_config_auth ?? join(homedir(), '.clasprc.json'))) return;
  throw explainClasp('No credentials found.');
}

/** What the project holds now: pulled into an empty folder, never into the build. */
export async function pull(place: Workplace, scriptId: string): Promise<readonly ScriptFile[]> {
  // clasp refuses folders reached by a link, as the temporary one is on macOS.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'libro-pam-pull-')));
  try {
    mkdirSync(join(folder, 'remoto'));
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'remoto' }));
    await runClasp(place, folder, ['pull']);
    return readFolder(join(folder, 'remoto'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Replaces the project with the build. */
export async function pushBuild(place: Workplace): Promise<void> {
  const said = await runClasp(place, place.root, ['push', '-f']);
  if (/Skipping push/i.test(said)) throw explainClasp(said);
}

/** Runs clasp on the project of a folder; resolves to what it printed. Throws ProvisionError when it did not do it. */
async function runClasp(
  { root, environment }: Workplace,
  folder: string,
  words: readonly string[],
): Promise<string> {
  const project = ['--project', join(folder, '.clasp.json')];
  const child = spawn(process.execPath, [join(root, PROGRAM), ...words, ...project], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === 0) return said;
  throw code === null ? explainClasp('ETIMEDOUT') : explainClasp(said);
}

/** The Spanish for what clasp printed when it failed; its own words where they are not known. */
export function explainClasp(said: string): ProvisionError {
  const found = SAYINGS.find(({ says }) => says.test(said));
  if (found) return new ProvisionError(found.codigo, found.mensaje);
  return new ProvisionError('GOOGLE', `clasp no pudo terminar. Dijo: «${said.trim()}».`);
}
