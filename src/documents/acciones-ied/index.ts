import type { Documento } from '../documento';

declare function require(path: './contenido'): typeof import('./contenido');

/** What the plan brings this year to an institution, on a page for its rector. */
export const accionesIed: Documento = {
  clave: 'acciones-ied',
  titulo: 'Acciones del PAM para su IED',
  generar: 'Generar',
  nombre: '{documento}',
  formato: { del: 'de las acciones del PAM para su IED' },
  deQue: 'fichas',
  imprime: {
    ied: ['nombre', 'localidad'],
    pam: ['codigo', 'componente', 'accion', 'alcance', 'coordinador', 'responsable'],
    focalizacion: 'todas',
    evidencias: ['ied', 'accion', 'fecha', 'tipo', 'recomendacion', 'seguimientoRecomendacion'],
  },
  contenido: () => require('./contenido'),
};
