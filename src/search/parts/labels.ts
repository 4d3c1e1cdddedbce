import type { TextReader, TextWriter } from '../bytes.ts';
import type { Labelled } from '../searchable.ts';

/** Things of the archive with their names, in a row. */
export function writeLabels(writer: TextWriter, labels: readonly Labelled[]): void {
  writer.number(labels.length);
  for (const { id, label } of labels) {
    writer.text(id);
    writer.text(label);
  }
}

export function readLabels(reader: TextReader): Labelled[] {
  return Array.from({ length: reader.number() }, () => ({ id: reader.text(), label: reader.text() }));
}
