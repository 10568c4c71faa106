import { documentoByClave } from '../../documents';
import type { TitulosDeDocumentos } from '../../domain/registros/exigido';

/** How the hoja Documentos calls the records of a year. */
export const TITULOS: TitulosDeDocumentos = {
  informe: documentoByClave('informe-trimestral')?.titulo ?? '',
  acta: documentoByClave('acta')?.titulo ?? '',
  ficha: documentoByClave('ficha-integral')?.titulo ?? '',
  listado: documentoByClave('asistencia-externa')?.titulo ?? '',
  evaluacion: documentoByClave('evaluacion-anual')?.titulo ?? '',
  resultados: documentoByClave('informe-resultados')?.titulo ?? '',
};
