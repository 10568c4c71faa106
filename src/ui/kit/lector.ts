// The library of spreadsheets in the page: the add-on is asked for it the first time that a file is made or read.

import type { HojaEntregada } from '../../domain/cargue/archivo';
import type { LectorDePlanillas } from '../../domain/planilla/lector';
import { server } from '../server';

/** Name that the script declares (src/build/planillas.ts). */
declare global {
  interface Window {
    Planillas_?: { readonly lector: LectorDePlanillas };
  }
}

let asked: Promise<LectorDePlanillas> | undefined;

/** Asked again after a failure. */
export function lector(): Promise<LectorDePlanillas> {
  asked ??= load();
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}

async function load(): Promise<LectorDePlanillas> {
  const script = document.createElement('script');
  script.textContent = await server.lectorDePlanillas();
  document.head.append(script);
  script.remove();
  if (!window.Planillas_) throw new Error('Planillas.html declares nothing.');
  return window.Planillas_.lector;
}

/** A file as the add-on takes it: its sheets, or why there are none. */
export interface ArchivoLeido {
  readonly nombre: string;
  readonly hojas: readonly HojaEntregada[];
  readonly ilegible?: string;
}

/** What a panel takes. */
export interface Admite {
  /** Megabytes of a file, at most. */
  readonly megas: number;
  /** What to say of one that weighs more: «no es una planilla de reporte». */
  readonly otro: string;
  /** Any file with tables, and not .xlsx alone. */
  readonly deTodo?: boolean;
}

/** Reads files; one that cannot be read does not keep the others out. */
export async function readFiles(
  files: readonly File[],
  { megas, otro, deTodo = false }: Admite,
): Promise<readonly ArchivoLeido[]> {
  const light = files.some(({ size }) => size <= megas * 1e6);
  // What is refused by its weight needs no library.
  const library = light ? await lector() : undefined;
  const read = deTodo ? library?.readTables : library?.readHojas;
  return Promise.all(
    files.map(async (file): Promise<ArchivoLeido> => {
      const nombre = file.name;
      const unread = (ilegible: string): ArchivoLeido => ({ nombre, hojas: [], ilegible });
      if (!read || file.size > megas * 1e6)
        return unread(`El archivo «${nombre}» pesa más de ${megas} MB: ${otro}.`);
      try {
        return { nombre, hojas: await read(new Uint8Array(await file.arrayBuffer()), nombre) };
      } catch (thrown) {
        if (thrown instanceof Error && thrown.name === 'UserError') return unread(thrown.message);
        // The system gives no bytes of what another program holds.
        console.error(thrown);
        return unread(
          `El archivo «${nombre}» no se pudo leer: si está abierto en otro programa, guárdelo, ciérrelo y vuelva a escogerlo.`,
        );
      }
    }),
  );
}
