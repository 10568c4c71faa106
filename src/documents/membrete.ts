// What every document carries around its content: whose it is, which format of the quality system
// it follows, who answers for it and how to check it.

import { formatFecha, formatFechaLarga } from '../domain/formato';
import { parametro } from '../domain/parametros';
import { siHay } from '../domain/redaccion';
import { cargoDe, type Personas } from './cargo-de';
import type { FormatoVigente } from './formato';
import { type Datos, defineMarcadores } from './marcadores';

export const MARCADORES_MEMBRETE = defineMarcadores({
  documento: 'Nombre corto del documento («Acta 012 de 2026»)',
  entidad: 'Nombre de la entidad',
  nit: 'NIT de la entidad; en blanco si no se ha escrito en Parámetros',
  dependencia: 'Oficina que lleva el procedimiento',
  proceso: 'Proceso del sistema de calidad al que pertenece el formato',
  codigoFormato: 'Código del formato; «sin código» si no lo tiene',
  versionFormato: 'Versión del formato',
  fechaFormato: 'Fecha del formato («14/07/2026»)',
  marca: '«BORRADOR» o «ANULADA»; en blanco en un documento en firme',
  hayResponsables: { que: 'Se muestra si hay quien elaboró, revisó o aprobó' },
  elaboro: 'Nombre de quien elaboró',
  elaboroCargo: 'Cargo de quien elaboró',
  reviso: 'Nombre de quien revisó',
  revisoCargo: 'Cargo de quien revisó',
  aprobo: 'Nombre de quien aprobó',
  aproboCargo: 'Cargo de quien aprobó',
  codigoVerificacion: 'Código de verificación de los datos con que se generó',
  generado: 'Dónde y cuándo se generó («Generado en Barranquilla el 14 de julio de 2026»)',
});
export type MembreteDatos = Datos<typeof MARCADORES_MEMBRETE>;

export interface MembreteInput extends Personas {
  readonly documento: string;
  readonly formato: FormatoVigente;
  readonly marca: '' | 'BORRADOR' | 'ANULADA' | 'ANULADO';
  readonly elaboro?: string | undefined;
  readonly reviso?: string | undefined;
  readonly aprobo?: string | undefined;
  /** Head of the bitácora's chain; blank prints nothing. */
  readonly codigoVerificacion?: string | undefined;
  /** Today in Bogotá, YYYY-MM-DD. */
  readonly hoy: string;
}

/** The markers common to every document. */
export function membreteDatos(input: MembreteInput): MembreteDatos {
  const { formato, elaboro, reviso, aprobo, parametros } = input;
  return {
    documento: input.documento,
    entidad: parametro(parametros, 'entidad') ?? '',
    nit: parametro(parametros, 'nit') ?? '',
    dependencia: parametro(parametros, 'dependencia') ?? '',
    proceso: formato.proceso,
    codigoFormato: formato.codigo || 'sin código',
    versionFormato: formato.version,
    fechaFormato: siHay(formato.fecha, formatFecha),
    marca: input.marca,
    hayResponsables: Boolean(elaboro || reviso || aprobo),
    elaboro: elaboro ?? '',
    elaboroCargo: cargoDe(elaboro, input),
    reviso: reviso ?? '',
    revisoCargo: cargoDe(reviso, input),
    aprobo: aprobo ?? '',
    aproboCargo: cargoDe(aprobo, input),
    codigoVerificacion: input.codigoVerificacion ?? '',
    generado: `Generado${siHay(parametro(parametros, 'ciudad'), (ciudad) => ` en ${ciudad}`)} el ${formatFechaLarga(input.hoy)}`,
  };
}
