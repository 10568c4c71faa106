// What a hostile template would bring, asked of LibreOffice with a server that listens: some of the files ask it, as they are; those
// that are taken as a template ask nobody.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { fillTemplate } from '../../src/docx/engine';
import { acta, FORMS, PLACES, pack, withRelation } from '../support/hostile-docx';
import { INGREDIENTS, OUTSIDE, PACKAGES } from '../support/hostile-pieces';
import { testWithOffice } from '../support/soffice';

const asked = new Set<string>();
let server: Server;
let here: string;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.add(url);
    response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const FIELDS = [
  'INCLUDEPICTURE',
  'INCLUDETEXT',
  'LINK Word.Document.12',
  'DDEAUTO soffice',
  'HYPERLINK',
];

/** Each hostile file in the body and in the header, with the listening server where it would ask. */
function files(): readonly Uint8Array[] {
  const places = [PLACES.cuerpo!, PLACES.encabezado!];
  let count = 0;
  /** Each asks under a name of its own. */
  const tracked = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll(OUTSIDE, `${here}/${count++}`));
  const ingredients = INGREDIENTS.filter(({ files: own = {} }) =>
    Object.values(own).every((content) => typeof content === 'string'),
  ).filter((one) => JSON.stringify(one).includes(OUTSIDE));
  const pictures = INGREDIENTS.flatMap(({ wml, relations = [], files: own = {} }) =>
    Object.entries(own).flatMap(([name, content]) => {
      const svg = typeof content === 'string' ? '' : Buffer.from(content).toString('utf8');
      return svg.includes(OUTSIDE) ? [{ wml, relations, files: { [name]: svg } }] : [];
    }),
  );
  return [
    ...settings(`${here}/adjunta.dotx`),
    ...places.flatMap(({ part, put }) => [
      ...[...ingredients, ...pictures].map((one) => {
        const { wml, relations = [], files: own = {} } = tracked(one);
        const made = relations.reduce((so, each) => withRelation(so, part, each), put(acta(), wml));
        return pack({ ...made, ...own });
      }),
      ...FIELDS.map((field) =>
        pack(put(acta(), FORMS.entero!(`${field} "${here}/${count++}/a.png"`))),
      ),
    ]),
  ];
}

/** A template attached, where Word has it. */
function settings(target: string): readonly Uint8Array[] {
  const part = 'word/settings.xml';
  const files = withRelation(acta(), part, {
    id: 'rIdX',
    type: 'attachedTemplate',
    target,
    external: true,
  });
  const xml = String(files[part]).replace(
    /(<w:settings[^>]*>)/,
    '$1<w:attachedTemplate r:id="rIdX"/>',
  );
  return [pack({ ...files, [part]: xml })];
}

async function convert(documents: readonly Uint8Array[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'libro-pam-'));
  try {
    mkdirSync(join(folder, 'salida'));
    const names = documents.map((bytes, i) => {
      const name = join(folder, `${i}.docx`);
      writeFileSync(name, bytes);
      return name;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'perfil')).href}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'salida')];
    await promisify(execFile)('soffice', [...args, ...names], { timeout: 100_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Those that are taken, filled as the command line does before it makes a PDF. */
const filled = (documents: readonly Uint8Array[]): readonly Uint8Array[] =>
  documents.flatMap((bytes) => {
    try {
      return [fillTemplate(bytes, {}).bytes];
    } catch {
      return [];
    }
  });

testWithOffice(
  'some of the files ask the server when LibreOffice opens them, and none that is taken',
  async () => {
    const hostile = files();
    await convert(hostile);
    expect(asked.size).toBeGreaterThan(1);
    asked.clear();
    const taken = filled([...hostile, ...PACKAGES.map(({ make }) => make())]);
    expect(taken.length).toBeGreaterThan(2);
    await convert(taken);
    expect([...asked]).toEqual([]);
  },
);
