export { escapeHtml } from '../story/shown';

/** Elements that Markdown makes and a printed page needs. They are written again without their attributes. */
const KEPT = new Set([
  ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'em'],
  ...['strong', 's', 'del', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'sub', 'sup', 'a'],
]);
/** Wrappers of the renderer's that mean nothing on paper. */
const DROPPED = new Set(['span', 'div', 'section', 'img', 'input', 'button', 'svg', 'path']);

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})((?:\s[^<>]{0,2000})?)\/?>/g;

/**
 * Rendered Markdown as HTML that is nothing but text and shape: no attribute but a web link's address, no element that
 * could load or run anything. What looks like any other element is shown as the words it is.
 */
export function safeHtml(rendered: string): string {
  const html = withoutComments(rendered);
  let safe = '';
  let at = 0;
  for (const { index, 0: tag, 1: slash = '', 2: name = '', 3: attributes = '' } of html.matchAll(TAG)) {
    safe += escapeBrackets(html.slice(at, index)) + safeTag(tag, slash, name.toLowerCase(), attributes);
    at = index + tag.length;
  }
  return safe + escapeBrackets(html.slice(at));
}

function withoutComments(html: string): string {
  let kept = '';
  let at = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', at)) {
    const end = html.indexOf('-->', start);
    kept += html.slice(at, start);
    at = end < 0 ? html.length : end + '-->'.length;
  }
  return kept + html.slice(at);
}

function safeTag(tag: string, slash: string, name: string, attributes: string): string {
  if (name === 'img') return attributeOf(attributes, 'alt');
  if (name === 'input') return /\schecked\b/.test(attributes) ? '☑ ' : '☐ ';
  if (DROPPED.has(name)) return '';
  if (!KEPT.has(name)) return escapeBrackets(tag);
  if (name !== 'a' || slash !== '') return `<${slash}${name}>`;
  const address = attributeOf(attributes, 'href');
  return /^(?:https?:\/\/|mailto:|#)/i.test(address) ? `<a href="${address}">` : '<a>';
}

/** Its value as written, which the renderer has escaped; brackets and quotation marks are escaped once more. */
function attributeOf(attributes: string, name: 'href' | 'alt'): string {
  const opening = ` ${name}="`;
  const start = attributes.toLowerCase().indexOf(opening);
  const end = start < 0 ? -1 : attributes.indexOf('"', start + opening.length);
  return end < 0 ? '' : escapeBrackets(attributes.slice(start + opening.length, end));
}

function escapeBrackets(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
