/** Bytes that outgrow the memory: written in few large portions, and read once, each heap as a whole. */
export interface Spool {
  append: (heap: number, bytes: Uint8Array) => void;
  /** What was appended to a heap, in order. */
  read: (heap: number) => Uint8Array;
}
