/** Text without control characters, which the formats of other programs forbid or stumble at; white space stays. */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\s]/gu, '');
}
