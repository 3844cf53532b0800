import { readText } from './xml-text.js';

/** Looks up the texts that cells share; they are taken apart when the first is asked for. */
export function createTextLookup(xml: string | undefined): (index: number) => string {
  let texts: readonly string[] | undefined;
  return (index) => {
    texts ??= readTexts(xml ?? '');
    return texts[index] ?? '';
  };
}

function readTexts(xml: string): string[] {
  const texts: string[] = [];
  for (const [, content = ''] of xml.matchAll(
    /<(?:\w+:)?si(?:\s[^<>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g,
  )) {
    let text = '';
    for (const [, part = ''] of content.matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</g))
      text += readText(part);
    texts.push(text);
  }
  return texts;
}
