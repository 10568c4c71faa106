import type { Documento } from '../documento';
import { NOTA_ACLARATORIA } from './titulo';

declare function require(path: './contenido'): typeof import('./contenido');

/** The nota aclaratoria of a document that is signed: what it says wrong, and what must be read instead. */
export const notaAclaratoria: Documento = {
  clave: 'nota-aclaratoria',
  titulo: NOTA_ACLARATORIA,
  generar: 'Generar nota',
  nombre: '{documento} v{version}',
  formato: { del: 'de la nota aclaratoria' },
  deQue: 'firmado',
  pideFirma: true,
  imprime: { textos: 'todas' },
  secciones: [{ clave: 'aclaracion', titulo: 'Qué se aclara y por qué', obligatoria: true }],
  contenido: () => require('./contenido'),
};
