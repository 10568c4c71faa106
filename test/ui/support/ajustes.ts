// The panel «Autorización de ajuste» with one request in each state.

import type { AjustesVistos, AjusteVisto, EfectoVisto } from '../../../src/addon/ajustes/ver';

const EFECTO = [
  'A03: avance al corte 2026-T2: 96,59 % → 65,91 %',
  'A03: estado: en meta → rezagada',
  'Avance del componente Acompañamiento a establecimientos educativos en el cuatrienio: 53,87 % → 49,87 %',
  'Avance del PAM en el cuatrienio: 49,34 % → 48,53 %',
  'Medición del indicador de seguimiento en 2026-T2: 86,88 % → 84,76 %',
];

export const ajusteVisto = (codigo: string, change: Partial<AjusteVisto> = {}): AjusteVisto => ({
  codigo,
  corte: '2026-T2',
  accion: 'A03',
  cifra: 'Ejecutado',
  dice: '85',
  debeDecir: '58',
  dicho: 'A03 Ejecutado: 85 → 58',
  motivo: 'Se invirtieron las cifras al digitar el reporte.',
  estado: 'Solicitada',
  solicitada: '29/11/2026, Marta Ejemplo Solano',
  decidida: '',
  respuesta: '',
  vence: '',
  aplicada: '',
  efecto: EFECTO,
  ...change,
});

export const CONCEDIDA = ajusteVisto('AJ-0002', {
  accion: 'A18',
  cifra: 'Comprometido',
  dicho: 'A18 Comprometido: 150.000.000 → 105.000.000',
  estado: 'Concedida',
  decidida: '29/11/2026, Ana Ejemplo Rivera',
  respuesta: 'De acuerdo con la certificación del CDP.',
  vence: '30/11/2026 a las 10:05: faltan 20 h 15 min',
  efecto: ['Total comprometido del PAM en 2026: $ 1.250.000.000 → $ 1.205.000.000'],
});

export const AJUSTES: AjustesVistos = {
  ajustes: [
    ajusteVisto('AJ-0003'),
    CONCEDIDA,
    ajusteVisto('AJ-0001', {
      estado: 'Negada',
      decidida: '20/10/2026, Ana Ejemplo Rivera',
      respuesta: 'El dato está bien: lo dice el acta.',
      efecto: [],
    }),
  ],
  cortes: ['2026-T2', '2026-T1'],
  acciones: [
    { codigo: 'A03', titulo: 'Acompañamiento al uso pedagógico de los resultados de las pruebas' },
    { codigo: 'A18', titulo: 'Formación en inglés' },
  ],
  campos: [
    { campo: 'programado', titulo: 'Programado' },
    { campo: 'ejecutado', titulo: 'Ejecutado' },
    { campo: 'comprometido', titulo: 'Comprometido' },
  ],
  horas: 24,
  borrador: null,
  borradorDe: '',
  otrosBorradores: [],
};

export const AJUSTES_VACIO: AjustesVistos = { ...AJUSTES, ajustes: [] };
export const SIN_CIERRES: AjustesVistos = { ...AJUSTES_VACIO, cortes: [] };
export const EFECTO_VISTO: EfectoVisto = { dice: '85', debeDecir: '58', efecto: EFECTO };
