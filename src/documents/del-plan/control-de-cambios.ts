// Which version of the plan was approved in this workbook, and what changed of it since. What is asked for and not granted changed nothing.

import { nombresDeActas } from '../../domain/acta-titulo';
import { formatFecha, formatFechaLarga } from '../../domain/formato';
import { siHay } from '../../domain/redaccion';
import type { ActaRow } from '../../domain/registers/actas';
import type { CambioDelPamRow } from '../../domain/registers/cambios';
import { type Datos, defineMarcadores } from '../marcadores';
import type { Plan } from './leer';

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

/** As people call an acta, by its código. */
type Acta = (codigo: string) => string;

function aprobacionDe(row: CambioDelPamRow | undefined, acta: Acta): string {
  if (!row) return '';
  const how = [
    siHay(row.fecha, (one) => `el ${formatFechaLarga(one)}`),
    siHay(quienAprobo(row), (one) => `por ${one}`),
    siHay(row.acta, (one) => `acta ${acta(one)}`),
    siHay(row.codigoVerificacion, (one) => `código de verificación ${one}`),
  ].filter(Boolean);
  return `Aprobada ${how.join(', ')}`.trim();
}

export function controlDeCambios({
  cambios,
  aprobado,
  libro,
}: Pick<Plan, 'cambios' | 'aprobado' | 'libro'>): Control {
  // Where no change names one, they are not read: another tab is another read.
  const acta: Acta = cambios.some((row) => row.acta !== undefined)
    ? nombresDeActas(libro.sound<ActaRow>('actas'))
    : (codigo) => codigo;
  const done = cambios.filter(({ estado }) => estado === 'Aprobado' || estado === 'Aplicado');
  return {
    versionPam: aprobado?.version ?? SIN_APROBAR,
    aprobacion: aprobacionDe(aprobado, acta),
    hayControl: done.length > 0,
    control: done.map((row) => ({
      numero: row.numero ?? '',
      clase: [row.clase, row.clase === 'Versión' && row.version].filter(Boolean).join(' '),
      queCambia: deSuAccion(row),
      motivo: row.motivo ?? '',
      acta: siHay(row.acta, acta),
      quien: quienAprobo(row),
      fecha: siHay(row.fecha, formatFecha),
    })),
  };
}

/** What changed, with its acción once: what the panel writes begins with it. */
const deSuAccion = ({ accion, queCambia = '' }: CambioDelPamRow): string =>
  accion && !queCambia.startsWith(`${accion} `)
    ? [accion, queCambia].filter(Boolean).join(': ')
    : queCambia;
