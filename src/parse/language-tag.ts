/**
 * A language as people and programs write it → BCP 47: `en_US` and `en_US.UTF-8` become `en-US`. Null for what is no tag,
 * the name of a language included.
 */
export function readLanguageTag(words: string): string | null {
  const [tag = ''] = words.trim().split(/[.@]/u, 1);
  const parts = tag.replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(parts)) return null;
  try {
    return Intl.getCanonicalLocales(parts)[0] ?? null;
  } catch {
    return null;
  }
}
