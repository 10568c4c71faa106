// The folder of Drive where the workbook is. Only that: what the script writes goes to folders of its own.

import { newInstalacion } from '../estado';
import { call } from '../google/call';
import { ProvisionError } from '../provision-error';
import { type Archivo, archivoOf, FIELDS, fileById, fileByMark, markOf } from './drive-files';
import type { Contexto, Hecho, Paso } from './paso';

const CLAVE = 'carpeta';

export const carpeta: Paso = {
  clave: CLAVE,
  nombre: 'Carpeta de Drive',
  plan: (estado, pedido) =>
    estado?.carpeta ? `ya está: «${estado.carpeta.nombre}»` : `crear «${pedido.carpeta}»`,
  find: findCarpeta,
  intent: async () => ({}),
  make: makeCarpeta,
};

async function findCarpeta(contexto: Contexto): Promise<Hecho | undefined> {
  const { google, estado, pedido } = contexto;
  const { carpeta: known, libro, instalacion, enCurso } = estado.value;
  if (!known) {
    const found = await fileByMark(google, markOf('carpeta', instalacion), enCurso?.paso === CLAVE);
    return found && hecho('encontrado', found, `la que quedó creada antes, «${found.nombre}»`);
  }
  const found = await fileById(google, known.id);
  if (found) return hecho('sinCambio', found, `ya está, «${found.nombre}»`);
  if (pedido.deNuevo) {
    estado.remember({ carpeta: undefined, instalacion: newInstalacion() });
    return undefined;
  }
  // People move the workbook to where their office keeps its files, and throw away the folder that is left empty.
  if (libro) return { resultado: 'sinCambio', detalle: 'ya no está; el libro se busca donde esté' };
  throw new ProvisionError(
    'NO_EXISTE',
    `La carpeta «${known.nombre}» ya no está en Drive, o la cuenta con que entró no la ve. Restáurela de la papelera, o repita el comando con --de-nuevo para crear otra.`,
  );
}

async function makeCarpeta({ google, estado, pedido }: Contexto): Promise<Hecho> {
  const file = await call(
    'crear la carpeta',
    () =>
      google.drive.files.create({
        fields: FIELDS,
        requestBody: {
          name: pedido.carpeta,
          mimeType: 'application/vnd.google-apps.folder',
          appProperties: markOf('carpeta', estado.value.instalacion),
        },
      }),
    { repeatable: false, pause: google.pause },
  );
  return hecho('creado', archivoOf(file), `creada, «${pedido.carpeta}»`);
}

const hecho = (resultado: Hecho['resultado'], { id, nombre }: Archivo, detalle: string): Hecho => ({
  resultado,
  detalle,
  recuerda: { carpeta: { id, nombre } },
});
