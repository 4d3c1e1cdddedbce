/** An id without the type before it, which tells it from others of that type: `marco-rubio` of `person/marco-rubio`. */
export function withoutType(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
