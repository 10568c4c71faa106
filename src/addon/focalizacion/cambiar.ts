// A decision of people over the calculation: with its reason, by somebody, and whom it displaces. Before the freezing it is decided by
// the acta that freezes; afterwards by a new one, and the puntaje stays. Read when it is asked for (aparte.ts).

import { type Cambio, cambiosHacia } from '../../domain/cambio';
import { CAMBIAR_DECISION } from '../../domain/focalizacion/congelada';
import { efectoDe, finalDe, segunElCalculo } from '../../domain/focalizacion/final';
import { type FocalizacionCalculada, respuestaDe } from '../../domain/focalizacion/respuesta';
import type { Ordenada } from '../../domain/focalizacion/seleccionar';
import type { AnyRow } from '../../domain/register';
import type { DecisionFinal } from '../../domain/registers/focalizacion';
import { focalizacion as FOCALIZACION } from '../../domain/registers/focalizacion';
import { commit, type Fresh } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { type Acto, whoSigns } from '../identidad';
import { openLibro } from '../libro/open-libro';
import { nombreDe } from '../reportes/en-corte';
import { UserError } from '../user-error';
import { requireActa } from './acta';
import { deUnaAccion } from './de-una-accion';
import { avisoDeActa, filasDeFocalizacion, type Leida, leer, type Rows, requireIed } from './leer';
import type { CambiarPedido } from './pedido';

const CAMBIAR: Acto = { que: 'cambiar una decisión de focalización', desde: 'Focalizar…' };

export interface CambioHecho {
  readonly codigoDane: string;
  readonly nombre: string;
  readonly final: DecisionFinal;
  /** Who goes out; null where nobody does. */
  readonly desplaza: { readonly codigoDane: string; readonly nombre: string } | null;
  /** What it does, in a sentence or two. */
  readonly dicho: string;
  readonly cargue: string | null;
  readonly focalizacion: FocalizacionCalculada | null;
}

export function cambiar(pedido: CambiarPedido): CambioHecho {
  if (pedido.simular) {
    const libro = deUnaAccion(openLibro(), pedido);
    return { ...mirar(libro, pedido).hecho, cargue: null, focalizacion: null };
  }
  const motivo = requireMotivo(pedido);
  const { quien } = whoSigns(CAMBIAR);
  let mirado: Mirado | undefined;
  let acta: string | undefined;
  const { cargue } = commit({
    operacion: `${CAMBIAR_DECISION} de ${pedido.ied} para ${pedido.accion} en ${pedido.vigencia}`,
    pedido: pedidoDe(pedido.pedido, pedido),
    anotaAlPlanear: true,
    abre: (cambio) => onlyDecides(cambio),
    build: (fresh) => {
      mirado = mirar(fresh, pedido);
      const cambios = cambiosDe(
        fresh,
        mirado,
        { motivo, decidio: nombreDe(fresh, quien) },
        pedido.acta,
      );
      acta = pedido.acta && requireActa(fresh, mirado.leida.vigencia, pedido.acta).codigo;
      return cambios;
    },
  });
  const libro = openLibro();
  const leida = leer(deUnaAccion(libro, pedido), pedido);
  const hecho = mirado?.hecho ?? yaHecho(leida, pedido);
  const dicho = [hecho.dicho, ...avisoDeActa(libro, leida.vigencia, acta)].join(' ');
  return { ...hecho, dicho, cargue: cargue || null, focalizacion: respuestaDe(leida) };
}

/** Asked again when what it did can no longer be told by whom it displaced. */
function yaHecho(leida: Leida, { ied, final }: CambiarPedido): Mirado['hecho'] {
  const { codigoDane, nombre } = requireIed(leida, ied);
  return { codigoDane, nombre, final, desplaza: null, dicho: 'Ya estaba hecho.' };
}

function requireMotivo({ motivo = '' }: CambiarPedido): string {
  const why = motivo.trim();
  if (why !== '') return why;
  throw new UserError(
    'Escriba el motivo del cambio: es lo que se responde cuando pregunten por qué.',
    'MOTIVO',
  );
}

const DECIDE = ['final', 'motivo', 'decidio', 'acta'];
/** Of a frozen row only what people decide is written. */
const onlyDecides = (cambio: Cambio): boolean =>
  cambio.registro === FOCALIZACION.key &&
  cambio.cambio === 'modificar' &&
  Object.keys(cambio.despues).every((key) => DECIDE.includes(key));

interface Mirado {
  readonly leida: Leida;
  readonly one: Ordenada;
  readonly desplaza: Ordenada | undefined;
  readonly hecho: Omit<CambioHecho, 'cargue' | 'focalizacion'>;
}

function mirar(rows: Rows, pedido: CambiarPedido): Mirado {
  const { ied, final } = pedido;
  const leida = leer(rows, { vigencia: pedido.vigencia, accion: pedido.accion });
  const one = requireIed(leida, ied);
  const { codigoDane, nombre } = one;
  if (finalDe(one, leida.finales) === final)
    throw new UserError(
      `${nombre} ya está «${final}» para ${leida.accion} en ${leida.vigencia}: no hay nada que cambiar.`,
      'SIN_CAMBIO',
    );
  const { desplaza, sigue } = efectoDe(leida.focalizada, leida.finales, codigoDane, final);
  const dicho = [
    final === 'Seleccionada'
      ? `Entra ${nombre}; su puntaje queda como se calculó.`
      : `Sale ${nombre}; su puntaje queda como se calculó.`,
    desplaza && `Desplaza a ${decir(desplaza)}, la última de los cupos.`,
    sigue && `Queda un cupo libre; la siguiente en orden es ${decir(sigue)}.`,
  ];
  return {
    leida,
    one,
    desplaza,
    hecho: {
      codigoDane,
      nombre,
      final,
      desplaza: desplaza ? { codigoDane: desplaza.codigoDane, nombre: desplaza.nombre } : null,
      dicho: dicho.filter(Boolean).join(' '),
    },
  };
}

const decir = ({ nombre, orden }: Ordenada): string =>
  orden === null ? nombre : `${nombre} (orden ${orden})`;

function cambiosDe(
  fresh: Fresh,
  { leida, one, desplaza, hecho }: Mirado,
  quien: { readonly motivo: string; readonly decidio: string },
  asked: string | undefined,
): readonly Cambio[] {
  const { vigencia, accion, cupos } = leida;
  const rows = new Map(filasDeFocalizacion(fresh, vigencia, accion).map((row) => [row.ied, row]));
  if (rows.size === 0)
    throw new UserError(
      `La focalización de ${accion} en ${vigencia} todavía no se ha guardado: guárdela y cambie después la decisión.`,
      'SIN_GUARDAR',
    );
  const isFrozen = Boolean(cupos?.congeladoEl);
  const acta = isFrozen || asked ? requireActa(fresh, vigencia, asked).codigo : undefined;
  if (isFrozen && acta === cupos?.acta)
    throw new UserError(
      `La focalización de ${accion} en ${vigencia} ya se congeló con esa acta: un cambio posterior necesita un acta nueva, o descongelarla con un motivo.`,
      'ACTA',
    );
  const write = (ied: Ordenada, final: DecisionFinal, motivo: string): readonly Cambio[] => {
    const row = rows.get(ied.codigoDane);
    if (!row)
      throw new UserError(
        `${ied.nombre} no estaba cuando se guardó la focalización de ${accion} en ${vigencia}: guárdela de nuevo.`,
        'SIN_GUARDAR',
      );
    const isBack = final === segunElCalculo(ied.decision) && !isFrozen;
    const said: AnyRow = isBack
      ? { final, motivo: undefined, decidio: undefined, acta: undefined }
      : { final, motivo, decidio: quien.decidio || undefined, acta };
    return cambiosHacia(FOCALIZACION, row as AnyRow, said);
  };
  return [
    ...write(one, hecho.final, quien.motivo),
    ...(desplaza
      ? write(desplaza, 'No seleccionada', `La desplaza ${one.nombre}: ${quien.motivo}`)
      : []),
  ];
}
