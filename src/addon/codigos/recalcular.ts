// «Verificar documento»: what a document that was made printed, and what it would print on the data of now. Nothing is kept of what
// it printed: the rows are put back to how they stood when it was made, as the bitácora tells, and both are computed.

import { documentoByTitulo } from '../../documents';
import type { Documento } from '../../documents/documento';
import { formatoVigente } from '../../documents/formato';
import type { LibroLeido } from '../../documents/libro-leido';
import { type CifraCambiada, loQueCambia } from '../../documents/lo-que-cambia';
import { cambiosLegibles, REDACTED } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import { codigoDe, codigosEn } from '../../domain/codigo-verificacion';
import { nombreDeDocumento } from '../../domain/estado-documento';
import { cuenta, formatFecha } from '../../domain/formato';
import { definitionOf } from '../../domain/placed-columns';
import { type AnyRow, type Fila, isTyped, type RuleContext } from '../../domain/register';
import { REGISTERS, registerByKey } from '../../domain/registers';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { fold } from '../../domain/texto';
import { comoEstaba } from '../commit/como-estaba';
import { sealedAsientos } from '../commit/cuarentena';
import { contextoDe } from '../datos/consulta';
import { leido } from '../datos/libro-leido';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { textosDe } from '../panels/textos-documento';
import { UserError } from '../user-error';
import { anotadosIn } from './anotados';
import { untold } from './lo-impreso';

export interface DocumentoRecalculado {
  /** "DO-0003" */
  readonly codigo: string;
  readonly nombre: string;
  /** The answer in a sentence. */
  readonly dicho: string;
  /** Whether it is of a corte, and what it printed of that changed afterwards. */
  readonly trasElCorte: boolean;
  readonly cifras: readonly CifraCambiada[];
  /** All of them; `cifras` are up to MOST. */
  readonly cuantas: number;
}

const MOST = 200;

export function recalcular({
  documento: said,
}: {
  readonly documento: string;
}): DocumentoRecalculado {
  const libro = settledLibro();
  const { row, since } = hechoDe(libro, said);
  const nombre = nombreDeDocumento(row);
  const definicion = documentoByTitulo(row.tipo ?? '');
  if (!definicion || definicion.deQue === 'firmado' || definicion.deQue === 'fichas')
    throw new UserError(
      `${nombre} no tiene cifras que este libro calcule: compárelo con «Verificar un código…».`,
      'SIN_CIFRAS',
    );
  const antes = impresoDe(definicion, row, libroDeEntonces(libro, row, since));
  const ahora = impresoDe(definicion, row, libroDe(libro, row));
  const { marcadores } = definicion.contenido();
  const cifras = loQueCambia(marcadores, antes, ahora);
  const trasElCorte = definicion.deQue === 'corte' && cifras.length > 0;
  return {
    codigo: row.codigo ?? '',
    nombre,
    dicho: dichoDe(row, cifras.length, trasElCorte),
    trasElCorte,
    cifras: cifras.slice(0, MOST),
    cuantas: cifras.length,
  };
}

function dichoDe({ fecha = '' }: DocumentoRow, n: number, trasElCorte: boolean): string {
  const made = `el ${formatFecha(fecha)}, cuando se hizo`;
  if (n === 0) return `Recalculado con los datos de hoy dice lo mismo que ${made}.`;
  const changed = `Recalculado con los datos de hoy dice otra cosa en ${cuenta(n, 'lugar', 'lugares')} que ${made}.`;
  return trasElCorte ? `Cambió después del corte. ${changed}` : changed;
}

/** The row of a document as it was noted, by its código or by that of verification, and what was written since. */
function hechoDe(libro: Libro, said: string) {
  const noted = anotadosIn(libro);
  const printed = codigosEn(said);
  const own =
    noted.find(({ row, antes }) => fold((row ?? antes)?.codigo ?? '') === fold(said)) ??
    noted.find(({ codigo }) => printed.includes(codigo));
  const row = own?.antes ?? own?.row;
  if (!own || !row)
    throw new UserError(
      `No hay un documento «${said}» en este libro: escriba su código (DO-0007) o el de verificación, que está al pie.`,
      'DOCUMENTO',
    );
  const asientos = sealedAsientos(libro);
  const head = asientos.find(({ hash }) => hash !== '' && codigoDe(hash) === own.codigo);
  if (!head)
    throw new UserError(
      `No se puede recalcular ${nombreDeDocumento(row)}: ningún asiento de la bitácora da su código ${own.codigo}. Le falta una parte, o fue alterada.`,
      'SIN_ASIENTO',
    );
  return { row, since: asientos.filter(({ numero }) => numero > head.ultimo) };
}

function impresoDe(
  documento: Documento,
  row: DocumentoRow,
  libro: LibroLeido,
): { readonly [marcador: string]: unknown } {
  const de = row.referencia ?? '';
  const { elaboro, reviso, aprobo } = row;
  try {
    const fuente = documento.contenido().fuente({
      libro,
      de,
      formato: formatoVigente(libro.sound('parametros'), documento),
      firma: {
        estado: row.estado === 'Borrador' ? 'Borrador' : 'Para firma',
        elaboro,
        reviso,
        aprobo,
      },
      textos: textosDe(documento, de, libro),
    });
    return fuente.datos(row.version ?? 1);
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    throw new UserError(
      `No se puede recalcular ${nombreDeDocumento(row)} con los datos de hoy. ${thrown.message}`,
      thrown.codigo,
      thrown.detalle,
    );
  }
}

/** The workbook of now, on the day on which the document was made: only what the data say is compared. */
const libroDe = (libro: Libro, { fecha }: DocumentoRow): LibroLeido => ({
  ...leido(libro),
  hoy: fecha ?? libro.hoy,
  observaciones: () => [],
  trasCierre: () => [],
  contexto: { ...contextoDe(libro), hoy: fecha ?? libro.hoy },
});

type Asientos = ReturnType<typeof sealedAsientos>;

function libroDeEntonces(libro: Libro, row: DocumentoRow, since: Asientos): LibroLeido {
  const typed = REGISTERS.filter((register) => isTyped(register) && libro.has(register.key));
  const hechos = [
    ...since.flatMap(cambiosLegibles),
    ...untold(
      libro,
      typed.map((register) => ({ register, columnas: [] })),
    ).map(({ cambio }) => cambio),
  ];
  const cambios = hechos.filter(({ registro }) => registerByKey(registro)).map(sinPersonales);
  const now = libroDe(libro, row);
  const then = comoEstaba(
    {
      ...now.contexto,
      rows: <T = AnyRow>(registro: string) => libro.rows<T>(registro),
      typed: (registro) => libro.typed(registro),
    },
    cambios,
  );
  const kept = new Map<string, readonly Fila[]>();
  const rows = <T = AnyRow>(registro: string): readonly Fila<T>[] => {
    const known = kept.get(registro) ?? (registerByKey(registro) ? then.rows(registro) : []);
    kept.set(registro, known);
    return known as readonly Fila<T>[];
  };
  const contexto: RuleContext = { ...now.contexto, rows };
  return { ...now, rows, sound: rows, contexto };
}

/** The bitácora does not say what personal data were: they are taken as they are. */
function sinPersonales(cambio: Cambio): Cambio {
  const register = registerByKey(cambio.registro);
  const without = (row: AnyRow, isUnknown: (value: unknown) => boolean): AnyRow =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([key, value]) => !(register && definitionOf(register, key)?.personal && isUnknown(value)),
      ),
    );
  const known = (row: AnyRow): AnyRow => without(row, (value) => value === REDACTED);
  const impersonal = (row: AnyRow): AnyRow => without(row, () => true);
  if (cambio.cambio === 'crear') return { ...cambio, row: known(cambio.row) };
  if (cambio.cambio === 'borrar') return { ...cambio, antes: known(cambio.antes) };
  const { antes, despues } = cambio;
  return { ...cambio, antes: impersonal(antes), despues: impersonal(despues) };
}
