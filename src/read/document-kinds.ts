/** A kind of file that may hold an article but is no seed, with the way to make one of it. */
export interface DocumentKind {
  /** One of them and many: `a PDF document`, `PDF documents`. */
  names: readonly [one: string, many: string];
  endings: readonly string[];
  /** The command of a common tool that makes the text file `to` of the file `from`; both are words of the shell. */
  command: (from: string, to: string) => string;
}

const pandoc = (format: string) => (from: string, to: string) =>
  `pandoc -f ${format} -t plain --wrap=none ${from} -o ${to}`;

/** Each command was tried; mu wants an absolute path, and pdftotext without -nopgbrk leaves form feeds in the text. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { names: ['an HTML page', 'HTML pages'], endings: ['html', 'htm', 'xhtml'], command: pandoc('html') },
  { names: ['a Word document', 'Word documents'], endings: ['docx'], command: pandoc('docx') },
  {
    names: ['an old Word document', 'old Word documents'],
    endings: ['doc'],
    command: (from, to) => `catdoc -d utf-8 ${from} > ${to}`,
  },
  { names: ['an OpenDocument text', 'OpenDocument texts'], endings: ['odt'], command: pandoc('odt') },
  { names: ['an RTF document', 'RTF documents'], endings: ['rtf'], command: pandoc('rtf') },
  { names: ['an EPUB book', 'EPUB books'], endings: ['epub'], command: pandoc('epub') },
  {
    names: ['a PDF document', 'PDF documents'],
    endings: ['pdf'],
    command: (from, to) => `pdftotext -nopgbrk ${from} ${to}`,
  },
  { names: ['a mail', 'mails'], endings: ['eml'], command: (from, to) => `mu view "$PWD"/${from} > ${to}` },
  {
    names: ['an Outlook mail', 'Outlook mails'],
    endings: ['msg'],
    command: (from, to) => `msgconvert --outfile mail.eml ${from} && mu view "$PWD"/mail.eml > ${to} && rm mail.eml`,
  },
  {
    names: ['a mailbox', 'mailboxes'],
    endings: ['mbox'],
    command: (from, to) => `formail -s sh -c 'cat > "$1-$FILENO.eml"' _ ${to} < ${from}`,
  },
];
