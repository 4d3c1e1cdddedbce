/** Text without control characters, which the formats of other programs forbid or stumble at; white space stays. */
export function withoutControls(text: string): string {
  return MAY_HAVE_CONTROLS.test(text) ? text.replace(/[^\P{Cc}\s]/gu, '') : text;
}

// Told without asking Unicode of each character, as hardly any text has one.
const MAY_HAVE_CONTROLS = /[^ -~\u00A0-\uFFFF]/;
