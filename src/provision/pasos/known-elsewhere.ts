// A workbook that this program made and this computer knows nothing of: its state was lost, or is on another computer.
// Making a second one in silence is how an office ends up with two truths.

import { type Estado, newInstalacion } from '../estado';
import { call } from '../google/call';
import type { Google } from '../google/connect';
import { ProvisionError } from '../provision-error';
import { type Archivo, archivoOf, FIELDS } from './drive-files';
import type { Contexto } from './paso';
import { parentOf } from './script';

/** Takes that workbook as ours when the script inside it is named; otherwise throws ProvisionError, unless another was asked for. */
export async function adoptOrRefuse({ google, estado, pedido }: Contexto): Promise<void> {
  if (hasBegun(estado.value) || pedido.otro) return;
  const found = await anyLibro(google);
  if (!found) return;
  const { libro, instalacion } = found;
  const isNamed =
    pedido.script !== undefined && (await parentOf(google, pedido.script)) === libro.id;
  if (!isNamed) throw unknownHere(libro, estado.path);
  const { id, nombre } = libro;
  estado.remember({ instalacion, libro: { id, nombre, origen: {} } });
}

const hasBegun = ({ carpeta, libro, enCurso }: Estado): boolean =>
  carpeta !== undefined || libro !== undefined || enCurso !== undefined;

async function anyLibro(
  google: Google,
): Promise<{ readonly libro: Archivo; readonly instalacion: string } | undefined> {
  const q = "appProperties has { key='libroPam' and value='libro' } and trashed = false";
  const { files = [] } = await call(
    'buscar en Drive',
    () =>
      google.drive.files.list({
        q,
        orderBy: 'createdTime',
        fields: `files(${FIELDS},appProperties)`,
      }),
    { repeatable: true, pause: google.pause },
  );
  const [first] = files;
  return (
    first && {
      libro: archivoOf(first),
      instalacion: first.appProperties?.instalacion ?? newInstalacion(),
    }
  );
}

const unknownHere = ({ nombre, enlace }: Archivo, path: string): ProvisionError =>
  new ProvisionError(
    'ESTADO',
    `Esta cuenta ya tiene un libro hecho con este programa, «${nombre}» (${enlace}), que no está anotado en «${path}». Para seguir con él, copie su ID de secuencia de comandos (Extensiones › Apps Script › Configuración del proyecto) y repita el comando con --script y ese ID; para crear otro aparte, con --otro.`,
  );
