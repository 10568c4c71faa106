// HtmlService: finished pages, and templates as they were written: no scriptlet of theirs is run.

import { ask } from './ask';
import { checkSignature, failByName, google, nameKind } from './strict';

type GoogleService = GoogleAppsScript.HTML.HtmlService;
type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type Emulated =
  | 'append'
  | 'getContent'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setHeight'
  | 'setTitle'
  | 'setWidth';

export class HtmlServiceService
  implements
    Pick<
      GoogleService,
      'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplate' | 'createTemplateFromFile'
    >
{
  createHtmlOutput(...args: unknown[]): GoogleOutput {
    checkSignature('HtmlService.createHtmlOutput', args, '', 'String');
    return google(new HtmlOutput(String(args[0] ?? '')));
  }
  /** The file's name comes without ".html". */
  createHtmlOutputFromFile(filename: string): GoogleOutput {
    checkSignature('HtmlService.createHtmlOutputFromFile', [filename], 'String');
    return google(new HtmlOutput(ask('html', filename)));
  }
  createTemplate(...args: unknown[]): GoogleTemplate {
    checkSignature('HtmlService.createTemplate', args, 'String');
    return google(new HtmlTemplate(String(args[0])));
  }
  createTemplateFromFile(filename: string): GoogleTemplate {
    checkSignature('HtmlService.createTemplateFromFile', [filename], 'String');
    return google(new HtmlTemplate(ask('html', filename)));
  }
}

export class HtmlOutput implements Pick<GoogleOutput, Emulated> {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  constructor(content: string) {
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }
  setContent(content: string): GoogleOutput {
    checkSignature('HtmlOutput.setContent', [content], 'String');
    this.#content = content;
    return google(this);
  }
  append(addedContent: string): GoogleOutput {
    checkSignature('HtmlOutput.append', [addedContent], 'String');
    this.#content += addedContent;
    return google(this);
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): GoogleOutput {
    checkSignature('HtmlOutput.setTitle', [title], 'String');
    this.#title = title;
    return google(this);
  }
  /** Pixels; null when not set. */
  getWidth(): number {
    return this.#width as number;
  }
  setWidth(width: number): GoogleOutput {
    checkSignature('HtmlOutput.setWidth', [width], 'number|null');
    this.#width = width;
    return google(this);
  }
  getHeight(): number {
    return this.#height as number;
  }
  setHeight(height: number): GoogleOutput {
    checkSignature('HtmlOutput.setHeight', [height], 'number|null');
    this.#height = height;
    return google(this);
  }
}

export class HtmlTemplate implements Pick<GoogleTemplate, 'getRawContent'> {
  readonly #content: string;
  constructor(content: string) {
    this.#content = content;
  }
  getRawContent(): string {
    return this.#content;
  }
}

failByName('HtmlService', HtmlServiceService);
failByName('HtmlOutput', HtmlOutput);
failByName('HtmlTemplate', HtmlTemplate);
nameKind('HtmlOutput', HtmlOutput);
