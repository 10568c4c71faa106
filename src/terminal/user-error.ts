// What a program of ours tells a person instead of doing what was asked. Anything else that is thrown is our fault.

/** A Spanish sentence that says what happened and what to do. */
export class UserError extends Error {
  constructor(
    mensaje: string,
    /** What the add-on calls it; '' where it is not the add-on that tells. */
    readonly codigo = '',
  ) {
    super(mensaje);
    this.name = 'UserError';
  }
}
