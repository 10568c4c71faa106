// The meeting that defines how the plan is followed (activity 3): when and by whom it is reported, with what it is proved, the
// indicator and the risk.

import { decirFalta, type Estrategia, estrategiaDe } from '../estrategia/estrategia';
import { formatFecha, formatNumero, formatPorcentaje } from '../formato';
import { groupBy } from '../group-by';
import { formatCorte } from '../periodo';
import { cuenta, enumerarDe, siHay } from '../redaccion';
import type { RuleContext } from '../register';
import { filasDe, frase, type Puntos } from './punto';

export const ESTRATEGIA: Puntos = {
  'Periodicidad, totalización y medio de verificación de cada acción': ({ libro }) => {
    const estrategia = estrategiaDe(libro);
    return [...periodicidad(estrategia), ...totalizacion(libro), ...quien(estrategia)];
  },
  'Plazos de reporte y de cierre de cada trimestre': ({ libro }) =>
    plazos(estrategiaDe(libro), libro.hoy),
  'Ficha técnica del indicador de seguimiento: fórmula, meta y umbral': ({ libro }) =>
    indicador(estrategiaDe(libro)),
  'Riesgo del seguimiento y su control': ({ libro }) => riesgo(estrategiaDe(libro)),
  'Lo que falta para seguir el plan': ({ libro }) =>
    estrategiaDe(libro)
      // This very acta is what it lacks.
      .faltas.filter(({ codigo }) => codigo !== 'SIN_CONSTANCIA')
      .map((falta) => `- ${falta.asunto}: ${decirFalta(falta)}`),
};

interface ConCodigo {
  readonly codigo: string;
}
/** Of the so many that the plan has. */
const acciones = (some: readonly ConCodigo[], de: number): string =>
  some.length === de && de > 1
    ? `las ${formatNumero(de)} acciones`
    : `${cuenta(some.length, 'acción', 'acciones')} (${nombradas(some, de)})`;
const nombradas = (some: readonly ConCodigo[], de: number): string =>
  enumerarDe(
    some.map(({ codigo }) => codigo),
    de,
    { max: 12 },
  );

const periodicidad = (estrategia: Estrategia): readonly string[] =>
  [...groupBy(estrategia.acciones, (one) => one.periodicidad)].map(
    ([nombre, own]) => `- ${nombre}: ${acciones(own, estrategia.acciones.length)}.`,
  );

/** How the quarters of a year make it. */
function totalizacion(libro: Pick<RuleContext, 'rows'>): readonly string[] {
  const plan = filasDe(libro, 'pam').flatMap(({ codigo, reglaTrimestral }) =>
    codigo === undefined ? [] : [{ codigo: `${codigo}`, regla: `${reglaTrimestral ?? 'Suma'}` }],
  );
  const groups = [...groupBy(plan, ({ regla }) => regla)];
  const dichos = groups.map(([regla, own]) => `${regla}, ${acciones(own, plan.length)}`);
  return dichos.length === 0 ? [] : [`El año se totaliza así: ${dichos.join('; ')}.`];
}

function plazos({ calendario }: Estrategia, hoy: string): readonly string[] {
  return calendario
    .filter(({ cierra = '', seReporta }) => cierra >= hoy && seReporta !== false)
    .slice(0, 4)
    .map(({ vigencia = 0, trimestre = 'T1', cierra = '', cierreProvisional, cierreDefinitivo }) => {
      const cierres = [
        siHay(cierreProvisional, (dia) => `cierre provisional, ${formatFecha(dia)}`),
        siHay(cierreDefinitivo, (dia) => `cierre definitivo, ${formatFecha(dia)}`),
      ].filter(Boolean);
      const corte = formatCorte({ vigencia, trimestre });
      return `- ${[`${corte} se reporta hasta el ${formatFecha(cierra)}`, ...cierres].join('; ')}.`;
    });
}

function quien({ acciones: all }: Estrategia): readonly string[] {
  const reporta = groupBy(all, (one) => one.coordinador || one.responsable || undefined);
  const con = all.filter(({ medio }) => medio !== '').length;
  return all.length === 0
    ? []
    : [
        ...(reporta.size > 0 ? ['Reportan:'] : []),
        ...[...reporta].map(([persona, own]) => `- ${persona}: ${nombradas(own, all.length)}.`),
        `Tienen medio de verificación ${con} de ${cuenta(all.length, 'acción', 'acciones')}.`,
      ];
}

function indicador({ ficha }: Estrategia): readonly string[] {
  const { nombre, calculo, meta, umbral, version, responsable } = ficha;
  return [
    frase(`Indicador: ${nombre}`),
    ...(calculo === '' ? [] : [`Cálculo: ${calculo}`]),
    ...siHay(meta, (ratio) => `Meta: ${formatPorcentaje(ratio)}.`).split('\n'),
    ...siHay(umbral, (ratio) => `Umbral: ${formatPorcentaje(ratio)}.`).split('\n'),
    frase(`Versión de la fórmula: ${version}`),
    ...siHay(responsable, (persona) => frase(`Responsable de la medición: ${persona}`)).split('\n'),
  ].filter(Boolean);
}

const riesgo = ({ riesgo: { codigo, riesgo: nombre, control } }: Estrategia): readonly string[] =>
  [
    [codigo, nombre].some(Boolean)
      ? frase(`Riesgo: ${[codigo, nombre].filter(Boolean).join(' · ')}`)
      : '',
    control ? frase(`Control: ${control}`) : '',
  ].filter(Boolean);
