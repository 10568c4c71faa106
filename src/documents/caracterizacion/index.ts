import type { Documento } from '../documento';
import { TITULO } from './titulo';

declare function require(path: './contenido'): typeof import('./contenido');
declare function require(path: './completitud'): typeof import('./completitud');

/** What is known of the sector when a plan begins, and what it stands on: activity 1 of the procedure. */
export const caracterizacion: Documento = {
  clave: 'caracterizacion',
  titulo: TITULO,
  generar: 'Generar caracterización',
  nombre: '{documento} v{version}',
  formato: { del: 'de la caracterización' },
  deQue: 'cuatrienio',
  pideFirma: true,
  imprime: {
    caracterizacion: 'todas',
    fundamentos: 'todas',
    pam: ['codigo', 'responde'],
    ied: ['codigoDane', 'activa'],
    autoevaluacion2008: 'todas',
    autoevaluacion2026: 'todas',
    pruebas: 'todas',
    datosIed: 'todas',
    textos: 'todas',
    parametros: 'todas',
    equipo: 'todas',
  },
  secciones: [
    { clave: 'presentacion', titulo: 'Presentación' },
    { clave: 'conclusiones', titulo: 'Conclusiones' },
  ],
  nota: (libro) => require('./completitud').completitud(libro),
  contenido: () => require('./contenido'),
};
