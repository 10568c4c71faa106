// The nota of an informe that was signed, and the shortest there can be.

import { type NotaInput, notaDatos } from '../../../src/documents/nota-aclaratoria/datos';
import { EQUIPO, type Muestras, PARAMETROS } from '../oficina';

export const notaInput = (changes: Partial<NotaInput> = {}): NotaInput => ({
  aclarado: {
    codigo: 'DO-0003',
    tipo: 'Informe de gestión trimestral',
    referencia: '2026-T2',
    version: 2,
    estado: 'Firmado',
    fecha: '2026-07-14',
    codigoVerificacion: '7F3A-91C2-0000-1111',
    radicado: '2026-00123',
    pdfFirmado: 'https://ejemplo.invalid/firmado.pdf',
  },
  numero: 1,
  aclaracion:
    'En la sección 3 la acción A07 dice 9,5 % y debe leerse 9,4 %.\nEl dato se corrigió en el cierre definitivo.',
  version: 1,
  estado: 'Para firma',
  elaboro: 'Luis Ejemplo Castro',
  aprobo: 'Ana Ejemplo Rivera',
  parametros: PARAMETROS,
  equipo: EQUIPO,
  formato: { proceso: 'Gestión de la calidad', codigo: '', version: '', fecha: '' },
  codigoVerificacion: '9B0C-11D2-3E4F-5A6B',
  hoy: '2026-08-20',
  ...changes,
});

export const muestras: Muestras = {
  'a nota': notaDatos(notaInput()),
  'a nota of what has neither código nor radicado': notaDatos(
    notaInput({
      aclarado: { codigo: 'DO-0001', tipo: 'Acta de reunión', referencia: 'AC-0001' },
      estado: 'Borrador',
      elaboro: undefined,
      aprobo: undefined,
    }),
  ),
};
