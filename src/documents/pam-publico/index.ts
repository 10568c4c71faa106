import type { Documento } from '../documento';
import { TITULO } from './titulo';

declare function require(path: './contenido'): typeof import('./contenido');
declare function require(path: './revisar'): typeof import('./revisar');

/** The plan for everybody: without the name of anybody, with what changed since it was last published. */
export const pamPublico: Documento = {
  clave: 'pam-publico',
  titulo: TITULO,
  generar: 'Generar PAM público',
  nombre: '{titulo} – versión {version}',
  formato: { del: 'del PAM público' },
  deQue: 'plan',
  imprime: {
    pam: 'todas',
    fundamentos: ['codigo', 'enunciado'],
    cierres: 'todas',
    focalizacion: 'todas',
    parametros: 'todas',
  },
  reparos: ({ contexto }) => require('./revisar').reparosDe(contexto),
  contenido: () => require('./contenido'),
};
