// The manifest of a script project, checked key by key.
// https://developers.google.com/apps-script/manifest

import { refuse } from './errors';
import { isTimeZone } from './workbook';

type Check = (value: unknown, at: string) => void;

const ACCESS = ['MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS'];

/** The versions of each advanced service that can be switched on. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  calendar: ['v3'],
  docs: ['v1'],
  drive: ['v2', 'v3'],
  driveactivity: ['v2'],
  gmail: ['v1'],
  people: ['v1'],
  sheets: ['v4'],
  slides: ['v1'],
  tasks: ['v1'],
};

/** https://developers.google.com/identity/protocols/oauth2/scopes, those that Apps Script services ask for. */
const SCOPES: readonly string[] = [
  'calendar',
  'documents',
  'documents.currentonly',
  'drive',
  'drive.file',
  'drive.readonly',
  'forms.currentonly',
  'gmail.send',
  'script.container.ui',
  'script.external_request',
  'script.projects',
  'script.scriptapp',
  'script.send_mail',
  'script.storage',
  'spreadsheets',
  'spreadsheets.currentonly',
  'spreadsheets.readonly',
  'userinfo.email',
  'userinfo.profile',
].map((name) => `https://www.googleapis.com/auth/${name}`);

const checkService: Check = (value, at) => {
  object({ userSymbol: identifier, serviceId: oneOf(Object.keys(SERVICES)), version: text })(
    value,
    at,
  );
  const { serviceId, version } = value as { serviceId: string; version: string };
  oneOf(SERVICES[serviceId] ?? [])(version, `${at}.version`);
};

/** Keys that Google knows and an add-on bound to a workbook does not use. */
const notEmulated: Check = (_, at) => refuse(501, 'notImplemented', `Not emulated: manifest.${at}`);

const checkManifest = object({
  addOns: notEmulated,
  chat: notEmulated,
  timeZone: timeZone,
  dependencies: object({
    enabledAdvancedServices: list(checkService),
    libraries: list(
      object({ userSymbol: identifier, libraryId: text, version: text, developmentMode: flag }),
    ),
  }),
  exceptionLogging: oneOf(['NONE', 'STACKDRIVER']),
  executionApi: object({ access: oneOf(ACCESS) }),
  oauthScopes: list(oneOf(SCOPES)),
  runtimeVersion: oneOf(['V8', 'STABLE', 'DEPRECATED_ES5']),
  sheets: object({
    macros: list(object({ menuName: text, functionName: text, defaultShortcut: text })),
  }),
  urlFetchWhitelist: list(text),
  webapp: object({ access: oneOf(ACCESS), executeAs: oneOf(['USER_ACCESSING', 'USER_DEPLOYING']) }),
});

/** Refuses a manifest that Google would refuse. Scopes are checked here; Google may wait until consent. */
export function refuseBadManifest(source: string): void {
  let manifest: unknown;
  try {
    manifest = JSON.parse(source);
  } catch (error) {
    invalid((error as Error).message);
  }
  checkManifest(manifest, '');
}

function invalid(why: string): never {
  return refuse(400, 'badRequest', `"appsscript.json" has errors: Invalid manifest: ${why}`);
}

function object(keys: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return invalid(`Expected an object for "${at}"`);
    const unknown = Object.keys(value).filter((key) => !keys[key]);
    if (unknown.length)
      invalid(`unknown fields: [${unknown.map((key) => join(at, key)).join(', ')}]`);
    for (const [key, item] of Object.entries(value)) keys[key]!(item, join(at, key));
  };
}

function list(check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return invalid(`Expected a list for "${at}"`);
    for (const [i, item] of value.entries()) check(item, `${at}[${i}]`);
  };
}

function oneOf(allowed: readonly string[]): Check {
  return (value, at) => {
    if (!allowed.includes(value as string))
      invalid(`Expected one of [${allowed.join(', ')}] for "${at}", but was "${value}"`);
  };
}

function text(value: unknown, at: string): void {
  if (typeof value !== 'string' || !value) invalid(`Expected a string for "${at}"`);
}

function flag(value: unknown, at: string): void {
  if (typeof value !== 'boolean') invalid(`Expected a boolean for "${at}"`);
}

function identifier(value: unknown, at: string): void {
  if (!/^[A-Za-z_$][\w$]*$/.test(String(value))) invalid(`Expected an identifier for "${at}"`);
}

function timeZone(value: unknown, at: string): void {
  if (typeof value !== 'string' || !isTimeZone(value))
    invalid(`Invalid time zone for "${at}": "${value}"`);
}

function join(at: string, key: string): string {
  return at ? `${at}.${key}` : key;
}
