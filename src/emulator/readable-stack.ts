// Where an error of the built add-on comes from, in its source: src/addon/commit/commit.ts:45:7 for Codigo.js:2:18345. The
// maps stay on this machine: what goes to Google holds no word of them.

import { SourceMap } from 'node:module';

/** Text of the source map of a file of the script, "Codigo.js"; undefined where there is none. */
export type MapReader = (file: string) => string | undefined;

/** A frame of a stack in a file of the script; what the compiler called the function says nothing to anybody. */
const FRAME = /(?<=^\s*at )(?:.* \()?(\w+\.js):(\d+):(\d+)\)?$/gm;

/** Reads stacks with these maps, each of which is read when first needed. Places that they do not know stay as they are. */
export function stackReader(readMap: MapReader): (text: string) => string {
  const maps = new Map<string, SourceMap | undefined>();
  const mapOf = (file: string): SourceMap | undefined => {
    if (!maps.has(file)) maps.set(file, parsed(readMap(file)));
    return maps.get(file);
  };
  return (text) =>
    text.replace(FRAME, (frame: string, file: string, line: string, column: string) => {
      const found = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1);
      // Below the last place of the map is what the build wrote itself.
      if (!found || !('originalSource' in found)) return frame;
      if (found.generatedLine !== Number(line) - 1) return frame;
      return `${found.originalSource}:${found.originalLine + 1}:${found.originalColumn + 1}`;
    });
}

const parsed = (text: string | undefined): SourceMap | undefined =>
  text === undefined ? undefined : new SourceMap(JSON.parse(text));
