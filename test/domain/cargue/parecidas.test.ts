import { type Dicha, parecidas } from '../../../src/domain/cargue/parecidas';

const dicha = (texto: string, grupo = 'Uno', ademas = ''): Dicha => ({ grupo, texto, ademas });
const found = (news: readonly Dicha[], known: readonly Dicha[]) =>
  Object.fromEntries(parecidas(news, known));

describe('parecidas()', () => {
  test('are of the words that say something, whatever their ending and their order', () => {
    const known = [
      dicha('Realizar asesorías a los establecimientos educativos'),
      dicha('Dotar las bibliotecas escolares'),
    ];
    expect(found([dicha('Asesorar los establecimientos educativos oficiales')], known)).toEqual({
      0: 0,
    });
    expect(found([dicha('Dotación de las bibliotecas de las sedes')], known)).toEqual({});
    expect(found([dicha('de la')], known)).toEqual({});
  });

  test('are of the same part, or nearly the same; the same indicador speaks for them', () => {
    const known = [dicha('Ferias de ciencia y tecnología', 'Uno', 'Ferias realizadas')];
    const reworded = 'Feria anual de ciencia';
    expect(found([dicha(reworded, 'Dos')], known)).toEqual({});
    expect(found([dicha(reworded, 'Uno', 'Ferias realizadas')], known)).toEqual({ 0: 0 });
    expect(found([dicha('Ferias de ciencia y tecnología', 'Dos')], known)).toEqual({ 0: 0 });
  });

  test('9.600 rows find theirs among as many, without comparing each with each', () => {
    const temas = 'visitas talleres redes ferias planes jornadas foros mesas becas guías'.split(
      ' ',
    );
    const rows = (extra: string) =>
      Array.from({ length: 9600 }, (_, i) =>
        dicha(`${temas[i % 10]} de asesoría a la sede ${i} ${extra} del municipio`, `C${i % 7}`),
      );
    const began = performance.now();
    const pairs = parecidas(rows(''), rows('rural'));
    const seconds = (performance.now() - began) / 1000;
    process.stderr.write(`9.600 × 9.600 rows compared in ${seconds.toFixed(1)} s\n`);
    expect(pairs.size).toBe(9600);
    expect([...pairs].every(([i, j]) => i === j)).toBe(true);
  });
});
