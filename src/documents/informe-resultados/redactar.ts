// The sections that a person may write, drafted from the data while nobody has: sentences with their figures, never a bracket that
// could be signed.

import { groupBy } from '../../domain/group-by';
import { cuenta, enumerar, enumerarDe, razonEscrita } from '../../domain/redaccion';
import type { EvaluacionRow } from '../../domain/registers/evaluaciones';
import { seccionesDe } from '../secciones';
import { conUltimo } from '../ultimo-parrafo';
import {
  contraLaBase,
  elResultado,
  frenteALaBase,
  laInclusion,
  losComponentes,
  losRegistros,
} from './en-breve';
import type { ResultadosDatos } from './marcadores';
import { type AccionConResultado, porSuFalta, type Resultados } from './resultados';

/** Each section, by its key: what the data say of it, a paragraph an entry. */
export const BORRADORES = {
  sostenible: (resultados: Resultados): readonly string[] => [
    ...condiciones(resultados),
    ...loSostenido(resultados),
  ],
  ayudo: (resultados: Resultados): readonly string[] => [
    ...loQueAyudo(resultados),
    ...loQueDificulto(resultados),
  ],
  retos: (resultados: Resultados): readonly string[] => [
    ...porCumplir(resultados),
    ...porRecuperar(resultados),
    ...loDecidido(resultados),
  ],
  alianzas: (resultados: Resultados): readonly string[] => lasAlianzas(resultados),
  conclusiones: (resultados: Resultados): readonly string[] => [
    `${elResultado(resultados)} ${losComponentes(resultados)}`,
    `${frenteALaBase(resultados)} Índice de inclusión: ${laInclusion(resultados)}`,
    losRegistros(resultados),
    ...loQueNoSeSabe(resultados),
  ],
} as const;

type Secciones = Pick<
  ResultadosDatos,
  'sostenible' | 'ayudo' | 'retos' | 'alianzas' | 'conclusiones'
>;

/** What a person wrote of each section, and what the data say of those that nobody wrote. */
export function secciones(resultados: Resultados): Secciones {
  const { conclusiones, ...others } = seccionesDe(BORRADORES, resultados, resultados.textos);
  return { ...others, conclusiones: conUltimo(conclusiones) };
}

const codigosOf = (acciones: readonly AccionConResultado[], de: number): string =>
  enumerarDe(
    acciones.map(({ codigo }) => codigo),
    de,
    { max: 12 },
  );

/** Of the last year of which somebody wrote with what it is sustained. */
function condiciones({ sostenibilidad }: Resultados): readonly string[] {
  const last = Math.max(0, ...sostenibilidad.flatMap(({ vigencia }) => vigencia ?? []));
  const rows = sostenibilidad.filter(({ vigencia }) => vigencia === last);
  if (rows.length === 0) return ['Nadie ha escrito en Sostenibilidad con qué se sostiene el plan.'];
  const asegurada = (key: 'financiera' | 'tecnica' | 'administrativa'): number =>
    rows.filter((row) => row[key] === 'Asegurada').length;
  return [
    `En ${last}, el último año escrito en Sostenibilidad, de ${cuenta(rows.length, 'acción', 'acciones')} está asegurada la condición financiera en ${asegurada('financiera')}, la técnica en ${asegurada('tecnica')} y la administrativa en ${asegurada('administrativa')}.`,
  ];
}

function loSostenido({ acciones }: Resultados): readonly string[] {
  const reached = acciones.filter(({ como }) => como === 'Cumplida');
  const told = reached.filter(({ evaluaciones }) =>
    evaluaciones.some(({ sostenibilidad }) => sostenibilidad),
  );
  if (reached.length === 0) return [];
  return told.length === 0
    ? [
        `De ${reached.length === 1 ? 'la acción que cumplió' : `las ${reached.length} acciones que cumplieron`} su meta, ninguna evaluación anual dice qué la sostiene.`,
      ]
    : [
        `De ${cuenta(reached.length, 'acción que cumplió su meta', 'acciones que cumplieron su meta')}, en ${told.length} se escribió qué la sostiene: está en la tabla, con el año en que se dijo.`,
      ];
}

const withText = (
  acciones: readonly AccionConResultado[],
  read: (row: EvaluacionRow) => string | undefined,
): readonly AccionConResultado[] =>
  acciones.filter(({ evaluaciones }) => evaluaciones.some((row) => read(row)));

/** The first words of what was written, of so many acciones that a paragraph can be read. */
const CITADAS = 3;

function citas(
  acciones: readonly AccionConResultado[],
  read: (row: EvaluacionRow) => string | undefined,
): string {
  const told = acciones.slice(0, CITADAS).flatMap(({ codigo, evaluaciones }) => {
    const last = [...evaluaciones].reverse().find((row) => read(row));
    return last ? [`${codigo} (${last.vigencia}): ${sinPunto(read(last) ?? '')}`] : [];
  });
  return `${told.join('; ')}.`;
}

const sinPunto = (text: string): string => text.trim().replace(/\.+$/, '');

function loQueAyudo({ acciones }: Resultados): readonly string[] {
  const reached = withText(
    acciones.filter(({ como }) => como === 'Cumplida'),
    ({ logros }) => logros,
  );
  return reached.length === 0
    ? ['Ninguna evaluación anual dice qué se logró en las acciones que cumplieron su meta.']
    : [
        `De lo que se logró en ${cuenta(reached.length, 'acción que cumplió su meta', 'acciones que cumplieron su meta')}, según sus evaluaciones: ${citas(reached, ({ logros }) => logros)}`,
      ];
}

function loQueDificulto(resultados: Resultados): readonly string[] {
  const short = porSuFalta(resultados);
  const rest = resultados.acciones.filter((one) => !short.includes(one));
  const told = withText([...short, ...rest], ({ dificultades }) => dificultades);
  return told.length === 0
    ? ['Ninguna evaluación anual dice qué dificultó las acciones.']
    : [
        `${cuenta(told.length, 'acción tuvo dificultades', 'acciones tuvieron dificultades')} en alguno de los años; las que más pesan en lo que faltó: ${citas(told, ({ dificultades }) => dificultades)} El resto, y las oportunidades de mejora, están en la tabla.`,
      ];
}

function porCumplir(resultados: Resultados): readonly string[] {
  const short = porSuFalta(resultados);
  if (resultados.total.candidatas.conTope === null) return [];
  if (short.length === 0)
    return ['Todas las acciones que se pueden medir cumplieron su meta: el reto es sostenerlas.'];
  return [
    `${
      resultados.hasEnded
        ? cuenta(short.length, 'acción no llegó', 'acciones no llegaron')
        : cuenta(short.length, 'acción no ha llegado', 'acciones no han llegado')
    } a su meta del cuatrienio; por su peso y lo que les faltó, en este orden: ${codigosOf(short, 0)}.`,
  ];
}

function porRecuperar({ acciones }: Resultados): readonly string[] {
  const { peores } = contraLaBase(acciones);
  return peores.length === 0
    ? []
    : [
        `${cuenta(peores.length, 'indicador quedó', 'indicadores quedaron')} peor que su línea base y hay que recuperarlo${peores.length === 1 ? '' : 's'}: ${enumerar(peores, 12)}.`,
      ];
}

/** What the evaluations of the last year decided. */
function loDecidido({ acciones, libro }: Resultados): readonly string[] {
  const last = libro.vigencias[libro.vigencias.length - 1];
  const decided = acciones.flatMap(({ codigo, evaluaciones }) => {
    const decision = evaluaciones.find(({ vigencia }) => vigencia === last)?.decision;
    return decision ? [{ codigo, decision }] : [];
  });
  if (decided.length === 0) return [];
  const said = [...groupBy(decided, ({ decision }) => decision)].map(
    ([decision, own]) =>
      `«${decision}» en ${own.length}${
        decision === 'Continúa igual'
          ? ''
          : ` (${enumerar(
              own.map(({ codigo }) => codigo),
              8,
            )})`
      }`,
  );
  return [`Las evaluaciones de ${last} decidieron ${enumerar(said)}.`];
}

function lasAlianzas({ sostenibilidad }: Resultados): readonly string[] {
  const escritas = new Set(sostenibilidad.flatMap(({ fuente }) => fuente ?? []));
  const fuentes = [...escritas].filter((one) => one !== 'Sin costo');
  const actos = [...new Set(sostenibilidad.flatMap(({ acto }) => acto ?? []))];
  if (escritas.size === 0 && actos.length === 0)
    return ['Sostenibilidad no tiene fuentes ni convenios escritos de estos años.'];
  const others = fuentes.filter((one) => EXTERNAS.includes(one));
  return [
    [
      losRecursos(fuentes, escritas.has('Sin costo')),
      others.length === 0
        ? 'Ninguna fuente es de fuera de la entidad.'
        : `De fuera de la entidad: ${enumerar(others)}.`,
      actos.length === 0
        ? 'No se escribió ningún contrato, convenio o acto.'
        : `Se apoyó en ${cuenta(actos.length, 'contrato, convenio o acto', 'contratos, convenios o actos')}.`,
    ].join(' '),
  ];
}
/** What was planned to be spent: what was spent is told by the informes of each trimestre. */
function losRecursos(fuentes: readonly string[], hasFree: boolean): string {
  if (fuentes.length > 0)
    return `Se previeron recursos de ${enumerar(fuentes)}${hasFree ? '; hay acciones sin costo' : ''}.`;
  return hasFree
    ? 'Las acciones con fuente escrita son sin costo.'
    : 'No se escribió la fuente de los recursos.';
}
/** Sources that come from somebody else than the entity. */
const EXTERNAS: readonly string[] = ['Regalías', 'MEN', 'Cooperación'];

function loQueNoSeSabe({ anosSinDato, total }: Resultados): readonly string[] {
  return anosSinDato.length === 0
    ? []
    : [
        `De ${enumerar(anosSinDato.map(String))} no hay datos en el libro: ${total.candidatas.conTope === null ? 'las cifras' : `${razonEscrita(total.candidatas.conTope)}`} no ${total.candidatas.conTope === null ? 'incluyen' : 'incluye'} lo que se hizo ${anosSinDato.length === 1 ? 'ese año' : 'esos años'}.`,
      ];
}
