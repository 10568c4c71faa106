// What people wrote in four years, as tables: the plan de desarrollo as referent, what sustains each acción, what helped and hindered,
// with whose money and by which convenios, and the records of each quarter.

import { nombreDeActa } from '../../domain/acta-titulo';
import { mediaDe } from '../../domain/avance/consolidar';
import { PLAN_DE_DESARROLLO } from '../../domain/clases-de-fundamento';
import { formatCorte } from '../../domain/periodo';
import { cuenta, enumerar, razonEscrita } from '../../domain/redaccion';
import type { EvaluacionRow } from '../../domain/registers/evaluaciones';
import { sostenibilidadDe } from '../../domain/sostenibilidad/sostenibilidad';
import { readsAlike } from '../../domain/texto';
import { fuentesPorAno } from '../del-plan/recursos';
import { losRegistros } from './en-breve';
import type { ResultadosDatos } from './marcadores';
import type { AccionConResultado, Resultados } from './resultados';

type Referente = Pick<ResultadosDatos, 'referente' | 'hayMetasDeDesarrollo' | 'metasDeDesarrollo'>;

export function referente(resultados: Resultados): Referente {
  const { fundamentos, acciones, informe } = resultados;
  const own = fundamentos.filter(({ clase }) => clase === PLAN_DE_DESARROLLO);
  const metas = own.flatMap(({ metaPlanDesarrollo, norma }) =>
    metaPlanDesarrollo ? [{ meta: metaPlanDesarrollo, norma: norma ?? 'sin acto' }] : [],
  );
  const aportan = (meta: string): readonly AccionConResultado[] =>
    acciones.filter(({ calculo }) => readsAlike(calculo.pam.row.metaPlanDesarrollo ?? '', meta));
  const con = acciones.filter(({ calculo }) => calculo.pam.row.metaPlanDesarrollo).length;
  const version = informe.versionPam ? `, en su versión ${informe.versionPam},` : '';
  return {
    referente: [
      own.length === 0
        ? 'Fundamentos no tiene el Plan de Desarrollo como referente: este informe solo puede comparar los resultados con las metas del PAM.'
        : `El referente del PAM${version} es el Plan de Desarrollo: ${enumerar([...new Set(own.flatMap(({ norma }) => norma ?? []))]) || 'sin acto escrito en Fundamentos'}. ${con} de ${cuenta(acciones.length, 'acción', 'acciones')} ${con === 1 ? 'dice a qué meta suya aporta' : 'dicen a qué meta suya aportan'}.`,
    ].map((parrafo) => ({ parrafo })),
    hayMetasDeDesarrollo: metas.length > 0,
    metasDeDesarrollo: metas.map(({ meta, norma }) => {
      const which = aportan(meta);
      const ratio = mediaDe(which.map(({ calculo }) => calculo))(
        ({ codigo }) => which.find((one) => one.codigo === codigo)?.candidatas.conTope ?? null,
      );
      return {
        meta,
        norma,
        acciones:
          which.length === 0
            ? 'ninguna'
            : enumerar(
                which.map(({ codigo }) => codigo),
                12,
              ),
        avance: razonEscrita(ratio),
      };
    }),
  };
}

const nombre = ({ codigo, accion }: AccionConResultado): string => `${codigo} · ${accion}`;

/** "2024: Nueve visitas.", a line a year. */
const porAno = (
  { evaluaciones }: AccionConResultado,
  read: (row: EvaluacionRow) => string | undefined,
): string =>
  evaluaciones
    .flatMap((row) => {
      const said = read(row);
      return said ? [`${row.vigencia}: ${said}`] : [];
    })
    .join('\n');

type Relato = Pick<ResultadosDatos, 'haySostienen' | 'sostienen' | 'hayRelato' | 'relato'>;

export function relato({ acciones }: Resultados): Relato {
  const sostienen = acciones.flatMap((one) => {
    const last = [...one.evaluaciones].reverse().find(({ sostenibilidad }) => sostenibilidad);
    return last
      ? [{ accion: nombre(one), ano: String(last.vigencia), texto: last.sostenibilidad ?? '' }]
      : [];
  });
  const told = acciones.flatMap((one) => {
    const row = {
      logros: porAno(one, ({ logros }) => logros),
      dificultades: porAno(one, ({ dificultades }) => dificultades),
      mejora: porAno(one, ({ mejora }) => mejora),
    };
    const isSaid = row.logros || row.dificultades || row.mejora;
    const blank = (text: string): string => text || '—';
    return isSaid
      ? [
          {
            accion: nombre(one),
            logros: blank(row.logros),
            dificultades: blank(row.dificultades),
            mejora: blank(row.mejora),
          },
        ]
      : [];
  });
  return {
    haySostienen: sostienen.length > 0,
    sostienen,
    hayRelato: told.length > 0,
    relato: told,
  };
}

type Alianzas = Pick<ResultadosDatos, 'hayFuentes' | 'fuentes' | 'hayConvenios' | 'convenios'>;

export function alianzasEscritas({ acciones, sostenibilidad, libro }: Resultados): Alianzas {
  const convenios = acciones.flatMap((one) => {
    const own = sostenibilidad
      .filter(({ accion, acto }) => acto && accion === one.codigo)
      .sort((a, b) => (a.vigencia ?? 0) - (b.vigencia ?? 0));
    const actos = own.map(({ vigencia, acto }) => `${vigencia}: ${acto}`);
    return own.length === 0 ? [] : [{ accion: nombre(one), actos: actos.join('; ') }];
  });
  return {
    // What has no fuente alone is said in words.
    hayFuentes: sostenibilidad.some(({ fuente }) => fuente !== undefined),
    fuentes: fuentesPorAno(libro.vigencias.map((year) => sostenibilidadDe(libro, year))),
    hayConvenios: convenios.length > 0,
    convenios,
  };
}

type RegistrosEscritos = Pick<ResultadosDatos, 'registrosTexto' | 'hayRegistros' | 'registros'>;

export function registros(resultados: Resultados): RegistrosEscritos {
  const { debidos, noSeReportan } = resultados.registros;
  const apart =
    noSeReportan.length === 0
      ? ''
      : ` Calendario dice que no se ${noSeReportan.length === 1 ? 'reportaba' : 'reportaban'} ${enumerar(noSeReportan)}.`;
  return {
    registrosTexto: `${losRegistros(resultados)}${apart}`,
    hayRegistros: debidos.length > 0,
    registros: debidos.map((one) => ({
      trimestre: formatCorte(one),
      acta: one.acta ? `Acta ${nombreDeActa(one.acta)}` : '▼ falta el acta',
      informe: one.informe
        ? `Versión ${one.informe.version ?? 1} (${(one.informe.estado ?? 'Borrador').toLowerCase()})`
        : '▼ falta el informe',
    })),
  };
}
