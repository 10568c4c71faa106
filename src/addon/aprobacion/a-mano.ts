// What somebody typed over the approved plan: giving its reason, as if it had been asked for, or putting back what was approved.

import { actasDelLibro } from '../../domain/aprobacion/acta-del-pam';
import { actaPorNombre } from '../../domain/aprobacion/acta-por-nombre';
import { type CambioDelPlan, decirCambioDelPlan } from '../../domain/aprobacion/cambios';
import { LA_ACCION } from '../../domain/aprobacion/cierre';
import { OPERACIONES } from '../../domain/aprobacion/pasos';
import { trimestreDelCampo } from '../../domain/aprobacion/programado';
import { decirValor, guardado, leido } from '../../domain/aprobacion/valor';
import { cambiosDelLibro } from '../../domain/aprobacion/version';
import type { Cambio } from '../../domain/cambio';
import { type AnyRow, type Fila, keyOf } from '../../domain/register';
import { cambios as CAMBIOS, type CambioDelPamRow } from '../../domain/registers/cambios';
import { pam } from '../../domain/registers/pam';
import { seguimiento } from '../../domain/registers/seguimiento';
import { readsAlike } from '../../domain/texto';
import type { HechoAntes } from '../commit/pedido';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import { enCelda } from './aprobar';
import { aplicado, requireNoPedido } from './cambiar';
import {
  enCeldaDelPlan,
  filaDelPlan,
  filaDelTrimestre,
  requireCampo,
  requireVigente,
} from './celda';
import { creado, darPaso, type HechoEnElPam, type LibroDelPam } from './escribir';
import { historiaDesde } from './historia';
import type { DeUnaCelda } from './pedido';

/** A change that nobody accounted for, and the row of what was taken away. */
interface AMano {
  readonly cambio: CambioDelPlan;
  readonly borrada: AnyRow | undefined;
}

/** `antes` where the request is asked again: the change is looked for as it stood before it. */
function findAMano(
  libro: Libro,
  { accion, campo }: DeUnaCelda,
  antes?: Parameters<typeof historiaDesde>[2],
): AMano | undefined {
  const historia = historiaDesde(libro, requireVigente(libro), antes);
  const key = campo === LA_ACCION ? LA_ACCION : requireCampo(libro, campo).campo;
  const cambio = historia?.cambios.find(
    (one) => readsAlike(one.clave, accion) && one.campo === key && one.cuenta === '',
  );
  return cambio && { cambio, borrada: historia?.borradas.get(claveDe(cambio)) };
}

/** Looks at the whole book before the lock is taken, once more only for a request that is asked again. */
function aManoPara(asked: DeUnaCelda): (libro: LibroDelPam, antes?: HechoAntes) => AMano {
  const settled = settledLibro();
  const now = findAMano(settled, asked);
  return (libro, antes) => {
    const found = antes
      ? findAMano(settled, asked, {
          antes: { cargue: antes.cargue, cambios: cambiosDelLibro(libro) },
        })
      : now;
    if (found) return found;
    throw new UserError(
      `${asked.accion} no tiene en ese campo un cambio sin motivo: actualice la lista.`,
      'CAMBIO',
    );
  };
}

/** Key of the row that has the cell: of the acción, or of its quarter. */
function claveDe({ clave, campo }: CambioDelPlan): string {
  const corte = trimestreDelCampo(campo);
  return corte ? (keyOf(seguimiento, { accion: clave, ...corte }) ?? '') : clave;
}

const filaDe = (libro: LibroDelPam, { clave, campo }: CambioDelPlan): Fila | undefined => {
  const corte = trimestreDelCampo(campo);
  return corte ? filaDelTrimestre(libro, clave, corte) : filaDelPlan(libro, clave);
};

/** What the cell says now, as it is kept; of an acción, its código while it is there. */
function dichoAhora(libro: LibroDelPam, cambio: CambioDelPlan): string {
  const { campo } = cambio;
  const key = campo === LA_ACCION ? LA_ACCION : requireCampo(libro, campo).column.key;
  return guardado(filaDe(libro, cambio)?.row[key]);
}

function requireComoSeVio(libro: LibroDelPam, cambio: CambioDelPlan): void {
  if (dichoAhora(libro, cambio) !== cambio.dice)
    throw new UserError(
      `${cambio.titulo} de ${cambio.clave} cambió mientras usted lo miraba: actualice la lista.`,
      'CONFLICTO',
    );
}

/** A sustantivo one waits for the Jefe as any other; the rest is accounted for with its reason. */
export function motivarCambio({ simular, pedido, ...asked }: DeUnaCelda): HechoEnElPam {
  const aMano = aManoPara(asked);
  return darPaso(
    { operacion: OPERACIONES.motivo, aprueba: false, simular, pedido, asked },
    (libro, persona, antes) => {
      const vigente = requireVigente(libro);
      const { cambio } = aMano(libro, antes);
      requireComoSeVio(libro, cambio);
      requireNoPedido(libro, cambio.clave, cambio.campo);
      const motivo = enCelda('motivo', asked.motivo);
      if (!motivo) throw new UserError('Escriba por qué se cambió.', 'MOTIVO');
      const hallada = asked.acta?.trim()
        ? actaPorNombre(actasDelLibro(libro), asked.acta)
        : undefined;
      if (hallada && 'objecion' in hallada) throw new UserError(hallada.objecion, 'ACTA');
      const row: CambioDelPamRow = {
        version: vigente.version,
        clase: cambio.clase,
        accion: cambio.clave,
        campo: cambio.campo,
        antes: cambio.aprobado || undefined,
        despues: cambio.dice || undefined,
        queCambia: `${decirDe(cambio)} (se escribió en la hoja)`,
        motivo,
        acta: hallada?.acta.codigo,
        solicito: persona.nombre,
        solicitadoEl: persona.hoy,
      };
      const isSustantivo = cambio.clase === 'Sustantivo';
      const estado = isSustantivo ? { estado: 'Solicitado' as const } : aplicado(persona);
      return {
        dicho: isSustantivo
          ? `Se pidió la autorización de ${decirDe(cambio)}: mientras tanto sigue contado sin motivo.`
          : `Quedó anotado el motivo de ${decirDe(cambio)}.`,
        cambios: [creado(CAMBIOS.key, { ...row, ...estado })],
      };
    },
  );
}

const decirDe = ({ clave, titulo, campo, aprobado, despues }: CambioDelPlan): string =>
  decirCambioDelPlan(clave, titulo, { campo, antes: decirValor(aprobado), despues });

/** The cell says again what was approved last; an acción comes back whole, or goes. */
export function volverALoAprobado({ simular, pedido, ...asked }: DeUnaCelda): HechoEnElPam {
  const aMano = aManoPara(asked);
  return darPaso(
    { operacion: OPERACIONES.volver, aprueba: false, simular, pedido, asked },
    (libro, _, antes) => {
      requireVigente(libro);
      const { cambio, borrada } = aMano(libro, antes);
      requireComoSeVio(libro, cambio);
      return {
        dicho: `${cambio.clave} volvió a lo aprobado: ${cambio.campo === LA_ACCION ? (borrada ? 'está otra vez en el PAM' : 'ya no está en el PAM') : `${cambio.titulo} dice ${decirValor(cambio.aprobado)}`}.`,
        cambios: vuelta(libro, cambio, borrada),
      };
    },
  );
}

function vuelta(
  libro: LibroDelPam,
  cambio: CambioDelPlan,
  borrada: AnyRow | undefined,
): readonly Cambio[] {
  const { clave, campo, aprobado } = cambio;
  const fila = filaDe(libro, cambio);
  if (campo !== LA_ACCION) {
    const { register, column } = requireCampo(libro, campo);
    const valor = leido(column, aprobado);
    if (fila) {
      const celda = { register, column, fila, clave: claveDe(cambio) };
      return enCeldaDelPlan(libro, celda, valor);
    }
    // A quarter whose row was deleted comes back with it, as it was.
    return borrada ? [creado(register.key, { ...borrada, [column.key]: valor })] : [];
  }
  if (fila) return [{ registro: pam.key, cambio: 'borrar', clave, antes: fila.row }];
  return borrada ? [creado(pam.key, borrada)] : [];
}
