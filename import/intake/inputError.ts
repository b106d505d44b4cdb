export const INPUT_ERROR_CODES = [
  'NOT_TEXT',
  'INVALID_ENCODING',
  'TOO_LARGE',
  'UNREADABLE',
  'BAD_ARCHIVE',
  'BAD_DOCUMENT',
  'BAD_METADATA',
  'BAD_CORRECTIONS',
  'WRONG_USE',
] as const;
export type InputErrorCode = (typeof INPUT_ERROR_CODES)[number];

/** An input that cannot be used. The message says what is wrong, where, and what to do about it, on one line. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: InputErrorCode;
  /** The file (or other name) it concerns. */
  readonly input: string;

  constructor(code: InputErrorCode, input: string, message: string, options?: ErrorOptions) {
    super(`${input}: ${message}`, options);
    this.code = code;
    this.input = input;
  }
}
