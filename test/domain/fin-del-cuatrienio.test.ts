import { decirElFin, elFin } from '../../src/domain/fin-del-cuatrienio';
import type { DocumentoRow } from '../../src/domain/registers/documentos';
import { filasOf, VIGENCIAS } from '../support/libro';

const INFORME = 'Informe de resultados del PAM';
const decir = (hoy: string, rows: readonly DocumentoRow[] = []): string =>
  decirElFin(
    elFin({ hoy, vigencias: VIGENCIAS, documentos: () => filasOf(rows), informe: INFORME }),
  );

test('until the last day of the four years nothing is said', () => {
  expect(decir('2027-12-31')).toBe('');
});

test('from the next day it says that they are over, what is due and how the next ones begin', () => {
  const said = decir('2028-01-01');
  expect(said).toMatch(/^El cuatrienio 2024-2027 terminó el 31\/12\/2027\. Falta el informe de/);
  expect(said).toContain('libro-pam cuatrienio-nuevo');
});

test.each([
  ['a borrador', 'Borrador', /Falta firmar el informe/],
  ['one that was annulled', 'Anulado', /Falta el informe/],
] as const)('%s of the informe is not it', (_case, estado, says) => {
  expect(decir('2028-01-01', [{ tipo: INFORME, estado }])).toMatch(says);
});

test('once it is signed only the next book is due', () => {
  expect(decir('2028-01-01', [{ tipo: INFORME, estado: 'Firmado' }])).not.toContain('Falta');
});
