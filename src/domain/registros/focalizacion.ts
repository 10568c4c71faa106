// What activity 6 leaves of a year: which institutions each acción reaches, frozen under an acta, and the ficha integral of each.

import { acumulacionDe, esMeta } from '../avance/acumulacion';
import { elegidasEn } from '../focalizacion/elegidas';
import { cuenta, enumerar } from '../redaccion';
import { type ActaRow, actas } from '../registers/actas';
import type { CuposRow } from '../registers/cupos';
import type { DocumentoRow } from '../registers/documentos';
import { documentos } from '../registers/documentos';
import { type FichaRow, fichas } from '../registers/fichas';
import { type FocalizacionRow, focalizacion } from '../registers/focalizacion';
import type { IedRow } from '../registers/ied';
import type { PamRow } from '../registers/pam';
import {
  actaHallada,
  archivosDe,
  type Busqueda,
  firmaDe,
  type Hallazgo,
  lugares,
  type RegistroExigido,
  vigentesDe,
} from './exigido';

/** One choice an acción that reaches some institutions and has something programmed in the year. */
export const eleccion: RegistroExigido = ({ rows, vigencia }) => {
  const frozen = frozenIn(rows, vigencia);
  const chosen = rows<FocalizacionRow>('focalizacion').filter((row) => row.vigencia === vigencia);
  const owed = focalizadasIn(rows, vigencia);
  const known = new Set(chosen.map(({ accion }) => accion));
  return {
    registros: frozen.map((row) => ({
      que: `Focalización de ${row.accion}: ${cuenta(elegidasEn(of(chosen, row.accion), vigencia).size, 'IED seleccionada', 'IED seleccionadas')}`,
      fecha: row.congeladoEl ?? '',
      quien: row.congeladoPor ?? '',
      codigo: row.accion ?? '',
      estado: `Congelada con el acta ${row.acta ?? '(sin código)'}`,
      firma: '',
      archivos: [],
      hoja: focalizacion.title,
      codigoVerificacion: row.codigoVerificacion ?? '',
    })),
    faltan: owed
      .filter((codigo) => !frozen.some(({ accion }) => accion === codigo))
      .map((codigo) =>
        known.has(codigo)
          ? `Falta congelar con su acta la focalización de ${codigo}`
          : `Falta la focalización de ${codigo}`,
      ),
  };
};

const of = (chosen: readonly FocalizacionRow[], accion: string | undefined) =>
  chosen.filter((row) => row.accion === accion).map((row) => ({ row }));

const frozenIn = (rows: Busqueda['rows'], vigencia: number): readonly CuposRow[] =>
  rows<CuposRow>('cupos').filter((row) => row.vigencia === vigencia && row.congeladoEl);

const focalizadasIn = (rows: Busqueda['rows'], vigencia: number): readonly string[] =>
  rows<PamRow>('pam').flatMap((row) => {
    const acumulacion = acumulacionDe(row.tipoAcumulacion, { reduccionAnual: true });
    const isOwed = row.alcance === 'IED focalizadas' && esMeta(acumulacion, row[`meta${vigencia}`]);
    return isOwed && row.codigo !== undefined ? row.codigo : [];
  });

/** The actas with which somebody froze. */
export const actaDeLaEleccion: RegistroExigido = ({ rows, vigencia, titulos }) => {
  const named = [...new Set(frozenIn(rows, vigencia).flatMap(({ acta }) => acta ?? []))];
  const all = rows<ActaRow>('actas');
  const made = rows<DocumentoRow>('documentos');
  const found = named.map((codigo) => ({ codigo, acta: all.find((one) => one.codigo === codigo) }));
  const isOwed = focalizadasIn(rows, vigencia).length > 0;
  return {
    registros: found.flatMap(({ codigo, acta }) => {
      if (acta?.estado !== 'Definitiva') return [];
      const [documento] = vigentesDe(
        made,
        (one) => one.tipo === titulos.acta && one.referencia === codigo,
      );
      const record = actaHallada(acta, documento, rows);
      return { ...record, que: `${record.que}, con la focalización`, hoja: actas.title };
    }),
    faltan:
      named.length === 0
        ? isOwed
          ? ['Falta el acta de la focalización']
          : []
        : found.flatMap(({ codigo, acta }) =>
            acta?.estado === 'Definitiva' ? [] : `Falta que el acta ${codigo} sea definitiva`,
          ),
  };
};

/** The fichas that were filled in, the documents made of them, and the chosen institutions that have none. */
export const fichasIntegrales: RegistroExigido = (busqueda) => {
  const { rows, vigencia } = busqueda;
  const filled = rows<FichaRow>('fichas').filter((row) => row.vigencia === vigencia);
  const chosen = elegidasEn(
    rows<FocalizacionRow>('focalizacion').map((row) => ({ row })),
    vigencia,
  );
  const have = new Set(filled.map(({ ied }) => ied));
  const lacking = [...chosen].filter((ied) => !have.has(ied));
  const names = new Map(rows<IedRow>('ied').map((row) => [row.codigoDane, row.nombre]));
  const written = enumerar(
    lacking.map((ied) => names.get(ied) ?? ied),
    10,
  );
  const faltan =
    lacking.length === 0
      ? []
      : [
          lacking.length === 1
            ? `Falta la ficha integral de una IED focalizada: ${written}`
            : `Faltan las fichas integrales de ${lacking.length} IED focalizadas: ${written}`,
        ];
  const diligenciadas = filled.length === 0 ? [] : [enElLibro(filled, names)];
  return { registros: [...diligenciadas, ...hechasDe(busqueda)], faltan };
};

function enElLibro(
  filled: readonly FichaRow[],
  names: ReadonlyMap<string | undefined, string | undefined>,
): Hallazgo['registros'][number] {
  const days = filled.flatMap(({ fecha }) => fecha ?? []).sort();
  return {
    que: `Fichas integrales diligenciadas: ${cuenta(filled.length, 'IED', 'IED')}`,
    fecha: days[days.length - 1] ?? '',
    quien: enumerar([...new Set(filled.flatMap(({ profesional }) => profesional ?? []))], 5),
    codigo: '',
    estado: '',
    firma: '',
    archivos: lugares(
      filled.map(({ ied, documento }) => [names.get(ied) ?? ied ?? '', documento] as const),
    ),
    hoja: fichas.title,
    codigoVerificacion: '',
  };
}

/** Those that the add-on made for the year, but the ones to fill in by hand. */
function hechasDe({ rows, vigencia, titulos }: Busqueda): Hallazgo['registros'] {
  const isMeant = ({ tipo, referencia = '' }: DocumentoRow): boolean =>
    tipo === titulos.ficha &&
    referencia.startsWith(`${vigencia}`) &&
    !referencia.endsWith('en blanco');
  return vigentesDe(rows<DocumentoRow>('documentos'), isMeant).map((one) => ({
    que: `${one.tipo}: ${(one.referencia ?? '').replace(/^\d+,? ?/, '') || 'todas'}, versión ${one.version ?? 1}`,
    fecha: one.fecha ?? '',
    quien: one.aprobo ?? one.elaboro ?? '',
    codigo: one.codigo ?? '',
    estado: one.estado ?? 'Borrador',
    firma: firmaDe(one),
    archivos: archivosDe(one),
    hoja: documentos.title,
    codigoVerificacion: one.codigoVerificacion ?? '',
  }));
}
