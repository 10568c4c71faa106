// How an institution stands in each acción that chooses, and what each criterio put in its puntaje. Acciones in which it is alike
// share one table: an office mostly chooses with the same criteria.

import { desgloseDe, type LineaDeDesglose } from '../../domain/focalizacion/desglose';
import { esElegida } from '../../domain/focalizacion/elegidas';
import { claveDeSituacion } from '../../domain/focalizacion/respuesta';
import { variablesDe } from '../../domain/focalizacion/variables';
import { formatNumero } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import { cuenta, enumerar } from '../../domain/redaccion';
import { SITUACIONES } from '../../domain/registers/columnas';
import type { FocalizacionRow } from '../../domain/registers/focalizacion';
import { type AccionFocalizada, focalizadasDe, nombreDeAccion } from '../de-la-ied/acciones';
import { escribirDato, NBSP, recortar, SIN_DATO } from '../de-la-ied/escribir';
import type { LibroDeIed } from '../de-la-ied/libro';
import { enElReverso } from './cabe';
import type { Ficha } from './marcadores';

type Focalizacion = Pick<
  Ficha,
  | 'focalizacion'
  | 'hayMasFocalizacion'
  | 'masFocalizacion'
  | 'criterios'
  | 'criteriosAqui'
  | 'criteriosAparte'
  | 'focalizacionTexto'
>;

/** Those that chose it first, then by puntaje. */
export function focalizacion(
  libro: LibroDeIed,
  ied: string,
  debajo: Pick<Ficha, 'recibe' | 'recibeTexto' | 'visitas'>,
): Focalizacion {
  const all = [...focalizadasDe(libro, ied)].sort(
    (a, b) =>
      Number(esElegida(b.fila)) - Number(esElegida(a.fila)) ||
      (b.fila.puntaje ?? -1) - (a.fila.puntaje ?? -1),
  );
  const rows = all.map(({ accion, fila }) => ({
    accion: nombreDeAccion(accion, 110),
    ...puntajeEscrito(fila, libro.ordenadas.get(accion.codigo ?? '')),
    decision: decisionEscrita(fila),
    cambios: cambioEscrito(fila),
  }));
  const criterios = tablas(libro, all);
  const fits = enElReverso({ focalizacion: rows, criterios, ...debajo });
  return {
    focalizacion: rows.slice(0, fits.acciones),
    hayMasFocalizacion: fits.acciones < rows.length,
    masFocalizacion: rows.slice(fits.acciones),
    criterios,
    criteriosAqui: fits.criterios && criterios.length > 0,
    criteriosAparte: !fits.criterios,
    focalizacionTexto: nota(libro, all, fits.criterios ? undefined : rows.length - fits.acciones),
  };
}

const dos = (n: number | undefined): string => (n === undefined ? SIN_DATO : formatNumero(n, 2));

function puntajeEscrito(
  { puntaje, minimo, maximo, orden, pesoConDato }: FocalizacionRow,
  ordenadas = 0,
): { readonly puntaje: string; readonly orden: string } {
  if (puntaje === undefined)
    return {
      puntaje: `sin puntaje: hay dato de ${pesoConDato === undefined ? 0 : formatNumero(pesoConDato)} de 100`,
      orden: '—',
    };
  const between =
    minimo === undefined || maximo === undefined || minimo === maximo
      ? ''
      : ` (entre ${dos(minimo)} y ${dos(maximo)})`;
  return {
    puntaje: `${dos(puntaje)}${between}`,
    orden: orden === undefined ? '—' : `${orden} de ${Math.max(orden, ordenadas)}`,
  };
}

/** Whether somebody decided otherwise than the calculation. */
const isChanged = ({ final, decision }: FocalizacionRow): boolean =>
  final !== undefined && (final === 'Seleccionada') !== (decision === 'seleccionada');

function decisionEscrita(fila: FocalizacionRow): string {
  const { final, decision = SIN_DATO } = fila;
  if (isChanged(fila)) return `${final}, por cambio`;
  return decision.charAt(0).toUpperCase() + decision.slice(1);
}

const cambioEscrito = (fila: FocalizacionRow): Ficha['focalizacion'][number]['cambios'] =>
  isChanged(fila)
    ? [
        {
          calculo: `El cálculo decía «${fila.decision ?? SIN_DATO}»`,
          motivo: `Motivo del cambio: ${recortar(fila.motivo ?? 'sin registrar', 240)}`,
        },
      ]
    : [];

type Tabla = Ficha['criterios'][number];

/** A table for all the acciones in which everything is the same. */
function tablas(libro: LibroDeIed, all: readonly AccionFocalizada[]): readonly Tabla[] {
  const unidades = new Map(variablesDe(libro.datos).map((one) => [one.variable, one.unidad]));
  const written = all.map(({ accion: { codigo = '' }, fila }) => ({
    codigo,
    tabla: tablaDe(
      fila,
      libro.criterios(codigo),
      unidades,
      Boolean(libro.cupos.get(codigo)?.congeladoEl),
    ),
  }));
  return [...groupBy(written, ({ tabla }) => JSON.stringify(tabla)).values()].flatMap((own) => {
    const [{ tabla } = { tabla: undefined }] = own;
    const acciones = enumerar(own.map(({ codigo }) => codigo));
    return tabla ? [{ ...tabla, acciones: `${acciones}${tabla.acciones}` }] : [];
  });
}

function tablaDe(
  fila: FocalizacionRow,
  usados: ReturnType<LibroDeIed['criterios']>,
  unidades: ReadonlyMap<string, string>,
  isFrozen: boolean,
): Tabla {
  const lineas = fila.valores && usados ? desgloseDe(fila, usados) : undefined;
  const puntaje = fila.puntaje === undefined ? 'sin puntaje' : `puntaje ${dos(fila.puntaje)}`;
  if (!lineas)
    return {
      acciones: ` · ${puntaje}`,
      lineas: [],
      resumen: `${fila.aportes ? `Lo que más pesa: ${fila.aportes}. ` : ''}${porQueNoTodos(fila, usados, isFrozen)}`,
    };
  return {
    acciones: ` · ${puntaje}`,
    lineas: [...lineas]
      .sort(
        (a, b) =>
          (b.aporte?.puntos ?? -1) - (a.aporte?.puntos ?? -1) || b.criterio.peso - a.criterio.peso,
      )
      .map((linea) => lineaDe(linea, unidades.get(linea.criterio.variable) ?? '')),
    resumen: resumen(fila, lineas),
  };
}

function porQueNoTodos(
  { valores }: FocalizacionRow,
  usados: ReturnType<LibroDeIed['criterios']>,
  isFrozen: boolean,
): string {
  if (!valores) return 'En la hoja Focalización no están los datos con que se calculó.';
  if (isFrozen) return 'Lo que se congeló se cambió a mano y ya no da este puntaje.';
  if (!usados) return 'Ya no hay criterios escritos para esta acción.';
  return 'Los criterios cambiaron después de guardarlo: guárdelo otra vez en «Focalizar…».';
}

function lineaDe(
  { criterio, nombre, dato, aporte }: LineaDeDesglose,
  unidad: string,
): Tabla['lineas'][number] {
  return {
    criterio: recortar(nombre, 90),
    situacion: criterio.situacion,
    valor: dato ? valorEscrito(dato, unidad) : SIN_DATO,
    escala: escala(criterio, unidad),
    puntos: aporte?.punto === undefined ? '—' : formatNumero(aporte.punto, 2),
    peso: formatNumero(criterio.peso),
    aporta: aporte ? `${dos(aporte.puntos)}${NBSP}de${NBSP}${formatNumero(aporte.peso)}` : '—',
  };
}

const valorEscrito = (
  { valor, vigencia, grado }: NonNullable<LineaDeDesglose['dato']>,
  unidad: string,
): string =>
  `${escribirDato(valor, unidad)} (${vigencia}${grado === undefined || grado === 11 ? '' : `, grado ${grado}`})`;

/** Which value is worth 0, and which 100; those that the universe gave with an asterisk. */
function escala(
  { sentido, piso, techo, delUniverso, tablaEscrita }: LineaDeDesglose['criterio'],
  unidad: string,
): string {
  if (sentido === 'Tabla') return recortar(tablaEscrita, 90);
  const limits = [
    escribirDato(piso, unidad) + (delUniverso.piso ? '*' : ''),
    escribirDato(techo, unidad) + (delUniverso.techo ? '*' : ''),
  ];
  const [zero, hundred] = sentido === 'Menos es más necesidad' ? [...limits].reverse() : limits;
  return `de ${zero} a ${hundred}`;
}

function resumen(fila: FocalizacionRow, lineas: readonly LineaDeDesglose[]): string {
  const named = new Set(lineas.map(({ criterio }) => criterio.situacion));
  const situaciones = SITUACIONES.filter((one) => named.has(one)).flatMap((situacion) => {
    const n = fila[claveDeSituacion(situacion) as 'directiva'];
    return n === undefined ? [] : `${situacion.toLowerCase()} ${dos(n)}`;
  });
  const missing = lineas.filter(({ aporte }) => !aporte);
  const isOfAll = lineas.some(
    ({ criterio: { sentido, delUniverso } }) =>
      sentido !== 'Tabla' && (delUniverso.piso || delUniverso.techo),
  );
  return [
    situaciones.length > 0 ? `Por situación: ${situaciones.join(', ')}.` : '',
    missing.length > 0 && missing.length < lineas.length
      ? `Sin dato de ${enumerar(missing.map(({ nombre }) => nombre))}: ${fila.puntaje === undefined ? 'no alcanza para un puntaje' : 'su peso se reparte entre los demás'}.`
      : '',
    missing.length === lineas.length ? 'No tiene dato de ningún criterio.' : '',
    isOfAll ? '* El menor o el mayor de las IED.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** `aparte`: how many acciones stand on the sheet added; undefined without one. */
function nota(
  libro: LibroDeIed,
  all: readonly AccionFocalizada[],
  aparte: number | undefined,
): string {
  const { vigencia, cupos, actas } = libro;
  if (all.length === 0)
    return `La focalización de ${vigencia} no se ha hecho, o esta institución no estaba entre las que se ordenaron.`;
  const codes = all.map(({ accion }) => accion.codigo ?? '');
  const acta = (codigo: string): string | undefined => {
    const own = cupos.get(codigo);
    return own?.congeladoEl ? (own.acta ?? '') : undefined;
  };
  const open = codes.filter((codigo) => acta(codigo) === undefined);
  return [
    aparte === undefined ? '' : enLaHojaAdicional(aparte),
    ...[...groupBy(codes, acta)].map(
      ([codigo, own]) =>
        `${own.length === codes.length ? 'Congeladas' : enumerar(own)} con el acta ${actas.get(codigo) ?? codigo}.`,
    ),
    open.length === 0
      ? ''
      : open.length === codes.length
        ? 'Sin congelar: todavía puede cambiar.'
        : `Sin congelar, todavía puede cambiar: ${enumerar(open, 12)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const enLaHojaAdicional = (acciones: number): string =>
  acciones === 0
    ? 'Los criterios de cada acción, con su valor, sus puntos y su peso, no caben aquí: están en la hoja adicional.'
    : `No caben aquí, y están en la hoja adicional, ${cuenta(acciones, 'acción más', 'acciones más')} y los criterios de todas, con su valor, sus puntos y su peso.`;
