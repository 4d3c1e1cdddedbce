import { Fault } from '../../model/fault.ts';

/** A template asks for what is not there, or cannot be understood. */
export class TemplateFault extends Fault {
  /** The template's name: `article.eta`. */
  readonly template: string;
  /** Counted from 1; null where the whole template is meant. */
  readonly line: number | null;

  constructor(template: string, line: number | null, reason: string, options?: ErrorOptions) {
    const place = line === null ? template : `${template}, line ${line}`;
    super('input', `${place}: ${reason}`, `Correct ${template} in the folder templates, then build again.`, options);
    this.template = template;
    this.line = line;
  }
}
