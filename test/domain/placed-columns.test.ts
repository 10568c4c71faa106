import { buscadorDeEncabezado } from '../../src/domain/cargue/encabezado/encabezado';
import { matchHeaders } from '../../src/domain/match-headers';
import {
  columnsBy,
  columnsOf,
  definitionOf,
  type Ejes,
  ejeDeVigencias,
  labelOf,
} from '../../src/domain/placed-columns';
import { readFilas, renglonesDesde } from '../../src/domain/read-filas';
import { defineRegister, OBSERVACIONES_KEY, type Row } from '../../src/domain/register';
import { pam } from '../../src/domain/registers/pam';
import { COMPONENTES, EJES_DE_PRUEBA, type SabanaRow, sabana } from '../support/sabana';

const EJES: Ejes = { ...EJES_DE_PRUEBA, ...ejeDeVigencias([2024, 2025, 2026, 2027]) };
const columns = columnsOf(sabana, EJES);

describe('columnsOf()', () => {
  test('puts a column an entry where the definition names its axis', () => {
    expect(COMPONENTES).toHaveLength(93);
    expect(columns.map(({ key }) => key)).toHaveLength(2 + 93 + 1 + 1);
    expect(columns[2]).toMatchObject({ key: 'valoracion1_1_1', kind: 'entero', max: 4 });
    expect(columns[2]?.label).toBe('1.1.1 Componente a del proceso');
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  });

  test('takes the years of the cuatrienio as one more axis', () => {
    const metas = columnsOf(pam, EJES).filter(({ entrada }) => entrada);
    expect(metas.map(({ key, label }) => [key, label])).toEqual([
      ['meta2024', 'Meta 2024'],
      ['meta2025', 'Meta 2025'],
      ['meta2026', 'Meta 2026'],
      ['meta2027', 'Meta 2027'],
    ]);
  });

  test('refuses an axis that the workbook does not have', () => {
    expect(() => columnsOf(sabana)).toThrow('sabana.valoracion: no axis guiaDePrueba');
  });

  test('gives rows their type: a number a component', () => {
    const row: SabanaRow = { ied: '108001999011', vigencia: 2026, valoracion1_1_1: 3 };
    // @ts-expect-error a valoración is a number
    const wrong: SabanaRow = { valoracion1_1_1: 'tres' };
    expect([row, wrong]).toHaveLength(2);
  });
});

test('columnsBy() places the columns of a register once', () => {
  const columnas = columnsBy(EJES);
  expect(columnas(sabana)).toBe(columnas(sabana));
});

describe('labelOf()', () => {
  test('is the label that a workbook shows, with the year along the vigencias', () => {
    const labels = columnsOf(pam, EJES).filter(({ key }) => key !== OBSERVACIONES_KEY);
    expect(labels.map(({ key }) => labelOf(pam, key))).toEqual(labels.map(({ label }) => label));
    expect(labelOf(pam, 'otra')).toBe('otra');
  });
});

describe('definitionOf()', () => {
  test('finds a column by its key in a row', () => {
    expect(definitionOf(sabana, 'valoracion4_4_5')).toBe(sabana.columns.valoracion);
    expect(definitionOf(sabana, 'ied')).toBe(sabana.columns.ied);
    expect(definitionOf(sabana, 'otra')).toBeUndefined();
  });
});

describe('matchHeaders() along an axis', () => {
  test.each([
    '1.3.8 Componente h del proceso',
    '1.3.8\nCOMPONENTE H DEL PROCESO',
    'valoracion1_3_8',
    'Valoración 1.3.8',
    'Valoración 1.3.8 Componente h del proceso',
    '1.3.8',
    '1.3.8.',
  ])('finds a component in %p', (header) => {
    expect(matchHeaders(columns, [header]).indexByKey).toEqual({ valoracion1_3_8: 0 });
  });

  test('tells apart entries that differ only in where their points stand', () => {
    const codigos = ['1.1.11', '1.11.1', '11.1.1', '1.1.1.1'];
    const ejes = { guiaDePrueba: codigos.map((codigo) => ({ codigo, label: codigo })) };
    const placed = columnsOf(sabana, ejes);
    const expected = Object.fromEntries(codigos.map((_, i) => [placed[i + 2]?.key, i]));
    expect(matchHeaders(placed, codigos).indexByKey).toEqual(expected);
  });

  test('does not guess by an entry alone where two columns run along its axis', () => {
    const dos = defineRegister({
      key: 'dos',
      title: 'Dos',
      describes: 'Dos columnas por vigencia.',
      clave: ['codigo'],
      columns: {
        codigo: { label: 'Código', kind: 'codigo' },
        meta: { label: 'Meta', kind: 'decimal', eje: 'vigencia' },
        logro: { label: 'Logro', kind: 'decimal', eje: 'vigencia' },
      },
    });
    const row: Row<typeof dos> = { codigo: 'A', meta2024: 1, logro2027: 2 };
    expect(row).toBeDefined();
    const found = matchHeaders(columnsOf(dos, EJES), ['Código', '2024', 'Logro 2025']);
    expect(found.indexByKey).toEqual({ codigo: 0, logro2025: 2 });
    expect(matchHeaders(columnsOf(pam, EJES), ['2024']).indexByKey).toEqual({ meta2024: 0 });
  });

  test('reads a sábana of 153 IED below a title', () => {
    const header = ['Código DANE', 'Vigencia', ...COMPONENTES.map(({ codigo }) => codigo)];
    const ieds = Array.from({ length: 153 }, (_, i) => [
      `108001${String(i).padStart(6, '0')}`,
      2026,
      ...COMPONENTES.map((_c, j) => ((i + j) % 4) + 1),
    ]);
    const lines = [['Autoevaluación institucional'], [], header, ...ieds];
    expect(buscadorDeEncabezado(sabana, columns)({ celdas: lines }).linea).toBe(2);
    const match = matchHeaders(columns, header);
    const { filas, observaciones } = readFilas(
      sabana,
      columns,
      match,
      renglonesDesde(4, lines.slice(3)),
    );
    expect(observaciones).toEqual([]);
    expect(filas).toHaveLength(153);
    expect(filas[2]?.row).toMatchObject({ ied: '108001000002', valoracion1_1_1: 3 });
    expect(Object.keys(filas[2]?.row ?? {})).toHaveLength(95);
  });
});
