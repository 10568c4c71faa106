// What «Sin firma de» says of a signed acta, held against who attended it; and a signed one of which nobody told.

import { nombreDeActa } from '../acta-titulo';
import {
  type Firmable,
  faltaDecirQuienFirmo,
  leerSinFirma,
  NADIE,
  presentesEn,
  reparoDeNombres,
  siFirmaron,
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
    const acta = actas.get(row.referencia);
    const said = reparoDe(row, acta, presentesEn(asistentes, acta?.codigo));
    return said ? [{ fila, columna: 'sinFirmaDe', severidad: 'advertencia', ...said }] : [];
  });
};

type Reparo = Pick<Hallado, 'codigo' | 'mensaje'>;

function reparoDe(
  row: Firmable,
  acta: ActaRow | undefined,
  presentes: readonly string[],
): Reparo | undefined {
  if (row.sinFirmaDe === undefined)
    return acta && faltaDecirQuienFirmo(row, presentes)
      ? {
          codigo: 'FIRMAS_SIN_DECIR',
          mensaje: `El acta ${nombreDeActa(acta)} está firmada y no se ha dicho si la ${siFirmaron(presentes)}: dígalo en PAM › Documentos… › Firmas…, o escriba aquí a quién falta, o «${NADIE}».`,
        }
      : undefined;
  if (!acta || presentes.length === 0)
    return {
      codigo: 'FIRMAS_SIN_ASISTENTES',
      mensaje: `${row.codigo} no es de un acta con asistentes en el libro: deje en blanco «Sin firma de».`,
    };
  const wrong = reparoDeNombres(
    leerSinFirma(row.sinFirmaDe),
    presentes,
    `acta ${nombreDeActa(acta)}`,
  );
  return wrong === ''
    ? undefined
    : {
        codigo: 'FIRMAS_MAL_DICHAS',
        mensaje: `${wrong} Deje en «Sin firma de» a quienes asistieron y no han firmado, o «${NADIE}».`,
      };
}
