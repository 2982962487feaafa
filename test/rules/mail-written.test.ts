import { expect, test } from 'vitest';
import { readWritten } from '../../shared/mail/read-written.ts';

const written = (text: string): string => readWritten(text, 'Anna Berg').written;

test.each([
  ['Gmail, Swedish', 'Den mån 2 juni 2025 kl 08:15 skrev Nordic <n@example.se>:\n\n> Avregistrera'],
  [
    'Gmail, broken line',
    'On Mon, 2 Jun 2025 at 08:15, Nordic Green Energy with a long name\n<n@example.se> wrote:\n\n> Unsubscribe',
  ],
  ['Apple, Swedish', '2 juni 2025 kl. 08:15 skrev Nordic <n@example.se>:\n\nAvregistrera mig'],
  ['Gmail, Norwegian', 'man. 2. juni 2025 kl. 08:15 skrev Nordic <n@example.se>:\n> Meld deg av'],
  ['Apple, Danish', 'Den 2. jun. 2025 kl. 08.15 skrev Nordic <n@example.se>:\n\nAfmeld'],
  ['Gmail, Finnish', 'ma 2. kesäk. 2025 klo 8.15 Nordic (n@example.se) kirjoitti:\n> Peru'],
  ['Thunderbird, German', 'Am 02.06.25 um 08:15 schrieb Nordic:\n> Abmelden'],
  [
    'Outlook, Swedish',
    'Från: Nordic <n@example.se>\nSkickat: den 2 juni 2025 08:15\nTill: Anna\nÄmne: Nyhetsbrev\n\nAvregistrera',
  ],
  [
    'Outlook, Finnish',
    'Lähettäjä: Nordic\nLähetetty: 2. kesäkuuta 2025\nVastaanottaja: Anna\nAihe: Uutiskirje\n\nPeru',
  ],
  [
    'Outlook, German',
    'Von: Nordic\nGesendet: Montag, 2. Juni 2025\nAn: Anna\nBetreff: Newsletter\n\nAbmelden',
  ],
  ['Outlook, Danish', 'Fra: Nordic\nSendt: 2. juni 2025\nTil: Anna\nEmne: Nyhedsbrev\n\nAfmeld'],
  ['an original message', '-----Ursprungligt meddelande-----\nAvregistrera mig'],
  ['a forwarded message', '---------- Forwarded message ---------\nUnsubscribe'],
  [
    'Outlook, bold',
    '*From:* Nordic <n@example.se>\n*Sent:* Monday\n*To:* Anna\n*Subject:* News\n\nUnsubscribe',
  ],
])('a quote of %s is not what the sender wrote', (_, quote) => {
  expect(written(`Har ni fått min betalning?\n\n${quote}`)).toBe('Har ni fått min betalning?');
});

test('what stands below a quote is the sender’s', () => {
  expect(written('> Vill du ha fler brev?\n\nNej tack.')).toBe('Nej tack.');
  expect(written('Den 2 juni 2025 kl 08:15 skrev N <n@example.se>:\n> Hej\n\nNej tack.')).toBe('Nej tack.');
});

test('a sender who tells when they wrote is not quoted', () => {
  expect(written('Jag skrev detta den 2 juni:\nTa bort mig.')).toBe(
    'Jag skrev detta den 2 juni:\nTa bort mig.',
  );
});

test.each([
  'Med vänlig hälsning\nAnna Berg\n070-174 06 05',
  'Mvh Anna',
  'Vennlig hilsen\nAnna',
  'Ystävällisin terveisin\nAnna Berg',
  'Mit freundlichen Grüßen\nAnna Berg',
  'Kind regards,\nAnna Berg\nHead of Things',
  '-- \nAnna Berg\nBolaget AB',
  'Anna Berg\nBolaget AB',
  'Skickat från min iPhone',
  'Get Outlook for iOS',
])('the signature %j asks for nothing', (signature) => {
  expect(written(`Hej!\n\n${signature}`)).toBe('Hej!');
});

test('a wish below the signature is kept', () => {
  expect(written('Hej!\n\nMvh\nAnna\n\nPS: radera mina uppgifter')).toContain('radera mina uppgifter');
  expect(
    written('Hej!\n\nMvh\nAnna\n\nJag vill också att ni skickar mig en kopia av allt som ni har om mig.'),
  ).toContain('en kopia');
});

test('a disclaimer asks for nothing, unless somebody speaks of themselves in it', () => {
  expect(written('Hej!\n\nInformationen är konfidentiell, radera mejlet.')).toBe('Hej!');
  expect(written('Det är konfidentiell information om mig.')).not.toBe('');
});
