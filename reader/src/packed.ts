/** The engine's files by name, as they are in a page of one file: packed by gzip, in base64. */
export type Packed = Record<string, string>;

/** Under this name a worker is started that gets the engine's files with its first message, since it can fetch nothing. */
export const embedded = 'embedded';
