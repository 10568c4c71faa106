// A book whose xlsx was replaced (by one downloaded from Google, by an older copy) beside the sidecar of the one before:
// what the sidecar remembers is of another bitácora, and going on from it would write over entries.

import { columnsOf } from '../../domain/placed-columns';
import { bitacora } from '../../domain/registers/bitacora';
import type { CellData, WorkbookData } from '../../emulator/workbook/workbook';
import { forgetState, rememberedState } from './remembered-state';

/** Drops the remembered state where the bitácora of the file ends elsewhere; returns what to say of it. */
export function dropStaleState(data: WorkbookData): readonly string[] {
  const state = rememberedState(data);
  if (!state) return [];
  const { numero, hash } = headOf(data);
  const { numero: known = 0, prestamo } = state;
  if (numero === known && hash === (state.hash ?? '')) return [];
  if (prestamo) {
    return [
      `El archivo de este libro, prestado a ${prestamo.a}, se cambió por otro. Si es la copia que vuelve, use el menú PAM › Configuración › Llevar el libro a un computador… › Recibir el libro de vuelta.`,
    ];
  }
  forgetState(data, state);
  return [
    `El archivo no es el que este programa guardó: su bitácora llega al asiento ${numero} y la del anterior llegaba al ${known}. Se abrió como está en el archivo; el anterior está en la carpeta «copias».`,
  ];
}

/** Number and hash of the last entry in the file, wherever people put its columns and lines. */
function headOf(data: WorkbookData): { readonly numero: number; readonly hash: string } {
  const sheet = Object.values(data.sheets).find(({ name }) => name === bitacora.title);
  const [header = {}, ...rows] = Object.values(sheet?.cellData ?? {});
  const [numero, hash] = ['numero', 'hash'].map((key) => positionOf(key, header));
  const entries = rows.map((cells) => ({
    numero: Number(cells[numero ?? 0]?.v ?? 0) || 0,
    hash: String(cells[hash ?? 0]?.v ?? ''),
  }));
  return entries.reduce((last, entry) => (entry.numero > last.numero ? entry : last), {
    numero: 0,
    hash: '',
  });
}

/** Where a column has its header, or was made. */
function positionOf(key: string, header: { readonly [column: number]: CellData }): number {
  const columns = columnsOf(bitacora);
  const made = columns.findIndex((column) => column.key === key);
  const found = Object.entries(header).find(([, { v }]) => v === columns[made]?.label);
  return found ? Number(found[0]) : made;
}
