// Drive, the advanced service (v3): files the add-on creates, and nothing else, as with the drive.file scope.

import type { DriveFile, FileFields, Media } from '../requests/drive';
import { ask, Exception } from './ask';
import { Blob } from './blob';
import { failByName, google } from './strict';

type GoogleBlob = GoogleAppsScript.Base.Blob;
/** What may be asked of a file besides its fields. There are no shared drives here: files are the same with all of them. */
interface Options {
  readonly fields?: string;
  readonly q?: string;
  readonly alt?: string;
  readonly supportsAllDrives?: boolean;
}
/** A file as Drive answers it: the fields asked for. */
type Answer = Partial<DriveFile>;

const DEFAULT_FIELDS = ['id', 'name', 'mimeType'];
const WRITABLE = ['id', 'name', 'mimeType', 'parents', 'appProperties', 'webViewLink', 'trashed'];
/** Fields that a file has only in a shared drive. */
const ABSENT = ['driveId'];
const OPTIONS = ['fields', 'q', 'alt', 'supportsAllDrives'];

export class DriveService {
  readonly Files = new FilesCollection();
}

export class FilesCollection {
  create(resource: FileFields, mediaData?: GoogleBlob | null, options: Options = {}): Answer {
    return answer(ask('createFile', fieldsOf(resource), mediaOf(mediaData)), options);
  }
  update(
    resource: FileFields,
    fileId: string,
    mediaData?: GoogleBlob | null,
    options: Options = {},
  ): Answer {
    const file = ask('updateFile', fileId, fieldsOf(resource), mediaOf(mediaData));
    return answer(file, options);
  }
  copy(resource: FileFields, fileId: string, options: Options = {}): Answer {
    return answer(ask('copyFile', fileId, fieldsOf(resource)), options);
  }
  /** Of a Google document, as text. Google's fails without alt: https://github.com/brucemcpherson/gas-fakes/issues/117 */
  export(fileId: string, mimeType: string, options: Options = {}): GoogleBlob {
    if (mimeType !== 'text/plain')
      throw new Error(`Not emulated: Drive.Files.export as ${mimeType}`);
    checkOptions(options);
    if (options.alt !== 'media') {
      throw new Exception(
        'API call to drive.files.export failed with error: Export requires alt=media to download the exported content.',
      );
    }
    const text = ask('documentText', fileId);
    return google(new Blob(ask('encodeText', text, 'UTF-8'), mimeType, null));
  }
  get(fileId: string, options: Options = {}): Answer {
    return answer(ask('file', fileId), options);
  }
  list(options: Options = {}): { readonly files: Answer[] } {
    const matches = conditionsOf(options.q ?? '');
    const fields = /files\(([^)]*)\)/.exec(options.fields ?? '')?.[1];
    const found = ask('files').filter((file) => matches.every((matches) => matches(file)));
    checkOptions(options);
    return { files: found.map((file) => answer(file, fields === undefined ? {} : { fields })) };
  }
}

function fieldsOf(resource: FileFields): FileFields {
  const unknown = Object.keys(resource).find((field) => !WRITABLE.includes(field));
  if (unknown) throw new Error(`Not emulated: Drive.Files with ${unknown}`);
  return resource;
}

const mediaOf = (blob: GoogleBlob | null | undefined): Media | undefined =>
  blob ? { contentType: blob.getContentType() ?? '', content: Blob.contentOf(blob) } : undefined;

function answer(file: DriveFile, options: Options): Answer {
  checkOptions(options);
  const wanted = options.fields?.split(',').map((each) => each.trim()) ?? DEFAULT_FIELDS;
  const known = Object.entries(file);
  const unknown = wanted.find(
    (field) => !ABSENT.includes(field) && !known.some(([name]) => name === field),
  );
  if (unknown) throw new Error(`Not emulated: Drive.Files with the field ${unknown}`);
  return Object.fromEntries(known.filter(([field]) => wanted.includes(field)));
}

function checkOptions(options: Options): void {
  const unknown = Object.keys(options).find((option) => !OPTIONS.includes(option));
  if (unknown) throw new Error(`Not emulated: Drive.Files with the option ${unknown}`);
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
  if (/^trashed\s*=\s*false$/.test(clause)) return (file) => !file.trashed;
  throw new Error(`Not emulated: Drive.Files.list with ${clause}`);
}

const unquoted = (text = ''): string => text.replace(/\\(['\\])/g, '$1');

failByName('Drive', DriveService);
failByName('Drive.Files', FilesCollection);
