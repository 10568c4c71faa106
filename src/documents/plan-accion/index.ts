import { cuenta } from '../../domain/redaccion';
import type { PamRow } from '../../domain/registers/pam';
import { isProgramadaEn } from '../../domain/sostenibilidad/programada';
import type { Documento, Nota } from '../documento';
import type { LibroLeido } from '../libro-leido';
import { TITULO } from './titulo';

declare function require(path: './contenido'): typeof import('./contenido');

/** The plan of one year: what is done in it, when, by whom and with what. */
export const planDeAccion: Documento = {
  clave: 'plan-accion',
  titulo: TITULO,
  generar: 'Generar plan de acción',
  nombre: '{documento} v{version}',
  formato: { del: 'del plan de acción' },
  deQue: 'vigencia',
  pideFirma: true,
  imprime: {
    fundamentos: ['codigo', 'clase', 'enunciado'],
    pam: 'todas',
    actividades: 'todas',
    seguimiento: 'todas',
    focalizacion: 'todas',
    cupos: 'todas',
    sostenibilidad: 'todas',
    cambios: 'todas',
    actas: ['codigo', 'numero', 'vigencia'],
    textos: 'todas',
    parametros: 'todas',
    equipo: 'todas',
  },
  secciones: [
    { clave: 'presentacion', titulo: 'Presentación' },
    { clave: 'recursos', titulo: 'Recursos y condiciones' },
  ],
  nota: plazo,
  contenido: () => require('./contenido'),
};

/** Published by 31 January of its year (Ley 1474 de 2011, art. 74). */
function plazo(libro: LibroLeido, de: string): Nota {
  const programadas = libro
    .rows<PamRow>('pam')
    .filter(({ row }) => row.codigo && isProgramadaEn(row, Number(de))).length;
  if (programadas === 0)
    return {
      look: 'advertencia',
      texto: `Ninguna acción tiene meta en ${de}: el plan de acción saldrá sin acciones.`,
    };
  const all = cuenta(programadas, 'acción programada', 'acciones programadas');
  return libro.hoy <= `${de}-01-31`
    ? { look: 'listo', texto: `${all} en ${de}. Se publica a más tardar el 31 de enero.` }
    : {
        look: 'advertencia',
        texto: `${all} en ${de}. El plazo para publicarlo era el 31 de enero de ${de}.`,
      };
}
