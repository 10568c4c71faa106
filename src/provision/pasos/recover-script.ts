// When nobody knows whether a script was made, because the answer was lost. A workbook that nobody has touched since is
// thrown away with whatever script it has, and made again: one workbook stays, with one script. Otherwise the person looks.

import { newInstalacion } from '../estado';
import { call } from '../google/call';
import { ProvisionError } from '../provision-error';
import { fileById } from './drive-files';
import { askForLibro } from './libro';
import type { Contexto } from './paso';
import { SCRIPT } from './script';

/** Leaves the state so that the steps can run, or throws ProvisionError when only the person can tell. */
export async function recoverScript(contexto: Contexto): Promise<void> {
  const { estado, pedido } = contexto;
  await trashLeftover(contexto);
  const { enCurso, libro, terminado } = estado.value;
  if (enCurso?.paso !== SCRIPT || !libro || pedido.script !== undefined) return;
  const file = await fileById(contexto.google, libro.id);
  // Gone, and its script with it: the step of the workbook says so.
  if (!file) return estado.remember({ enCurso: undefined });
  // Only a real account can tell whether making a script counts as modifying the workbook. If it does, this asks the person.
  const isUntouched = file.modificado === enCurso.modificado && terminado === undefined;
  if (!isUntouched) throw askForScript(libro.id);
  if (libro.origen.archivo !== undefined && !pedido.libro) throw askForLibro(libro.origen.archivo);
  // Under a new mark, so that a search does not find the old one while Drive still lists it.
  estado.remember({
    sobrante: libro.id,
    libro: undefined,
    script: undefined,
    enCurso: undefined,
    instalacion: newInstalacion(),
  });
  await trashLeftover(contexto);
}

async function trashLeftover({ google, estado }: Contexto): Promise<void> {
  const { sobrante } = estado.value;
  if (sobrante === undefined) return;
  if (await fileById(google, sobrante))
    await call(
      'llevar a la papelera el libro que quedó a medias',
      () => google.drive.files.update({ fileId: sobrante, requestBody: { trashed: true } }),
      { repeatable: true, pause: google.pause },
    );
  estado.remember({ sobrante: undefined });
}

const askForScript = (id: string): ProvisionError =>
  new ProvisionError(
    'ESTADO',
    `Antes se cortó la creación del script y no se sabe si alcanzó a crearse. Abra https://docs.google.com/spreadsheets/d/${id}, entre a Extensiones › Apps Script › Configuración del proyecto, copie el «ID de secuencia de comandos» y repita el comando con --script y ese ID.`,
  );
