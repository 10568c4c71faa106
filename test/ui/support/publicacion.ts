// The panel «Publicar el PAM» with something to publish, with what may not be, and once it was made.

import type { PorPublicar, PublicacionHecha } from '../../../src/addon/publico/publicar';

export const POR_PUBLICAR: PorPublicar = {
  titulo: 'Plan de Apoyo al Mejoramiento 2024-2027',
  version: '1.2',
  componentes: 5,
  acciones: 40,
  corte: '31 de diciembre de 2025',
  vigenciaFocalizada: '2026',
  anterior: 'versión 1.1, publicada el 30/01/2026',
  urlAnterior: 'https://ejemplo.invalid/pam-2026',
  cambios: [
    { que: 'A01 · Meta 2026', cambio: '12 → 13' },
    {
      que: 'A05 · Objetivo',
      cambio:
        '«Mejorar los aprendizajes con el uso pedagógico de los resultados de las evaluaciones» → «Mejorar los aprendizajes»',
    },
    { que: 'Avance', cambio: 'se agregó el del 31 de diciembre de 2025' },
  ],
  nota: '',
  excluidas: ['Responsable', 'Coordinador de la acción'],
  reparos: [],
  codigoVerificacion: '7F3A-91C2-0000-1111',
  hoy: '2026-07-15',
  borrador: null,
  borradorDe: '',
  otrosBorradores: [],
};

export const CON_REPAROS: PorPublicar = {
  ...POR_PUBLICAR,
  cambios: [],
  nota: 'Nada cambió en el plan desde esa versión.',
  reparos: [
    'PAM, fila 2 (A01), columna «Acción»: hay un nombre de persona («Luis Castro»).',
    'PAM, fila 9 (A08), columna «Medio de verificación»: hay un correo («luis.ejemplo@ejemplo.invalid»).',
  ],
};

const NOMBRE = 'PAM público 2024-2027, versión 1.2';
export const PUBLICACION_HECHA: PublicacionHecha = {
  version: '1.2',
  codigoVerificacion: '7F3A-91C2-0000-1111',
  archivos: [{ titulo: 'Todo para la web (.zip)', url: 'https://drive.invalid/zip' }],
  pagina: { nombre: `${NOMBRE}.html`, texto: '<!DOCTYPE html><title>PAM</title>' },
};
export const DOCUMENTO_HECHO = { titulo: 'Documento', url: 'https://drive.invalid/documento' };
