// What planillas that came back would change in Seguimiento, and what stands in their way: all of them together, told by file. It
// plans and never writes; received twice, they plan nothing the second time.

import type { Cambio } from '../cambio';
import { planFilas } from '../cargue/plan-filas';
import { lectorDe } from '../grafia';
import { groupBy } from '../group-by';
import type { Observacion, Severidad } from '../observacion';
import { type Corte, formatCorte, parseCorte } from '../periodo';
import { type AnyRow, type Fila, keyOf, type RuleContext } from '../register';
import { seguimiento } from '../registers/seguimiento';
import { fold } from '../texto';
import { columnasDelReporte } from './columnas';
import { type Comparada, comparar, isStop, type Modo } from './comparar';
import { areAlike } from './iguales';
import type { Nota, PlanillaRecibida } from './leer-planilla';
import { leerPuestas, type Puesta } from './puestas';

/** A file as its reader left it: a planilla, or why it is none. */
export interface ArchivoRecibido {
  readonly nombre: string;
  /** `mensaje` is a sentence. */
  readonly leido: PlanillaRecibida | { readonly mensaje: string };
}

export interface Recibo {
  /** By which planillas of this book are known. */
  readonly libro: string;
  /** Quarter that is received; where nobody says it, that of the first planilla. */
  readonly corte?: Corte | undefined;
  /** Whether what changed in the book since a planilla was made gives way to it. */
  readonly sobrescribir?: boolean | undefined;
}

export interface ArchivoPlaneado {
  readonly archivo: string;
  /** '' where the file is no planilla. */
  readonly persona: string;
  readonly corte: string;
  /** Why nothing of it is received; '' where something may be. */
  readonly rechazo: string;
  /** Acciones of which it would change something. */
  readonly cambian: readonly string[];
  /** Those of them that become sent. */
  readonly enviadas: readonly string[];
  /** Acciones of which nothing is received because of an error or a conflict. */
  readonly rechazadas: readonly string[];
  readonly observaciones: readonly Nota[];
}

export interface PlanDeRecibo {
  /** '' while no file is a planilla. */
  readonly corte: string;
  readonly archivos: readonly ArchivoPlaneado[];
  readonly cambios: readonly Cambio[];
  /** Whether what changed since could give way: there are conflicts that `sobrescribir` would settle. */
  readonly hayConflictos: boolean;
}

/** What a planilla made before the book had an identity says of it. */
const SIN_IDENTIDAD = '';

export function planRecibo(
  archivos: readonly ArchivoRecibido[],
  recibo: Recibo,
  existing: readonly Fila[],
  context: RuleContext,
): PlanDeRecibo {
  const corte = recibo.corte ?? firstCorte(archivos);
  const judged = archivos.map((archivo) => ({
    ...archivo,
    rechazo: rechazoDe(archivo, recibo.libro, corte),
  }));
  const planillas = judged.flatMap(({ leido, rechazo }, i) =>
    'mensaje' in leido || rechazo !== '' || !corte ? [] : [{ archivo: i, leido, corte }],
  );
  const columns = columnasDelReporte(context.columnas(seguimiento));
  const puestas = planillas.flatMap((one) => leerPuestas(one, columns, context));
  const modo = { columns, sobrescribir: recibo.sobrescribir ?? false, hoy: context.hoy };
  const plan = planPuestas(puestas, modo, existing, context);
  return {
    corte: corte ? formatCorte(corte) : '',
    cambios: plan.cambios,
    hayConflictos: plan.notas.some(({ nota }) => nota.codigo === 'CONFLICTO'),
    archivos: judged.map(({ nombre, leido, rechazo }, i) => {
      const own = puestas.filter(({ archivo }) => archivo === i);
      const of = (some: ReadonlySet<number>): readonly string[] =>
        own.filter(({ numero }) => some.has(numero)).map(({ accion }) => accion);
      const notas = plan.notas.flatMap(({ archivo, nota }) => (archivo === i ? nota : []));
      return {
        archivo: nombre,
        persona: 'mensaje' in leido ? '' : leido.persona,
        corte: 'mensaje' in leido ? '' : leido.corte,
        rechazo,
        cambian: of(plan.cambian),
        enviadas: of(plan.enviadas),
        rechazadas: of(plan.rechazadas),
        observaciones:
          'mensaje' in leido || rechazo !== ''
            ? []
            : inOrder([...leido.notas, ...own.flatMap((puesta) => puesta.notas), ...notas]),
      };
    }),
  };
}

function firstCorte(archivos: readonly ArchivoRecibido[]): Corte | undefined {
  for (const { leido } of archivos) {
    const corte = 'mensaje' in leido ? undefined : parseCorte(leido.corte);
    if (corte) return corte;
  }
  return undefined;
}

/** Why nothing of a file is received, in a sentence; '' where something may be. */
function rechazoDe(
  { nombre, leido }: ArchivoRecibido,
  libro: string,
  corte: Corte | undefined,
): string {
  if ('mensaje' in leido) return leido.mensaje;
  if (leido.libro !== libro && leido.libro !== SIN_IDENTIDAD) {
    const de = leido.entidad === '' ? '' : ` (${leido.entidad})`;
    return `El archivo «${nombre}» es una planilla de otro libro${de}: recíbala en el suyo.`;
  }
  if (corte && leido.corte !== formatCorte(corte)) {
    return `El archivo «${nombre}» es la planilla de ${leido.corte} y se están recibiendo las de ${formatCorte(corte)}: recíbala aparte.`;
  }
  return '';
}

interface PlanDePuestas {
  readonly cambios: readonly Cambio[];
  readonly notas: readonly { readonly archivo: number; readonly nota: Nota }[];
  readonly cambian: ReadonlySet<number>;
  readonly enviadas: ReadonlySet<number>;
  readonly rechazadas: ReadonlySet<number>;
}

function planPuestas(
  puestas: readonly Puesta[],
  modo: Modo,
  existing: readonly Fila[],
  context: RuleContext,
): PlanDePuestas {
  const byClave = new Map(existing.map((fila) => [claveLeida(fila.row), fila]));
  const compared = puestas.map((puesta) =>
    comparar(puesta, byClave.get(claveLeida(puesta.clave)), modo),
  );
  const twice = dosVeces(compared);
  const stopped = new Set([
    ...compared.flatMap(({ puesta, notas }) => (notas.some(isStop) ? puesta.numero : [])),
    ...twice.flatMap(({ numero, nota }) => (isStop(nota) ? numero : [])),
  ]);
  const said = new Set(twice.map(({ numero }) => numero));
  const open = compared.filter(
    (one) => !stopped.has(one.puesta.numero) && !said.has(one.puesta.numero) && !isIdle(one),
  );
  const plan = planAbiertas(open, existing, context);
  const changing = new Set(plan.lineas);
  const wrong = plan.observaciones.filter(
    ({ fila, severidad }) => severidad === 'error' || changing.has(fila),
  );
  const puestaOf = new Map(puestas.map((puesta) => [puesta.numero, puesta]));
  const sent = open.filter(({ puesta, envia }) => envia && changing.has(puesta.numero));
  return {
    cambios: plan.cambios,
    cambian: changing,
    enviadas: new Set(sent.map(({ puesta }) => puesta.numero)),
    rechazadas: new Set([
      ...stopped,
      ...wrong.flatMap(({ fila, severidad }) => (severidad === 'error' ? fila : [])),
    ]),
    notas: [
      ...compared.flatMap(({ puesta, notas }) =>
        notas
          .filter((nota) => isStop(nota) || changing.has(puesta.numero))
          .map((nota) => ({ archivo: puesta.archivo, nota })),
      ),
      ...twice,
      ...wrong.flatMap((one) => {
        const puesta = puestaOf.get(one.fila);
        return puesta ? { archivo: puesta.archivo, nota: notaDe(puesta, one) } : [];
      }),
    ],
  };
}

const claveLeida = (row: AnyRow): string => fold(keyOf(seguimiento, row) ?? '');

/** The rows that may be written, judged as those of any load. */
function planAbiertas(open: readonly Comparada[], existing: readonly Fila[], context: RuleContext) {
  const byNumero = new Map(open.map((one) => [one.puesta.numero, one]));
  const filas = open.map(({ puesta }) => ({
    fila: puesta.numero,
    row: { ...puesta.clave, ...puesta.escrito },
  }));
  const read = { filas, observaciones: open.flatMap(({ puesta }) => puesta.ilegible) };
  const place = (some: readonly Fila[]) =>
    some.flatMap(({ fila }) => {
      const one = byNumero.get(fila);
      if (!one) return [];
      const row = { ...one.ahora?.row, ...one.puesta.clave, ...one.quiere };
      return [{ fila, existing: one.ahora, row, cambio: one.cambio }];
    });
  const leer = lectorDe(seguimiento, filas, context);
  return planFilas(seguimiento, read, existing, { leer, place }, context);
}

/** A row that changes nothing and has nothing wrong is not judged: what the book has is not the planilla's matter. */
const isIdle = ({ puesta, cambio }: Comparada): boolean =>
  puesta.ilegible.length === 0 && cambio === undefined;

/** Rows that several files would change, each to something else: none is received. Said alike, the first one is. */
function dosVeces(
  compared: readonly Comparada[],
): readonly { readonly archivo: number; readonly numero: number; readonly nota: Nota }[] {
  const groups = groupBy(
    compared.filter(({ cambio }) => cambio),
    ({ puesta }) => claveLeida(puesta.clave),
  );
  return [...groups.values()].flatMap((same) => {
    const [first, ...rest] = same;
    if (!first || rest.length === 0) return [];
    const isAlike = rest.every(({ quiere }) => areAlike(first.quiere, quiere));
    return (isAlike ? rest : same).map(({ puesta }) => ({
      archivo: puesta.archivo,
      numero: puesta.numero,
      nota: {
        fila: puesta.fila,
        accion: puesta.accion,
        codigo: isAlike ? 'REPETIDA_IGUAL' : 'DOS_ARCHIVOS',
        severidad: isAlike ? 'nota' : 'error',
        mensaje: isAlike
          ? `${puesta.accion} viene igual en otro archivo: se recibe una vez.`
          : `${puesta.accion} viene distinta en ${same.length === 2 ? 'dos archivos' : `${same.length} archivos`}: deje el que vale y reciba ese.`,
      },
    }));
  });
}

const notaDe = ({ fila, accion, titulos }: Puesta, one: Observacion): Nota => ({
  fila,
  accion,
  columna: one.columna === undefined ? undefined : titulos.get(one.columna),
  codigo: one.codigo,
  severidad: one.severidad,
  mensaje: one.mensaje,
});

const ORDEN: readonly Severidad[] = ['error', 'advertencia', 'nota'];
const inOrder = (notas: readonly Nota[]): readonly Nota[] =>
  [...notas].sort(
    (a, b) =>
      ORDEN.indexOf(a.severidad) - ORDEN.indexOf(b.severidad) || (a.fila ?? 0) - (b.fila ?? 0),
  );
