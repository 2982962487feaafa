/** What pages and mails look like, in one place: colours by scheme, type, corners and measures. */
export const TOKENS = {
  light: {
    ground: '#f3f6f4',
    card: '#fff',
    ink: '#16211b',
    soft: '#48574e',
    line: '#d5ded8',
    edge: '#6f8177',
    accent: '#0a6a3b',
    onAccent: '#fff',
    tint: '#eaf5ee',
    fault: '#b3261e',
  },
  dark: {
    ground: '#0f1512',
    card: '#18211c',
    ink: '#e9f0eb',
    soft: '#aebcb3',
    line: '#324038',
    edge: '#84968b',
    accent: '#7bd8a4',
    onAccent: '#06210f',
    tint: '#14301f',
    fault: '#ffb4a9',
  },
  font: 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif',
  /** In `rem` on pages, where a reader's own size counts; mails have pixels, since some programs know nothing else. */
  corner: { card: '.875rem', control: '.625rem', mail: '10px' },
  width: { page: '46rem', mail: '600px' },
} as const;
