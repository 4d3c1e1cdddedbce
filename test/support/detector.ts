import { openDetector } from '../../src/language/detect.ts';

// Tests parse texts of a few words, of which only the detector can tell the language.
await openDetector();
