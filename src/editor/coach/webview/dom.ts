import { addTo } from '../../../base/addTo';

/** A description of an element. Text is only ever a text node, so that no story can become markup. */
export interface View {
  readonly tag: string;
  /** Keeps an element the same one when its neighbours come and go. */
  readonly key: string | undefined;
  readonly props: Props;
  readonly children: readonly Child[];
}

export type Child = View | string;
export type Children = readonly (Child | false | undefined)[];

interface Props {
  readonly key?: string;
  readonly class?: string;
  readonly onClick?: () => void;
  readonly onChange?: (value: string) => void;
  readonly onToggle?: (open: boolean) => void;
  /** The state of a disclosure when it is first drawn. Afterwards it belongs to the reader. */
  readonly openAtFirst?: boolean;
  /** A disclosure is opened when this begins, and left to the reader after that. */
  readonly opens?: boolean;
  /** The chosen option of a list, or whether a radio is the chosen one. */
  readonly value?: string;
  readonly checked?: boolean;
  /** 0 to 1. Set through the style's object, which the page's policy allows. */
  readonly share?: number;
  /** Every other name is an attribute; false leaves it out. */
  readonly [attribute: string]: unknown;
}

/** Describes an element. */
export function h(tag: string, props: Props = {}, ...children: Children): View {
  const present = children.filter((child): child is Child => child !== undefined && child !== false && child !== '');
  return { tag, key: props.key, props, children: present };
}

const drawn = new WeakMap<Node, View>();

/** Makes the parent's content what is described, changing only what differs, so that focus and scroll stay. */
export function draw(parent: Element, children: readonly Child[]): void {
  const free = new Map<string, Node[]>();
  for (const node of [...parent.childNodes]) {
    const name = nameOf(drawn.get(node));
    addTo(free, name, node);
  }
  let next = parent.firstChild;
  for (const child of children) {
    const node = free.get(nameOf(typeof child === 'string' ? undefined : child))?.shift() ?? create(child);
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
    update(node, child);
  }
  for (const node of [...free.values()].flat()) parent.removeChild(node);
}

function nameOf(view: View | undefined): string {
  return view === undefined ? '#text' : `${view.tag} ${view.key ?? ''}`;
}

function create(child: Child): Node {
  if (typeof child === 'string') return document.createTextNode(child);
  const element = document.createElement(child.tag);
  if (child.props.openAtFirst) element.setAttribute('open', '');
  return element;
}

function update(node: Node, child: Child): void {
  if (typeof child === 'string') {
    if (node.nodeValue !== child) node.nodeValue = child;
    return;
  }
  const element = node as HTMLElement;
  draw(element, child.children);
  setProps(element, drawn.get(node)?.props ?? {}, child.props);
  drawn.set(node, child);
}

/** Set as properties or through the style's object, not as attributes. */
const OWN = new Set(['key', 'onClick', 'onChange', 'onToggle', 'openAtFirst', 'opens', 'value', 'checked', 'share']);

function setProps(element: HTMLElement, before: Props, now: Props): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (OWN.has(name) || before[name] === now[name]) continue;
    const value = now[name];
    if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  const { onClick, onChange, onToggle, share } = now;
  element.onclick = onClick ?? null;
  element.onchange = onChange ? () => onChange((element as HTMLInputElement).value) : null;
  element.ontoggle = onToggle ? () => onToggle((element as HTMLDetailsElement).open) : null;
  if (now.opens && !before.opens) (element as HTMLDetailsElement).open = true;
  if (share !== undefined && share !== before.share) element.style.width = `${Math.round(share * 1000) / 10}%`;
  if (now.value !== undefined && (element as HTMLInputElement).value !== now.value) {
    (element as HTMLInputElement).value = now.value;
  }
  if (now.checked !== undefined) (element as HTMLInputElement).checked = now.checked;
}
