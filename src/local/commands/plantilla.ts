// `libro-pam plantilla`: which template a document uses; downloads it, checks another one, or puts it in its place.

import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatFecha } from '../../domain/formato';
import { quisoDecir } from '../../domain/parecido';
import { UsageError } from '../../terminal/arguments';
import { type Answer, COSTO, defineCommand } from '../../terminal/command';
import { OWN_FILE } from '../../terminal/private-files';
import { readBytes } from '../../terminal/read-file';
import { UserError } from '../../terminal/user-error';
import { changeLibro, consultLibro, type Sesion } from './sesion';

interface Ficha {
  readonly documento: string;
  readonly titulo: string;
  readonly propia: { readonly nombre: string; readonly fecha: string } | null;
  readonly marcadores: readonly { readonly marcador: string; readonly describe: string }[];
}
interface Revisada {
  readonly aceptada: boolean;
  readonly errores: readonly string[];
  readonly avisos: readonly string[];
}

const FILE = { value: 'F.docx' } as const;

export const plantilla = defineCommand({
  summary: 'Muestra la plantilla de un documento, la baja, o la cambia por la de la oficina.',
  parameters: { libro: 'LIBRO.xlsx', documento: 'DOCUMENTO' },
  options: {
    bajar: { ...FILE, help: 'Escribe en un archivo la plantilla que se usa.' },
    subir: { ...FILE, help: 'Revisa la plantilla y, si está bien, la usa desde ahora.' },
    revisar: { ...FILE, help: 'Solo revisa la plantilla.' },
    ...COSTO,
  },
  async run({ libro, documento }, { bajar, subir, revisar, costo }) {
    if ([bajar, subir, revisar].filter(Boolean).length > 1)
      throw new UsageError('Use solo una de las opciones --bajar, --subir y --revisar.');
    const file = subir ?? revisar;
    const bytes = file === undefined ? undefined : await readBytes(file);
    const open = subir === undefined ? consultLibro : changeLibro;
    return open(libro, { costo }, async (sesion) => {
      if (bajar !== undefined) return download(sesion, documento, bajar);
      if (file === undefined || bytes === undefined) return describe(sesion, documento);
      const base64 = Buffer.from(bytes).toString('base64');
      const pedido = { documento, nombre: basename(file), base64 };
      return subir === undefined ? review(sesion, pedido) : upload(sesion, pedido);
    });
  },
});

function describe(sesion: Sesion, documento: string): Answer {
  const fichas = sesion.call<readonly Ficha[]>('panelPlantillas', {}, 'consulta');
  const ficha = fichas.find((known) => known.documento === documento);
  if (!ficha) {
    const claves = fichas.map((known) => known.documento);
    throw new UserError(
      `No existe el documento «${documento}».${quisoDecir(documento, claves)} Son: ${claves.join(', ')}.`,
    );
  }
  const { titulo, propia, marcadores } = ficha;
  const source = propia
    ? `${propia.nombre}, subida el ${formatFecha(propia.fecha)}`
    : 'la del complemento';
  const lines = marcadores.map(({ marcador, describe: about }) => `  ${marcador}  ${about}`);
  return {
    json: { documento, titulo, propia, marcadores },
    text: [`${titulo}: plantilla ${source}.`, 'Marcadores:', ...lines].join('\n'),
  };
}

async function download(sesion: Sesion, documento: string, file: string): Promise<Answer> {
  const { base64 } = sesion.call<{ base64: string }>('bajarPlantilla', { documento }, 'consulta');
  await writeFile(file, Buffer.from(base64, 'base64'), { flag: 'wx', mode: OWN_FILE }).catch(
    (error) => {
      throw error.code === 'EEXIST'
        ? new UserError(`Ya existe «${file}»: escriba otro nombre.`)
        : new UserError(`No se pudo escribir «${file}»: revise la carpeta y sus permisos.`);
    },
  );
  return { json: { documento, archivo: file }, text: `Plantilla escrita en ${file}` };
}

interface Pedido {
  readonly documento: string;
  readonly nombre: string;
  readonly base64: string;
}

/** A template with errors is data found wrong: exit code 1. */
function review(sesion: Sesion, pedido: Pedido): Answer {
  const revisada = sesion.call<Revisada>('revisarPlantilla', pedido, 'consulta');
  return { json: revisada, text: reviewText(pedido, revisada), code: revisada.aceptada ? 0 : 1 };
}

function upload(sesion: Sesion, pedido: Pedido): Answer {
  const revisada = sesion.call<Revisada>('subirPlantilla', pedido, 'commit');
  const outcome = revisada.aceptada
    ? 'Desde ahora se usa esta plantilla.'
    : 'No se cambió la plantilla. Corrija lo anterior y súbala de nuevo.';
  return {
    json: revisada,
    text: `${reviewText(pedido, revisada)}\n${outcome}`,
    code: revisada.aceptada ? 0 : 3,
  };
}

const reviewText = ({ nombre }: Pedido, { aceptada, errores, avisos }: Revisada): string =>
  [
    aceptada ? `«${nombre}» está bien.` : `«${nombre}» tiene errores:`,
    ...errores.map((line) => `  ${line}`),
    ...avisos.map((line) => `  Aviso: ${line}`),
  ].join('\n');
