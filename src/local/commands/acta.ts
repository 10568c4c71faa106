// `libro-pam acta`: saves the acta of a file as the panel would, with its document.

import { randomUUID } from 'node:crypto';
import { defineCommand } from '../../terminal/command';
import { readText } from '../../terminal/read-file';
import { UserError } from '../../terminal/user-error';
import { DOCUMENTO_OPTIONS, filesOf, generateDocumento, withPdf } from './make-documento';
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
    const { hecho, ...answer } = await changeLibro(libro, chosen, (sesion) => {
      // Each run means an acta of its own, whatever the last one said.
      const asked = { pedido: randomUUID(), ...entrada };
      const { codigo, numero } = sesion.call<ActaGuardada>('guardarActa', asked, 'commit');
      const hecho = generateDocumento(sesion, { documento: 'acta', de: codigo });
      const files = filesOf(hecho);
      const title = numero === null ? 'Borrador de acta' : `Acta ${numero}`;
      return { json: { numero, ...files.json }, text: `${title}: ${files.text}`, hecho };
    });
    return withPdf(answer, hecho, chosen.pdf);
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
