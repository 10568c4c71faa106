// A list of attendance as somebody pasted it or exported it from a form: who is in it. It runs where the list is, in the page or in the
// command line, so that documents, phones and mails stay there.

import type { HojaEntregada } from '../cargue/archivo';
import { formatNumero } from '../formato';
import { groupBy } from '../group-by';
import { type Celda, isErrorDeHoja, isSinValor } from '../parse/celda';
import { shown } from '../parse/texto';
import { desvestir, loQueSeVe } from '../parse/vestido';
import { fold } from '../texto';
import { type Columna, columnaPorContenido, columnaPorNombre } from './columnas';
import { sinContacto, textoDeIed } from './contacto';
import { type ListaLeida, MAS_PERSONAS, type Papel, type PersonaLeida } from './persona-leida';

/** Lines among which the header is looked for. */
const TITLE_LINES = 30;
/** Lines of a list that is taken apart at all, blank ones left out: more can only be too many people, and would hold the page. */
const MAS_RENGLONES = 10 * MAS_PERSONAS;

export type Leida = ListaLeida | { readonly mensaje: string };

/** Reads the sheet that names most columns; a sentence where none has people. */
export function leerLista(hojas: readonly HojaEntregada[]): Leida {
  const visibles = hojas.filter(({ oculta }) => !oculta);
  const long = visibles.map(({ celdas }) => renglones(celdas)).find((n) => n > MAS_RENGLONES);
  if (long) return demasiadas(`${formatNumero(long)} renglones`);
  const [best] = visibles
    .map(({ celdas }) => enLimpio(celdas))
    .map((celdas) => ({ celdas, ...cabezaOf(celdas) }))
    .sort((a, b) => b.nombra - a.nombra || b.celdas.length - a.celdas.length);
  if (!best?.columnas.includes('nombre') || isProse(best))
    return {
      mensaje:
        'No se encontró la columna de los nombres: escriba encima de ella «Nombres y apellidos» y repita.',
    };
  const lista = leer(best.celdas, best.linea, best.columnas);
  if (lista.personas.length > MAS_PERSONAS)
    return demasiadas(`${formatNumero(lista.personas.length)} personas`);
  return lista.personas.length > 0 ? lista : { mensaje: 'En la lista no hay ninguna persona.' };
}

const demasiadas = (cuantas: string): Leida => ({
  mensaje: `La lista tiene ${cuantas}, y se cargan hasta ${formatNumero(MAS_PERSONAS)} personas de una vez: divídala en varias.`,
});

type Tabla = readonly (readonly Celda[])[];

const enLimpio = (celdas: Tabla): Tabla =>
  celdas.map((line) =>
    line.map((celda) => {
      // Of a formula that nobody calculated, only a link says what is seen in its cell.
      const text = isSinValor(celda) ? ('formula' in celda ? celda.formula : '') : celda;
      const visto = typeof text === 'string' ? loQueSeVe(text) : text;
      return visto === '' || isErrorDeHoja(visto) ? undefined : desvestir(visto);
    }),
  );

interface Cabeza {
  /** Of the header; -1 where the list begins with people. */
  readonly linea: number;
  readonly columnas: readonly (Columna | undefined)[];
  readonly nombra: number;
}

function cabezaOf(celdas: Tabla): Cabeza {
  const named = celdas.slice(0, TITLE_LINES).map((line, linea): Cabeza => {
    const columnas = line.map(columnaPorNombre);
    // A title says «asistencia» too, in one cell.
    const nombra = new Set(columnas.filter(Boolean)).size;
    const filled = line.filter((celda) => shown(celda) !== '').length;
    return {
      linea,
      columnas,
      nombra: columnas.includes('nombre') && nombra * 2 >= Math.min(filled, 4) ? nombra : 0,
    };
  });
  const header = named.reduce<Cabeza>((a, b) => (b.nombra > a.nombra ? b : a), SIN_CABEZA);
  const from = header.nombra > 1 || isLoneName(celdas, header) ? header : SIN_CABEZA;
  const under = celdas.slice(from.linea + 1);
  const width = celdas.reduce((widest, line) => Math.max(widest, line.length), 0);
  const byContent = Array.from({ length: width }, (_, i) =>
    columnaPorContenido(under.map((line) => line[i])),
  );
  return { ...from, columnas: byContent.map((found, i) => columnaDe(from, i, found)) };
}

const renglones = (celdas: Tabla): number =>
  celdas.reduce(
    (n, line) => n + (line.some((celda) => celda !== undefined && celda !== '') ? 1 : 0),
    0,
  );

/** Any text with letters looks like names where no header says that they are, nor does a column of anything else of a person. */
const isProse = ({ linea, columnas }: Cabeza): boolean =>
  linea < 0 && !columnas.some((columna) => columna !== undefined && columna !== 'nombre');

const SIN_CABEZA: Cabeza = { linea: -1, columnas: [], nombra: 0 };

/** A list of nothing but names, under one word. */
const isLoneName = (celdas: Tabla, { linea, nombra }: Cabeza): boolean =>
  nombra === 1 && (celdas[linea] ?? []).filter((celda) => shown(celda) !== '').length === 1;

/** The header says it, but for what stands below and is a person's own; where there is no header, what stands below does. */
function columnaDe(
  { linea, columnas }: Cabeza,
  index: number,
  found: Columna | undefined,
): Columna | undefined {
  const said = columnas[index];
  if (said === 'codigoIed' && found !== 'codigoIed') return found === 'ied' ? found : 'otra';
  if (found === 'personal' && said !== 'asistio') return 'personal';
  if (said !== undefined) return said;
  // Under a header of its own, only an institution or a cargo is told by what it says.
  if (linea >= 0 && found !== 'codigoIed' && found !== 'ied' && found !== 'cargo')
    return found === 'personal' ? found : undefined;
  return found;
}

const SIN_VALOR = /^(?:n\/?a|no aplica|ningun[oa]|-+|\.+)$/;
const NO_VINO =
  /^(?:no|n|0|falso|false|ausente|no asistio|inasistente|excusa.*|con excusa|falto)\.?$/;
/** Shorter than this, several people may have the same. */
const MENOS_CIFRAS = 6;

function leer(celdas: Tabla, linea: number, columnas: Cabeza['columnas']): ListaLeida {
  const at = groupBy([...columnas.keys()], (i) => columnas[i]);
  const under = celdas.slice(linea + 1);
  const isFilled = (i: number): boolean => under.some((line) => shown(line[i]) !== '');
  const header = (i: number): string =>
    (linea >= 0 && shown(celdas[linea]?.[i]).replace(/\s+/g, ' ')) || `columna ${i + 1}`;
  const texts = (line: readonly Celda[], papel: Columna): readonly string[] =>
    (at.get(papel) ?? []).map((i) => shown(line[i]).replace(/\s+/g, ' ')).filter(hasValue);
  const numeros = new Map<string, number>();
  const numberOf = (text: string): number | undefined => {
    const name = contactoDe(text);
    if (name === '') return undefined;
    const known = numeros.get(name) ?? numeros.size + 1;
    numeros.set(name, known);
    return known;
  };
  let limpiadas = 0;
  const clean = (text: string, by: (text: string) => string = sinContacto): string => {
    const kept = by(text);
    if (kept !== text && by === sinContacto) limpiadas += 1;
    return kept.slice(0, 200);
  };
  const personas: PersonaLeida[] = [];
  const sinNombre: number[] = [];
  under.forEach((line, offset) => {
    const fila = linea + 2 + offset;
    const nombre = clean(nombreDe(texts(line, 'nombre'), texts(line, 'apellidos')));
    if (!/\p{L}{2}/u.test(nombre)) {
      if (line.some((celda) => shown(celda) !== '') && !isTotal(line)) sinNombre.push(fila);
      return;
    }
    if (columnaPorNombre(nombre) === 'nombre' && fold(nombre).includes('apellido')) return;
    const asistio = asistioDe(texts(line, 'asistio'), at.has('asistio'));
    const [codigo = ''] = texts(line, 'codigoIed');
    personas.push({
      linea: fila,
      nombre,
      cargo: clean(texts(line, 'cargo').join(' ')),
      ied: /^\d{12}$/.test(codigo) ? codigo : clean(texts(line, 'ied').join(' '), textoDeIed),
      ...(asistio !== undefined && { asistio }),
      mismo: [...new Set(texts(line, 'personal').flatMap((text) => numberOf(text) ?? []))],
    });
  });
  const named = (columna: Columna): readonly string[] =>
    (at.get(columna) ?? []).filter(isFilled).map(header);
  const papeles: readonly Papel[] = ['nombre', 'apellidos', 'cargo', 'ied', 'codigoIed', 'asistio'];
  return {
    columnas: papeles.flatMap((papel) => named(papel).map((texto) => ({ texto, papel }))),
    personales: named('personal').map(sinContacto),
    otras: [
      ...named('otra'),
      ...[...columnas.keys()].filter((i) => !columnas[i] && isFilled(i)).map(header),
    ].map(sinContacto),
    personas,
    sinNombre,
    limpiadas,
  };
}

const hasValue = (text: string): boolean => text !== '' && !SIN_VALOR.test(fold(text));

const isTotal = (line: readonly Celda[]): boolean =>
  line.some((celda) => /^total/.test(fold(shown(celda))));

/** «PÉREZ GÓMEZ, JUAN» is Juan. */
function nombreDe(nombres: readonly string[], apellidos: readonly string[]): string {
  const whole = [...nombres, ...apellidos].join(' ');
  const [before = '', after, ...rest] = whole.split(',').map((part) => part.trim());
  return after && rest.length === 0 && !/\d|@/.test(after) ? `${after} ${before}` : whole;
}

/** A signature, an hour, the mark of a form: anything but a no. Of a list with such a column, who has nothing in it did not come. */
function asistioDe(texts: readonly string[], hasColumn: boolean): boolean | undefined {
  if (!hasColumn) return undefined;
  return texts.length > 0 && !texts.some((text) => NO_VINO.test(fold(text)));
}

/** A document, a phone or a mail in one spelling; '' where it is too little to tell anybody. */
function contactoDe(text: string): string {
  if (text.includes('@')) return fold(text).replace(/\s/g, '');
  const digits = text.replace(/\D/g, '');
  return digits.length >= MENOS_CIFRAS && !/^(\d)\1*$/.test(digits) ? digits : '';
}
