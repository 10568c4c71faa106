import type { Documento } from '../documento';

declare function require(path: './contenido'): typeof import('./contenido');

/** The record of activity 6: an institution on a page, front and back; those of a localidad in one document. */
export const fichaIntegral: Documento = {
  clave: 'ficha-integral',
  titulo: 'Ficha integral de calidad educativa',
  generar: 'Generar ficha',
  nombre: '{documento}',
  formato: { del: 'de la ficha integral' },
  deQue: 'fichas',
  imprime: {
    ied: 'todas',
    datos: ['nombre', 'unidad', 'situacion'],
    datosIed: 'todas',
    pruebas: 'todas',
    autoevaluacion2008: 'todas',
    autoevaluacion2026: 'todas',
    fichas: 'todas',
    criterios: 'todas',
    cupos: ['congelado', 'congeladoEl', 'acta'],
    pam: ['codigo', 'accion', 'alcance', 'coordinador', 'responsable'],
    focalizacion: 'todas',
    evidencias: 'todas',
  },
  contenido: () => require('./contenido'),
};
