// What planillas that came back would change in Seguimiento, and what stands in their way: all of them together, told by file. It
// plans and never writes; received twice, they plan nothing the second time.

import { type Cambio, modificacion } from '../cambio';
import { planFilas } from '../cargue/plan-filas';
import { formatFecha, formatNumero } from '../formato';
import { lectorDe } from '../grafia';
import { groupBy } from '../group-by';
import { matchAt } from '../match-headers';
import type { Observacion, Severidad } from '../observacion';
import { parseCelda } from '../parse';
import type { Celda } from '../parse/celda';
import { convencionesDe } from '../parse/convencion';
import { isBlank, quoted } from '../parse/lectura';
import { shown } from '../parse/texto';
import { type Corte, formatCorte, parseCorte } from '../periodo';
import { convencionesIn, type Renglon, readFilas } from '../read-filas';
import { enumerar } from '../redaccion';
import {
  type AnyRow,
  type Fila,
  keyOf,
  type PlacedColumn,
  type RuleContext,
  type Valor,
} from '../register';
import { seguimiento } from '../registers/seguimiento';
import { cleanText, fold } from '../texto';
import { unidadesDe } from '../unidades';
import { columnasDelReporte, ENVIAR, NO, SI } from './columnas';
import type { FilaRecibida, Nota, PlanillaRecibida } from './leer-planilla';
import { ENTREGADOS } from './planilla';

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

const REGISTRO = seguimiento.key;
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
  const puestas = planillas.flatMap((one) => read(one, columns, context));
  const plan = planPuestas(puestas, columns, recibo, existing, context);
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

/** A row of a planilla as the domain reads it, numbered among all that are received. */
interface Puesta {
  readonly archivo: number;
  /** Stands for its line: the rows of all files are judged as those of one table. */
  readonly numero: number;
  readonly fila: number;
  readonly accion: string;
  readonly recibida: FilaRecibida;
  readonly clave: AnyRow;
  /** What was written, blanks absent; only of the columns that the file has. */
  readonly escrito: AnyRow;
  readonly columnas: readonly string[];
  readonly enviar: boolean;
  readonly ilegible: readonly Observacion[];
  readonly notas: readonly Nota[];
  readonly titulos: ReadonlyMap<string, string>;
  readonly persona: string;
}

/** Lines of a planilla that are told apart; it has some tens. */
const LINEAS = 100_000;

function read(
  {
    archivo,
    leido,
    corte,
  }: { readonly archivo: number; readonly leido: PlanillaRecibida; readonly corte: Corte },
  columns: readonly PlacedColumn[],
  context: RuleContext,
): readonly Puesta[] {
  const claves = context
    .columnas(seguimiento)
    .filter(({ key }) => (seguimiento.clave as readonly string[]).includes(key));
  const titulos = new Map(leido.columnas.map(({ key, titulo }) => [key, titulo]));
  const present = columns.filter(({ key }) => leido.filas.some(({ celdas }) => key in celdas));
  const placed = [...claves, ...present];
  const match = matchAt(Object.fromEntries(placed.map(({ key }, i) => [key, i])));
  const claveOf = (accion: string): AnyRow => ({ ...corte, accion });
  const renglones = leido.filas.map(
    ({ fila, accion, celdas }): Renglon => ({
      fila: numeroDe(archivo, fila),
      celdas: placed.map(({ key }) => (claveOf(accion)[key] as Celda) ?? celdas[key]),
    }),
  );
  const { filas, observaciones } = readFilas(seguimiento, placed, match, renglones, {
    convenciones: convencionesIn(placed, match, renglones, convencionesDe),
    unidadDe: unidadesDe(seguimiento, (key) => context.rows(key)),
  });
  const byNumero = new Map(filas.map(({ fila, row }) => [fila, row]));
  return leido.filas.map((recibida): Puesta => {
    const { fila, accion, celdas } = recibida;
    const numero = numeroDe(archivo, fila);
    const ilegible = observaciones.filter((one) => one.fila === numero);
    const enviar = enviarDe(celdas[ENVIAR]);
    return {
      archivo,
      numero,
      fila,
      accion,
      recibida,
      clave: claveOf(accion),
      escrito: byNumero.get(numero) ?? {},
      columnas: present.map(({ key }) => key).filter((key) => key in celdas),
      enviar: enviar === true,
      ilegible,
      notas: [
        ...bloqueadas(leido, recibida),
        ...(enviar === undefined
          ? [noSeEntiendeEnviar(recibida, celdas[ENVIAR], titulos.get(ENVIAR))]
          : []),
      ],
      titulos,
      persona: leido.persona,
    };
  });
}

const numeroDe = (archivo: number, fila: number): number => archivo * LINEAS + fila;

/** Undefined where it is neither; a blank sends nothing. */
function enviarDe(celda: Celda): boolean | undefined {
  if (isBlank(celda)) return false;
  if (typeof celda === 'boolean') return celda;
  const text = fold(shown(celda));
  if (text === 'si' || text === 's' || text === 'x') return true;
  return text === 'no' || text === 'n' ? false : undefined;
}

const noSeEntiendeEnviar = (
  { fila, accion }: FilaRecibida,
  celda: Celda,
  columna: string | undefined,
): Nota => ({
  fila,
  accion,
  columna,
  codigo: 'ENVIAR_ILEGIBLE',
  severidad: 'advertencia',
  mensaje: `${quoted(shown(celda))} no es ${SI} ni ${NO} en «${columna ?? '¿Enviar?'}»: ${accion} no se envía.`,
});

/** What was typed over what is not written in a planilla. */
function bloqueadas({ columnas }: PlanillaRecibida, recibida: FilaRecibida): readonly Nota[] {
  const { fila, accion, celdas, antes } = recibida;
  return columnas.flatMap(({ key, titulo, escribe }): readonly Nota[] => {
    if (escribe || key === 'accion' || !(key in celdas)) return [];
    const celda = celdas[key];
    if (isTheSame(celda, antes[key])) return [];
    const puso = isBlank(celda) ? 'Se borró' : `Se escribió ${quoted(shown(celda))} en`;
    return [
      {
        fila,
        accion,
        columna: titulo,
        codigo: 'CELDA_BLOQUEADA',
        severidad: 'advertencia',
        mensaje: `${puso} «${titulo}» de ${accion}, que no se diligencia: no se tuvo en cuenta.`,
      },
    ];
  });
}

/** Whether a cell still says what it was made with; a program may have kept a number as its text, or with fewer digits. */
function isTheSame(celda: Celda, antes: Valor | undefined): boolean {
  if (antes === undefined) return isBlank(celda);
  if (typeof antes !== 'number') return fold(shown(celda)) === fold(String(antes));
  const lectura = parseCelda({ label: '', kind: 'decimal', escala: 'razon' }, celda);
  return 'ok' in lectura && typeof lectura.ok === 'number' && isClose(lectura.ok, antes);
}

const isClose = (one: number, other: number): boolean =>
  one === other || Number(one.toPrecision(12)) === Number(other.toPrecision(12));

/** Whether two values of a column say the same, whoever saved them. */
function isEqual(one: Valor | undefined, other: Valor | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') return isClose(one, other);
  if (typeof one === 'string' && typeof other === 'string') {
    return one === other || cleanText(one) === cleanText(other);
  }
  return one === other;
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
  columns: readonly PlacedColumn[],
  recibo: Recibo,
  existing: readonly Fila[],
  context: RuleContext,
): PlanDePuestas {
  const byClave = new Map(existing.map((fila) => [claveLeida(fila.row), fila]));
  const ahoraDe = ({ clave }: Puesta): Fila | undefined => byClave.get(claveLeida(clave));
  const compared = puestas.map((puesta) =>
    comparar(puesta, ahoraDe(puesta), columns, recibo, context.hoy),
  );
  const twice = dosVeces(compared);
  const stopped = new Set([
    ...compared.flatMap(({ puesta, notas }) => (notas.some(isStop) ? puesta.numero : [])),
    ...twice.map(({ numero }) => numero),
  ]);
  const repeated = new Set(twice.flatMap(({ numero, nota }) => (isStop(nota) ? [] : numero)));
  const open = compared.filter(
    ({ puesta }) => !stopped.has(puesta.numero) && !isIdle(puesta, compared),
  );
  const byNumero = new Map(open.map((one) => [one.puesta.numero, one]));
  const filas = open.map(({ puesta }) => ({
    fila: puesta.numero,
    row: { ...puesta.clave, ...puesta.escrito },
  }));
  const read = { filas, observaciones: open.flatMap(({ puesta }) => puesta.ilegible) };
  const plan = planFilas(
    seguimiento,
    read,
    existing,
    {
      leer: lectorDe(seguimiento, filas, context),
      place: (some) =>
        some.flatMap(({ fila }) => {
          const one = byNumero.get(fila);
          return one
            ? {
                fila,
                existing: one.ahora,
                row: { ...one.ahora?.row, ...one.puesta.clave, ...one.quiere },
                cambio: one.cambio,
              }
            : [];
        }),
    },
    context,
  );
  const changing = new Set(plan.lineas);
  const wrong = plan.observaciones.filter(
    ({ fila, severidad }) => severidad === 'error' || changing.has(fila),
  );
  const rechazadas = new Set([
    ...[...stopped].filter((numero) => !repeated.has(numero)),
    ...wrong.flatMap(({ fila, severidad }) => (severidad === 'error' ? fila : [])),
  ]);
  const puestaOf = new Map(puestas.map((puesta) => [puesta.numero, puesta]));
  return {
    cambios: plan.cambios,
    cambian: changing,
    enviadas: new Set(
      open.flatMap(({ puesta, envia }) =>
        envia && changing.has(puesta.numero) ? puesta.numero : [],
      ),
    ),
    rechazadas,
    notas: [
      ...compared.flatMap(({ puesta, notas }) =>
        notas
          .filter((nota) => isStop(nota) || changing.has(puesta.numero))
          .map((nota) => ({ archivo: puesta.archivo, nota })),
      ),
      ...twice.map(({ archivo, nota }) => ({ archivo, nota })),
      ...wrong.flatMap((one) => {
        const puesta = puestaOf.get(one.fila);
        return puesta ? { archivo: puesta.archivo, nota: notaDe(puesta, one) } : [];
      }),
    ],
  };
}

const claveLeida = (row: AnyRow): string => fold(keyOf(seguimiento, row) ?? '');

interface Comparada {
  readonly puesta: Puesta;
  readonly ahora: Fila | undefined;
  /** What the row is to say where that is not what it says. */
  readonly quiere: AnyRow;
  readonly cambio: Cambio | undefined;
  readonly envia: boolean;
  readonly notas: readonly Nota[];
}

/** A conflict, or an error: nothing of the row is received. */
const isStop = ({ severidad }: Nota): boolean => severidad === 'error';

/**
 * Three ways: what the planilla was made with, what its person left, and what the book says now. What only one side changed is taken
 * from it; what both did, unless it is alike, is a conflict.
 */
function comparar(
  puesta: Puesta,
  ahora: Fila | undefined,
  columns: readonly PlacedColumn[],
  { sobrescribir = false }: Recibo,
  hoy: string,
): Comparada {
  const { accion, fila, escrito, recibida, titulos } = puesta;
  const { antes, existia } = recibida;
  const note = (codigo: string, severidad: Severidad, mensaje: string, key?: string): Nota => {
    const columna = key === undefined ? undefined : titulos.get(key);
    return { fila, accion, columna, codigo, severidad, mensaje };
  };
  // An approved report refuses by itself, whatever else is to be said of it.
  const cede = sobrescribir || ahora?.row.estado === 'Aprobado';
  const notas: Nota[] = [];
  const quiere: { [key: string]: Valor | undefined } = {};
  for (const { key, kind } of columns) {
    if (!puesta.columnas.includes(key) || puesta.ilegible.some(({ columna }) => columna === key))
      continue;
    const [nuevo, was, now] = [escrito[key], antes[key], ahora?.row[key]];
    if (isEqual(nuevo, now) || isEqual(nuevo, was)) continue;
    if (isEqual(now, was) || cede) quiere[key] = nuevo;
    else
      notas.push(
        note(
          'CONFLICTO',
          'error',
          `«${titulos.get(key)}» de ${accion} cambió en el libro después de hacerse la planilla: el libro dice ${dicho(kind, now)}, la planilla ${dicho(kind, nuevo)} y antes decía ${dicho(kind, was)}.`,
          key,
        ),
      );
  }
  const isTouched = Object.keys(quiere).length > 0;
  const after: AnyRow = { ...ahora?.row, ...quiere };
  const [now, was] = [ahora?.row.estado ?? 'Sin datos', antes.estado ?? 'Sin datos'];
  const isReported = after.ejecutado !== undefined;
  const isSame = ENTREGADOS.includes(now) && !isTouched;
  const envia =
    puesta.enviar &&
    isReported &&
    !isSame &&
    puesta.notas.every(({ codigo }) => codigo !== 'ENVIAR_ILEGIBLE');
  if (existia && !ahora) {
    notas.push(
      note(
        'FILA_AUSENTE',
        'error',
        `${accion} ya no tiene su fila en Seguimiento, y la tenía cuando se hizo la planilla.`,
      ),
    );
  }
  if ((isTouched || envia) && now === 'Enviado' && was !== 'Enviado' && !sobrescribir) {
    notas.push(
      note(
        'CONFLICTO',
        'error',
        `El reporte de ${accion} ya está enviado, y la planilla trae otra cosa: ${loDistinto(quiere, titulos)}.`,
      ),
    );
  }
  if (puesta.enviar && !isReported && isTouched) {
    notas.push(
      note(
        'SIN_EJECUTADO',
        'advertencia',
        `${accion} no tiene Ejecutado: no se envía y queda en diligenciamiento.`,
        'ejecutado',
      ),
    );
  }
  if (envia)
    Object.assign(quiere, { estado: 'Enviado', enviadoPor: puesta.persona, enviadoEl: hoy });
  else if (isTouched) Object.assign(quiere, { estado: 'En diligenciamiento' });
  return { puesta, ahora, quiere, cambio: cambioDe(puesta, ahora, quiere), envia, notas };
}

function cambioDe({ clave }: Puesta, ahora: Fila | undefined, quiere: AnyRow): Cambio | undefined {
  if (Object.keys(quiere).length === 0) return undefined;
  if (!ahora) return { registro: REGISTRO, cambio: 'crear', row: { ...clave, ...present(quiere) } };
  return modificacion(REGISTRO, keyOf(seguimiento, ahora.row) ?? '', ahora.row, quiere);
}

const present = (row: AnyRow): AnyRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const loDistinto = (quiere: AnyRow, titulos: ReadonlyMap<string, string>): string => {
  const changed = Object.keys(quiere).map((key) => `«${titulos.get(key) ?? key}»`);
  return changed.length === 0 ? 'lo envía de nuevo' : enumerar(changed);
};

/** A row that changes nothing and has nothing wrong is not judged: what the book has is not the planilla's matter. */
const isIdle = (puesta: Puesta, compared: readonly Comparada[]): boolean =>
  puesta.ilegible.length === 0 &&
  compared.find((one) => one.puesta === puesta)?.cambio === undefined;

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

const areAlike = (one: AnyRow, other: AnyRow): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    isEqual(one[key], other[key]),
  );

const notaDe = ({ fila, accion, titulos }: Puesta, one: Observacion): Nota => ({
  fila,
  accion,
  columna: one.columna === undefined ? undefined : titulos.get(one.columna),
  codigo: one.codigo,
  severidad: one.severidad,
  mensaje: one.mensaje,
});

/** A value in a sentence. */
function dicho(kind: PlacedColumn['kind'], value: Valor | undefined): string {
  if (value === undefined) return 'nada';
  if (typeof value === 'number') return `«${formatNumero(value)}»`;
  return kind === 'fecha' ? `«${formatFecha(String(value))}»` : quoted(String(value));
}

const ORDEN: readonly Severidad[] = ['error', 'advertencia', 'nota'];
const inOrder = (notas: readonly Nota[]): readonly Nota[] =>
  [...notas].sort(
    (a, b) =>
      ORDEN.indexOf(a.severidad) - ORDEN.indexOf(b.severidad) || (a.fila ?? 0) - (b.fila ?? 0),
  );
