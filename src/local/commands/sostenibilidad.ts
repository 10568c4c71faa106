// `libro-pam sostenibilidad`: with what the plan is sustained in a year, and what is lacking.

import { dinero } from '../../domain/redaccion';
import { conSuFila, type Sostenibilidad } from '../../domain/sostenibilidad/sostenibilidad';
import { COSTO, defineCommand } from '../../terminal/command';
import { shorten, textTable } from '../../terminal/text-table';
import { requireVigencia } from './argument-values';
import { consultLibro } from './sesion';

export const sostenibilidad = defineCommand({
  summary: 'Dice con qué recursos se sostiene el plan en una vigencia, y qué le falta.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    vigencia: { value: '2026', required: true, help: 'Año de los recursos.' },
    ...COSTO,
  },
  async run({ libro }, { vigencia: text, costo }) {
    const vigencia = requireVigencia(text);
    return consultLibro(libro, { costo }, (sesion) => {
      const json = sesion.call<Sostenibilidad>('calcularSostenibilidad', { vigencia }, 'consulta');
      return { json, text: sostenibilidadText(json) };
    });
  },
});

function sostenibilidadText(found: Sostenibilidad): string {
  const { vigencia, monto, vacios } = found;
  const missing =
    vacios.length === 0
      ? ['No falta nada por definir.']
      : [
          `Por resolver (${vacios.length}):`,
          ...vacios.map(({ accion, mensaje }) => `  ${accion}: ${mensaje}`),
        ];
  return [
    `Sostenibilidad de la vigencia ${vigencia}: ${conSuFila(found)}. Se prevén ${dinero(monto)}.`,
    '',
    textTable(
      ['fuente', 'acciones', 'monto previsto'],
      found.porFuente.map((one) => [one.fuente, `${one.acciones}`, dinero(one.monto)]),
    ),
    '',
    textTable(
      ['componente', 'programadas', 'con fila', 'monto previsto'],
      found.porComponente.map((one) => [
        shorten(one.componente, 48),
        `${one.programadas}`,
        `${one.conFila}`,
        dinero(one.monto),
      ]),
    ),
    '',
    textTable(
      ['condición', 'asegurada', 'en trámite', 'sin fuente', 'no requiere', 'sin definir'],
      found.condiciones.map((one) => [
        one.condicion,
        `${one.asegurada}`,
        `${one.enTramite}`,
        `${one.sinFuente}`,
        `${one.noRequiere}`,
        `${one.sinDefinir}`,
      ]),
    ),
    '',
    ...missing,
  ].join('\n');
}
