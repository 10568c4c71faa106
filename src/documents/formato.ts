// The format of the quality system that a document follows: three settings of Parámetros, which the definition of the
// document brings.

import { type Definicion, type Definiciones, valorDe } from '../domain/parametros';
import type { Fila } from '../domain/register';

export interface Formato {
  /** The document after «Código»: "del acta de reunión". */
  readonly del: string;
  /** Code in the procedure, where it has one. */
  readonly codigo?: string;
}
/** What an office has written of a format; '' prints nothing. */
export interface FormatoVigente {
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
  const { codigo, version, fecha } = definiciones(documento);
  return {
    [claveDe('codigo', documento)]: codigo,
    [claveDe('version', documento)]: version,
    [claveDe('fecha', documento)]: fecha,
  };
}

function definiciones({
  formato: { del, codigo },
}: ConFormato): Record<keyof FormatoVigente, Definicion> {
  return {
    codigo: {
      label: `Código ${del}`,
      kind: 'codigo',
      ...(codigo === undefined ? {} : { porDefecto: codigo }),
      help: 'En blanco: documento sin código controlado.',
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

/** The format of a document as the rows of Parámetros have it. */
export function formatoVigente(filas: readonly Fila[], documento: ConFormato): FormatoVigente {
  const known = definiciones(documento);
  const read = (parte: keyof FormatoVigente): string =>
    String(valorDe(filas, claveDe(parte, documento), known[parte]) ?? '');
  return { codigo: read('codigo'), version: read('version'), fecha: read('fecha') };
}
