// What people write in a document: read beside what the data say of each section, and kept for each version that comes.

import type { Documento } from '../../documents/documento';
import { formatoVigente } from '../../documents/formato';
import type { LibroLeido } from '../../documents/libro-leido';
import type { Cambio } from '../../domain/cambio';
import { versionFirmada, yaFirmado } from '../../domain/estado-documento';
import { keyOf } from '../../domain/register';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { type TextoRow, textos } from '../../domain/registers/textos';
import { requireDocumento } from '../archivos/plantilla-en-uso';
import { commit } from '../commit/commit';
import { leido } from '../datos/libro-leido';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import { requireDe } from './de-que-trata';
import type { TextosEscritos, TextosPedidos } from './documento-pedido';

export interface TextoDeSeccion {
  readonly clave: string;
  readonly titulo: string;
  /** As it is kept; '' while nobody has written it. */
  readonly texto: string;
  /** What the document says while nobody has. */
  readonly propuesto: string;
}
/** The sections of a document, with what is written and what the data propose. */
export function readTextos(pedido: TextosPedidos): {
  readonly secciones: readonly TextoDeSeccion[];
} {
  const documento = requireDocumento(pedido.documento);
  const libro = leido(openLibro());
  const de = requireDe(documento, pedido.de, libro);
  const escritos = textosDe(documento, de, libro);
  const { propuestos } = documento.contenido().fuente({
    libro,
    de,
    formato: formatoVigente(libro.sound('parametros'), documento),
    firma: { estado: 'Borrador' },
    textos: {},
  });
  const said = propuestos?.() ?? {};
  return {
    secciones: (documento.secciones ?? []).map(({ clave, titulo }) => ({
      clave,
      titulo,
      texto: escritos[clave] ?? '',
      propuesto: said[clave] ?? '',
    })),
  };
}

/** What is kept of a document, by section. */
export const textosDe = (
  { clave }: Pick<Documento, 'clave'>,
  de: string,
  libro: Pick<LibroLeido, 'rows'>,
): { readonly [seccion: string]: string } =>
  Object.fromEntries(
    libro
      .rows<TextoRow>('textos')
      .filter(({ row }) => row.documento === clave && row.referencia === de)
      .map(({ row }) => [row.seccion, row.texto ?? '']),
  );

/** A sentence where a version of it is signed: it is neither made again nor written in. */
export function requireNotSigned(
  { titulo }: Pick<Documento, 'titulo'>,
  de: string,
  libro: Pick<LibroLeido, 'rows'>,
): void {
  const rows = libro.rows<DocumentoRow>('documentos').map(({ row }) => row);
  const signed = versionFirmada(rows, titulo, de);
  if (signed) throw new UserError(yaFirmado(signed), 'YA_FIRMADO');
}

/** Keeps what a person wrote; a blank text is taken away, and the data speak again. */
export function saveTextos({ documento: clave, de, textos: written }: TextosEscritos): {
  readonly guardados: number;
} {
  const documento = requireDocumento(clave);
  const libro = leido(openLibro());
  const referencia = requireDe(documento, de, libro);
  requireNotSigned(documento, referencia, libro);
  const known = new Set((documento.secciones ?? []).map((seccion) => seccion.clave));
  const { cambios } = commit({
    operacion: `Escribir en ${documento.titulo} ${referencia}`,
    build: (fresh) =>
      written
        .filter(({ seccion }) => known.has(seccion))
        .flatMap(({ seccion, leido: seen, texto }) => {
          const now = textosDe(documento, referencia, fresh)[seccion] ?? '';
          if (now !== seen && now !== texto.trim()) throw changedMeanwhile(now);
          const row = { documento: clave, referencia, seccion, texto: texto.trim() };
          return now === row.texto ? [] : [cambioDe(row, now)];
        }),
  });
  return { guardados: cambios.length };
}

function cambioDe(row: Required<TextoRow>, now: string): Cambio {
  const registro = textos.key;
  const clave = keyOf(textos, row) ?? '';
  if (now === '') return { registro, cambio: 'crear', row };
  if (row.texto === '') return { registro, cambio: 'borrar', clave, antes: { ...row, texto: now } };
  return {
    registro,
    cambio: 'modificar',
    clave,
    antes: { texto: now },
    despues: { texto: row.texto },
  };
}

const changedMeanwhile = (now: string): UserError =>
  new UserError(
    'No se guardó: otra persona cambió este texto mientras usted escribía. Copie el suyo, vuelva a abrir los textos y júntelos.',
    'CONFLICTO',
    [now === '' ? 'Ahora está en blanco.' : `Ahora dice: ${now}`],
  );
