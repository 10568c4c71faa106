// The matrix of the plan: componente, objetivo, acción, each in the order in which the office wrote them.

import { groupBy } from '../../domain/group-by';
import { codigoCitado, codigosCitados } from '../../domain/parse/citas';
import { cuenta } from '../../domain/redaccion';
import type { FundamentoRow } from '../../domain/registers/fundamentos';
import type { PamRow } from '../../domain/registers/pam';
import type { Plan } from '../del-plan/leer';
import { lineaBaseDe, metaDe, metaEscrita, plazoDe, responsablesDe } from '../del-plan/metas';
import type { PamDatos } from './marcadores';

type Accion = PamDatos['componentes'][number]['objetivos'][number]['acciones'][number];

export function matriz({ libro, acciones }: Plan): Pick<PamDatos, 'hayAcciones' | 'componentes'> {
  const objetivo = objetivosDe(libro.sound<FundamentoRow>('fundamentos').map(({ row }) => row));
  const byComponente = groupBy(acciones, ({ componente }) => componente ?? 'Sin componente');
  return {
    hayAcciones: acciones.length > 0,
    componentes: [...byComponente].map(([componente, own]) => ({
      componente,
      cuantas: cuenta(own.length, 'acción', 'acciones'),
      objetivos: [...groupBy(own, objetivo)].map(([name, some]) => ({
        objetivo: name,
        acciones: some.map((row) => accionDe(row, libro.vigencias)),
      })),
    })),
  };
}

/** An objetivo that is written as a code of Fundamentos is printed with what it says. */
function objetivosDe(rows: readonly FundamentoRow[]): (row: PamRow) => string {
  const known = new Map(
    rows.map(({ codigo, enunciado }) => [codigoCitado(codigo, 'FU'), enunciado]),
  );
  return ({ objetivo }) => {
    if (!objetivo) return 'Sin objetivo escrito';
    const [codigo] = codigosCitados(objetivo, 'FU');
    const enunciado = codigo && known.get(codigo);
    // In a sentence that names one, the sentence is the objetivo.
    const isCode = objetivo.trim().length <= 10;
    return codigo && enunciado && isCode ? `${codigo} · ${enunciado}` : objetivo;
  };
}

function accionDe(row: PamRow, vigencias: readonly number[]): Accion {
  const [meta1 = '', meta2 = '', meta3 = '', meta4 = ''] = vigencias.map((year) =>
    metaDe(row, year),
  );
  return {
    codigo: row.codigo ?? '',
    accion: row.accion ?? '',
    responde: row.responde ?? '',
    indicador: row.indicador ?? 'Sin indicador',
    unidad: [row.unidad, row.tipoAcumulacion].filter(Boolean).join(' · '),
    lineaBase: lineaBaseDe(row),
    fuenteLineaBase: row.fuenteLineaBase ?? '',
    meta1,
    meta2,
    meta3,
    meta4,
    metaCuatrienio: metaEscrita(row.metaCuatrienio),
    responsables: responsablesDe(row),
    plazo: plazoDe(row.fechaInicio, row.fechaFin),
  };
}
