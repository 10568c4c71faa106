// `libro-pam importar`: loads a file into a register, all of it or, when asked, only what is right.

import { basename } from 'node:path';
import type { ColumnasAsignadas, HojaEntregada } from '../../domain/cargue/archivo';
import type { CodigoPropuesto, LecturaDicha, Propuesta } from '../../domain/cargue/detalles';
import { NO_LEER } from '../../domain/cargue/detalles';
import { AUTOEVALUACION } from '../../domain/cargue/formas/otro-catalogo';
import type { Explicacion } from '../../domain/cargue/leer-tabla';
import type { Conteo } from '../../domain/cargue/plan-filas';
import type { Observacion } from '../../domain/observacion';
import { cuenta, enumerar } from '../../domain/redaccion';
import { registerByKey } from '../../domain/registers';
import { fold } from '../../domain/texto';
import { UsageError } from '../../terminal/arguments';
import { type Answer, COSTO, defineCommand, manyOf } from '../../terminal/command';
import { textTable } from '../../terminal/text-table';
import { readTables } from '../entregado/read-table';
import { requireRegistro, requireVigencia } from './argument-values';
import { driveTrabajo, type TrabajoVisto } from './drive-trabajo';
import { countBySeveridad, observacionesText } from './observaciones-text';
import { aceptadasEn, propuestasText } from './propuestas-text';
import { changeLibro, consultLibro } from './sesion';

interface Cargue extends Explicacion, Conteo {
  readonly registro: string;
  readonly explicada: readonly string[];
  readonly cargue: string | null;
  readonly observaciones: readonly Omit<Observacion, 'registro'>[];
  readonly propuestas: readonly Propuesta[];
  readonly codigosPropuestos: readonly CodigoPropuesto[];
  readonly lecturas: readonly LecturaDicha[];
}

type Counted = Omit<Cargue, 'explicada'>;

/** A load that is too much for one step comes with the job of the rest. */
interface Cargado extends Cargue {
  readonly trabajo?: TrabajoVisto;
}

export const importar = defineCommand({
  summary:
    'Carga un archivo en un registro; con un solo error no escribe nada, salvo que se pidan las válidas.',
  parameters: {
    libro: 'LIBRO.xlsx',
    registro: 'REGISTRO',
    archivos: 'ARCHIVO.(csv|xlsx|ods)…',
  },
  takesMany: true,
  options: {
    simular: { help: 'Dice qué pasaría, sin escribir.' },
    'solo-validas': {
      help: 'Carga las filas sin errores y deja por fuera las demás.',
    },
    hoja: {
      value: '"NOMBRE,…"',
      help: 'Hoja del .xlsx o del .ods que se carga; varias, separadas por comas, son un solo cargue. De varios archivos, "ARCHIVO › HOJA".',
    },
    'aceptar-propuestas': {
      help: 'Toma los valores propuestos que no tienen duda.',
    },
    aceptar: {
      value: '"FILA:COLUMNA;…"',
      help: 'Toma solo esas propuestas; de dos lecturas, una: "12:meta2026=60".',
    },
    codificacion: {
      value: 'NOMBRE',
      help: 'Codificación de un .csv, cuando no se reconoce: utf-8, windows-1252, cp850…',
    },
    columnas: {
      value: '"ENCABEZADO=COLUMNA;…"',
      isBlankable: true,
      help: 'Asigna encabezados del archivo (o la letra de su columna) a columnas del registro, o a "no leer"; "" olvida lo asignado.',
    },
    vigencia: { value: '2025', help: 'El año de todas las filas, si el archivo no lo dice.' },
    fuente: { value: '"TEXTO"', help: 'La fuente de todas las filas, si el archivo no la dice.' },
    valores: {
      value: '"COLUMNA=VALOR;…"',
      help: 'Lo que dicen todas las filas en otras columnas que el archivo no trae o deja en blanco.',
    },
    ...COSTO,
  },
  async run({ libro, registro: text, archivos }, chosen) {
    const registro = text === AUTOEVALUACION ? text : requireRegistro(text);
    const columnas = columnasDe(chosen.columnas);
    const valores = valoresDe(chosen);
    const aceptar = chosen.aceptar === undefined ? undefined : aceptadasEn(chosen.aceptar);
    const hojas = await hojasDe(manyOf(archivos), chosen.codificacion);
    const simular = chosen.simular === true;
    const soloValidas = chosen['solo-validas'] === true;
    const open = simular ? consultLibro : changeLibro;
    return open(libro, chosen, (sesion) => {
      const pedido = {
        registro,
        hojas,
        ...hojasPedidas(chosen.hoja, hojas),
        aceptar,
        aceptarTodas: chosen['aceptar-propuestas'] === true || undefined,
        columnas,
        valores,
        simular,
        soloValidas,
      };
      const { trabajo, ...cargue } = sesion.call<Cargado>('cargar', pedido, 'commit');
      driveTrabajo(sesion, trabajo, pedido);
      return answer(libro, manyOf(archivos), cargue, { simular, soloValidas });
    });
  },
});

/** The sheets of each file; of several, with the name of theirs. */
async function hojasDe(
  archivos: readonly string[],
  codificacion: string | undefined,
): Promise<readonly HojaEntregada[]> {
  const [first = '', ...others] = archivos;
  if (others.length === 0) return readTables(first, { codificacion });
  const names = archivos.map((file) => basename(file));
  const isTwice = new Set(names).size < names.length;
  const all: HojaEntregada[] = [];
  for (const [i, file] of archivos.entries()) {
    const archivo = isTwice ? file : names[i];
    for (const hoja of await readTables(file, { codificacion })) all.push({ ...hoja, archivo });
  }
  return all;
}

/** A sheet whose name has a comma is one; else each name is another sheet. */
function hojasPedidas(
  text: string | undefined,
  hojas: readonly HojaEntregada[],
): { readonly hoja?: string; readonly hojasPedidas?: readonly string[] } {
  if (text === undefined) return {};
  const names = text.split(',').map((name) => name.trim());
  const several = names.filter(Boolean);
  const isOne = several.length < 2 || hojas.some(({ nombre }) => fold(nombre) === fold(text));
  return isOne ? { hoja: text } : { hojasPedidas: several };
}

/** "Cód. acción=Código; L.B (2)=Línea base"; the last = parts them, for a header may have its own. */
function columnasDe(text: string | undefined): ColumnasAsignadas | undefined {
  if (text === undefined) return undefined;
  const pairs = paresDe(text, '--columnas', 'ENCABEZADO=COLUMNA');
  return Object.fromEntries(
    Object.entries(pairs).map(([encabezado, columna]) => [
      encabezado,
      fold(columna) === 'no leer' ? NO_LEER : columna,
    ]),
  );
}

/** What all the rows say, by the label or the key of a column; undefined where nothing was said. */
function valoresDe(chosen: {
  readonly vigencia: string | undefined;
  readonly fuente: string | undefined;
  readonly valores: string | undefined;
}): ColumnasAsignadas | undefined {
  const { vigencia, fuente, valores } = chosen;
  const said = {
    ...(valores === undefined ? {} : paresDe(valores, '--valores', 'COLUMNA=VALOR')),
    ...(vigencia === undefined ? {} : { vigencia: requireVigencia(vigencia) }),
    ...(fuente === undefined ? {} : { fuente }),
  };
  return Object.keys(said).length === 0 ? undefined : said;
}

function paresDe(text: string, option: string, shape: string): ColumnasAsignadas {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  const pairs = parts.map((part) => {
    const [, encabezado, columna] = /^(.*\S)\s*=(.*\S)\s*$/.exec(part.trim()) ?? [];
    if (encabezado !== undefined && columna !== undefined)
      return [encabezado, columna.trim()] as const;
    throw new UsageError(
      `No se entiende «${part.trim()}» en ${option}: escriba ${shape}, y entre una y otra un punto y coma.`,
    );
  });
  const asignadas = Object.fromEntries(pairs);
  const twice = pairs.find(([encabezado, columna]) => asignadas[encabezado] !== columna);
  if (twice === undefined) return asignadas;
  throw new UsageError(
    `En ${option}, «${twice[0]}» está asignado a dos ${option === '--columnas' ? 'columnas' : 'valores'}, «${twice[1]}» y «${asignadas[twice[0]]}»: deje ${option === '--columnas' ? 'una' : 'uno'}.`,
  );
}

function answer(
  libro: string,
  archivos: readonly string[],
  { explicada, ...cargue }: Cargue,
  { simular, soloValidas }: { readonly simular: boolean; readonly soloValidas: boolean },
): Answer {
  const { registro } = cargue;
  const titulo = registerByKey(registro)?.title ?? registro;
  const { leidas, observaciones } = cargue;
  const hasErrors = observaciones.some(({ severidad }) => severidad === 'error');
  const isUnread = hasErrors && leidas === 0;
  const isRefused = hasErrors && (!soloValidas || isNoneRight(cargue));
  const hints = [...new Set(observaciones.flatMap(({ codigo }) => PISTAS[codigo] ?? []))];
  return {
    json: cargue,
    code: isRefused ? 3 : hasErrors ? 1 : 0,
    text: [
      isUnread
        ? `${titulo}: no se leyó ninguna fila de ${enumerar(archivos.map((file) => `«${file}»`))}.`
        : `${titulo}: ${cuenta(leidas, 'fila leída', 'filas leídas')}.`,
      ...explicada,
      ...(isUnread ? [] : ['', countsTable(cargue)]),
      ...propuestasText(cargue),
      '',
      outcome(libro, cargue, simular, isRefused),
      ...(observaciones.length > 0
        ? ['', `Observaciones: ${countBySeveridad(observaciones)}.`, '']
        : []),
      observacionesText(observaciones, registro),
      ...(hints.length > 0 ? ['', ...hints] : []),
    ]
      .join('\n')
      .trimEnd(),
  };
}

const CON_HOJA = 'La hoja se escoge con --hoja "NOMBRE"; varias, con --hoja "UNA,OTRA".';
const CON_COLUMNAS =
  'Un encabezado se asigna con --columnas "ENCABEZADO=COLUMNA", por ejemplo --columnas "Cód. acción=Código"; el libro lo recuerda.';
const POR_LETRA =
  'Una columna se escoge por su letra con --columnas, por ejemplo --columnas "D=Línea base".';
const CON_VALORES =
  'Lo que es igual en todas las filas se dice al cargar: --vigencia 2025, o --valores "COLUMNA=VALOR".';
const ES_LA_MISMA =
  'De qué fila del libro es una sin código se dice con --aceptar "FILA:codigo=A07"; que es nueva, con --aceptar "FILA:codigo=nueva".';
/** What of this command repairs an observación. */
const PISTAS: { readonly [codigo: string]: readonly string[] } = {
  HOJAS_IGUALES: [CON_HOJA],
  HOJA_NO_LEIDA: [CON_HOJA],
  HOJA_SIN_ENCABEZADO: [CON_HOJA, CON_COLUMNAS],
  ENCABEZADO_AUSENTE: [CON_COLUMNAS],
  TABLA_AJENA: [CON_COLUMNAS],
  COLUMNA_CLAVE_AUSENTE: [CON_COLUMNAS, CON_VALORES],
  COLUMNA_MAL_ASIGNADA: [CON_COLUMNAS],
  COLUMNA_NO_LEIDA: [CON_COLUMNAS],
  COLUMNA_PARECIDA: [CON_COLUMNAS],
  COLUMNA_REPETIDA: [POR_LETRA],
  PARECE_LA_MISMA: [ES_LA_MISMA],
};

const countsTable = (cargue: Counted): string =>
  textTable(
    ['nuevas', 'actualizadas', 'sin cambio', 'rechazadas', 'incompletas'],
    [
      [
        cargue.nuevas,
        cargue.actualizadas,
        cargue.sinCambio,
        cargue.rechazadas,
        cargue.incompletas,
      ].map(String),
    ],
  );

const isNoneRight = ({ leidas, rechazadas }: Counted): boolean => leidas === rechazadas;

function outcome(libro: string, cargue: Counted, simular: boolean, isRefused: boolean): string {
  if (isRefused && isNoneRight(cargue))
    return cargue.leidas === 0
      ? 'No se escribió nada, porque hay errores.'
      : 'No se escribió nada: ninguna fila está sin errores.';
  if (isRefused)
    return 'No se escribió nada, porque hay errores. Corríjalos, o cargue las demás filas con --solo-validas.';
  if (simular) return 'Simulación: no se escribió nada.';
  if (cargue.cargue !== null)
    return `Cargue ${cargue.cargue}. Para deshacerlo: libro-pam deshacer ${libro} ${cargue.cargue}`;
  if (cargue.leidas === 0) return 'No se escribió nada: debajo del encabezado no hay filas.';
  return 'No había nada que cambiar.';
}
