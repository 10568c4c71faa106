// What an export writes is no formula to a spreadsheet, and comes back as it was.

import fc from 'fast-check';
import { tablaSuelta } from '../../src/domain/cargue/archivo';
import { planCargue } from '../../src/domain/cargue/plan-cargue';
import { csvText } from '../../src/domain/csv-text';
import { isBlank } from '../../src/domain/parse/lectura';
import { caracterizacion } from '../../src/domain/registers/caracterizacion';
import { cleanText } from '../../src/domain/texto';
import { csvTable } from '../../src/terminal/csv-table';
import { contextOf } from '../support/libro';

/** Texts that begin as formulas, or as what keeps them from being one. */
const texto = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(..."''=+-@"), maxLength: 4 }),
    fc.string({ unit: fc.constantFrom(...'aé10 ;"\'\n=-,'), maxLength: 6 }),
  )
  .map(([first, rest]) => cleanText(first + rest))
  .filter((text) => !isBlank(text));

test('any text goes out without being a formula, and comes back the same from the file', () => {
  const columnas = {
    codigo: 'Código',
    indicador: 'Indicador',
    dimension: 'Dimensión',
    vigencia: 'Vigencia',
    fuente: 'Fuente',
    valor: 'Valor',
    lectura: 'Lectura',
  };
  fc.assert(
    fc.property(fc.array(texto, { minLength: 1, maxLength: 20 }), (texts) => {
      const filas = texts.map((lectura, i) => ({
        codigo: `CT-${i}`,
        indicador: 'Cobertura',
        dimension: 'Inclusión',
        vigencia: 2025,
        fuente: 'SIMAT',
        valor: -i - 1,
        lectura,
      }));
      const table = csvTable(
        csvText(
          Object.values(columnas),
          filas.map((fila) => Object.values(fila)),
        ),
      );
      expect(table.flat().filter((cell) => /^[=+@]|^-(?!\d+$)/.test(cell))).toEqual([]);
      const { cambios } = planCargue(caracterizacion, tablaSuelta(table), [], contextOf());
      expect(cambios.map((cambio) => cambio.cambio === 'crear' && cambio.row)).toEqual(filas);
    }),
  );
});
