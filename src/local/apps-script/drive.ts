// Drive, the advanced service (v3): files the add-on creates, and nothing else, as with the drive.file scope.

import type { FileFields, Media } from '../bridge/drive';
import type { DriveFile } from '../bridge/execution';
import { ask } from './ask';
import { failByName } from './strict';

type GoogleBlob = GoogleAppsScript.Base.Blob;
/** What may be asked of a file besides its fields; only `fields` and `q` are read. */
interface Options {
  readonly fields?: string;
  readonly q?: string;
}
/** A file as Drive answers it: the fields asked for. Nobody can put one in the bin here. */
type Answer = Partial<DriveFile & { readonly trashed: boolean }>;

const DEFAULT_FIELDS = ['id', 'name', 'mimeType'];
const FIELDS = ['id', 'name', 'mimeType', 'parents', 'appProperties', 'webViewLink'] as const;

export class DriveService {
  readonly Files = new FilesCollection();
}

export class FilesCollection {
  create(resource: FileFields, mediaData?: GoogleBlob | null, options: Options = {}): Answer {
    return answer(ask('createFile', fieldsOf(resource), mediaOf(mediaData)), options.fields);
  }
  update(
    resource: FileFields,
    fileId: string,
    mediaData?: GoogleBlob | null,
    options: Options = {},
  ): Answer {
    const file = ask('updateFile', fileId, fieldsOf(resource), mediaOf(mediaData));
    return answer(file, options.fields);
  }
  get(fileId: string, options: Options = {}): Answer {
    return answer(ask('file', fileId), options.fields);
  }
  list(options: Options = {}): { readonly files: Answer[] } {
    const matches = conditionsOf(options.q ?? '');
    const fields = /files\(([^)]*)\)/.exec(options.fields ?? '')?.[1];
    const found = ask('files').filter((file) => matches.every((matches) => matches(file)));
    return { files: found.map((file) => answer(file, fields)) };
  }
}

function fieldsOf(resource: FileFields): FileFields {
  const unknown = Object.keys(resource).find(
    (field) => !FIELDS.includes(field as (typeof FIELDS)[number]),
  );
  if (unknown) throw new Error(`Not emulated: Drive.Files with ${unknown}`);
  return resource;
}

const mediaOf = (blob: GoogleBlob | null | undefined): Media | undefined =>
  blob ? { contentType: blob.getContentType() ?? '', bytes: blob.getBytes() } : undefined;

function answer(file: DriveFile, fields: string | undefined): Answer {
  const wanted =
    fields === undefined ? DEFAULT_FIELDS : fields.split(',').map((each) => each.trim());
  const known = Object.entries({ ...file, trashed: false });
  const unknown = wanted.find((field) => !known.some(([name]) => name === field));
  if (unknown) throw new Error(`Not emulated: Drive.Files with the field ${unknown}`);
  return Object.fromEntries(known.filter(([field]) => wanted.includes(field)));
}

/** The conditions of a search joined with "and". */
function conditionsOf(q: string): ((file: DriveFile) => boolean)[] {
  const clauses = q.split(' and ').filter((clause) => clause.trim());
  return joinBraces(clauses).map((clause) => conditionOf(clause.trim()));
}

/** "appProperties has { key='a' and value='b' }" was cut in two. */
function joinBraces(clauses: readonly string[]): string[] {
  const joined: string[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (last?.includes('{') && !last.includes('}'))
      joined[joined.length - 1] = `${last} and ${clause}`;
    else joined.push(clause);
  }
  return joined;
}

function conditionOf(clause: string): (file: DriveFile) => boolean {
  const equal = /^(name|mimeType)\s*=\s*'(.*)'$/.exec(clause);
  if (equal) return (file) => file[equal[1] as 'name' | 'mimeType'] === unquoted(equal[2]);
  const parent = /^'(.*)' in parents$/.exec(clause);
  if (parent) return (file) => file.parents.includes(unquoted(parent[1]));
  const property = /^appProperties has \{\s*key='(.*)' and value='(.*)'\s*\}$/.exec(clause);
  if (property)
    return (file) => file.appProperties[unquoted(property[1])] === unquoted(property[2]);
  if (/^trashed\s*=\s*false$/.test(clause)) return () => true;
  throw new Error(`Not emulated: Drive.Files.list with ${clause}`);
}

const unquoted = (text = ''): string => text.replace(/\\(['\\])/g, '$1');

failByName('Drive', DriveService);
failByName('Drive.Files', FilesCollection);
