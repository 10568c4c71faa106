// What the informe lacks, said on its first page instead of hidden: first the years of which the book knows nothing.

import { formatCorte } from '../../domain/periodo';
import { alComienzo, cuenta, enumerar, enumerarDe } from '../../domain/redaccion';
import type { ResultadosDatos } from './marcadores';
import { type AccionConResultado, delAno, type Resultados } from './resultados';

type Faltante = ResultadosDatos['faltantes'][number];

/** Everything missing, most serious first; [] when it is complete. */
export const faltantes = (resultados: Resultados): readonly Faltante[] => [
  ...sinTerminar(resultados),
  ...sinAno(resultados),
  ...sinHistoria(resultados),
  ...sinResultado(resultados),
  ...anosEnBlanco(resultados),
  ...sinMedir(resultados),
  ...sinEvaluar(resultados),
  ...sinRegistro(resultados),
];

const sinTerminar = ({ hasEnded, libro }: Resultados): readonly Faltante[] =>
  hasEnded
    ? []
    : [
        {
          asunto: 'El cuatrienio no ha terminado',
          detalle: `Termina el 31/12/${libro.vigencias[libro.vigencias.length - 1]}. Las cifras son las que se conocen hoy.`,
        },
      ];

const sinAno = ({ anosSinDato }: Resultados): readonly Faltante[] =>
  anosSinDato.length === 0
    ? []
    : [
        {
          asunto:
            anosSinDato.length === 1
              ? `Sin datos de ${anosSinDato[0]}`
              : `Sin datos de ${cuenta(anosSinDato.length, 'año', 'años')}`,
          detalle: `El libro no tiene ningún resultado de ${enumerar(anosSinDato.map(String))}: lo que se hizo ${anosSinDato.length === 1 ? 'ese año' : 'esos años'} no está en estas cifras, y por eso pueden ser menores que lo real.`,
        },
      ];

/** Years before the book of which some acciones brought their results, and others did not. */
function sinHistoria({ acciones, anosSinDato }: Resultados): readonly Faltante[] {
  const own = acciones.flatMap(({ codigo, calculo }) => {
    const years = calculo.sinHistoria.filter((year) => !anosSinDato.includes(year));
    return years.length === 0 ? [] : [`${codigo} (${enumerar(years.map(String))})`];
  });
  return about(own, (n) =>
    cuenta(n, 'acción sin los años de antes del libro', 'acciones sin los años de antes del libro'),
  );
}

const sinResultado = ({ acciones }: Resultados): readonly Faltante[] =>
  about(
    codigosDe(acciones, ({ como }) => como === 'Sin resultado'),
    (n) => cuenta(n, 'acción sin ningún resultado', 'acciones sin ningún resultado'),
    acciones.length,
  );

/** A year that was programmed and that nobody reported, of acciones that reported others. */
function anosEnBlanco({ acciones, anos, anosSinDato }: Resultados): readonly Faltante[] {
  const own = acciones.flatMap(({ codigo, como, calculo }) => {
    if (como === 'Sin resultado') return [];
    const years = anos.filter((year) => {
      const one = delAno(calculo, year);
      return (
        one !== undefined &&
        !one.sinHistoria &&
        !anosSinDato.includes(year) &&
        one.avance !== null &&
        one.ejecutado === null
      );
    });
    return years.length === 0 ? [] : [`${codigo} (${enumerar(years.map(String))})`];
  });
  return about(own, (n) =>
    cuenta(
      n,
      'acción con años programados y sin reporte',
      'acciones con años programados y sin reporte',
    ),
  );
}

const sinMedir = ({ acciones }: Resultados): readonly Faltante[] =>
  about(
    acciones.flatMap(({ codigo, como, sinMedir: why }) =>
      como === 'Sin medir' ? [`${codigo}: ${why}`] : [],
    ),
    (n) => cuenta(n, 'acción que no se puede medir', 'acciones que no se pueden medir'),
  );

/** Evaluaciones anuales, by year: what helped and hindered is told from them. */
function sinEvaluar({ acciones, anos, hasEnded, libro }: Resultados): readonly Faltante[] {
  const closed = anos.filter((year) => libro.hoy > `${year}-12-31`);
  const lacking = closed.flatMap((year) => {
    const n = acciones.filter(
      ({ calculo, evaluaciones }) =>
        delAno(calculo, year)?.ejecutado != null &&
        !evaluaciones.some(({ vigencia }) => vigencia === year),
    ).length;
    return n === 0 ? [] : [`${year}: ${n}`];
  });
  if (lacking.length === 0) return [];
  return [
    {
      asunto: 'Evaluaciones anuales sin escribir',
      detalle: `Acciones con resultado y sin evaluación, por año: ${enumerar(lacking)}. De ellas ${hasEnded ? '' : 'todavía '}no se sabe qué ayudó ni qué dificultó.`,
    },
  ];
}

function sinRegistro({ registros: { debidos } }: Resultados): readonly Faltante[] {
  const sinActa = debidos.filter(({ acta }) => !acta).map(formatCorte);
  const sinInforme = debidos.filter(({ informe }) => !informe).map(formatCorte);
  return [
    ...about(sinActa, (n) =>
      cuenta(n, 'acta trimestral que falta', 'actas trimestrales que faltan'),
    ),
    ...about(sinInforme, (n) =>
      cuenta(n, 'informe trimestral que falta', 'informes trimestrales que faltan'),
    ),
  ];
}

const codigosDe = (
  acciones: readonly AccionConResultado[],
  isOf: (accion: AccionConResultado) => boolean,
): readonly string[] => acciones.filter(isOf).map(({ codigo }) => codigo);

/** Names with words of their own read apart. */
function about(names: readonly string[], say: (n: number) => string, de = 0): readonly Faltante[] {
  if (names.length === 0) return [];
  const isLong = names.some((one) => one.includes(': '));
  return [
    {
      asunto: say(names.length),
      detalle: isLong
        ? `${names.join('; ')}.`
        : `${alComienzo(enumerarDe(names, de, { max: 20 }))}.`,
    },
  ];
}
