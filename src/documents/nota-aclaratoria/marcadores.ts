// What the template of the nota aclaratoria may print.

import { type Datos, defineMarcadores } from '../marcadores';
import { MARCADORES_MEMBRETE } from '../membrete';

export const MARCADORES_NOTA = defineMarcadores({
  ...MARCADORES_MEMBRETE,
  titulo: '«NOTA ACLARATORIA N.º 1»',
  version: 'Versión de la nota: 1 la primera vez que se genera',
  ciudadYFecha:
    '«Barranquilla, martes 14 de julio de 2026»; sin «ciudad» en Parámetros, solo la fecha',
  aclarado: 'Documento que se aclara («Informe de gestión trimestral, 2026-T2»)',
  codigoAclarado: 'Su código en la hoja Documentos («DO-0003»)',
  versionAclarada: 'Su versión',
  fechaAclarado: 'Fecha en que se generó («14/07/2026»)',
  verificacionAclarado: 'Código de verificación que lleva impreso; en blanco si no lo tiene',
  radicado: 'Radicado del documento firmado; en blanco si no lo tiene',
  pdfFirmado: 'Dónde está el PDF firmado; en blanco si no se anotó',
  aclaracion: { que: 'Qué se aclara y por qué', filas: { parrafo: 'Un párrafo' } },
});
/** What the template of the nota aclaratoria prints. */
export type NotaDatos = Datos<typeof MARCADORES_NOTA>;
