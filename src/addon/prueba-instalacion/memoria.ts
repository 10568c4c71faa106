// What the add-on keeps besides the cells, the locks that it takes, and what reading and writing cost.

import type { Banco } from './banco';
import { judge, type Medida, messageOf, timeOf } from './medida';
import type { Grupo } from './prueba';

const KEY = 'prueba.tamano';
const MARCA = 'prueba.archivo';
/** Bytes: a piece of ours, Google's limit, and more than it. */
const TAMANOS = [8_400, 9_216, 9_300];
const PIECE = 8_400;
const FILAS = 1000;
const LECTURA = 2000;
const ESCRITURA = 2000;

/** Which sizes of a property are taken, in bytes. */
function propertySizes(): Medida {
  const properties = PropertiesService.getDocumentProperties();
  const fits = TAMANOS.filter((bytes) => {
    try {
      properties.setProperty(KEY, '€'.repeat(bytes / 3));
      return true;
    } catch {
      return false;
    } finally {
      properties.deleteProperty(KEY);
    }
  });
  const told = TAMANOS.map((bytes) => `${bytes}: ${fits.includes(bytes) ? 'sí' : 'no'}`);
  return judge(`Bytes que caben: ${told.join(', ')}`, fits.includes(PIECE));
}

/** Whether the properties of a document go with its copies, which two runs in two files tell. */
function copiedProperties({ ss, pegado }: Banco): Medida {
  const properties = PropertiesService.getDocumentProperties();
  const known = properties.getProperty(MARCA);
  properties.setProperty(MARCA, ss.getId());
  if (known && known !== ss.getId()) return judge('La copia vino con las propiedades', false);
  if (!known && pegado.archivo && pegado.archivo !== ss.getId()) {
    return judge('La copia vino sin las propiedades', true);
  }
  return { valor: 'Este archivo quedó marcado', resultado: 'por probar a mano' };
}

/** The script lock, and the same lock asked for again while it is held, as a commit inside a job does. */
export function scriptLock(): Medida {
  const [outer, inner] = [LockService.getScriptLock(), LockService.getScriptLock()];
  const isTaken = outer.tryLock(5000);
  const isNested = isTaken && inner.tryLock(0);
  outer.releaseLock();
  const said = `${isTaken ? 'lo dio' : 'no lo dio'}; pedido otra vez: ${isNested ? 'sí' : 'no'}`;
  return judge(said, isTaken);
}

export function documentLock(): Medida {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock === null) return judge('No existe aquí', false);
  const isTaken = lock.tryLock(5000);
  if (isTaken) lock.releaseLock();
  return judge(isTaken ? 'lo dio' : 'no lo dio', isTaken);
}

function cacheWorks(): Medida {
  try {
    const cache = CacheService.getDocumentCache() ?? CacheService.getScriptCache();
    cache.put(KEY, 'uno', 60);
    const value = cache.get(KEY);
    cache.remove(KEY);
    return judge(value === 'uno' ? 'guarda y devuelve' : `devolvió ${value}`, value === 'uno');
  } catch (thrown) {
    return judge(messageOf(thrown), false);
  }
}

function writeTime(banco: Banco): Medida {
  const values = Array.from({ length: FILAS }, (_, i) => [i]);
  const range = banco.sheet().getRange(1, 3, FILAS, 1);
  const write = timeOf(() => range.setValues(values));
  const flush = timeOf(() => SpreadsheetApp.flush());
  return judge(`setValues ${write} ms, flush ${flush} ms`, write + flush < ESCRITURA);
}

function readTime(banco: Banco): Medida {
  const range = banco.sheet().getRange(1, 1, FILAS, 10);
  const time = timeOf(() => range.getValues());
  return judge(`${time} ms`, time < LECTURA);
}

export const MEMORIA: Grupo = {
  titulo: 'Memoria, candados y tiempos',
  pruebas: [
    {
      codigo: 'D1',
      titulo: 'Tamaño de una propiedad del documento',
      porQue: 'Los borradores se guardan en trozos de hasta 8.400 bytes.',
      run: propertySizes,
    },
    {
      codigo: 'D2',
      titulo: 'Si la memoria del libro va con sus copias',
      porQue:
        'Haga una copia del libro y, antes de usar otra cosa en ella, ejecute allí esta prueba. Se cuenta con que no va.',
      run: copiedProperties,
    },
    {
      codigo: 'D3',
      titulo: 'Memoria pasajera (caché)',
      porQue: 'De ella lee su avance un trabajo largo.',
      run: cacheWorks,
    },
    {
      codigo: 'D4',
      titulo: 'Candado del complemento',
      porQue: 'Evita que dos personas guarden a la vez.',
      run: scriptLock,
    },
    {
      codigo: 'D5',
      titulo: 'Candado del documento',
      porQue: 'No se usa: sirve para saber si se podría.',
      run: documentLock,
    },
    {
      codigo: 'D6',
      titulo: 'Tiempo de escribir 1.000 celdas',
      porQue: 'Lo que se espera al guardar.',
      run: writeTime,
    },
    {
      codigo: 'D7',
      titulo: 'Tiempo de leer 10.000 celdas de una vez',
      porQue: 'Lo que se espera al verificar o al hacer un informe.',
      run: readTime,
    },
  ],
};
