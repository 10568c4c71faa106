// Files in Drive with the narrow permission (drive.file), which sees only what the add-on made.

import { DOCUMENTOS } from '../../documents';
import { fallaDeGoogle } from '../../domain/fallas-de-google';
import type { Banco } from './banco';
import { conversionOf } from './conversion';
import { judge, type Medida, messageOf } from './medida';
import type { Grupo } from './prueba';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const GOOGLE_FOLDER = 'application/vnd.google-apps.folder';
const FALTA: Medida = { valor: 'Falta pegar arriba el enlace', resultado: 'por probar a mano' };

/** Id of a folder in what a person pasted: its address, or the id alone. */
function folderId({ pegado: { carpeta } }: Banco): string | undefined {
  return /folders\/([\w-]+)/.exec(carpeta)?.[1] ?? /^[\w-]{20,}$/.exec(carpeta.trim())?.[0];
}

/** Good when Drive refuses, as it should what is not the add-on's. */
function refuses(work: () => string): Medida {
  try {
    return judge(work(), false);
  } catch (thrown) {
    if (fallaDeGoogle(thrown)?.codigo !== 'SIN_ACCESO') throw thrown;
    return judge(`Drive lo niega: ${messageOf(thrown)}`, true);
  }
}

function createdInOwnFolder(banco: Banco): Medida {
  const { id: folder = '' } = banco.create(GOOGLE_FOLDER);
  const { parents = [] } = banco.create(GOOGLE_DOC, [folder]);
  return judge(
    parents.includes(folder) ? 'quedó en la carpeta' : 'quedó en otra parte',
    parents.includes(folder),
  );
}

function createdInForeignFolder(banco: Banco): Medida {
  const folder = folderId(banco);
  if (!folder) return FALTA;
  return refuses(() => {
    banco.create(GOOGLE_DOC, [folder]);
    return 'Drive creó un archivo en ella';
  });
}

function sharedDrive(banco: Banco): Medida {
  const folder = folderId(banco);
  if (!folder) return FALTA;
  try {
    const fields = { fields: 'id,driveId', supportsAllDrives: true };
    const { driveId } = banco.files().get(folder, fields);
    return driveId
      ? judge(`La ve; está en la unidad compartida ${driveId}`, true)
      : { valor: 'La ve; no está en una unidad compartida', resultado: 'por probar a mano' };
  } catch (thrown) {
    return { valor: `No la ve: ${messageOf(thrown)}`, resultado: 'no se pudo' };
  }
}

function seesWorkbook(banco: Banco): Medida {
  return refuses(() => {
    const fields = { fields: 'id,parents,driveId', supportsAllDrives: true };
    const { parents = [], driveId } = banco.files().get(banco.ss.getId(), fields);
    return `Lo ve; carpeta ${parents[0] ?? 'ninguna'}, unidad ${driveId ?? 'personal'}`;
  });
}

export const ARCHIVOS: Grupo = {
  titulo: 'Archivos en Google Drive',
  pruebas: [
    {
      codigo: 'E1',
      titulo: 'Crear un documento',
      porQue: 'Sin esto no hay actas ni informes.',
      run: (banco) => {
        const { id } = banco.create(GOOGLE_DOC);
        return judge(id ? 'creado' : 'sin id', id !== undefined);
      },
    },
    {
      codigo: 'E2',
      titulo: 'Copiar un documento propio',
      porQue: 'Para hacer una versión nueva de un documento.',
      run: (banco) => {
        const { id = '' } = banco.create(GOOGLE_DOC);
        const copy = banco.remember(banco.files().copy({}, id));
        return judge(copy.id ? 'copiado' : 'sin id', copy.id !== undefined && copy.id !== id);
      },
    },
    {
      codigo: 'E3',
      titulo: 'Crear en una carpeta del complemento',
      porQue: 'Los documentos van a la carpeta «Informes PAM», que el complemento crea.',
      run: createdInOwnFolder,
    },
    {
      codigo: 'E4',
      titulo: 'Si el complemento ve el archivo de este libro en Drive',
      porQue: 'Se cuenta con que no; si lo viera, podría guardar en su carpeta.',
      run: seesWorkbook,
    },
    {
      codigo: 'E5',
      titulo: 'Crear en una carpeta que hizo una persona',
      porQue:
        'Pegue arriba el enlace de una carpeta suya y ejecute de nuevo. Se cuenta con que Drive lo niega.',
      run: createdInForeignFolder,
    },
    {
      codigo: 'E6',
      titulo: 'Una carpeta de unidad compartida',
      porQue:
        'Pegue arriba el enlace de una carpeta de la unidad compartida de la oficina y ejecute de nuevo.',
      run: sharedDrive,
    },
    ...DOCUMENTOS.map((documento, i) => conversionOf(documento, `E${7 + i}`)),
  ],
};
