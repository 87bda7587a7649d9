// Ink, paper and one accent, by day and by night: every colour of the email and the page stands here.

export interface Palette {
  readonly paper: string;
  /** Names, numerals' words, running text. */
  readonly ink: string;
  /** Sources, units, notes. */
  readonly soft: string;
  /** Numerals and what a reader must not miss. */
  readonly accent: string;
  /** Hairlines. */
  readonly rule: string;
}

export const day: Palette = {
  paper: '#fffdf8',
  ink: '#1b1b1b',
  soft: '#635d54',
  accent: '#9c2f1b',
  rule: '#d9d2c4',
};

/** Warm and dimmed, the accent lifted to a lighter red: an inversion would glare. */
export const night: Palette = {
  paper: '#181614',
  ink: '#e9e3d8',
  soft: '#aaa297',
  accent: '#f08d74',
  rule: '#3d3832',
};

export const serif = "Georgia,'Times New Roman',serif";
export const sans = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
