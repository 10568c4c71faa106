// The files of a publication, made from the workbook as it stands and looked into before anybody has them: one name left in one of
// them, and there is none.

import { formatoVigente } from '../../documents/formato';
import type { LibroLeido } from '../../documents/libro-leido';
import { pamPublico } from '../../documents/pam-publico';
import { publicacionDe } from '../../documents/pam-publico/plan';
import { celdasConDatos, rastreoDelLibro, restosEn } from '../../documents/pam-publico/revisar';
import { textOfPage } from '../../domain/html';
import { csvDe, paginaPublica } from '../../domain/publico/pagina';
import type { Publicacion } from '../../domain/publico/publicacion';
import type { Rastreo } from '../../domain/publico/rastreo';
import { engine, paragraphs } from '../archivos/motor';
import { templateOf } from '../archivos/plantilla-en-uso';
import { leido } from '../datos/libro-leido';
import type { Libro } from '../libro/libro';
import { UserError } from '../user-error';

export interface ArchivosPublicos {
  readonly publicacion: Publicacion;
  /** Name of the page and of the document, without extension. */
  readonly nombre: string;
  readonly pagina: string;
  readonly documento: Uint8Array;
  readonly datos: readonly { readonly archivo: string; readonly texto: string }[];
}

/** What speaks against publishing, a cell or a file a line; with any, nothing is handed over. */
export interface Revisada {
  readonly publicacion: Publicacion;
  readonly reparos: readonly string[];
}

/** Of the cells alone: what a person sees before anything is made. */
export function revisar(libro: Libro): Revisada {
  const read = leido(libro);
  requirePlan(libro);
  const reparos = celdasConDatos(read.contexto, rastreoDelLibro(read.contexto));
  return { publicacion: publicacionDe(read), reparos };
}

export function prepararArchivos(libro: Libro): ArchivosPublicos {
  const read = leido(libro);
  requirePlan(libro);
  const rastrear = rastreoDelLibro(read.contexto);
  refuse(celdasConDatos(read.contexto, rastrear));
  const publicacion = publicacionDe(read);
  const archivos: ArchivosPublicos = {
    publicacion,
    nombre: `PAM público ${publicacion.cuatrienio}`,
    pagina: paginaPublica(publicacion),
    // The news are the dear part: they stand for both.
    documento: documentoDe(libro, { ...read, desdeLaPublicacion: () => publicacion.novedades }),
    datos: publicacion.tablas.map((tabla) => ({ archivo: tabla.archivo, texto: csvDe(tabla) })),
  };
  refuse(restosDe(archivos, rastrear));
  return archivos;
}

function requirePlan(libro: Libro): void {
  if (libro.sound('pam').length > 0) return;
  throw new UserError(
    'No hay qué publicar: la hoja PAM no tiene acciones. Escríbalas o cárguelas primero.',
    'SIN_PLAN',
  );
}

function refuse(reparos: readonly string[]): void {
  if (reparos.length === 0) return;
  throw new UserError(
    'No se publicó nada: hay datos de personas. Corrija lo siguiente en el libro y publique de nuevo.',
    'DATOS_PERSONALES',
    reparos,
  );
}

function documentoDe(libro: Libro, read: LibroLeido): Uint8Array {
  const { fuente } = pamPublico.contenido();
  const formato = formatoVigente(libro.sound('parametros'), pamPublico);
  const made = fuente({ libro: read, de: '', formato, firma: { estado: 'Borrador' }, textos: {} });
  try {
    return engine().fillTemplate(templateOf(pamPublico).bytes, made.datos(1)).bytes;
  } catch (thrown) {
    const { errores } = thrown as { errores?: readonly string[] };
    if (!errores) throw thrown;
    throw new UserError(
      'No se publicó nada: la plantilla del PAM público tiene errores.',
      'PLANTILLA',
      errores,
    );
  }
}

/** What stands in different cells is read apart. */
const ENTRE = ' ¦ ';

/** The files as they were written, read as whoever opens them reads them. */
const restosDe = (
  { pagina, documento, datos }: ArchivosPublicos,
  rastrear: Rastreo,
): readonly string[] => [
  ...restosEn('La página', textOfPage(pagina, ENTRE), rastrear),
  ...restosEn('El documento', paragraphs().textsIn(documento).join(ENTRE), rastrear),
  ...datos.flatMap(({ archivo, texto }) =>
    restosEn(archivo, texto.replace(/[;\n]/g, ENTRE), rastrear),
  ),
];
