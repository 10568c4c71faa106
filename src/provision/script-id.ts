// The id of an Apps Script project in what somebody copied from Google.

const ID = /^[\w-]{20,}$/;
/** …/home/projects/ID/edit · …/u/0/home/projects/ID/edit · …/d/ID/edit · …/macros/d/ID/edit */
const EDITOR = /^(?:https?:\/\/)?script\.google\.com\/.*\b(?:projects|d)\/([\w-]{20,})/i;

/** The id itself, or that in the address of the editor; undefined when there is none. */
export const scriptIdIn = (text: string): string | undefined =>
  ID.test(text) ? text : EDITOR.exec(text)?.[1];
