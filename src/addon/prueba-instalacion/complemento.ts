// The add-on itself: how long it takes to start, what Google finds of it and what people have authorised.

import { oauthScopes } from '../../../appsscript.json';
import { aparteMilliseconds } from '../aparte';
import { ZONA } from '../libro/libro';
import { assertPanelsOpen } from '../panels/panel';
import { readPanelFiles } from '../panels/panel-page';
import { COMIENZO } from './comienzo';
import { compare, judge, type Medida } from './medida';
import type { Grupo } from './prueba';

/** Milliseconds that nobody would call slow. */
const CARGA = 1500;
const LECTURA = 1000;
const APARTE = 3000;

/** The bundle's own name for what it exports. */
declare const App_: { readonly [name: string]: unknown };

/** Google's types lack it: https://developers.google.com/apps-script/reference/script/authorization-info */
function authorizedScopes(): readonly string[] {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL) as unknown as {
    getAuthorizedScopes(): string[] | null;
  };
  return info.getAuthorizedScopes() ?? [];
}

const shortName = (scope: string): string => scope.replace(/^.*\/auth\//, '');

/** https://developers.google.com/apps-script/guides/services/quotas */
const MINUTOS = { gmail: 90, workspace: 360 };
const REVISIONES = 144;

function triggerMinutes(email: string): Medida {
  if (email === '') return { valor: 'Google no dice qué cuenta es', resultado: 'no se pudo' };
  const isGmail = /@(?:gmail|googlemail)\.com$/i.test(email);
  const minutes = isGmail ? MINUTOS.gmail : MINUTOS.workspace;
  const each = Math.floor((minutes * 60) / REVISIONES);
  const kind = isGmail ? 'gmail.com' : 'de una organización (Workspace)';
  return judge(`${minutes}, por ser cuenta ${kind}: hasta ${each} s cada revisión`, true);
}

export const COMPLEMENTO: Grupo = {
  titulo: 'El complemento',
  pruebas: [
    {
      codigo: 'A1',
      titulo: 'Tiempo de evaluar el código',
      porQue: 'Se paga en cada clic. Lo que Google tarda antes de empezar se mide en M1.',
      run: ({ comienzo }) => judge(`${comienzo - COMIENZO} ms`, comienzo - COMIENZO < CARGA),
    },
    {
      codigo: 'A2',
      titulo: 'Tiempo de la primera lectura del libro',
      porQue: 'Lo paga cada operación una vez.',
      run: ({ primeraLectura }) => judge(`${primeraLectura} ms`, primeraLectura < LECTURA),
    },
    {
      codigo: 'A3',
      titulo: 'Funciones que Google encuentra',
      porQue: 'Una que falte es un menú o un botón que no hace nada.',
      run: () => {
        const names = Object.keys(App_);
        const scope = globalThis as { readonly [name: string]: unknown };
        const missing = names.filter((name) => typeof scope[name] !== 'function');
        const said = missing.length > 0 ? `; faltan ${missing.join(', ')}` : '';
        return judge(`${names.length - missing.length} de ${names.length}${said}`, said === '');
      },
    },
    {
      codigo: 'A4',
      titulo: 'Estado de la autorización',
      porQue: 'Mientras falte un permiso, los disparadores no corren.',
      run: () => {
        const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
        return compare(String(info.getAuthorizationStatus()), 'NOT_REQUIRED');
      },
    },
    {
      codigo: 'A5',
      titulo: 'Permisos que esta cuenta dio',
      porQue: 'Google deja dar unos y negar otros; el complemento los necesita todos.',
      run: () => {
        const given = authorizedScopes();
        const missing = oauthScopes.filter((scope) => !given.includes(scope)).map(shortName);
        const said = missing.length > 0 ? `; faltan ${missing.join(', ')}` : '';
        return judge(`${given.length} de ${oauthScopes.length}${said}`, said === '');
      },
    },
    {
      codigo: 'A6',
      titulo: 'Si Google dice quién está al teclado',
      porQue: 'Si no lo dice, el panel pregunta el nombre y la bitácora lo marca «declarada».',
      run: () => {
        const active = Session.getActiveUser().getEmail();
        const effective = Session.getEffectiveUser().getEmail();
        return judge(
          `${active || 'no lo dice'} (cuenta que ejecuta: ${effective || 'no la dice'})`,
          active !== '',
        );
      },
    },
    {
      codigo: 'A7',
      titulo: 'Zona horaria del libro y del complemento',
      porQue: 'Si no son la misma, las fechas se leen con un día de diferencia.',
      run: ({ ss }) => {
        const zones = `${ss.getSpreadsheetTimeZone()} y ${Session.getScriptTimeZone()}`;
        return compare(zones, `${ZONA} y ${ZONA}`);
      },
    },
    {
      codigo: 'A8',
      titulo: 'Configuración regional del libro',
      porQue: 'De ella dependen las comas de los decimales y los separadores de las fórmulas.',
      run: ({ ss }) => compare(ss.getSpreadsheetLocale(), 'es_CO'),
    },
    {
      codigo: 'A9',
      titulo: 'Destinatarios de correo que quedan hoy',
      porQue: 'El correo semanal necesita uno por persona del equipo.',
      run: () => {
        const left = MailApp.getRemainingDailyQuota();
        return judge(String(left), left > 0);
      },
    },
    {
      codigo: 'A10',
      titulo: 'Archivos de los paneles',
      porQue: 'Si falta Panel.html o Paneles.html, o se pegó incompleto, hay paneles que no abren.',
      run: () => {
        assertPanelsOpen();
        const { panel, paneles } = readPanelFiles();
        return judge(`${panel.length} y ${paneles.length} caracteres`, true);
      },
    },
    {
      codigo: 'A11',
      titulo: 'Tiempo de leer y evaluar el código aparte',
      porQue: 'Está en Aparte.html. Se paga una vez en cada documento y en esta prueba.',
      run: () => {
        const { leer, evaluar } = aparteMilliseconds();
        return judge(`leer ${leer} ms, evaluar ${evaluar} ms`, leer + evaluar < APARTE);
      },
    },
    {
      codigo: 'A12',
      titulo: 'Minutos de disparador al día',
      porQue:
        'La revisión de cada diez minutos corre 144 veces al día; el resto queda para lo que se escribe a mano y el correo.',
      run: () => triggerMinutes(Session.getEffectiveUser().getEmail()),
    },
  ],
};
