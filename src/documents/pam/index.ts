import type { Documento } from '../documento';
import { TITULO } from './titulo';

declare function require(path: './contenido'): typeof import('./contenido');

/** The plan: what it stands on, what it promises, how it is followed, with what it is sustained and what changed of it. */
export const planDeApoyo: Documento = {
  clave: 'pam',
  titulo: TITULO,
  generar: 'Generar PAM',
  nombre: '{documento} v{version}',
  formato: { del: 'del PAM' },
  deQue: 'plan',
  pideFirma: true,
  imprime: {
    fundamentos: 'todas',
    pam: 'todas',
    actividades: 'todas',
    calendario: 'todas',
    sostenibilidad: 'todas',
    cambios: 'todas',
    actas: ['codigo', 'numero', 'vigencia', 'actividad', 'estado', 'fecha'],
    textos: 'todas',
    parametros: 'todas',
    equipo: 'todas',
  },
  secciones: [
    { clave: 'presentacion', titulo: 'Presentación' },
    { clave: 'seguimiento', titulo: 'Estrategia de seguimiento' },
    { clave: 'sostenibilidad', titulo: 'Condiciones de sostenibilidad' },
  ],
  contenido: () => require('./contenido'),
};
