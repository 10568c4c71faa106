import { fuente } from '../../../src/documents/ficha-integral/contenido';
import type { FichaDatos } from '../../../src/documents/ficha-integral/marcadores';
import type { LibroLeido } from '../../../src/documents/libro-leido';
import type { Muestras } from '../oficina';
import { CEIBA, LARGA, leido, leidoLarga } from './fixture';

const formato = { proceso: 'Gestión de la calidad', codigo: '', version: '', fecha: '' };

export const fichasDe = (de: string, libro: LibroLeido = leido()): FichaDatos =>
  fuente({ libro, de, formato, firma: { estado: 'Borrador' }, textos: {} }).datos(1) as FichaDatos;

export const muestras: Muestras = {
  'a ficha integral': fichasDe(`2026, ${CEIBA}`),
  'the fichas of a localidad': fichasDe('2026, Suroccidente'),
  'a ficha to be filled in by hand': fichasDe('2026, en blanco'),
  'a ficha to be filled in by hand, of an institution': fichasDe(
    `2026, ${LARGA}, en blanco`,
    leidoLarga(),
  ),
  'a ficha with all of the longest': fichasDe(`2026, ${LARGA}`, leidoLarga()),
  'a ficha of which nothing is known': fichasDe(
    `2026, ${CEIBA}`,
    leido({
      datosIed: [],
      pruebas: [],
      autoevaluacion2008: [],
      autoevaluacion2026: [],
      fichas: [],
      focalizacion: [],
      evidencias: [],
    }),
  ),
};
