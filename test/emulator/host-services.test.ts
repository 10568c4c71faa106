// Services whose other side is the host: files, lock and cache.

import { strToU8, zipSync } from 'fflate';
import type { SavedFile } from '../../src/emulator/bridge/execution';
import { hostWith } from '../support/script-host';

describe('Files', () => {
  const codigo = `
    function crear() {
      var carpeta = Drive.Files.create({ name: 'Informes', mimeType: MimeType.FOLDER });
      var docx = Utilities.newBlob([80, 75, -1], MimeType.MICROSOFT_WORD);
      var acta = Drive.Files.create(
        { name: 'Acta 1', mimeType: MimeType.GOOGLE_DOCS, parents: [carpeta.id], appProperties: { clave: 'acta-1' } },
        docx, { fields: 'id, webViewLink' });
      return [acta, Drive.Files.list({ q: "appProperties has { key='clave' and value='acta-1' } and trashed = false" }),
        Drive.Files.get(acta.id, { fields: 'name,parents' })];
    }
    function perdido() { Drive.Files.get('nada'); }
  `;

  test('are kept by the host and found again', () => {
    const saved: unknown[] = [];
    const host = hostWith(codigo, {
      saveFile: (file) => {
        saved.push({ ...file, bytes: [...file.bytes] });
        return { id: `f${saved.length}`, url: `https://example.com/f${saved.length}` };
      },
    });
    const document = 'application/vnd.google-apps.document';
    expect(host.call('crear').ok).toEqual([
      { id: 'f2', webViewLink: 'https://example.com/f2' },
      { files: [{ id: 'f2', name: 'Acta 1', mimeType: document }] },
      { name: 'Acta 1', parents: ['f1'] },
    ]);
    expect(saved[1]).toEqual({
      name: 'Acta 1',
      mimeType: document,
      contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: [80, 75, 255],
      parents: ['f1'],
      appProperties: { clave: 'acta-1' },
    });
    expect(host.call('perdido').error?.message).toBe(
      'API call to drive.files.get failed with error: File not found: nada.',
    );
  });
});

describe('A document', () => {
  const codigo = `
    var TIPO = 'application/vnd.google-apps.document';
    function crear(bytes) {
      var blob = Utilities.newBlob(bytes, MimeType.MICROSOFT_WORD);
      return Drive.Files.create({ name: 'Acta', mimeType: TIPO }, blob).id;
    }
    function leer(id, opciones) {
      return Drive.Files.export(id, 'text/plain', opciones).getDataAsString();
    }
    function copiar(id) { return Drive.Files.copy({}, id, { supportsAllDrives: true }); }
    function carpeta() { return Drive.Files.create({ name: 'C', mimeType: MimeType.FOLDER }).id; }
    function botar(id) {
      Drive.Files.update({ trashed: true }, id);
      return [Drive.Files.get(id, { fields: 'trashed,driveId' }), Drive.Files.list({ q: 'trashed = false' })];
    }
  `;
  const docx = zipSync({
    'word/document.xml': strToU8(
      '<w:p><w:r><w:t>Acta</w:t><w:tab/><w:t xml:space="preserve"> N.º&amp;</w:t></w:r></w:p><w:p/><w:p><w:t>Fin</w:t></w:p>',
    ),
  });
  const saved: SavedFile[] = [];
  const trashed: string[] = [];
  const host = hostWith(codigo, {
    saveFile: (file) => ({ id: `f${saved.push(file)}`, url: '' }),
    trashFile: (id) => trashed.push(id),
  });
  const id = host.call('crear', [[...docx].map((byte) => (byte << 24) >> 24)]).ok;
  const refusal = (...args: unknown[]): string | undefined =>
    host.call('leer', args).error?.message;

  test('gives its text, and only with alt=media (brucemcpherson/gas-fakes#117)', () => {
    expect(host.call('leer', [id, { alt: 'media' }]).ok).toBe('Acta\t N.º&\r\nFin');
    expect(refusal(id, {})).toContain('Export requires alt=media');
    expect(refusal(host.call('carpeta').ok, { alt: 'media' })).toContain('only supports Docs');
    expect(refusal('nada', { alt: 'media' })).toContain('File not found: nada.');
  });

  test('is copied with its content', () => {
    const { id: copy, name } = host.call('copiar', [id]).ok as { id: string; name: string };
    expect(name).toBe('Copy of Acta');
    expect(host.call('leer', [copy, { alt: 'media' }]).ok).toContain('Fin');
  });

  test('goes to the bin once, and is no longer found', () => {
    const [file, { files }] = host.call('botar', [id]).ok as [object, { files: { id: string }[] }];
    expect(file).toEqual({ trashed: true });
    expect(files.map((each) => each.id)).not.toContain(id);
    host.call('botar', [id]);
    expect(trashed).toEqual([id]);
  });
});

test('a lock held elsewhere is not given', () => {
  const codigo = 'function probar() { return LockService.getScriptLock().tryLock(1000); }';
  expect(hostWith(codigo, { isLockedElsewhere: () => true }).call('probar').ok).toBe(false);
});

test('an alert takes the locks away (AS/reference/base/ui: they do not persist across the suspension)', () => {
  const codigo = `
    function probar() {
      var candado = LockService.getScriptLock();
      candado.tryLock(0);
      SpreadsheetApp.getUi().alert('¿Sigue ahí?');
      return candado.hasLock();
    }
  `;
  expect(hostWith(codigo).call('probar').ok).toBe(false);
});

test('the cache expires by the host clock', () => {
  let minute = 0;
  const host = hostWith(
    `function poner() { CacheService.getScriptCache().put('a', '1', 60); }
     function leer() { return CacheService.getScriptCache().get('a'); }`,
    { now: () => new Date(minute * 60_000) },
  );
  host.call('poner');
  expect(host.call('leer').ok).toBe('1');
  minute = 1;
  expect(host.call('leer').ok).toBeNull();
});

test('the book is whose the host says, and of the person unless told', () => {
  const codigo = `function deQuien() {
    var libro = SpreadsheetApp.getActive();
    var correos = function (personas) { return personas.map(function (p) { return p.getEmail(); }); };
    return [libro.getOwner() && libro.getOwner().getEmail(), correos(libro.getEditors()), correos(libro.getViewers())];
  }`;
  const [ana, luis] = ['ana@example.com', 'luis@example.com'];
  expect(hostWith(codigo, { user: ana }).as(luis).call('deQuien').ok).toEqual([ana, [ana], []]);
  const sharing = { owner: '', editors: [ana], viewers: [luis] };
  expect(hostWith(codigo, { sharing }).call('deQuien').ok).toEqual([null, [ana], [luis]]);
});
