import type { Confidence } from '../../model/derivation.ts';
import type { Span } from '../../model/span.ts';
import type { NamedEntity } from '../names/named.ts';

/** Words that the text gives as somebody's. */
export interface Said {
  kind: 'direct' | 'partial' | 'indirect';
  /** The words, with their quotation marks; for an indirect statement the clause that gives what was said. */
  span: Span;
  /** What of an indirect statement stands between quotation marks. */
  quoted: Span[];
  speaker: {
    /** The speaker as the text mentions them there: "Sergei Markov", "he", "one senior European official". */
    span: Span;
    entity: NamedEntity | null;
  } | null;
  /** The speaker's role in the text's own words, there or at the place that introduces them. */
  role: Span | null;
  verb: Span | null;
  confidence: Confidence;
}
