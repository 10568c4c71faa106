// `libro-pam trimestre LIBRO --vigencia 2026 --exportar DIR` and `procedimiento LIBRO --exportar DIR`: a folder that is handed over whole, with the index (a page to read and
// print, a table to sort) and the documents that it lists.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BOM, csvText } from '../../domain/csv-text';
import type { Indice } from '../../domain/indice/indice';
import { paginaDeIndice } from '../../domain/indice/pagina';
import { COLUMNAS_DEL_CSV, lineasDelCsv } from '../../domain/indice/tabla';
import { cuenta } from '../../domain/redaccion';
import type { Answer } from '../../terminal/command';
import { OWN_FILE, OWN_FOLDER } from '../../terminal/private-files';
import { UserError } from '../../terminal/user-error';
import { contentOf } from './carpeta-pedida';
import { type Copia, copyRecords, enOtroLugar } from './copiar-registros';

const PAGINA = 'indice.html';
const TABLA = 'indice.csv';

/** Writes the folder of an index: all of it, or nothing. */
export function exportarIndice(inicial: Indice, libro: string, carpeta: string): Answer {
  requireEmpty(carpeta);
  const { indice, copias, sinCopiar } = copyRecords(inicial, libro);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const table = csvText([...COLUMNAS_DEL_CSV], lineasDelCsv(indice.entradas));
  writeAll(carpeta, [
    ...copias,
    { archivo: TABLA, bytes: encode(`${BOM}${table}\n`) },
    { archivo: PAGINA, bytes: encode(paginaDeIndice(indice)) },
  ]);
  const elsewhere = enOtroLugar(indice);
  return {
    json: {
      carpeta,
      indice: join(carpeta, PAGINA),
      tabla: join(carpeta, TABLA),
      archivos: copias.map(({ archivo, sha256 }) => ({ archivo, sha256 })),
      sinCopiar,
    },
    code: sinCopiar.length > 0 ? 1 : 0,
    text: [
      `Índice: ${join(carpeta, PAGINA)} (y ${TABLA}), con ${cuenta(copias.length, 'archivo copiado', 'archivos copiados')}.`,
      ...(elsewhere > 0
        ? [`En la red, con su enlace y sin copia: ${cuenta(elsewhere, 'archivo', 'archivos')}.`]
        : []),
      ...(sinCopiar.length > 0 ? ['No se copiaron:', ...sinCopiar.map((one) => `  ${one}`)] : []),
    ].join('\n'),
  };
}

/** What is handed over is this index and nothing that was there before. */
function requireEmpty(carpeta: string): void {
  if (contentOf(carpeta, '--exportar').length === 0) return;
  throw new UserError(
    `La carpeta «${carpeta}» no está vacía y no se escribió nada: diga con --exportar una que no exista o que esté vacía.`,
  );
}

function writeAll(carpeta: string, files: readonly Pick<Copia, 'archivo' | 'bytes'>[]): void {
  const made: string[] = [];
  try {
    for (const { archivo, bytes } of files) {
      const path = join(carpeta, archivo);
      const first = mkdirSync(dirname(path), { recursive: true, mode: OWN_FOLDER });
      if (first !== undefined) made.push(first);
      writeFileSync(path, bytes, { flag: 'wx', mode: OWN_FILE });
      made.push(path);
    }
  } catch {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    throw new UserError(
      `No se pudo escribir en la carpeta «${carpeta}»: revise su nombre, sus permisos y el espacio en el disco.`,
    );
  }
}
