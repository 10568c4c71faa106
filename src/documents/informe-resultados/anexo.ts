// What the annex says beside how each figure was computed: the four ways to consolidate, and where the data come from.

import { CANDIDATAS, type Candidatas } from '../../domain/avance/candidatas';
import { cuenta, enumerar, razonEscrita } from '../../domain/redaccion';
import type { AnyRow } from '../../domain/register';
import { registerByKey } from '../../domain/registers';
import type { ResultadosDatos } from './marcadores';
import type { Resultados } from './resultados';

type Anexo = Pick<
  ResultadosDatos,
  | 'consolidacion'
  | 'eficaciaTexto'
  | 'candidatas'
  | 'porCandidata'
  | 'origenes'
  | 'hayLibros'
  | 'libros'
>;

const IMPRESA = CANDIDATAS[0];

export function anexo(resultados: Resultados): Anexo {
  const { total, componentes, otrosLibros } = resultados;
  const ratio = total.candidatas.conTope;
  return {
    consolidacion: `La consolidación que se imprime es «${IMPRESA?.nombre}»: ${IMPRESA?.formula}. El componente y el plan son el promedio de sus acciones según su ponderación; una meta compartida cuenta una vez y lo que no se reportó cuenta 0. El anexo trae las otras tres formas de consolidar.`,
    eficaciaTexto:
      ratio === null
        ? 'No hay acciones que se puedan medir.'
        : `El índice de eficacia del plan es ${razonEscrita(ratio)}: el promedio de lo logrado sobre lo programado de cada acción, según su ponderación y con tope de 100 %. El de cada año compara lo ejecutado con lo programado ese año; el del cuatrienio, el resultado con la meta del cuatrienio.`,
    candidatas: CANDIDATAS.map(({ clave, nombre, formula }, i) => ({
      nombre,
      formula,
      valor: razonEscrita(total.candidatas[clave]),
      uso: i === 0 ? 'Es la que se imprime' : 'No se imprime',
    })),
    porCandidata: componentes.flatMap(({ componente, candidatas, acciones }) => [
      { que: componente, tipo: '', ...valores(candidatas) },
      ...acciones.map((one) => ({
        que: `${one.codigo} · ${one.accion}`,
        tipo: one.calculo.pam.row.tipoAcumulacion ?? 'sin tipo',
        ...valores(one.candidatas),
      })),
    ]),
    origenes: origenes(resultados),
    hayLibros: otrosLibros.libros.length > 0,
    libros: otrosLibros.libros,
  };
}

const valores = ({ conTope, sinTope, mediaDeVigencias, sumaSobreMetas }: Candidatas) => ({
  conTope: razonEscrita(conTope),
  sinTope: razonEscrita(sinTope),
  media: razonEscrita(mediaDeVigencias),
  suma: razonEscrita(sumaSobreMetas),
});

const PARA: readonly (readonly [registro: string, para: string])[] = [
  ['pam', 'Acciones, línea base, metas y tipo de acumulación'],
  ['seguimiento', 'Lo programado y lo ejecutado de cada trimestre'],
  ['evaluaciones', 'Logros, dificultades, oportunidades y lo que sostiene cada acción'],
  ['sostenibilidad', 'Fuentes, condiciones y convenios'],
  ['fundamentos', 'El Plan de Desarrollo y sus metas'],
  ['caracterizacion', 'Línea base y datos del territorio'],
  ['datosIed', 'Índice de inclusión de cada IED'],
  ['calendario', 'Qué trimestres se reportan'],
  ['actas', 'Actas de la actividad 9'],
  ['documentos', 'Informes de gestión trimestrales'],
];

const origenes = ({ libro }: Resultados): ResultadosDatos['origenes'] =>
  PARA.map(([registro, para]) => {
    const rows = libro.rows<AnyRow>(registro);
    const years = [
      ...new Set(rows.flatMap(({ row }) => (typeof row.vigencia === 'number' ? row.vigencia : []))),
    ].sort((a, b) => a - b);
    const of = years.length === 0 ? '' : `, de ${enumerar(years.map(String))}`;
    return {
      registro: registerByKey(registro)?.title ?? registro,
      filas: rows.length === 0 ? 'sin filas' : `${cuenta(rows.length, 'fila', 'filas')}${of}`,
      para,
    };
  });
