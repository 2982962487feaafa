/** How mail programs mark what the sender did not write: quotes, signatures and footers, in the languages we read. */

/** `Från:`, the first line of the header block above a quoted mail (Outlook). */
export const QUOTED_FROM = ['från', 'from', 'fra', 'lähettäjä', 'von', 'avsändare'];

/** `Skickat:`, which follows within a few lines. */
export const QUOTED_SENT = [
  ...['skickat', 'datum', 'till', 'ämne', 'sent', 'date', 'to', 'subject', 'sendt', 'dato', 'til', 'emne'],
  ...['lähetetty', 'päivämäärä', 'päiväys', 'vastaanottaja', 'aihe', 'gesendet', 'an', 'betreff'],
];

/** `-----Ursprungligt meddelande-----` and the like, between dashes. */
export const ORIGINAL_MESSAGE = [
  ...['ursprungligt meddelande', 'vidarebefordrat meddelande', 'original message', 'forwarded message'],
  ...['opprinnelig melding', 'videresendt melding', 'oprindelig meddelelse', 'videresendt meddelelse'],
  ...['alkuperäinen viesti', 'välitetty viesti', 'edelleenlähetetty viesti'],
  ...['ursprüngliche nachricht', 'weitergeleitete nachricht', 'begin forwarded message'],
];

/** The verb of `Den 2 juni 2025 kl. 08:15 skrev …:` (Gmail, Apple Mail, Thunderbird). */
export const WROTE = ['skrev', 'wrote', 'kirjoitti', 'schrieb'];

/** A line that begins so ends the letter; the name and the numbers of the sender follow. */
export const SIGN_OFFS = [
  ...['mvh', 'm.v.h', 'm v h', 'vh', 'med vänlig hälsning', 'med vänliga hälsningar', 'vänlig hälsning'],
  ...['vänliga hälsningar', 'hälsningar', 'hälsning', 'bästa hälsningar', 'vänligen', 'hälsar', 'hej då'],
  ...['kind regards', 'best regards', 'regards', 'warm regards', 'with kind regards', 'best wishes', 'best'],
  ...[
    'yours sincerely',
    'yours faithfully',
    'sincerely',
    'sincerely yours',
    'cheers',
    'many thanks',
    'br',
    'kr',
  ],
  ...['med vennlig hilsen', 'vennlig hilsen', 'hilsen', 'beste hilsen', 'med venlig hilsen', 'venlig hilsen'],
  ...[
    'mange hilsner',
    'mange hilsner fra',
    'de bedste hilsner',
    'kærlig hilsen',
    'bedste hilsner',
    'vennlige hilsener',
  ],
  ...['ystävällisin terveisin', 'terveisin', 'parhain terveisin', 'kunnioittavasti', 'yst. terv', 'terv'],
  ...[
    'mit freundlichen grüßen',
    'mit freundlichen grüssen',
    'freundliche grüße',
    'viele grüße',
    'beste grüße',
    'mfg',
    'gruß',
    'hochachtungsvoll',
  ],
];

/** `Skickat från min iPhone`, `Get Outlook for iOS`. */
export const SENT_FROM = [
  ...[
    'skickat från',
    'skickades från',
    'sänt från',
    'hämta outlook',
    'sent from',
    'get outlook',
    'sendt fra',
  ],
  ...[
    'hent outlook',
    'lähetetty',
    'hanki outlook',
    'gesendet von',
    'von meinem',
    'outlook für',
    'outlook for',
  ],
  ...['yahoo mail', 'skickat med', 'sent with', 'sent via'],
];

/** Paragraphs that companies add below a mail, and offers to the reader: nobody asks for anything in them. */
export const FOOTERS = [
  ...[
    'konfidentiell',
    'endast avsedd för',
    'integritetspolicy',
    'behandlar dina personuppgifter',
    'du får det här',
    'du får detta',
  ],
  ...[
    'avsluta prenumerationen:',
    'vill du inte längre få',
    'vill du återkalla',
    'om du har fått meddelandet av misstag',
  ],
  ...[
    'confidential',
    'intended only for',
    'intended recipient',
    'privacy notice',
    'you receive this',
    'you are receiving this',
  ],
  ...[
    'if you do not wish to hear',
    'if you no longer wish',
    'to unsubscribe click',
    'to unsubscribe from this',
    'just reply "unsubscribe"',
    'reply with unsubscribe',
  ],
  ...['konfidensiell', 'fortrolig', 'rette modtager', 'rette mottaker', 'luottamuksel', 'vertrauliche'],
  ...['think before you print', 'tänk på miljön', 'virus-free', 'fritt från virus'],
];
