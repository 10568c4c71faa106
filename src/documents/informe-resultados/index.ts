import type { Documento } from '../documento';
import { CLAVE, TITULO } from './titulo';

declare function require(path: './contenido'): typeof import('./contenido');
declare function require(path: './completitud'): typeof import('./completitud');

/** What four years of the plan came to, in the order of the MEN's Guía 27: activity 10 of the procedure. */
export const informeDeResultados: Documento = {
  clave: CLAVE,
  titulo: TITULO,
  generar: 'Generar informe de resultados',
  nombre: '{documento} v{version}',
  anexo: {
    titulo: 'Anexo de cálculos',
    nombre: '{documento} v{version} – anexo de cálculos',
  },
  formato: { del: 'del informe de resultados' },
  deQue: 'cuatrienio',
  pideFirma: true,
  imprime: {
    pam: 'todas',
    seguimiento: 'todas',
    evaluaciones: 'todas',
    sostenibilidad: 'todas',
    fundamentos: ['codigo', 'clase', 'enunciado', 'metaPlanDesarrollo', 'norma'],
    caracterizacion: 'todas',
    ied: ['codigoDane', 'activa'],
    datosIed: 'todas',
    calendario: ['vigencia', 'trimestre', 'seReporta'],
    actas: ['codigo', 'vigencia', 'numero', 'estado', 'actividad', 'fecha'],
    textos: 'todas',
    parametros: 'todas',
    equipo: 'todas',
  },
  secciones: [
    { clave: 'sostenible', titulo: 'Qué hace sostenibles los logros' },
    { clave: 'ayudo', titulo: 'Qué ayudó y qué dificultó' },
    { clave: 'retos', titulo: 'Retos' },
    { clave: 'alianzas', titulo: 'Alianzas' },
    { clave: 'conclusiones', titulo: 'Conclusiones' },
  ],
  nota: (libro) => require('./completitud').completitud(libro),
  contenido: () => require('./contenido'),
};
