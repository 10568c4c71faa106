// An acta that comes from a file or a panel: read without trusting its shape, and checked before it
// may take a number. Every complaint is a Spanish sentence that says what to do.

import type { ActaEntrada, AsistenteEntrada, CompromisoEntrada, SeguimientoEntrada } from './acta';
import { parseCelda } from './parse';
import type { Column } from './register';
import { actas } from './registers/actas';
import { asistentes } from './registers/asistentes';
import { compromisos, ESTADOS_COMPROMISO } from './registers/compromisos';

/** An acta as read, and what it complains about. */
export interface ActaLeida {
  readonly entrada: ActaEntrada;
  readonly errores: readonly string[];
}

type Bag = { readonly [key: string]: unknown };
const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads any JSON value as an acta; a value that cannot be read is a complaint and stays blank. */
export function readActa(json: unknown): ActaLeida {
  const errores: string[] = [];
  if (!isBag(json)) {
    return {
      entrada: EMPTY,
      errores: ['El archivo no contiene un acta: debe ser un objeto JSON.'],
    };
  }
  const field = <T>(
    bag: Bag,
    columns: { readonly [key: string]: Column },
    key: string,
    where = '',
  ) => readField(bag[key], columns[key], where, errores) as T | undefined;
  const acta = <T = string>(key: string): T | undefined => field<T>(json, actas.columns, key);
  const entrada: ActaEntrada = {
    codigo: acta('codigo'),
    borrador: json.borrador === true,
    tipo: acta('tipo') ?? '',
    actividad: acta<number>('actividad'),
    fecha: acta('fecha') ?? '',
    horaInicio: acta('horaInicio') ?? '',
    horaFin: acta('horaFin') ?? '',
    lugar: acta('lugar') ?? '',
    asunto: acta('asunto') ?? '',
    convoca: acta('convoca'),
    ordenDelDia: textList(json.ordenDelDia),
    desarrollo: typeof json.desarrollo === 'string' ? json.desarrollo : textList(json.desarrollo),
    decisiones: textList(json.decisiones),
    asistentes: bags(json.asistentes).map((bag, i): AsistenteEntrada => {
      const where = `asistente ${i + 1}`;
      const read = <T = string>(key: string) => field<T>(bag, asistentes.columns, key, where);
      return {
        nombre: read('nombre') ?? '',
        cargo: read('cargo'),
        dependencia: read('dependencia'),
        asistio: read<boolean>('asistio') ?? false,
        excusa: read('excusa'),
        invitado: read<boolean>('invitado'),
      };
    }),
    compromisos: bags(json.compromisos).map((bag, i): CompromisoEntrada => {
      const where = `compromiso ${i + 1}`;
      const read = <T = string>(key: string) => field<T>(bag, compromisos.columns, key, where);
      return {
        compromiso: read('compromiso') ?? '',
        responsable: read('responsable') ?? '',
        fecha: read('fecha') ?? '',
        entregable: read('entregable'),
        accion: read('accion'),
      };
    }),
    seguimientos: bags(json.seguimientos).map(readSeguimiento),
    proximaReunion: acta('proximaReunion'),
    proximaHora: acta('proximaHora'),
    proximoLugar: acta('proximoLugar'),
    anexos: textList(json.anexos),
    elaboro: acta('elaboro'),
    reviso: acta('reviso'),
    aprobo: acta('aprobo'),
  };
  return { entrada, errores };
}

const EMPTY: ActaEntrada = {
  tipo: '',
  fecha: '',
  horaInicio: '',
  horaFin: '',
  lugar: '',
  asunto: '',
  ordenDelDia: [],
  desarrollo: '',
  asistentes: [],
  compromisos: [],
};

/** What keeps an acta from being definitive; a borrador may lack anything but an asunto. */
export function faltantes(entrada: ActaEntrada): readonly string[] {
  if (entrada.borrador)
    return entrada.asunto ? [] : ['Escriba el asunto para guardar el borrador.'];
  const required: readonly (readonly [boolean, string])[] = [
    [entrada.tipo !== '', 'Escoja el tipo de acta.'],
    [entrada.fecha !== '', 'Escriba la fecha de la reunión.'],
    [entrada.horaInicio !== '', 'Escriba la hora de inicio.'],
    [entrada.horaFin !== '', 'Escriba la hora de fin.'],
    [
      !entrada.horaInicio || !entrada.horaFin || entrada.horaInicio <= entrada.horaFin,
      'La hora de fin es anterior a la de inicio: corrija una de las dos.',
    ],
    [entrada.lugar !== '', 'Escriba el lugar.'],
    [entrada.asunto !== '', 'Escriba el asunto.'],
    [entrada.ordenDelDia.length > 0, 'Escriba al menos un punto del orden del día.'],
    [
      [entrada.desarrollo].flat().some((text) => text.trim() !== ''),
      'Escriba el desarrollo de la reunión.',
    ],
    [entrada.asistentes.some(({ asistio }) => asistio), 'Marque al menos una persona que asistió.'],
  ];
  return [
    ...required.filter(([fine]) => !fine).map(([, mensaje]) => mensaje),
    ...entrada.asistentes.flatMap(({ nombre }, i) =>
      nombre ? [] : [`El asistente ${i + 1} no tiene nombre: escríbalo o quite la fila.`],
    ),
    ...entrada.compromisos.flatMap(lacksOf),
  ];
}

function lacksOf(entrada: CompromisoEntrada, i: number): readonly string[] {
  const names = { compromiso: 'el compromiso', responsable: 'el responsable', fecha: 'la fecha' };
  const lacks = (['compromiso', 'responsable', 'fecha'] as const).filter((key) => !entrada[key]);
  return lacks.map((key) => `Al compromiso ${i + 1} le falta ${names[key]}.`);
}

function readField(
  value: unknown,
  column: Column | undefined,
  where: string,
  errores: string[],
): unknown {
  if (!column || value === undefined || value === null) return undefined;
  if (typeof value === 'object') {
    errores.push(`${column.label}${where ? ` del ${where}` : ''}: se esperaba un solo valor.`);
    return undefined;
  }
  const parsed = parseCelda(column, value as string | number | boolean);
  if ('ok' in parsed) return parsed.ok;
  errores.push(`${column.label}${where ? ` del ${where}` : ''}: ${parsed.error.mensaje}`);
  return undefined;
}

function readSeguimiento(bag: Bag): SeguimientoEntrada {
  const estado = ESTADOS_COMPROMISO.find((known) => known === bag.estado) ?? 'Abierto';
  const seguimiento = typeof bag.seguimiento === 'string' ? bag.seguimiento : undefined;
  return { codigo: String(bag.codigo ?? ''), estado, seguimiento };
}

const bags = (value: unknown): readonly Bag[] => (Array.isArray(value) ? value.filter(isBag) : []);

/** A list of texts, or one text with a line an item. */
function textList(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split('\n') : [];
  return items.map((item) => String(item ?? '').trim()).filter((item) => item !== '');
}
