/** Of where parameters and rules come from, by the Swedish words; what is quoted stays Swedish. */
export const sources: Readonly<Record<string, string>> = {
  arbetsboken: 'the workbook',
  'arbetsbokens val': 'the workbook’s choice',
  'Örebro Ks 954/2016, s. 5': 'Örebro Ks 954/2016, p. 5',
  'Örebro Ks 954/2016, s. 6: kravet nämner bara nämnder och civila aktörer':
    'Örebro Ks 954/2016, p. 6: the demand names boards and civil actors only',
  'Örebro Ks 954/2016, s. 6: ”vanligtvis 7-10 månader”':
    'Örebro Ks 954/2016, p. 6: ”vanligtvis 7-10 månader”',
  'Örebro Ks 954/2016, s. 8': 'Örebro Ks 954/2016, p. 8',
  'Örebro Ks 954/2016, s. 7–8': 'Örebro Ks 954/2016, pp. 7–8',
  'Örebro Ks 954/2016, s. 9': 'Örebro Ks 954/2016, p. 9',
  'Örebro Ks 954/2016, s. 9: ”motsvarande fem procent av ansökt belopp”':
    'Örebro Ks 954/2016, p. 9: ”motsvarande fem procent av ansökt belopp”',
  'Örebro Ks 954/2016, s. 9: ”per januari och september”':
    'Örebro Ks 954/2016, p. 9: ”per januari och september”',
  'Örebro Ks 954/2016, s. 9: ingen tid anges, kommunens val':
    'Örebro Ks 954/2016, p. 9: no time is given; the municipality’s choice',
  'Örebro Ks 954/2016, s. 9 och 11': 'Örebro Ks 954/2016, pp. 9 and 11',
  'RAR, Ledning och styrning: ”mötesfrekvens ca 1 gång/månad”':
    'RAR, ”Ledning och styrning”: ”mötesfrekvens ca 1 gång/månad”',
  'RAR, Ledning och styrning: ”avvikelser, som är av betydelse”':
    'RAR, ”Ledning och styrning”: ”avvikelser, som är av betydelse”',
  'RAR, Ledning och styrning: ”Projektledare: 1,0 tjänst”':
    'RAR, ”Ledning och styrning”: ”Projektledare: 1,0 tjänst”',
  'skydd för enskildas uppgifter': 'protection of individuals’ data',
  'Örebro Ks 954/2016, s. 10': 'Örebro Ks 954/2016, p. 10',
  'Örebro Ks 954/2016, s. 11: ”efter delår 2”': 'Örebro Ks 954/2016, p. 11: ”efter delår 2”',
  'Örebro Ks 954/2016, s. 10: numret gäller kostnader': 'Örebro Ks 954/2016, p. 10: the number is for costs',
  'kommunens kodplan': 'the municipality’s chart of codes',
  'Örebro Ks 954/2016, s. 11': 'Örebro Ks 954/2016, p. 11',
  'Örebro Ks 954/2016, s. 11: ”fördelat på respektive nämnd utifrån ursprunglig återföringsplan”':
    'Örebro Ks 954/2016, p. 11: ”fördelat på respektive nämnd utifrån ursprunglig återföringsplan”',
  'Örebro Ks 954/2016, s. 10: nettoöverskottet tillfaller verksamheterna':
    'Örebro Ks 954/2016, p. 10: the net surplus goes to the operations',
  'Örebro Ks 954/2016, s. 11: ”satsningens kostnad”': 'Örebro Ks 954/2016, p. 11: ”satsningens kostnad”',
  'Örebro Ks 954/2016, s. 11: ”senast tre år efter att satsningen har startat”':
    'Örebro Ks 954/2016, p. 11: ”senast tre år efter att satsningen har startat”',
  'Örebro Ks 954/2016, s. 11: ”kan sedan pågå uppemot tio år”':
    'Örebro Ks 954/2016, p. 11: ”kan sedan pågå uppemot tio år”',
  'Göteborg, Projektplan social hänsyn, s. 6': 'Göteborg, ”Projektplan social hänsyn”, p. 6',
  'Göteborg, Projektplan social hänsyn, s. 2': 'Göteborg, ”Projektplan social hänsyn”, p. 2',
  'kommunens beslut om skattesats': 'the municipality’s decision on its tax rate',
  'regionens beslut om skattesats': 'the region’s decision on its tax rate',
  'Skatteverkets avgift för året': 'the Swedish Tax Agency’s rate for the year',
  'tilläggets modell, kommunens val': 'the add-in’s model; the municipality’s choice',
  'tilläggets modell, kommunens val; utan trappa gäller payoff.ränta alla år':
    'the add-in’s model; the municipality’s choice; without steps payoff.ränta applies in every year',
  'tilläggets modell, kommunens val: modellen säger bara att effekten börjar senare':
    'the add-in’s model; the municipality’s choice: the model only says that the effect begins later',
  'tilläggets modell, kommunens val; utan värde året för ”i dag”':
    'the add-in’s model; the municipality’s choice; without a value the year of “today”',
  'ingen omräkning utan index': 'no conversion without an index',

  'RAR, Ledning och styrning': 'RAR, ”Ledning och styrning”',
  'Göteborg, Projektplan social hänsyn': 'Göteborg, ”Projektplan social hänsyn”',
  'EKUSIA, Utvärdering 2014': 'EKUSIA, ”Utvärdering 2014”',
  'Lag (2018:218) och EU:s dataskyddsförordning':
    'The Act (2018:218) and the EU’s General Data Protection Regulation',
  'Tilläggets krav på tabellerna': 'The add-in’s demands on the tables',
  Underlag: 'Basis',
  '3 kap. 10 §': 'ch. 3, s. 10',
  'art. 5.1 c': 'art. 5(1)(c)',
};
