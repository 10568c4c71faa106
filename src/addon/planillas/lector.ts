// The code with which the page writes and reads the files of the planillas (src/xlsx/pagina.ts): a library of spreadsheets, in a file
// of the project of its own, that only who uses it is served.

import { brokenFile, type ProjectFile, rawContent } from '../project-file';
import { VERSION } from '../version';

const LECTOR: ProjectFile = {
  name: 'Planillas',
  missed: 'no se hacen ni se reciben planillas ni se cargan archivos',
  sibling: 'el código',
};
const CONTENT = /<pre id="([^"]+)">([\w\s=-]+)<\/pre>/;

/** The packed script; a sentence when the file is missing, was cut short or is of another version. */
export function requireLector(): string {
  const [, version, content] = CONTENT.exec(rawContent(LECTOR)) ?? [];
  if (content === undefined) throw brokenFile(LECTOR, 'INCOMPLETO');
  if (version !== VERSION) throw brokenFile(LECTOR, 'DE_OTRA_VERSION');
  return content.replace(/\s/g, '');
}

/** The script, to be run in the page. */
export function readLector(): string {
  const content = requireLector();
  try {
    const bytes = Utilities.base64DecodeWebSafe(content);
    return Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString();
  } catch (thrown) {
    throw brokenFile(LECTOR, 'INCOMPLETO', thrown);
  }
}
