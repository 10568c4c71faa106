// `libro-pam pendientes`: what each person has to do, those with most overdue first; or what one has, thing by thing.

import { formatFecha } from '../../domain/formato';
import type { PendientesDelLibro, PendientesVistos } from '../../domain/pendientes-vistos';
import { enumerar } from '../../domain/redaccion';
import { COSTO, defineCommand } from '../../terminal/command';
import { shorten, textTable } from '../../terminal/text-table';
import { consultLibro } from './sesion';

export const pendientes = defineCommand({
  summary: 'Dice qué tiene por hacer cada persona, lo vencido primero; o una sola, cosa por cosa.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    persona: {
      value: 'NOMBRE',
      help: 'Solo lo de una persona de Equipo, con cada cosa.',
    },
    ...COSTO,
  },
  async run({ libro }, { persona, costo }) {
    return consultLibro(libro, { costo }, (sesion) => {
      const found = sesion.call<PendientesDelLibro>('verPendientes', { persona }, 'consulta');
      // What somebody hid is hidden in their own panel alone.
      const json = {
        hoy: found.hoy,
        personas: found.personas.map(({ nombre, cuantos, vencidos, paraHoy, grupos }) => ({
          nombre,
          cuantos,
          vencidos,
          paraHoy,
          grupos: grupos.map(({ clase, titulo, pendientes: own }) => ({
            clase,
            titulo,
            pendientes: own.map(({ texto, cuando, vence, vencido, registro, fila }) => ({
              texto,
              cuando,
              vence,
              vencido,
              registro,
              fila,
            })),
          })),
        })),
      };
      const [one] = found.personas;
      return {
        json,
        text: persona !== undefined && one ? ofOne(one, found.hoy) : ofAll(found),
      };
    });
  },
});

function ofAll({ hoy, personas }: PendientesDelLibro): string {
  const some = personas.filter(({ cuantos }) => cuantos > 0);
  const none = personas.filter(({ cuantos }) => cuantos === 0);
  const rest = none.length > 0 ? `Sin nada pendiente: ${enumerar(none.map(nombreDe))}.` : '';
  if (some.length === 0) return ['Nadie tiene nada pendiente.', rest].filter(Boolean).join('\n');
  return [
    `Pendientes al ${formatFecha(hoy)}`,
    '',
    textTable(
      ['persona', 'vencidos', 'para hoy', 'en total'],
      some.map(({ nombre, vencidos, paraHoy, cuantos }) => [
        nombre,
        `${vencidos}`,
        `${paraHoy}`,
        `${cuantos}`,
      ]),
    ),
    ...(rest ? ['', rest] : []),
    '',
    'Cosa por cosa: libro-pam pendientes LIBRO.xlsx --persona "NOMBRE".',
  ].join('\n');
}

const nombreDe = ({ nombre }: PendientesVistos): string => nombre;

function ofOne({ nombre, grupos }: PendientesVistos, hoy: string): string {
  if (grupos.length === 0) return `${nombre} no tiene nada pendiente al ${formatFecha(hoy)}.`;
  return [
    `Pendientes de ${nombre} al ${formatFecha(hoy)}`,
    ...grupos.flatMap(({ titulo, pendientes: own }) => [
      '',
      titulo,
      ...own.map(
        ({ texto, cuando }) =>
          `  - ${shorten(texto.replace(/\s+/g, ' '), 160)}${cuando ? ` (${cuando})` : ''}`,
      ),
    ]),
  ].join('\n');
}
