// What of a quarter changed since its informe was made, or since the last nota aclaratoria of it: what the bitácora noted after
// the código de verificación that they carry.

import { accionesConOtraCifra } from '../../domain/cierre-de-trimestre/informe-anterior';
import { newestOf } from '../../domain/cierre-de-trimestre/mirado';
import { codigoDe } from '../../domain/codigo-verificacion';
import { notasDe } from '../../domain/nota-aclaratoria';
import { type Corte, formatCorte } from '../../domain/periodo';
import type { Fila, RuleContext } from '../../domain/register';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { type PamRow, pam } from '../../domain/registers/pam';
import { seguimiento } from '../../domain/registers/seguimiento';
import { cambiosTold } from '../../domain/sombra';
import type { AsientoEscrito } from '../commit/registro-bitacora';
import { TITULOS } from './titulos';

/** Códigos of the acciones; [] where there is no informe, or one that the bitácora does not know. */
export function accionesTrasInforme(
  context: Pick<RuleContext, 'rows'>,
  corte: Corte,
  asientos: () => readonly AsientoEscrito[],
): readonly string[] {
  const documentos = context.rows('documentos') as readonly Fila<DocumentoRow>[];
  const [informe] = newestOf(documentos, TITULOS.informe, formatCorte(corte));
  if (!informe) return [];
  const rows = documentos.map(({ row }) => row);
  const notas = notasDe(rows, informe.codigo ?? '').filter(({ estado }) => estado !== 'Anulado');
  const codigos = [informe, ...notas].flatMap(({ codigoVerificacion }) => codigoVerificacion ?? []);
  const all = asientos();
  const made = all.filter(({ hash }) => hash !== '' && codigos.includes(codigoDe(hash)));
  const from = made.slice(-1)[0]?.ultimo;
  if (from === undefined) return [];
  const cambios = all
    .filter(({ numero }) => numero > from)
    .flatMap((asiento) => {
      const register = [pam, seguimiento].find(({ key }) => key === asiento.registro);
      return register ? cambiosTold(register, asiento) : [];
    });
  const acciones = context.rows('pam') as readonly Fila<PamRow>[];
  return accionesConOtraCifra(
    cambios,
    acciones.map(({ row }) => row),
    corte,
  );
}
