// What the published figures of a quarter become when one cell of Seguimiento says something else: each figure that is printed
// otherwise, before and after. Nothing is written: the same rows are calculated twice.

import { type Avance, avance } from '../avance/avance';
import { conteoDe, conteoEscrito } from '../avance/conteo';
import type { LibroAvance } from '../avance/en-corte';
import { over } from '../avance/financiero';
import { type Corte, formatCorte } from '../periodo';
import { dinero, razonEscrita, SIN_REPORTE } from '../redaccion';
import type { Fila, Valor } from '../register';
import type { CalendarioRow } from '../registers/calendario';
import type { SeguimientoRow } from '../registers/seguimiento';
import { reportesDe } from '../reporte';
import type { CampoAjustable } from './pasos';

export interface LibroDelEfecto extends LibroAvance {
  readonly calendario: readonly Fila<CalendarioRow>[];
}

/** The cell that is to say something else. */
export interface CeldaAjustada {
  readonly accion: string;
  readonly corte: Corte;
  readonly campo: CampoAjustable;
  readonly valor: Valor | undefined;
}

/** A figure as it is printed, and as it would be. */
export interface CifraQueCambia {
  readonly que: string;
  readonly antes: string;
  readonly despues: string;
}

export function efectoDe(
  libro: LibroDelEfecto,
  vigencias: readonly number[],
  celda: CeldaAjustada,
): readonly CifraQueCambia[] {
  const { corte } = celda;
  const before = publicadas(libro, vigencias, corte);
  const after = publicadas(conCelda(libro, celda), vigencias, corte);
  return [...after].flatMap(([que, despues]) => {
    const antes = before.get(que) ?? '—';
    return antes === despues ? [] : [{ que, antes, despues }];
  });
}

/** "Avance del PAM en el cuatrienio: 45,9 % → 44,1 %", with plain blanks: it is kept in a cell, which reads no others. */
export const decirCifraQueCambia = ({ que, antes, despues }: CifraQueCambia): string =>
  `${que}: ${antes} → ${despues}`.replace(/\u00A0/g, ' ');

/** The same rows, with the cell as it is to be. */
function conCelda(
  libro: LibroDelEfecto,
  { accion, corte, campo, valor }: CeldaAjustada,
): LibroDelEfecto {
  return {
    ...libro,
    seguimiento: libro.seguimiento.map((fila) =>
      isOf(fila.row, accion, corte) ? { ...fila, row: { ...fila.row, [campo]: valor } } : fila,
    ),
  };
}

const isOf = (row: SeguimientoRow, accion: string, { vigencia, trimestre }: Corte): boolean =>
  row.accion === accion && row.vigencia === vigencia && row.trimestre === trimestre;

/** Every figure that a document about the corte prints of its acciones and of the plan, by its name. */
function publicadas(
  libro: LibroDelEfecto,
  vigencias: readonly number[],
  corte: Corte,
): ReadonlyMap<string, string> {
  const figures = avance(libro, vigencias, corte);
  const reportes = reportesDe(libro.pam, libro.seguimiento, corte, libro.hoy, libro);
  return new Map([
    ...figures.acciones.flatMap((accion) => deAccion(accion, corte)),
    ...figures.componentes.map(
      ({ componente, avanceCuatrienioConTope }) =>
        [
          `Avance del componente ${componente} en el cuatrienio`,
          razonEscrita(avanceCuatrienioConTope),
        ] as const,
    ),
    ['Avance del PAM en el cuatrienio', razonEscrita(figures.total.avanceCuatrienioConTope)],
    ...delPlan(figures, corte),
    [
      `Medición del indicador de seguimiento en ${formatCorte(corte)}`,
      razonEscrita(figures.indicadorSeguimiento.valor),
    ],
    ...cuentas(figures, reportes),
  ]);
}

type Publicada = readonly [que: string, cifra: string];

function deAccion(
  {
    codigo,
    vigencias,
    avanceAlCorte,
    calificacion,
    avanceCuatrienio,
    estado,
    financiero,
  }: Avance['acciones'][number],
  corte: Corte,
): readonly Publicada[] {
  const delAno = vigencias.find(({ vigencia }) => vigencia === corte.vigencia);
  // What nobody reported counts as 0 and is never printed as a result of 0 %.
  const alCorte = calificacion === 'sin reporte' ? SIN_REPORTE : razonEscrita(avanceAlCorte);
  const isUnreported = delAno?.avance != null && delAno.ejecutado === null;
  return [
    [`${codigo}: avance al corte ${formatCorte(corte)}`, alCorte],
    [
      `${codigo}: avance de la vigencia ${corte.vigencia}`,
      isUnreported ? SIN_REPORTE : razonEscrita(delAno?.avance ?? null),
    ],
    [`${codigo}: avance del cuatrienio`, razonEscrita(avanceCuatrienio)],
    [`${codigo}: estado`, estado],
    [`${codigo}: ejecución financiera`, razonEscrita(financiero.ejecucion)],
    [`${codigo}: pagos`, razonEscrita(financiero.pagos)],
  ];
}

const MONTOS = ['apropiado', 'comprometido', 'obligado', 'pagado'] as const;

/** The money of the plan in the year of the corte. */
function delPlan({ acciones }: Avance, { vigencia }: Corte): readonly Publicada[] {
  const total = (monto: (typeof MONTOS)[number]): number =>
    acciones.reduce((sum, { financiero }) => sum + (financiero[monto] ?? 0), 0);
  return [
    ...MONTOS.map(
      (monto): Publicada => [`Total ${monto} del PAM en ${vigencia}`, dinero(total(monto))],
    ),
    [
      `Ejecución financiera del PAM en ${vigencia}`,
      razonEscrita(over(total('comprometido'), total('apropiado'))),
    ],
  ];
}

/** How many acciones the informe counts in each place. */
const NOMBRES = {
  programadas: 'Acciones que debían reportar',
  cumplidas: 'Acciones cumplidas',
  parciales: 'Acciones parciales',
  noCumplidas: 'Acciones no cumplidas',
  sinReporte: 'Acciones sin reporte',
  porCalificar: 'Acciones por calificar',
} as const;

function cuentas(
  { acciones }: Avance,
  reportes: ReturnType<typeof reportesDe>,
): readonly Publicada[] {
  const counted = conteoEscrito(conteoDe(acciones, reportes));
  return (Object.keys(NOMBRES) as (keyof typeof NOMBRES)[]).map((key) => [
    NOMBRES[key],
    counted[key],
  ]);
}
