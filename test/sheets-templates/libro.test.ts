import { readFileSync } from 'node:fs';
import libro from '../../sheets-templates/libro.json';
import { VISTAS } from '../../src/addon/vistas';
import { ETAPAS } from '../../src/domain/parametros';
import { REGISTERS } from '../../src/domain/registers';

const claves = [...VISTAS, ...REGISTERS].map(({ key }) => key);
const ocultas = REGISTERS.filter(({ hidden }) => hidden).map(({ key }) => key);

describe('libro.json', () => {
  test('begins a group at the first tab, and the others further on, in tab order', () => {
    const places = libro.grupos.map(({ desde }) => claves.indexOf(desde));
    expect(places[0]).toBe(0);
    for (const [i, place] of places.entries()) expect(place).toBeGreaterThan(places[i - 1] ?? -1);
  });

  test('has the etapas that Parámetros accepts', () => {
    expect(libro.etapas.map(({ nombre }) => nombre)).toEqual([...ETAPAS]);
  });

  test.each(libro.etapas)('shows at most eleven tabs in $nombre, in order', ({ visibles }) => {
    expect(visibles.length).toBeLessThanOrEqual(11);
    expect(visibles).toEqual(
      claves.filter((hoja) => visibles.includes(hoja) && !ocultas.includes(hoja)),
    );
  });

  test.each(libro.etapas)(
    'shows in $nombre nothing that is set up once, loaded or kept',
    (etapa) => {
      for (const hoja of [
        'parametros',
        'calendario',
        'equipo',
        'catalogos',
        'ied',
        'asistentes',
        'textos',
      ])
        expect(etapa.visibles).not.toContain(hoja);
    },
  );

  test.each(libro.etapas)('offers in $nombre only tasks whose tab is visible', (etapa) => {
    expect(etapa.queHacerHoy).toHaveLength(3);
    for (const { hoja } of etapa.queHacerHoy) expect(etapa.visibles).toContain(hoja);
  });

  test.each(libro.grupos)('gives $nombre a colour on which white text reads (AA)', ({ color }) => {
    expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  test('is explained in the README, field by field', () => {
    const readme = readFileSync(`${__dirname}/../../sheets-templates/README.md`, 'utf8');
    for (const campo of Object.keys(libro)) expect(readme).toContain(`\`${campo}\``);
  });
});

/** Relative luminance of "#rrggbb", by WCAG 2.1. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
