import { fuente } from '../../../src/documents/acciones-ied/contenido';
import type { AccionesDatos } from '../../../src/documents/acciones-ied/marcadores';
import type { LibroLeido } from '../../../src/documents/libro-leido';
import { CEIBA, LARGA, leido, leidoLarga } from '../ficha-integral/fixture';
import type { Muestras } from '../oficina';

const formato = { proceso: 'Gestión de la calidad', codigo: '', version: '', fecha: '' };

export const accionesDe = (de: string, libro: LibroLeido = leido()): AccionesDatos =>
  fuente({ libro, de, formato, firma: { estado: 'Borrador' }, textos: {} }).datos(
    1,
  ) as AccionesDatos;

export const muestras: Muestras = {
  'the acciones of an institution': accionesDe(`2026, ${CEIBA}`),
  'the acciones of a localidad': accionesDe('2026, Suroccidente'),
  'the acciones with all of the longest': accionesDe(`2026, ${LARGA}`, leidoLarga()),
  'the acciones of an institution that none chose': accionesDe(
    `2026, ${CEIBA}`,
    leido({ focalizacion: [], evidencias: [] }),
  ),
};
