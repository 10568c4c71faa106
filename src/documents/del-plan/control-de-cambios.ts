// Which version of the plan was approved in this workbook, and what changed of it since. What is asked for and not granted changed nothing.

import { formatFecha, formatFechaLarga } from '../../domain/formato';
import { siHay } from '../../domain/redaccion';
import type { CambioDelPamRow } from '../../domain/registers/cambios';
import { type Datos, defineMarcadores } from '../marcadores';

export const MARCADORES_CONTROL = defineMarcadores({
  versionPam: 'Versión aprobada del PAM; «sin aprobar en este libro» si no la hay',
  aprobacion: 'Cuándo se aprobó, por quién y con qué acta; en blanco si no se ha aprobado',
  hayControl: { que: 'Se muestra si hay versiones aprobadas o cambios' },
  control: {
    que: 'Versiones aprobadas y cambios al plan, el primero arriba',
    filas: {
      numero: 'Número del cambio',
      clase: 'Clase y versión',
      queCambia: 'Qué cambió',
      motivo: 'Motivo',
      acta: 'Acta',
      quien: 'Quién aprobó, con su identidad «verificada» o «declarada»',
      fecha: 'Fecha',
    },
  },
});
type Control = Datos<typeof MARCADORES_CONTROL>;

const SIN_APROBAR = 'sin aprobar en este libro';

/** Never more than what is known of who it was. */
const quienAprobo = ({ aprobo, identidad }: CambioDelPamRow): string => {
  const known = identidad === 'verificada' || identidad === 'declarada' ? identidad : undefined;
  return [aprobo, siHay(known, (one) => `identidad ${one}`)].filter(Boolean).join(', ');
};

function aprobacionDe(row: CambioDelPamRow | undefined): string {
  if (!row) return '';
  const how = [
    siHay(row.fecha, (one) => `el ${formatFechaLarga(one)}`),
    siHay(quienAprobo(row), (one) => `por ${one}`),
    siHay(row.acta, (one) => `acta ${one}`),
    siHay(row.codigoVerificacion, (one) => `código de verificación ${one}`),
  ].filter(Boolean);
  return `Aprobada ${how.join(', ')}`.trim();
}

export function controlDeCambios(
  cambios: readonly CambioDelPamRow[],
  aprobado: CambioDelPamRow | undefined,
): Control {
  const done = cambios.filter(({ estado }) => estado === 'Aprobado' || estado === 'Aplicado');
  return {
    versionPam: aprobado?.version ?? SIN_APROBAR,
    aprobacion: aprobacionDe(aprobado),
    hayControl: done.length > 0,
    control: done.map((row) => ({
      numero: row.numero ?? '',
      clase: [row.clase, row.clase === 'Versión' && row.version].filter(Boolean).join(' '),
      queCambia: [row.accion, row.queCambia].filter(Boolean).join(': '),
      motivo: row.motivo ?? '',
      acta: row.acta ?? '',
      quien: quienAprobo(row),
      fecha: siHay(row.fecha, formatFecha),
    })),
  };
}
