// What an evidencia must agree with: the quarter that it says, the other evidencias, and its own tipo.

import { destinoDe } from '../destino-de-enlace';
import { fueraDeLasElegidas, vigenciaDe } from '../focalizacion/elegidas';
import { formatFecha } from '../formato';
import { groupBy } from '../group-by';
import { type Corte, corteOf, formatCorte } from '../periodo';
import { enumerar } from '../redaccion';
import type { Hallado, Rule } from '../register';
import { VISITA } from '../tipos-de-evidencia';

/** The date must fall in the vigencia and the trimestre of the row, as far as these are written. */
export const fechaDelTrimestre: Rule = (filas) =>
  filas.flatMap(({ fila, row }): Hallado[] => {
    const { fecha, vigencia, trimestre } = row;
    if (typeof fecha !== 'string') return [];
    const real = corteOf(fecha);
    const isOfIt = (vigencia ?? real.vigencia) === real.vigencia;
    if (isOfIt && (trimestre ?? real.trimestre) === real.trimestre) return [];
    const hasBoth = vigencia !== undefined && trimestre !== undefined;
    const dice = hasBoth ? formatCorte({ vigencia, trimestre } as Corte) : (vigencia ?? trimestre);
    const mensaje = `La evidencia es del ${formatFecha(fecha)} y dice ${dice}: corrija la fecha o el trimestre.`;
    const codigo = 'FECHA_DE_OTRO_TRIMESTRE';
    return [{ fila, columna: 'fecha', codigo, severidad: 'advertencia', mensaje }];
  });

/** A link that several rows give, told once, at the last of them. */
export const enlaceUnico: Rule = (filas) =>
  [
    ...groupBy(filas, ({ row: { enlace } }) =>
      typeof enlace === 'string' ? destinoDe(enlace) : undefined,
    ).values(),
  ].flatMap((same): Hallado[] => {
    if (same.length < 2) return [];
    const lines = same.map(({ fila }) => fila);
    const mensaje = `El mismo enlace está en ${dondeEsta(lines)}: una evidencia vale una vez.`;
    const fila = Math.max(...lines);
    const codigo = 'ENLACE_REPETIDO';
    return [{ fila, columna: 'enlace', codigo, severidad: 'advertencia', mensaje }];
  });

/** "las filas 2 y 3"; in a load, where those that the tab has are below 0, "la fila 2 y la fila 7 de la hoja". */
function dondeEsta(lines: readonly number[]): string {
  const written = (some: readonly number[]): string =>
    `${some.length === 1 ? 'la fila' : 'las filas'} ${enumerar([...some].sort((a, b) => a - b).map(String), 10)}`;
  const own = lines.filter((line) => line > 0);
  const ofTab = lines.filter((line) => line < 0).map((line) => -line);
  if (ofTab.length === 0 || own.length === 0) return written(lines.map(Math.abs));
  return `${written(own)} y ${written(ofTab)} de la hoja`;
}

/** A visita says which parts of the PMI it went through. */
export const visitaConComponentes: Rule = (filas) =>
  filas.flatMap(({ fila, row: { tipo, componentesPmi } }): Hallado[] => {
    if (tipo !== VISITA || componentesPmi !== undefined) return [];
    const mensaje = 'Escriba qué componentes del PMI se revisaron en la visita.';
    const codigo = 'VISITA_SIN_COMPONENTES';
    return [{ fila, columna: 'componentesPmi', codigo, severidad: 'advertencia', mensaje }];
  });

/** An evidencia of an institution that was not chosen for its acción that year, where somebody chose. */
export const iedFocalizada: Rule = (filas, context) => {
  const asked = filas.filter(
    ({ row: { ied, accion } }) => ied !== undefined && accion !== undefined,
  );
  if (asked.length === 0) return [];
  const isOutside = fueraDeLasElegidas(() => context.rows('focalizacion'));
  const outside = asked.filter(({ row }) => isOutside(row));
  if (outside.length === 0) return [];
  const nombres = new Map(context.rows('ied').map(({ row }) => [row.codigoDane, row.nombre]));
  return outside.map(({ fila, row }): Hallado => {
    const { ied, accion } = row;
    const mensaje = `${nombres.get(ied) ?? ied} no está entre las seleccionadas de ${accion} en ${vigenciaDe(row)}: revise el código o registre el cambio en Focalización.`;
    const codigo = 'IED_NO_FOCALIZADA';
    return { fila, columna: 'ied', codigo, severidad: 'advertencia', mensaje };
  });
};
