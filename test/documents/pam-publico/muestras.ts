// The public PAM of a small office, with what changed since it was published, and of one that never was.

import { publicoDatos } from '../../../src/documents/pam-publico/datos';
import { publicacionDe } from '../../../src/documents/pam-publico/plan';
import type { Novedades } from '../../../src/domain/publico/publicacion';
import { filasOf } from '../../support/libro';
import { libroLeido, type Muestras, PARAMETROS } from '../oficina';

const ROWS: { readonly [registro: string]: readonly object[] } = {
  pam: [
    {
      codigo: 'A01',
      componente: 'Acompañamiento',
      objetivo: 'Fortalecer la gestión de las IED',
      accion: 'Visitas de asesoría al PMI',
      alcance: 'Todas las IED',
      enunciadoMeta: 'Al finalizar 2027 hay 120 visitas',
      indicador: 'Visitas realizadas y con acta',
      unidad: 'Visitas',
      tipoAcumulacion: 'Acumulado',
      lineaBase: 0,
      meta2024: 12,
      meta2025: 36,
      meta2026: 36,
      meta2027: 36,
      metaCuatrienio: 120,
      responsable: 'Luis Ejemplo Castro',
      fechaInicio: '2024-07-01',
      fechaFin: '2027-12-15',
    },
    {
      codigo: 'A02',
      componente: 'Inclusión',
      accion: 'Ajustes razonables en las sedes',
      alcance: 'IED focalizadas',
      indicador: 'Sedes con ajustes',
      unidad: 'Sedes',
      tipoAcumulacion: 'Acumulado',
      meta2024: 'NP',
      meta2026: 4,
      metaCuatrienio: 9,
      responsable: 'Ana Ejemplo Rivera',
    },
  ],
  seguimiento: [{ accion: 'A01', vigencia: 2024, trimestre: 'T3', programado: 12, ejecutado: 9 }],
  cierres: [{ vigencia: 2024, trimestre: 'T4', estado: 'Definitivo' }],
  ied: [{ codigoDane: '108001999011', nombre: 'IED Ejemplo Uno', localidad: 'Norte' }],
  cupos: [{ vigencia: 2026, accion: 'A02', congeladoEl: '2026-01-20' }],
  focalizacion: [
    { vigencia: 2026, accion: 'A02', ied: '108001999011', final: 'Seleccionada' },
    { vigencia: 2026, accion: 'A02', ied: '108001999022', final: 'No seleccionada' },
  ],
};

export const publicacionOf = (novedades: Novedades, rows = ROWS) =>
  publicacionDe({
    ...libroLeido('2026-07-14', (registro) =>
      registro === 'parametros' ? PARAMETROS : filasOf((rows[registro] ?? []) as never),
    ),
    desdeLaPublicacion: () => novedades,
  });

const datosOf = (novedades: Novedades, rows = ROWS) =>
  publicoDatos({
    publicacion: publicacionOf(novedades, rows),
    formato: { proceso: 'Gestión de la calidad', codigo: '', version: '', fecha: '' },
    parametros: PARAMETROS,
    equipo: [],
    codigoVerificacion: '9B0C-11D2-3E4F-5A6B',
    hoy: '2026-07-14',
  });

export const NOVEDADES: Novedades = {
  anterior: { version: '1.1', fecha: '2026-01-30' },
  cambios: [{ que: 'A01 · Meta 2026', cambio: '30 → 36' }],
  nota: '',
};

export const muestras: Muestras = {
  'one that changed': datosOf(NOVEDADES),
  'the first one, without a closed quarter': datosOf(
    { anterior: undefined, cambios: [], nota: 'Es la primera versión que se publica.' },
    { pam: ROWS.pam ?? [] },
  ),
};
