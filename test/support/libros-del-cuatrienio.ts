// Four books of one plan, one a year: the same acciones by their código, one of them worded otherwise in the first two, each with the reports,
// evaluations and acta of its year. All of it is fictitious.

import { soloSusHojas } from '../../src/domain/anterior/hojas';
import type { HojaEntregada } from '../../src/domain/cargue/archivo';
import { HOJAS_DE_OTROS_ANOS } from '../../src/domain/otros-anos/hojas';
import { tablesOf } from '../../src/xlsx/entregado/tables-of';
import { writeXlsx } from '../../src/xlsx/xlsx';
import type { Book } from './host';
import { libroCon, type Medida, medidaEscrita, reporteEscrito, tablaDe } from './plan-de-prueba';

export const ANOS = [2024, 2025, 2026, 2027] as const;
export type Ano = (typeof ANOS)[number];
/** What A01 was called before its words were mended. */
export const ANTES = 'Visitas a los PMI';
const AHORA = 'Visitas de asesoría a la formulación y el ajuste del PMI';

interface Accion extends Medida {
  readonly codigo: string;
  readonly resultados: readonly [number, number, number, number];
}

const accion = (
  codigo: string,
  tipo: string,
  [lineaBase, metaCuatrienio]: readonly [number, number],
  metas: Medida['metas'],
  resultados: Accion['resultados'],
): Accion => ({
  codigo,
  indicador: `Indicador ${codigo}`,
  unidad: 'Unidades',
  tipo,
  lineaBase,
  metas,
  metaCuatrienio,
  resultados,
});

/** The figures of R01, R06, R08 and R11 of data/cuatrienio_por_tipo.csv, and of R05. */
export const ACCIONES: readonly Accion[] = [
  accion('A01', 'Acumulado', [0, 120], [12, 36, 36, 36], [12, 36, 33, 40]),
  accion('A02', 'Stock', [5, 5], [5, 5, 5, 5], [5, 4, 5, 5]),
  accion('A03', 'Capacidad', [6, 24], [8, 14, 20, 24], [8, 9, 15, 22]),
  accion('A04', 'Reducción', [18, 6], [15, 12, 9, 6], [16, 13, 10, 5]),
  accion('A05', 'Flujo', [28, 42], [36, 38, 40, 42], [34, 38.5, 39, 42]),
];

const tablas = (ano: Ano) => ({
  pam: tablaDe(
    ACCIONES.map((one) => ({
      Código: one.codigo,
      Componente: 'Acompañamiento a establecimientos educativos',
      Acción:
        one.codigo === 'A01' ? (ano < 2026 ? ANTES : AHORA) : `Acción ${one.codigo} del ejemplo`,
      ...medidaEscrita(one, ANOS[0]),
      Responsable: 'Luis Ejemplo Castro',
      'Fecha inicio': '01/01/2024',
      'Fecha fin': '31/12/2027',
    })),
  ),
  seguimiento: tablaDe(
    ACCIONES.map(({ codigo, metas, resultados }) => {
      const at = ANOS.indexOf(ano);
      return reporteEscrito(codigo, ano, metas[at] ?? 0, resultados[at] ?? 0);
    }),
  ),
  evaluaciones: tablaDe([
    {
      Acción: 'A01',
      Vigencia: `${ano}`,
      Logros: `Logros de ${ano}`,
      'Dificultades y causas': `Dificultades de ${ano}`,
      'Oportunidades de mejora': 'Programar en enero',
      Decisión: 'Continúa igual',
    },
  ]),
  actas: tablaDe([
    {
      Vigencia: `${ano}`,
      Número: '4',
      Estado: 'Definitiva',
      Tipo: 'Seguimiento trimestral',
      'Actividad del procedimiento': '9',
      Fecha: `08/10/${ano}`,
      Asunto: `Seguimiento de T3 de ${ano}`,
      'Acta firmada': `https://ejemplo.invalid/acta-${ano}`,
    },
  ]),
});

/** The book of a year, on the day on which the four are put together. */
export const libroDe = (
  ano: Ano,
  { now = '2028-02-01T10:00:00-05:00', cuatrienio = '2024-2027' } = {},
): Book => libroCon({ nombre: `libro-${ano}`, cuatrienio, now }, tablas(ano));

export const archivoDe = (ano: Ano): string => `pam-${ano}.xlsx`;
/** It as a file. */
export const ficheroDe = async (book: Book): Promise<Uint8Array> => writeXlsx(book.host.data);

/** A book as the page sends it. */
export const enviado = async (
  archivo: string,
  bytes: Uint8Array,
): Promise<{ readonly archivo: string; readonly hojas: readonly HojaEntregada[] }> => ({
  archivo,
  hojas: soloSusHojas(await tablesOf(bytes, archivo), HOJAS_DE_OTROS_ANOS),
});

/** Those of these years, as the page sends them. */
export const librosDe = (anos: readonly Ano[]) =>
  Promise.all(anos.map(async (ano) => enviado(archivoDe(ano), await ficheroDe(libroDe(ano)))));
