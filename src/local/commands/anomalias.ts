// `libro-pam anomalias`: what a quarter leaves to decide, acción by acción, and what was decided.

import type { AccionConCandidatas, AnomaliasDelTrimestre } from '../../domain/anomalias/anomalias';
import { CLASES, type Clase } from '../../domain/anomalias/candidata';
import { nombreDeRegla } from '../../domain/anomalias/nombres';
import { resumenDeAnomalias } from '../../domain/anomalias/por-decidir';
import { cuenta } from '../../domain/redaccion';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import { COSTO, defineCommand } from '../../terminal/command';
import { requireCorte } from './argument-values';
import { consultLibro } from './sesion';

export const anomalias = defineCommand({
  summary: 'Busca las anomalías de un trimestre, por acción, con lo que se decidió.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    corte: { value: '2026-T2', required: true, help: 'El trimestre que se mira.' },
    ...COSTO,
  },
  async run({ libro }, { corte: text, costo }) {
    const corte = requireCorte(text);
    return consultLibro(libro, { costo }, (sesion) => {
      const json = sesion.call<AnomaliasDelTrimestre>('buscarAnomalias', { corte }, 'consulta');
      return { json, text: anomaliasText(json) };
    });
  },
});

function anomaliasText(found: AnomaliasDelTrimestre): string {
  const { corte, motivo, acciones } = found;
  const { porDecidir, confirmadas, descartadas } = resumenDeAnomalias(found);
  const summary = [
    `${porDecidir.length} por decidir`,
    cuenta(confirmadas.length, 'confirmada', 'confirmadas'),
    cuenta(descartadas.length, 'descartada', 'descartadas'),
  ].join(', ');
  return [
    `Anomalías del trimestre ${corte}: ${cuenta(acciones.length, 'acción', 'acciones')} (${summary}).`,
    ...(motivo === null ? [] : [motivo]),
    ...acciones.flatMap((accion) => ['', ...linesOf(accion)]),
  ].join('\n');
}

const MARCA: Record<Clase, string> = {
  anomalía: '',
  'error de dato': ' (error de dato)',
  señal: ' (señal)',
};

const linesOf = ({ accion, candidatas, decision }: AccionConCandidatas): readonly string[] => [
  `${accion} · ${decision ? dichaDe(decision) : SIN_DECIDIR[claseMayor(candidatas)]}`,
  ...candidatas.map(
    ({ regla, clase, mensaje }) => `  ${nombreDeRegla(regla)}${MARCA[clase]}: ${mensaje}`,
  ),
];

const SIN_DECIDIR: Record<Clase, string> = {
  anomalía: 'por decidir',
  'error de dato': 'corrija el dato',
  señal: 'señal',
};

/** What the most serious of some is. */
const claseMayor = (candidatas: AccionConCandidatas['candidatas']): Clase =>
  CLASES.find((one) => candidatas.some(({ clase }) => clase === one)) ?? 'señal';

const dichaDe = ({ codigo = '', confirmada, motivo, causa }: AnomaliaRow): string =>
  confirmada === 'Descartada'
    ? `${codigo} descartada: ${motivo ?? 'sin motivo escrito'}`
    : confirmada === 'Sí'
      ? `${codigo} confirmada: ${causa ?? 'sin causa escrita'}`
      : `${codigo} sin decidir`;
