// The format of the quality system that a document follows: four settings of Parámetros, which the definition of the
// document brings.

import { type Definicion, type Definiciones, parametro, valorDe } from '../domain/parametros';
import type { Fila } from '../domain/register';

export interface Formato {
  /** The document after «Código»: "del acta de reunión". */
  readonly del: string;
  /** Code in the procedure, where it has one, and the process that keeps the format of that code. */
  readonly controlado?: { readonly codigo: string; readonly proceso: string };
}
/** What an office has written of a format; '' where it has nothing. */
export interface FormatoVigente {
  readonly proceso: string;
  readonly codigo: string;
  readonly version: string;
  /** YYYY-MM-DD */
  readonly fecha: string;
}
interface ConFormato {
  readonly clave: string;
  readonly formato: Formato;
}

const claveDe = (parte: keyof FormatoVigente, { clave }: ConFormato): string =>
  `${parte}_formato_${clave.replace(/-/g, '_')}`;

/** The settings of the format of a document, by their keys. */
export function parametrosDeFormato(documento: ConFormato): Definiciones {
  const { proceso, codigo, version, fecha } = definiciones(documento);
  return {
    [claveDe('proceso', documento)]: proceso,
    [claveDe('codigo', documento)]: codigo,
    [claveDe('version', documento)]: version,
    [claveDe('fecha', documento)]: fecha,
  };
}

function definiciones({
  formato: { del, controlado },
}: ConFormato): Record<keyof FormatoVigente, Definicion> {
  const general = 'el proceso de la oficina (fila «proceso»)';
  return {
    proceso: {
      label: `Proceso ${del}`,
      kind: 'texto',
      help: controlado
        ? `Proceso que tiene este formato. En blanco: ${controlado.proceso} con el código ${controlado.codigo}; con otro código, ${general}.`
        : `Proceso que tiene este formato. En blanco: ${general}.`,
    },
    codigo: {
      label: `Código ${del}`,
      kind: 'codigo',
      ...(controlado ? { porDefecto: controlado.codigo } : {}),
      help: 'En blanco: el documento dice «sin código».',
    },
    version: {
      label: `Versión ${del}`,
      kind: 'texto',
      help: 'Versión del formato en el sistema de calidad.',
    },
    fecha: {
      label: `Fecha del formato ${del}`,
      kind: 'fecha',
      help: 'Fecha de la versión del formato.',
    },
  };
}

/**
 * The format of a document as the rows of Parámetros have it. A process nobody wrote is the one that keeps the code of the
 * procedure, as long as the document bears that code, and otherwise the office's.
 */
export function formatoVigente(filas: readonly Fila[], documento: ConFormato): FormatoVigente {
  const known = definiciones(documento);
  const read = (parte: keyof FormatoVigente): string =>
    String(valorDe(filas, claveDe(parte, documento), known[parte]) ?? '');
  const codigo = read('codigo');
  const { controlado } = documento.formato;
  const porCodigo = controlado?.codigo === codigo ? controlado.proceso : undefined;
  return {
    proceso: read('proceso') || (porCodigo ?? parametro(filas, 'proceso') ?? ''),
    codigo,
    version: read('version'),
    fecha: read('fecha'),
  };
}
