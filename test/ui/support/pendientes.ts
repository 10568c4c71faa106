// What somebody has to do in a fictitious office, on Tuesday 14 July 2026.

import type { PendientesDelLibro, PendientesVistos } from '../../../src/domain/pendientes-vistos';
import { NORA } from './reportes';

const DE_NORA: PendientesVistos = {
  nombre: NORA,
  cuantos: 5,
  vencidos: 1,
  paraHoy: 1,
  grupos: [
    {
      clase: 'vencidos',
      titulo: 'Compromisos vencidos',
      abre: null,
      pendientes: [
        {
          clave: 'compromiso CO-0031',
          codigo: 'CO-0031',
          texto: 'CO-0031 · Entregar el informe de las sedes sin red eléctrica certificada',
          cuando: 'era para el 30/06/2026, hace 10 días hábiles',
          vence: '2026-06-30',
          vencido: true,
          registro: 'compromisos',
          fila: 32,
          claveDeFila: 'CO-0031',
          tope: '2026-07-22',
        },
      ],
    },
    {
      clase: 'hoy',
      titulo: 'Compromisos que vencen hoy',
      abre: null,
      pendientes: [
        {
          clave: 'compromiso CO-0035',
          codigo: 'CO-0035',
          texto: 'CO-0035 · Enviar el listado de sedes con visita',
          cuando: 'es para hoy',
          vence: '2026-07-14',
          vencido: false,
          registro: 'compromisos',
          fila: 36,
          claveDeFila: 'CO-0035',
          tope: '2026-07-22',
        },
      ],
    },
    {
      clase: 'reportes',
      titulo: 'Reportes de T2 de 2026 (plazo hasta el 15/07/2026, en 1 día hábil)',
      abre: null,
      pendientes: [
        {
          clave: 'reporte A29 2026-T2',
          codigo: 'A29',
          texto: 'A29 · Mesa de ayuda para el soporte técnico de las sedes',
          vence: '2026-07-15',
          vencido: false,
          registro: 'seguimiento',
          fila: 261,
          claveDeFila: 'A29 · 2026 · T2',
          tope: '2026-07-15',
        },
      ],
    },
    {
      clase: 'porAprobar',
      titulo: 'Reportes por aprobar',
      abre: { panel: 'trimestre', dice: 'Trimestre…' },
      pendientes: [
        {
          clave: 'aprobar A30 2026-T2',
          texto: 'A30 · T2 de 2026, de Luis Ejemplo Castro',
          vencido: false,
          registro: 'seguimiento',
          fila: 262,
          claveDeFila: 'A30 · 2026 · T2',
          tope: '2027-07-15',
        },
      ],
    },
    {
      clase: 'porFirmar',
      titulo: 'Documentos por firmar',
      abre: { panel: 'documentos', dice: 'Documentos…' },
      pendientes: [
        {
          clave: 'documento DO-0008',
          texto: 'DO-0008 (Acta de reunión, AC-0012, versión 1)',
          cuando: 'hecho el 10/07/2026',
          vencido: false,
          registro: 'documentos',
          fila: 9,
          claveDeFila: 'DO-0008',
          tope: '2027-07-15',
          vuelve: '2026-07-21',
        },
      ],
    },
  ],
};

export const PENDIENTES: PendientesDelLibro = {
  hoy: '2026-07-14',
  // Monday 20 is a holiday.
  dias: { manana: '2026-07-15', lunes: '2026-07-21' },
  personas: [DE_NORA],
};

export const PENDIENTES_DE_TODOS: PendientesDelLibro = {
  ...PENDIENTES,
  personas: [
    { ...DE_NORA, nombre: 'Luis Ejemplo Castro', vencidos: 3, cuantos: 9 },
    DE_NORA,
    {
      nombre: 'Paula Ejemplo Mercado',
      cuantos: 2,
      vencidos: 0,
      paraHoy: 0,
      grupos: [],
    },
    {
      nombre: 'Hernán Ejemplo Ospino',
      cuantos: 0,
      vencidos: 0,
      paraHoy: 0,
      grupos: [],
    },
  ],
};
