// A document about a quarter: those with something programmed up to the last one that ended.

import { ultimoCorte } from '../../domain/calendario';
import { type Corte, formatCorte, isUpTo, readCorte, TRIMESTRES } from '../../domain/periodo';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import { reportesDe } from '../../domain/reporte';
import type { LibroLeido } from '../libro-leido';
import type { Opcion, Pregunta } from './pregunta';

export const corte: Pregunta = {
  label: 'Corte',
  opciones,
  vacio: {
    titulo: 'Todavía no hay nada que informar',
    texto: 'Reporte un trimestre en la hoja Seguimiento y vuelva a abrir este panel.',
  },
  lee: (texto, { vigencias }) => {
    const read = readCorte(texto, vigencias);
    return 'corte' in read ? { valor: formatCorte(read.corte) } : { codigo: 'CORTE', ...read };
  },
};

function opciones(libro: LibroLeido): readonly Opcion[] {
  const pam = libro.rows<PamRow>('pam');
  const seguimiento = libro.rows<SeguimientoRow>('seguimiento');
  const exentos = { parametros: libro.rows('parametros'), calendario: libro.rows('calendario') };
  const last = ultimoCorte(libro.hoy);
  return libro.vigencias
    .flatMap((vigencia) => TRIMESTRES.map((trimestre): Corte => ({ vigencia, trimestre })))
    .filter(({ vigencia, trimestre }) => isUpTo(last, vigencia, trimestre))
    .filter((one) => reportesDe(pam, seguimiento, one, libro.hoy, exentos).deben.length > 0)
    .map((one) => ({ valor: formatCorte(one), titulo: `${one.trimestre} de ${one.vigencia}` }))
    .reverse();
}
