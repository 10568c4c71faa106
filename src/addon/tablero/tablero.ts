// The Tablero of the open workbook, read when it is opened (aparte.ts).

import { explainAccion } from '../../domain/avance/explicacion';
import type { Fuente, Paso } from '../../domain/avance/paso';
import { trimestreDeReporte, ultimoCorte } from '../../domain/calendario';
import { parametro } from '../../domain/parametros';
import { type Corte, corteOf, formatCorte, TRIMESTRES } from '../../domain/periodo';
import { lineas } from '../../domain/redaccion';
import type { CalendarioRow } from '../../domain/registers/calendario';
import type { EvidenciaRow } from '../../domain/registers/evidencias';
import type { FocalizacionRow } from '../../domain/registers/focalizacion';
import type { IedRow } from '../../domain/registers/ied';
import { type Tablero, tableroDe } from '../../domain/tablero/tablero';
import { type Titulares, titularesDe } from '../../domain/tablero/titulares';
import { requireCorte } from '../datos/corte-pedido';
import { avanceInput } from '../datos/filas-del-avance';
import type { De } from '../forma';
import { type Libro, requireRegister } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import { VERSION } from '../version';
import type { DE_UNA_CIFRA, DEL_TABLERO } from './pedido';

export interface TableroVisto {
  readonly version: string;
  /** null while the plan has no acciones. */
  readonly tablero: Tablero | null;
  readonly titulares: Titulares | null;
  readonly entidad: string;
  /** Cortes of the cuatrienio that have begun, the newest first. */
  readonly cortes: readonly string[];
}

export function verTablero({ corte: text }: De<typeof DEL_TABLERO>): TableroVisto {
  const libro = settledLibro();
  const corte = text === undefined ? corteDeHoy(libro) : requireCorte(text, libro);
  const input = avanceInput(libro);
  const hasPlan = input.pam.some(({ row }) => row.codigo !== undefined);
  const rows = {
    ...input,
    calendario: libro.sound<CalendarioRow>('calendario'),
    ied: libro.sound<IedRow>('ied'),
    focalizacion: libro.sound<FocalizacionRow>('focalizacion'),
    evidencias: libro.sound<EvidenciaRow>('evidencias'),
  };
  const tablero = hasPlan ? tableroDe(rows, libro.vigencias, corte) : null;
  return {
    version: VERSION,
    tablero,
    titulares: tablero && titularesDe(tablero),
    entidad: parametro(input.parametros, 'entidad') ?? '',
    cortes: cortesOf(libro, corte),
  };
}

/** That of the quarter that is reported; outside of the cuatrienio, its first or its last. */
function corteDeHoy(libro: Libro): Corte {
  const reported = trimestreDeReporte(libro.sound<CalendarioRow>('calendario'), libro.hoy);
  const { vigencia, trimestre } = reported ?? ultimoCorte(libro.hoy);
  const [first = vigencia] = libro.vigencias;
  const last = libro.vigencias[libro.vigencias.length - 1] ?? vigencia;
  if (vigencia < first) return { vigencia: first, trimestre: 'T1' };
  return vigencia > last ? { vigencia: last, trimestre: 'T4' } : { vigencia, trimestre };
}

function cortesOf({ vigencias, hoy }: Libro, shown: Corte): readonly string[] {
  const now = formatCorte(corteOf(hoy));
  const all = vigencias.flatMap((vigencia) =>
    TRIMESTRES.map((trimestre) => formatCorte({ vigencia, trimestre })),
  );
  return all.filter((one) => one <= now || one === formatCorte(shown)).reverse();
}

/** A step of a calculation with the lines that it came from, as they are said and to go to. */
export interface PasoVisto extends Pick<Paso, 'figura' | 'formula' | 'cifras'> {
  readonly fuentes: readonly {
    readonly registro: Fuente['registro'];
    /** "Seguimiento: filas 3–10" */
    readonly dicho: string;
    /** Line of the sheet where they begin. */
    readonly fila: number;
  }[];
}
export interface OrigenVisto {
  readonly codigo: string;
  readonly estado: string;
  readonly motivo: string | null;
  readonly pasos: readonly PasoVisto[];
}

/** How each figure of an acción comes out. */
export function verOrigen({ corte, accion }: De<typeof DE_UNA_CIFRA>): OrigenVisto {
  const libro = settledLibro();
  const at = requireCorte(corte, libro);
  const found = explainAccion(avanceInput(libro), libro.vigencias, at, accion);
  if (!found) throw new UserError(`El PAM no tiene la acción «${accion}».`, 'ACCION_INEXISTENTE');
  return {
    codigo: found.codigo,
    estado: found.estado,
    motivo: found.motivo ?? null,
    pasos: found.pasos.map(({ figura, formula, cifras, fuentes }) => ({
      figura,
      formula,
      cifras,
      fuentes: fuentes.flatMap(({ registro, filas }) =>
        filas.length === 0
          ? []
          : {
              registro,
              dicho: `${requireRegister(registro).title}: ${lineas(filas)}`,
              fila: Math.min(...filas),
            },
      ),
    })),
  };
}
