// Of Node's util, what the modules of this folder import and no page asks for: whether a book is kept whole by its file.

export function isDeepStrictEqual(): never {
  throw new Error('Only where a book is saved.');
}
