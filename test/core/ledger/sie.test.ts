import {
  allSentences,
  countsOf,
  inShort,
  messagesOf,
  readWhole,
  refusalIn,
  understandingOf,
  unreadableIn,
  kronorOf,
} from './ledgerFile';
import { READ, VOUCHER, sie } from './sieFile';

async function shortRows(...lines: readonly string[]): Promise<readonly string[]> {
  return (await readWhole(sie(...lines))).rows.map(inShort);
}

async function notes(...lines: readonly string[]): Promise<readonly string[]> {
  return messagesOf(await readWhole(sie(...lines)));
}

describe('A voucher of a SIE file', () => {
  it('gives its transactions, with its own date and text where they have none', async () => {
    expect(await shortRows(...VOUCHER)).toEqual(READ);
  });

  it('is read with LF, bare CR and tabs as well', async () => {
    for (const change of [
      (text: string) => text.replaceAll('\r\n', '\n'),
      (text: string) => text.replaceAll('\r\n', '\r'),
      (text: string) => text.replaceAll(' ', '\t'),
      (text: string) => text.replaceAll(' ', ' \t '),
    ]) {
      expect((await readWhole(change(sie(...VOUCHER)))).rows.map(inShort)).toEqual(READ);
    }
  });

  it.each<[string, readonly string[]]>([
    ['a tab after the braces', VOUCHER.map((line) => line.replace('{', '{\t').replace('}', '}\t'))],
    ['no list where there are no objects', VOUCHER.map((line) => line.replace('{} ', ''))],
    ['spaces before every line', VOUCHER.map((line) => `  \t${line}`)],
    ['the brace on the line of the voucher', [`${VOUCHER[0]} {`, ...VOUCHER.slice(2)]],
    ['the closing brace after the last row', [...VOUCHER.slice(0, 3), `${VOUCHER[3]} }`]],
    ['the closing brace after another line', [...VOUCHER.slice(0, 4), '#XTRA 1 }']],
    ['a row right after the brace', [VOUCHER[0] ?? '', `{${VOUCHER[2]}`, ...VOUCHER.slice(3)]],
    ['a row after the brace, and space', [VOUCHER[0] ?? '', ` \t{ ${VOUCHER[2]}`, ...VOUCHER.slice(3)]],
    [
      'space inside the quotes',
      [
        '#VER " A " " 12 " " 20240301 " " Hyra "',
        '{',
        '#TRANS " 5010 " {1 " 5101 " 6 " 70001 "} " 100.00 " " 20240302 " " Lokal "',
        '#TRANS 1930 {} -100.00 " " " "',
        '}',
      ],
    ],
    [
      'years of two digits',
      VOUCHER.map((line) => line.replace('20240301', '240301').replace('20240302', '240302')),
    ],
    [
      'labels in small letters',
      VOUCHER.map((line) => line.replace('#VER', '#ver').replace('#TRANS', '#trans')),
    ],
    [
      'everything quoted',
      [
        '#VER "A" "12" "20240301" "Hyra"',
        '{',
        '#TRANS "5010" {"1" "5101" "6" "70001"} "100.00" "20240302" "Lokal"',
        '#TRANS "1930" {} "-100.00"',
        '}',
      ],
    ],
    [
      'as little quoted as may be',
      [
        '#VER A 12 20240301 Hyra',
        '{',
        '#TRANS 5010 {1 5101 6 70001} 100 20240302 Lokal',
        '#TRANS 1930 {} -100',
        '}',
      ],
    ],
    [
      'spaces inside the list',
      VOUCHER.map((line) =>
        line.replace('{1 "5101" 6 "70001"}', '{ 1  "5101"  6  "70001" }').replace('{}', '{ }'),
      ),
    ],
    [
      'no spaces around the list',
      VOUCHER.map((line) =>
        line.replace(' {1 "5101" 6 "70001"} ', '{1"5101"6"70001"}').replace(' {} ', '{}'),
      ),
    ],
    [
      'the objects in the other order',
      VOUCHER.map((line) => line.replace('1 "5101" 6 "70001"', '6 "70001" 1 "5101"')),
    ],
    ['other dimensions among them', VOUCHER.map((line) => line.replace('1 "5101"', '7 "9" 1 "5101" 20 "x"'))],
    ['quantity and signature', VOUCHER.map((line) => line.replace('"Lokal"', '"Lokal" 3 "abc"'))],
    ['a decimal comma', VOUCHER.map((line) => line.replace('100.00', '100,00'))],
    ['blank lines and unknown labels inside', [...VOUCHER.slice(0, 3), '', '#XTRA 1 2', ...VOUCHER.slice(3)]],
  ])('is read the same with %s', async (_, lines) => {
    const reading = await readWhole(sie(...lines));
    expect([reading.rows.map(inShort), messagesOf(reading)]).toEqual([READ, []]);
  });

  it('may have neither series, number, date nor text', async () => {
    const rows = await shortRows(
      '#VER',
      '{',
      '#TRANS 5010 {} 1.00 20240301',
      '#TRANS 1930 {} -1.00 20240301',
      '}',
    );
    expect(rows[0]).toBe('- 2024-03-01 5010 - - - 1.00 -');
  });

  it('may have neither series nor number', async () => {
    const rows = await shortRows(
      '#VER "" "" 20240301 "Hyra"',
      '{',
      '#TRANS 5010 {} 1.00',
      '#TRANS 1930 {} -1.00',
      '}',
    );
    expect(rows[0]).toBe('- 2024-03-01 5010 - - - 1.00 Hyra');
  });

  it('may have quotes and folders in its texts', async () => {
    const { rows } = await readWhole(
      sie(
        '#VER A 1 20240301 "Den \\"nya\\" lokalen"',
        '{',
        '#TRANS 5010 {} 1.00 "" "C:\\fakturor\\"',
        '#TRANS 1930 {} -1.00',
        '}',
      ),
    );
    expect(rows.map(({ text }) => text)).toEqual(['C:\\fakturor\\', 'Den "nya" lokalen']);
  });

  it('may have an empty date and text before its quantity', async () => {
    const rows = await shortRows(
      '#VER A 1 20240301 Hyra',
      '{',
      '#TRANS 5010 {} 1.00 "" "" 0',
      '#TRANS 1930 {} -1.00 "" "" 0',
      '}',
    );
    expect(rows[0]).toBe('A1 2024-03-01 5010 - - - 1.00 Hyra');
  });

  it('may lie on a leap day', async () => {
    const rows = await shortRows(...VOUCHER.map((line) => line.replace('20240302', '20240229')));
    expect(rows[0]).toContain('2024-02-29');
  });

  it('has the other lines of its file counted as what they are', async () => {
    const reading = await readWhole(sie(...VOUCHER, '', ' \t'));
    expect([countsOf(reading), refusalIn(reading)]).toEqual([{ posting: 2, record: 9, blank: 2 }, '']);
  });

  it('counts text after a brace as nothing, and says so', async () => {
    const reading = await readWhole(sie(...VOUCHER.map((line) => (line === '{' ? '{ rad #1' : line))));
    expect(reading.rows.map(inShort)).toEqual(READ);
    expect(messagesOf(reading)).toEqual(['Rad 8: texten efter klammern lästes inte.']);
  });
});

describe('Rows that were changed after booking', () => {
  const ADDED = [
    '#RTRANS 6010 {} 40.00',
    '#TRANS 6010 {} 40.00',
    '#RTRANS 1930 {} -40.00',
    '#TRANS 1930 {} -40.00',
  ];

  it('count once where they were added', async () => {
    const reading = await readWhole(sie(...VOUCHER.slice(0, 4), ...ADDED, '}'));
    expect(reading.rows.map((row) => `${row.account} ${kronorOf(row)}`)).toEqual([
      '5010 100.00',
      '1930 -100.00',
      '6010 40.00',
      '1930 -40.00',
    ]);
    expect(countsOf(reading)).toMatchObject({ posting: 4, mirrored: 2 });
  });

  it('do not take another row that is alike for their mirror twice', async () => {
    const lines = [
      '#TRANS 6010 {} 40.00',
      '#RTRANS 6010 {} 40.00',
      '#TRANS 6010 {} 40.00',
      '#TRANS 1930 {} -80.00',
    ];
    const reading = await readWhole(sie(VOUCHER[0] ?? '', '{', ...lines, '}'));
    expect(countsOf(reading)).toMatchObject({ posting: 3, mirrored: 1 });
    expect(messagesOf(reading)).toEqual([]);
  });

  it('have a mirror each', async () => {
    const lines = [
      '#RTRANS 6010 {} 40.00',
      '#TRANS 6010 {} 40.00',
      '#RTRANS 6010 {} 40.00',
      '#TRANS 1930 {} -80.00',
    ];
    const reading = await readWhole(sie(VOUCHER[0] ?? '', '{', ...lines, '}'));
    expect(reading.rows.map(({ line }) => line)).toEqual([10, 11, 12]);
    expect(countsOf(reading)).toMatchObject({ posting: 3, mirrored: 1 });
  });

  it('do not count where they were removed', async () => {
    const reading = await readWhole(
      sie(...VOUCHER.slice(0, 4), '#BTRANS 5010 {} 7.00', '#BTRANS 1930 {} -7.00', '}'),
    );
    expect(reading.rows.map(inShort)).toEqual(READ);
    expect(countsOf(reading)).toMatchObject({ removed: 2 });
  });

  it('count without a mirror where the voucher balances only with them', async () => {
    const reading = await readWhole(sie(...VOUCHER.slice(0, 3), '#RTRANS 1930 {} -100.00', '}'));
    expect(reading.rows.map(kronorOf)).toEqual(['100.00', '-100.00']);
    expect(messagesOf(reading)).toEqual([
      'Rad 10: den tillagda raden (#RTRANS) saknar sin #TRANS; den räknas.',
    ]);
  });

  it('do not count without a mirror where the voucher balances as it is', async () => {
    const reading = await readWhole(sie(...VOUCHER.slice(0, 4), '#RTRANS 6010 {} 5.00', '}'));
    expect(reading.rows.map(inShort)).toEqual(READ);
    expect(countsOf(reading)).toMatchObject({ posting: 2, mirrored: 1 });
  });

  it('count where the voucher has no other', async () => {
    const reading = await readWhole(
      sie('#VER A 1 20240301 Hyra', '{', '#RTRANS 5010 {} 5.00', '#RTRANS 1930 {} -5.00', '}'),
    );
    expect(reading.rows.map(kronorOf)).toEqual(['5.00', '-5.00']);
  });

  it('have no mirror on another account, though account and öre are the same digits', async () => {
    const lines = ['#RTRANS 501 {} 0.01', '#TRANS 50 {} 0.11', '#TRANS 1930 {} -0.11'];
    expect(await notes('#VER A 1 20240301 Hyra', '{', ...lines, '}')).toEqual([
      'Rad 9: den tillagda raden (#RTRANS) saknar sin #TRANS; den räknas inte, eftersom verifikationen går jämnt ut utan den.',
    ]);
  });

  it('have a mirror whose objects stand in another order', async () => {
    const lines = [
      '#RTRANS 6010 {1 "5101" 6 "70001"} 40.00',
      '#TRANS 6010 {6 "70001" 1 "5101"} 40.00',
      '#TRANS 1930 {} -40.01',
    ];
    const reading = await readWhole(sie('#VER A 1 20240301 Hyra', '{', ...lines, '}'));
    expect(reading.rows.map((row) => `${row.account} ${kronorOf(row)}`)).toEqual([
      '6010 40.00',
      '1930 -40.01',
    ]);
    expect(messagesOf(reading)).toEqual([
      'Rad 7: verifikationen går inte jämnt ut; skillnaden är −0,01\u00A0kr.',
    ]);
  });

  it.each([
    ['an object of another dimension', '{6 "5101" 1 "70001"}'],
    ['an object fewer', '{1 "5101"}'],
    ['no object of its last dimension', '{1 "5101" 6}'],
  ])('have no mirror with %s', async (_, objects) => {
    const lines = [
      '#RTRANS 6010 {1 "5101" 6 "70001"} 40.00',
      `#TRANS 6010 ${objects} 40.00`,
      '#TRANS 1930 {} -40.00',
    ];
    expect(await notes('#VER A 1 20240301 Hyra', '{', ...lines, '}')).toContain(
      'Rad 9: den tillagda raden (#RTRANS) saknar sin #TRANS; den räknas inte, eftersom verifikationen går jämnt ut utan den.',
    );
  });

  it('say nothing where they were removed outside every voucher', async () => {
    const reading = await readWhole(sie(...VOUCHER, '#BTRANS 5010 {} 7.00'));
    expect([reading.unreadable, countsOf(reading)['removed']]).toEqual([[], 1]);
  });
});

describe('A voucher that does not balance', () => {
  it('by one öre is told and kept', async () => {
    const reading = await readWhole(sie(...VOUCHER.map((line) => line.replace('-100.00', '-99.99'))));
    expect(reading.rows).toHaveLength(2);
    expect(messagesOf(reading)).toEqual([
      'Rad 7: verifikationen går inte jämnt ut; skillnaden är 0,01\u00A0kr.',
    ]);
  });

  it('because a row is unreadable says that too', async () => {
    const reading = await readWhole(sie(...VOUCHER.map((line) => line.replace('-100.00', '-1oo.00'))));
    expect(messagesOf(reading)[0]).toContain('Rader i den är oläsliga.');
    expect(unreadableIn(reading)).toEqual([
      'bok.csv, rad 10: beloppet går inte att läsa i hela ören; rätta raden och läs in filen igen.',
    ]);
  });
});

describe('A row that cannot be read', () => {
  it.each([
    ['#TRANS "" {} 1.00', 'account', '1.00'],
    ['#TRANS 5010 {} 1.00 20240230', 'date', '1.00'],
    ['#TRANS', 'account', undefined],
    ['#TRANS 5010 {1} 1.00', 'objectList', '1.00'],
    ['#TRANS {1 "5101"} 5010 1.00', 'objectList', '1.00'],
    ['#TRANS 5010 {1 "5101" 1.00 20240301', 'objectList', undefined],
    ['#TRANS 5010 {} ett', 'amount', undefined],
    ['#TRANS 5010 {} 0.005', 'amount', undefined],
    ['#TRANS 5010 {} 1,234', 'amount', undefined],
    ['#TRANS 5010 {} 8112189876', 'amount', undefined],
    ['#TRANS 5010 {}', 'amount', undefined],
  ])('%s', async (line, reason, amount) => {
    const { unreadable } = await readWhole(sie(...VOUCHER, '#VER A 13 20240301', '{', line, '}'));
    expect(unreadable.map((row) => ({ ...row, amount: row.amount?.toString() }))).toEqual([
      { line: 14, reason, column: undefined, amount },
    ]);
  });

  it('is not one with a decimal comma, which the standard does not have', async () => {
    const { rows } = await readWhole(sie('#VER A 13 20240301', '{', '#TRANS 5010 {} 1234,50', '}'));
    expect(rows.map(kronorOf)).toEqual(['1234.50']);
  });

  it('because it has two lists', async () => {
    const row = '#TRANS 5010 {1 "5101"} {6 "70001"} 1.00';
    const { unreadable } = await readWhole(sie('#VER A 13 20240301', '{', row));
    expect(unreadable.map(({ line, reason }) => [line, reason])).toEqual([[9, 'amount']]);
  });

  it('because its voucher has no date and neither has it', async () => {
    const { unreadable } = await readWhole(sie(...VOUCHER.map((line) => line.replace('20240301', '""'))));
    expect(unreadable.map(({ line, reason }) => [line, reason])).toEqual([[10, 'date']]);
  });

  it('because it stands outside every voucher', async () => {
    const { unreadable } = await readWhole(sie(...VOUCHER, '#TRANS 5010 {} 1.00'));
    expect(unreadable.map(({ line, reason }) => [line, reason])).toEqual([[12, 'outsideVoucher']]);
  });
});

describe('Dimensions', () => {
  it('are the usual ones where the file says nothing else', async () => {
    expect(await understandingOf(sie('#DIM 1 "Avdelning"', ...VOUCHER))).toMatchObject({
      dimensions: { ren: '1', project: '6', counterparty: undefined },
    });
  });

  it('are proposed by the names that the file gives them', async () => {
    const lines = [
      '#DIM 1 "Verksamhet"',
      '#DIM 20 "Ansvar"',
      '#DIM 6 "Projekt"',
      '#UNDERDIM 21 "Motpart" 20',
    ];
    expect(await understandingOf(sie(...lines, ...VOUCHER))).toMatchObject({
      dimensions: { ren: '20', project: '6', counterparty: '21' },
    });
  });

  it('are read as a person chooses them, whatever they are called', async () => {
    const named = ['#DIM 1 "Ansvar"', '#DIM 6 "Projekt"', ...VOUCHER];
    const { rows } = await readWhole(sie(...named), (understood) =>
      understood.kind === 'sie'
        ? { ...understood, dimensions: { ren: '6', project: undefined, counterparty: '1' } }
        : understood,
    );
    expect(inShort(rows[0]!)).toBe('A12 2024-03-02 5010 70001 - 5101 100.00 Lokal');
  });
});

describe('The head of a SIE file', () => {
  it.each(['1', '2', '3'])('of type %s without vouchers refuses the file', async (type) => {
    const text = sie('#RES 0 5010 100.00').replace('#SIETYP 4', `#SIETYP ${type}`);
    expect(refusalIn(await readWhole(text))).toBe(
      `SIE-filen är av typ ${type} och har inga verifikationer; exportera en fil av typ 4 i stället.`,
    );
  });

  it('of type 4 without vouchers refuses the file', async () => {
    expect(refusalIn(await readWhole(sie()))).toContain('SIE-filen har inga verifikationer');
  });

  it.each(['SEK', 'sek'])('says nothing of amounts in %s', async (currency) => {
    expect(await notes(`#VALUTA ${currency}`, ...VOUCHER)).toEqual([]);
  });

  it('tells when the file is marked as read, and when it is in another currency', async () => {
    const text = sie('#VALUTA EUR', ...VOUCHER).replace('#FLAGGA 0', '#FLAGGA 1');
    expect(messagesOf(await readWhole(text))).toEqual([
      'Rad 1: filen är märkt som redan inläst i ett system.',
      'Rad 7: filens belopp är i en annan valuta än kronor; de lästes som kronor.',
    ]);
  });
});

describe('Nothing that may be a personal number', () => {
  it('is repeated in what is said about a file', async () => {
    const reading = await readWhole(
      sie(
        '#RES 0 191212121212 5.00',
        '#VER "19121212-1212" "191212121212" 20240301 "Tolvan 121212-1212"',
        '{ 191212121212',
        '#TRANS 191212121212 {1} 191212121212 20240230 "121212-1212',
        '#TRANS 5010 {} 9912121212.12',
        '#RTRANS 5010 {} 1212121212.12',
        ...VOUCHER,
      ),
    );
    expect(allSentences(reading).replace(/\D/g, '')).not.toContain('1212');
  });
});
