// `libro-pam cerrar-vigencia`: closes a year and begins the next, or says what it would do. `libro-pam deshacer` takes it back.

import { COMO_SIGUE } from '../../domain/fin-del-cuatrienio';
import { TRIMESTRES } from '../../domain/periodo';
import { cuenta, enumerar } from '../../domain/redaccion';
import { type Answer, COSTO, defineCommand } from '../../terminal/command';
import { shorten, textTable } from '../../terminal/text-table';
import { requireVigencia } from './argument-values';
import { driveTrabajo, type TrabajoVisto } from './drive-trabajo';
import { changeLibro, consultLibro } from './sesion';

interface Reparo {
  readonly clave: string;
  readonly mensaje: string;
  readonly cuales: readonly string[];
}
interface Cierre {
  readonly vigencia: number;
  readonly siguiente: number | null;
  /** null when nothing was written. */
  readonly cargue: string | null;
  readonly impedimentos: readonly Reparo[];
  readonly avisos: readonly Reparo[];
  readonly acciones: readonly {
    readonly codigo: string;
    readonly accion: string;
    readonly decision: string | null;
    readonly continua: boolean;
    readonly porque: string;
    /** Of each quarter that is written. */
    readonly programado: { readonly [trimestre: string]: number | string | null } | null;
    readonly trimestres: number;
    readonly actividades: number;
  }[];
  readonly compromisos: readonly { readonly codigo: string; readonly vencido: boolean }[];
  readonly nuevas: { readonly seguimiento: number; readonly actividades: number };
}
/** What is too much for one step comes with the job of the rest. */
interface Cerrada extends Cierre {
  readonly trabajo?: TrabajoVisto;
}

export const cerrarVigencia = defineCommand({
  summary: 'Cierra una vigencia y comienza la siguiente; se deshace con deshacer.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    vigencia: { value: '2025', required: true, help: 'Año que se cierra.' },
    simular: { help: 'Dice qué pasaría, sin escribir.' },
    etapa: { help: 'Deja a la vista las hojas del inicio de la vigencia.' },
    ...COSTO,
  },
  async run({ libro }, { vigencia: text, ...chosen }) {
    const simular = chosen.simular === true;
    const pedido = { vigencia: Number(requireVigencia(text)), simular, etapa: chosen.etapa };
    return (simular ? consultLibro : changeLibro)(libro, chosen, (sesion) => {
      const { trabajo, ...cierre } = sesion.call<Cerrada>('cerrarVigencia', pedido, 'commit');
      driveTrabajo(sesion, trabajo, pedido);
      return answer(libro, cierre, simular);
    });
  },
});

function answer(libro: string, cierre: Cierre, simular: boolean): Answer {
  const { impedimentos, avisos } = cierre;
  const isRefused = impedimentos.length > 0;
  return {
    json: cierre,
    code: isRefused ? 3 : 0,
    text: [
      ...told('Impide cerrar:', impedimentos),
      ...told('Para tener en cuenta:', avisos),
      ...accionesText(cierre),
      `${cuenta(cierre.compromisos.length, 'compromiso abierto sigue igual', 'compromisos abiertos siguen iguales')}.`,
      '',
      outcome(libro, cierre, simular),
    ].join('\n'),
  };
}

/** All of what a sentence is about stands below it. */
const told = (title: string, reparos: readonly Reparo[]): readonly string[] =>
  reparos.length === 0
    ? []
    : [
        title,
        ...reparos.map(({ mensaje, cuales }) =>
          cuales.every((one) => mensaje.includes(one))
            ? `  ${mensaje}`
            : `  ${mensaje}\n    ${enumerar(cuales, cuales.length)}`,
        ),
        '',
      ];

/** What is written of each acción, those that do not go on, and how many are left as they are. */
function accionesText({ acciones, siguiente }: Cierre): readonly string[] {
  if (siguiente === null) return [];
  const written = acciones.filter(({ trimestres, actividades }) => trimestres + actividades > 0);
  const over = acciones.filter(({ continua }) => !continua);
  const rest = acciones.filter((one) => one.continua && !written.includes(one)).length;
  return [
    ...nuevasText(written, siguiente),
    ...(over.length > 0
      ? [
          `No siguen en ${siguiente}:`,
          ...over.map(({ codigo, accion, porque }) => `  ${codigo} ${accion}: ${porque}`),
          '',
        ]
      : []),
    ...(rest > 0
      ? [
          `${cuenta(rest, 'acción sigue y no recibe', 'acciones siguen y no reciben')} filas nuevas en ${siguiente}.`,
        ]
      : []),
  ];
}

function nuevasText(written: Cierre['acciones'], siguiente: number): readonly string[] {
  if (written.length === 0) return [];
  const rows = written.map(({ codigo, accion, decision, programado, actividades }) => [
    codigo,
    shorten(accion, 40),
    decision ?? '–',
    ...TRIMESTRES.map((trimestre) => programadoText(programado?.[trimestre])),
    actividades === 0 ? '' : String(actividades),
  ]);
  const header = ['acción', '', 'decisión', ...TRIMESTRES, 'actividades'];
  return [
    `Filas nuevas de ${siguiente}: lo programado que se propone, y las actividades`,
    textTable(header, rows),
    '',
  ];
}

/** A quarter that is not written is empty. */
const programadoText = (value: number | string | null | undefined): string =>
  value === undefined ? '' : value === null ? 'en blanco' : numero(value);

const numero = (value: number | string): string => String(value).replace('.', ',');

function outcome(libro: string, cierre: Cierre, simular: boolean): string {
  const { vigencia, siguiente, nuevas, cargue, impedimentos } = cierre;
  const rows = `${cuenta(nuevas.seguimiento, 'fila', 'filas')} en Seguimiento y ${cuenta(nuevas.actividades, 'fila', 'filas')} en Actividades`;
  const begun = siguiente === null ? '' : ` y ${siguiente} comenzaría con ${rows}`;
  if (impedimentos.length > 0)
    return `La vigencia ${vigencia} todavía no se puede cerrar. No se escribió nada.`;
  if (simular)
    return `Simulación: se cerraría la vigencia ${vigencia}${begun}. No se escribió nada.`;
  const done =
    siguiente === null ? ', la última del cuatrienio' : ` y comienza ${siguiente} con ${rows}`;
  return `La vigencia ${vigencia} quedó cerrada${done}. Para deshacerlo: libro-pam deshacer ${libro} ${cargue}${siguiente === null ? `\nSigue el informe de resultados: libro-pam informe resultados ${libro}. ${COMO_SIGUE}` : ''}`;
}
