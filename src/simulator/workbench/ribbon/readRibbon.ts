import type { ExcelLanguage } from '../officeLook';

/** What a button or a line of a menu does: a function of the add-in's, or bring its pane forward. */
export interface RibbonCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The address of the icon of 32 pixels, from the workbench's own folder. */
  readonly icon: string;
  readonly functionName: string | undefined;
  readonly startsEnabled: boolean;
}

export interface RibbonControl extends RibbonCommand {
  /** None for a button. */
  readonly items: readonly RibbonCommand[];
}

export interface AddinRibbon {
  readonly group: string;
  readonly controls: readonly RibbonControl[];
  /** What the add-in adds to the menu of a cell. */
  readonly cellMenu: readonly RibbonCommand[];
}

/** Reads the add-in's group and its menu of a cell as Excel does, in Excel's own language. */
export function readRibbon(manifest: string, language: ExcelLanguage): AddinRibbon {
  const page = new DOMParser().parseFromString(manifest, 'text/xml');
  const resources = resourcesOf(page, language);
  const [group] = page.getElementsByTagName('Group');
  const [menu] = page.getElementsByTagName('OfficeMenu');
  const control = (element: Element): RibbonControl => ({
    ...commandOf(element, resources),
    items: itemsOf(element).map((item) => commandOf(item, resources)),
  });
  return {
    group: group ? labelOf(group, resources) : '',
    controls: children(group, 'Control').map(control),
    cellMenu: children(menu, 'Control').flatMap((element) => control(element).items),
  };
}

type Resources = ReadonlyMap<string, string>;

function resourcesOf(page: Document, language: ExcelLanguage): Resources {
  const named = ['bt:Image', 'bt:String'].flatMap((name) => [...page.getElementsByTagName(name)]);
  const entries = named.map((element) => {
    const override = [...element.children].find((child) => child.getAttribute('Locale') === language);
    const text = override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
    return [element.getAttribute('id') ?? '', text] as const;
  });
  return new Map(entries);
}

function commandOf(element: Element, resources: Resources): RibbonCommand {
  const [supertip] = children(element, 'Supertip');
  const images = children(element, 'Icon').flatMap((icon) => children(icon, 'bt:Image'));
  const image = images.find((one) => one.getAttribute('size') === '32');
  const address = resources.get(image?.getAttribute('resid') ?? '') ?? '';
  const [action] = children(element, 'Action');
  const functionName = children(action, 'FunctionName')[0]?.textContent?.trim();
  return {
    id: element.getAttribute('id') ?? '',
    label: labelOf(element, resources),
    tip: textOf(children(supertip, 'Description')[0], resources),
    icon: address.slice(Math.max(0, address.indexOf('assets/'))),
    functionName: functionName || undefined,
    startsEnabled: children(element, 'Enabled')[0]?.textContent?.trim() !== 'false',
  };
}

function itemsOf(control: Element): readonly Element[] {
  return children(control, 'Items').flatMap((items) => children(items, 'Item'));
}

function labelOf(element: Element, resources: Resources): string {
  return textOf(children(element, 'Label')[0], resources);
}

function textOf(reference: Element | undefined, resources: Resources): string {
  return resources.get(reference?.getAttribute('resid') ?? '') ?? '';
}

function children(parent: Element | undefined, name: string): readonly Element[] {
  return [...(parent?.children ?? [])].filter((child) => child.tagName === name);
}
