import { revisarAncho } from '../../../../src/domain/cargue/lineas/ancho';
import { renglonesDesde } from '../../../../src/domain/read-filas';

const HEADER = ['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado', 'Análisis'];
const check = (lines: readonly string[], header: readonly string[] = HEADER) => {
  const celdas = lines.map((line) => (line === '' ? [] : line.split(',')));
  const { enteros, rotos, corrida } = revisarAncho(header, renglonesDesde(2, celdas));
  return {
    enteros: enteros.map(({ fila }) => fila),
    rotos: rotos.map(({ fila }) => fila),
    corrida,
  };
};

describe('revisarAncho()', () => {
  test('refuses a line with more cells than its header, with both counts', () => {
    const lines = ['A01,2027,T1,0,5,0,25,Corte', 'A02,2027,T1,3,2,Bien'];
    expect(check(lines)).toEqual({ enteros: [3], rotos: [2], corrida: undefined });
    const celdas = lines.map((line) => line.split(','));
    expect(revisarAncho(HEADER, renglonesDesde(2, celdas)).rotos[0]?.mensaje).toMatch(
      /^La línea 2 tiene 8 celdas y el encabezado 6: ¿decimales con coma/,
    );
  });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'separators at the end of every line',
      ['A01,2027,T1,3,2,Bien,,', 'A02,2027,T1,3,2,,,'],
      HEADER,
    ],
    ['separators at the end of the header too', ['A01,2027,T1,3,2,Bien,,'], [...HEADER, '', '']],
    ['a note under an empty header', ['A01,2027,T1,3,2,Bien,ojo'], [...HEADER, '']],
    ['what is left out at the end', ['A01,2027,T1,3', 'A02,2027,T1,3,2,Bien'], HEADER],
    ['short lines by habit', ['A01,2027,T1,3', 'A02,2027,T1', 'A03,2027,T1,3'], HEADER],
    ['blank lines', ['A01,2027,T1,3,2,Bien', '', ',,,,,', 'A02,2027,T1,3,2,Bien'], HEADER],
  ])('takes %s', (_case, lines, header) => {
    expect(check(lines, header)).toEqual({
      enteros: lines.map((_line, i) => i + 2),
      rotos: [],
      corrida: undefined,
    });
  });

  test('reads nothing where every line has one cell more', () => {
    const { enteros, corrida } = check(['1,A01,2027,T1,3,2,Bien', '2,A02,2027,T1,3,2,']);
    expect(enteros).toEqual([]);
    expect(corrida).toMatch(/^Todas las líneas tienen 7 celdas y el encabezado 6/);
  });

  test.each<[string, readonly string[], readonly number[]]>([
    ['the end of a text', ['A01,2027,T1,3,2,Primer', 'corte', 'A02,2027,T1,3,2,Bien'], [3]],
    [
      'both halves of a row',
      ['A01,2027,T1,3,2,Bien', 'A02,20', '27,T1,3,2,Bien', 'A03,2027,T1,3,2,Bien'],
      [3, 4],
    ],
  ])('refuses %s that a line break cut', (_case, lines, rotos) => {
    expect(check(lines).rotos).toEqual(rotos);
  });
});
