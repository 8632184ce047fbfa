const SETS: readonly (readonly [set: string, versions: readonly string[]])[] = [
  ['ExcelApi', ['1.13', '1.14', '1.15', '1.16', '1.17']],
  ['SharedRuntime', ['1.1']],
  ['RibbonApi', ['1.1']],
  ['KeyboardShortcuts', ['1.1']],
  ['CustomFunctionsRuntime', ['1.1']],
];

/** Which Excel this is, and what it says that it can do: one line a fact. */
export function hostFacts(): readonly string[] {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const sets = SETS.map(([set, versions]) => {
    const known = versions.filter((version) => requirements.isSetSupported(set, version));
    return `${set} ${known.at(-1) ?? 'nej'}`;
  });
  return [
    `Excel ${diagnostics.version}, ${diagnostics.platform}`,
    `språk ${displayLanguage}, innehåll ${contentLanguage}`,
    sets.join(', '),
  ];
}
