// Sending, taking back, approving and returning reports: one step for any number of them, in one commit, all or nothing but
// for those that were asked to be left out.

import { type Cambio, modificacion } from '../../domain/cambio';
import {
  isSinConstancia,
  marcasDelPaso,
  objecionAlReporte,
  PASOS,
  type PasoDeReporte,
} from '../../domain/estado-reporte';
import { errores, porExplicar } from '../../domain/mi-reporte';
import type { Observacion } from '../../domain/observacion';
import { keyOf } from '../../domain/register';
import { seguimiento } from '../../domain/registers/seguimiento';
import { commit } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { requireCorte } from '../datos/corte-pedido';
import { type Acto, whoIsThere } from '../identidad';
import { whoAnswers } from '../quien-responde';
import { UserError } from '../user-error';
import { dichoDe, nombreDe, type Reporte, reportesEn, requireCorteSinCerrar } from './en-corte';
import type { PasarPedido } from './forma';

export interface ReportesPasados {
  readonly cargue: string | null;
  /** Códigos of the acciones. */
  readonly hechas: readonly string[];
  /** Those left as they were because something was to be observed of them, and what. */
  readonly omitidas: readonly { readonly accion: string; readonly porque: string }[];
}

export function passReportes(pedido: PasarPedido): ReportesPasados {
  const { paso } = pedido;
  const { quien } = PASOS[paso].da === 'quien revisa' ? whoAnswers(REVISAR) : whoIsThere();
  let hechas: readonly string[] = [];
  let omitidas: ReportesPasados['omitidas'] = [];
  const { cargue } = commit({
    operacion: PASOS[paso].operacion,
    pedido: pedidoDe(pedido.pedido, { ...pedido, pedido: undefined }),
    anotaAlPlanear: true,
    // A closed vigencia was refused before, and no other closed row is asked for.
    abre: ({ registro }) =>
      registro === seguimiento.key && (paso === 'devolver' || paso === 'aprobar'),
    build: (fresh) => {
      const corte = requireCorte(pedido.corte, fresh);
      const asked = reportesEn(fresh, corte, pedido.acciones);
      requireCorteSinCerrar(fresh, asked);
      const after = new Map(asked.map(({ codigo, row }) => [codigo, row]));
      const said = isJudged(paso) ? dichoDe(fresh, corte, after) : new Map();
      const judged = asked.map((reporte) => ({
        reporte,
        porque: against(reporte, said.get(reporte.codigo) ?? [], pedido),
      }));
      omitidas = judged.flatMap(({ reporte, porque }) =>
        porque === undefined ? [] : { accion: reporte.codigo, porque },
      );
      if (omitidas.length > 0 && !pedido.soloLimpios)
        throw new UserError(
          NO_SE_HIZO[paso],
          'PASO_DE_REPORTE',
          omitidas.map(({ porque }) => porque),
        );
      const meant = judged.flatMap(({ reporte, porque }) => (porque ? [] : reporte));
      hechas = meant.map(({ codigo }) => codigo);
      const firma = { nombre: nombreDe(fresh, quien), hoy: fresh.hoy };
      return meant.flatMap((reporte) => cambioOf(reporte, paso, firma, pedido.motivo));
    },
  });
  return { cargue: cargue || null, hechas, omitidas };
}

const REVISAR: Acto = { que: 'aprobar o devolver', desde: 'Trimestre…' };

const NO_SE_HIZO: { readonly [P in PasarPedido['paso']]: string } = {
  enviar: 'No se envió ningún reporte:',
  retirar: 'No se retiró ningún reporte:',
  aprobar: 'No se aprobó ningún reporte:',
  devolver: 'No se devolvió ningún reporte:',
};

/** An error keeps a report from being sent or approved; it is no reason not to return it. */
const isJudged = (paso: PasoDeReporte): boolean => paso === 'enviar' || paso === 'aprobar';

function against(
  { row }: Reporte,
  said: readonly Observacion[],
  { paso, motivo, soloLimpios, sinExplicar }: PasarPedido,
): string | undefined {
  const objecion = objecionAlReporte(row, paso, motivo);
  if (objecion) return objecion;
  const [first] = [
    ...errores(said),
    ...(soloLimpios ? observadas(row, said) : []),
    ...(paso === 'enviar' && !sinExplicar ? porExplicar(row, said) : []),
  ];
  return first?.mensaje;
}

/** What whoever approves has to look at: not that nobody approved it yet. */
export const observadas = (
  row: Reporte['row'],
  said: readonly Observacion[],
): readonly Observacion[] =>
  said.filter(({ codigo }) => codigo !== 'APROBADO_SIN_CONSTANCIA' || !isSinConstancia(row));

function cambioOf(
  { codigo, row, fila }: Reporte,
  paso: PasoDeReporte,
  firma: { readonly nombre: string; readonly hoy: string },
  motivo: string | undefined,
): readonly Cambio[] {
  const clave = (fila && keyOf(seguimiento, fila.row)) ?? codigo;
  const cambio = modificacion(seguimiento.key, clave, row, {
    ...marcasDelPaso(row, paso, firma, motivo),
  });
  return cambio ? [cambio] : [];
}
