// Verifying the plan, sending it to be approved, approving it and returning it: each one commit, by whoever may.

import { ACTIVIDAD_APROBAR, actasDelLibro, decirActa } from '../../domain/aprobacion/acta-del-pam';
import { actaPorNombre } from '../../domain/aprobacion/acta-por-nombre';
import { cuentaPorClase } from '../../domain/aprobacion/cambios';
import { APROBAR_EL_PAM, OPERACIONES } from '../../domain/aprobacion/pasos';
import { PROGRAMADO } from '../../domain/aprobacion/programado';
import { objecionAQuienAprueba, objecionAQuienVerifica } from '../../domain/aprobacion/quien';
import { DEL_PLAN, enSuFila, type Reparo, reparosDelPam } from '../../domain/aprobacion/verificar';
import {
  cambiosDelLibro,
  isVersion,
  versionesDelPam,
  versionVigente,
} from '../../domain/aprobacion/version';
import { codigoDe } from '../../domain/codigo-verificacion';
import { huellaOf } from '../../domain/huella';
import { EJECUCION, FORMULACION, parametro } from '../../domain/parametros';
import { parseCelda } from '../../domain/parse';
import { cuenta } from '../../domain/redaccion';
import { isComputed, type Register, type Valor } from '../../domain/register';
import { cambios as CAMBIOS, type CambioDelPamRow } from '../../domain/registers/cambios';
import { type PamRow, pam } from '../../domain/registers/pam';
import { seguimiento } from '../../domain/registers/seguimiento';
import { readsAlike } from '../../domain/texto';
import { validate } from '../../domain/validate';
import { observacionesOf } from '../datos/consulta';
import { parameterChange } from '../datos/parametros';
import { readEstado } from '../libro/estado';
import type { Libro } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import {
  creado,
  darPaso,
  firmado,
  type HechoEnElPam,
  type LibroDelPam,
  modificado,
  type Persona,
  type PlanDelPam,
} from './escribir';
import { historiaDesde } from './historia';
import type {
  AprobarPamPedido,
  DevolverPamPedido,
  EnviarPamPedido,
  VerificarPamPedido,
} from './pedido';

export interface PamVerificado {
  /** The version that would be approved. */
  readonly version: string;
  /** Of the bitácora now. */
  readonly codigoVerificacion: string;
  /** What stands against it, what stops it first. */
  readonly observaciones: readonly Reparo[];
  /** By which it is known that the plan is still as it was shown. */
  readonly visto: string;
}
export interface PamAprobado extends HechoEnElPam {
  readonly version: string;
  readonly codigoVerificacion: string;
  readonly observaciones: readonly Reparo[];
}

export const siguienteVersion = (libro: LibroDelPam): string => {
  const all = versionesDelPam(libro);
  return `${Number(all[all.length - 1]?.version ?? 0) + 1}`;
};

export const verificarPam = ({ acta }: VerificarPamPedido): PamVerificado =>
  verificado(settledLibro(), acta);

export function verificado(libro: Libro, acta?: string): PamVerificado {
  return {
    version: siguienteVersion(libro),
    codigoVerificacion: codigoDe(libro.estado.hash),
    observaciones: reparosEn(
      libro,
      DEL_PLAN.flatMap(({ key }) => observacionesOf(libro, key)),
      acta,
    ),
    visto: vistoDe(libro),
  };
}

const reparosEn = (
  libro: LibroDelPam,
  observaciones: Parameters<typeof reparosDelPam>[1],
  acta: string | undefined,
): readonly Reparo[] => reparosDelPam(libro, observaciones, acta);

/** The plan and what it stands on, as people wrote it, with what its quarters have programmed. */
function vistoDe(libro: LibroDelPam): string {
  const of = (register: Register, keys: readonly string[]) =>
    libro.rows(register.key).map(({ row }) => keys.map((key) => row[key] ?? null));
  return huellaOf([
    ...DEL_PLAN.map((register) =>
      of(
        register,
        libro.columnas(register).flatMap((one) => (isComputed(one) ? [] : one.key)),
      ),
    ),
    of(seguimiento, [...seguimiento.clave, PROGRAMADO]),
  ]);
}

/** Whoever verifies it leaves it noted, and the Jefe finds it to be approved. */
export const enviarPam = ({ simular, pedido, ...asked }: EnviarPamPedido): HechoEnElPam =>
  darPaso(
    { operacion: OPERACIONES.enviar, aprueba: false, simular, pedido, asked },
    (libro, persona) => {
      const against = objecionAQuienVerifica(persona, 'Verificar el PAM');
      if (against) throw new UserError(against, 'QUIEN');
      if (asked.version !== undefined && asked.version !== siguienteVersion(libro))
        throw new UserError(
          `La versión ${asked.version} ya se aprobó mientras usted la miraba: actualice el panel.`,
          'CONFLICTO',
        );
      requireSinImpedimentos(libro, undefined, 'El PAM no se envió a aprobación:');
      const version = siguienteVersion(libro);
      const waiting = enviados(libro)[0];
      if (waiting)
        throw new UserError(
          `La versión ${version} ya está verificada por ${waiting.solicito} y espera aprobación (${waiting.numero}).`,
          'APROBACION',
        );
      const row: CambioDelPamRow = {
        clase: 'Versión',
        version,
        estado: 'Solicitado',
        queCambia: `Versión ${version} del PAM, verificada`,
        motivo: 'Verificada contra las necesidades y expectativas, y enviada a aprobación.',
        solicito: persona.nombre,
        solicitadoEl: persona.hoy,
        identidad: persona.identidad as CambioDelPamRow['identidad'],
        codigoVerificacion: codigoDe(hashDeAhora()),
      };
      return {
        dicho: `La versión ${version} quedó verificada y espera la aprobación de la Jefatura.`,
        cambios: [creado(CAMBIOS.key, row)],
      };
    },
  );

/** What was sent to be approved since the last version. */
export function enviados(libro: LibroDelPam): readonly CambioDelPamRow[] {
  const all = cambiosDelLibro(libro);
  const last = all.map(isVersion).lastIndexOf(true);
  return all
    .slice(last + 1)
    .filter(({ clase, estado }) => clase === 'Versión' && estado === 'Solicitado');
}

function requireSinImpedimentos(
  libro: LibroDelPam,
  acta: string | undefined,
  mensaje: string,
): readonly Reparo[] {
  const found = DEL_PLAN.flatMap((register) => validate(register, libro.rows(register.key), libro));
  const reparos = reparosEn(libro, found, acta);
  const stopping = reparos.filter(({ impide }) => impide);
  if (stopping.length > 0)
    throw new UserError(
      mensaje,
      'APROBACION',
      stopping.map((one) => one.mensaje),
    );
  return reparos;
}

export function aprobarPam(asked: AprobarPamPedido): PamAprobado {
  const { simular, pedido, ...rest } = asked;
  const settled = settledLibro();
  requireLegible(settled);
  const queCambia = loQueCambio(settled);
  let told: Omit<PamAprobado, keyof HechoEnElPam> | undefined;
  const hecho = darPaso(
    { operacion: APROBAR_EL_PAM, aprueba: true, simular, pedido, asked: rest },
    (libro, persona, antes) => {
      // Asked again, it has the código with which it was approved.
      const codigo = antes ? deLaVigente().codigoVerificacion : codigoDe(hashDeAhora());
      const plan = planToApprove(libro, persona, rest, { queCambia, codigo });
      told = plan.told;
      return plan;
    },
  );
  return { ...hecho, ...(told ?? deLaVigente()) };
}

/** What a cell holds that nobody can read is told by the tab alone. */
function requireLegible(libro: Libro): void {
  const wrong = DEL_PLAN.flatMap(({ key }) =>
    libro.has(key) ? libro.hoja(key).observaciones : [],
  ).filter(({ severidad }) => severidad === 'error');
  if (wrong.length > 0)
    throw new UserError(
      NO_SE_APROBO,
      'APROBACION',
      wrong.map((one) => enSuFila(libro, one)),
    );
}
const NO_SE_APROBO = 'El PAM no se aprobó:';

/** "12 cambios desde la versión 1: 3 sustantivos, 9 de forma"; what a first version is made of. */
function loQueCambio(libro: Libro): string {
  const vigente = versionVigente(libro);
  const acciones = cuenta(libro.rows(pam.key).length, 'acción', 'acciones');
  if (!vigente) return `Primera versión aprobada en este libro: ${acciones}.`;
  const cambios = historiaDesde(libro, vigente)?.cambios;
  if (!cambios) return `${acciones}. No se sabe qué cambió desde la versión ${vigente.version}.`;
  if (cambios.length === 0) return `Igual a la versión ${vigente.version}: ${acciones}.`;
  return `${acciones}. ${cuenta(cambios.length, 'cambio', 'cambios')} desde la versión ${vigente.version}: ${cuentaPorClase(cambios)}.`;
}

const hashDeAhora = (): string => readEstado()?.hash ?? '';

function deLaVigente(): Omit<PamAprobado, keyof HechoEnElPam> {
  const { version = '', codigoVerificacion = '' } = versionVigente(openLibro()) ?? {};
  return { version, codigoVerificacion, observaciones: [] };
}

type PlanDeAprobar = PlanDelPam & { readonly told: Omit<PamAprobado, keyof HechoEnElPam> };

function planToApprove(
  libro: LibroDelPam,
  persona: Persona,
  { acta: nombre, documento, motivo, visto }: Omit<AprobarPamPedido, 'simular' | 'pedido'>,
  {
    queCambia,
    codigo: codigoVerificacion,
  }: { readonly queCambia: string; readonly codigo: string },
): PlanDeAprobar {
  const against = objecionAQuienAprueba(persona, 'Aprobar el PAM');
  if (against) throw new UserError(against, 'QUIEN');
  const observaciones = requireSinImpedimentos(libro, nombre, NO_SE_APROBO);
  if (visto !== undefined && visto !== vistoDe(libro))
    throw new UserError(
      'El PAM no se aprobó, porque alguien lo cambió después de que usted lo abrió: revise lo que cambió y apruébelo de nuevo.',
      'CONFLICTO',
    );
  const hallada = actaPorNombre(actasDelLibro(libro), nombre, ACTIVIDAD_APROBAR);
  if ('objecion' in hallada) throw new UserError(hallada.objecion, 'ACTA');
  const version = siguienteVersion(libro);
  const [enviado] = enviados(libro);
  const etapa = alPasarAEjecucion(libro);
  const row: CambioDelPamRow = {
    clase: 'Versión',
    version,
    estado: 'Aprobado',
    queCambia,
    motivo: enCelda('motivo', motivo) ?? 'Aprobación del PAM.',
    acta: hallada.acta.codigo,
    solicito: enviado?.solicito,
    solicitadoEl: enviado?.solicitadoEl,
    ...firmado(persona),
    documento: enCelda('documento', documento),
    codigoVerificacion,
  };
  return {
    dicho: [
      `El PAM quedó aprobado: versión ${version}, con el ${decirActa(hallada.acta)}. Código de verificación ${codigoVerificacion}. Desde ahora sus acciones no se cambian a mano.`,
      ...(etapa.length > 0 ? [`El libro pasó a la etapa «${EJECUCION}».`] : []),
    ].join(' '),
    cambios: [creado(CAMBIOS.key, row), ...alAprobar(libro, version), ...etapa],
    told: { version, codigoVerificacion, observaciones },
  };
}

/** A plan that was being made is carried out from its approval on; a book in another etapa stays in it. */
export const isBeingMade = (libro: LibroDelPam): boolean =>
  parametro(libro.rows('parametros'), 'etapa') === FORMULACION;
const alPasarAEjecucion = (libro: LibroDelPam): PlanDelPam['cambios'] =>
  isBeingMade(libro) ? parameterChange(libro.rows('parametros'), 'etapa', EJECUCION) : [];

/** What was waiting for an answer ends with the version that is approved. */
const alAprobar = (libro: LibroDelPam, version: string): PlanDelPam['cambios'] =>
  cambiosDelLibro(libro).flatMap((row) => {
    const { estado, clase, numero = '' } = row;
    if (clase === 'Versión' && estado === 'Solicitado')
      return modificado(CAMBIOS.key, numero, row, { estado: 'Atendido' });
    if (estado === 'Devuelto') return modificado(CAMBIOS.key, numero, row, { estado: 'Atendido' });
    if (estado !== 'Solicitado' && estado !== 'Autorizado') return [];
    return modificado(CAMBIOS.key, numero, row, {
      estado: 'Vencido',
      respuesta: [row.respuesta, `Se aprobó la versión ${version} del PAM.`]
        .filter(Boolean)
        .join(' '),
    });
  });

/** A text as its cell gives it back; a sentence where the cell does not take it. */
export function enCelda(
  key: 'motivo' | 'documento' | 'respuesta' | 'actoPlanDesarrollo',
  texto: string | undefined,
): string | undefined {
  const column = CAMBIOS.columns[key];
  const read = parseCelda(column, texto?.trim() || undefined);
  if ('error' in read) throw new UserError(`${column.label}: ${read.error.mensaje}`, 'AVISO');
  const value: Valor | undefined = read.ok;
  return value === undefined ? undefined : String(value);
}

/** The Jefe returns an acción with a comment, which is seen in its row until somebody attends it. */
export const devolverPam = ({ simular, pedido, ...asked }: DevolverPamPedido): HechoEnElPam =>
  darPaso(
    { operacion: OPERACIONES.devolver, aprueba: true, simular, pedido, asked },
    (libro, persona) => {
      const against = objecionAQuienAprueba(persona, 'Devolver el PAM');
      if (against) throw new UserError(against, 'QUIEN');
      const respuesta = enCelda('respuesta', asked.comentario);
      if (!respuesta)
        throw new UserError('Escriba qué hay que corregir: es lo que se lee en la fila.', 'MOTIVO');
      const { codigo = '' } = requireAccion(libro, asked.accion);
      const row: CambioDelPamRow = {
        clase: 'Versión',
        version: siguienteVersion(libro),
        estado: 'Devuelto',
        accion: codigo,
        queCambia: `${codigo} se devolvió para corregirla`,
        respuesta,
        ...firmado(persona),
      };
      const dicho = `${codigo} quedó devuelta con su comentario, que se ve en su fila al verificar los datos.`;
      return { dicho, cambios: [creado(CAMBIOS.key, row)] };
    },
  );

export function requireAccion(libro: LibroDelPam, codigo: string): PamRow {
  const found = libro
    .rows<PamRow>(pam.key)
    .find(({ row }) => row.codigo !== undefined && readsAlike(row.codigo, codigo))?.row;
  if (found) return found;
  throw new UserError(`No hay una acción «${codigo}» en el PAM: revise su código.`, 'ACCION');
}
