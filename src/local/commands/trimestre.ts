// `libro-pam trimestre`: what a quarter needs to be closed, closing it, and the records of a whole year.

import { CLASES_DE_CIERRE } from '../../domain/cierre-de-trimestre/clase';
import {
  type EncabezadoDeIndice,
  indiceDelAno,
} from '../../domain/cierre-de-trimestre/indice-del-ano';
import type { Medicion } from '../../domain/cierre-de-trimestre/medicion';
import type { RegistrosDelAno } from '../../domain/cierre-de-trimestre/registros-del-ano';
import { formatNumero, formatPorcentaje } from '../../domain/formato';
import { quisoDecir } from '../../domain/parecido';
import { fold } from '../../domain/texto';
import { UsageError } from '../../terminal/arguments';
import { type Answer, COSTO, defineCommand } from '../../terminal/command';
import { UserError } from '../../terminal/user-error';
import { requireCorte } from './argument-values';
import { conElFin } from './con-el-fin';
import { exportarIndice } from './exportar-indice';
import { indiceText } from './indice-text';
import { changeLibro, consultLibro, type Sesion } from './sesion';

interface Cierre {
  readonly corte: string;
  readonly estado: string;
  readonly lineas: readonly {
    readonly clave: string;
    readonly titulo: string;
    readonly listo: boolean;
    readonly detalle: string;
  }[];
  readonly medicion: Medicion;
  readonly provisional: {
    readonly valor: number | null;
    readonly diferencia: number | null;
  } | null;
  readonly fin: string;
}
type Registros = RegistrosDelAno & {
  readonly encabezado: EncabezadoDeIndice;
  readonly fin: string;
};

export const trimestre = defineCommand({
  summary: 'Dice qué falta para cerrar un trimestre, lo cierra, o lista los registros de un año.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    corte: { value: '2026-T2', help: 'El trimestre.' },
    cerrar: { value: 'CLASE', help: 'Cierra el trimestre: provisional o definitivo.' },
    vigencia: { value: '2026', help: 'En vez de un trimestre: los registros de todo el año.' },
    exportar: {
      value: 'DIR',
      help: 'Con --vigencia: deja en esa carpeta, nueva o vacía, el índice de los registros y sus documentos.',
    },
    ...COSTO,
  },
  async run({ libro }, { corte, cerrar, vigencia, exportar, costo }) {
    if (vigencia !== undefined && corte === undefined && cerrar === undefined)
      return consultLibro(libro, { costo }, (sesion) =>
        registros(sesion, vigencia, libro, exportar),
      );
    if (exportar !== undefined)
      throw new UsageError('--exportar va con --vigencia 2026: deja los registros de todo el año.');
    if (corte === undefined || vigencia !== undefined)
      throw new UsageError('Diga el trimestre con --corte 2026-T2, o el año con --vigencia 2026.');
    const asked = requireCorte(corte);
    const clase = cerrar === undefined ? undefined : requireClase(cerrar);
    const open = clase ? changeLibro : consultLibro;
    return open(libro, { costo }, (sesion) => {
      const seen = orWrongUse('CORTE', () =>
        sesion.call<Cierre>('verCierre', { corte: asked }, 'consulta'),
      );
      if (!clase) return { json: seen, text: conElFin(seen.fin, textOf(seen)) };
      sesion.call<Cierre | null>('cerrarTrimestre', { corte: asked, clase }, 'commit');
      const json = sesion.call<Cierre>('verCierre', { corte: asked }, 'consulta');
      return { json, text: conElFin(json.fin, textOf(json)) };
    });
  },
});

/** A quarter or a year that the book does not have is a wrong use. */
function orWrongUse<T>(codigo: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.codigo === codigo)
      throw new UsageError(thrown.message);
    throw thrown;
  }
}

function requireClase(text: string): string {
  const known = CLASES_DE_CIERRE.find((clase) => clase === fold(text));
  if (known) return known;
  throw new UsageError(
    `«${text}» no es una clase de cierre.${quisoDecir(text, CLASES_DE_CIERRE)} Son: ${CLASES_DE_CIERRE.join(', ')}.`,
  );
}

const percent = (ratio: number | null): string => (ratio === null ? '–' : formatPorcentaje(ratio));

function textOf({ corte, estado, lineas, medicion, provisional }: Cierre): string {
  const { valor, numerador, denominador, version } = medicion;
  return [
    `Trimestre ${corte}: ${estado.toLowerCase()}`,
    '',
    ...lineas.map(({ titulo, listo, detalle }) => `${listo ? '✔' : '✖'} ${titulo}: ${detalle}`),
    '',
    `Medición: ${percent(valor)} (${formatNumero(Number(numerador.toFixed(2)))} de ${formatNumero(Number(denominador.toFixed(2)))}). Versión ${version}.`,
    ...(provisional
      ? [
          `Cierre provisional: ${percent(provisional.valor)}; desde entonces, ${formatNumero(provisional.diferencia ?? 0)} puntos.`,
        ]
      : []),
  ].join('\n');
}

function registros(sesion: Sesion, text: string, libro: string, carpeta?: string): Answer {
  if (!/^\d{4}$/.test(text)) throw new UsageError(`«${text}» no es un año: escríbalo como 2026.`);
  const pedido = { vigencia: Number(text) };
  const { encabezado, ...json } = orWrongUse('VIGENCIA', () =>
    sesion.call<Registros>('verRegistrosDelAno', pedido, 'consulta'),
  );
  const indice = indiceDelAno(json, encabezado);
  const said = conElFin(json.fin, indiceText(indice));
  if (carpeta === undefined) return { json, text: said };
  const exported = exportarIndice(indice, libro, carpeta);
  return {
    ...exported,
    json: { ...json, exportado: exported.json },
    text: `${said}\n\n${exported.text}`,
  };
}
