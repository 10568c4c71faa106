// About files in Drive.

import type { Content } from './bytes';

/** What is known of a file. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties: { readonly [key: string]: string };
  readonly webViewLink: string;
  readonly trashed: boolean;
}

/** Content of a file. */
export interface Media {
  readonly contentType: string;
  readonly content: Content;
}

export type FileFields = Partial<
  Pick<DriveFile, 'name' | 'mimeType' | 'parents' | 'appProperties' | 'trashed'>
>;

export interface DriveRequests {
  createFile(fields: FileFields, media?: Media): DriveFile;
  updateFile(id: string, fields: FileFields, media?: Media): DriveFile;
  copyFile(id: string, fields: FileFields): DriveFile;
  file(id: string): DriveFile;
  /** The text of a Google document. */
  documentText(id: string): string;
  /** Files this add-on created, oldest first: drive.file sees no others. */
  files(): DriveFile[];
}
