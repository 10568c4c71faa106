// What the panel «Reemplazar a una persona» is answered, in an example office.

import type { Reemplazo } from '../../../src/addon/reemplazo/plan-visto';
import type { EquipoVisto } from '../../../src/addon/reemplazo/ver';

const JORGE = 'Jorge Ejemplo Pacheco';
const INES = 'Inés Ejemplo Vargas';
const TECNICO = 'Técnico Operativo de Evaluación';

export const EQUIPO: EquipoVisto = {
  borrador: null,
  borradorDe: '',
  otrosBorradores: [],
  personas: [
    {
      nombre: JORGE,
      cargo: 'Técnico Operativo – Evaluación',
      rol: TECNICO,
      hasta: '',
      estaHoy: true,
    },
    {
      nombre: 'Paula Ejemplo Mercado',
      cargo: 'Profesional Universitario – Acompañamiento',
      rol: 'Coordinador de la acción',
      hasta: '',
      estaHoy: true,
    },
    {
      nombre: 'Iván Ejemplo Torres',
      cargo: 'Profesional de apoyo – Conectividad',
      rol: 'Coordinador de la acción',
      hasta: '2025-12-31',
      estaHoy: false,
    },
  ],
  roles: [
    {
      nombre: 'Jefe de Oficina de Gestión Estratégica y Fortalecimiento Institucional',
      responde: [4],
      asiste: [],
      quienes: [],
    },
    { nombre: TECNICO, responde: [1], asiste: [], quienes: [JORGE] },
    { nombre: 'Supervisor de Educación', responde: [], asiste: [], quienes: [] },
    {
      nombre: 'Coordinador de la acción',
      responde: [8],
      asiste: [9],
      quienes: ['Paula Ejemplo Mercado'],
    },
  ],
};

export const REEMPLAZO: Reemplazo = {
  dicho: `${INES} reemplaza a ${JORGE} desde el 10/07/2026 («Hasta»: 09/07/2026); 3 filas abiertas pasan a su nombre.`,
  sale: JORGE,
  entra: INES,
  desde: '2026-07-10',
  hasta: '2026-07-09',
  esNueva: true,
  pasan: [
    {
      registro: 'pam',
      hoja: 'PAM',
      cuantas: '1 acción',
      filas: [
        {
          fila: 5,
          titulo: 'A04 · Simulacros y planes de refuerzo para los grados décimo y undécimo',
          columnas: ['Responsable', 'Coordinador de la acción'],
        },
      ],
    },
    {
      registro: 'compromisos',
      hoja: 'Compromisos',
      cuantas: '2 compromisos',
      filas: [
        { fila: 9, titulo: 'CO-0008 · Programar una sesión virtual', columnas: ['Responsable'] },
        { fila: 12, titulo: 'CO-0011 · Enviar los resultados', columnas: ['Responsable'] },
      ],
    },
  ],
  conservan: [{ hoja: 'Actividades', cuantas: '12 actividades' }],
  enPalabras: ['Sostenibilidad: A03 · 2026 (Quién y con qué)'],
  parametros: [
    {
      clave: 'indicador_responsable',
      dice: JORGE,
      propuesto: INES,
      esCuenta: false,
      cambia: false,
    },
    {
      clave: 'cuenta_correo',
      dice: 'jorge.ejemplo@ejemplo.invalid',
      propuesto: '',
      esCuenta: true,
      cambia: false,
    },
  ],
  advertencias: [
    `Los disparadores del libro corren con la cuenta de ${JORGE} y se detienen cuando la cierren: quien quede los toma a su nombre en PAM › Configuración › Estado de la instalación.`,
  ],
  avisos: [
    {
      para: INES,
      texto: `Buenos días, ${INES}:\n\nDesde el 10/07/2026 recibe en el libro PAM el trabajo abierto de ${JORGE}.\n\nCOMPROMISOS (2)\n- CO-0008 · Programar una sesión virtual`,
    },
    { para: 'Ana Ejemplo Rivera', texto: 'Buenos días, Ana Ejemplo Rivera:' },
  ],
  visto: 'v1',
  cargue: null,
};
