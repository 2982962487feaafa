interface Letter {
  readonly subject?: string;
  readonly body?: string;
  readonly from?: string;
  /** Further headers, one a line. */
  readonly headers?: readonly string[];
  readonly type?: string;
  readonly lineEnd?: string;
}

/** A raw mail of one part in UTF-8, as a mail program sends it to the privacy address. */
export const letter = ({
  subject = '',
  body = '',
  from = 'Anna Berg <anna.berg@example.se>',
  headers = [],
  type = 'text/plain; charset=utf-8',
  lineEnd = '\r\n',
}: Letter): Uint8Array =>
  Buffer.from(
    [
      ...(from === '' ? [] : [`From: ${from}`]),
      ...['To: personuppgifter@nordicgreen.se', `Subject: ${subject}`, 'Message-ID: <1@example.se>'],
      ...headers,
      ...['MIME-Version: 1.0', `Content-Type: ${type}`, '', ...body.split('\n'), ''],
    ].join(lineEnd),
  );
