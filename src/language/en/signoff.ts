/**
 * Whether an English line at the end of a text is a sign-off: what a newsroom puts under every text, not what a writer
 * closes this one with. It must have a form that no sentence of an article has: a call to follow, to subscribe or to
 * write in, a credit, a copyright line, a mark of the end. A line of several sentences is one only if all of them are.
 */
export function isSignoff(line: string): boolean {
  const plain = line.replace(/\s+/gu, ' ').trim();
  if (plain === '' || plain.length > LONGEST) return false;
  return isOne(plain) || plain.split(SENTENCE_GAP).every(isOne);
}

const LONGEST = 400;
const SENTENCE_GAP = /(?<=[.!?]) (?=[\p{Lu}©@(])/u;

function isOne(sentence: string): boolean {
  return isCredit(sentence) || isPictureCredit(sentence) || FORM.test(sentence) || EXACT_FORM.test(sentence);
}

const PLATFORM =
  '(?:X|Twitter|Facebook|Instagram|Telegram|Threads|Bluesky|Mastodon|LinkedIn|YouTube|TikTok|WhatsApp|Viber|Reddit|Google News|social media)';
const PLATFORMS = `(?:our )?${PLATFORM}(?:(?:,| and|, and| or| &|/) ?(?:on )?${PLATFORM})*(?: (?:channels?|pages?|accounts?))?`;
const LETTER = '(?:newsletters?|briefings?|e-?mails?|alerts|updates|podcasts?|mailing list|bulletins?|channels?)';
const THIS_TEXT = 'this (?:story|article|report|post|piece|interview|column|essay|commentary)';
const READERS_OWN =
  '(?:story|stories|news|tips?|questions?|comments?|feedback|views?|letters?|ideas?|corrections?|photos?|pictures?)';

/** Each is a whole sentence from its beginning to its end; one expression of all of them is tried faster than each by itself. */
const FORM = new RegExp(
  whole(
    `(?:please,? )?${anyOf([
      String.raw`for (?:more|all)\b(?! than).{0,160}\b(?:follow|like|join|find|visit|subscribe to|sign up (?:for|to)) (?:us|our)\b.{0,80}`,
      String.raw`(?:you can )?(?:also )?(?:follow|like|join|find|connect with) (?:us|me|our [\p{L}' -]{2,40}) on ${PLATFORMS}.{0,40}`,
      String.raw`follow (?:us|me|@\w+)(?: here| now)?`,
      String.raw`${PLATFORM} ?: ?(?:@\S+|https?:\S+|www\.\S+)`,

      '(?:subscribe|sign up)(?: (?:here|now|today|free|for free))*',
      'subscribe to .{1,100}',
      String.raw`sign up (?:here |now |today |free )?(?:for|to) .{0,60}\b${LETTER}\b.{0,60}`,
      String.raw`get .{0,80}\b(?:in|to) your inbox\b.{0,40}`,
      String.raw`(?:download|install|get) (?:our|the|your) (?:.{0,40} )?app\b.{0,100}`,
      String.raw`(?:listen to|watch|check out) our (?:.{0,40} )?(?:podcast|channel|show|newsletter|videos?)\b.{0,80}`,
      String.raw`(?:support|donate to|become a (?:member|supporter|patron) of) (?:us|our (?:work|newsroom|reporting|(?:independent )?journalism))\b.{0,80}`,

      "(?:read (?:more|also|next|too)|also read|see (?:also|more)|related(?: (?:story|stories|articles?|news|coverage|reading|topics?))?|recommended|don['’]t miss|you (?:may|might) also like) ?[:»→|].{0,300}",
      // "More from Korr: “…”" gives somebody's words.
      'more (?:on|about|from) .{1,60} ?[:»→|][^“”"]{0,300}',
      'about the (?:authors?|writers?): .{1,400}',
      '(?:read (?:more|also|next)|see also|related (?:articles|stories|topics|news|coverage)|recommended stories|more on this story)',
      String.raw`(?:read|view) (?:more|the (?:full|original) (?:story|article|report|version)) (?:here|at \S+|on \S+|on our website)`,
      String.raw`(?:visit|check out) (?:us at \S+|our (?:website|site|home ?page))\b.{0,80}`,
      String.raw`(?:click|tap) here(?: (?:to|for)\b.{0,120})?`,
      String.raw`(?:share|like|rate|print|e-?mail|bookmark|comment on) ${THIS_TEXT}\b.{0,60}`,
      '(?:leave a comment|join the conversation|comments(?: are closed)?|advertisement|sponsored content|share this|back to top)',

      String.raw`(?:©|\(c\)|copyright ?(?:©|\(c\)|\d{4})).{0,160}`,
      'all rights reserved',
      '(?:this (?:material|content|article|story)) may not be .{0,160}',
      String.raw`(?:reproduction|republication|redistribution)\b.{0,80}\bwithout\b.{0,80}`,

      String.raw`${THIS_TEXT} (?:was |has been )?(?:originally|first|previously) (?:published|appeared|ran|produced|written)\b.{0,160}`,
      String.raw`${THIS_TEXT} (?:was|is|has been) (?:republished|reprinted|reproduced|syndicated|translated|produced|provided|distributed)\b.{0,160}`,
      String.raw`${THIS_TEXT} (?:appeared|appears|was published) (?:in|on|at|by)\b[^,;]{1,80}`,
      'the post .{1,160} appeared first on .{1,60}',
      String.raw`originally (?:published|appeared) (?:by|in|on|at)\b[^,;]{1,80}`,
      String.raw`(?:republished|reprinted|reproduced) (?:with permission|under)\b.{0,120}`,

      String.raw`(?:do you )?(?:have|got) (?:a|an|any) (?:\p{L}+ )?${READERS_OWN}\b.{0,80}\?`,
      String.raw`(?:contact|e-?mail|call|write to|message|text|get in touch with|let|tell) (?:us|our (?:newsroom|editors?|reporters?|team)|the (?:newsroom|editors?|author|writer|reporter))\b.{0,60}(?:\S@\S|\d{3}|\bknow|\bhere|www\.|https?:).{0,80}`,
      '(?:contact|e-?mail|write to|get in touch with) (?:us|the (?:author|writer|reporter|editor|newsroom))',
      String.raw`(?:send|submit|e-?mail) (?:us )?(?:your |any )?(?:news )?${READERS_OWN}\b.{0,60}\S@\S{1,80}`,

      '[-–—*#(]? ?(?:ends?|end of (?:text|article|story|release|press release)) ?[-–—*#)]?',
      '[-–—#*]+ ?30 ?[-–—#*]+',
      '#(?: ?#)+',
    ])}`,
  ),
  'iu',
);

const FULL_NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}`;
const WRITES = '(?:reporter|correspondent|columnist|journalist|(?:staff |freelance |senior )?writer|news editor)';
/** Forms in which a capital tells a name from another word. */
const EXACT_FORM = new RegExp(
  whole(
    anyOf([
      'READ (?:MORE|ALSO|NEXT):? .{1,300}',
      '(?:Please |please )?(?:[Ff]ollow|[Ll]ike) us on \\p{Lu}.{0,100}',
      String.raw`(?:Follow|Find) (?:@\w+|\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,3}|the (?:author|writer|reporter)) on ${PLATFORMS}(?: at)?[: ]*(?:@\w+|https?:\S+)?`,
      String.raw`${FULL_NAME} is an? (?:[\p{L}'’-]+ ){0,4}${WRITES} (?:for|at|with|based|covering) [^“”"]{1,160}`,
      `About (?:the )?${FULL_NAME}: [^“”"]{1,360}`,
      String.raw`Copyright(?: (?:\p{Lu}[\p{L}.'’]*|of|and|the|&))+,? \d{4}`,
    ]),
  ),
  'u',
);

function anyOf(forms: readonly string[]): string {
  return `(?:${forms.join('|')})`;
}

/** With the bullet, the brackets and the stop that may stand around it. */
function whole(sentence: string): string {
  return String.raw`^[(\[]?(?:[-–—•*►▶] )?${sentence}[.!…]*[)\]]?$`;
}

const CREDIT =
  /^[([]?(?:with )?(?:additional |further )?(?:reporting|writing|editing|translation|research|files|inputs?)(?: (?:and|&) (?:reporting|writing|editing|translation|research))?(?: by|:| from) |^[([]?(?:written|reported|edited|translated|compiled|produced) (?:and \w+ )?by /iu;
const CONTRIBUTION =
  /^[([]?\p{Lu}.{1,200} contributed (?:reporting |research )?(?:to|for) this (?:story|report|article)[.)\]]*$/u;
const CREDIT_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|by|in|of|at|for|from|with|the|de|del|der|la|le|di|da|van|von|bin|al|additional|reporting|writing|editing|agencies|agency|staff|wires?|&)$/u;

/** "Reporting by Ana Korr in Vell; Editing by Jonas Hale": after its opening a credit is made of names and little words. */
function isCredit(sentence: string): boolean {
  if (CONTRIBUTION.test(sentence)) return true;
  const opening = CREDIT.exec(sentence)?.[0];
  if (opening === undefined) return false;
  const words = sentence.slice(opening.length).split(/[\s,;:()[\]/]+/u);
  return words.filter((word) => word !== '' && word !== '.').every((word) => CREDIT_WORD.test(word));
}

const PICTURE =
  /^[([]?(?:(?:file )?(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|video)(?: credits?| courtesy)?(?: by|:| of\b| from\b))\s*/iu;
const PICTURE_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}\d.'’-]*|and|by|of|for|from|via|the|de|del|der|la|le|di|da|van|von|bin|al|courtesy|supplied|handout|file|photo|pool|stock|agency|&)$/u;

/** "Photo: Ana Korr / Vell Press": a few names, and no sentence about what the picture shows. */
function isPictureCredit(sentence: string): boolean {
  const opening = PICTURE.exec(sentence)?.[0];
  if (opening === undefined) return false;
  const words = sentence
    .slice(opening.length)
    .split(/[\s,;:()[\]/|–—]+/u)
    .filter((word) => word !== '' && word !== '.');
  return words.length > 0 && words.length <= MOST_CREDITED && words.every((word) => PICTURE_WORD.test(word));
}

const MOST_CREDITED = 12;
