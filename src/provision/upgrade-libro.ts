// Upgrades the script of one workbook of the list, or says why it is better not to. Cells, properties, triggers and shares
// stay: only the content of the script is written, and the add-on migrates the workbook the first time it runs.

import { builtVersion } from './banner';
import { call } from './google/call';
import type { Google } from './google/connect';
import { type Inspection, inspectScript, whyNotReplace } from './inspect-script';
import type { Renglon } from './lista';
import { updatedContent } from './office-content';
import { type Codigo, ProvisionError } from './provision-error';
import type { ScriptFile } from './script-content';
import { firstDifference, readScript, updateScript } from './update-script';

export type Desenlace = 'actualizado' | 'sinCambio' | 'porActualizar' | 'omitido' | 'fallo';

/** What became of a workbook, as the JSON says it; versions are null where they are not known. */
export interface Resultado {
  readonly nombre: string;
  readonly script: string;
  readonly resultado: Desenlace;
  readonly de: string | null;
  readonly a: string | null;
  readonly mensaje: string;
  /** Kind of obstacle, when Google put one. */
  readonly codigo?: Codigo;
}

export interface Upgrade {
  readonly google: Google;
  readonly built: readonly ScriptFile[];
  /** Reads and says, and writes nothing. */
  readonly simular: boolean;
  /** Replaces what was changed by hand, after keeping it as a version of the project. */
  readonly forzar: boolean;
}

/** Never throws for what Google or the list are to blame: that is its result. */
export async function upgradeLibro(renglon: Renglon, upgrade: Upgrade): Promise<Resultado> {
  const result = resultsOf(renglon);
  if (renglon.error) return result('fallo', `línea ${renglon.linea}: ${renglon.error}`);
  try {
    return await upgradeScript(renglon, upgrade);
  } catch (thrown) {
    if (!(thrown instanceof ProvisionError)) throw thrown;
    return { ...result('fallo', thrown.message), codigo: thrown.codigo };
  }
}

type Result = (
  resultado: Desenlace,
  mensaje: string,
  versions?: { readonly de?: string | undefined; readonly a?: string },
) => Resultado;

const resultsOf =
  ({ nombre, script }: Renglon): Result =>
  (resultado, mensaje, { de, a } = {}) => ({
    nombre,
    script,
    resultado,
    de: de ?? null,
    a: a ?? null,
    mensaje,
  });

async function upgradeScript(renglon: Renglon, upgrade: Upgrade): Promise<Resultado> {
  const { google, built, simular, forzar } = upgrade;
  const { script: scriptId } = renglon;
  const result = resultsOf(renglon);
  await assertBoundTo(google, scriptId, renglon.libro);
  const remote = await readScript(google, scriptId);
  const a = builtVersion(built);
  const inspection = inspectScript(remote, built);
  const de = inspection.version;
  const refusal = refusalOf(inspection, a, forzar);
  if (refusal) return result('omitido', refusal, { de });
  if (firstDifference(updatedContent(remote, built), remote) === undefined)
    return result('sinCambio', 'sin cambio', { de, a });
  if (simular) return result('porActualizar', 'se actualizaría', { de, a });
  const kept = inspection.estado === 'modificado' ? await keepVersion(google, scriptId) : '';
  await updateScript(google, scriptId, remote, built);
  return result('actualizado', `actualizado${kept}`, { de, a });
}

/** Why a script of the list is not to be touched; undefined when it may be. */
function refusalOf(inspection: Inspection, built: string, forzar: boolean): string | undefined {
  if (inspection.estado === 'vacio' || inspection.estado === 'ajeno')
    return 'no es un libro PAM: ese script no tiene libro-pam y no se tocó. Revise la dirección; para instalarlo por primera vez, sheets-templates/INSTALACION.md';
  if (inspection.estado === 'modificado' && forzar) return undefined;
  return whyNotReplace(inspection, built);
}

/** Protects from a list that puts the script of one workbook on the line of another. */
async function assertBoundTo(
  google: Google,
  scriptId: string,
  libro: string | undefined,
): Promise<void> {
  if (libro === undefined) return;
  const { parentId } = await call(
    'consultar el script',
    () => google.script.projects.get({ scriptId }),
    { repeatable: true, pause: google.pause },
  );
  if (parentId === libro) return;
  throw new ProvisionError(
    'NO_EXISTE',
    'ese script no es del libro de su línea: no se tocó. Revise las dos direcciones en la lista',
  );
}

/** Keeps what is there as a version of the project, which Google shows in its history and nobody can change. */
async function keepVersion(google: Google, scriptId: string): Promise<string> {
  const description = 'Como estaba antes de actualizar libro-pam con --forzar';
  const { versionNumber } = await call(
    'guardar en el historial lo que había',
    () => google.script.projects.versions.create({ scriptId, requestBody: { description } }),
    { repeatable: false, pause: google.pause },
  );
  return `; lo que había quedó como versión ${versionNumber} del historial del proyecto`;
}
