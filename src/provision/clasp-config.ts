// Which script `npm run push` writes to: what .clasp.json says, never changed here.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProvisionError } from './provision-error';
import { scriptIdIn } from './script-id';

const EXAMPLE = '  { "scriptId": "ID", "rootDir": "dist/google" }';
const EXISTING = `  Si el libro ya está en Google: ábralo, Extensiones › Apps Script › Configuración del proyecto,
  copie el ID de la secuencia de comandos (Script ID) y péguelo en .clasp.json, así:
${EXAMPLE}`;

/** The script's id. Throws a sentence with what to do when the file is missing, broken, or names none. */
export function readScriptId(root: string): string {
  const { scriptId, rootDir } = readConfig(root);
  if (rootDir !== 'dist/google')
    throw stop(`.clasp.json debe decir "rootDir": "dist/google". Déjelo así:\n${EXAMPLE}`);
  if (typeof scriptId !== 'string' || scriptId.trim() === '') throw stop(EMPTY);
  const id = scriptIdIn(scriptId);
  if (id === scriptId) return id;
  throw stop(
    id === undefined
      ? `«${scriptId}», en .clasp.json, no es el ID de un script.\n${EXISTING}`
      : `En .clasp.json va solo el ID del script, sin el resto de la dirección: "scriptId": "${id}"`,
  );
}

const EMPTY = `.clasp.json no dice en qué script instalar: su "scriptId" está vacío.
  Si el libro no está en Google: npm run provision lo crea con su script.
${EXISTING}`;

function readConfig(root: string): { readonly scriptId?: unknown; readonly rootDir?: unknown } {
  try {
    return JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
  } catch {
    throw stop(`No se puede leer .clasp.json. Debe decir solo esto, sin comentarios:\n${EXAMPLE}`);
  }
}

const stop = (mensaje: string): ProvisionError => new ProvisionError('ARCHIVO', mensaje);
