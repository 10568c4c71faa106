// What the panels and the server say to each other, in plain data (google.script.run carries no
// Date, no undefined inside arrays, no class).

import type { ActaEntrada, AsistenteEntrada } from '../../domain/acta';
import type { Observacion, Severidad } from '../../domain/observacion';
import type { PrestamoVisto } from '../../domain/prestamo';

export const PANELES = [
  'acta',
  'verificar',
  'documentos',
  'plantillas',
  'prestamo',
  'estadoInstalacion',
] as const;
export type Panel = (typeof PANELES)[number];

export interface Arranque {
  readonly version: string;
  readonly entidad: string;
  readonly vigencias: readonly number[];
  /** YYYY-MM-DD, in Bogotá. */
  readonly hoy: string;
  /** Name by which the bitácora knows the person; '' when Google does not tell. */
  readonly quien: string;
  /** verificada when Google tells who it is, declarada when the person said so, desconocida otherwise. */
  readonly identidad: 'verificada' | 'declarada' | 'desconocida';
  /** Names to choose from when the person must say who they are. */
  readonly equipo: readonly string[];
  /** null while the book is whole in one place. */
  readonly prestamo: PrestamoVisto | null;
}

export interface Persona {
  readonly nombre: string;
  readonly cargo: string;
  readonly dependencia: string;
}
export interface CompromisoAbierto {
  readonly codigo: string;
  readonly compromiso: string;
  readonly responsable: string;
  /** YYYY-MM-DD */
  readonly fecha: string;
  readonly vencido: boolean;
  readonly accion: string;
  /** "Acta 5 de 2026" */
  readonly origen: string;
}
/** All the acta panel needs to open: who may come, what is open, what was left half-written. */
export interface ActaPanel {
  readonly directorio: readonly Persona[];
  /** People of the last definitive acta, as they were entered. */
  readonly anteriores: readonly AsistenteEntrada[];
  readonly anteriorTitulo: string;
  readonly tipos: readonly string[];
  readonly acciones: readonly { readonly codigo: string; readonly accion: string }[];
  readonly abiertos: readonly CompromisoAbierto[];
  /** Borradores kept in the register, newest first. */
  readonly borradores: readonly { readonly codigo: string; readonly titulo: string }[];
  /** What the person was typing when the panel closed. */
  readonly borradorLocal: ActaEntrada | null;
  /** Orden del día that most meetings share. */
  readonly ordenHabitual: readonly string[];
}
export interface ActaGuardada {
  readonly codigo: string;
  /** null while it is a borrador. */
  readonly numero: number | null;
  readonly vigencia: number;
  readonly compromisos: readonly string[];
}

export interface DocumentoPedido {
  /** Key of the document: acta, informe-trimestral. */
  readonly documento: string;
  /** Código of the acta, for an acta. */
  readonly acta?: string | undefined;
  /** "2026-T2", for an informe. */
  readonly corte?: string | undefined;
}
export interface DocumentoHecho {
  readonly codigo: string;
  readonly titulo: string;
  readonly nombre: string;
  readonly version: number;
  readonly url: string;
  /** Markers of the template that found no datum. */
  readonly faltan: readonly string[];
}
export interface DocumentosPanel {
  /** Cortes with something to report, newest first. */
  readonly cortes: readonly {
    readonly corte: string;
    readonly titulo: string;
    readonly sinReporte: number;
    readonly acciones: number;
  }[];
  readonly actas: readonly { readonly codigo: string; readonly titulo: string }[];
  readonly hechos: readonly {
    readonly codigo: string;
    readonly tipo: string;
    readonly referencia: string;
    readonly version: number;
    readonly estado: string;
    readonly fecha: string;
    readonly url: string;
  }[];
}

/** Observaciones of one rule, the first lines of it. */
export interface GrupoObservaciones {
  readonly codigo: string;
  readonly severidad: Severidad;
  readonly registro: string;
  readonly hoja: string;
  readonly cuantas: number;
  readonly lineas: readonly (Observacion & { readonly celda: string })[];
}
export interface VerificarPanel {
  readonly errores: number;
  readonly advertencias: number;
  readonly incompletas: number;
  readonly filas: number;
  readonly grupos: readonly GrupoObservaciones[];
  /** Rules put off, with their reason. */
  readonly aplazadas: readonly {
    readonly codigo: string;
    readonly registro: string;
    readonly motivo: string;
  }[];
  /** Códigos given to rows that had none. */
  readonly codigosAsignados: number;
}

export interface PlantillaFicha {
  readonly documento: string;
  readonly titulo: string;
  /** The office's own template; null while ours is used. */
  readonly propia: {
    readonly nombre: string;
    readonly fecha: string;
    readonly bytes: number;
  } | null;
  readonly marcadores: readonly { readonly marcador: string; readonly describe: string }[];
}
export interface PlantillaRevisada {
  readonly aceptada: boolean;
  readonly errores: readonly string[];
  readonly avisos: readonly string[];
}

/** What came back in a copy. */
export interface LibroDevuelto {
  /** Times that somebody saved in it. */
  readonly guardados: number;
  /** Entries of its bitácora that do not follow from the ones before. */
  readonly alterados: number;
  readonly hojas: readonly { readonly hoja: string; readonly filas: number }[];
}

/** One thing looked at in the installation. */
export interface Chequeo {
  readonly codigo: string;
  readonly titulo: string;
  readonly estado: 'mal' | 'falta' | 'no se sabe' | 'bien';
  readonly mensaje: string;
  /** Whether «Reparar» mends it. */
  readonly reparable: boolean;
  /** Page of Google where the person mends it. */
  readonly enlace?: string | undefined;
}
/** A trigger, and whose it is. */
export interface DisparadorFicha {
  readonly funcion: string;
  readonly cuando: string;
  readonly hace: string;
  /** E-mail of the account that has it; null while nobody does. */
  readonly quien: string | null;
  /** YYYY-MM-DD; '' while nobody has it. */
  readonly desde: string;
  readonly esMio: boolean;
  /** The office has not asked for it: nobody is to have it. */
  readonly apagado: boolean;
}
export interface EstadoInstalacionPanel {
  readonly version: string;
  readonly chequeos: readonly Chequeo[];
  readonly disparadores: readonly DisparadorFicha[];
  /** What this account may do with them. */
  readonly puedeInstalar: boolean;
  readonly puedeTomar: boolean;
  readonly puedeQuitar: boolean;
}
/** What was done, a sentence a line, and how the workbook stands after it. */
export interface EstadoInstalacionHecho {
  readonly hecho: readonly string[];
  readonly instalacion: EstadoInstalacionPanel;
}
/** The weekly mail before it is sent. */
export interface CorreoPrevisto {
  /** Account that sends it; '' while there is none. */
  readonly cuenta: string;
  /** Where the answers go; '' while nobody sends. */
  readonly respuestas: string;
  readonly cartas: readonly {
    readonly nombre: string;
    readonly correo: string;
    readonly asunto: string;
    readonly texto: string;
    /** Already sent this week. */
    readonly enviado: boolean;
  }[];
}
