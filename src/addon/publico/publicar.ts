// What publishing answers: to the command line, the files themselves; to the panel, what there is to see before making them.

import { toBase64 } from '../archivos/bytes';
import { settledLibro } from '../libro/open-libro';
import { prepararArchivos } from './preparar';

export interface Publicado {
  readonly version: string;
  readonly fecha: string;
  readonly nombre: string;
  readonly codigoVerificacion: string;
  readonly pagina: string;
  /** The .docx, in base64. */
  readonly documento: string;
  readonly datos: readonly { readonly archivo: string; readonly texto: string }[];
  readonly cambios: readonly string[];
  readonly nota: string;
  readonly excluidas: readonly string[];
}

/** The files of the public PAM; the workbook stays as it is. */
export function publicar(): Publicado {
  const { publicacion, nombre, pagina, documento, datos } = prepararArchivos(settledLibro());
  const { version, fecha, codigoVerificacion, novedades, excluidas } = publicacion;
  return {
    version,
    fecha,
    nombre,
    codigoVerificacion,
    pagina,
    documento: toBase64(documento),
    datos,
    cambios: novedades.cambios.map(({ que, cambio }) => `${que}: ${cambio}`),
    nota: novedades.nota,
    excluidas,
  };
}
