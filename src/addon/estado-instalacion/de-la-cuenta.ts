// The checks of what lies around the workbook: the zone and the language, what this account has
// authorised, whose the triggers are and whether they run.

import { formatFecha } from '../../domain/formato';
import { cuenta, enumerar } from '../../domain/redaccion';
import { requireContent } from '../aparte';
import { readUltimoBarrido, type UltimoBarrido } from '../auditoria/marcas';
import { DISPARADORES, hasGaps } from '../disparadores/disparadores';
import { type Duenos, ownAccount, ownTriggers, readDuenos } from '../disparadores/duenos';
import { LOCALE } from '../install/install';
import { diaEnBogota, hoyEnBogota, ZONA } from '../libro/libro';
import { assertPanelsOpen } from '../panels/panel';
import { requireLector } from '../planillas/lector';
import { requireGraficas } from '../tablero/graficas';
import { readUltimaFalla } from '../user-error';
import { bien, falta, type Hallazgo, mal, type Prueba, seRepara } from './chequeo';

/** Who asks, and what is known of the triggers and of who sends the mail. */
export interface Cuenta {
  readonly ss: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Account that runs this, in lower case; '' where Google does not tell. */
  readonly yo: string;
  readonly duenos: Duenos;
  /** Functions that this account's triggers run; undefined while it has not authorised to look. */
  readonly vivos: readonly string[] | undefined;
  /** Account of Parámetros that sends the mail; '' when there is none. */
  readonly cuentaDeCorreo: string;
}

export const cuentaOf = (ss: Cuenta['ss'], cuentaDeCorreo: string): Cuenta => ({
  ss,
  yo: orElse('', ownAccount),
  duenos: readDuenos(),
  vivos: orElse(undefined, () => ownTriggers().map((trigger) => trigger.getHandlerFunction())),
  cuentaDeCorreo,
});

/** People may refuse a permission: what needs it is then unknown, and «Autorización» says why. */
function orElse<T>(unknown: T, ask: () => T): T {
  try {
    return ask();
  } catch {
    return unknown;
  }
}

export const PRUEBAS_DE_LA_CUENTA: readonly Prueba<Cuenta>[] = [
  { codigo: 'autorizacion', titulo: 'Autorización', mira: autorizacion },
  { codigo: 'disparadores', titulo: 'Disparadores', mira: disparadores },
  { codigo: 'dueno', titulo: 'Quién los tiene', mira: dueno },
  { codigo: 'revision', titulo: 'Última revisión', mira: revision },
  { codigo: 'zona', titulo: 'Zona horaria', mira: zona },
  { codigo: 'idioma', titulo: 'Idioma', mira: idioma },
  { codigo: 'archivos', titulo: 'Archivos del complemento', mira: archivos },
];

function autorizacion({ yo }: Cuenta): Hallazgo {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const isMissing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  return isMissing
    ? {
        ...falta(
          'Esta cuenta no ha aceptado todos los permisos: ábralos, márquelos todos y vuelva.',
        ),
        enlace: info.getAuthorizationUrl(),
      }
    : bien(`${yo || 'Esta cuenta'} aceptó los permisos del complemento.`);
}

/** The triggers of the bitácora; the mail's has a check of its own. */
const DE_BITACORA = DISPARADORES.filter(({ soloDeLaCuentaDeCorreo }) => !soloDeLaCuentaDeCorreo);

function disparadores({ yo, duenos, vivos }: Cuenta): Hallazgo {
  if (hasGaps(duenos)) {
    return falta(
      'No están instalados: lo que se escribe a mano no queda en la bitácora hasta que alguien los instale.',
    );
  }
  const lacking = DE_BITACORA.filter(({ funcion }) => !duenos[funcion]);
  if (lacking.length > 0)
    return falta(
      `Falta uno que llegó después: «${enumerar(lacking.map(({ cuando }) => cuando))}», que ${enumerar(lacking.map(({ hace }) => hace))}. Pulse otra vez Instalar disparadores.`,
    );
  const dead = DE_BITACORA.filter(
    ({ funcion }) => duenos[funcion]?.quien === yo && vivos && !vivos.includes(funcion),
  );
  if (dead.length > 0) {
    const names = enumerar(dead.map(({ cuando }) => `«${cuando}»`));
    return seRepara(mal(`Google ya no tiene los que esta cuenta instaló: ${names}.`));
  }
  if (DE_BITACORA.every(({ funcion }) => duenos[funcion]?.quien === yo)) {
    return bien('Están todos, a nombre de esta cuenta.');
  }
  return isRecent(readUltimoBarrido())
    ? bien('Trabajan a nombre de otra cuenta: la última revisión es reciente.')
    : {
        estado: 'no se sabe',
        mensaje:
          'Google no deja ver los disparadores de otra cuenta: lo que se sabe de ellos es cuándo corrieron.',
      };
}

const HOUR_MS = 3_600_000;
/** After an hour six sweeps are missing; after a day, on Google, something is wrong. */
const isRecent = (barrido: UltimoBarrido | undefined, hours = 1): boolean =>
  barrido !== undefined && Date.now() - barrido.momento < hours * HOUR_MS;

function revision({ duenos }: Cuenta): Hallazgo {
  if (hasGaps(duenos)) return bien('Empieza cuando alguien instale los disparadores.');
  const barrido = readUltimoBarrido();
  const fallas = DE_BITACORA.flatMap(({ funcion }) => readUltimaFalla(funcion) ?? []);
  const falla = fallas.find(({ momento }) => momento > (barrido?.momento ?? 0));
  if (falla) return mal(`Falló el ${momentOf(falla)}. ${falla.mensaje}`);
  if (!barrido) {
    return duenos.barrido?.desde === hoyEnBogota()
      ? bien('La primera corre unos diez minutos después de instalar los disparadores.')
      : {
          estado: 'no se sabe',
          mensaje: 'Todavía no ha corrido ninguna: espere diez minutos.',
        };
  }
  const told = `La última que salió bien fue el ${momentOf(barrido)}.${minutesOf(barrido)}`;
  if (isRecent(barrido)) return bien(told);
  return isRecent(barrido, 24)
    ? {
        estado: 'no se sabe',
        mensaje: `${told} Debía haber otra cada diez minutos.`,
      }
    : mal(
        `${told} Instale de nuevo los disparadores. Si el libro estuvo cerrado en un computador, espere diez minutos.`,
      );
}

/**
 * Minutes a day that Google lets the triggers of an account run: 90 in gmail.com, 6 hours in Workspace
 * (https://developers.google.com/apps-script/guides/services/quotas).
 */
const MINUTOS_AL_DIA = 90;
/** Sweeps in a day, one every ten minutes. */
const AL_DIA = 144;

/** What the sweeps of a day would take at the pace of the last one. */
function minutesOf({ duro }: UltimoBarrido): string {
  if (duro === undefined) return '';
  const minutes = Math.ceil((duro * AL_DIA) / 60_000);
  const told = ` A ese paso, las de un día toman ${minutes === 1 ? '' : 'unos '}${cuenta(minutes, 'minuto', 'minutos')}`;
  return minutes > MINUTOS_AL_DIA
    ? `${told}: más de los ${MINUTOS_AL_DIA} que Google da a una cuenta de gmail.com; instálelos con una cuenta de la entidad, que tiene 6 horas.`
    : `${told} de los ${MINUTOS_AL_DIA} que da Google a una cuenta de gmail.com.`;
}

/** YYYY-MM-DD, in Bogotá, of milliseconds since 1970. */
export const dayOf = ({ momento }: { readonly momento: number }): string => diaEnBogota(momento);

/** The same as a person reads it. */
export const momentOf = ({ momento }: { readonly momento: number }): string =>
  Utilities.formatDate(new Date(momento), ZONA, "dd/MM/yyyy 'a las' HH:mm");

/** Who edits a workbook may come from a group or a shared drive, which Google does not list by person. */
function dueno({ ss, yo, duenos }: Cuenta): Hallazgo {
  const others = DE_BITACORA.flatMap(({ funcion }) => duenos[funcion] ?? []).filter(
    ({ quien }) => quien !== yo,
  );
  const [other] = others;
  if (!other) return bien('Nadie más tiene disparadores anotados.');
  const told = `Los instaló ${other.quien || 'otra cuenta'} el ${formatFecha(other.desde)}.`;
  return isRecent(readUltimoBarrido()) || canEdit(ss, other.quien)
    ? bien(told)
    : mal(
        `${told} Esa cuenta no aparece entre quienes pueden editar el libro. Si ya no está en la oficina, tómelos a su nombre.`,
      );
}

function canEdit(ss: Cuenta['ss'], quien: string): boolean {
  const people = [ss.getOwner(), ...ss.getEditors()];
  return people.some((person) => person?.getEmail().toLowerCase() === quien);
}

function zona({ ss }: Cuenta): Hallazgo {
  if (Session.getScriptTimeZone() !== ZONA) {
    return mal(
      'El complemento no está en la hora de Bogotá. Pida a quien lo instaló que restablezca su archivo appsscript.json.',
    );
  }
  return ss.getSpreadsheetTimeZone() === ZONA
    ? bien('El libro y el complemento usan la hora de Bogotá.')
    : seRepara(mal('El libro no está en la hora de Bogotá y sus fechas se leerían mal.'));
}

function idioma({ ss }: Cuenta): Hallazgo {
  return ss.getSpreadsheetLocale() === LOCALE
    ? bien('El libro escribe fechas y números como en Colombia.')
    : seRepara(falta('El libro no está en español de Colombia: 1.250 se podría leer como 1,25.'));
}

/** What is pasted by hand may be missing, cut short or of another version; the panel that asks is there. */
function archivos(): Hallazgo {
  assertPanelsOpen();
  requireContent();
  requireLector();
  requireGraficas();
  return bien(
    'Están los de los paneles, los documentos, las planillas y el tablero, y son de la misma versión.',
  );
}
