// What «Sin firma de» says of a signed acta, held against who attended it; and what the acta says of it.

import { nombreDeActa } from '../acta-titulo';
import {
  ausentesNombrados,
  type Firmable,
  firmasDelActa,
  leerSinFirma,
  NADIE,
  presentesEn,
} from '../firmas';
import type { Fila, Hallado, Rule } from '../register';
import type { ActaRow } from './actas';
import type { AsistenteRow } from './asistentes';

export const firmasDelActaDichas: Rule = (filas, context) => {
  const rows = <T>(registro: string) =>
    (context.rows(registro) as readonly Fila<T>[]).map(({ row }) => row);
  const actas = new Map(rows<ActaRow>('actas').map((acta) => [acta.codigo, acta]));
  const asistentes = rows<AsistenteRow>('asistentes');
  return (filas as readonly Fila<Firmable>[]).flatMap(({ fila, row }): readonly Hallado[] => {
    if (row.sinFirmaDe === undefined) return [];
    const acta = actas.get(row.referencia);
    const presentes = presentesEn(asistentes, acta?.codigo);
    const at = { fila, columna: 'sinFirmaDe', severidad: 'advertencia' } as const;
    if (!acta || presentes.length === 0)
      return [
        {
          ...at,
          codigo: 'FIRMAS_SIN_ASISTENTES',
          mensaje: `${row.codigo} no es de un acta con asistentes en el libro: deje en blanco «Sin firma de».`,
        },
      ];
    const names = leerSinFirma(row.sinFirmaDe);
    const ajenos = ausentesNombrados(names, presentes, `acta ${nombreDeActa(acta)}`).map(
      (mensaje): Hallado => ({
        ...at,
        codigo: 'FIRMA_DE_QUIEN_NO_ASISTIO',
        mensaje: `${mensaje} Deje en «Sin firma de» a quienes asistieron y no han firmado, o «${NADIE}».`,
      }),
    );
    return ajenos.length > 0 ? ajenos : toldOtherwise(at, acta, firmasDelActa(row, presentes));
  });
};

/** What was typed by hand here is not in the acta yet. */
const toldOtherwise = (
  at: Pick<Hallado, 'fila' | 'columna' | 'severidad'>,
  acta: ActaRow,
  said: string | undefined,
): readonly Hallado[] =>
  said === undefined || acta.firmas === said
    ? []
    : [
        {
          ...at,
          codigo: 'FIRMAS_SIN_PASAR_AL_ACTA',
          mensaje: `El acta ${nombreDeActa(acta)} todavía no dice estas firmas en la hoja Actas: guárdelas con PAM › Documentos… › Firmas…`,
        },
      ];
