// The book to practise in: a file of its own in a folder of its own, so that its documents are not among the office's.

import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OWN_FOLDER } from '../terminal/private-files';
import { UserError } from '../terminal/user-error';
import { consultLibro, createLibro } from './commands/sesion';
import { type OpenServer, serveLibro } from './server';

/** The steps as the add-on tells them. */
export interface PasosDePractica {
  readonly libro: 'practica' | 'vacio' | 'con datos';
  readonly pasos: readonly { readonly titulo: string; readonly hecho: boolean }[];
}

export const practiceIn = (folder: string): string => join(folder, 'practica', 'practica.xlsx');

/** Makes it the first time; afterwards it goes on as it was left. A sentence where a file of that name is something else. */
export async function ensurePractice(path: string): Promise<PasosDePractica> {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: OWN_FOLDER });
    await createLibro(path, {}, async (sesion) => {
      sesion.call('instalar', { cuatrienio: cuatrienioDe(new Date().getFullYear()) }, 'commit');
      const json = sesion.call<PasosDePractica>('comenzarPractica', {}, 'commit');
      return { json, text: '' };
    });
  }
  const { json } = await consultLibro(path, {}, async (sesion) => ({
    json: sesion.call<PasosDePractica>('panelPractica', {}, 'consulta'),
    text: '',
  }));
  if (json.libro !== 'practica')
    throw new UserError(
      `«${path}» no es un libro de práctica y no se tocó: escoja otra carpeta, o cámbiele el nombre.`,
    );
  return json;
}

/** The one beside a book, open in a server of its own. */
export async function servePractice(libro: string): Promise<OpenServer> {
  const path = practiceIn(dirname(libro));
  await ensurePractice(path);
  return serveLibro({ path, puerto: 0 });
}

/** The government period of a year: "2024-2027". */
function cuatrienioDe(year: number): string {
  const first = year - ((((year - 2024) % 4) + 4) % 4);
  return `${first}-${first + 3}`;
}
