// Saving the choice of an acción, freezing it under an acta and opening it again. Read when it is asked for (aparte.ts).

import type { Cambio } from '../../domain/cambio';
import { modificacion } from '../../domain/cambio';
import { codigoDe } from '../../domain/codigo-verificacion';
import {
  CONGELAR_FOCALIZACION,
  DESCONGELAR,
  GUARDAR_FOCALIZACION,
} from '../../domain/focalizacion/congelada';
import { escribirCongelado } from '../../domain/focalizacion/congelado';
import { filasDe } from '../../domain/focalizacion/filas';
import { empatesEnPalabras } from '../../domain/focalizacion/palabras';
import { type FocalizacionCalculada, respuestaDe } from '../../domain/focalizacion/respuesta';
import { type AnyRow, keyOf } from '../../domain/register';
import { cupos as CUPOS } from '../../domain/registers/cupos';
import { focalizacion as FOCALIZACION } from '../../domain/registers/focalizacion';
import { commit, type Fresh } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { type Acto, whoAnswers } from '../identidad';
import { readEstado } from '../libro/estado';
import { openLibro } from '../libro/open-libro';
import { nombreDe } from '../reportes/en-corte';
import { UserError } from '../user-error';
import { requireActa } from './acta';
import { conCriterios, criteriosEscritos } from './criterios-escritos';
import { decirCongelada, filasDeFocalizacion, type Leida, leer, requireCual } from './leer';
import type { DescongelarPedido, GuardarPedido } from './pedido';
import { requireFormaVista, requireOrdenVisto } from './visto';

const desde = 'Focalizar…';
const CONGELAR: Acto = { que: 'congelar la focalización', desde };
const ABRIR: Acto = { que: 'descongelar la focalización', desde };

export interface FocalizacionGuardada {
  readonly focalizacion: FocalizacionCalculada;
  /** null when nothing changed. */
  readonly cargue: string | null;
  readonly avisos: readonly string[];
  /** Each in words. */
  readonly empates: readonly string[];
  readonly congelada: string;
}

export function guardar(pedido: GuardarPedido): FocalizacionGuardada {
  const { congelar = false } = pedido;
  const quien = congelar ? whoAnswers(CONGELAR).quien : '';
  const { cargue } = commit({
    operacion: `${congelar ? CONGELAR_FOCALIZACION : GUARDAR_FOCALIZACION} de ${pedido.accion} en ${pedido.vigencia}`,
    pedido: pedidoDe(pedido.pedido, pedido),
    // The rows are written with what freezes them.
    build: (fresh) => {
      const cual = requireCual(fresh, pedido);
      requireNotFrozen(fresh, cual);
      requireFormaVista(fresh, cual, pedido);
      const escritos = criteriosEscritos(fresh, pedido);
      const leida = leer(conCriterios(fresh, escritos.filas), pedido);
      requireOrdenVisto(leida, pedido);
      const write = (congelado: AnyRow): readonly Cambio[] => [
        ...escritos.cambios,
        ...cambiosDe(fresh, leida, congelado),
      ];
      if (!congelar) return write({});
      if (leida.pesos) throw new UserError(leida.pesos, 'PESOS_NO_SUMAN');
      const { codigo } = requireActa(fresh, leida.vigencia, pedido.acta);
      return write({
        acta: codigo,
        congelado: escribirCongelado(leida.focalizada, leida.nombre),
        congeladoPor: nombreDe(fresh, quien) || undefined,
        congeladoEl: fresh.hoy,
        codigoVerificacion: codigoDe(readEstado()?.hash ?? ''),
      });
    },
  });
  const libro = openLibro();
  const now = leer(libro, { vigencia: pedido.vigencia, accion: pedido.accion });
  return {
    focalizacion: respuestaDe(now),
    cargue: cargue || null,
    avisos: now.avisos,
    empates: empatesEnPalabras(now.focalizada, now.nombre),
    congelada: decirCongelada(libro, now.cupos),
  };
}

function requireNotFrozen(
  fresh: Fresh,
  { cupos, accion, vigencia }: Pick<Leida, 'cupos' | 'accion' | 'vigencia'>,
): void {
  if (!cupos?.congeladoEl) return;
  throw new UserError(
    `La focalización de ${accion} en ${vigencia} ya se congeló ${decirCongelada(fresh, cupos)}: descongélela con un motivo antes de volver a guardarla.`,
    'CONGELADA',
  );
}

/** What takes the rows of the workbook to what is calculated; those of institutions that are no longer in it go away. */
function cambiosDe(fresh: Fresh, leida: Leida, congelar: AnyRow): readonly Cambio[] {
  const { vigencia, accion, focalizada, cupos } = leida;
  const { cupos: cuantas, minimo, cobertura } = focalizada.reglas;
  const reglas: AnyRow = { vigencia, accion, cupos: cuantas, minimo, cobertura, ...congelar };
  const before = new Map(
    filasDeFocalizacion(fresh, vigencia, accion).map((row) => [row.ied, row as AnyRow]),
  );
  const filas = filasDe(leida).map((row): AnyRow => {
    const known = before.get(`${row.ied}`);
    // What people decided before there was an acta is decided by the one that freezes it.
    const acta =
      congelar.acta !== undefined && known?.acta === undefined ? { acta: congelar.acta } : {};
    return { ...row, ...acta };
  });
  const wanted = new Set(filas.map(({ ied }) => ied));
  const gone = [...before.values()].filter(({ ied }) => !wanted.has(ied as string));
  return [
    ...gone.map(
      (antes): Cambio => ({
        registro: FOCALIZACION.key,
        cambio: 'borrar',
        clave: keyOf(FOCALIZACION, antes) ?? '',
        antes,
      }),
    ),
    ...filas.flatMap((row) => escrita(FOCALIZACION, before.get(`${row.ied}`), row)),
    ...escrita(CUPOS, cupos, reglas),
  ];
}

export function escrita(
  register: typeof FOCALIZACION | typeof CUPOS,
  before: AnyRow | undefined,
  row: AnyRow,
): readonly Cambio[] {
  const { key: registro } = register;
  if (!before) {
    const known = Object.entries(row).filter(([, value]) => value !== undefined);
    return [{ registro, cambio: 'crear', row: Object.fromEntries(known) }];
  }
  const cambio = modificacion(registro, keyOf(register, before) ?? '', before, row);
  return cambio ? [cambio] : [];
}

export interface Descongelada {
  readonly cargue: string | null;
}

/** With a reason, which the bitácora keeps; criteria, cupos and decisions may then be changed. */
export function descongelar({ motivo, pedido, ...asked }: DescongelarPedido): Descongelada {
  const why = (motivo ?? '').trim();
  if (why === '')
    throw new UserError(
      'Para descongelar una focalización escriba el motivo: queda en la bitácora.',
      'MOTIVO',
    );
  whoAnswers(ABRIR);
  const { cargue } = commit({
    operacion: `${DESCONGELAR} de ${asked.accion} en ${asked.vigencia}: ${why}`,
    pedido: pedidoDe(pedido, [asked, why]),
    abre: ({ registro }) => registro === CUPOS.key,
    build: (fresh) => {
      const { cupos, accion, vigencia } = requireCual(fresh, asked);
      if (!cupos?.congeladoEl)
        throw new UserError(
          `La focalización de ${accion} en ${vigencia} no está congelada.`,
          'DESCONGELAR',
        );
      const vacia = {
        acta: undefined,
        congelado: undefined,
        congeladoPor: undefined,
        congeladoEl: undefined,
        codigoVerificacion: undefined,
      };
      return escrita(CUPOS, cupos, vacia);
    },
  });
  return { cargue: cargue || null };
}
