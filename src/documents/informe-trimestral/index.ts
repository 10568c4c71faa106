import { parseCorte } from '../../domain/periodo';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import { reportesDe } from '../../domain/reporte';
import type { Documento, Nota } from '../documento';
import type { LibroLeido } from '../libro-leido';

declare function require(path: './contenido'): typeof import('./contenido');

/** The informe de gestión trimestral. */
export const informeTrimestral: Documento = {
  clave: 'informe-trimestral',
  titulo: 'Informe de gestión trimestral',
  generar: 'Generar informe',
  nombre: '{documento} v{version}',
  formato: { del: 'del informe de gestión trimestral' },
  deQue: 'corte',
  nota: completitud,
  contenido: () => require('./contenido'),
};

/** How complete the informe of a corte would be. */
function completitud(libro: LibroLeido, de: string): Nota {
  const corte = parseCorte(de);
  const { deben, faltan } = corte
    ? reportesDe(
        libro.rows<PamRow>('pam'),
        libro.rows<SeguimientoRow>('seguimiento'),
        corte,
        libro.hoy,
      )
    : { deben: [], faltan: [] };
  return faltan.length === 0
    ? { look: 'listo', texto: `Las ${deben.length} acciones tienen reporte a este corte.` }
    : {
        look: 'advertencia',
        texto: `${faltan.length} de ${deben.length} acciones sin reporte a este corte. El informe lo dirá en su primera página.`,
      };
}
