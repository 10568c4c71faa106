// What a table brought to be loaded may hold in a cell: it stays the text it is, or is refused in a sentence; no formula reaches a
// cell, whoever wrote it.

import type { CellData } from '../../src/emulator/workbook/workbook';
import { smallBook } from '../support/auditoria';
import { sheetOf } from '../support/host';
import type { Area } from './area';

const INICIOS = ['=', '+', '-', '@', '\t=', '\r\n=', ' =', '\u00a0=', "'=", '\ufeff=', '＝', '{='];
const RESTOS = [
  '1+1',
  'HYPERLINK("https://ejemplo.invalid/"&A1;"ver")',
  'IMPORTXML("https://ejemplo.invalid";"//a")',
  "cmd|'/C calc'!A0",
  'WEBSERVICE("https://ejemplo.invalid")',
  '<script>alert(1)</script>',
  '{barrio}{#filas}',
];
const TEXTOS = INICIOS.flatMap((inicio) => RESTOS.map((resto) => inicio + resto));

export function celdas(): Area {
  return {
    intentos: TEXTOS.length,
    enMuestra: 12,
    nombreDe: (intento) => JSON.stringify(TEXTOS[intento]),
    intentar: (intento) => cargar(TEXTOS[intento] as string),
  };
}

function cargar(texto: string): readonly string[] {
  const { host } = smallBook({ log: () => undefined });
  const celdas = [
    ['Código DANE', 'Nombre', 'Barrio'],
    ['108001999011', texto, texto],
  ];
  const { error } = host.call('cargar', [{ registro: 'ied', celdas }]);
  if (error) return [`it threw: ${error.message}`];
  const lines = Object.values(sheetOf(host.data, 'IED').cellData);
  const isFormula = (cell: CellData | undefined): boolean => cell?.f !== undefined;
  return lines.some((line) => Object.values(line).some(isFormula)) ? ['a cell calculates'] : [];
}
