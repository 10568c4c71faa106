// Who answers for a document that is made: what the panel proposes, and what is asked before it goes to be signed.

import { parametro } from '../domain/parametros';
import type { DocumentoRow } from '../domain/registers/documentos';
import { type EquipoRow, estaEnLaOficina } from '../domain/registers/equipo';
import { readsAlike } from '../domain/texto';
import { cargoDe } from './cargo-de';
import type { Documento, Firma, Responsables } from './documento';
import type { LibroLeido } from './libro-leido';

export interface Persona {
  readonly nombre: string;
  readonly cargo: string;
}

/** Those who may answer for a document: the people in the office, and the jefe named in Parámetros. */
export function personasQueResponden(libro: LibroLeido): readonly Persona[] {
  const equipo = libro
    .rows<EquipoRow>('equipo')
    .flatMap(({ row }) => (row.nombre && estaEnLaOficina(row, libro.hoy) ? [row.nombre] : []));
  const jefe = parametro(libro.rows('parametros'), 'jefe_oficina');
  const isListed = equipo.some((nombre) => readsAlike(nombre, jefe ?? nombre));
  return [...equipo, ...(jefe && !isListed ? [jefe] : [])].map((nombre) => ({
    nombre,
    cargo: cargo(nombre, libro),
  }));
}

/** Those of the last version of its kind who are still in the office; of the first one, whoever makes it and the jefe. */
export function responsablesPropuestos(
  { titulo }: Pick<Documento, 'titulo'>,
  libro: LibroLeido,
  correo: string,
): Responsables {
  const [last] = libro
    .rows<DocumentoRow>('documentos')
    .filter(({ row }) => row.tipo === titulo && (row.elaboro ?? row.aprobo) !== undefined)
    .reverse();
  const aprobo = parametro(libro.rows('parametros'), 'jefe_oficina');
  if (last) {
    const stays = (nombre: string | undefined): string | undefined =>
      nombre !== undefined && isGone(nombre, libro) ? undefined : nombre;
    return {
      elaboro: stays(last.row.elaboro),
      reviso: stays(last.row.reviso),
      aprobo: stays(last.row.aprobo) ?? (last.row.aprobo ? aprobo : undefined),
    };
  }
  const own = libro
    .rows<EquipoRow>('equipo')
    .find(({ row }) => correo && readsAlike(row.correo ?? '', correo));
  return { elaboro: own?.row.nombre, aprobo };
}

/** Whether Equipo says that somebody left the office. */
const isGone = (nombre: string, libro: LibroLeido): boolean =>
  libro
    .rows<EquipoRow>('equipo')
    .some(({ row }) => readsAlike(row.nombre ?? '', nombre) && !estaEnLaOficina(row, libro.hoy));

/** What a document lacks to be signed, in sentences; a borrador may lack it all. */
export function faltaParaFirma(firma: Firma, libro: LibroLeido): readonly string[] {
  if (firma.estado === 'Borrador') return [];
  const { elaboro, reviso, aprobo } = firma;
  const missing = [
    elaboro ? '' : 'Escoja quién lo elaboró.',
    aprobo ? '' : 'Escoja quién lo aprueba.',
  ];
  const nobodys = [...new Set([elaboro, reviso, aprobo])].map((nombre) =>
    nombre && cargo(nombre, libro) === ''
      ? `${nombre} no está en Equipo con su cargo: agréguelo, para que salga bajo su firma.`
      : '',
  );
  return [...missing, ...nobodys].filter(Boolean);
}

const cargo = (nombre: string, libro: LibroLeido): string =>
  cargoDe(nombre, {
    equipo: libro.rows<EquipoRow>('equipo'),
    parametros: libro.rows('parametros'),
  });
