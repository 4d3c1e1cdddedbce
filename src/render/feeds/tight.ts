/** XML without the white space that the package sets around CDATA sections, which many readers take for a part of a title. */
export function tight(xml: string): string {
  return xml.replaceAll(/>\s+<!\[CDATA\[/g, '><![CDATA[').replaceAll(/\]\]>\s+<\//g, ']]></');
}
