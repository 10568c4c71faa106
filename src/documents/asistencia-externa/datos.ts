// The listado de asistencia externa: the people of a meeting by institution, or blank lines, and how many there are of each.

import { enOrden, reunionDe } from '../../domain/asistencia/reunion';
import { fechaConDia, siHay } from '../../domain/redaccion';
import type { AsistenciaExternaRow } from '../../domain/registers/asistencia-externa';
import type { IedRow } from '../../domain/registers/ied';
import type { SocializacionRow } from '../../domain/registers/socializacion';
import { type MembreteInput, membreteDatos } from '../membrete';
import type { ListadoDatos } from './marcadores';

export interface ListadoInput extends Omit<MembreteInput, 'documento'> {
  readonly reunion: SocializacionRow;
  readonly personas: readonly AsistenciaExternaRow[];
  readonly ieds: readonly IedRow[];
  /** Lines of a blank one; undefined of one with its people. */
  readonly enBlanco?: number | undefined;
}

const FINALIDAD =
  'dejar constancia de la asistencia a esta reunión y comunicar a los asistentes lo relacionado con el Plan de Apoyo al Mejoramiento';

/** What a listado prints. */
export function listadoDatos({
  reunion,
  personas,
  ieds,
  enBlanco,
  ...input
}: ListadoInput): ListadoDatos {
  const nombres = new Map(ieds.map(({ codigoDane, nombre }) => [codigoDane, nombre ?? '']));
  const reunida = reunionDe(personas, ieds);
  const { codigo = '', tema = '', fecha, lugar = '', responsable = '' } = reunion;
  const filled = enOrden(personas, nombres).map(({ nombre = '', cargo = '', ied, asistio }) => ({
    nombre,
    cargo,
    ied: nombres.get(ied) ?? ied ?? '',
    asistencia: asistio === false ? 'No asistió' : '',
  }));
  const blank = Array.from({ length: enBlanco ?? 0 }, () => ({
    nombre: '',
    cargo: '',
    ied: '',
    asistencia: '',
  }));
  return {
    ...membreteDatos({
      ...input,
      documento:
        `Listado de asistencia ${codigo}${enBlanco === undefined ? '' : ' en blanco'}`.trim(),
    }),
    tema,
    fecha: siHay(fecha, fechaConDia),
    lugar,
    responsable,
    finalidad: FINALIDAD,
    personas: [...filled, ...blank].map((persona, i) => ({ numero: String(i + 1), ...persona })),
    hayPersonas: filled.length > 0,
    conteos: reunida.porIed.map(({ codigo: dane, nombre, convocadas, asistieron }) => ({
      ied: nombre || dane || 'Sin IED',
      citadas: String(convocadas),
      asistieron: String(asistieron),
    })),
    totalPersonas: String(reunida.personas),
    totalAsistentes: String(reunida.asistieron),
    totalIed: String(reunida.iedRepresentadas),
  };
}
