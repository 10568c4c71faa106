// The second file of the script, Aparte.html: the code that few clicks need. Google evaluates the whole of Codigo.js on
// every click, so what the add-on requires inside a function stands there instead (src/build/aparte.ts), packed, and is
// read and evaluated the first time that an execution asks for it.

import { brokenFile, type ProjectFile, rawContent } from './project-file';

/** What the second file is made of: each of its modules by name, evaluated when it is asked for. */
type Modules = { readonly [name: string]: () => unknown };
type Namespace = { readonly [name: string]: object };

const APARTE: ProjectFile = {
  name: 'Aparte',
  missed:
    'no hay documentos, formularios de una fila ni cargues, y el libro no se prepara, no se presta ni se revisa',
  sibling: 'el código',
};
const CONTENT = /<pre id="([0-9a-f]+)">([\w\s=-]+)<\/pre>/;

/** What the build tells when the script begins: its mark, and the modules of Codigo.js that the second file uses. */
let build: { readonly mark: string; readonly shared: Namespace } = { mark: '', shared: {} };
/** The second file, once it has been asked for: each execution is a script of its own, which begins without it. */
let modules: Modules | undefined;
let milliseconds = { leer: 0, evaluar: 0 };

/** Called once by what the build puts after main.ts; neither file ever carries a module of the other. */
export function begin(shared: Namespace, mark: string): void {
  build = { mark, shared };
}

/** A module of the second file, by its path from the root; what a require inside a function becomes. */
export function moduleAparte(name: string): unknown {
  if (!modules) {
    const code = timed('leer', () => unpack(requireContent()));
    modules = timed('evaluar', () => evaluate(code));
  }
  return modules[name]?.();
}

/** What it took to read the second file and to evaluate it, in this execution. */
export const aparteMilliseconds = (): typeof milliseconds => milliseconds;

/** The packed code; a sentence when the file is missing, was cut short or is of another version. */
export function requireContent(): string {
  const [, mark, content] = CONTENT.exec(rawContent(APARTE)) ?? [];
  if (content === undefined) throw brokenFile(APARTE, 'INCOMPLETO');
  if (mark !== build.mark) throw brokenFile(APARTE, 'DE_OTRA_VERSION');
  return content.replace(/\s/g, '');
}

function unpack(content: string): string {
  try {
    const bytes = Utilities.base64DecodeWebSafe(content);
    return Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString();
  } catch (thrown) {
    throw brokenFile(APARTE, 'INCOMPLETO', thrown);
  }
}

/**
 * Evaluates the code: a function that is a CommonJS module and requires those of the first file. Apps Script has eval:
 * Google's reference offers it (https://developers.google.com/apps-script/reference/html/html-template#getcode).
 */
function evaluate(code: string): Modules {
  // biome-ignore lint/security/noGlobalEval: our own code, of this very build, from the same project
  const evaluateGlobally = eval;
  const module: { readonly exports: Modules } = { exports: {} };
  try {
    const run = evaluateGlobally(`${code}//# sourceURL=Aparte.js`);
    run(module, (name: string) => build.shared[name]);
  } catch (thrown) {
    throw brokenFile(APARTE, 'NO_EVALUADO', thrown);
  }
  return module.exports;
}

function timed<T>(what: keyof typeof milliseconds, work: () => T): T {
  const start = Date.now();
  const result = work();
  milliseconds = { ...milliseconds, [what]: Date.now() - start };
  return result;
}
