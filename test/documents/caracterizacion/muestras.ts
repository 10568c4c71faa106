// The caracterización of a small territory of which every figure is counted by hand, and that of a book that is just new.

import { caracterizacionDatos } from '../../../src/documents/caracterizacion/datos';
import { perfilDe } from '../../../src/documents/caracterizacion/perfil';
import { CATALOGO_DE_GUIA } from '../../../src/domain/guia34';
import type { Muestras } from '../oficina';
import { FORMATO, libroDelPlan } from '../plan';

const [UNA, OTRA, TERCERA, CERRADA] = ['11', '22', '33', '44'].map((end) => `1080019990${end}`);

/** Every component at a level, but the first: 1. */
const sabana = (ied: string | undefined, nivel: number) => ({
  ied,
  vigencia: 2025,
  ...Object.fromEntries(
    CATALOGO_DE_GUIA[2008].map(({ indice }) => [
      `v${indice.replace(/\./g, '_')}`,
      indice === '1.1.1' ? 1 : nivel,
    ]),
  ),
});
const prueba = (ied: string | undefined, vigencia: number, total: number, categoria: string) => ({
  ...{ ied, vigencia, total, categoria, matematicas: total },
  prueba: 'Saber 11',
  grado: 11,
});
const indice = (ied: string | undefined, vigencia: number, valor: number) => ({
  ...{ ied, vigencia, valor },
  dato: 'indice_inclusion',
});

export const ROWS: { readonly [registro: string]: readonly object[] } = {
  ied: [
    ...[UNA, OTRA, TERCERA].map((codigoDane) => ({ codigoDane, nombre: 'IED Ejemplo' })),
    { codigoDane: CERRADA, nombre: 'IED Ejemplo cerrada', activa: false },
  ],
  caracterizacion: [
    {
      codigo: 'CT-0001',
      dimension: 'Cobertura y permanencia',
      tema: 'Deserción y permanencia',
      componente: 'Inclusión y convivencia escolar',
      indicador: 'Tasa de deserción intraanual',
      vigencia: 2023,
      valor: 3.9,
      unidad: 'Porcentaje',
      fuente: 'Dato ficticio de ejemplo',
      anoFuente: 2022,
      lectura: 'Se concentra en sexto & séptimo.',
      esLineaBase: true,
      meta: 3,
    },
    {
      codigo: 'CT-0002',
      dimension: 'Cobertura y permanencia',
      indicador: 'Por qué se van',
      vigencia: 2023,
      datoCualitativo: 'Las familias se mudan por trabajo.',
      fuente: 'Mesa ficticia de ejemplo',
    },
    {
      codigo: 'CT-0003',
      dimension: 'Resultados del PAM anterior',
      indicador: 'Cumplimiento del PAM 2020-2023',
      vigencia: 2023,
      valor: 71.4,
      unidad: 'Porcentaje',
      fuente: 'Dato ficticio de ejemplo',
      lectura: 'El componente de tecnologías quedó en 48 %.',
    },
  ],
  fundamentos: [
    {
      codigo: 'FU-0001',
      clase: 'Necesidad',
      enunciado: 'Se retiran en sexto',
      fuente: 'Otra',
      sustento: 'CT-0001',
      urgencia: 3,
      tendencia: 3,
      impacto: 3,
    },
    {
      codigo: 'FU-0002',
      clase: 'Necesidad',
      enunciado: 'PMI sin equipo',
      fuente: 'PMI',
      urgencia: 5,
      tendencia: 4,
      impacto: 5,
    },
    { codigo: 'FU-0003', clase: 'Expectativa', enunciado: 'Más cupos', fuente: 'Mesa o visita' },
    {
      codigo: 'FU-0004',
      clase: 'Objetivo estratégico',
      enunciado: 'Que nadie se retire',
      fuente: 'Otra',
      respondeA: 'FU-0001',
    },
  ],
  pam: [{ codigo: 'A01', accion: 'Acompañar', responde: 'FU-0002' }],
  autoevaluacion2008: [sabana(UNA, 2), sabana(OTRA, 3)],
  pruebas: [
    prueba(UNA, 2023, 0.6, 'C'),
    prueba(OTRA, 2023, 0.7, 'B'),
    prueba(UNA, 2025, 0.65, 'C'),
    prueba(OTRA, 2025, 0.71, 'B'),
    prueba(CERRADA, 2025, 0.1, 'D'),
  ],
  datosIed: [
    indice(UNA, 2025, 2.2),
    indice(OTRA, 2025, 2.7),
    indice(TERCERA, 2024, 4),
    indice(CERRADA, 2025, 0),
  ],
};

export const datosOf = (rows: typeof ROWS, textos: { readonly [seccion: string]: string } = {}) =>
  caracterizacionDatos({
    perfil: perfilDe({ ...libroDelPlan(rows), codigoVerificacion: '9B0C-11D2-3E4F-5A6B' }),
    formato: FORMATO,
    firma: { estado: 'Borrador' },
    textos,
    version: 1,
  });

export const muestras: Muestras = {
  'a small territory': datosOf(ROWS),
  'a new book': datosOf({}),
};
