import { parseCorte } from '../../domain/periodo';
import { cuenta } from '../../domain/redaccion';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import { decirFaltan, type Reportes, reportesDe } from '../../domain/reporte';
import type { Documento, Nota } from '../documento';
import type { LibroLeido } from '../libro-leido';

import { TITULO } from './titulo';

declare function require(path: './contenido'): typeof import('./contenido');

/** The informe de gestión trimestral. */
export const informeTrimestral: Documento = {
  clave: 'informe-trimestral',
  titulo: TITULO,
  generar: 'Generar informe',
  nombre: '{documento} v{version}',
  anexo: {
    titulo: 'Anexo de cálculos',
    nombre: '{documento} v{version} – anexo de cálculos',
  },
  formato: { del: 'del informe de gestión trimestral' },
  deQue: 'corte',
  pideFirma: true,
  imprime: {
    pam: 'todas',
    actividades: 'todas',
    seguimiento: 'todas',
    evidencias: 'todas',
    actas: 'todas',
    compromisos: 'todas',
    ied: 'todas',
    textos: 'todas',
    parametros: 'todas',
    calendario: 'todas',
    equipo: 'todas',
    cierres: 'todas',
    anomalias: 'todas',
    ajustes: 'todas',
  },
  secciones: [
    { clave: 'conclusiones', titulo: 'Conclusiones' },
    { clave: 'proximoTrimestre', titulo: 'Próximo trimestre' },
  ],
  nota: completitud,
  contenido: () => require('./contenido'),
};

/** How complete the informe of a corte would be. */
function completitud(libro: LibroLeido, de: string): Nota {
  const corte = parseCorte(de);
  const reportes = corte
    ? reportesDe(
        libro.rows<PamRow>('pam'),
        libro.rows<SeguimientoRow>('seguimiento'),
        corte,
        libro.hoy,
        { parametros: libro.rows('parametros'), calendario: libro.rows('calendario') },
      )
    : { deben: [], faltan: [], esperan: [] };
  return reportes.faltan.length === 0
    ? { look: 'listo', texto: decirCompletos(reportes) }
    : {
        look: 'advertencia',
        texto: `${decirFaltan(reportes)} a este corte. El informe lo dirá en su primera página.`,
      };
}

function decirCompletos({ deben, esperan }: Reportes): string {
  const owed = cuenta(deben.length, 'acción debe', 'acciones deben');
  const waiting = cuenta(esperan.length, 'espera su dato', 'esperan su dato');
  return `${owed} reportar este corte y ninguna falta${esperan.length > 0 ? `; ${waiting}` : ''}.`;
}
