import type { ActaEntrada } from '../../../src/domain/acta';
import { createKeeper } from '../../../src/ui/kit/draft-keeper';

const acta = (asunto: string): ActaEntrada => ({
  tipo: '',
  fecha: '',
  horaInicio: '',
  horaFin: '',
  lugar: '',
  asunto,
  ordenDelDia: [],
  desarrollo: '',
  asistentes: [],
  compromisos: [],
});

/** A server that answers only when told, and remembers what it was given. */
function slowServer() {
  const given: (string | null)[] = [];
  const answers: ((isFine: boolean) => void)[] = [];
  const save = (entrada: ActaEntrada | null): Promise<void> => {
    given.push(entrada?.asunto ?? null);
    return new Promise((resolve, reject) => {
      answers.push((isFine) => (isFine ? resolve() : reject(new Error('no'))));
    });
  };
  const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
  const answer = async (isFine = true): Promise<void> => {
    await settled();
    answers.shift()?.(isFine);
    await settled();
  };
  return { given, save, answer, settled };
}

test('createKeeper() saves nothing while the form is as it started', async () => {
  const { given, save, answer } = slowServer();
  const keeper = createKeeper(save, acta('a'));
  expect(await keeper.keep(acta('a'))).toBe('same');
  expect(given).toEqual([]);
  keeper.keep(acta('ab'));
  await answer();
  expect(given).toEqual(['ab']);
});

test('createKeeper() waits for the save under way and then saves only the newest', async () => {
  const { given, save, answer, settled } = slowServer();
  const keeper = createKeeper(save, acta(''));
  keeper.keep(acta('a'));
  await settled();
  keeper.keep(acta('ab'));
  const newest = keeper.keep(acta('abc'));
  await settled();
  expect(given).toEqual(['a']);
  await answer();
  expect(given).toEqual(['a', 'abc']);
  await answer();
  expect(await newest).toBe('saved');
});

test('createKeeper() forgets after the save under way, even if the form is kept again', async () => {
  const { given, save, answer } = slowServer();
  const keeper = createKeeper(save, acta(''));
  keeper.keep(acta('a'));
  const forgotten = keeper.forget(acta('a'));
  const keptAgain = keeper.keep(acta('a'));
  await answer();
  expect(await forgotten).toBe('saved');
  expect(await keptAgain).toBe('same');
  expect(given).toEqual([null]);
});

test('createKeeper() tries again what could not be saved', async () => {
  const { given, save, answer } = slowServer();
  const keeper = createKeeper(save, acta(''));
  const failed = keeper.keep(acta('a'));
  await answer(false);
  expect(await failed).toBe('failed');
  const again = keeper.keep(acta('a'));
  await answer();
  expect(await again).toBe('saved');
  expect(given).toEqual(['a', 'a']);
});
