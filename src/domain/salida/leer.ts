// A salida as it is carried out: its words against the columns that its register gives, and what is wrong with them.

import type { Severidad } from '../observacion';
import { quisoDecir } from '../parecido';
import { parseCelda } from '../parse';
import { cadaUno } from '../parse/varias';
import { isNumeric, type PlacedColumn, type Valor } from '../register';
import { fold } from '../texto';
import {
  type Celdas,
  type CondicionEscrita,
  leerColumnas,
  leerEncabezados,
  leerFiltro,
  leerOrden,
  type Operador,
  SIN_VALOR,
} from './escrita';
import { mostrar } from './mostrar';

export interface Condicion {
  readonly columna: PlacedColumn;
  readonly operador: Operador;
  readonly valores: readonly Valor[];
}
export interface SalidaLeida {
  readonly columnas: readonly { readonly columna: PlacedColumn; readonly titulo: string }[];
  readonly filtro: readonly Condicion[];
  readonly orden: readonly { readonly columna: PlacedColumn; readonly desciende: boolean }[];
}
export interface Reparo {
  /** Of Salidas. */
  readonly columna: keyof Celdas;
  readonly codigo: string;
  readonly severidad: Severidad;
  readonly mensaje: string;
}
export interface Lectura {
  readonly leida: SalidaLeida;
  readonly reparos: readonly Reparo[];
}

/** What a salida is held against. */
export interface Fuente {
  /** Name of its tab. */
  readonly titulo: string;
  readonly columnas: readonly PlacedColumn[];
  /** Columns of the tab that never leave. */
  readonly quedan: readonly string[];
  /** What the rows say in a column; undefined where that is not known. */
  readonly valores: (key: string) => readonly Valor[] | undefined;
}

/** What keeps it from leaving. */
export const erroresDe = ({ reparos }: Pick<Lectura, 'reparos'>): readonly Reparo[] =>
  reparos.filter(({ severidad }) => severidad === 'error');

export function leerSalida(celdas: Celdas, fuente: Fuente): Lectura {
  const lector = new Lector(fuente);
  const columnas = lector.columnas(celdas);
  const filtro = lector.filtro(celdas.filtro);
  const orden = lector.orden(celdas.orden);
  return { leida: { columnas, filtro, orden }, reparos: lector.reparos };
}

class Lector {
  readonly reparos: Reparo[] = [];
  private readonly labels: readonly string[];

  constructor(private readonly fuente: Fuente) {
    this.labels = fuente.columnas.map(({ label }) => label);
  }

  columnas({ columnas, encabezados }: Celdas): SalidaLeida['columnas'] {
    const titulos = leerEncabezados(encabezados).flatMap(({ columna, titulo }) => {
      const found = this.columna('encabezados', columna);
      if (found && titulo === '')
        this.error(
          'encabezados',
          'ENCABEZADO_SIN_TITULO',
          `Falta cómo se llama «${columna}»: escriba «${columna} = Su encabezado», o quítela.`,
        );
      return found ? [[found.key, titulo] as const] : [];
    });
    const byKey = new Map(titulos);
    const given = leerColumnas(columnas).flatMap((label) => this.columna('columnas', label) ?? []);
    const out = given.filter((column, i) => given.findIndex(({ key }) => key === column.key) === i);
    for (const { label } of given.filter((column, i) => given.indexOf(column) !== i))
      this.error('columnas', 'COLUMNA_REPETIDA', `«${label}» está dos veces: déjela una sola.`);
    for (const [key] of titulos)
      if (!out.some((column) => column.key === key))
        this.advierte(
          'encabezados',
          'ENCABEZADO_SIN_COLUMNA',
          `«${this.labelOf(key)}» tiene encabezado y no sale: póngala en Columnas, o quite su encabezado.`,
        );
    return out.map((columna) => ({ columna, titulo: byKey.get(columna.key) || columna.label }));
  }

  filtro(text: string): readonly Condicion[] {
    return leerFiltro(text, this.labels).flatMap((one) => {
      if (typeof one === 'string') {
        this.error(
          'filtro',
          'CONDICION_ILEGIBLE',
          `No se entiende la condición «${one}»: escríbala como «${this.labels[0] ?? 'Columna'} es …», con es, no es, contiene, desde, hasta, está en blanco o tiene dato.`,
        );
        return [];
      }
      const columna = this.columna('filtro', one.columna);
      return columna ? this.condicion(columna, one) : [];
    });
  }

  orden(text: string): SalidaLeida['orden'] {
    return leerOrden(text).flatMap(({ columna: label, desciende }) => {
      const columna = this.columna('orden', label);
      return columna ? [{ columna, desciende }] : [];
    });
  }

  private condicion(columna: PlacedColumn, escrita: CondicionEscrita): readonly Condicion[] {
    const { operador, valores } = escrita;
    if (SIN_VALOR.includes(operador)) return [{ columna, operador, valores: [] }];
    if (valores.length === 0) {
      this.error(
        'filtro',
        'CONDICION_SIN_VALOR',
        `Falta el valor de «${columna.label} ${operador}».`,
      );
      return [];
    }
    if (operador === 'contiene') return [{ columna, operador, valores }];
    if ((operador === 'desde' || operador === 'hasta') && !tieneOrden(columna)) {
      this.error(
        'filtro',
        'CONDICION_SIN_ORDEN',
        `«${columna.label}» no es un número ni una fecha: en lugar de «${operador}» use «es» o «contiene».`,
      );
      return [];
    }
    const read = valores.flatMap((text) => this.valor(columna, operador, text));
    return read.length === 0 ? [] : [{ columna, operador, valores: read }];
  }

  private valor(columna: PlacedColumn, operador: Operador, text: string): readonly Valor[] {
    const { varias: _, ...one } = columna;
    const lectura = parseCelda(one, text);
    if ('error' in lectura) {
      this.error(
        'filtro',
        'VALOR_INEXISTENTE',
        noSeLee(columna, operador, text) ??
          `En «${columna.label} ${operador}»: ${lectura.error.mensaje}`,
      );
      return [];
    }
    const { ok: valor } = lectura;
    if (valor === undefined) {
      this.error(
        'filtro',
        'VALOR_INEXISTENTE',
        `«${text}» no dice nada en «${columna.label}»: use «está en blanco».`,
      );
      return [];
    }
    if (operador === 'es' || operador === 'no es') this.buscar(columna, valor);
    return [valor];
  }

  /** That no row says it is told, and keeps nothing from leaving: tomorrow one may. */
  private buscar(columna: PlacedColumn, valor: Valor): void {
    const said = this.fuente.valores(columna.key);
    if (said === undefined) return;
    const each = columna.varias ? said.flatMap((one) => cadaUno(String(one))) : said;
    if (each.some((one) => esIgual(one, valor))) return;
    const texts = [...new Set(each.map((one) => mostrar(columna, one)))];
    const text = mostrar(columna, valor);
    this.advierte(
      'filtro',
      'VALOR_SIN_FILAS',
      `Ninguna fila dice «${text}» en «${columna.label}».${quisoDecir(text, texts)}`,
    );
  }

  private columna(donde: keyof Celdas, label: string): PlacedColumn | undefined {
    const { titulo, columnas, quedan } = this.fuente;
    const wanted = fold(label);
    const found = columnas.find((one) => fold(one.label) === wanted);
    if (found) return found;
    const isPersonal = quedan.some((one) => fold(one) === wanted);
    this.error(
      donde,
      isPersonal ? 'COLUMNA_PERSONAL' : 'COLUMNA_INEXISTENTE',
      isPersonal
        ? `«${label}» dice de personas y no sale de la oficina: quítela.`
        : `No hay una columna «${label}» en ${titulo}.${quisoDecir(label, this.labels)}`,
    );
    return undefined;
  }

  private labelOf(key: string): string {
    return this.fuente.columnas.find((one) => one.key === key)?.label ?? key;
  }

  private error(columna: keyof Celdas, codigo: string, mensaje: string): void {
    this.reparos.push({ columna, codigo, severidad: 'error', mensaje });
  }
  private advierte(columna: keyof Celdas, codigo: string, mensaje: string): void {
    this.reparos.push({ columna, codigo, severidad: 'advertencia', mensaje });
  }
}

/** What is said of a cell that is no number tells to leave it blank, which is no help here. */
function noSeLee(columna: PlacedColumn, operador: Operador, text: string): string | undefined {
  if (!tieneOrden(columna)) return undefined;
  const es =
    columna.kind === 'fecha' ? 'una fecha' : columna.kind === 'hora' ? 'una hora' : 'un número';
  return `En «${columna.label} ${operador}», «${text}» no es ${es}.`;
}

/** Whether «desde» and «hasta» say something of it. */
export const tieneOrden = ({ kind }: PlacedColumn): boolean =>
  isNumeric(kind) || kind === 'fecha' || kind === 'hora';

export const esIgual = (one: Valor, other: Valor): boolean =>
  typeof one === 'string' && typeof other === 'string' ? fold(one) === fold(other) : one === other;
