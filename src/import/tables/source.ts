/** A table somewhere on the machine: a file, or a file in an archive. */
export interface TableSource {
  /** "sdf22_1a.zip › sdf22_1a.txt": the names a person knows it by, without folders. */
  readonly name: string;
  /** Reads it from the beginning, piece by piece. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}
