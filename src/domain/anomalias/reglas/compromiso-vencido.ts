import { estaVencido } from '../../compromiso';
import { formatFecha } from '../../formato';
import { parametro } from '../../parametros';
import { lastDayOf } from '../../periodo';
import { cuenta, diasEntre } from '../../redaccion';
import type { CompromisoRow } from '../../registers/compromisos';
import type { ReglaDeAnomalia } from '../candidata';

/** A compromiso of the acción that at the corte was long overdue; the oldest, where there are several. */
export const compromisoVencido: ReglaDeAnomalia = {
  codigo: 'COMPROMISO_VENCIDO',
  clase: 'señal',
  sinDato: true,
  halla({ compromisos, corte }, { parametros }) {
    const dia = lastDayOf(corte);
    const late = (row: CompromisoRow): number => diasEntre(row.fecha ?? dia, dia);
    const overdue = compromisos
      .filter(
        (row) =>
          estaVencido(row, dia) && late(row) > parametro(parametros, 'dias_compromiso_vencido'),
      )
      .sort((a, b) => late(b) - late(a));
    const [oldest] = overdue;
    if (!oldest) return undefined;
    const more = overdue.length > 1 ? ` Hay ${overdue.length} así.` : '';
    return {
      mensaje: `El compromiso ${oldest.codigo ?? ''} («${oldest.compromiso ?? ''}») era para el ${formatFecha(oldest.fecha ?? '')}: al corte llevaba ${cuenta(late(oldest), 'día vencido', 'días vencido')}.${more}`,
      evidencia: {
        compromiso: oldest.codigo ?? null,
        fecha: oldest.fecha ?? null,
        dias: late(oldest),
        vencidos: overdue.length,
      },
    };
  },
};
