// The picture of the plan in Inicio: its figure, what it should be and how it changed, the acciones in each state, and what all that asks for
// today. The figures are those of the informe trimestral, from the same code.

import portada from '../../../sheets-templates/portada.json';
import { elCambio, loEsperado } from '../../documents/informe-trimestral/como-vamos';
import { ESTADO_PLURAL, SENAL_DE_AVANCE } from '../../documents/senales';
import { type PlanAlCorte, planAlCorte } from '../../domain/avance/al-corte';
import { contradiccionDe } from '../../domain/avance/contradiccion';
import { ESTADOS_AVANCE, umbralesDe } from '../../domain/avance/estado';
import { conSigno } from '../../domain/en-puntos';
import { formatFecha } from '../../domain/formato';
import type { Inicio } from '../../domain/inicio';
import { corteAnterior, formatCorte } from '../../domain/periodo';
import { cuenta, enumerar, razonEscrita } from '../../domain/redaccion';
import { avanceInput } from '../datos/filas-del-avance';
import type { Libro } from '../libro/libro';
import { compromisosVencidos } from './inicio-filas';
import type { Line } from './write-view';

/** Of the quarter that is reported; undefined before the first opens. */
export function elPlan(libro: Libro, { trimestre }: Inicio): PlanAlCorte | undefined {
  if (!trimestre || !libro.vigencias.includes(trimestre.vigencia)) return undefined;
  const { vigencia, trimestre: name } = trimestre;
  return planAlCorte(avanceInput(libro), libro.vigencias, { vigencia, trimestre: name });
}

const line = (look: Line['look'], ...cells: Line['cells'][number][]): Line => ({ look, cells });

/** The figures with what they are over them, the sentence that compares them, and the bar of the states. */
export function picture(plan: PlanAlCorte): readonly Line[] {
  const { avance, comparacion, corte } = plan;
  const { rotulos } = portada.plan;
  const said: { readonly [name: string]: string } = {
    corte: formatCorte(corte),
    antes: formatCorte(corteAnterior(corte)),
    vigencia: String(corte.vigencia),
  };
  const named = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name) => said[name] ?? '');
  const { total } = avance;
  return [
    line(
      'rotulo',
      named(rotulos.avance),
      rotulos.esperado,
      named(rotulos.cambio),
      named(rotulos.vigencia),
      rotulos.actividades,
    ),
    line(
      'cifra',
      razonEscrita(total.avanceCuatrienioConTope),
      razonEscrita(comparacion.esperado),
      conSigno(comparacion.cambio),
      razonEscrita(comparacion.delAno),
      razonEscrita(total.actividades),
    ),
    line('nota', `${loEsperado(plan)} ${elCambio(plan)}`),
    line('nota', portada.plan.origen),
    ...states(plan),
    line('texto'),
  ];
}

/** A line a state that some acción is in: its icon and word, how many, which part, and a bar that a printer without colour shows. */
function states({ avance }: PlanAlCorte): readonly Line[] {
  const { acciones } = avance;
  return [
    line('rotulo', portada.plan.estados, 'Acciones', 'De todas', '', ''),
    ...ESTADOS_AVANCE.flatMap((estado) => {
      const own = acciones.filter((accion) => accion.estado === estado).length;
      if (own === 0) return [];
      const name = own === 1 ? estado : ESTADO_PLURAL[estado];
      const part = own / acciones.length;
      return line(
        'paso',
        `${SENAL_DE_AVANCE[estado].icono} ${name}`,
        `${own} (${razonEscrita(part)})`,
        barOf(part),
      );
    }),
  ];
}

/** Squares of the bar of all the acciones: as many as two columns hold. */
const SQUARES = 20;

/** What there is some of has a square at least. */
function barOf(part: number): string {
  const reached = Math.max(1, Math.round(part * SQUARES));
  return '■'.repeat(reached) + '□'.repeat(SQUARES - reached);
}

export interface PorHacer {
  readonly libro: Libro;
  readonly now: Inicio;
  readonly plan: PlanAlCorte | undefined;
  readonly titleOf: (key: string) => string;
}

/** What the data ask for today, each with where it is done: a panel of the menu, or the tab that opens. */
export function porHacer({ libro, now, plan, titleOf }: PorHacer): readonly Line[] {
  const { trimestre } = now;
  const apart = plan ? sinSusActividades(libro, plan) : [];
  return [
    ...(trimestre && trimestre.faltan > 0
      ? [
          line(
            'paso',
            `▲ ${trimestre.faltan === 1 ? 'Falta' : 'Faltan'} ${cuenta(trimestre.faltan, 'reporte', 'reportes')} de ${trimestre.trimestre} ${trimestre.vigencia} · PAM › Lo mío…`,
          ),
        ]
      : []),
    ...vencidos(libro, titleOf('compromisos')),
    ...(apart.length > 0
      ? [
          line(
            'paso',
            `▲ ${cuenta(apart.length, 'acción va', 'acciones van')} en meta sin hacer sus actividades: ${enumerar(apart, SHOWN)} · PAM › Tablero…`,
          ),
        ]
      : []),
  ];
}

/** How many there are, and the first of them by their date, each with the way to its row. */
function vencidos(libro: Libro, abre: string): readonly Line[] {
  const late = compromisosVencidos(libro);
  if (late.length === 0) return [];
  const dicho = cuenta(late.length, 'compromiso vencido', 'compromisos vencidos');
  const shown = late.slice(0, SHOWN).map(({ fila, row }) => {
    const said = [
      row.codigo,
      row.fecha && `era para el ${formatFecha(row.fecha)}`,
      row.responsable,
    ];
    return line('paso', { texto: `– ${said.filter(Boolean).join(' · ')}`, abre, fila });
  });
  const more = late[SHOWN];
  const texto = `– y ${late.length - SHOWN} más`;
  return [
    line('paso', { texto: `▲ ${dicho} · ${abre}`, abre, fila: late[0]?.fila }),
    ...shown,
    ...(more ? [line('paso', { texto, abre, fila: more.fila })] : []),
  ];
}

/** Códigos that a line has room for, and lines that are written one by one. */
const SHOWN = 5;

/** Whose result nobody can say what it came from. */
const sinSusActividades = (libro: Libro, { calculos }: PlanAlCorte): readonly string[] => {
  const umbrales = umbralesDe(libro.sound('parametros'));
  return calculos.flatMap((calculo) =>
    contradiccionDe(calculo, umbrales) === 'META_SIN_ACTIVIDADES' ? calculo.codigo : [],
  );
};
