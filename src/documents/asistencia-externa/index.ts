import type { Documento } from '../documento';

declare function require(path: './contenido'): typeof import('./contenido');

/** The listado de asistencia externa (SE-GO-P03-R08), filled or blank. */
export const asistenciaExterna: Documento = {
  clave: 'asistencia-externa',
  titulo: 'Listado de asistencia externa',
  generar: 'Generar listado',
  nombre: '{documento}',
  formato: {
    del: 'del listado de asistencia externa',
    controlado: { codigo: 'SE-GO-P03-R08', proceso: 'Gestión Organizacional' },
  },
  deQue: 'reunion',
  imprime: { asistenciaExterna: 'todas', socializacion: ['fecha', 'lugar', 'tema', 'responsable'] },
  contenido: () => require('./contenido'),
};
