// Scripts that a page runs and few pages want: each packed in a file of the project of its own, which only who uses it is served.

import { brokenFile, type ProjectFile, rawContent } from './project-file';
import { VERSION } from './version';

const CONTENT = /<pre id="([^"]+)">([\w\s=-]+)<\/pre>/;

/** The packed script; a sentence when the file is missing, was cut short or is of another version. */
export function requirePacked(file: ProjectFile): string {
  const [, version, content] = CONTENT.exec(rawContent(file)) ?? [];
  if (content === undefined) throw brokenFile(file, 'INCOMPLETO');
  if (version !== VERSION) throw brokenFile(file, 'DE_OTRA_VERSION');
  return content.replace(/\s/g, '');
}

/** The script, to be run in the page. */
export function readPacked(file: ProjectFile): string {
  const content = requirePacked(file);
  try {
    const bytes = Utilities.base64DecodeWebSafe(content);
    return Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString();
  } catch (thrown) {
    throw brokenFile(file, 'INCOMPLETO', thrown);
  }
}
