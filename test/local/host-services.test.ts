// Services whose other side is the host: files, lock and cache.

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
