// `libro-pam consolidar`: the autoevaluación of all the IED of a year together.

import type { ComponenteConsolidado, Consolidado } from '../../domain/autoevaluacion/consolidar';
import { NIVELES, porcentajes } from '../../domain/autoevaluacion/conteo';
import { MINIMO_VALORADO } from '../../domain/autoevaluacion/orden';
import { formatNumero } from '../../domain/formato';
import { GUIAS } from '../../domain/guia34';
import { quisoDecir } from '../../domain/parecido';
import { cuenta } from '../../domain/redaccion';
import { UsageError } from '../../terminal/arguments';
import { COSTO, defineCommand } from '../../terminal/command';
import { shorten, textTable } from '../../terminal/text-table';
import { requireVigencia } from './argument-values';
import { consultLibro } from './sesion';

export const consolidar = defineCommand({
  summary: 'Consolida la autoevaluación de las IED: niveles por componente, proceso y área.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    vigencia: { value: '2025', required: true, help: 'El año valorado.' },
    catalogo: {
      value: '2008',
      help: 'El catálogo de la Guía 34, si ese año se usaron los dos: 2008 o 2026.',
    },
    ...COSTO,
  },
  async run({ libro }, { vigencia: text, catalogo, costo }) {
    const vigencia = requireVigencia(text);
    if (catalogo !== undefined && !(GUIAS as readonly string[]).includes(catalogo))
      throw new UsageError(
        `No hay un catálogo «${catalogo}» de la Guía 34.${quisoDecir(catalogo, GUIAS)} Son: ${GUIAS.join(' y ')}.`,
      );
    return consultLibro(libro, { costo }, (sesion) => {
      const pedido = catalogo === undefined ? { vigencia } : { vigencia, catalogo };
      const json = sesion.call<Consolidado>('consolidarAutoevaluacion', pedido, 'consulta');
      return { json, text: consolidadoText(json) };
    });
  },
});

const MOST = 10;
const figure = (n: number | null): string => (n === null ? '–' : formatNumero(n, 2));
const points = (n: number | null | undefined): string =>
  n === null || n === undefined ? '–' : `${n > 0 ? '+' : ''}${formatNumero(n, 2)}`;

function consolidadoText(found: Consolidado): string {
  const { vigencia, catalogo, ied, conAutoevaluacion, areas, componentes } = found;
  const [first] = areas.flatMap(({ antes }) => antes ?? []);
  const criticos = componentes
    .filter(({ orden }) => orden !== null)
    .sort((a, b) => Number(a.orden) - Number(b.orden))
    .slice(0, MOST);
  const sinOrden = componentes.filter(({ orden }) => orden === null).length;
  return [
    `Autoevaluación de ${vigencia}, catálogo de ${catalogo}: ${conAutoevaluacion} de ${cuenta(ied, 'IED', 'IED')}.`,
    '',
    textTable(
      [
        'área',
        ...NIVELES.map((one) => `${one.toLowerCase()} %`),
        'sin valorar',
        '1–2 %',
        ...(first ? [`cambio desde ${first.vigencia}`] : []),
      ],
      areas.map((area) => [
        area.nombre,
        ...porcentajes(area).map(figure),
        formatNumero(area.sinValorar),
        figure(area.criticidad),
        ...(first ? [points(area.antes?.cambio)] : []),
      ]),
    ),
    '',
    'Componentes críticos del territorio (% de las IED valoradas en niveles 1 y 2):',
    '',
    textTable(['orden', 'componente', '1–2 %', 'valoradas'], criticos.map(lineOf)),
    ...(sinOrden > 0
      ? [
          '',
          `Sin orden, porque los valoró menos del ${MINIMO_VALORADO} % de las IED: ${cuenta(sinOrden, 'componente', 'componentes')}.`,
        ]
      : []),
    ...(first && first.conAutoevaluacion * 100 < MINIMO_VALORADO * ied
      ? [
          '',
          `En ${first.vigencia} se valoraron solo ${first.conAutoevaluacion} de ${cuenta(ied, 'IED', 'IED')}: el cambio puede ser de cuáles fueron.`,
        ]
      : []),
    ...(first && first.catalogo !== catalogo
      ? [
          '',
          `${first.vigencia} se valoró con el catálogo de ${first.catalogo}: se compara por área, no por componente.`,
        ]
      : []),
  ].join('\n');
}

const lineOf = ({ orden, empata, indice, nombre, criticidad, niveles }: ComponenteConsolidado) => [
  `${orden}${empata.length > 0 ? ' (empate)' : ''}`,
  shorten(`${indice} ${nombre}`, 60),
  figure(criticidad),
  formatNumero(niveles.reduce((sum, n) => sum + n, 0)),
];
