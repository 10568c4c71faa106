// What a nota aclaratoria prints, from the row of the document that it clarifies and what a person wrote.

import { type DeNota, readDeNota } from '../../domain/nota-aclaratoria';
import type { DocumentoRow } from '../../domain/registers/documentos';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { Contenido } from '../documento';
import { notaDatos } from './datos';

export { MARCADORES_NOTA as marcadores } from './marcadores';
export { notaAclaratoriaTemplate as plantilla } from './plantilla';

const NINGUNA: DeNota = { documento: '', numero: 1 };

export const fuente: Contenido['fuente'] = ({ libro, de, formato, firma, textos }) => {
  const { estado, ...responsables } = firma;
  const { documento, numero } = readDeNota(de) ?? NINGUNA;
  const aclarado =
    libro.rows<DocumentoRow>('documentos').find(({ row }) => row.codigo === documento)?.row ?? {};
  return {
    datos: (version) =>
      notaDatos({
        aclarado,
        numero,
        aclaracion: textos.aclaracion ?? '',
        ...responsables,
        estado,
        version,
        formato,
        parametros: libro.sound('parametros'),
        equipo: libro.sound<EquipoRow>('equipo'),
        codigoVerificacion: libro.codigoVerificacion,
        hoy: libro.hoy,
      }),
    propuestos: () => ({ aclaracion: aclaracionDe(aclarado) }),
    responsables,
    estado,
  };
};

/** What was corrected of its figures since it was made, to begin with. */
const aclaracionDe = ({ cambioDespues }: DocumentoRow): string =>
  cambioDespues === undefined
    ? ''
    : `Después de este documento se corrigieron, con autorización de ajuste, estas cifras de su corte:\n${cambioDespues}`;
