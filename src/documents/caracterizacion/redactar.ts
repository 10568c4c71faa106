// The caracterización in six lines, and the sections that a person may write, drafted from the data while nobody has.

import { porcentaje } from '../../domain/autoevaluacion/conteo';
import { MINIMO_VALORADO } from '../../domain/autoevaluacion/orden';
import { formatNumero } from '../../domain/formato';
import { escribirCuatrienio } from '../../domain/periodo';
import { cuenta, enumerar } from '../../domain/redaccion';
import { seccionesDe } from '../secciones';
import { conUltimo } from '../ultimo-parrafo';
import { escrito } from './escrito';
import type { CaracterizacionDatos } from './marcadores';
import { inclusion, tendencia } from './medido';
import { type CaracterizacionInput, PAM_ANTERIOR, type Perfil } from './perfil';

const NADA = 'Todavía no hay en el libro.';

export const enBreve = (perfil: Perfil): CaracterizacionDatos['enBreve'] => [
  { asunto: 'Datos del territorio', texto: losDatos(perfil) },
  { asunto: 'Autoevaluación', texto: laAutoevaluacion(perfil) },
  { asunto: 'Saber 11', texto: tendencia(perfil)?.cambio ?? loEscrito(perfil, 'saber') },
  { asunto: 'Índice de inclusión', texto: laInclusion(perfil) },
  { asunto: 'Necesidades', texto: lasNecesidades(perfil) },
  { asunto: 'PAM anterior', texto: elPamAnterior(perfil) },
];

function losDatos({ datos }: Perfil): string {
  if (datos.length === 0) return NADA;
  const dimensiones = new Set(datos.map(({ dimension }) => dimension)).size;
  const palabras = datos.filter(({ datoCualitativo }) => datoCualitativo !== undefined).length;
  const base = datos.filter(({ esLineaBase }) => esLineaBase === true).length;
  return `${cuenta(datos.length, 'dato', 'datos')} de ${cuenta(dimensiones, 'dimensión', 'dimensiones')}: ${cuenta(palabras, 'cualitativo', 'cualitativos')}, y ${formatNumero(base)} son línea base.`;
}

/** What nobody measured of the institutions may stand in Caracterización all the same. */
const loEscrito = (...[perfil, de]: Parameters<typeof escrito>): string =>
  escrito(perfil, de) || NADA;

function laAutoevaluacion(perfil: Perfil): string {
  const { autoevaluacion: found } = perfil;
  if (!found) return loEscrito(perfil, 'autoevaluacion');
  const [worst] = found.componentes.filter(({ orden }) => orden === 1);
  const { conAutoevaluacion, ied, vigencia } = found;
  const said = `${conAutoevaluacion} de ${cuenta(ied, 'IED', 'IED')} se valoraron en ${vigencia}.`;
  if (!worst) return `${said} Ningún componente lo valoró el ${MINIMO_VALORADO} % de las IED.`;
  return `${said} El componente más crítico es ${worst.indice} ${worst.nombre}: ${formatNumero(worst.criticidad ?? 0, 1)}\u00A0% en Existencia o Pertinencia.`;
}

function laInclusion(perfil: Perfil): string {
  const { hayInclusion, inclusion: rows } = inclusion(perfil);
  const [total] = rows;
  if (!hayInclusion || !total) return loEscrito(perfil, 'inclusion');
  return `${total.valor} de 4, promedio de ${total.ied} de ${cuenta(perfil.activas, 'IED', 'IED')}: ${total.lectura}.`;
}

function lasNecesidades({ cobertura: { necesidades, sinAccion } }: Perfil): string {
  const [first] = necesidades;
  if (!first) return NADA;
  const covered = porcentaje(necesidades.length - sinAccion.length, necesidades.length);
  return `${formatNumero(necesidades.length)}; el ${formatNumero(covered ?? 0, 0)}\u00A0% tiene acción. La de mayor prioridad es ${first.codigo}: ${first.enunciado}.`;
}

function elPamAnterior({ datos }: Perfil): string {
  const [first] = datos.filter(({ dimension }) => dimension === PAM_ANTERIOR);
  if (!first) return NADA;
  const valor = first.valor === undefined ? '' : `: ${formatNumero(first.valor)}`;
  const unidad = first.unidad === 'Porcentaje' ? '\u00A0%' : first.unidad ? ` ${first.unidad}` : '';
  return [`${first.indicador}${valor}${valor && unidad}.`, first.lectura].filter(Boolean).join(' ');
}

/** Each section, by its key: what the data say of it, a paragraph an entry. */
export const BORRADORES = {
  presentacion: ({ libro: { vigencias } }: Perfil): readonly string[] => [
    `Este documento reúne lo que se sabe del sector educativo del territorio al formular el plan ${escribirCuatrienio(vigencias)}: los datos con su fuente y su lectura, la autoevaluación de las instituciones, los resultados de las pruebas externas, el índice de inclusión y los resultados del plan anterior. De ellos salen la línea base, los objetivos y las necesidades a las que responde el PAM.`,
  ],
  conclusiones: (perfil: Perfil): readonly string[] => {
    const { necesidades, sinExplicar } = perfil.cobertura;
    if (necesidades.length === 0)
      return [
        'Todavía no se han escrito necesidades: con los datos de este documento se formulan.',
      ];
    const first = necesidades
      .slice(0, 5)
      .map(({ codigo, enunciado }) => `${enunciado} (${codigo})`);
    return [
      `Lo más urgente de atender, por su prioridad: ${enumerar(first)}.`,
      sinExplicar.length === 0
        ? 'Cada necesidad y expectativa tiene una acción en el PAM, o la explicación de por qué no.'
        : `Faltan una acción o una explicación para ${enumerar(sinExplicar, 10)}.`,
    ];
  },
} as const;

export function secciones({
  perfil,
  textos,
}: CaracterizacionInput): Pick<CaracterizacionDatos, 'presentacion' | 'conclusiones'> {
  const { presentacion, conclusiones } = seccionesDe(BORRADORES, perfil, textos);
  return { presentacion, conclusiones: conUltimo(conclusiones) };
}
