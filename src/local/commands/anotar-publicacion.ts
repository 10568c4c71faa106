// `libro-pam publicar --url`: notes in Socialización that what is in a folder is now on the web. Its version and its código are those that
// its page says: what was published is what was made, and not what the book would make today.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionDePagina } from '../../domain/publico/pagina';
import { PAGINA } from '../../domain/publico/publicacion';
import type { Answer } from '../../terminal/command';
import { UserError } from '../../terminal/user-error';
import { changeLibro } from './sesion';

interface Anotada {
  readonly salida: string;
  readonly url: string;
  /** Today unless told. */
  readonly fecha?: string | undefined;
  readonly captura?: string | undefined;
}
interface Registrada {
  readonly codigo: string;
  readonly dicho: string;
  readonly cargue: string;
}

export function anotarPublicacion(
  libro: string,
  { salida, ...asked }: Anotada,
  costo: true | undefined,
): Promise<Answer> {
  const made = requireMade(libro, salida);
  return changeLibro(libro, { costo }, (sesion) => {
    const pedido = { ...made, ...asked };
    const { codigo, dicho, cargue } = sesion.call<Registrada>(
      'registrarPublicacion',
      pedido,
      'commit',
    );
    return {
      json: { codigo, ...made, url: asked.url, cargue },
      text: dicho,
    };
  });
}

function requireMade(
  libro: string,
  salida: string,
): { readonly version: string; readonly codigoVerificacion: string } {
  const made = versionDePagina(textIn(join(salida, PAGINA)));
  if (made) return made;
  throw new UserError(
    `No se anotó: en «${salida}» no hay una publicación de libro-pam. Hágala primero: libro-pam publicar ${libro} --salida ${salida}`,
  );
}

function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
