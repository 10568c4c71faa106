// `libro-pam acta`: saves the acta of a file as the panel would, with its document.

import { defineCommand } from '../../terminal/command';
import { readText } from '../../terminal/read-file';
import { UserError } from '../../terminal/user-error';
import { DOCUMENTO_OPTIONS, generateDocumento, withPdf } from './make-documento';
import { changeLibro } from './sesion';

interface ActaGuardada {
  readonly codigo: string;
  /** null while it is a borrador. */
  readonly numero: number | null;
}

export const acta = defineCommand({
  summary: 'Guarda el acta de un archivo JSON y genera su documento.',
  parameters: { libro: 'LIBRO.xlsx', archivo: 'ACTA.json' },
  options: DOCUMENTO_OPTIONS,
  async run({ libro, archivo }, chosen) {
    const entrada = parseJson(archivo, await readText(archivo));
    const { documento, ...answer } = await changeLibro(libro, chosen, (sesion) => {
      const { codigo, numero } = sesion.call<ActaGuardada>('guardarActa', entrada, 'commit');
      const documento = generateDocumento(sesion, { documento: 'acta', de: codigo }).archivo;
      const title = numero === null ? 'Borrador de acta' : `Acta ${numero}`;
      return { json: { numero, documento }, text: `${title}: ${documento}`, documento };
    });
    return withPdf(answer, documento, chosen.pdf);
  },
});

function parseJson(archivo: string, text: string): object {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(
      `«${archivo}» no es un archivo JSON bien escrito: revise comillas, comas y llaves.`,
    );
  }
}
