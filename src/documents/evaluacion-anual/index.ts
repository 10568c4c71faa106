import { sinEvaluar } from '../../domain/evaluacion/sin-evaluar';
import { cuenta, enumerar } from '../../domain/redaccion';
import type { EvaluacionRow } from '../../domain/registers/evaluaciones';
import type { PamRow } from '../../domain/registers/pam';
import type { Documento, Nota } from '../documento';
import type { LibroLeido } from '../libro-leido';
import { TITULO } from './titulo';

declare function require(path: './contenido'): typeof import('./contenido');

/** The evaluation of a year: how each acción ended, what was learnt, and what is decided for the next. */
export const evaluacionAnual: Documento = {
  clave: 'evaluacion-anual',
  titulo: TITULO,
  generar: 'Generar evaluación',
  nombre: '{documento} v{version}',
  anexo: {
    titulo: 'Anexo de cálculos',
    nombre: '{documento} v{version} – anexo de cálculos',
  },
  formato: { del: 'de la evaluación anual' },
  deQue: 'vigencia',
  pideFirma: true,
  imprime: {
    pam: 'todas',
    actividades: 'todas',
    seguimiento: 'todas',
    evaluaciones: 'todas',
    textos: 'todas',
    parametros: 'todas',
    equipo: 'todas',
  },
  secciones: [
    { clave: 'conclusiones', titulo: 'Conclusiones' },
    { clave: 'proximaVigencia', titulo: 'Para la vigencia siguiente' },
  ],
  nota: completitud,
  contenido: () => require('./contenido'),
};

/** How much of the year is evaluated. */
function completitud(libro: LibroLeido, de: string): Nota {
  const acciones = libro.rows<PamRow>('pam').flatMap(({ row }) => row.codigo ?? []);
  const written = libro.rows<EvaluacionRow>('evaluaciones').map(({ row }) => row);
  const without = sinEvaluar(acciones, written, Number(de));
  if (libro.hoy <= `${de}-12-31`)
    return {
      look: 'advertencia',
      texto: `La vigencia ${de} no ha terminado: lo que no se ha reportado saldrá a la espera del dato.`,
    };
  const all = cuenta(acciones.length, 'acción', 'acciones');
  return without.length === 0
    ? { look: 'listo', texto: `Está completa la evaluación de ${all}.` }
    : {
        look: 'advertencia',
        texto: `Falta la evaluación, o parte de ella, de ${without.length === acciones.length ? `las ${all}` : `${without.length} de ${all}: ${enumerar(without, 6)}`}. Se escribe en «Año…»; el documento dirá lo que falte en su primera página.`,
      };
}
