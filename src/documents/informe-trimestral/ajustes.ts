// The figures up to the corte that were corrected after their quarter was closed for good: which, why, who authorised it and what
// became of the published figures. Nothing is printed where there are none.

import { decirCifra, nombreDelCampo } from '../../domain/ajuste/ajuste';
import { trataDelAjuste } from '../../domain/ajuste/documentos';
import { formatFecha } from '../../domain/formato';
import { formatCorte } from '../../domain/periodo';
import type { AjusteRow } from '../../domain/registers/ajustes';
import type { Informe } from './libro';
import type { InformeDatos } from './marcadores';

export function ajustesTrasCierre({
  ajustes,
  corte,
}: Informe): Pick<InformeDatos, 'hayAjustes' | 'ajustes'> {
  const own = ajustes
    .map(({ row }) => row)
    .filter(
      (row) => row.estado === 'Aplicada' && trataDelAjuste({ referencia: formatCorte(corte) }, row),
    );
  return { hayAjustes: own.length > 0, ajustes: own.map(printed) };
}

function printed(row: AjusteRow): InformeDatos['ajustes'][number] {
  const { campo = 'ejecutado' } = row;
  const on = (day: string | undefined): string => (day ? `, ${formatFecha(day)}` : '');
  return {
    codigo: row.codigo ?? '',
    aplicado: formatFecha(row.aplicadaEl ?? ''),
    cifra: `${row.accion} ${nombreDelCampo(campo)}, ${row.vigencia}-${row.trimestre}`,
    antes: decirCifra(campo, row.dice),
    despues: decirCifra(campo, row.debeDecir),
    motivo: row.motivo ?? '',
    autorizo: `${row.decidio ?? ''}${on(row.decididaEl)}`,
    efecto: (row.efecto ?? '').split('\n').join('; '),
  };
}
