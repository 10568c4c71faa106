// The rows that documents about a corte are made from, as the workbook has them.

import type { ActaRow } from '../../domain/registers/actas';
import type { ActividadRow } from '../../domain/registers/actividades';
import type { CalendarioRow } from '../../domain/registers/calendario';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { EvidenciaRow } from '../../domain/registers/evidencias';
import type { IedRow } from '../../domain/registers/ied';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import type { LibroLeido } from '../libro-leido';
import type { LibroInforme } from './libro';

export const libroDelCorte = (libro: LibroLeido): LibroInforme => ({
  pam: libro.sound<PamRow>('pam'),
  seguimiento: libro.sound<SeguimientoRow>('seguimiento'),
  actividades: libro.sound<ActividadRow>('actividades'),
  parametros: libro.sound('parametros'),
  evidencias: libro.sound<EvidenciaRow>('evidencias'),
  actas: libro.sound<ActaRow>('actas'),
  compromisos: libro.sound<CompromisoRow>('compromisos'),
  ied: libro.sound<IedRow>('ied'),
  calendario: libro.sound<CalendarioRow>('calendario'),
  equipo: libro.sound<EquipoRow>('equipo'),
  hoy: libro.hoy,
  lugar: (registro, filas) => libro.lugar(registro, filas),
});
