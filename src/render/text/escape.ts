/**
 * Text for HTML, between tags as well as in quoted attributes: markup characters become references; characters that make
 * HTML invalid (controls, noncharacters, lone surrogates) become U+FFFD; bidirectional controls are balanced, so that
 * none of them reorders what stands beside the text.
 */
export function escapeHtml(text: string): string {
  return HARMLESS.test(text) ? text : escapeText(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** As escapeHtml, but only for text between tags: quotation marks, of which news is full, stay as they are. */
export function escapeText(text: string): string {
  if (HARMLESS_BETWEEN_TAGS.test(text)) return text;
  return balanceDirections(text.replace(INVALID, '\uFFFD'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

// All that needs no second look; what is outside (with characters of more than one unit) takes the slower way.
const HARMLESS = /^[\t\n\f\r !#-%(-;=?-~\u00A0-\u2029\u202F-\u2065\u206A-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]*$/;
const HARMLESS_BETWEEN_TAGS =
  /^[\t\n\f\r -%'-;=?-~\u00A0-\u2029\u202F-\u2065\u206A-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]*$/;

// HTML Standard, "Preprocessing the input stream"; tab, line feed, form feed and carriage return are white space.
const INVALID = /[^\P{Cc}\t\n\f\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/;
const ISOLATES = /[\u2066-\u2068]/;
const END_OF_EMBEDDING = '\u202C';
const END_OF_ISOLATE = '\u2069';
// Unicode Bidirectional Algorithm, BD2: deeper ones have no effect.
const MAX_DEPTH = 125;

/**
 * Ends every embedding, override and isolate that the text leaves open, and drops each end that has no beginning
 * (Unicode Bidirectional Algorithm, X1–X8): what is left acts inside the text only.
 */
function balanceDirections(text: string): string {
  if (!DIRECTION_CONTROLS.test(text)) return text;
  const open: string[] = [];
  let balanced = '';
  for (const character of text) {
    if (!DIRECTION_CONTROLS.test(character)) balanced += character;
    else if (character === END_OF_EMBEDDING) {
      if (open.at(-1) === END_OF_EMBEDDING) balanced += open.pop();
    } else if (character === END_OF_ISOLATE) {
      // It closes the embeddings inside the isolate too.
      const isolate = open.lastIndexOf(END_OF_ISOLATE);
      if (isolate >= 0) balanced += open.splice(isolate).reverse().join('');
    } else if (open.length < MAX_DEPTH) {
      balanced += character;
      open.push(ISOLATES.test(character) ? END_OF_ISOLATE : END_OF_EMBEDDING);
    }
  }
  return balanced + open.reverse().join('');
}
