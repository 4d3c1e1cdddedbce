/** Bytes that are written in many portions and read once, each heap as a whole; they may outgrow the memory. */
export interface Spool {
  append: (heap: number, bytes: Uint8Array) => void;
  /** What was appended to a heap, in order. */
  read: (heap: number) => Uint8Array;
}
