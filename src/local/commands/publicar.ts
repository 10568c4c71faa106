// `libro-pam publicar`: the folder of the public PAM, with its page, its document and its data. Done again it is the same folder;
// one with anything else in it is left alone.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { HECHA_POR } from '../../domain/publico/pagina';
import { ARCHIVOS_DE_DATOS, DOCUMENTO, PAGINA } from '../../domain/publico/publicacion';
import { cuenta } from '../../domain/redaccion';
import { UsageError } from '../../terminal/arguments';
import { COSTO, defineCommand } from '../../terminal/command';
import { OWN_FILE, OWN_FOLDER } from '../../terminal/private-files';
import { UserError } from '../../terminal/user-error';
import { anotarPublicacion } from './anotar-publicacion';
import { contentOf } from './carpeta-pedida';
import { consultLibro } from './sesion';

interface Publicado {
  readonly version: string;
  readonly nombre: string;
  readonly pagina: string;
  readonly documento: string;
  readonly datos: readonly { readonly archivo: string; readonly texto: string }[];
  readonly cambios: readonly string[];
  readonly nota: string;
  readonly excluidas: readonly string[];
}
interface Archivo {
  readonly nombre: string;
  readonly bytes: Uint8Array;
}

export const publicar = defineCommand({
  summary:
    'Hace el PAM público, sin nombres de personas: página, documento y datos; con --url, anota que ya se publicó.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    salida: {
      value: 'DIR',
      required: true,
      help: 'Carpeta de la publicación, nueva o de una anterior.',
    },
    url: {
      value: 'https://…',
      help: 'Anota en Socialización dónde quedó en la web la que ya está en esa carpeta, y no la hace de nuevo.',
    },
    fecha: { value: '13/02/2026', help: 'Con --url: cuándo se publicó; si no se dice, hoy.' },
    captura: { value: 'https://…', help: 'Con --url: enlace de la imagen de la página publicada.' },
    ...COSTO,
  },
  async run({ libro }, { salida, costo, url, ...when }) {
    if (url !== undefined) return anotarPublicacion(libro, { salida, url, ...when }, costo);
    for (const one of ['fecha', 'captura'] as const)
      if (when[one] !== undefined)
        throw new UsageError(`--${one} va con --url: dice cuándo y dónde quedó publicado.`);
    return consultLibro(libro, { costo }, (sesion) => {
      const made = sesion.call<Publicado>('publicar', {}, 'documento');
      const { version, cambios, nota, excluidas } = made;
      const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
      const datos = made.datos.map(({ archivo, texto }) => ({
        nombre: archivo,
        bytes: encode(texto),
      }));
      writeFolder(salida, [
        { nombre: PAGINA, bytes: encode(made.pagina) },
        { nombre: DOCUMENTO, bytes: Buffer.from(made.documento, 'base64') },
        ...datos,
      ]);
      const pathOf = (nombre: string): string => join(salida, nombre);
      return {
        json: {
          pagina: pathOf(PAGINA),
          documento: pathOf(DOCUMENTO),
          datos: datos.map(({ nombre }) => pathOf(nombre)),
          version,
          cambios,
          nota,
          excluidas,
        },
        text: [
          `PAM público, versión ${version}: ${pathOf(PAGINA)}, ${DOCUMENTO} y ${cuenta(datos.length, 'archivo de datos', 'archivos de datos')}.`,
          `Quedaron por fuera las columnas ${excluidas.join(', ')}.`,
          ...(cambios.length > 0 ? ['Cambios desde la versión anterior:'] : [nota]),
          ...cambios.map((one) => `  ${one}`),
          `Cuando esté en la web, anótelo: libro-pam publicar ${libro} --salida ${salida} --url https://…`,
        ].join('\n'),
      };
    });
  },
});

/** What a publication writes, whichever it was: a folder with these alone is one. */
const PROPIOS: readonly string[] = [PAGINA, DOCUMENTO, ...ARCHIVOS_DE_DATOS];

/** All of it or nothing: it is written beside, and takes the place of what was there. */
function writeFolder(carpeta: string, archivos: readonly Archivo[]): void {
  requireOwn(carpeta);
  const folder = resolve(carpeta);
  let beside: string | undefined;
  let old: string | undefined;
  try {
    mkdirSync(dirname(folder), { recursive: true, mode: OWN_FOLDER });
    beside = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
    for (const { nombre, bytes } of archivos)
      writeFileSync(join(beside, nombre), bytes, { flag: 'wx', mode: OWN_FILE });
    if (existsSync(folder)) {
      old = `${beside}-antes`;
      renameSync(folder, old);
    }
    renameSync(beside, folder);
  } catch {
    if (old !== undefined && !existsSync(folder)) renameSync(old, folder);
    if (beside !== undefined) rmSync(beside, { recursive: true, force: true });
    throw new UserError(
      `No se pudo escribir en la carpeta «${carpeta}»: revise su nombre, sus permisos y el espacio en el disco.`,
    );
  }
  if (old !== undefined) rmSync(old, { recursive: true, force: true });
}

function requireOwn(carpeta: string): void {
  const there = contentOf(carpeta, '--salida');
  const others = there.filter((name) => !PROPIOS.includes(name));
  if (there.length === 0 || (others.length === 0 && isOurs(join(carpeta, PAGINA)))) return;
  throw new UserError(
    `En la carpeta «${carpeta}» hay otras cosas (${(others.length > 0 ? others : there).slice(0, 3).join(', ')}) y no se escribió nada: diga con --salida una nueva, o la de una publicación anterior.`,
  );
}

/** A folder that another program made may have files of the same names. */
function isOurs(page: string): boolean {
  try {
    return readFileSync(page, 'utf8').includes(HECHA_POR);
  } catch {
    return false;
  }
}
