// An acta that comes from a file or a panel: read without trusting its shape, and checked before it
// may take a number. Every complaint is a Spanish sentence that says what to do.

import {
  type ActaEntrada,
  type AsistenteEntrada,
  type CompromisoEntrada,
  composeDesarrollo,
  composeLines,
  FIRMAS,
  isCuenta,
  repetidos,
  type SeguimientoEntrada,
  venceAntes,
} from './acta';
import { parseCelda } from './parse';
import type { Column } from './register';
import { actas } from './registers/actas';
import { anomalias } from './registers/anomalias';
import { asistentes } from './registers/asistentes';
import { compromisos } from './registers/compromisos';
import { cleanText } from './texto';

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
  const bags = (key: 'asistentes' | 'compromisos' | 'seguimientos') =>
    readBags(json[key], key, errores);
  const entrada: ActaEntrada = {
    pedido: typeof json.pedido === 'string' ? json.pedido : undefined,
    codigo: acta('codigo'),
    borrador: json.borrador === true,
    tipo: acta('tipo') ?? '',
    actividad: acta<number>('actividad'),
    fecha: acta('fecha') ?? '',
    horaInicio: acta('horaInicio') ?? '',
    horaFin: acta('horaFin') ?? '',
    lugar: acta('lugar') ?? '',
    asunto: acta('asunto') ?? '',
    objetivo: acta('objetivo'),
    convoca: acta('convoca'),
    ordenDelDia: textList(json.ordenDelDia),
    desarrollo: typeof json.desarrollo === 'string' ? json.desarrollo : texts(json.desarrollo),
    decisiones: textList(json.decisiones),
    asistentes: bags('asistentes').map((bag, i): AsistenteEntrada => {
      const where = `asistente ${i + 1}`;
      const read = <T = string>(key: string) => field<T>(bag, asistentes.columns, key, where);
      return {
        nombre: read('nombre') ?? '',
        cargo: read('cargo'),
        dependencia: read('dependencia'),
        asistio: read<boolean>('asistio') ?? false,
        excusa: read('excusa'),
        invitado: read<boolean>('invitado'),
        enRepresentacion: read('enRepresentacion'),
      };
    }),
    compromisos: bags('compromisos').map((bag, i): CompromisoEntrada => {
      const where = `compromiso ${i + 1}`;
      const read = <T = string>(key: string) => field<T>(bag, compromisos.columns, key, where);
      return {
        compromiso: read('compromiso') ?? '',
        responsable: read('responsable') ?? '',
        fecha: read('fecha') ?? '',
        entregable: read('entregable'),
        accion: read('accion'),
        anomalia: field(bag, { anomalia: anomalias.columns.codigo }, 'anomalia', where),
      };
    }),
    seguimientos: bags('seguimientos').map((bag, i): SeguimientoEntrada => {
      const where = `seguimiento ${i + 1}`;
      const read = <T = string>(key: string) => field<T>(bag, compromisos.columns, key, where);
      return {
        codigo: read('codigo') ?? '',
        estado: read<SeguimientoEntrada['estado']>('estado') ?? 'Abierto',
        seguimiento: read('seguimiento'),
      };
    }),
    anomalias: json.anomalias === undefined ? undefined : textList(json.anomalias),
    proximaReunion: acta('proximaReunion'),
    proximaHora: acta('proximaHora'),
    proximoLugar: acta('proximoLugar'),
    anexos: textList(json.anexos),
    elaboro: acta('elaboro'),
    reviso: acta('reviso'),
    aprobo: acta('aprobo'),
  };
  errores.push(...tooLong(entrada));
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
  const wrong = [...repetidos(entrada.asistentes), ...cuentas(entrada)];
  if (entrada.borrador)
    return [...(entrada.asunto ? [] : ['Escriba el asunto para guardar el borrador.']), ...wrong];
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
    ...wrong,
    ...entrada.compromisos.flatMap(lacksOf),
    ...entrada.compromisos.flatMap(({ fecha }, i) => {
      const late = venceAntes(fecha, entrada.fecha);
      return late ? [`Compromiso ${i + 1}: ${late}`] : [];
    }),
  ];
}

/** An acta is answered for by people, never by an account. */
const cuentas = (entrada: ActaEntrada): readonly string[] =>
  FIRMAS.flatMap(({ campo, label }) =>
    isCuenta(entrada[campo] ?? '')
      ? [`${label}: «${entrada[campo]}» es una cuenta; escriba el nombre que tiene en Equipo.`]
      : [],
  );

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

/** The objects of a list that say something; a list of anything else is a complaint, not silence. */
function readBags(value: unknown, key: string, errores: string[]): readonly Bag[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value ?? []].flat();
  if (!items.every(isBag)) {
    errores.push(`«${key}» debe ser una lista de objetos JSON.`);
  }
  return items
    .filter(isBag)
    .filter((bag) => Object.values(bag).some((field) => field || field === 0));
}

/** A list of texts, or one text with a line an item; each fits in a line, since that is how it is kept. */
const textList = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? texts(value) : texts([value]).flatMap((text) => text.split('\n')))
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter((item) => item !== '');

/** What is no text is none. */
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.map((item) => (typeof item === 'object' ? '' : cleanText(String(item ?? ''))))
    : [];

/** Complaints about the texts that are kept in one cell. */
function tooLong({ ordenDelDia, desarrollo, decisiones, anexos }: ActaEntrada): readonly string[] {
  const cells = {
    ordenDelDia: composeLines(ordenDelDia),
    desarrollo: composeDesarrollo(ordenDelDia, desarrollo),
    decisiones: composeLines(decisiones),
    anexos: composeLines(anexos),
  };
  const errores: string[] = [];
  for (const [key, text] of Object.entries(cells)) {
    readField(text, actas.columns[key as keyof typeof cells], '', errores);
  }
  return errores;
}
