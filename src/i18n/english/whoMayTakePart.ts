/** Of who may take part, by the Swedish words. */
export const whoMayTakePart: Readonly<Record<string, string>> = {
  'ingen nämnd': 'no board',
  'bara en nämnd ({0})': 'one board only ({0})',
  '{0} nämnder i samma verksamhetsområde ({1})': '{0} boards in the same field ({1})',
  'Inget vinstdrivande företag medverkar': 'No for-profit company takes part',
  'Gäller varje part av typen Företag, vilket uppdrag den än har.':
    'Asked of each party of the type Företag, whatever its assignment.',
  'Låt en nämnd, ett majoritetsägt bolag eller en civil aktör ta företagets plats, eller rätta typen i Parter.':
    'Let a board, a majority-owned company or a civil-society actor take the company’s place, or correct the type in Parter.',
  'typen för {0} går inte att läsa': 'the type of {0} cannot be read',
  '{0} är ett företag. Vinstdrivande företag får inte medverka i satsningen {1}.':
    '{0} is a private company. For-profit companies may not take part in the investment {1}.',
  'Typen är Företag, som inte får medverka': 'The type is Företag, which may not take part',
  'Minst två nämnder från olika verksamhetsområden genomför, eller en civil aktör med en nämnd':
    'At least two boards from different fields carry it out, or a civil-society actor with a board',
  'Medverka är att genomföra. Ett majoritetsägt bolag räknas inte som den andra, men gör avvikelsen till en varning.':
    'To take part is to carry out. A majority-owned company does not count as the second, but makes the deviation a warning.',
  'Ta med en nämnd från ett annat verksamhetsområde, eller en aktör från civila samhället, med uppdraget Genomför.':
    'Bring in a board from another field, or a civil-society actor, with the assignment Genomför.',
  'verksamhetsområdet för {0} saknas': 'the field of {0} is missing',
  'ägarandelen för {0} saknas': 'the owned share of {0} is missing',
  '{0} genomförs av {1}. Det behövs minst två nämnder från olika verksamhetsområden, eller en aktör från civila samhället tillsammans med en nämnd.':
    '{0} is carried out by {1}. At least two boards from different fields are needed, or a civil-society actor together with a board.',
  'Verksamhetsområde för {0}': 'Field of {0}',
  'Nämnder som genomför: {0}, i {1}; det behövs 2': 'Boards that carry out: {0}, in {1}; 2 are needed',
  '1 verksamhetsområde': '1 field',
  '{0} verksamhetsområden': '{0} fields',
  'Civila aktörer som genomför: {0}; det räcker med 1 tillsammans med en nämnd':
    'Civil-society actors that carry out: {0}; 1 is enough together with a board',
  'Majoritetsägda bolag som genomför: {0}': 'Majority-owned companies that carry out: {0}',
  'Ett kommunalt bolag som medverkar är majoritetsägt':
    'A municipal company that takes part is majority-owned',
  'Majoritet är mer än hälften: 50 % räcker inte.': 'A majority is more than half: 50% is not enough.',
  'Byt ut bolaget mot en nämnd eller ett bolag som kommunen äger till mer än hälften, eller rätta ägarandelen.':
    'Replace the company with a board or a company of which the municipality owns more than half, or correct the owned share.',
  '{0} ägs till {1} av kommunen. Ett bolag som medverkar ska ägas till mer än 50 %.':
    'The municipality owns {1} of {0}. A company that takes part is to be owned to more than 50%.',
  '{0} är inte mer än 50 %': '{0} is not more than 50%',
};
