// The bitácora of a fictitious office, as the panel is answered.

import type { PaginaDeBitacora } from '../../../src/addon/bitacora/buscar';
import type { Restaurado } from '../../../src/addon/bitacora/restaurar';
import type { AsientoDicho } from '../../../src/domain/asiento-dicho';
import type { Comprobada } from '../../../src/domain/comprobada';

const BORRADA: AsientoDicho = {
  numero: 1288,
  dicho: 'Nora Ejemplo Lozano borró la fila, el 17/07/2026 a las 16:30, a mano en la hoja.',
  titulo: 'Compromisos CO-0014',
  registro: 'compromisos',
  clave: 'CO-0014',
  cambio: 'borrar',
  quien: 'Nora Ejemplo Lozano',
  momento: '2026-07-17 16:30:12',
  operacion: 'Edición en la hoja',
  cargue: '',
  filas: [
    {
      clave: 'CO-0014',
      campos: [
        ['Código', 'CO-0014'],
        ['Acta', 'AC-0011'],
        ['Compromiso', '«Entregar el diagnóstico de las instituciones focalizadas de Riomar»'],
        ['Responsable', '«Luis Ejemplo Castro»'],
        ['Fecha de entrega', '31/08/2026'],
        ['Estado', 'Abierto'],
      ].map(([titulo = '', antes = ''], i) => ({ campo: `c${i}`, titulo, antes, ahora: '' })),
    },
  ],
  restaurable: true,
};
const CAMBIADA: AsientoDicho = {
  ...BORRADA,
  numero: 1287,
  dicho:
    'Nora Ejemplo Lozano cambió Meta 2026 de 40 a 45, el 12/03/2026 a las 10:05, al cargar en PAM.',
  titulo: 'PAM A07',
  registro: 'pam',
  clave: 'A07',
  cambio: 'modificar',
  cargue: 'C-0031',
  filas: [
    {
      clave: 'A07',
      campos: [{ campo: 'meta2026', titulo: 'Meta 2026', antes: '40', ahora: '45' }],
    },
  ],
};
const DOS: AsientoDicho = {
  ...CAMBIADA,
  numero: 1286,
  dicho:
    'Alguien cambió Fecha inicio y Fecha fin, el 11/03/2026 a las 08:40, a mano en la hoja. No se sabe quién: Google no lo dijo; el historial de versiones de la hoja puede decirlo.',
  cargue: '',
  filas: [
    {
      clave: 'A07',
      campos: [
        { campo: 'fechaInicio', titulo: 'Fecha inicio', antes: '15/01/2026', ahora: '01/02/2026' },
        { campo: 'fechaFin', titulo: 'Fecha fin', antes: '30/11/2026', ahora: 'en blanco' },
      ],
    },
  ],
};
const AGREGADAS: AsientoDicho = {
  ...CAMBIADA,
  numero: 1285,
  dicho:
    'Luis Ejemplo Castro agregó 12 filas, el 10/03/2026 a las 09:00, al cargar en Seguimiento.',
  titulo: 'Seguimiento',
  registro: 'seguimiento',
  clave: '',
  cambio: 'crear',
  filas: Array.from({ length: 12 }, (_, i) => ({ clave: `A${i + 10} · 2026 · T1`, campos: [] })),
  restaurable: false,
};

export const BITACORA: PaginaDeBitacora = {
  asientos: [BORRADA, CAMBIADA, DOS, AGREGADAS],
  de: '',
  filtros: {},
  antes: 1285,
  total: 1288,
  registros: [
    { registro: 'pam', titulo: 'PAM' },
    { registro: 'seguimiento', titulo: 'Seguimiento' },
    { registro: 'compromisos', titulo: 'Compromisos' },
  ],
};
export const HISTORIA: PaginaDeBitacora = {
  asientos: [CAMBIADA],
  de: 'PAM A07, Meta 2026',
  filtros: { registro: 'pam', fila: 'A07', columna: 'meta2026' },
  total: 1288,
  registros: BITACORA.registros,
};
export const SIN_HISTORIA: PaginaDeBitacora = { ...HISTORIA, asientos: [] };
export const BITACORA_VACIA: PaginaDeBitacora = {
  asientos: [],
  de: '',
  filtros: {},
  total: 0,
  registros: BITACORA.registros,
};
export const RESTAURADO: Restaurado = {
  escribe: { ...BORRADA, cambio: 'crear' },
  dicho: 'Vuelve la fila Compromisos CO-0014, con 6 datos.',
  cargue: null,
};
export const ENTERA: Comprobada = {
  asientos: 1200,
  numero: 1288,
  codigo: '8F3A-21C0-77DE-0B14',
  anteriores: 0,
  sinMemoria: false,
  reparos: [],
};
export const ROTA: Comprobada = {
  ...ENTERA,
  reparos: [
    {
      codigo: 'CADENA_ROTA',
      mensaje:
        'El asiento 1105 o los que cierra fueron alterados o falta alguno: compare con los documentos impresos y con las copias.',
    },
  ],
};
