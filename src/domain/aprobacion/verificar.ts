// What stands against approving the plan, and what whoever approves it should see first: asked of the rows as they are, and nothing
// is written.

import { ACTIVIDAD_SEGUIR, constanciaDe } from '../estrategia/constancia';
import { firstThose } from '../first-those';
import { formatNumero } from '../formato';
import { isError, type Observacion } from '../observacion';
import { alComienzo, cuenta, enumerar, enumerarDe } from '../redaccion';
import { type Fila, keyOf, type Register, type RuleContext } from '../register';
import { rolesAusentes } from '../registers/actas-asistencia-rules';
import { actividades } from '../registers/actividades';
import { caracterizacion } from '../registers/caracterizacion';
import { fundamentos } from '../registers/fundamentos';
import { type PamRow, pam } from '../registers/pam';
import { type SostenibilidadRow, sostenibilidad } from '../registers/sostenibilidad';
import { validate } from '../validate';
import { ACTIVIDAD_APROBAR, ACTIVIDAD_SOSTENER, actasDelLibro, decirActa } from './acta-del-pam';
import { actaPorNombre } from './acta-por-nombre';
import { cambiosDelLibro, isVersion, versionesDelPam } from './version';

/** A reason against approving, or something to be seen before it. */
export interface Reparo {
  readonly codigo: string;
  /** Whether the plan is refused while it stands. */
  readonly impide: boolean;
  /** Where it is; '' where it is of the whole plan. */
  readonly registro: string;
  readonly fila: number;
  readonly mensaje: string;
}

/** What the plan is, and what it stands on. */
export const DEL_PLAN: readonly Register[] = [
  pam,
  fundamentos,
  caracterizacion,
  actividades,
  sostenibilidad,
];

/** Advertencias that stop the approval: nobody explained them. */
const IMPIDEN: readonly string[] = ['SIN_NECESIDAD', 'NECESIDAD_SIN_ACCION'];
/** Of what stands in the rows, what whoever approves is shown besides errors. */
const SE_MUESTRAN: readonly string[] = [
  ...IMPIDEN,
  'PESOS_NO_SUMAN',
  'PESOS_INCOMPLETOS',
  'ACCION_DEVUELTA',
  'FILA_INCOMPLETA',
];

/** The observaciones of the tabs of the plan, as «Verificar datos» finds them. */
export const observacionesDelPlan = (context: RuleContext): readonly Observacion[] =>
  DEL_PLAN.flatMap((register) => validate(register, context.rows(register.key), context));

/** What stops it first; `acta` is the one by which it is to be approved, where somebody said. */
export function reparosDelPam(
  context: RuleContext,
  observaciones: readonly Observacion[],
  acta?: string,
): readonly Reparo[] {
  const reparos = [
    ...sinAcciones(context),
    ...deLasHojas(context, observaciones),
    ...sinMedios(context),
    ...sinActaDeSostenibilidad(context),
    ...sinConstanciaDelSeguimiento(context),
    ...(acta === undefined ? [] : delActa(context, acta)),
    ...sinVerificar(context),
  ];
  return firstThose(reparos, ({ impide }) => impide);
}

const delTodo = (codigo: string, impide: boolean, mensaje: string): Reparo => ({
  codigo,
  impide,
  registro: '',
  fila: 0,
  mensaje,
});

const sinAcciones = (context: RuleContext): readonly Reparo[] =>
  context.rows(pam.key).length > 0
    ? []
    : [delTodo('SIN_ACCIONES', true, 'El PAM no tiene acciones: formúlelas en la hoja PAM.')];

/** "A07 (PAM, fila 8): Para completar la fila falta: Componente." What names its row already stays as it is. */
export function enSuFila(
  context: Pick<RuleContext, 'rows'>,
  { registro, fila, mensaje }: Pick<Observacion, 'registro' | 'fila' | 'mensaje'>,
): string {
  const register = DEL_PLAN.find(({ key }) => key === registro);
  const row = context.rows(registro).find((one) => one.fila === fila)?.row;
  const clave = register && row && keyOf(register, row);
  if (!register || (clave && mensaje.includes(clave))) return mensaje;
  const where = `${register.title}, fila ${fila}`;
  return `${clave ? `${clave} (${where})` : where}: ${mensaje}`;
}

function deLasHojas(
  context: RuleContext,
  observaciones: readonly Observacion[],
): readonly Reparo[] {
  return observaciones.flatMap((one): Reparo[] => {
    const impide = isError(one) || IMPIDEN.includes(one.codigo);
    const isShown =
      impide ||
      (SE_MUESTRAN.includes(one.codigo) &&
        (one.codigo !== 'FILA_INCOMPLETA' || one.registro === pam.key));
    if (!isShown) return [];
    const { codigo, registro, fila } = one;
    return [{ codigo, impide, registro, fila, mensaje: enSuFila(context, one) }];
  });
}

/** Year whose means are looked at: this one, or the first or the last of the cuatrienio where it is outside it. */
export function vigenciaDeLosMedios({ hoy, vigencias }: RuleContext): number {
  const ano = Number(hoy.slice(0, 4));
  const [first = ano] = vigencias;
  return Math.min(Math.max(ano, first), vigencias[vigencias.length - 1] ?? ano);
}

/** Acciones of which nobody said with what they are sustained this year, or that lack a source. */
function sinMedios(context: RuleContext): readonly Reparo[] {
  const vigencia = vigenciaDeLosMedios(context);
  const rows = context.rows(sostenibilidad.key) as readonly Fila<SostenibilidadRow>[];
  const own = new Map(
    rows.flatMap(({ row }) => (row.vigencia === vigencia ? [[row.accion, row] as const] : [])),
  );
  const codigos = (context.rows(pam.key) as readonly Fila<PamRow>[]).flatMap(
    ({ row }) => row.codigo ?? [],
  );
  const ausentes = codigos.filter((codigo) => !own.has(codigo));
  const sinFuente = codigos.filter((codigo) => {
    const { financiera, tecnica, administrativa } = own.get(codigo) ?? {};
    return [financiera, tecnica, administrativa].includes('Sin fuente');
  });
  return [
    ...(ausentes.length > 0
      ? [
          delTodo(
            'SIN_MEDIOS',
            false,
            `${sinDecir(ausentes, codigos.length, vigencia)}: escríbalo en Sostenibilidad.`,
          ),
        ]
      : []),
    ...(sinFuente.length > 0
      ? [
          delTodo(
            'SIN_FUENTE',
            false,
            `${cuenta(sinFuente.length, 'acción está', 'acciones están')} «Sin fuente» en ${vigencia} (${enumerarDe(sinFuente, codigos.length)}): el plan se aprueba sabiéndolo.`,
          ),
        ]
      : []),
  ];
}

const sinDecir = (ausentes: readonly string[], de: number, vigencia: number): string =>
  ausentes.length === de && de > 1
    ? `Ninguna de las ${formatNumero(de)} acciones dice con qué se sostiene en ${vigencia}`
    : `${cuenta(ausentes.length, 'acción no dice con qué se sostiene', 'acciones no dicen con qué se sostienen')} en ${vigencia} (${enumerar(ausentes)})`;

/** The means of the plan were agreed upon by both Jefes, or by whom they sent. */
function sinActaDeSostenibilidad(context: RuleContext): readonly Reparo[] {
  const roles = context.responsables[ACTIVIDAD_SOSTENER] ?? [];
  const actas = actasDelLibro(context).filter(
    ({ actividad, estado }) => actividad === ACTIVIDAD_SOSTENER && estado === 'Definitiva',
  );
  const ausentesPor = actas.map((acta) => rolesAusentes(context, acta, roles));
  if (ausentesPor.some((ausentes) => ausentes.length === 0)) return [];
  const nearest = [...ausentesPor].sort((a, b) => a.length - b.length)[0];
  const what = nearest
    ? `en ninguna acta definitiva de la actividad ${ACTIVIDAD_SOSTENER} están quienes la acuerdan o a quien delegaron: falta ${enumerar(nearest)}. Complete los asistentes («En representación de») o haga otra reunión`
    : `no hay un acta definitiva de la actividad ${ACTIVIDAD_SOSTENER} (sostenibilidad) con ${enumerar(roles)}, o a quien delegaron: hágala en «Acta de reunión…»`;
  return [delTodo('SIN_ACTA_DE_SOSTENIBILIDAD', true, `${alComienzo(what)}.`)];
}

const sinConstanciaDelSeguimiento = (context: RuleContext): readonly Reparo[] =>
  constanciaDe(context) === ''
    ? [
        delTodo(
          'SIN_CONSTANCIA_DE_SEGUIMIENTO',
          false,
          `No hay constancia de que se definió la estrategia de seguimiento (actividad ${ACTIVIDAD_SEGUIR}): haga el acta de esa reunión en «Acta de reunión…».`,
        ),
      ]
    : [];

/** The acta by which it is approved is of activity 5, definitive, and of this version alone. */
function delActa(context: RuleContext, nombre: string): readonly Reparo[] {
  const hallada = actaPorNombre(actasDelLibro(context), nombre, ACTIVIDAD_APROBAR);
  if ('objecion' in hallada) return [delTodo('ACTA', true, hallada.objecion)];
  const { acta } = hallada;
  const used = versionesDelPam(context).find((version) => version.acta === acta.codigo);
  if (used)
    return [
      delTodo(
        'ACTA_USADA',
        true,
        `Con el ${decirActa(acta)} ya se aprobó la versión ${used.version}: una versión nueva se aprueba con su propia acta.`,
      ),
    ];
  const ausentes = rolesAusentes(context, acta, context.responsables[ACTIVIDAD_APROBAR] ?? []);
  return ausentes.length === 0
    ? []
    : [
        delTodo(
          'ROL_AUSENTE',
          false,
          `En el ${decirActa(acta)} no está ${enumerar(ausentes)}, ni a quien delegó: revise sus asistentes.`,
        ),
      ];
}

/** Nobody noted that the plan was verified since the last version. */
function sinVerificar(context: RuleContext): readonly Reparo[] {
  const all = cambiosDelLibro(context);
  const last = all.map(isVersion).lastIndexOf(true);
  const isVerified = all
    .slice(last + 1)
    .some(({ clase, estado }) => clase === 'Versión' && estado === 'Solicitado');
  return isVerified
    ? []
    : [
        delTodo(
          'SIN_VERIFICAR',
          false,
          'Nadie ha dejado constancia de que verificó esta versión: la deja el Profesional de Mejoramiento al enviarla a aprobación.',
        ),
      ];
}
