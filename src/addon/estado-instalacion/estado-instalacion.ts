// What the panel «Estado de la instalación» does: what is in place, what lacks and who can mend it. It opens where
// nothing else does: in a workbook that is not prepared, or in another time zone.

import { formatFecha } from '../../domain/formato';
import { parametros } from '../../domain/registers/parametros';
import { mailAccount } from '../correo/semanal';
import { DISPARADORES, type Disparador } from '../disparadores/disparadores';
import { ownAccount, readDuenos } from '../disparadores/duenos';
import { destinoOf, installTriggers, removeTriggers } from '../disparadores/instalar';
import { install } from '../install/install';
import { type Estado, readEstado } from '../libro/estado';
import { Libro } from '../libro/libro';
import { recoverEstado } from '../libro/recover-estado';
import { VERSION } from '../version';
import { retellInicio } from '../vistas/retell-inicio';
import { bien, type Chequeo, mal, type Prueba, runPruebas, seRepara } from './chequeo';
import { PRUEBAS_DE_LAS_CUENTAS } from './cuentas';
import { type Cuenta, cuentaOf, PRUEBAS_DE_LA_CUENTA } from './de-la-cuenta';
import { PRUEBAS_DE_LA_GENTE } from './de-la-gente';
import { PRUEBAS_DEL_CORREO } from './del-correo';
import { PRUEBAS_DEL_LIBRO, reviewed } from './del-libro';
import { PRUEBAS_DE_LOS_ROLES } from './roles';

/** A trigger, and whose it is. */
export interface DisparadorFicha {
  readonly funcion: string;
  readonly cuando: string;
  readonly hace: string;
  /** E-mail of the account that has it; null while nobody does. */
  readonly quien: string | null;
  /** YYYY-MM-DD; '' while nobody has it. */
  readonly desde: string;
  readonly esMio: boolean;
  /** The office has not asked for it: nobody is to have it. */
  readonly apagado: boolean;
}
export interface EstadoInstalacionPanel {
  readonly version: string;
  readonly chequeos: readonly Chequeo[];
  readonly disparadores: readonly DisparadorFicha[];
  /** What this account may do with them. */
  readonly puedeInstalar: boolean;
  readonly puedeTomar: boolean;
  readonly puedeQuitar: boolean;
}
/** What was done, a sentence a line, and how the workbook stands after it. */
export interface EstadoInstalacionHecho {
  readonly hecho: readonly string[];
  readonly instalacion: EstadoInstalacionPanel;
}

const inTheBook = (libro: Libro, { duenos }: Cuenta): readonly Chequeo[] => [
  ...runPruebas([...PRUEBAS_DEL_LIBRO, ...PRUEBAS_DE_LA_GENTE], reviewed(libro)),
  ...runPruebas(PRUEBAS_DE_LAS_CUENTAS, { libro, duenos }),
  ...runPruebas(PRUEBAS_DE_LOS_ROLES, { libro }),
];

type Ss = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function openPanel(): EstadoInstalacionPanel {
  const ss = SpreadsheetApp.getActive();
  const preparado = runPruebas([PREPARADO], ss);
  const estado = preparado[0]?.estado === 'bien' ? estadoOf(ss) : undefined;
  const libro = estado && new Libro(estado);
  const hasParametros = libro !== undefined && ss.getSheetByName(parametros.title) !== null;
  const cuenta = cuentaOf(ss, hasParametros ? mailAccount(libro) : '');
  return {
    version: VERSION,
    chequeos: [
      ...preparado,
      ...runPruebas([...PRUEBAS_DE_LA_CUENTA, ...PRUEBAS_DEL_CORREO], cuenta),
      ...(libro ? inTheBook(libro, cuenta) : []),
    ],
    ...triggersOf(cuenta, hasParametros),
  };
}

const estadoOf = (ss: Ss): Estado | undefined => readEstado() ?? recoverEstado(ss);

const PREPARADO: Prueba<Ss> = {
  codigo: 'preparado',
  titulo: 'Libro preparado',
  mira: (ss) =>
    estadoOf(ss)
      ? bien('El libro tiene sus hojas y su configuración.')
      : seRepara(mal('Este libro todavía no tiene sus hojas.')),
};

/** The triggers, whose they are, and what this account may do with them. */
function triggersOf(
  { yo, duenos, vivos, cuentaDeCorreo }: Cuenta,
  isReady: boolean,
): Pick<EstadoInstalacionPanel, 'disparadores' | 'puedeInstalar' | 'puedeTomar' | 'puedeQuitar'> {
  const isMine = ({ funcion }: Disparador): boolean => duenos[funcion]?.quien === yo;
  const destino = (disparador: Disparador) =>
    destinoOf(disparador, duenos[disparador.funcion], yo, cuentaDeCorreo);
  const isLacking = (disparador: Disparador): boolean =>
    destino(disparador) === 'mío' &&
    !(isMine(disparador) && vivos?.includes(disparador.funcion) !== false);
  return {
    disparadores: DISPARADORES.map((disparador): DisparadorFicha => {
      const { funcion, hace, cuando } = disparador;
      const { quien = null, desde = '' } = duenos[funcion] ?? {};
      const apagado = destino(disparador) === 'de nadie';
      return {
        funcion,
        cuando,
        hace,
        quien,
        desde,
        esMio: isMine(disparador),
        apagado,
      };
    }),
    puedeInstalar: isReady && DISPARADORES.some(isLacking),
    puedeTomar:
      isReady &&
      DISPARADORES.some(
        (disparador) =>
          destino(disparador) === 'de otra cuenta' && !disparador.soloDeLaCuentaDeCorreo,
      ),
    puedeQuitar: DISPARADORES.some(isMine),
  };
}

/** Mends what can be mended; `pendientes` are the checks that were not well before. */
export function repair({ pendientes }: { pendientes: readonly string[] }): EstadoInstalacionHecho {
  const { hojasNuevas, notas } = install({});
  if (hasTriggers()) installTriggers();
  const instalacion = openPanel();
  const mended = instalacion.chequeos.filter(
    ({ codigo, estado }) => estado === 'bien' && pendientes.includes(codigo),
  );
  return {
    hecho: [
      ...(hojasNuevas.length > 0 ? [`Hojas creadas: ${hojasNuevas.join(', ')}.`] : []),
      ...mended.map(({ titulo }: Chequeo) => `Quedó bien: ${titulo}.`),
      ...notas,
    ],
    instalacion,
  };
}

/** Whether some trigger is in the name of this account. */
function hasTriggers(): boolean {
  const yo = ownAccount();
  return Object.values(readDuenos()).some(({ quien }) => quien === yo);
}

/** Puts the triggers in place; with `tomar`, also in the name of this account those of another. */
export function addTriggers({ tomar }: { tomar?: boolean | undefined }): EstadoInstalacionHecho {
  const puestos = installTriggers({ tomar });
  if (puestos.length > 0) retellInicio();
  const instalacion = openPanel();
  const others = instalacion.disparadores.filter(({ quien, esMio }) => quien !== null && !esMio);
  return {
    hecho: [
      ...puestos.map(({ hace, cuando }) => `Instalado. ${cuando}: ${hace}.`),
      ...others.map(
        ({ cuando, hace, quien, desde }) =>
          `Lo tiene ${quien || 'otra cuenta'} desde el ${formatFecha(desde)}. ${cuando}: ${hace}.`,
      ),
    ],
    instalacion,
  };
}

export function dropTriggers(): EstadoInstalacionHecho {
  const quitados = removeTriggers();
  if (quitados.length > 0) retellInicio();
  const hecho = quitados.map(({ cuando, hace }) => `Quitado. ${cuando}: ${hace}.`);
  return { hecho, instalacion: openPanel() };
}
