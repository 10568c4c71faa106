// appsscript.json: what people are asked to authorise is exactly what the built script needs.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { aparteCode } from './support/aparte';
import { type Manifest, scopeProblems } from './support/google-refusals';

const ROOT = resolve(__dirname, '..');
const source = readFileSync(join(ROOT, 'appsscript.json'), 'utf8');
const manifest = JSON.parse(source) as Manifest;
const codigo = readFileSync(join(ROOT, 'dist/google/Codigo.js'), 'utf8');
const auth = (...names: readonly string[]): string[] =>
  names.map((name) => `https://www.googleapis.com/auth/${name}`);

test('appsscript.json is the one of the repository', () => {
  expect(readFileSync(join(ROOT, 'dist/google/appsscript.json'), 'utf8')).toBe(source);
});

test('appsscript.json says what the design says, and nothing else', () => {
  expect(manifest).toEqual({
    timeZone: 'America/Bogota',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    dependencies: {
      enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
    },
    oauthScopes: auth(
      'spreadsheets.currentonly',
      'script.container.ui',
      'drive.file',
      'script.send_mail',
      'script.scriptapp',
      'userinfo.email',
    ),
  });
});

test('its scopes are the ones that the script needs, both files of it: none missing, none too many', () => {
  expect(scopeProblems(`${codigo}\n${aparteCode()}`, manifest)).toEqual([]);
});

describe('scopeProblems()', () => {
  const asking = (services: readonly string[], ...scopes: readonly string[]): Manifest => ({
    oauthScopes: auth(...scopes),
    dependencies: { enabledAdvancedServices: services.map((userSymbol) => ({ userSymbol })) },
  });
  test.each([
    ['a scope that is missing', 'MailApp.sendEmail(a)', asking([]), 'send_mail is missing'],
    ['one for nothing', '1', asking([], 'drive.file'), 'drive.file is for nothing'],
    ['a service not enabled', 'Drive.Files', asking([], 'drive.file'), 'Drive is not enabled'],
    ['a service for nothing', '1', asking(['Docs']), 'Docs is for nothing'],
    ['a member that is not in the table', 'SpreadsheetApp.openById(a)', asking([]), 'openById has'],
    ['a service as a value', 'f(Drive)', asking(['Drive']), 'Drive has no scope'],
    ['a panel', 'var u = SpreadsheetApp.getUi(); u.showSidebar(p)', asking([]), 'container.ui is'],
  ])('tells of %s', (_, code, asked, problem) => {
    expect(scopeProblems(code, asked).join('\n')).toContain(problem);
  });

  test('tells of nothing where they agree', () => {
    const code = 'function f() { return [Session.getActiveUser(), Drive["Files"].list()]; }';
    expect(scopeProblems(code, asking(['Drive'], 'userinfo.email', 'drive.file'))).toEqual([]);
  });
});
