import { documentoByClave } from '../../documents';
import type { Titulos } from '../../domain/cierre-de-trimestre/mirado';

/** How the hoja Documentos calls the records of a quarter. */
export const TITULOS: Titulos = {
  informe: documentoByClave('informe-trimestral')?.titulo ?? '',
  acta: documentoByClave('acta')?.titulo ?? '',
};
