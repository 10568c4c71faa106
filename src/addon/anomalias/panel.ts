// The part «Anomalías» of the panel «Trimestre»: what there is to decide, what was decided, and what was agreed before and is
// still to be done or verified.

import { type AccionConCandidatas, anomaliasDelTrimestre } from '../../domain/anomalias/anomalias';
import type { Candidata } from '../../domain/anomalias/candidata';
import { nombreDeRegla } from '../../domain/anomalias/nombres';
import { formatCorte } from '../../domain/periodo';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import { type EquipoRow, estaEnLaOficina } from '../../domain/registers/equipo';
import type { PamRow } from '../../domain/registers/pam';
import { requireCorte } from '../datos/corte-pedido';
import { settledLibro } from '../libro/open-libro';
import type { Persona } from '../panels/acta';
import { libroDeAnomalias } from './buscar';
import type { DeUnCorte } from './pedido';

export interface CandidataVista extends Candidata {
  /** How people read the name of its rule. */
  readonly nombre: string;
}
export interface AccionVista extends AccionConCandidatas {
  readonly candidatas: readonly CandidataVista[];
  /** What the PAM says it does. */
  readonly nombre: string;
  /** Who coordinates it, or answers for it. */
  readonly responsable: string;
}
export interface AnomaliasVistas {
  readonly corte: string;
  readonly motivo: string | null;
  readonly acciones: readonly AccionVista[];
  /** Confirmed in earlier quarters, and not yet done and verified. */
  readonly pendientes: readonly AnomaliaRow[];
  readonly directorio: readonly Persona[];
  /** YYYY-MM-DD */
  readonly hoy: string;
}

export function look({ corte: texto }: DeUnCorte): AnomaliasVistas {
  const libro = settledLibro();
  const corte = requireCorte(texto, libro);
  const { acciones, motivo } = anomaliasDelTrimestre(libroDeAnomalias(libro), corte);
  const pam = new Map(libro.sound<PamRow>('pam').map(({ row }) => [row.codigo, row]));
  return {
    corte: formatCorte(corte),
    motivo,
    acciones: acciones.map((one) => {
      const { accion = '', coordinador, responsable = '' } = pam.get(one.accion) ?? {};
      return {
        ...one,
        candidatas: one.candidatas.map((candidata) => ({
          ...candidata,
          nombre: nombreDeRegla(candidata.regla),
        })),
        nombre: accion,
        responsable: coordinador ?? responsable,
      };
    }),
    pendientes: libro
      .sound<AnomaliaRow>('anomalias')
      .map(({ row }) => row)
      .filter((row) => isBefore(row, formatCorte(corte)) && isPending(row)),
    directorio: libro
      .rows<EquipoRow>('equipo')
      .filter(({ row }) => estaEnLaOficina(row, libro.hoy))
      .flatMap(({ row: { nombre, cargo = '', dependencia = '' } }) =>
        nombre ? [{ nombre, cargo, dependencia }] : [],
      ),
    hoy: libro.hoy,
  };
}

const isBefore = ({ vigencia, trimestre }: AnomaliaRow, corte: string): boolean =>
  `${vigencia}-${trimestre}` < corte;

const isPending = ({ confirmada, cumplimiento, eficacia }: AnomaliaRow): boolean =>
  confirmada === 'Sí' &&
  (cumplimiento !== 'Cumplida' || eficacia === undefined || eficacia === 'Por verificar');
