// How every step of the plan is written: planned on fresh rows, with who takes it, in one commit; rehearsed, only planned.

import { masHoras } from '../../domain/ajuste/ajuste';
import type { QuienActua } from '../../domain/aprobacion/quien';
import { DEL_PLAN } from '../../domain/aprobacion/verificar';
import { type Cambio, claveOfCambio, modificacion } from '../../domain/cambio';
import type { AnyRow, Register, RuleContext } from '../../domain/register';
import { cambios as CAMBIOS, type CambioDelPamRow } from '../../domain/registers/cambios';
import type { EquipoRow } from '../../domain/registers/equipo';
import { pam } from '../../domain/registers/pam';
import { seguimiento } from '../../domain/registers/seguimiento';
import { auditTabs } from '../auditoria/audit';
import { commit, type Fresh } from '../commit/commit';
import type { HechoAntes } from '../commit/pedido';
import { pedidoDe } from '../commit/pedidos';
import { type Acto, type Identidad, whoSigns } from '../identidad';
import { settledLibro } from '../libro/open-libro';
import { whoAnswers } from '../quien-responde';
import { nombreDe } from '../reportes/en-corte';
import { underLock } from '../under-lock';

/** What a step did, or would do. */
export interface HechoEnElPam {
  /** Number in Control de cambios; '' while it has none. */
  readonly numero: string;
  readonly dicho: string;
  /** null where nothing was written. */
  readonly cargue: string | null;
}

/** The rows that are looked at: under the lock, or to rehearse it. */
export type LibroDelPam = RuleContext & Pick<Fresh, 'rows' | 'typed'>;

export interface Persona extends QuienActua {
  readonly identidad: Identidad['identidad'];
  /** "2026-07-15 10:05" */
  readonly ahora: string;
}

export interface PlanDelPam {
  readonly dicho: string;
  readonly cambios: readonly Cambio[];
}

const desde = 'Aprobar y cambiar el PAM…';
export const ACTOS = {
  pedir: { que: 'verificar o cambiar el PAM', desde },
  aprobar: { que: 'aprobar el PAM, devolverlo o autorizar un cambio', desde },
} as const satisfies { readonly [acto: string]: Acto };

interface Paso {
  readonly operacion: string;
  /** Whether it is whoever approves that takes it. */
  readonly aprueba: boolean;
  readonly simular?: boolean | undefined;
  readonly pedido?: string | undefined;
  /** What it was asked with, by which the same request is known. */
  readonly asked: object;
}

/** What a step writes although it is closed; of Seguimiento, what is programmed alone (celda.ts). */
const ABRE: readonly string[] = [pam.key, seguimiento.key, CAMBIOS.key];
const SE_REVISAN: readonly Register[] = [...DEL_PLAN, seguimiento];

export function darPaso(
  { operacion, aprueba, simular = false, pedido, asked }: Paso,
  /** `antes` is what the same request did, where it is asked again. */
  planIn: (libro: LibroDelPam, persona: Persona, antes?: HechoAntes) => PlanDelPam,
): HechoEnElPam {
  const { quien, identidad } = aprueba ? whoAnswers(ACTOS.aprobar) : whoSigns(ACTOS.pedir);
  const plan = (libro: LibroDelPam, antes?: HechoAntes): PlanDelPam =>
    planIn(libro, personaDe(libro, quien, identidad), antes);
  if (simular) return { numero: '', dicho: plan(settledLibro()).dicho, cargue: null };
  // What people typed until now is told as theirs, before a step writes over it or counts it.
  underLock(() => auditTabs(SE_REVISAN, () => false));
  let planned: PlanDelPam | undefined;
  const { cargue, cambios } = commit({
    operacion,
    pedido: pedidoDe(pedido, asked),
    anotaAlPlanear: true,
    enInicio: true,
    abre: ({ registro }) => ABRE.includes(registro),
    build: (fresh, antes) => {
      planned = plan(fresh, antes?.esElMismo ? antes : undefined);
      return planned.cambios;
    },
  });
  const made =
    cambios.find(({ registro, cambio }) => registro === CAMBIOS.key && cambio === 'crear') ??
    cambios.find(({ registro }) => registro === CAMBIOS.key);
  const numero = made ? (claveOfCambio(CAMBIOS, made) ?? '') : '';
  return { numero, dicho: planned?.dicho ?? 'Ya estaba hecho.', cargue: cargue || null };
}

export function personaDe(
  libro: LibroDelPam,
  quien: string,
  identidad: Identidad['identidad'],
): Persona {
  return {
    nombre: nombreDe(libro, quien),
    identidad,
    equipo: libro.rows<EquipoRow>('equipo').map(({ row }) => row),
    hoy: libro.hoy,
    ahora: libro.ahora ?? `${libro.hoy} 00:00`,
  };
}

export const creado = (registro: string, row: AnyRow): Cambio => ({
  registro,
  cambio: 'crear',
  row,
});

export const modificado = (
  registro: string,
  clave: string,
  row: AnyRow,
  wanted: AnyRow,
): readonly Cambio[] => {
  const cambio = modificacion(registro, clave, row, wanted);
  return cambio ? [cambio] : [];
};

/** When something is decided or applied, as Control de cambios keeps it. */
export function firmado({ nombre, identidad, ahora }: Persona): CambioDelPamRow {
  const [fecha, aLas] = ahora.split(' ');
  return { aprobo: nombre, fecha, aLas, identidad: identidad as CambioDelPamRow['identidad'] };
}

/** Until when what is granted now is open. */
export function venceEn(ahora: string, horas: number): CambioDelPamRow {
  const [venceEl, venceALas] = masHoras(ahora, horas).split(' ');
  return { venceEl, venceALas };
}
