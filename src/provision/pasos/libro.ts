// The workbook: empty, or converted by Google from a local one. Once it is on Google its data there are the good ones.

import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { cuenta } from '../../domain/formato';
import { type Estado, newInstalacion, type Origen } from '../estado';
import { call } from '../google/call';
import { ProvisionError } from '../provision-error';
import { type Archivo, archivoOf, FIELDS, fileById, fileByMark, markOf } from './drive-files';
import type { Contexto, Hecho, Paso, Pedido } from './paso';

const CLAVE = 'libro';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const libro: Paso = {
  clave: CLAVE,
  nombre: 'Libro',
  plan(estado, pedido) {
    if (estado?.libro) return `ya está: «${estado.libro.nombre}»`;
    const from = pedido.libro
      ? `con los datos de «${basename(pedido.libro.archivo)}» (${cuenta(pedido.libro.hojas.length, 'hoja', 'hojas')})`
      : 'vacío';
    return `crear «${pedido.nombre}», ${from}`;
  },
  find: findLibro,
  intent: async ({ pedido }) => ({ origen: origenOf(pedido) }),
  make: makeLibro,
};

async function findLibro(contexto: Contexto): Promise<Hecho | undefined> {
  const { google, estado, pedido } = contexto;
  const { libro: known, instalacion, enCurso } = estado.value;
  if (!known) {
    const wasLost = enCurso?.paso === CLAVE;
    const found = await fileByMark(google, markOf('libro', instalacion), wasLost);
    // An empty one instead of the data that was on its way would look like data lost.
    const cut = wasLost ? enCurso.origen?.archivo : undefined;
    if (!found && cut !== undefined && !pedido.libro) throw askForLibro(cut);
    if (!found) return undefined;
    const origen = (wasLost && enCurso.origen) || origenOf(pedido);
    contexto.avisos.push(...unused(pedido, origen));
    return hecho('encontrado', found, `el que quedó creado antes, «${found.nombre}»`, origen);
  }
  const found = await fileById(google, known.id);
  if (found) {
    contexto.avisos.push(...unused(pedido, known.origen));
    return hecho('sinCambio', found, `ya está, «${found.nombre}»`, known.origen);
  }
  if (!pedido.deNuevo) throw gone(known);
  estado.remember({
    libro: undefined,
    script: undefined,
    terminado: undefined,
    instalacion: newInstalacion(),
  });
  return undefined;
}

const gone = ({ nombre, id }: NonNullable<Estado['libro']>): ProvisionError =>
  new ProvisionError(
    'NO_EXISTE',
    `El libro «${nombre}» ya no está en Drive, o la cuenta con que entró no lo ve (https://docs.google.com/spreadsheets/d/${id}). Restáurelo de la papelera (https://drive.google.com/drive/trash) o entre con la otra cuenta; para crear otro libro, repita el comando con --de-nuevo.`,
  );

/** When what was cut off has to be uploaded again, and nobody said from where. */
export const askForLibro = (archivo: string): ProvisionError =>
  new ProvisionError(
    'ESTADO',
    `Antes se cortó la creación y hay que subir otra vez el libro. Repita el comando con --libro «${archivo}».`,
  );

/** Says that a file was not uploaded, when it is not the one that the workbook was made from. */
function unused({ libro: given }: Pedido, origen: Origen): readonly string[] {
  if (!given || given.sha256 === origen.sha256) return [];
  const name = basename(given.archivo);
  return [
    `El libro ya existe en Google y sus datos son los que valen: «${name}» no se subió y nada se reemplazó. Para otro libro, con otro archivo de estado: --otro --estado ARCHIVO.json.`,
  ];
}

async function makeLibro({ google, estado, pedido }: Contexto): Promise<Hecho> {
  const { instalacion, carpeta } = estado.value;
  const params: drive_v3.Params$Resource$Files$Create = {
    fields: FIELDS,
    requestBody: {
      name: pedido.nombre,
      mimeType: SPREADSHEET,
      parents: carpeta ? [carpeta.id] : [],
      appProperties: markOf('libro', instalacion),
    },
  };
  const { libro: given } = pedido;
  const file = await call(
    given ? `subir «${basename(given.archivo)}»` : 'crear el libro',
    () =>
      given
        ? google.drive.files.create(
            { ...params, media: { mimeType: XLSX, body: Readable.from([given.bytes]) } },
            // An upload does not go where the client says, but where the request does.
            google.rootUrl ? { rootUrl: google.rootUrl } : {},
          )
        : google.drive.files.create(params),
    { repeatable: false, pause: google.pause },
  );
  const from = given ? `, con los datos de «${basename(given.archivo)}»` : ', vacío';
  return hecho('creado', archivoOf(file), `creado, «${pedido.nombre}»${from}`, origenOf(pedido));
}

const origenOf = ({ libro: given }: Pedido): Origen =>
  given ? { archivo: given.archivo, sha256: given.sha256 } : {};

const hecho = (
  resultado: Hecho['resultado'],
  { id, nombre }: Archivo,
  detalle: string,
  origen: Origen,
): Hecho => ({ resultado, detalle, recuerda: { libro: { id, nombre, origen } } });
