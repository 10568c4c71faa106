// A new acta as the panel hands it over: twelve people and three compromisos.

import type { ActaEntrada } from '../../src/domain/acta';
import { ANALISIS, LISTAS, nombreOf, PUNTOS } from './fichas';

export const NUEVA_ACTA: ActaEntrada = {
  tipo: LISTAS.tipoActa[0],
  actividad: 9,
  fecha: '2026-07-14',
  horaInicio: '08:00',
  horaFin: '11:30',
  lugar: 'Sala de juntas de la Oficina de Calidad Educativa',
  asunto: 'Seguimiento del segundo trimestre de 2026',
  ordenDelDia: PUNTOS,
  desarrollo: PUNTOS.map(() => ANALISIS),
  asistentes: Array.from({ length: 12 }, (_, i) => ({
    nombre: nombreOf(i),
    cargo: 'Profesional',
    asistio: i !== 5,
  })),
  compromisos: Array.from({ length: 3 }, (_, i) => ({
    compromiso: 'Entregar el consolidado de las visitas',
    responsable: nombreOf(i),
    fecha: '2026-08-14',
  })),
};
