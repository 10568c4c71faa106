// What a property of Google does not hold: many commits that could not be finished.

import { newBook, openBook } from '../../support/host';

test('a quarantine of any length keeps nobody from saving, and is not forgotten', () => {
  const { data } = newBook().host;
  const { document } = data.properties;
  const commits = Array.from({ length: 81 }, (_, i) => ({
    primero: 900 + i,
    ultimo: 900 + i,
    previo: 'a'.repeat(64),
  }));
  const [pendiente, ...cuarentena] = commits;
  document.libro = JSON.stringify({ ...JSON.parse(document.libro ?? ''), pendiente, cuarentena });
  const book = openBook(data, { log: () => undefined });
  for (const valor of ['Una', 'Otra']) {
    book.call('parametro', { clave: 'ciudad', valor });
    expect(book.rows('parametros')).toContainEqual(
      expect.objectContaining({ clave: 'ciudad', valor }),
    );
  }
  const kept = Object.values(document).join('');
  for (const { primero } of commits) expect(kept).toContain(`"primero":${primero},`);
});
